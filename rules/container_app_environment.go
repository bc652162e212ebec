package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// Inside an environment the platform can authenticate apps to each other, with certificates of its own. That says "a
// member of this environment", not which one, and so it is advice.
// https://learn.microsoft.com/azure/container-apps/ingress-environment-configuration
func containerAppEnvironment() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_container_app_environment",
		Title:    "Container Apps environments whose apps are not authenticated to each other",
		Severity: endpoint.Notice,
		Disabled: true,
		Blocks: []table.Block{{
			Types: []string{environmentType},
			ARM:   []string{managedEnvironments},
			Find:  unauthenticatedPeers,
			Reads: peerAuthentication.Names,
		}},
	}
}

// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/containerapps/container_app_environment_resource.go#L174
var peerAuthentication = endpoint.Argument{
	Names:    []code.Path{"mutual_tls_enabled"},
	ARM:      []code.Path{"properties.peerAuthentication.mtls.enabled"},
	ARMLabel: "peerAuthentication.mtls.enabled",
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v3.106.0
	Dates: map[code.Path]provider.Span{"mutual_tls_enabled": provider.Since(3, 106)},
}

func unauthenticatedPeers(subject endpoint.Subject, _ table.Options) []endpoint.Finding {
	value := subject.Fact(peerAuthentication)
	enabled, known := value.Bool()
	if enabled || value.State == code.Undetermined || value.State == code.Known && !known {
		return nil
	}
	return []endpoint.Finding{{
		At:          value,
		Consequence: "apps in this environment call each other without proof of who they are",
		Advice:      "set it to true",
		Needs:       subject.Needs(peerAuthentication),
	}}
}
