# Nobody has switched the rule on.
resource "azurerm_signalr_service" "off" {
  name                          = "off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = false

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

# Likewise.
resource "azurerm_web_pubsub" "off" {
  name                          = "off"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  sku                           = "Standard_S1"
  public_network_access_enabled = false
}
