package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// pagopa's modules are folders of a repository, in two generations with the same inputs. A slot is a call of its own.
// https://github.com/pagopa/terraform-azurerm-v4/tree/v10.24.2
// https://github.com/pagopa/terraform-azurerm-v3/tree/v8.103.0
type generation struct {
	source string
	newest provider.Version
	// webAccess and functionAccess are the versions that have the input for public access of each.
	webAccess, functionAccess provider.Span
	// since is the first version that is judged.
	since provider.Span
}

func pagopa() []call.Module {
	third := generation{
		"pagopa/v3/azurerm//", provider.Version{Major: 8, Minor: 103}, provider.Since(8, 27), provider.Since(8, 25), provider.Since(7, 0),
	}
	fourth := generation{source: "pagopa/v4/azurerm//", newest: provider.Version{Major: 10, Minor: 24}, since: provider.Since(1, 1)}
	found := []call.Module{}
	for _, one := range []generation{third, fourth} {
		found = append(found,
			one.module("app_service", "azurerm_linux_web_app", map[code.Path]call.Input{
				enabled: {Path: "client_cert_enabled", Defaults: always(cty.False)},
				public:  {Path: "public_network_access_enabled", Span: one.webAccess, Defaults: always(cty.True), ByProvider: cty.True},
			}),
			one.module("app_service_slot", "azurerm_linux_web_app_slot", map[code.Path]call.Input{
				enabled: {Path: "client_certificate_enabled", Defaults: always(cty.False)},
				public:  {Path: "public_network_access_enabled", Span: one.webAccess, Defaults: always(cty.True), ByProvider: cty.True},
			}),
			one.module("function_app", "azurerm_linux_function_app", map[code.Path]call.Input{
				enabled: {Path: "client_certificate_enabled", Defaults: always(cty.False)},
				mode:    {Path: "client_certificate_mode", Defaults: always(cty.StringVal("Optional"))},
				public:  {Path: "enable_function_app_public_network_access", Span: one.functionAccess, Defaults: always(cty.True), ByProvider: cty.True},
			}),
			// It has no input for the mode, which stays at the provider's default: it can never require a certificate.
			one.module("function_app_slot", "azurerm_linux_function_app_slot", map[code.Path]call.Input{
				enabled: {Path: "client_certificate_enabled", Defaults: always(cty.False)},
				public:  {Path: "enable_function_app_public_network_access", Span: one.functionAccess, Defaults: always(cty.True), ByProvider: cty.True},
			}),
		)
	}
	return found
}

func (g generation) module(folder, resourceType string, inputs map[code.Path]call.Input) call.Module {
	return call.Module{
		Sources: []string{g.source + folder},
		Newest:  g.newest,
		Resources: []call.Resource{{Type: resourceType, Span: g.since, Inputs: with(inputs, map[code.Path]call.Input{
			httpsOnly: {Path: "https_only", Defaults: always(cty.True)},
			restrict:  {Path: "ip_restriction_default_action", Required: true},
			siteTags:  {Path: "tags", Required: true},
		})}},
	}
}
