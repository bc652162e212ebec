package call

import "testing"

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
