variable "authentication" {
  type = string
}

variable "authorization" {
  type    = string
  default = ""
}

resource "azurerm_logic_app_action_custom" "this" {
  name         = "pay"
  logic_app_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Logic/workflows/orders"
  body = jsonencode({
    type = "Http"
    inputs = {
      method         = "POST"
      uri            = "https://ledger.example.com"
      authentication = { type = var.authentication }
      headers        = { Authorization = var.authorization }
    }
  })
}
