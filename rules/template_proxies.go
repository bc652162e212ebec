package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// firstProxy returns the address of a gateway or Front Door that the module has, in whatever spelling, or "". Templates name
// targets by expressions that are not worked out here, so that any gateway may be in front of what a template declares.
func firstProxy(module *code.Module) string {
	type question struct{}
	return code.Remember(module, question{}, func() string {
		for _, door := range frontDoors {
			for _, resource := range module.OfType(door.resourceType) {
				if len(resource.Instances) > 0 {
					return resource.Address()
				}
			}
		}
		kinds := endpoint.Types{
			Azurerm: []string{gatewayType},
			ARM:     []string{armGateway, armFrontDoor.resourceType, "Microsoft.Network/frontDoors"},
		}
		for _, resource := range kinds.Judged(module) {
			if len(resource.Instances) > 0 {
				return resource.Address()
			}
		}
		for _, call := range module.Calls() {
			if isGatewayModule(call.Source) {
				return "module." + call.Name
			}
		}
		return ""
	})
}
