# Parameters are known by their value, else by their default; other expressions are not.

variable "mode" {
  type = string
}

variable "default" {
  type    = string
  default = "Optional"
}

resource "azurerm_resource_group_template_deployment" "default_value" {
  name                = "default-value"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Optional" } } # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" is "Optional", so callers without a certificate are let in; set it to "Required"
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "given" {
  name                = "given"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({
    mode = { value = "Optional" } # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" is "Optional", so callers without a certificate are let in; set it to "Required"
  })

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Required" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "given_right" {
  name                = "given-right"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({ mode = { value = "Required" } })

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Optional" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "given_by_variable" {
  name                = "given-by-variable"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({ mode = { value = var.default } }) # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" is "Optional", so callers without a certificate are let in; set it to "Required"

  template_content = jsonencode({
    parameters = { mode = { type = "string" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "given_unknown" {
  name                = "given-unknown"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({ mode = { value = var.mode } })

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Optional" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "given_by_reference" {
  name                = "given-by-reference"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({ mode = { reference = { keyVault = { id = "x" }, secretName = "mode" } } })

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Optional" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "all_unknown" {
  name                = "all-unknown"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = var.mode

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Optional" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "no_value" {
  name                = "no-value"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { mode = { type = "string" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

# Letter case and blanks do not count.
resource "azurerm_resource_group_template_deployment" "any_case" {
  name                = "any-case"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "Optional" } } # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" is "Optional", so callers without a certificate are let in; set it to "Required"
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[ Parameters('MODE') ]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "boolean" {
  name                = "boolean"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { certificates = { type = "bool", defaultValue = false } } # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[parameters('certificates')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "object" {
  name                = "object"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { properties = { type = "object", defaultValue = { publicNetworkAccess = "Disabled", clientCertEnabled = false } } } # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "api" is false, so no client certificate is asked for; set it to true
    resources = [
      { type = "Microsoft.Web/sites", name = "api", kind = "app", properties = "[parameters('properties')]" },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "by_another" {
  name                = "by-another"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "[parameters('other')]" }, other = { type = "string", defaultValue = "Optional" } } # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" is "Optional", so callers without a certificate are let in; set it to "Required"
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "circle" {
  name                = "circle"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { mode = { type = "string", defaultValue = "[parameters('mode')]" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "expression_variables" {
  name                = "expression-variables"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { site = { type = "object", defaultValue = { mode = "Optional" } } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[variables('mode')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "expression_concat" {
  name                = "expression-concat"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { site = { type = "object", defaultValue = { mode = "Optional" } } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[concat('Opt', 'ional')]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "expression_member" {
  name                = "expression-member"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { site = { type = "object", defaultValue = { mode = "Optional" } } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[parameters('site').mode]" } },
    ]
  })
}

resource "azurerm_resource_group_template_deployment" "expression_condition" {
  name                = "expression-condition"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { site = { type = "object", defaultValue = { mode = "Optional" } } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[if(equals(1, 1), 'Optional', 'Required')]" } },
    ]
  })
}

# Two brackets are one that is meant as such.
resource "azurerm_resource_group_template_deployment" "escaped" {
  name                = "escaped"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = true, clientCertMode = "[[Optional]" } }, # want: azurerm_mtls_app_service: clientCertMode of Microsoft.Web/sites "api" is "[Optional]", so nothing is required of callers, because there is no such mode; set it to "Required"
    ]
  })
}

# A condition that is known to be false deploys nothing.
resource "azurerm_resource_group_template_deployment" "conditions" {
  name                = "conditions"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { deploy = { type = "bool", defaultValue = false } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "never", kind = "app,linux", location = "westeurope", condition = false, properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } },
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "perhaps", kind = "app,linux", location = "westeurope", condition = "[parameters('x')]", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }, # want: azurerm_mtls_app_service: clientCertEnabled of Microsoft.Web/sites "perhaps" is false, so no client certificate is asked for; set it to true
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "by_default", kind = "app,linux", location = "westeurope", condition = "[parameters('deploy')]", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } },
    ]
  })
}

# A secret of a vault may be anything, and a null is refused where the parameter takes none.
resource "azurerm_resource_group_template_deployment" "switch_by_reference" {
  name                = "switch-by-reference"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  parameters_content = jsonencode({
    certificates = { reference = { keyVault = { id = "x" }, secretName = "certificates" } }
    others       = { value = null }
  })

  template_content = jsonencode({
    parameters = { certificates = { type = "bool", defaultValue = false }, others = { type = "bool", defaultValue = false } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[parameters('certificates')]" } },
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "orders", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[parameters('others')]" } },
    ]
  })
}

# A default may name another parameter, but nothing comes of a circle.
resource "azurerm_resource_group_template_deployment" "circle" {
  name                = "circle"
  resource_group_name = "rg-orders"
  deployment_mode     = "Incremental"

  template_content = jsonencode({
    parameters = { one = { type = "bool", defaultValue = "[parameters('other')]" }, other = { type = "bool", defaultValue = "[parameters('one')]" } }
    resources = [
      { type = "Microsoft.Web/sites", apiVersion = "2023-12-01", name = "api", kind = "app,linux", location = "westeurope", properties = { publicNetworkAccess = "Disabled", clientCertEnabled = "[parameters('one')]" } },
    ]
  })
}
