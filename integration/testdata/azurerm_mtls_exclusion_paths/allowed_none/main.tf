# An empty list allows nothing.

resource "azurerm_linux_web_app" "probe" {
  name                               = "probe"
  location                           = "westeurope"
  resource_group_name                = "rg"
  service_plan_id                    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/serverFarms/plan"
  client_certificate_enabled         = true
  client_certificate_exclusion_paths = "/healthz" # want: azurerm_mtls_exclusion_paths: client_certificate_exclusion_paths is "/healthz", so every path that starts with "/healthz" answers callers without a certificate; remove what need not be open

  site_config {}
}
