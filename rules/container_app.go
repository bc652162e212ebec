package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// The ingress of a container app asks for a client certificate in two of three modes, and requires one only in "require".
// A container app without ingress has nobody who calls it, and TCP ingress knows no client certificates.
// https://learn.microsoft.com/azure/container-apps/client-certificate-authorization
func containerApp() table.Rule {
	return table.Rule{
		Name:     ContainerApp,
		Title:    "Container Apps ingress that does not require a client certificate",
		Severity: endpoint.Error,
		Resources: []table.Resource{{
			Types:   []string{containerAppType},
			ARM:     []string{containerApps},
			Block:   endpoint.Path{Azurerm: "ingress", ARM: "properties.configuration.ingress"},
			Named:   true,
			Applies: table.Not{Condition: tcpIngress},
			Exposure: table.Exposure{
				Internal: table.Any{
					// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/containerapps/helpers/container_apps.go#L187
					table.Is{
						Argument: endpoint.Argument{Names: []code.Path{"external_enabled"}, ARM: []code.Path{"external"}},
						Values:   []string{"false"},
						Default:  "false",
					},
					internalEnvironment(),
				},
				Unclear: environmentElsewhere(),
			},
			// The provider sends nothing where the mode is absent, and the service's default is to ignore certificates.
			// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/containerapps/helpers/container_apps.go#L415-L417
			Requirements: []table.Requirement{{
				Argument: containerAppMode,
				Want:     cty.StringVal("require"),
				Cases: []table.Case{
					{Values: []string{"require"}, Outcome: table.Outcome{Enforcement: endpoint.Required}},
					{Values: []string{"accept"}, Outcome: table.Outcome{Enforcement: endpoint.Optional, Consequence: lettingIn}},
					{Values: []string{"ignore"}, Outcome: table.Outcome{Enforcement: endpoint.Off, Consequence: notAskedFor}},
				},
				Absent:    table.Outcome{Enforcement: endpoint.Off, Consequence: notAskedFor},
				Otherwise: table.Outcome{Enforcement: endpoint.Off, Consequence: noSuchMode},
			}},
			Front: front(),
		}},
	}
}

// containerAppMode is younger than the resource.
// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v4.19.0
var containerAppMode = endpoint.Argument{
	Names: []code.Path{"client_certificate_mode"},
	Dates: map[code.Path]provider.Span{"client_certificate_mode": provider.Since(4, 19)},
	ARM:   []code.Path{"clientCertificateMode"},
}

// tcpIngress has no client certificates: ARM takes the mode for HTTP transports only.
// https://github.com/Azure/azure-cli/issues/28864
var tcpIngress = table.Is{
	Argument: endpoint.Argument{Names: []code.Path{"transport"}, ARM: []code.Path{"transport"}},
	Values:   []string{"tcp"},
}

// internalEnvironment holds for an app whose environment has no public address, so that what the app calls external is
// the virtual network.
// https://learn.microsoft.com/azure/container-apps/ingress-overview
func internalEnvironment() *table.Follow {
	return &table.Follow{
		Argument: environmentOfApp,
		Types:    []string{environmentType},
		ARM:      []string{managedEnvironments},
		Condition: table.Any{
			table.Is{
				Argument: endpoint.Argument{
					Names: []code.Path{"internal_load_balancer_enabled"},
					ARM:   []code.Path{"properties.vnetConfiguration.internal"},
				},
				Values: []string{"true"},
			},
			table.Is{
				Argument: endpoint.Argument{
					Names: []code.Path{"public_network_access"},
					ARM:   []code.Path{"properties.publicNetworkAccess"},
				},
				Values: []string{"Disabled"},
			},
		},
	}
}

// environmentElsewhere is unknown for an app whose environment the module does not declare: internal environments are as
// common as public ones.
func environmentElsewhere() table.Condition {
	follow := internalEnvironment()
	follow.UnknownElsewhere = true
	return follow
}

// environmentOfApp is the environment that an app is in.
var environmentOfApp = endpoint.Argument{
	Names: []code.Path{"/container_app_environment_id"},
	ARM:   []code.Path{"/properties.environmentId", "/properties.managedEnvironmentId"},
}

// reachedFromOutside holds for an app to which the address of its environment leads.
var reachedFromOutside = table.Is{
	Argument: endpoint.Argument{
		Names: []code.Path{"/ingress.external_enabled"},
		ARM:   []code.Path{"/properties.configuration.ingress.external"},
	},
	Values: []string{"true"},
}

const (
	containerApps       = "Microsoft.App/containerApps"
	containerAppType    = "azurerm_container_app"
	environmentType     = "azurerm_container_app_environment"
	managedEnvironments = "Microsoft.App/managedEnvironments"
)
