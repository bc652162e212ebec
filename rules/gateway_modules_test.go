package rules

import "testing"

// A module is known by its address in the registry or its repository, in whatever spelling, and not by a part of it.
func TestIsGatewayModule(t *testing.T) {
	for source, want := range map[string]bool{
		"Azure/avm-res-network-applicationgateway/azurerm":                                             true,
		"registry.terraform.io/azure/avm-res-cdn-profile/azurerm":                                      true,
		"registry.opentofu.org/Azure/avm-res-cdn-profile/azurerm":                                      true,
		"claranet/app-gateway/azurerm":                                                                 true,
		"cloudnationhq/agw/azure":                                                                      true,
		"git::https://github.com/pagopa/terraform-azurerm-v4.git//app_gateway?ref=v8.0.0":              true,
		"github.com/pagopa/terraform-azurerm-v3//app_gateway":                                          true,
		"git@github.com:claranet/terraform-azurerm-app-gateway.git":                                    true,
		"git::ssh://git@github.com/Azure/terraform-azurerm-avm-res-network-applicationgateway?ref=0.4": true,
		"git::https://github.com/pagopa/terraform-azurerm-v4.git//app_service?ref=v8.0.0":              false,
		"git::https://github.com/pagopa/terraform-azurerm-v4.git":                                      false,
		"git::https://git.example.com/claranet/terraform-azurerm-app-gateway.git":                      false,
		"app.example.com/claranet/app-gateway/azurerm":                                                 false,
		"someone/app-gateway/azurerm":                                                                  false,
		"./app_gateway":                                                                                false,
		"./modules/claranet/app-gateway/azurerm":                                                       false,
		"":                                                                                             false,
		"github.com/":                                                                                  false,
		"git::":                                                                                        false,
	} {
		if got := isGatewayModule(source); got != want {
			t.Errorf("%q is a known gateway: %v, want %v", source, got, want)
		}
	}
}
