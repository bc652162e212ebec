plugin "azurerm-mtls" {
  enabled = true
  module_sources = {
    "App.example.com/acme/web-site/azurerm"                         = "azure/avm-res-web-site/AzureRM"
    "git::https://git.example.com/acme/terraform-azurerm-v4.git"    = "git::https://github.com/pagopa/terraform-azurerm-v4.git"
    "app.example.com/acme/app-service/azurerm//modules/linux-web-app" = "claranet/app-service/azurerm//modules/linux-web-app"
  }
}
