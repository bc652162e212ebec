# The same where azapi declares what is updated.

resource "azapi_resource" "weakened" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-weakened"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_update_resource" "weakened" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azapi_resource.weakened.id
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_resource" "strengthened" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-strengthened"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = false
    }
  }
}

resource "azapi_update_resource" "strengthened" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azapi_resource.strengthened.id
  body = {
    properties = {
      clientCertEnabled = true
    }
  }
}

resource "azapi_resource" "lacking" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-lacking"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = { # want: azurerm_mtls_app_service: clientCertEnabled is not set, so no client certificate is asked for; set it to true
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_update_resource" "lacking" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azapi_resource.lacking.id
  body = {
    properties = {
      httpsOnly = true
    }
  }
}

# The family is that of the app: the update says no kind.

resource "azapi_resource" "function" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-function"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "functionapp,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_update_resource" "function" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azapi_resource.function.id
  body = {
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_function_app: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_resource" "closed" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-closed"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      clientCertEnabled = false # want: azurerm_mtls_app_service: clientCertEnabled is false, so no client certificate is asked for; set it to true
    }
  }
}

resource "azapi_update_resource" "closed" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azapi_resource.closed.id
  body = {
    properties = {
      publicNetworkAccess = "Disabled"
    }
  }
}

resource "azapi_resource" "by_name" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-by-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_update_resource" "by_name" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-by-name"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

resource "azapi_resource" "http2" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-http2"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess      = "Disabled"
      clientCertEnabled        = true
      clientCertExclusionPaths = "/health"
    }
  }
}

resource "azapi_resource" "http2_web" {
  type      = "Microsoft.Web/sites/config@2024-04-01"
  name      = "web"
  parent_id = azapi_resource.http2.id
  body = {
    properties = {
      http20Enabled = true # want: azurerm_mtls_renegotiation: http20Enabled is true, so there is no TLS renegotiation, which clientCertExclusionPaths "/health" needs; remove clientCertExclusionPaths, or set http20Enabled to false
    }
  }
}

# What the update writes apart.

resource "azapi_resource" "apart" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-apart"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    kind = "app,linux"
    properties = {
      publicNetworkAccess = "Disabled"
      clientCertEnabled   = true
    }
  }
}

resource "azapi_update_resource" "apart" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = azapi_resource.apart.id
  body        = {}
  sensitive_body = {
    properties = {
      clientCertMode = "Optional" # want: azurerm_mtls_app_service: clientCertMode is "Optional", so callers without a certificate are let in; set it to "Required"
    }
  }
}

# A list of another length takes the place of that of the resource. One as long is merged, element by element.

resource "azapi_resource" "hosts" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-hosts"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "api.example.com", negotiateClientCertificate = false },
      ]
    }
  }
}

resource "azapi_update_resource" "hosts" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = azapi_resource.hosts.id
  body = {
    properties = {
      hostnameConfigurations = [
        { type = "Proxy", hostName = "a.example.com", negotiateClientCertificate = true }, # want: azurerm_mtls_api_management NOTICE: negotiateClientCertificate is true, so a client certificate is asked for, but no policy in this module is seen to validate it
        { type = "Proxy", hostName = "b.example.com", negotiateClientCertificate = false }, # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      ]
    }
  }
}

resource "azapi_resource" "hosts_merged" {
  type      = "Microsoft.ApiManagement/service@2024-05-01"
  name      = "apim-hosts-merged"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = {
    sku = { name = "Premium", capacity = 1 }
    properties = {
      virtualNetworkType = "Internal"
      hostnameConfigurations = [
        { type = "Proxy", hostName = "a.example.com", negotiateClientCertificate = false },
        { type = "Proxy", hostName = "b.example.com", negotiateClientCertificate = false }, # want: azurerm_mtls_api_management: negotiateClientCertificate is false, so the gateway never asks for a client certificate; set it to true and validate the certificate in a policy
      ]
    }
  }
}

resource "azapi_update_resource" "hosts_merged" {
  type        = "Microsoft.ApiManagement/service@2024-05-01"
  resource_id = azapi_resource.hosts_merged.id
  body = {
    properties = {
      hostnameConfigurations = [
        { negotiateClientCertificate = true }, # want: azurerm_mtls_api_management NOTICE: negotiateClientCertificate is true, so a client certificate is asked for, but no policy in this module is seen to validate it
        { hostName = "c.example.com" },
      ]
    }
  }
}
