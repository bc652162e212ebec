# What is not known is said on request.

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

variable "method" {
  type = string
}

variable "methods" {
  type = list(any)
}

variable "ports" {
  type = list(any)
}

variable "tls" {
  type = any
}

variable "broker_id" {
  type = string
}

variable "none" {
  type    = string
  default = ""
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

resource "azapi_resource" "cert_auth_of_other" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "cert-auth"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/other"
  body = {
    properties = {
      authenticationMethods = [{ method = "ServiceAccountToken" }]
    }
  }
}

resource "azapi_resource" "method_unknown" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "method-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = [{ method = var.method }]
    }
  }
}

resource "azapi_resource" "methods_unknown" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "methods-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = var.methods
    }
  }
}

resource "azapi_resource" "x509_and_unknown" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "x509-and-unknown"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = [{ method = "X509" }, { method = var.method }]
    }
  }
}

resource "azapi_resource" "name_unknown" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = var.authentication
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = [{ method = "X509", x509Settings = { trustedClientCaCert = "client-ca" } }]
    }
  }
}

resource "azapi_resource" "ports" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "ports"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      serviceType = "ClusterIp"
      ports = [
        { port = 1001, authenticationRef = var.authentication }, # want: azurerm_mtls_plaintext: tls of port 1001 is not set, so there is no TLS handshake in which a client could show its certificate; add the port's certificate in tls
        { port = 1002, authenticationRef = "elsewhere" },        # want: azurerm_mtls_iot_operations_broker NOTICE: authenticationRef of port 1002 is "elsewhere", so it cannot be told which clients are let in
        { port = 1003, authenticationRef = "method-unknown" },   # want: azurerm_mtls_iot_operations_broker NOTICE: authenticationRef of port 1003 is "method-unknown", so it cannot be told which clients are let in
        { port = 1004, authenticationRef = "methods-unknown" },  # want: azurerm_mtls_iot_operations_broker NOTICE: authenticationRef of port 1004 is "methods-unknown", so it cannot be told which clients are let in
        { port = 1005, authenticationRef = "x509-and-unknown" }, # want: azurerm_mtls_iot_operations_broker NOTICE: authenticationRef of port 1005 is "x509-and-unknown", so it cannot be told which clients are let in # want: azurerm_mtls_plaintext: tls of port 1005 is not set, so there is no TLS handshake in which a client could show its certificate; add the port's certificate in tls
        { port = 1006, authenticationRef = "cert-auth", tls = var.tls },
        { port = 1007, authenticationRef = "cert-auth" }, # want: azurerm_mtls_plaintext: tls of port 1007 is not set, so there is no TLS handshake in which a client could show its certificate; add the port's certificate in tls
        { port = 1008, authenticationRef = var.none },    # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1008 is "", so every client that reaches the port is let in; name an authentication with the method "X509"
      ]
    }
  }
}

resource "azapi_resource" "of_other" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "of-other"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/other"
  body = {
    properties = {
      serviceType = "ClusterIp"
      ports = [
        { port = 1001, authenticationRef = "cert-auth" },
      ]
    }
  }
}

# It may be of either broker, and the two authentications differ.
resource "azapi_resource" "of_some" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "of-some"
  parent_id = var.broker_id
  body = {
    properties = {
      serviceType = "ClusterIp"
      ports = [
        { port = 1001, authenticationRef = "cert-auth" }, # want: azurerm_mtls_iot_operations_broker NOTICE: authenticationRef of port 1001 is "cert-auth", so it cannot be told which clients are let in
      ]
    }
  }
}

resource "azapi_resource" "list" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "list"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      ports = var.ports # want: azurerm_mtls_iot_operations_broker NOTICE: ports is not known (var.ports has no value here), so it cannot be told whether a client certificate is required
    }
  }
}
