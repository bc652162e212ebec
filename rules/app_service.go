package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// App Service ends TLS in front of the app. It asks the caller for a client certificate if the switch is on, refuses
// callers without one only in the mode Required, and leaves it to the app to check what it gets in X-ARR-ClientCert.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth
func appService() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_app_service",
		Title:    "web apps and their slots that do not require a client certificate",
		Severity: spec.Error,
		Resources: []spec.Resource{
			{
				Types:        []string{"azurerm_linux_web_app", "azurerm_windows_web_app"},
				ARM:          []string{sites},
				When:         siteOfKind(isWebApp),
				Exposure:     appExposure(),
				Requirements: []spec.Requirement{certificateEnabled(), requiredByDefault()},
				Proxied:      true,
				Reads:        readByHoles,
			},
			{
				Types:        []string{"azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot"},
				ARM:          []string{siteSlots},
				When:         siteOfKind(isWebApp),
				Exposure:     slotExposure("azurerm_linux_web_app", "azurerm_windows_web_app"),
				Requirements: []spec.Requirement{certificateEnabled(), requiredByDefault()},
				Proxied:      true,
				Reads:        readByHoles,
			},
			{
				// The legacy type has no argument that closes it to the public, so that only its plan can make it internal.
				// Without a mode the provider sends none, and Azure's default is Required.
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/internal/services/web/app_service_resource.go#L317-L320
				Types:        []string{"azurerm_app_service"},
				Exposure:     spec.Exposure{Internal: internalPlan()},
				Requirements: []spec.Requirement{legacy(certificateEnabled()), legacy(requiredByDefault())},
				Proxied:      true,
				Reads:        readByHoles[:1],
			},
		},
	}
}

// readByHoles are the arguments that the hole rules ask of every app with client certificates. Reading them along costs less
// than asking for the module a second time. The second does not exist in Logic Apps and in the legacy types.
var readByHoles = []string{"https_only", "client_certificate_exclusion_paths"}

const (
	sites     = "Microsoft.Web/sites"
	siteSlots = "Microsoft.Web/sites/slots"
)

// clientCertificateEnabled is the switch. The second spelling is that of the legacy types, and of older texts.
var clientCertificateEnabled = spec.Argument{
	Names: []string{"client_certificate_enabled", "client_cert_enabled"},
	ARM:   []string{"properties.clientCertEnabled"},
}

var clientCertificateMode = spec.Argument{
	Names: []string{"client_certificate_mode", "client_cert_mode"},
	ARM:   []string{"properties.clientCertMode"},
}

const (
	notAskedFor   = "no client certificate is asked for"
	lettingIn     = "callers without a certificate are let in"
	noSuchMode    = "nothing is required of callers, because there is no such mode"
	notSetLetting = "the mode defaults to \"Optional\" and " + lettingIn
)

// certificateEnabled is the switch, which is off by default in every version of the provider and in ARM.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_web_app_resource.go#L122
func certificateEnabled() spec.Requirement {
	return spec.Requirement{
		Argument:  clientCertificateEnabled,
		Want:      cty.True,
		Cases:     []spec.Case{{Values: []string{"true"}, Outcome: spec.Outcome{Enforcement: spec.Required}}},
		Absent:    spec.Outcome{Enforcement: spec.Off, So: notAskedFor},
		Otherwise: spec.Outcome{Enforcement: spec.Off, So: notAskedFor},
		Voids:     &clientCertificateMode,
	}
}

// requiredByDefault is the mode of web apps, where the provider's default is Required. ARM's default is Required for
// every kind of site.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_web_app_resource.go#L128
func requiredByDefault() spec.Requirement {
	return spec.Requirement{
		Argument: clientCertificateMode,
		Want:     cty.StringVal("Required"),
		Cases: []spec.Case{
			{Values: []string{"Required"}, Outcome: spec.Outcome{Enforcement: spec.Required}},
			{
				Values:  []string{"Optional", "OptionalInteractiveUser"},
				Outcome: spec.Outcome{Enforcement: spec.Optional, So: lettingIn},
			},
		},
		Absent:    spec.Outcome{Enforcement: spec.Required},
		Otherwise: spec.Outcome{Enforcement: spec.Optional, So: noSuchMode},
	}
}

// legacy puts the older spelling first, so that a message names the argument that the type has.
func legacy(requirement spec.Requirement) spec.Requirement {
	requirement.Names = []string{requirement.Names[1], requirement.Names[0]}
	if requirement.Voids != nil {
		requirement.Voids = &spec.Argument{Names: []string{requirement.Voids.Names[1], requirement.Voids.Names[0]}}
	}
	return requirement
}

// publicNetworkAccess closes an app to the public; it is open by default.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_web_app_resource.go#L184
var publicNetworkAccess = spec.Is{
	Argument: spec.Argument{
		Names: []string{"public_network_access_enabled"},
		ARM:   []string{"properties.publicNetworkAccess"},
	},
	Values:    []string{"false"},
	ARMValues: []string{"Disabled"},
}

// servicePlan is the plan that an app runs on.
var servicePlan = spec.Argument{
	Names: []string{"service_plan_id", "app_service_plan_id"},
	ARM:   []string{"properties.serverFarmId"},
}

const serverFarms = "Microsoft.Web/serverfarms"

// internalPlan holds for an app whose plan runs in an App Service environment with an internal load balancer: its entry
// is a private address, whatever publicNetworkAccess says.
// https://learn.microsoft.com/azure/app-service/overview-access-restrictions
func internalPlan() spec.Condition {
	return &spec.Via{
		Argument: servicePlan,
		Types:    []string{"azurerm_service_plan", "azurerm_app_service_plan"},
		ARM:      []string{serverFarms},
		Condition: &spec.Via{
			Argument: spec.Argument{
				Names: []string{"app_service_environment_id"},
				ARM:   []string{"properties.hostingEnvironmentProfile.id"},
			},
			Types: []string{"azurerm_app_service_environment_v3"},
			ARM:   []string{"Microsoft.Web/hostingEnvironments"},
			Condition: spec.Is{
				Argument: spec.Argument{
					Names: []string{"internal_load_balancing_mode"},
					ARM:   []string{"properties.internalLoadBalancingMode"},
				},
				Values: []string{"Web, Publishing"},
			},
		},
	}
}

func appExposure() spec.Exposure {
	return spec.Exposure{
		Internal: spec.Any{publicNetworkAccess, internalPlan()},
		Unclear:  spec.Ask{Func: onlySubnetRules},
	}
}

// slotExposure is a slot's own exposure. A slot without a plan runs on the plan of its app.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/website/docs/r/linux_web_app_slot.html.markdown#L99
func slotExposure(apps ...string) spec.Exposure {
	exposure := appExposure()
	exposure.Internal = spec.Any{
		publicNetworkAccess,
		internalPlan(),
		spec.All{
			&spec.Via{Argument: slotOf, Types: apps, ARM: []string{sites}, Condition: internalPlan()},
			spec.Not{Condition: spec.Written{Argument: servicePlan}},
		},
	}
	return exposure
}

// slotOf is the app that a slot belongs to.
var slotOf = spec.Argument{Names: []string{"app_service_id", "function_app_id"}, ARM: []string{"^parent_id"}}

// onlySubnetRules holds for an app that lets in nothing but subnets: one of them may be a gateway's as well as a
// program's.
func onlySubnetRules(subject spec.Subject) spec.Answer {
	action := subject.Fact(spec.Argument{
		Names: []string{"site_config.ip_restriction_default_action"},
		ARM:   []string{"properties.siteConfig.ipSecurityRestrictionsDefaultAction"},
	})
	if action.State == fact.Undetermined {
		return spec.Answer{By: action}
	}
	text, _ := action.Text()
	if !strings.EqualFold(text, "Deny") {
		return spec.Answer{Truth: fact.False, By: action}
	}
	rules := subject.Blocks(spec.Path{
		Terraform: "site_config.ip_restriction[]",
		ARM:       "properties.siteConfig.ipSecurityRestrictions[]",
	})
	truth := fact.True
	if !rules.Complete {
		truth = fact.Unknown
	}
	for _, rule := range rules.Nodes {
		subnet := subject.In(rule).Fact(spec.Argument{
			Names: []string{"virtual_network_subnet_id"},
			ARM:   []string{"vnetSubnetResourceId"},
		})
		if subnet.State == fact.Absent && !rule.Certain() {
			truth = truth.And(fact.Unknown)
			continue
		}
		truth = truth.And(fact.Of(subnet.State != fact.Absent))
	}
	return spec.Answer{Truth: truth, By: action}
}

// siteOfKind narrows the ARM type of sites, which three families share, by its kind. Terraform's types need no narrowing.
func siteOfKind(is func(kind string) bool) spec.Condition {
	return spec.Ask{Func: func(subject spec.Subject) spec.Answer {
		if !subject.ARM {
			return spec.Answer{Truth: fact.True}
		}
		kind := subject.Fact(spec.Argument{ARM: []string{"kind"}})
		text, _ := kind.Text()
		return spec.Answer{Truth: fact.Of(is(strings.ToLower(text))), By: kind}
	}}
}

func isWebApp(kind string) bool { return !isLogicApp(kind) && !isFunctionApp(kind) }
func isFunctionApp(kind string) bool {
	return strings.Contains(kind, "functionapp") && !isLogicApp(kind)
}
func isLogicApp(kind string) bool { return strings.Contains(kind, "workflowapp") }
