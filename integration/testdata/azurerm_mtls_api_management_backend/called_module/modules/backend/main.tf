variable "check_chain" {
  type = bool
}

variable "url" {
  type    = string
  default = "https://orders.example.com"
}

variable "key" {
  type    = string
  default = "secret"
}

resource "azurerm_api_management_backend" "this" {
  name                = "orders"
  resource_group_name = "rg-orders"
  api_management_name = "orders"
  protocol            = "http"
  url                 = var.url

  credentials {
    query = { code = var.key }
  }

  tls {
    validate_certificate_chain = var.check_chain
    validate_certificate_name  = true
  }
}
