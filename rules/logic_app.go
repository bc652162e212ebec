package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// Logic Apps Standard have no switch: the provider turns client certificates on exactly if the mode is set. Up to 4.x the
// mode has no default, so that they are off; from 5.0 on the default is Required. In an azapi body they are sites like
// others, with ARM's switch and ARM's default mode.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/logic/logic_app_standard_resource.go#L504
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/website/docs/guides/5.0-upgrade-guide.html.markdown#L829
func logicApp() table.Rule {
	mode := modeIsSwitch()
	mode.AbsentSince = &table.Since{Span: provider.Since(5, 0), Outcome: table.Outcome{Enforcement: endpoint.Required}}
	return table.Rule{
		Name:     LogicApp,
		Title:    "Logic Apps Standard that do not require a client certificate",
		Severity: endpoint.Error,
		Resources: []table.Resource{
			{
				Types:        []string{"azurerm_logic_app_standard"},
				Exposure:     logicAppExposure(),
				Requirements: []table.Requirement{mode},
				Front:        front(),
				Reads:        readByHoles[:1],
			},
			{
				ARM:          []string{sites},
				When:         siteOfKind(isLogicApp),
				Exposure:     appExposure(),
				Requirements: []table.Requirement{certificateEnabled(), requiredByDefault()},
				Front:        front(),
				Reads:        readByHoles,
			},
			{
				ARM:          []string{siteSlots},
				When:         siteOfKind(isLogicApp),
				Exposure:     slotExposure(),
				Requirements: []table.Requirement{certificateEnabled(), requiredByDefault()},
				Front:        front(),
				Reads:        readByHoles,
			},
		},
	}
}

// logicAppExposure reads the argument of 4.12 and later, the one in site_config that it replaced, and the spelling of
// other App Service types, which older texts use. Where both of the provider's own are written, the newer one wins.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/internal/services/logic/logic_app_standard_resource.go#L1402
func logicAppExposure() table.Exposure {
	access := endpoint.Argument{Names: []code.Path{"public_network_access"}}
	exposure := appExposure()
	exposure.Internal = table.Any{
		table.Is{Argument: access, Values: []string{"Disabled"}},
		table.All{
			table.Not{Condition: table.Written{Argument: access}},
			table.Is{
				Argument: endpoint.Argument{Names: []code.Path{"site_config.public_network_access_enabled"}},
				Values:   []string{"false"},
				Later:    true,
			},
		},
		publicNetworkAccess,
		internalPlan(),
	}
	return exposure
}
