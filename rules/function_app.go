package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// Function apps have the same switch and the same modes as web apps, but the provider's default mode is Optional.
func functionApp() spec.Rule {
	// The legacy type has no switch: setting the mode switches client certificates on. It is older than the mode.
	// https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/internal/services/web/function_app_resource.go#L296-L297
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.55.0
	legacyMode := legacy(modeIsSwitch())
	legacyMode.Dates = map[string]provider.Span{"client_cert_mode": provider.Since(2, 55)}
	return spec.Rule{
		Name:     "azurerm_mtls_function_app",
		Title:    "function apps and their slots that do not require a client certificate",
		Severity: spec.Error,
		Resources: []spec.Resource{
			{
				Types: []string{
					"azurerm_linux_function_app",
					"azurerm_windows_function_app",
					"azurerm_function_app_flex_consumption",
				},
				ARM:          []string{sites},
				When:         siteOfKind(isFunctionApp),
				Exposure:     appExposure(),
				Requirements: []spec.Requirement{certificateEnabled(), optionalByDefault()},
				Proxied:      true,
				Reads:        readByHoles,
			},
			{
				Types:        []string{"azurerm_linux_function_app_slot", "azurerm_windows_function_app_slot"},
				ARM:          []string{siteSlots},
				When:         siteOfKind(isFunctionApp),
				Exposure:     slotExposure("azurerm_linux_function_app", "azurerm_windows_function_app"),
				Requirements: []spec.Requirement{certificateEnabled(), optionalByDefault()},
				Proxied:      true,
				Reads:        readByHoles,
			},
			{
				Types:        []string{"azurerm_function_app"},
				Exposure:     spec.Exposure{Internal: internalPlan()},
				Requirements: []spec.Requirement{legacyMode},
				Proxied:      true,
				Reads:        readByHoles[:1],
			},
		},
	}
}

// optionalByDefault is the mode of function apps, where the provider's default is Optional in every version. In an azapi
// body ARM's own default counts, which is Required.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/linux_function_app_resource.go#L208-L211
func optionalByDefault() spec.Requirement {
	mode := requiredByDefault()
	mode.Absent = spec.Outcome{Enforcement: spec.Optional, So: notSetLetting}
	mode.AbsentARM = &spec.Outcome{Enforcement: spec.Required}
	return mode
}

// modeIsSwitch is the mode of types without a switch: it is off until it is set.
func modeIsSwitch() spec.Requirement {
	mode := requiredByDefault()
	mode.Absent = spec.Outcome{Enforcement: spec.Off, So: notAskedFor}
	return mode
}
