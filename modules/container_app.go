package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// Azure/avm-res-app-containerapp makes one app, whose ingress is an object.
// https://github.com/Azure/terraform-azurerm-avm-res-app-containerapp/blob/v0.9.0/variables.tf
func containerApp() call.Module {
	return call.Module{
		Sources: []string{"azure/avm-res-app-containerapp/azurerm"},
		Newest:  provider.Version{Minor: 9},
		Resources: []call.Resource{{
			Type:   "azurerm_container_app",
			Blocks: map[code.Path]string{"ingress": "ingress"},
			Inputs: map[code.Path]call.Input{
				"ingress.client_certificate_mode":    {Path: "ingress.client_certificate_mode", Span: provider.Since(0, 4), Defaults: always(null)},
				"ingress.external_enabled":           {Path: "ingress.external_enabled", Defaults: changed(null, 0, 7, cty.False), ByProvider: cty.False, NotNull: true},
				"ingress.allow_insecure_connections": {Path: "ingress.allow_insecure_connections", Defaults: changed(null, 0, 7, cty.False), ByProvider: cty.False, NotNull: true},
				"ingress.transport":                  {Path: "ingress.transport", Defaults: changed(null, 0, 7, cty.StringVal("auto")), ByProvider: cty.StringVal("auto"), NotNull: true},
				"container_app_environment_id":       {Path: "container_app_environment_resource_id", Required: true},
				siteTags:                             {Path: "tags", Defaults: always(null)},
			},
		}},
	}
}
