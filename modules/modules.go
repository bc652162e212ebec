// Package modules has what is known of modules of the registry: one file per module, which says what it makes and which of
// its inputs is which argument, with its defaults by version and where each is to be read. Who calls one of them need not
// install it to have the call judged.
package modules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// All returns the modules whose calls are judged.
func All() []call.Module {
	return append([]call.Module{
		webSite(),
		containerApp(),
		functionAppWithStorage(),
		apiManagement(),
		claranetFunctionApp(),
		claranetAppService(),
		cloudNationApp(),
		cloudNationFunctionApp(),
		cloudNationContainerApps(),
		equinorWebApp(),
		equinorFunctionApp(),
	}, pagopa()...)
}

// The arguments of apps, by the names that azurerm has for them.
const (
	enabled   code.Path = "client_certificate_enabled"
	mode      code.Path = "client_certificate_mode"
	exclusion code.Path = "client_certificate_exclusion_paths"
	public    code.Path = "public_network_access_enabled"
	httpsOnly code.Path = "https_only"
	plan      code.Path = "service_plan_id"
	siteName  code.Path = "name"
	siteTags  code.Path = "tags"
	http2     code.Path = "site_config.http2_enabled"
	minimum   code.Path = "site_config.minimum_tls_version"
	restrict  code.Path = "site_config.ip_restriction_default_action"
)

var null = cty.NullVal(cty.DynamicPseudoType)

// always is a default that no version has changed.
func always(value cty.Value) []call.Default { return []call.Default{{Value: value}} }

// changed is a default that a version has changed.
func changed(before cty.Value, major, minor int, after cty.Value) []call.Default {
	return []call.Default{{Span: until(major, minor), Value: before}, {Span: provider.Since(major, minor), Value: after}}
}

func until(major, minor int) provider.Span {
	return provider.Span{Until: provider.Version{Major: major, Minor: minor}}
}

// with returns the inputs of one table with what differs in another.
func with(inputs map[code.Path]call.Input, more map[code.Path]call.Input) map[code.Path]call.Input {
	found := map[code.Path]call.Input{}
	for _, part := range []map[code.Path]call.Input{inputs, more} {
		for argument, input := range part {
			found[argument] = input
		}
	}
	return found
}
