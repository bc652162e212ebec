# SignalR asks for a certificate and does not require it, which is neither required nor off.

resource "azurerm_signalr_service" "asks" {
  name                          = "sigr-asks"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = true

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_signalr_service" "off" { # want: azurerm_mtls_signalr: tls_client_cert_enabled is not set, so no client certificate is asked for; set it to true # want: azurerm_mtls_coverage: 1 of 2 in-scope endpoints require a client certificate (50 per cent), the minimum is 100 per cent: 1 off, 1 unknown
  name                          = "sigr-off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

resource "azurerm_signalr_service" "free" {
  name                          = "sigr-free"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false

  sku {
    name     = "Free_F1"
    capacity = 1
  }
}

resource "azurerm_linux_web_app" "required" {
  name                          = "app-required"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"

  site_config {}
}
