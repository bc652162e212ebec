# Data Factory and Synapse, with every default written out. azurerm.tf declares the same.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 5.2"
    }
  }
}

resource "azapi_resource" "factory_http_basic" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-http-basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "synapse_http_basic" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-http-basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "factory_http_windows" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-http-windows"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Windows" # want: azurerm_mtls_data_factory: authenticationType is "Windows", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "synapse_http_windows" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-http-windows"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Windows" # want: azurerm_mtls_data_factory: authenticationType is "Windows", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "factory_http_anonymous" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-http-anonymous"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "synapse_http_anonymous" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-http-anonymous"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "factory_http_certificate" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-http-certificate"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "synapse_http_certificate" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-http-certificate"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "factory_web_basic" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-web-basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "Web"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "synapse_web_basic" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-web-basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "Web"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "factory_web_anonymous" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-web-anonymous"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "Web"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "synapse_web_anonymous" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-web-anonymous"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "Web"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "factory_web_certificate" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-web-certificate"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "Web"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "synapse_web_certificate" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-web-certificate"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "Web"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "factory_rest_basic" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "factory-rest-basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "RestService"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic"
      }
    }
  }
}

resource "azapi_resource" "synapse_rest_basic" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-rest-basic"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.Synapse/workspaces/syn"
  body = {
    properties = {
      type = "RestService"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic"
      }
    }
  }
}

resource "azapi_resource" "pipeline" {
  type      = "Microsoft.DataFactory/factories/pipelines@2018-06-01"
  name      = "pipeline"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      activities = [
        {
          name           = "call"
          type           = "WebActivity"
          typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "Basic" } } # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
        },
        {
          name = "each"
          type = "ForEach"
          typeProperties = {
            items = { value = "@pipeline().parameters.items", type = "Expression" }
            activities = [
              {
                name           = "hook"
                type           = "WebHook"
                typeProperties = { url = "https://x.example.com", method = "POST", authentication = { type = "ServicePrincipal" } } # want: azurerm_mtls_data_factory: authentication type of activity "hook" is "ServicePrincipal", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
              },
              {
                name           = "right"
                type           = "WebActivity"
                typeProperties = { url = "https://x.example.com", method = "GET", authentication = { type = "MSI", resource = "https://x" } }
              },
            ]
          }
        },
      ]
    }
  }
}
