# The argument that decides is absent in the called module. The finding stands at the one that makes the listener internal.

module "private" {
  source               = "./modules/gateway"
  public_ip_address_id = null # want: azurerm_mtls_application_gateway: ssl_profile_name of azurerm_application_gateway.this in module.private is not set, so the listener asks no caller for a client certificate; name an ssl_profile that has trusted_client_certificate_names
}

module "public" {
  source               = "./modules/gateway"
  public_ip_address_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-edge/providers/Microsoft.Network/publicIPAddresses/pip"
}
