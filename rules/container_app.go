package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// The ingress of a container app asks for a client certificate in two of three modes, and requires one only in "require".
// A container app without ingress has nobody who calls it, and TCP ingress knows no client certificates.
// https://learn.microsoft.com/azure/container-apps/client-certificate-authorization
func containerApp() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_container_app",
		Title:    "Container Apps ingress that does not require a client certificate",
		Severity: spec.Error,
		Resources: []spec.Resource{{
			Types:   []string{"azurerm_container_app"},
			ARM:     []string{"Microsoft.App/containerApps"},
			Block:   spec.Path{Terraform: "ingress", ARM: "properties.configuration.ingress"},
			Applies: spec.Not{Condition: tcpIngress},
			Exposure: spec.Exposure{Internal: spec.Any{
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/containerapps/helpers/container_apps.go#L187
				spec.Is{
					Argument: spec.Argument{Names: []string{"external_enabled"}, ARM: []string{"external"}},
					Values:   []string{"false"},
					Default:  "false",
				},
				internalEnvironment(),
			}},
			// The provider sends nothing where the mode is absent, and the service's default is to ignore certificates.
			// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/containerapps/helpers/container_apps.go#L415-L417
			Requirements: []spec.Requirement{{
				Argument: containerAppMode,
				Want:     cty.StringVal("require"),
				Cases: []spec.Case{
					{Values: []string{"require"}, Outcome: spec.Outcome{Enforcement: spec.Required}},
					{Values: []string{"accept"}, Outcome: spec.Outcome{Enforcement: spec.Optional, So: lettingIn}},
					{Values: []string{"ignore"}, Outcome: spec.Outcome{Enforcement: spec.Off, So: notAskedFor}},
				},
				Absent:    spec.Outcome{Enforcement: spec.Off, So: notAskedFor},
				Otherwise: spec.Outcome{Enforcement: spec.Off, So: noSuchMode},
			}},
			Proxied: true,
		}},
	}
}

// containerAppMode is younger than the resource.
// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v4.19.0
var containerAppMode = spec.Argument{
	Names: []string{"client_certificate_mode"},
	Dates: map[string]provider.Span{"client_certificate_mode": provider.Since(4, 19)},
	ARM:   []string{"clientCertificateMode"},
}

// tcpIngress has no client certificates: ARM takes the mode for HTTP transports only.
// https://github.com/Azure/azure-cli/issues/28864
var tcpIngress = spec.Is{
	Argument: spec.Argument{Names: []string{"transport"}, ARM: []string{"transport"}},
	Values:   []string{"tcp"},
}

// internalEnvironment holds for an app whose environment has no public address, so that what the app calls external is
// the virtual network.
// https://learn.microsoft.com/azure/container-apps/ingress-overview
func internalEnvironment() spec.Condition {
	return &spec.Via{
		Argument: spec.Argument{
			Names: []string{"/container_app_environment_id"},
			ARM:   []string{"/properties.environmentId", "/properties.managedEnvironmentId"},
		},
		Types: []string{"azurerm_container_app_environment"},
		ARM:   []string{managedEnvironments},
		Condition: spec.Any{
			spec.Is{
				Argument: spec.Argument{
					Names: []string{"internal_load_balancer_enabled"},
					ARM:   []string{"properties.vnetConfiguration.internal"},
				},
				Values: []string{"true"},
			},
			spec.Is{
				Argument: spec.Argument{
					Names: []string{"public_network_access"},
					ARM:   []string{"properties.publicNetworkAccess"},
				},
				Values: []string{"Disabled"},
			},
		},
	}
}

const managedEnvironments = "Microsoft.App/managedEnvironments"
