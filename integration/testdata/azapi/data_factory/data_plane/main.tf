# Synapse keeps its linked services and pipelines itself.

# A linked service.
resource "azapi_data_plane_resource" "basic" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "basic"

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

resource "azapi_data_plane_resource" "certificate" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "certificate"

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

resource "azapi_data_plane_resource" "anonymous" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "anonymous"

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

resource "azapi_data_plane_resource" "expression" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "expression"

  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "@{linkedService().auth}" # want: azurerm_mtls_data_factory NOTICE: authenticationType is not known ("@{linkedService().auth}" is worked out when it runs), so it cannot be told whether the call presents a client certificate
      }
    }
  }
}

resource "azapi_data_plane_resource" "unknown" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "unknown"

  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = var.authentication # want: azurerm_mtls_data_factory NOTICE: authenticationType is not known (var.authentication has no value here), so it cannot be told whether the call presents a client certificate
      }
    }
  }
}

resource "azapi_data_plane_resource" "storage" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "storage"

  body = {
    properties = {
      type = "AzureBlobStorage"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic"
      }
    }
  }
}

resource "azapi_data_plane_resource" "type_unknown" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "type-unknown"

  body = {
    properties = {
      type = var.kind # want: azurerm_mtls_data_factory NOTICE: type is not known (var.kind has no value here), so it cannot be told whether the call presents a client certificate
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic"
      }
    }
  }
}

# ARM takes its types in any letter case.
resource "azapi_data_plane_resource" "any_case" {
  type      = "microsoft.synapse/workspaces/linkedServices@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "any-case"

  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "basic" # want: azurerm_mtls_data_factory: authenticationType is "basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

# A pipeline.
resource "azapi_data_plane_resource" "pipeline" {
  type      = "Microsoft.Synapse/workspaces/pipelines@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "pipeline"

  body = {
    properties = {
      activities = [{
        name = "call"
        type = "WebActivity"
        typeProperties = {
          url            = "https://partner.example.com"
          authentication = { type = "Basic" } # want: azurerm_mtls_data_factory: authentication type of activity "call" is "Basic", so the endpoint is called with a secret that can be stolen and replayed; use "ClientCertificate" or "MSI"
        }
        }, {
        name = "identity"
        type = "WebActivity"
        typeProperties = {
          url            = "https://partner.example.com"
          authentication = { type = "MSI" }
        }
        }, {
        name = "certificate"
        type = "WebActivity"
        typeProperties = {
          url            = "https://partner.example.com"
          authentication = { type = "ClientCertificate" }
        }
      }]
    }
  }
}

resource "azapi_data_plane_resource" "pipeline_inactive" {
  type      = "Microsoft.Synapse/workspaces/pipelines@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "pipeline-inactive"

  body = {
    properties = {
      activities = [{
        name  = "call"
        type  = "WebActivity"
        state = "Inactive"
        typeProperties = {
          url            = "https://partner.example.com"
          authentication = { type = "Basic" }
        }
      }]
    }
  }
}

resource "azapi_data_plane_resource" "pipeline_unknown" {
  type      = "Microsoft.Synapse/workspaces/pipelines@2020-12-01"
  parent_id = "syn-orders.dev.azuresynapse.net"
  name      = "pipeline-unknown"

  body = {
    properties = {
      activities = var.activities # want: azurerm_mtls_data_factory NOTICE: activities is not known (var.activities has no value here), so it cannot be told whether the call presents a client certificate
    }
  }
}

# Another type of the data plane is no endpoint.
resource "azapi_data_plane_resource" "key_value" {
  type      = "Microsoft.AppConfiguration/configurationStores/keyValues@1.0"
  parent_id = "appcs.azconfig.io"
  name      = "key-value"

  body = {
    properties = { value = "Basic" }
  }
}

variable "authentication" {
  type = string
}

variable "kind" {
  type = string
}

variable "activities" {
  type = any
}
