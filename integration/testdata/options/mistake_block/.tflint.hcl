plugin "azurerm-mtls" {
  enabled = true

  tags {
    traffic = "m2m"
  }
}
