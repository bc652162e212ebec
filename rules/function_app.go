package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// Function apps have the same switch and the same modes as web apps, but the provider's default mode is Optional.
func functionApp() table.Rule {
	// The legacy type has no switch: setting the mode switches client certificates on. It is older than the mode.
	// https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/internal/services/web/function_app_resource.go#L296-L297
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.55.0
	legacyMode := legacy(modeIsSwitch())
	legacyMode.Dates = map[code.Path]provider.Span{"client_cert_mode": provider.Since(2, 55)}
	return table.Rule{
		Name:     FunctionApp,
		Title:    "function apps and their slots that do not require a client certificate",
		Severity: endpoint.Error,
		Resources: []table.Resource{
			{
				Types: []string{
					"azurerm_linux_function_app",
					"azurerm_windows_function_app",
					"azurerm_function_app_flex_consumption",
				},
				ARM:          []string{sites},
				When:         siteOfKind(isFunctionApp),
				Exposure:     appExposure(),
				Requirements: []table.Requirement{certificateEnabled(), optionalByDefault()},
				Front:        front(),
				Reads:        readByHoles,
			},
			{
				Types:        []string{"azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot"},
				ARM:          []string{siteSlots},
				When:         siteOfKind(isFunctionApp),
				Exposure:     slotExposure(),
				Requirements: []table.Requirement{certificateEnabled(), optionalByDefault()},
				Front:        front(),
				Reads:        readByHoles,
			},
			{
				Types:        []string{"azurerm_function_app"},
				Exposure:     table.Exposure{Internal: internalPlan()},
				Requirements: []table.Requirement{legacyMode},
				Front:        front(),
				Reads:        readByHoles[:1],
			},
		},
	}
}

// optionalByDefault is the mode of function apps, where the provider's default is Optional in every version. In an azapi
// body ARM's own default counts, which is Required.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_function_app_resource.go#L208-L211
func optionalByDefault() table.Requirement {
	mode := requiredByDefault()
	mode.Absent = table.Outcome{Enforcement: endpoint.Optional, Consequence: notSetLetting}
	mode.AbsentARM = &table.Outcome{Enforcement: endpoint.Required}
	return mode
}

// modeIsSwitch is the mode of types without a switch: it is off until it is set.
func modeIsSwitch() table.Requirement {
	mode := requiredByDefault()
	mode.Absent = table.Outcome{Enforcement: endpoint.Off, Consequence: notAskedFor}
	return mode
}
