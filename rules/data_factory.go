package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// Data Factory is the caller: the endpoint is the program that it calls, and what counts is how the factory shows who it
// is. A password can be stolen and replayed; the key of a certificate stays where it is.
func dataFactory() table.Rule {
	web := linkedService(endpoint.Argument{Names: []code.Path{"authentication_type"}}, "url", useCustomService)
	// The resource that it advises is younger than the one that it advises against.
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.66.0
	web.Needs = &endpoint.Dated{Span: provider.Since(2, 66)}
	return table.Rule{
		Name:     "azurerm_mtls_data_factory",
		Title:    "Data Factory and Synapse calling HTTP endpoints without a client certificate",
		Severity: endpoint.Error,
		Callers:  true,
		Resources: []table.Resource{
			{
				// The provider takes ClientCertificate for this type and then sends nothing of it, not even the URL, in any
				// version; hence the advice to use another resource. The value itself passes: the user means the right thing.
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/datafactory/data_factory_linked_service_web_resource.go#L159-L166
				Types:        []string{"azurerm_data_factory_linked_service_web"},
				Exposure:     table.Exposure{Always: true},
				Requirements: []table.Requirement{web},
			},
			{
				// https://learn.microsoft.com/azure/data-factory/connector-http#linked-service-properties
				Types: []string{"azurerm_data_factory_linked_custom_service", "azurerm_synapse_linked_service"},
				// Synapse keeps its linked services and pipelines itself, so that azapi has them in its data plane.
				ARM: []string{
					"Microsoft.DataFactory/factories/linkedservices",
					"Microsoft.Synapse/workspaces/linkedservices",
					endpoint.DataPlane + "Microsoft.Synapse/workspaces/linkedservices",
				},
				When: table.Is{
					Argument: endpoint.Argument{Names: []code.Path{"type"}, ARM: []code.Path{"properties.type"}},
					Values:   []string{"Web", "HttpServer"},
				},
				Named:    true,
				Exposure: table.Exposure{Always: true},
				Requirements: []table.Requirement{linkedService(endpoint.Argument{
					Names: []code.Path{"type_properties_json:authenticationType"},
					ARM:   []code.Path{"properties.typeProperties.authenticationType"},
				}, "type_properties_json:url", useCertificate)},
			},
			pipelines(),
		},
	}
}

// pipelines have activities that call HTTP endpoints.
// https://learn.microsoft.com/azure/data-factory/control-flow-web-activity#authentication
func pipelines() table.Resource {
	return table.Resource{
		Types:    []string{"azurerm_data_factory_pipeline"},
		ARM:      []string{"Microsoft.DataFactory/factories/pipelines", endpoint.DataPlane + "Microsoft.Synapse/workspaces/pipelines"},
		Within:   webActivities,
		Reads:    []code.Path{"activities_json"},
		Named:    true,
		Apart:    activityName,
		Applies:  table.Func{Func: isActive},
		Exposure: table.Exposure{Always: true},
		Requirements: []table.Requirement{{
			Computed: isExpression,
			Argument: endpoint.Argument{
				Names:    activityAuthentication,
				ARM:      activityAuthentication,
				Label:    "authentication type",
				ARMLabel: "authentication type",
				Of:       of(activityName),
			},
			FoldCase: true,
			Cases: []table.Case{
				{Values: []string{"ClientCertificate"}, Outcome: table.Outcome{Enforcement: endpoint.Required}},
				{
					// A managed identity is not a certificate, and no weaker: it has no secret to steal.
					Values:  []string{"MSI", "UserAssignedManagedIdentity"},
					Outcome: table.Outcome{Enforcement: endpoint.NotApplicable},
				},
				{Values: []string{"Basic", "ServicePrincipal"}, Outcome: password(`use "ClientCertificate" or "MSI"`)},
			},
		}},
	}
}

// linkedService is the kind of authentication of a linked service. ARM's words in a JSON string count in any case.
func linkedService(argument endpoint.Argument, url code.Path, advice string) table.Requirement {
	return table.Requirement{
		Argument:  argument,
		Unfixable: true,
		Computed:  isExpression,
		FoldCase:  argument.Names[0].InValue(),
		Cases: []table.Case{
			{Values: []string{"ClientCertificate"}, Outcome: table.Outcome{Enforcement: endpoint.Required}},
			{Values: []string{"Anonymous"}, If: overHTTP(url), Outcome: anonymous("call the endpoint over https://, and then " + advice)},
			{Values: []string{"Anonymous"}, Outcome: anonymous(advice)},
			{Values: []string{"Basic", "Digest", "Windows"}, Outcome: password(advice)},
		},
		Otherwise: table.Outcome{
			Enforcement: endpoint.Off,
			Consequence: "the endpoint is called without a client certificate",
			Advice:      advice,
		},
	}
}

// activityAuthentication is where an activity says how it authenticates; the second place is what some exports have.
var activityAuthentication = []code.Path{"typeProperties.authentication.type", "typeProperties.authenticationType"}

// activityName names an activity: in a file or a string all activities stand at one place.
func activityName(subject endpoint.Subject) (called string, known bool) {
	name := subject.Block.Member("name").Value()
	if _, ok := name.Text(); !ok {
		return "", false
	}
	return "activity " + name.Show(), true
}

// activities are those of the pipeline itself.
var activities = endpoint.Path{Azurerm: "activities_json[]", ARM: "properties.activities[]"}

// nestedActivities are the places where an activity has activities of its own: ForEach and Until, IfCondition, Switch.
var nestedActivities = []code.Path{
	"typeProperties.activities[]",
	"typeProperties.ifTrueActivities[]",
	"typeProperties.ifFalseActivities[]",
	"typeProperties.defaultActivities[]",
	"typeProperties.cases[].activities[]",
}

// webActivities returns the activities of a pipeline that call an HTTP endpoint, wherever they are nested.
func webActivities(subject endpoint.Subject) code.Elements {
	all, calls := stepsIn(subject.Blocks(activities), nestedActivities), []code.Node{}
	for _, activity := range all.found {
		if activity.does == "webactivity" || activity.does == "webhook" {
			calls = append(calls, activity)
		}
	}
	return all.with(calls)
}

// isActive reports whether an activity runs: not if it, or one around it, is inactive.
// https://learn.microsoft.com/azure/data-factory/deactivate-activity
func isActive(subject endpoint.Subject) endpoint.Answer {
	activity, ok := subject.Block.(*step)
	if !ok {
		return endpoint.Answer{Truth: code.True} // All that is known is that there may be activities.
	}
	return stateOf(activity)
}

func stateOf(activity *step) endpoint.Answer {
	state := activity.Member("state").Value()
	active, around := endpoint.Answer{Truth: code.True, By: state}, endpoint.Answer{Truth: code.True}
	if activity.around != nil {
		around = stateOf(activity.around)
	}
	text, known := state.Text()
	switch {
	case around.Truth == code.False:
		return around
	case known && strings.EqualFold(text, "Inactive"):
		active.Truth = code.False
	case state.State == code.Undetermined, known && isExpression(text):
		active.Truth = code.Unknown
	case around.Truth == code.Unknown:
		return around
	}
	return active
}

// isExpression reports whether Data Factory, or Logic Apps, works a text out when it runs. They have one language for it.
// https://learn.microsoft.com/azure/data-factory/control-flow-expression-language-functions#expressions
// https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language#expressions
func isExpression(text string) bool {
	return strings.HasPrefix(text, "@") && !strings.HasPrefix(text, "@@") || strings.Contains(text, "@{")
}

const useCertificate = `set it to "ClientCertificate"`

const useCustomService = `use azurerm_data_factory_linked_custom_service of type "HttpServer" with authenticationType ` +
	`"ClientCertificate", because azurerm sends no certificate from this resource`

func anonymous(advice string) table.Outcome {
	return table.Outcome{
		Enforcement: endpoint.Off,
		Consequence: "the called endpoint cannot tell who calls it",
		Advice:      advice,
		Severity:    endpoint.Notice,
	}
}

// overHTTP holds for a linked service whose URL has no TLS, and hence no certificate either.
func overHTTP(path code.Path) table.Condition {
	url := endpoint.Argument{Names: []code.Path{path}, ARM: []code.Path{"properties.typeProperties.url"}}
	return table.Func{Later: []code.Path{path}, Func: func(subject endpoint.Subject) endpoint.Answer {
		value := subject.Fact(url)
		text, known := value.Text()
		if !known {
			text = value.Start()
		}
		return endpoint.Answer{Truth: code.Of(strings.HasPrefix(strings.ToLower(text), "http://")), By: value}
	}}
}

func password(advice string) table.Outcome {
	return table.Outcome{
		Enforcement: endpoint.Off,
		Consequence: "the endpoint is called with a secret that can be stolen and replayed",
		Advice:      advice,
	}
}
