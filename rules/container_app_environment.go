package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// Inside an environment the platform can authenticate apps to each other, with certificates of its own. That says "a
// member of this environment", not which one, and so it is advice.
// https://learn.microsoft.com/azure/container-apps/ingress-environment-configuration
func containerAppEnvironment() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_container_app_environment",
		Title:    "Container Apps environments whose apps are not authenticated to each other",
		Severity: spec.Notice,
		Disabled: true,
		Blocks: []spec.Block{{
			Types: []string{"azurerm_container_app_environment"},
			ARM:   []string{managedEnvironments},
			Find:  unauthenticatedPeers,
			Reads: peerAuthentication.Names,
		}},
	}
}

// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/containerapps/container_app_environment_resource.go#L174
var peerAuthentication = spec.Argument{
	Names:    []string{"mutual_tls_enabled"},
	ARM:      []string{"properties.peerAuthentication.mtls.enabled"},
	ARMLabel: "peerAuthentication.mtls.enabled",
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v3.106.0
	Dates: map[string]provider.Span{"mutual_tls_enabled": provider.Since(3, 106)},
}

func unauthenticatedPeers(subject spec.Subject, _ spec.Options) []spec.Finding {
	value := subject.Fact(peerAuthentication)
	enabled, known := value.Bool()
	if enabled || value.State == fact.Undetermined || value.State == fact.Known && !known {
		return nil
	}
	return []spec.Finding{{
		At:    value,
		So:    "apps in this environment call each other without proof of who they are",
		Do:    "set it to true",
		Needs: subject.Needs(peerAuthentication),
	}}
}
