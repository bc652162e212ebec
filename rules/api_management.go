package rules

import (
	"regexp"
	"strings"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// The Consumption tier can require a client certificate by itself. On other tiers the gateway only asks for one, host
// name by host name, and a policy has to look at it.
// https://learn.microsoft.com/azure/api-management/api-management-howto-mutual-certificates-for-clients
func apiManagement() spec.Rule {
	internal := spec.Is{
		Argument: spec.Argument{
			Names: []string{"/virtual_network_type"},
			ARM:   []string{"/properties.virtualNetworkType"},
		},
		Values: []string{"Internal"},
	}
	service := func(condition spec.Condition) spec.Condition {
		return &spec.Via{
			Argument:  spec.Argument{Names: []string{"/api_management_id"}},
			Types:     []string{"azurerm_api_management"},
			ARM:       []string{apiManagementService},
			Condition: condition,
		}
	}
	ofService := spec.Exposure{Internal: service(internal)}
	notOfConsumption := spec.Not{Condition: service(consumptionTier())}
	return spec.Rule{
		Name:     "azurerm_mtls_api_management",
		Title:    "API Management gateways that do not ask for a client certificate",
		Severity: spec.Error,
		Resources: []spec.Resource{
			{
				Types:    []string{"azurerm_api_management"},
				ARM:      []string{apiManagementService},
				When:     consumptionTier(),
				Exposure: spec.Exposure{Internal: internal},
				Requirements: []spec.Requirement{{
					// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/api_management_resource.go#L163
					Argument:  gatewayCertificate,
					Want:      cty.True,
					Cases:     []spec.Case{{Values: []string{"true"}, Outcome: spec.Outcome{Enforcement: spec.Required}}},
					Absent:    spec.Outcome{Enforcement: spec.Off, So: lettingIn},
					Otherwise: spec.Outcome{Enforcement: spec.Off, So: lettingIn},
				}},
			},
			{
				Types: []string{"azurerm_api_management"},
				ARM:   []string{apiManagementService},
				When:  spec.Not{Condition: consumptionTier()},
				Block: spec.Path{Terraform: "hostname_configuration.proxy", ARM: "properties.hostnameConfigurations[]"},
				// ARM keeps the host names of portals and of the management plane in the same list.
				Applies:      spec.Ask{Func: isGatewayHost},
				Exposure:     spec.Exposure{Internal: internal},
				Requirements: []spec.Requirement{negotiated("negotiate_client_certificate")},
				Others:       policyTypes,
			},
			{
				Types:    []string{"azurerm_api_management"},
				ARM:      []string{apiManagementService},
				When:     spec.All{spec.Not{Condition: consumptionTier()}, spec.Not{Condition: spec.Ask{Func: hasHostName}}},
				Exposure: spec.Exposure{Internal: internal},
				Judge:    withoutHostName,
				Others:   []string{customDomain},
			},
			{
				Types:        []string{customDomain},
				When:         notOfConsumption,
				Block:        spec.Path{Terraform: "gateway"},
				Exposure:     ofService,
				Requirements: []spec.Requirement{negotiated("negotiate_client_certificate")},
				Others:       policyTypes,
			},
			{
				// The block's name in 2.x.
				Types:        []string{customDomain},
				When:         notOfConsumption,
				Block:        spec.Path{Terraform: "proxy"},
				Exposure:     ofService,
				Requirements: []spec.Requirement{negotiated("negotiate_client_certificate")},
				Others:       policyTypes,
			},
			{
				// The gateway runs where its owner puts it, beside the programs that it serves.
				Types:        []string{"azurerm_api_management_gateway_host_name_configuration"},
				ARM:          []string{"Microsoft.ApiManagement/service/gateways/hostnameConfigurations"},
				Exposure:     spec.Exposure{Always: true},
				Requirements: []spec.Requirement{negotiated("request_client_certificate_enabled")},
				Others:       policyTypes,
			},
		},
	}
}

const (
	apiManagementService = "Microsoft.ApiManagement/service"
	customDomain         = "azurerm_api_management_custom_domain"
)

// gatewayCertificate is younger than the resource.
// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.64.0
var gatewayCertificate = spec.Argument{
	Names: []string{"/client_certificate_enabled"},
	ARM:   []string{"/properties.enableClientCertificate"},
	Dates: map[string]provider.Span{"/client_certificate_enabled": provider.Since(2, 64)},
}

// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/validate/api_management_sku.go#L13-L18
func consumptionTier() spec.Condition {
	return spec.Is{Argument: gatewayTier, Values: []string{consumption}, ARMValues: []string{armConsumption}}
}

var gatewayTier = spec.Argument{Names: []string{"/sku_name"}, ARM: []string{"/sku.name"}}

const (
	consumption    = "Consumption_0"
	armConsumption = "Consumption"
)

// negotiated is the argument by which the gateway asks for a certificate, and does no more.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/schema.go#L42
func negotiated(name string) spec.Requirement {
	never := spec.Outcome{
		Enforcement: spec.Off,
		So:          "the gateway never asks for a client certificate",
		Do:          "set it to true and validate the certificate in a policy",
	}
	arm := "negotiateClientCertificate"
	if name == "request_client_certificate_enabled" {
		arm = "properties.negotiateClientCertificate"
	}
	return spec.Requirement{
		Argument:  spec.Argument{Names: []string{name}, ARM: []string{arm}},
		Want:      cty.True,
		Unfixable: true,
		Cases: []spec.Case{
			{
				Values:  []string{"true"},
				If:      spec.Ask{Func: policyValidates},
				Outcome: spec.Outcome{Enforcement: spec.Required},
			},
			{Values: []string{"true"}, Outcome: spec.Outcome{
				Enforcement: spec.Undetermined,
				So:          "a client certificate is asked for, but no policy in this module is seen to validate it",
			}},
		},
		Absent:    never,
		Otherwise: never,
	}
}

// isGatewayHost says whether an entry of ARM's list is a host name of the gateway. Terraform has a block of its own.
func isGatewayHost(subject spec.Subject) spec.Answer {
	if !subject.ARM {
		return spec.Answer{Truth: fact.True}
	}
	kind := subject.Fact(spec.Argument{ARM: []string{"type"}})
	text, ok := kind.Text()
	if !ok {
		return spec.Answer{By: kind}
	}
	return spec.Answer{Truth: fact.Of(strings.EqualFold(text, "Proxy")), By: kind}
}

// hasHostName says whether the gateway's host names are declared in this module, with the service or beside it.
func hasHostName(subject spec.Subject) spec.Answer {
	inline := subject.Blocks(spec.Path{
		Terraform: "hostname_configuration.proxy",
		ARM:       "properties.hostnameConfigurations[]",
	})
	type question struct{}
	beside := fact.Remember(subject.Module, question{}, func() namedServices { return servicesWithDomain(subject.Module) })
	truth := fact.Of(len(inline.Nodes) > 0 || beside.services[subject.Root])
	if beside.others {
		truth = truth.Or(fact.Unknown)
	}
	return spec.Answer{Truth: truth}
}

// namedServices are the services that a custom domain of the module belongs to, and whether one belongs to a service that
// is not known.
type namedServices struct {
	services map[fact.Node]bool
	others   bool
}

func servicesWithDomain(module *fact.Module) namedServices {
	named := namedServices{services: map[fact.Node]bool{}}
	for _, domain := range module.OfType(customDomain) {
		for _, instance := range domain.Instances {
			reference, ok := instance.Member("api_management_id").Reference()
			service, instances := module.Targets(reference)
			if !ok || service == nil {
				named.others = true
			}
			for _, instance := range instances {
				named.services[instance.Node] = true
			}
		}
	}
	return named
}

// withoutHostName is the verdict on a gateway that is called by its default host name only.
func withoutHostName(subject spec.Subject) spec.Verdict {
	at := fact.Value{Place: fact.Place{Name: "hostname_configuration", Range: subject.Root.Value().Range}}
	return spec.Verdict{Enforcement: spec.Undetermined, Asked: fact.Unknown, Finding: spec.Finding{At: at}}
}

// policyTypes are the resources that hold policies, all in the same argument but the fragment.
var policyTypes = []string{
	"azurerm_api_management_policy",
	"azurerm_api_management_api_policy",
	"azurerm_api_management_api_operation_policy",
	"azurerm_api_management_product_policy",
	"azurerm_api_management_workspace_policy",
	"azurerm_api_management_policy_fragment",
}

// armPolicy says whether an ARM type holds a policy: of the service, an API, a product or an operation, or a fragment.
func armPolicy(name string) bool {
	name = strings.ToLower(name)
	return strings.HasPrefix(name, "microsoft.apimanagement/") &&
		(strings.HasSuffix(name, "/policies") || strings.HasSuffix(name, "/policyfragments"))
}

// policyValidates says whether a policy of the module looks at the client certificate. Which API it belongs to is left
// aside: a module with such a policy knows what it does.
func policyValidates(subject spec.Subject) spec.Answer {
	type question struct{}
	return fact.Remember(subject.Module, question{}, func() spec.Answer { return anyPolicyValidates(subject.Module) })
}

func anyPolicyValidates(module *fact.Module) spec.Answer {
	result := fact.False
	look := func(value fact.Value) {
		text, ok := value.Text()
		switch {
		case ok:
			result = result.Or(fact.Of(looksAtCertificate(text)))
		case looksAtCertificate(strings.Join(value.Parts, " ")):
			result = fact.True // What is literal says so, whatever the rest is.
		case value.State == fact.Undetermined:
			result = result.Or(fact.Unknown)
		}
	}
	for _, name := range policyTypes {
		argument := "xml_content"
		if strings.HasSuffix(name, "_fragment") {
			argument = "value"
		}
		for _, resource := range module.OfType(name) {
			for _, instance := range resource.Instances {
				look(instance.Member(argument).Value())
			}
		}
	}
	for _, service := range module.OfType("azurerm_api_management") {
		for _, instance := range service.Instances {
			look(fact.Get(instance, "policy.xml_content").Value()) // up to 3.x
		}
	}
	for _, resource := range module.OfType("azapi_resource") {
		for _, instance := range resource.Instances {
			name, _ := instance.Member("type").Value().Text()
			name, _, _ = strings.Cut(name, "@")
			if armPolicy(name) {
				look(fact.Get(instance.Member("body"), "properties.value").Value())
			}
		}
	}
	return spec.Answer{Truth: result}
}

// xmlComment is what a policy has commented out.
var xmlComment = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?s)<!--.*?-->`) })

// looksAtCertificate says whether a policy validates the client certificate, by the element that does it or in an
// expression of its own. It takes every text.
// https://learn.microsoft.com/azure/api-management/validate-client-certificate-policy
func looksAtCertificate(policy string) bool {
	policy = xmlComment().ReplaceAllString(policy, "")
	if strings.Contains(policy, "context.Request.Certificate") {
		return true
	}
	for rest := policy; ; {
		_, after, found := strings.Cut(rest, "<validate-client-certificate")
		if !found {
			return false
		}
		if after == "" || strings.ContainsRune(" \t\r\n/>", rune(after[0])) {
			return true
		}
		rest = after
	}
}
