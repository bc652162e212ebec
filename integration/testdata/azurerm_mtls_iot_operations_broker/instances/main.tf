# Listeners as modules write them: behind a switch, for each port, with the broker by reference.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
}

variable "anonymous" {
  type    = bool
  default = true
}

variable "instance_id" {
  type = string
}

resource "azapi_resource" "broker" {
  type      = "Microsoft.IoTOperations/instances/brokers@2025-10-01"
  name      = "default"
  parent_id = var.instance_id
  body = {
    properties = {
      memoryProfile = "Low"
    }
  }
}

resource "azapi_resource" "cert_auth" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "cert-auth"
  parent_id = azapi_resource.broker.id
  body = {
    properties = {
      authenticationMethods = [{ method = "X509", x509Settings = { trustedClientCaCert = "client-ca" } }]
    }
  }
}

resource "azapi_resource" "anonymous" {
  count = var.anonymous ? 1 : 0

  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "default-anon"
  parent_id = azapi_resource.broker.id
  body = {
    properties = {
      serviceType = "NodePort"
      ports       = [{ port = 1884, nodePort = 31884 }] # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1884 is not set, so every client that reaches the port is let in; name an authentication with the method "X509"
    }
  }
}

resource "azapi_resource" "each" {
  for_each = { secure = "cert-auth", open = null }

  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = each.key
  parent_id = azapi_resource.broker.id
  body = {
    properties = {
      ports = [{ port = 8883, authenticationRef = each.value, tls = { mode = "Automatic" } }] # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 8883 is null for ["open"], so every client that reaches the port is let in; name an authentication with the method "X509"
    }
  }
}

resource "azapi_resource" "for" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "for"
  parent_id = azapi_resource.broker.id
  body = {
    properties = {
      ports = [for port in [1883, 1884] : { port = port }] # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1883 is not set, so every client that reaches the port is let in; name an authentication with the method "X509" # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1884 is not set, so every client that reaches the port is let in; name an authentication with the method "X509"
    }
  }
}
