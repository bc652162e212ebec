# A self-hosted gateway stands beside the programs that call it.

# Nothing asks for a certificate.
resource "azurerm_api_management_gateway_host_name_configuration" "absent" { # want: azurerm_mtls_api_management: request_client_certificate_enabled is not set, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  name              = "absent"
  api_management_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name      = "factory"
  certificate_id    = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name         = "gateway.factory.example.com"
}

# Switched off.
resource "azurerm_api_management_gateway_host_name_configuration" "off" {
  name                               = "off"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "factory"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name                          = "gateway.factory.example.com"
  request_client_certificate_enabled = false # want: azurerm_mtls_api_management: request_client_certificate_enabled is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
}

# null is nothing written.
resource "azurerm_api_management_gateway_host_name_configuration" "null_is_off" { # want: azurerm_mtls_api_management: request_client_certificate_enabled is null, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
  name                               = "null-is-off"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "factory"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name                          = "gateway.factory.example.com"
  request_client_certificate_enabled = null
}

# It asks, and the policy may stand elsewhere.
resource "azurerm_api_management_gateway_host_name_configuration" "asked" {
  name                               = "asked"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "factory"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name                          = "gateway.factory.example.com"
  request_client_certificate_enabled = true
}

# A variable without a value.
resource "azurerm_api_management_gateway_host_name_configuration" "unknown" {
  name                               = "unknown"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "factory"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name                          = "gateway.factory.example.com"
  request_client_certificate_enabled = var.enabled
}

# Nothing is declared.
resource "azurerm_api_management_gateway_host_name_configuration" "count_zero" {
  count = 0

  name                               = "count-zero"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "factory"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name                          = "gateway.factory.example.com"
  request_client_certificate_enabled = false
}

# One of two.
resource "azurerm_api_management_gateway_host_name_configuration" "for_each_values" {
  for_each = { a = true, b = false }

  name                               = "for-each-values"
  api_management_id                  = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim"
  gateway_name                       = "factory"
  certificate_id                     = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-api/providers/Microsoft.ApiManagement/service/apim/certificates/gateway"
  host_name                          = "gateway.factory.example.com"
  request_client_certificate_enabled = each.value # want: azurerm_mtls_api_management: request_client_certificate_enabled is false for ["b"], so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
}

variable "enabled" {
  type = bool
}
