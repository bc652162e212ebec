package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// Azure/avm-ptn-function-app-storage-private-endpoints makes a function app that is closed by default, and slots that are not.
// https://github.com/Azure/terraform-azurerm-avm-ptn-function-app-storage-private-endpoints/blob/v0.3.0/variables.tf
func functionAppWithStorage() call.Module {
	tls := call.Input{Path: "site_config.minimum_tls_version", Defaults: always(cty.StringVal("1.2")), NotNull: true}
	return call.Module{
		Sources: []string{"azure/avm-ptn-function-app-storage-private-endpoints/azurerm"},
		Newest:  provider.Version{Minor: 3},
		Resources: []call.Resource{
			{Type: "azurerm_linux_function_app", Inputs: with(siteInputs(), map[code.Path]call.Input{
				mode:      {Path: "client_certificate_mode", Defaults: always(cty.StringVal("Required"))},
				public:    {Path: "public_network_access_enabled", Defaults: always(cty.False)},
				httpsOnly: {Path: "https_only", Defaults: always(cty.False)},
				minimum:   tls,
			})},
			{
				Type: "azurerm_linux_function_app_slot", Within: "deployment_slots.*", Parent: "function_app_id",
				Inputs: with(siteSlotInputs(), map[code.Path]call.Input{
					public:    {Path: "public_network_access_enabled", Defaults: always(cty.True), NotNull: true},
					httpsOnly: {Path: "https_only", Defaults: always(cty.False), NotNull: true},
					minimum:   tls,
				}),
			},
		},
	}
}
