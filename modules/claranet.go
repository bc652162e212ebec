package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// staging says whether claranet's modules make the slot that they call staging.
func staging(defaults []call.Default) []call.Choice {
	return []call.Choice{{Input: call.Input{Path: "staging_slot_enabled", Defaults: defaults}, Values: []string{"true"}}}
}

// claranet/function-app hands its inputs on. A null for the mode is the provider's default, which is Optional. Below 6.2 it made
// a resource that azurerm no longer has, and is not judged.
// https://github.com/claranet/terraform-azurerm-function-app/blob/v9.0.0/variables.tf
func claranetFunctionApp() call.Module {
	inputs := map[code.Path]call.Input{
		enabled:   {Path: "client_certificate_enabled", Defaults: always(null)},
		mode:      {Path: "client_certificate_mode", Defaults: always(null)},
		public:    {Path: "public_network_access_enabled", Span: provider.Since(8, 2), Defaults: always(cty.True), ByProvider: cty.True, NotNull: true},
		httpsOnly: {Path: "https_only", Defaults: always(cty.True), NotNull: true, NotNullIn: provider.Since(8, 0)},
		siteTags:  {Path: "extra_tags", Defaults: always(null)},
	}
	since := provider.Since(6, 2)
	return call.Module{
		Sources: []string{"claranet/function-app/azurerm"},
		Newest:  provider.Version{Major: 9},
		Resources: []call.Resource{
			{Type: "azurerm_linux_function_app", Span: since, Inputs: inputs},
			{
				Type: "azurerm_linux_function_app_slot", Span: provider.Since(7, 2), Parent: "function_app_id", Label: "staging",
				When: staging(always(cty.False)), Inputs: inputs,
			},
		},
	}
}

// claranet/app-service is closed by default from 7.4 on. Its staging slot, which it makes by default, gets no argument about
// certificates.
// https://github.com/claranet/terraform-azurerm-app-service/blob/v8.6.2/variables.tf
// https://github.com/claranet/terraform-azurerm-app-service/blob/v8.6.2/modules/slot/variables.tf
func claranetAppService() call.Module {
	shared := map[code.Path]call.Input{
		public:    {Path: "public_network_access_enabled", Span: provider.Since(7, 4), Defaults: always(cty.False)},
		httpsOnly: {Path: "https_only", Defaults: changed(cty.False, 8, 0, cty.True)},
		siteTags:  {Path: "extra_tags", Defaults: always(null)},
	}
	return call.Module{
		Sources: []string{
			"claranet/app-service/azurerm", "claranet/app-service/azurerm//modules/linux-web-app",
			"claranet/app-service/azurerm//modules/windows-web-app", "claranet/app-service/azurerm//modules/container-web-app",
		},
		Newest: provider.Version{Major: 8, Minor: 6},
		Resources: []call.Resource{
			{Type: "azurerm_linux_web_app", Inputs: with(shared, map[code.Path]call.Input{
				enabled: {Path: "client_certificate_enabled", Defaults: always(cty.False)},
				http2:   {Path: "site_config.http2_enabled", Defaults: always(null)},
				minimum: {Path: "site_config.minimum_tls_version", Defaults: always(null)},
			})},
			{
				Type: "azurerm_linux_web_app_slot", Parent: "app_service_id", Label: "staging",
				When: staging(always(cty.True)), Inputs: shared,
			},
		},
	}
}
