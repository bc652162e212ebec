# Where it is not certain that a line starts, or what a comment is about, nothing is written.

resource "azurerm_linux_web_app" "comment_of_lines_at_header" { /* Owned by
  the orders team. */

  site_config {}

  name                          = "app-comment-of-lines-at-header"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
}

resource "azurerm_linux_web_app" "comment_of_lines_behind" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-comment-of-lines-behind"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false /* Behind
  a gateway. */

  site_config {}
}

resource "azurerm_linux_web_app" "comment_of_lines_before_mode" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for, and client_certificate_mode has no effect; set it to true
  name                          = "app-comment-of-lines-before-mode"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false
  /* Everybody
  must. */ client_certificate_mode = "Required"

  site_config {}
}

resource "azurerm_linux_web_app" "annotation_behind" { # want: azurerm_mtls_app_service: client_certificate_enabled is not set, so no client certificate is asked for; set it to true
  name                          = "app-annotation-behind"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Web/serverFarms/plan-orders"
  public_network_access_enabled = false # tflint-ignore: terraform_comment_syntax
  site_config {}
}
