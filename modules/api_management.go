package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// Azure/avm-res-apimanagement-service takes the provider's blocks of host names as objects.
// https://github.com/Azure/terraform-azurerm-avm-res-apimanagement-service/blob/v0.1.0/variables.tf
func apiManagement() call.Module {
	return call.Module{
		Sources: []string{"azure/avm-res-apimanagement-service/azurerm"},
		Newest:  provider.Version{Minor: 1},
		Resources: []call.Resource{{
			Type: "azurerm_api_management",
			Inputs: map[code.Path]call.Input{
				"sku_name":             {Path: "sku_name", Defaults: always(cty.StringVal("Developer_1"))},
				"virtual_network_type": {Path: "virtual_network_type", Defaults: always(cty.StringVal("None"))},
				enabled:                {Path: "client_certificate_enabled", Defaults: always(cty.False), NotNull: true},
				siteTags:               {Path: "tags", Defaults: always(null)},
			},
			Objects: map[code.Path]string{"hostname_configuration": "hostname_configuration"},
		}},
	}
}
