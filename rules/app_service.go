package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// App Service ends TLS in front of the app. It asks the caller for a client certificate if the switch is on, refuses
// callers without one only in the mode Required, and leaves it to the app to check what it gets in X-ARR-ClientCert.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth
func appService() table.Rule {
	return table.Rule{
		Name:     AppService,
		Title:    "web apps and their slots that do not require a client certificate",
		Severity: endpoint.Error,
		Resources: []table.Resource{
			{
				Types:        []string{"azurerm_linux_web_app", "azurerm_windows_web_app"},
				ARM:          []string{sites},
				When:         siteOfKind(isWebApp),
				Exposure:     appExposure(),
				Requirements: []table.Requirement{certificateEnabled(), requiredByDefault()},
				Front:        front(),
				Reads:        readByHoles,
			},
			{
				Types:        []string{"azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot"},
				ARM:          []string{siteSlots},
				When:         siteOfKind(isWebApp),
				Exposure:     slotExposure(),
				Requirements: []table.Requirement{certificateEnabled(), requiredByDefault()},
				Front:        front(),
				Reads:        readByHoles,
			},
			{
				// The legacy type has no argument that closes it to the public, so that only its plan can make it internal.
				// Without a mode the provider sends none, and Azure's default is Required.
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/internal/services/web/app_service_resource.go#L317-L320
				Types:        []string{"azurerm_app_service"},
				Exposure:     table.Exposure{Internal: internalPlan()},
				Requirements: []table.Requirement{legacy(certificateEnabled()), legacy(requiredByDefault())},
				Front:        front(),
				Reads:        readByHoles[:1],
			},
		},
	}
}

// readByHoles are the arguments that the hole rules ask of every app with client certificates. They are read up front because
// a second call costs more. Logic Apps and the legacy types have no exclusion paths.
var readByHoles = []code.Path{"https_only", "client_certificate_exclusion_paths"}

const (
	sites     = "Microsoft.Web/sites"
	siteSlots = "Microsoft.Web/sites/slots"
)

// clientCertificateEnabled is the switch. The second spelling is that of the legacy types, and of older texts.
var clientCertificateEnabled = endpoint.Argument{
	Names: []code.Path{"client_certificate_enabled", "client_cert_enabled"},
	ARM:   []code.Path{"properties.clientCertEnabled"},
}

var clientCertificateMode = endpoint.Argument{
	Names: []code.Path{"client_certificate_mode", "client_cert_mode"},
	ARM:   []code.Path{"properties.clientCertMode"},
}

const (
	notAskedFor   = "no client certificate is asked for"
	lettingIn     = "callers without a certificate are let in"
	noSuchMode    = "nothing is required of callers, because there is no such mode"
	notSetLetting = "the mode defaults to \"Optional\" and " + lettingIn
)

// certificateEnabled is the switch, which is off by default in every version of the provider and in ARM.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_web_app_resource.go#L122
func certificateEnabled() table.Requirement {
	return table.Requirement{
		Argument:  clientCertificateEnabled,
		Want:      cty.True,
		Cases:     []table.Case{{Values: []string{"true"}, Outcome: table.Outcome{Enforcement: endpoint.Required}}},
		Absent:    table.Outcome{Enforcement: endpoint.Off, Consequence: notAskedFor},
		Otherwise: table.Outcome{Enforcement: endpoint.Off, Consequence: notAskedFor},
		Voids:     &clientCertificateMode,
	}
}

// requiredByDefault is the mode of web apps, where the provider's default is Required. ARM's default is Required for
// every kind of site.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_web_app_resource.go#L128
func requiredByDefault() table.Requirement {
	return table.Requirement{
		Argument: clientCertificateMode,
		Want:     cty.StringVal("Required"),
		Cases: []table.Case{
			{Values: []string{"Required"}, Outcome: table.Outcome{Enforcement: endpoint.Required}},
			{
				Values:  []string{"Optional", "OptionalInteractiveUser"},
				Outcome: table.Outcome{Enforcement: endpoint.Optional, Consequence: lettingIn},
			},
		},
		Absent:    table.Outcome{Enforcement: endpoint.Required},
		Otherwise: table.Outcome{Enforcement: endpoint.Optional, Consequence: noSuchMode},
	}
}

// legacy puts the older spelling first, so that a message names the argument that the type has.
func legacy(requirement table.Requirement) table.Requirement {
	requirement.Names = []code.Path{requirement.Names[1], requirement.Names[0]}
	if requirement.Voids != nil {
		requirement.Voids = &endpoint.Argument{Names: []code.Path{requirement.Voids.Names[1], requirement.Voids.Names[0]}}
	}
	return requirement
}

// publicNetworkAccess closes an app to the public; it is open by default. In ARM the property of the site goes before that of
// its siteConfig.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_web_app_resource.go#L184
var publicNetworkAccess = table.Is{
	Argument: endpoint.Argument{
		Names: []code.Path{"public_network_access_enabled"},
		ARM:   []code.Path{"properties.publicNetworkAccess", "properties.siteConfig.publicNetworkAccess"},
	},
	Values:    []string{"false"},
	ARMValues: []string{"Disabled"},
}

// servicePlan is the plan that an app runs on.
var servicePlan = endpoint.Argument{
	Names: []code.Path{"service_plan_id", "app_service_plan_id"},
	ARM:   []code.Path{"properties.serverFarmId"},
}

const serverFarms = "Microsoft.Web/serverfarms"

// internalPlan holds for an app whose plan runs in an App Service environment with an internal load balancer.
func internalPlan() table.Condition {
	return &table.Follow{
		Argument:  servicePlan,
		Types:     []string{"azurerm_service_plan", "azurerm_app_service_plan"},
		ARM:       []string{serverFarms},
		Condition: inEnvironment(environmentOfPlan),
	}
}

// environmentOfPlan is the App Service environment that a plan names.
var environmentOfPlan = endpoint.Argument{
	Names: []code.Path{"app_service_environment_id"},
	ARM:   []code.Path{"properties.hostingEnvironmentProfile.id"},
}

// inEnvironment holds in an App Service environment with an internal load balancer: its entry is a private address, whatever
// publicNetworkAccess says.
// https://learn.microsoft.com/azure/app-service/overview-access-restrictions
func inEnvironment(argument endpoint.Argument) table.Condition {
	return &table.Follow{
		Argument: argument,
		Types:    []string{"azurerm_app_service_environment_v3"},
		ARM:      []string{"Microsoft.Web/hostingEnvironments"},
		Condition: table.Is{
			Argument: endpoint.Argument{
				Names: []code.Path{"internal_load_balancing_mode"},
				ARM:   []code.Path{"properties.internalLoadBalancingMode"},
			},
			Values: []string{"Web, Publishing"},
		},
	}
}

// siteInEnvironment holds for a site that names an internal environment itself, as it can in ARM only.
func siteInEnvironment() table.Condition {
	return inEnvironment(endpoint.Argument{ARM: environmentOfPlan.ARM})
}

func appExposure() table.Exposure {
	return table.Exposure{
		Internal: table.Any{publicNetworkAccess, internalPlan(), siteInEnvironment()},
		Unclear: table.Func{
			Later: []code.Path{
				"site_config.ip_restriction_default_action",
				"site_config.ip_restriction.virtual_network_subnet_id",
				"site_config.ip_restriction.action",
			},
			Func: onlySubnetRules,
		},
	}
}

// slotExposure is a slot's own exposure. A slot without a plan runs on the plan of its app.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/website/docs/r/linux_web_app_slot.html.markdown#L99
func slotExposure() table.Exposure {
	exposure := appExposure()
	ofApp := func(condition table.Condition) table.Condition {
		return &table.Follow{Argument: slotOf, Types: appsWithSlots, ARM: []string{sites}, Condition: condition}
	}
	exposure.Internal = table.Any{
		publicNetworkAccess,
		internalPlan(),
		siteInEnvironment(),
		table.All{
			table.Any{ofApp(internalPlan()), ofApp(siteInEnvironment())},
			table.Not{Condition: table.Written{Argument: servicePlan}},
		},
	}
	return exposure
}

// appsWithSlots are the types of apps that a slot may belong to. One of azapi may belong to any: it need not say its kind.
var appsWithSlots = []string{
	"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service",
	"azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app",
	"azurerm_logic_app_standard",
}

// slotOf is the app that a slot belongs to.
var slotOf = endpoint.Argument{Names: []code.Path{"app_service_id", "function_app_id"}, ARM: []code.Path{"^parent_id"}}

// onlySubnetRules holds for an app that lets in nothing but subnets: one of them may be a gateway's as well as a
// program's. Without a rule that allows, nobody is let in, so that the app is usually opened from elsewhere.
// https://learn.microsoft.com/azure/app-service/app-service-ip-restrictions
func onlySubnetRules(subject endpoint.Subject) endpoint.Answer {
	action := subject.Fact(endpoint.Argument{
		Names: []code.Path{"site_config.ip_restriction_default_action"},
		ARM:   []code.Path{"properties.siteConfig.ipSecurityRestrictionsDefaultAction"},
	})
	if action.State == code.Undetermined {
		return endpoint.Answer{By: action}
	}
	if !isDeny(subject, action) {
		return endpoint.Answer{Truth: code.False, By: action}
	}
	rules := subject.Blocks(endpoint.Path{
		Azurerm: "site_config.ip_restriction[]",
		ARM:     "properties.siteConfig.ipSecurityRestrictions[]",
	})
	truth := code.True
	if !rules.Complete {
		truth = code.Unknown
	}
	for _, rule := range rules.Nodes {
		opens := opensWider(subject.In(rule))
		if !rule.Certain() {
			opens = opens.And(code.Unknown)
		}
		truth = truth.And(opens.Not())
	}
	return endpoint.Answer{Truth: truth, By: action}
}

// opensWider reports whether an access rule lets in more than a subnet. A rule without an action allows.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/website/docs/r/linux_web_app.html.markdown
func opensWider(rule endpoint.Subject) code.Truth {
	subnet := rule.Fact(endpoint.Argument{
		Names: []code.Path{"virtual_network_subnet_id"},
		ARM:   []code.Path{"vnetSubnetResourceId"},
	})
	if subnet.State != code.Absent {
		return code.False
	}
	action := rule.Fact(endpoint.Argument{Names: []code.Path{"action"}, ARM: []code.Path{"action"}})
	if action.State == code.Undetermined {
		return code.Unknown
	}
	return code.Of(!isDeny(rule, action))
}

// isDeny reports whether an action is known to be the one that refuses.
func isDeny(subject endpoint.Subject, action code.Value) bool {
	text, _ := action.Text()
	return subject.Words().Equal("Deny", text)
}

// siteOfKind narrows the ARM type of sites, which three families share, by its kind. Terraform's types need no narrowing.
func siteOfKind(is func(kind string) bool) table.Condition {
	return table.Func{Func: func(subject endpoint.Subject) endpoint.Answer {
		if subject.Words() != endpoint.ARM {
			return endpoint.Answer{Truth: code.True}
		}
		kind := subject.Fact(endpoint.Argument{ARM: []code.Path{"kind"}})
		text, _ := kind.Text()
		return endpoint.Answer{Truth: code.Of(is(strings.ToLower(text))), By: kind}
	}}
}

func isWebApp(kind string) bool { return !isLogicApp(kind) && !isFunctionApp(kind) }
func isFunctionApp(kind string) bool {
	return strings.Contains(kind, "functionapp") && !isLogicApp(kind)
}
func isLogicApp(kind string) bool { return strings.Contains(kind, "workflowapp") }
