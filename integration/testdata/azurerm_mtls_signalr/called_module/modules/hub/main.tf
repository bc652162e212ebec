# The caller decides.
resource "azurerm_signalr_service" "hub" {
  name                          = "hub"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  public_network_access_enabled = false
  tls_client_cert_enabled       = var.client_certificates

  sku {
    name     = "Standard_S1"
    capacity = 1
  }
}

variable "client_certificates" {
  type = bool
}
