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
	// since is the first version that is judged.
	since provider.Span
	// webAccess and functionAccess are the versions that have the input for public access of each, and webRestriction and
	// functionRestriction those with the input for what access rules leave open.
	webAccess, functionAccess, webRestriction, functionRestriction provider.Span
	// more is what only this one has.
	more map[code.Path]call.Input
}

func pagopa() []call.Module {
	// The web apps' input for public access came with 8.26.5. What is older is public as well.
	third := generation{
		source: "pagopa/v3/azurerm//", newest: provider.Version{Major: 8, Minor: 103}, since: provider.Since(7, 0),
		webAccess: provider.Since(8, 26), functionAccess: provider.Since(8, 25),
		webRestriction: provider.Since(8, 31), functionRestriction: provider.Since(8, 3),
	}
	fourth := generation{
		source: "pagopa/v4/azurerm//", newest: provider.Version{Major: 10, Minor: 24}, since: provider.Since(1, 1),
		more: map[code.Path]call.Input{
			minimum: {Path: "minimum_tls_version", Span: provider.Since(5, 8), Defaults: always(cty.StringVal("1.3"))},
		},
	}
	return append(third.modules(), fourth.modules()...)
}

func (g generation) modules() []call.Module {
	on := call.Input{Path: "client_certificate_enabled", Defaults: always(cty.False)}
	webAccess := call.Input{Path: "public_network_access_enabled", Span: g.webAccess, Defaults: always(cty.True), ByProvider: cty.True}
	functionAccess := call.Input{
		Path: "enable_function_app_public_network_access", Span: g.functionAccess, Defaults: always(cty.True), ByProvider: cty.True,
	}
	// Function apps work their default out.
	functionRestriction := call.Input{Path: "ip_restriction_default_action", Span: g.functionRestriction}
	function := g.module("function_app", "azurerm_linux_function_app", map[code.Path]call.Input{
		enabled:  on,
		mode:     {Path: "client_certificate_mode", Defaults: always(cty.StringVal("Optional"))},
		public:   functionAccess,
		restrict: functionRestriction,
	})
	function.Resources[0].Fixed = map[code.Path]cty.Value{http2: cty.True}
	return []call.Module{
		g.module("app_service", "azurerm_linux_web_app", map[code.Path]call.Input{
			enabled:  {Path: "client_cert_enabled", Defaults: always(cty.False)},
			public:   webAccess,
			restrict: {Path: "ip_restriction_default_action", Span: g.webRestriction, Required: true},
		}),
		g.module("app_service_slot", "azurerm_linux_web_app_slot", map[code.Path]call.Input{
			enabled:  on,
			public:   webAccess,
			restrict: {Path: "ip_restriction_default_action", Span: g.webRestriction, Defaults: always(cty.StringVal("Allow")), ByProvider: cty.StringVal("Allow")},
		}),
		function,
		// It has no input for the mode, which stays at the provider's default: it can never require a certificate.
		g.module("function_app_slot", "azurerm_linux_function_app_slot", map[code.Path]call.Input{
			enabled: on, public: functionAccess, restrict: functionRestriction,
		}),
	}
}

func (g generation) module(folder, resourceType string, inputs map[code.Path]call.Input) call.Module {
	return call.Module{
		Sources: []string{g.source + folder},
		Newest:  g.newest,
		Resources: []call.Resource{{Type: resourceType, Span: g.since, Inputs: with(with(inputs, g.more), map[code.Path]call.Input{
			siteName:  {Path: "name", Required: true},
			httpsOnly: {Path: "https_only", Defaults: always(cty.True)},
			siteTags:  {Path: "tags", Required: true},
		})}},
	}
}
