package rules

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
)

// gatewayModules are modules that are known to make an Application Gateway or a Front Door, by the address in the registry or
// the repository, and the folder in it.
// https://registry.terraform.io/modules/Azure/avm-res-network-applicationgateway/azurerm
// https://registry.terraform.io/modules/Azure/avm-res-cdn-profile/azurerm
// https://registry.terraform.io/modules/claranet/app-gateway/azurerm
// https://registry.terraform.io/modules/CloudNationHQ/agw/azure
// https://github.com/pagopa/terraform-azurerm-v4/tree/main/app_gateway
var gatewayModules = []string{
	"azure/avm-res-network-applicationgateway/azurerm",
	"azure/avm-res-cdn-profile/azurerm",
	"claranet/app-gateway/azurerm",
	"cloudnationhq/agw/azure",
	"pagopa/v3/azurerm//app_gateway",
	"pagopa/v4/azurerm//app_gateway",
}

// isGatewayModule reports whether the source of a call is one of them. A registry's name or a folder alone is not enough.
func isGatewayModule(source string) bool {
	address, _ := call.Address(source)
	return slices.Contains(gatewayModules, address)
}

// gatewayCalls follows what calls of such modules are given. What cannot be read puts nothing behind them.
func gatewayCalls(module *code.Module, put func(string, *trail)) {
	gateways := map[string]*trail{}
	for _, call := range module.Calls() {
		if isGatewayModule(call.Source) {
			gateways[call.Name] = newTrail(module)
		}
	}
	if len(gateways) == 0 {
		return
	}
	for _, argument := range module.Passed().Arguments {
		if gateway := gateways[argument.Call]; gateway != nil {
			gateway.given(argument)
		}
	}
	for _, call := range module.Calls() {
		if gateway := gateways[call.Name]; gateway != nil {
			gateway.enter(func(code.Node) bool { return false })
			put("module."+call.Name, gateway)
		}
	}
}

// given follows an argument of a call: the resources of which it has an address, and the host names in it. A private link of
// Front Door has a resource's ID.
func (t *trail) given(argument code.Argument) {
	for _, reference := range argument.References {
		if handsOut(reference, argument) || reference.Member == "id" {
			t.references([]code.Reference{reference})
		}
	}
	t.called(argument.Outputs)
	for _, text := range argument.Texts {
		t.mark(hostedBy(t.module, strings.ToLower(text)))
	}
}
