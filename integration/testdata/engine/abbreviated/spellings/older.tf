# The resources of this folder lack what the provider requires: they show spellings that are read although azurerm has others.

resource "azurerm_logic_app_standard" "older" {
  public_network_access = "Disabled"
  client_cert_mode      = "OptionalInteractiveUser" # want: azurerm_mtls_logic_app: client_cert_mode is "OptionalInteractiveUser", so callers without a certificate are let in; set it to "Required"
}
