# Linked services of Data Factory and Synapse in azapi's spelling.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

resource "azapi_resource" "certificate" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "certificate"
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

resource "azapi_resource" "certificate_lower_case" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "certificate-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "clientcertificate"
      }
    }
  }
}

resource "azapi_resource" "basic" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "basic"
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

resource "azapi_resource" "digest" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "digest"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Digest" # want: azurerm_mtls_data_factory: authenticationType is "Digest", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "windows" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "windows"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "httpserver"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Windows" # want: azurerm_mtls_data_factory: authenticationType is "Windows", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "anonymous" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "anonymous"
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

resource "azapi_resource" "anonymous_lower_case" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "anonymous-lower-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
      }
    }
  }
}

resource "azapi_resource" "absent" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "absent"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url = "https://partner.example.com"
      }
    }
  }
}

resource "azapi_resource" "null" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "null"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = null
      }
    }
  }
}

variable "authentication" {
  type = string
}

resource "azapi_resource" "unknown" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = var.authentication
      }
    }
  }
}

resource "azapi_resource" "web_basic" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "web-basic"
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

resource "azapi_resource" "web_certificate" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "web-certificate"
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

# REST services know no client certificates.
resource "azapi_resource" "rest" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "rest"
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

resource "azapi_resource" "odata" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "odata"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "OData"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic"
      }
    }
  }
}

variable "type" {
  type = string
}

# What is not known to be of a type that could have a certificate is left alone.
resource "azapi_resource" "type_unknown" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "type-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = var.type
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = "Basic"
      }
    }
  }
}

resource "azapi_resource" "type_case" {
  type      = "microsoft.datafactory/Factories/linkedServices@2018-06-01"
  name      = "type-case"
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

resource "azapi_update_resource" "update" {
  type        = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
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

resource "azapi_update_resource" "update_absent" {
  type        = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url = "https://partner.example.com"
      }
    }
  }
}

# An expression of Data Factory, known at run time only.
resource "azapi_resource" "expression" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "expression"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  body = {
    properties = {
      type = "HttpServer"
      typeProperties = {
        url                = "https://partner.example.com"
        authenticationType = { type = "Expression", value = "@linkedService().auth" }
      }
    }
  }
}

resource "azapi_resource" "synapse_basic" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-basic"
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

resource "azapi_resource" "synapse_anonymous" {
  type      = "microsoft.synapse/workspaces/linkedServices@2020-12-01"
  name      = "synapse-anonymous"
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

resource "azapi_resource" "synapse_certificate" {
  type      = "Microsoft.Synapse/workspaces/linkedservices@2021-06-01-preview"
  name      = "synapse-certificate"
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

resource "azapi_resource" "encoded" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "encoded"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body = jsonencode({
    properties = {
      type           = "HttpServer"
      typeProperties = { url = "https://partner.example.com", authenticationType = "Basic" } # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
    }
  })
}

resource "azapi_resource" "in_text" {
  type      = "Microsoft.DataFactory/factories/linkedservices@2018-06-01"
  name      = "in-text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders"
  location  = "westeurope"
  body      = <<-JSON
    {
      "properties": {
        "type": "HttpServer",
        "typeProperties": {
          "url": "https://partner.example.com",
          "authenticationType": "Basic"
        }
      }
    }
  JSON
}
