package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// Azure/avm-res-web-site makes a web app, a function app or a Logic App, with slots that inherit nothing from it. The mode's
// default differs from the provider's for function apps. A Logic App is azurerm's up to 0.20, which has no switch; from 0.21 on
// all are sites in a body of azapi, and the switch decides. Slots of Logic Apps are not judged: azurerm has none.
// https://github.com/Azure/terraform-azurerm-avm-res-web-site/blob/v0.22.0/variables.tf
// https://github.com/Azure/terraform-azurerm-avm-res-web-site/blob/v0.22.0/locals.body.tf
// https://github.com/Azure/terraform-azurerm-avm-res-web-site/blob/v0.20.0/main.logic_app.tf
func webSite() call.Module {
	// Before there was a kind all were function apps, and are not judged. A null is the default, or was refused.
	kind := func(value string) []call.Choice {
		return []call.Choice{{
			Input: call.Input{
				Path: "kind", Span: provider.Since(0, 2), NotNull: true,
				Defaults: []call.Default{{Span: provider.Since(0, 21), Value: cty.StringVal("webapp")}},
			},
			Values: []string{value},
		}}
	}
	// A null mode of a function app is the provider's default up to 0.20, and from 0.21 on that of ARM, which is the module's.
	functionMode := siteInputs()[mode]
	functionMode.NotNull, functionMode.NotNullIn = true, provider.Since(0, 21)
	return call.Module{
		Sources: []string{"azure/avm-res-web-site/azurerm"},
		Newest:  provider.Version{Minor: 22},
		Resources: []call.Resource{
			{
				Type: "azurerm_linux_web_app", When: kind("webapp"), Inputs: siteInputs(),
				Regardless: []code.Path{siteName, public, restrict, plan, siteTags},
			},
			{Type: "azurerm_linux_web_app_slot", When: kind("webapp"), Within: "deployment_slots.*", Parent: "app_service_id", Inputs: siteSlotInputs()},
			{Type: "azurerm_linux_function_app", When: kind("functionapp"), Inputs: with(siteInputs(), map[code.Path]call.Input{mode: functionMode})},
			{Type: "azurerm_linux_function_app_slot", When: kind("functionapp"), Within: "deployment_slots.*", Parent: "function_app_id", Inputs: siteSlotInputs()},
			{
				Type: "azurerm_logic_app_standard", Span: provider.Span{Since: provider.Version{Minor: 16}, Until: provider.Version{Minor: 21}}, When: kind("logicapp"),
				Inputs: map[code.Path]call.Input{
					siteName: {Path: "name", Required: true},
					mode:     {Path: "client_certificate_mode", Defaults: always(cty.StringVal("Required"))},
					public:   {Path: "public_network_access_enabled", Defaults: always(cty.True)},
					siteTags: {Path: "tags", Defaults: always(null)},
				},
			},
			siteLogicApp(kind("logicapp")),
		},
	}
}

// siteLogicApp is a Logic App as a body of azapi. In it public access is a word.
func siteLogicApp(when []call.Choice) call.Resource {
	return call.Resource{
		Type: "azapi_resource", Span: provider.Since(0, 21), When: when,
		Fixed: map[code.Path]cty.Value{
			"type":      cty.StringVal("Microsoft.Web/sites"),
			"body.kind": cty.StringVal("functionapp,workflowapp"),
		},
		Inputs: map[code.Path]call.Input{
			siteName:                                   {Path: "name", Required: true},
			"body.properties.clientCertEnabled":        {Path: "client_certificate_enabled", Defaults: always(cty.False)},
			"body.properties.clientCertMode":           {Path: "client_certificate_mode", Defaults: always(cty.StringVal("Required"))},
			"body.properties.clientCertExclusionPaths": {Path: "client_certificate_exclusion_paths", Defaults: always(null)},
			"body.properties.publicNetworkAccess": {
				Path: "public_network_access_enabled", Defaults: always(cty.False),
				Sent: map[string]cty.Value{"true": cty.StringVal("Enabled"), "false": cty.StringVal("Disabled")},
			},
			"body.properties.httpsOnly":    {Path: "https_only", Defaults: always(cty.True)},
			"body.properties.serverFarmId": {Path: "service_plan_resource_id", Defaults: always(null)},
			"body.tags":                    {Path: "tags", Defaults: always(null)},
			"body.properties.siteConfig.http20Enabled": {
				Path: "site_config.http2_enabled", Defaults: always(cty.False), NotNull: true,
			},
			"body.properties.siteConfig.minTlsVersion": {
				Path: "site_config.minimum_tls_version", Defaults: always(cty.StringVal("1.3")), NotNull: true,
			},
			"body.properties.siteConfig.ipSecurityRestrictionsDefaultAction": {
				Path: "site_config.ip_restriction_default_action", Defaults: always(cty.StringVal("Allow")), NotNull: true,
			},
		},
	}
}

func siteInputs() map[code.Path]call.Input {
	return map[code.Path]call.Input{
		siteName:  {Path: "name", Required: true},
		enabled:   {Path: "client_certificate_enabled", Defaults: always(cty.False)},
		mode:      {Path: "client_certificate_mode", Defaults: changed(cty.StringVal("Optional"), 0, 7, cty.StringVal("Required"))},
		exclusion: {Path: "client_certificate_exclusion_paths", Defaults: always(null)},
		public:    {Path: "public_network_access_enabled", Defaults: changed(cty.True, 0, 21, cty.False)},
		httpsOnly: {Path: "https_only", Defaults: changed(cty.False, 0, 21, cty.True)},
		plan:      {Path: "service_plan_resource_id", Defaults: always(null)},
		siteTags:  {Path: "tags", Defaults: always(null)},
		http2:     {Path: "site_config.http2_enabled", Defaults: always(cty.False), NotNull: true},
		minimum:   {Path: "site_config.minimum_tls_version", Defaults: changed(cty.StringVal("1.2"), 0, 13, cty.StringVal("1.3")), NotNull: true},
		restrict:  {Path: "site_config.ip_restriction_default_action", Defaults: always(cty.StringVal("Allow")), NotNull: true},
	}
}

// What a slot lacks is not what its app has.
func siteSlotInputs() map[code.Path]call.Input {
	return map[code.Path]call.Input{
		enabled:   {Path: "client_certificate_enabled", Defaults: always(cty.False), NotNull: true},
		mode:      {Path: "client_certificate_mode", Defaults: always(cty.StringVal("Required")), NotNull: true},
		exclusion: {Path: "client_certificate_exclusion_paths", Defaults: always(null)},
		public:    {Path: "public_network_access_enabled", Defaults: changed(cty.True, 0, 21, cty.False), NotNull: true},
		httpsOnly: {Path: "https_only", Defaults: changed(cty.False, 0, 21, cty.True), NotNull: true},
		siteTags:  {Path: "tags", Defaults: always(null)},
		http2:     {Path: "site_config.http2_enabled", Defaults: always(cty.False), NotNull: true},
		minimum:   {Path: "site_config.minimum_tls_version", Defaults: changed(cty.StringVal("1.2"), 0, 13, cty.StringVal("1.3")), NotNull: true},
		restrict:  {Path: "site_config.ip_restriction_default_action", Defaults: always(cty.StringVal("Allow")), NotNull: true},
	}
}
