# Whether there are client certificates is not known.
resource "azurerm_service_fabric_cluster" "unknown" {
  name                = "unknown"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  reliability_level   = "Bronze"
  upgrade_mode        = "Automatic"
  vm_image            = "Windows"
  management_endpoint = "https://cluster.example.com:19080"

  node_type {
    name                 = "first"
    instance_count       = 3
    is_primary           = true
    client_endpoint_port = 19000
    http_endpoint_port   = 19080
  }

  certificate {
    thumbprint      = "0123456789ABCDEF0123456789ABCDEF01234567"
    x509_store_name = "My"
  }

  dynamic "client_certificate_thumbprint" {
    for_each = var.thumbprints # want: azurerm_mtls_service_fabric NOTICE: client_certificate_thumbprint is not known (var.thumbprints has no value here), so it cannot be told whether a client certificate is required

    content {
      thumbprint = client_certificate_thumbprint.value
      is_admin   = true
    }
  }
}

variable "thumbprints" {
  type = list(string)
}
