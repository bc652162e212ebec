terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "authentication" {
  type = string
}

resource "azapi_resource" "cert_auth" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "cert-auth"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = [{ method = "X509", x509Settings = { trustedClientCaCert = "client-ca" } }]
    }
  }
}

resource "azapi_resource" "listener" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "listener"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      serviceType = "ClusterIp"
      ports = [
        { port = 8883, authenticationRef = var.authentication, tls = { mode = "Manual", manual = { secretRef = "server-cert" } } },
      ]
    }
  }
}
