resource "azurerm_linux_web_app" "overridden" {
  public_network_access_enabled = false
}

resource "azurerm_linux_web_app" "overridden_open" {
  public_network_access_enabled = true
}
