terraform {
  required_providers {
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "3.117.1"
    }
  }
}

# Certificates are listed and not verified.
resource "azurerm_spring_cloud_gateway" "not_verified" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization { # want: azurerm_mtls_spring_cloud_gateway: verification_enabled is not set, so the certificates in certificate_ids are not verified, and callers without one are let in; set it to true
    certificate_ids = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
  }
}

# Verified.
resource "azurerm_spring_cloud_gateway" "verified" {
  name                    = "default"
  spring_cloud_service_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders"

  client_authorization {
    certificate_ids      = ["/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.AppPlatform/spring/orders/certificates/client"]
    verification_enabled = true
  }
}
