package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// equinor/web-app has had inputs for certificates and for public access since 15.8; before, it was public and asked nobody.
// https://github.com/equinor/terraform-azurerm-web-app/blob/v15.20.0/variables.tf
func equinorWebApp() call.Module {
	since := provider.Since(15, 8)
	return call.Module{
		Sources: []string{"equinor/web-app/azurerm"},
		Newest:  provider.Version{Major: 15, Minor: 20},
		Resources: []call.Resource{{
			Type: "azurerm_linux_web_app",
			Inputs: map[code.Path]call.Input{
				enabled:  {Path: "client_certificate_enabled", Span: since, Defaults: always(cty.False), ByProvider: cty.False},
				mode:     {Path: "client_certificate_mode", Span: since, Defaults: always(cty.StringVal("Required")), ByProvider: cty.StringVal("Required")},
				public:   {Path: "public_network_access_enabled", Span: since, Defaults: always(cty.True), ByProvider: cty.True},
				http2:    {Path: "http2_enabled", Span: provider.Since(15, 11), Defaults: always(cty.False), ByProvider: cty.False},
				restrict: {Path: "ip_restriction_default_action", Span: provider.Since(15, 2), Defaults: changed(cty.StringVal("Allow"), 15, 5, cty.StringVal("Deny")), ByProvider: cty.StringVal("Allow"), NotNull: true},
				siteTags: {Path: "tags", Defaults: always(null)},
			},
			Fixed: map[code.Path]cty.Value{httpsOnly: cty.True},
		}},
	}
}

// equinor/function-app has no input for public access.
// https://github.com/equinor/terraform-azurerm-function-app/blob/v5.6.4/variables.tf
func equinorFunctionApp() call.Module {
	since := provider.Since(5, 1)
	return call.Module{
		Sources: []string{"equinor/function-app/azurerm"},
		Newest:  provider.Version{Major: 5, Minor: 6},
		Resources: []call.Resource{{
			Type: "azurerm_linux_function_app",
			Inputs: map[code.Path]call.Input{
				enabled:  {Path: "client_certificate_enabled", Span: since, Defaults: always(cty.False), ByProvider: cty.False},
				mode:     {Path: "client_certificate_mode", Span: since, Defaults: always(cty.StringVal("Required"))},
				http2:    {Path: "http2_enabled", Span: since, Defaults: always(cty.False), ByProvider: cty.False},
				restrict: {Path: "ip_restriction_default_action", Span: provider.Since(5, 0), Defaults: always(cty.StringVal("Deny")), NotNull: true},
				siteTags: {Path: "tags", Defaults: always(null)},
			},
			Fixed: map[code.Path]cty.Value{httpsOnly: cty.True},
		}},
	}
}
