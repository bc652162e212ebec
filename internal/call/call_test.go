package call

import (
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

func TestAddress(t *testing.T) {
	for _, row := range []struct{ source, address, ref string }{
		{"Azure/avm-res-web-site/azurerm", "azure/avm-res-web-site/azurerm", ""},
		{"registry.terraform.io/Azure/avm-res-web-site/azurerm", "azure/avm-res-web-site/azurerm", ""},
		{"Registry.OpenTofu.org/azure/avm-res-web-site/azurerm", "azure/avm-res-web-site/azurerm", ""},
		{"claranet/app-service/azurerm//modules/linux-web-app", "claranet/app-service/azurerm//modules/linux-web-app", ""},
		{"github.com/pagopa/terraform-azurerm-v4//function_app?ref=v10.2.0", "pagopa/v4/azurerm//function_app", "v10.2.0"},
		{"git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app?ref=v10.2.0", "pagopa/v4/azurerm//function_app", "v10.2.0"},
		{"git::https://github.com/pagopa/terraform-azurerm-v4.git//function_app?depth=1&ref=v10.2.0", "pagopa/v4/azurerm//function_app", "v10.2.0"},
		{"git::ssh://git@github.com/pagopa/terraform-azurerm-v4.git//function_app?ref=v10.2.0", "pagopa/v4/azurerm//function_app", "v10.2.0"},
		{"git@github.com:pagopa/terraform-azurerm-v4.git//function_app?ref=v10.2.0", "pagopa/v4/azurerm//function_app", "v10.2.0"},
		{"git::git@github.com:pagopa/terraform-azurerm-v4.git//function_app", "pagopa/v4/azurerm//function_app", ""},
		{"https://github.com/pagopa/terraform-azurerm-v4//function_app/", "pagopa/v4/azurerm//function_app", ""},
		{"github.com/pagopa/terraform-azurerm-v4/function_app", "pagopa/v4/azurerm//function_app", ""},
		{"git::https://token@github.com/pagopa/terraform-azurerm-v4.git//function_app", "pagopa/v4/azurerm//function_app", ""},
		{"git::https://www.github.com/pagopa/terraform-azurerm-v4.git//function_app", "pagopa/v4/azurerm//function_app", ""},
		{"https://github.com/pagopa/terraform-azurerm-v4/archive/refs/tags/v10.2.0.zip//terraform-azurerm-v4-10.2.0/function_app",
			"https://github.com/pagopa/terraform-azurerm-v4/archive/refs/tags/v10.2.0.zip//terraform-azurerm-v4-10.2.0/function_app", ""},
		{"evil.example.com/github.com/pagopa/terraform-azurerm-v4", "evil.example.com/github.com/pagopa/terraform-azurerm-v4", ""},
		{"github.com/pagopa/azurerm-v4", "github.com/pagopa/azurerm-v4", ""},
		// Tags by their full names are the same tags; of two refs the first counts, as it does for Terraform.
		{"github.com/pagopa/terraform-azurerm-v4?ref=refs/tags/v10.2.0", "pagopa/v4/azurerm", "v10.2.0"},
		{"github.com/pagopa/terraform-azurerm-v4?ref=tags%2Fv10.2.0", "pagopa/v4/azurerm", "v10.2.0"},
		{"github.com/pagopa/terraform-azurerm-v4?ref=refs/heads/v10.2.0", "pagopa/v4/azurerm", ""},
		{"github.com/pagopa/terraform-azurerm-v4?ref=v10.2.0&ref=v10.3.0", "pagopa/v4/azurerm", "v10.2.0"},
		{"github.com/pagopa/terraform-azurerm-v4?ref=v10", "pagopa/v4/azurerm", ""},
		{"github.com/pagopa/terraform-azurerm-v4?ref=1234567", "pagopa/v4/azurerm", ""},
		{"github.com/pagopa/terraform-azurerm-v4?ref=main", "pagopa/v4/azurerm", ""},
		{"registry.terraform.io/claranet/app-service/azurerm//modules/./linux-web-app/", "claranet/app-service/azurerm//modules/linux-web-app", ""},
		{"git::https://git.example.com/acme/web-site.git//app/?ref=1.2.3", "git::https://git.example.com/acme/web-site.git//app", "1.2.3"},
		{"git::git@git.example.com:acme/web-site.git", "git::git@git.example.com:acme/web-site.git", ""},
		{"git::ssh://git@github.com:pagopa/terraform-azurerm-v4.git", "pagopa/v4/azurerm", ""},
		{"./modules/app", "./modules/app", ""},
		{"?ref=v1.0.0", "", "v1.0.0"},
		{"", "", ""},
	} {
		if address, ref := Address(row.source); address != row.address || ref != row.ref {
			t.Errorf("%s:\n got %q %q\nwant %q %q", row.source, address, ref, row.address, row.ref)
		}
	}
}

// A default counts where all versions that are allowed have it, or have no input and the provider's default is the same.
func TestDefault(t *testing.T) {
	always := []Default{{Value: cty.True}}
	changed := []Default{
		{Span: provider.Span{Until: provider.Version{Major: 2}}, Value: cty.True}, {Span: provider.Since(2, 0), Value: cty.False},
	}
	nothing := cty.NullVal(cty.Bool)
	for _, row := range []struct {
		name, version string
		input         Input
		want          cty.Value
	}{
		{"one default", "~> 1.0", Input{Defaults: always}, cty.True},
		{"no version", "", Input{Defaults: always}, cty.NilVal},
		{"no default", "~> 1.0", Input{}, cty.NilVal},
		{"before a change", "~> 1.4", Input{Defaults: changed}, cty.True},
		{"after a change", "~> 2.4", Input{Defaults: changed}, cty.False},
		{"both sides of a change", ">= 1.4", Input{Defaults: changed}, cty.NilVal},
		{"the provider's on one side of a change", ">= 1.4", Input{Defaults: changed, ByProvider: cty.True}, cty.NilVal},
		{"null or the provider's", ">= 1.4", Input{
			Defaults: []Default{{Span: provider.Span{Until: provider.Version{Major: 2}}, Value: nothing}, {Span: provider.Since(2, 0), Value: cty.True}}, ByProvider: cty.True,
		}, cty.True},
		{"some lack the input", "~> 1.0", Input{Span: provider.Since(1, 4), Defaults: always}, cty.NilVal},
		{"some lack it, and stay at the same", "~> 1.0", Input{Span: provider.Since(1, 4), Defaults: always, ByProvider: cty.True}, cty.True},
		{"some lack it, and stay at another", "~> 1.0", Input{Span: provider.Since(1, 4), Defaults: always, ByProvider: cty.False}, cty.NilVal},
		{"some lack it, and null is the provider's", "~> 1.0", Input{Span: provider.Since(1, 4), Defaults: []Default{{Value: nothing}}}, nothing},
		{"all have it", "~> 1.4", Input{Span: provider.Since(1, 4), Defaults: always}, cty.True},
	} {
		allowed := Module{Newest: provider.Version{Major: 2, Minor: 9}}.Versions(row.version)
		got, ok := row.input.Default(allowed)
		if ok != (row.want != cty.NilVal) || ok && !got.RawEquals(row.want) {
			t.Errorf("%s: %#v, %t, want %#v", row.name, got, ok, row.want)
		}
	}
}
