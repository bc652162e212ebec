package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// CloudNationHQ's modules take one object, in which the names are the provider's.
func instanceInputs(on, usesMode, http2Default, https cty.Value) map[code.Path]call.Input {
	return map[code.Path]call.Input{
		enabled:   {Path: "client_certificate_enabled", Defaults: always(on), NotNull: true},
		mode:      {Path: "client_certificate_mode", Defaults: always(usesMode), NotNull: true},
		exclusion: {Path: "client_certificate_exclusion_paths", Defaults: always(null)},
		public:    {Path: "public_network_access_enabled", Defaults: always(cty.True), NotNull: true},
		httpsOnly: {Path: "https_only", Defaults: always(https), NotNull: true},
		http2:     {Path: "site_config.http2_enabled", Defaults: always(http2Default), NotNull: true},
		minimum:   {Path: "site_config.minimum_tls_version", Defaults: always(cty.StringVal("1.2")), NotNull: true},
		restrict:  {Path: "site_config.ip_restriction_default_action", Defaults: always(cty.StringVal("Allow")), NotNull: true},
	}
}

// tags are those of what has some of its own, else those of the call.
var tags = call.Input{Path: "tags", Defaults: always(null), NotNull: true, Otherwise: "tags"}

// appInputs are those of an app, which has a name beside what its slots have.
func appInputs(inputs map[code.Path]call.Input) map[code.Path]call.Input {
	return with(inputs, map[code.Path]call.Input{siteName: {Path: "name", Required: true}, siteTags: tags})
}

// https://github.com/CloudNationHQ/terraform-azure-app/blob/v6.0.0/variables.tf
func cloudNationApp() call.Module {
	inputs := instanceInputs(null, cty.StringVal("Required"), null, cty.False)
	since := provider.Since(3, 0)
	return call.Module{
		Sources: []string{"cloudnationhq/app/azure"},
		Newest:  provider.Version{Major: 6},
		Resources: []call.Resource{
			{Type: "azurerm_linux_web_app", Span: since, Within: "instance", Inputs: appInputs(inputs)},
			{
				Type: "azurerm_linux_web_app_slot", Span: since, Within: "instance.slots.*", Parent: "app_service_id",
				Inputs: with(inputs, map[code.Path]call.Input{siteTags: tags}),
			},
		},
	}
}

// A null for the mode is the provider's default, which is Optional; and HTTP/2 is on by default, but not for slots.
// https://github.com/CloudNationHQ/terraform-azure-func/blob/v3.2.0/variables.tf
func cloudNationFunctionApp() call.Module {
	return call.Module{
		Sources: []string{"cloudnationhq/func/azure"},
		Newest:  provider.Version{Major: 3, Minor: 2},
		Resources: []call.Resource{
			{Type: "azurerm_linux_function_app", Span: provider.Since(1, 6), Within: "instance", Inputs: appInputs(instanceInputs(cty.False, null, cty.True, cty.True))},
			{
				Type: "azurerm_linux_function_app_slot", Span: provider.Since(2, 0), Within: "instance.slots.*", Parent: "function_app_id",
				Inputs: instanceInputs(cty.False, null, cty.False, cty.True),
			},
		},
	}
}

// The environment and its apps are made by one call, so that it is known which of them only the network reaches. The mode has an
// input since 4.0; before that the interface was another.
// https://github.com/CloudNationHQ/terraform-azure-ca/blob/v4.2.0/variables.tf
func cloudNationContainerApps() call.Module {
	since := provider.Since(4, 0)
	return call.Module{
		Sources: []string{"cloudnationhq/ca/azure"},
		Newest:  provider.Version{Major: 4, Minor: 2},
		Resources: []call.Resource{
			{
				Type: "azurerm_container_app_environment", Span: since, Within: "environment",
				Inputs: map[code.Path]call.Input{
					"internal_load_balancer_enabled": {Path: "internal_load_balancer_enabled", Defaults: always(null)},
					"public_network_access":          {Path: "public_network_access", Span: provider.Since(4, 1), Defaults: always(null)},
				},
			},
			{
				Type: "azurerm_container_app", Span: since, Within: "environment.container_apps.*", Parent: "container_app_environment_id",
				Blocks: map[code.Path]string{"ingress": "ingress"},
				Inputs: map[code.Path]call.Input{
					"ingress.client_certificate_mode":    {Path: "ingress.client_certificate_mode", Defaults: always(null)},
					"ingress.external_enabled":           {Path: "ingress.external_enabled", Defaults: always(cty.False), NotNull: true},
					"ingress.allow_insecure_connections": {Path: "ingress.allow_insecure_connections", Defaults: always(cty.False), NotNull: true},
					"ingress.transport":                  {Path: "ingress.transport", Defaults: always(cty.StringVal("auto")), NotNull: true},
					siteTags:                             tags,
				},
			},
		},
	}
}
