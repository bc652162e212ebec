resource "azurerm_api_management" "overridden" {
  hostname_configuration {
    proxy {
      host_name                    = "api.example.com"
      key_vault_certificate_id     = "https://kv-api.vault.azure.net/secrets/api"
      negotiate_client_certificate = false # want: azurerm_mtls_api_management: negotiate_client_certificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
    }
  }
}
