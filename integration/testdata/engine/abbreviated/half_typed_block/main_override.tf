resource "azurerm_linux_web_app" "beside" {
  client_certificate_enabled = true
}
