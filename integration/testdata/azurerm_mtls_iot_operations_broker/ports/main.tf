# A port of the broker names how its clients show who they are.

terraform {
  required_providers {
    azapi = {
      source  = "Azure/azapi"
      version = "~> 2.4"
    }
  }
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

resource "azapi_resource" "tokens" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "tokens"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = [{ method = "ServiceAccountToken", serviceAccountTokenSettings = { audiences = ["broker"] } }]
    }
  }
}

resource "azapi_resource" "both" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "both"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = [{ method = "X509" }, { method = "ServiceAccountToken" }]
    }
  }
}

resource "azapi_resource" "own" {
  type      = "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01"
  name      = "own"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      authenticationMethods = [{ method = "Custom", customSettings = { endpoint = "https://auth.plant.svc" } }]
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
        { port = 8883, authenticationRef = "cert-auth", tls = { mode = "Manual", manual = { secretRef = "server-cert" } } },
        { port = 8884, tls = { mode = "Manual", manual = { secretRef = "server-cert" } } }, # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 8884 is not set, so every client that reaches the port is let in; name an authentication with the method "X509"
        { port = 1883 },                                                                    # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1883 is not set, so every client that reaches the port is let in; name an authentication with the method "X509"
        { port = 1884, authenticationRef = null },                                          # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1884 is null, so every client that reaches the port is let in; name an authentication with the method "X509"
        { port = 1885, authenticationRef = "" },                                            # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1885 is "", so every client that reaches the port is let in; name an authentication with the method "X509"
        { port = 18883, authenticationRef = "tokens" },
        { port = 18884, authenticationRef = "both", tls = { mode = "Manual", manual = { secretRef = "server-cert" } } },
        { port = 18885, authenticationRef = "own" },
      ]
    }
  }
}

# The resource manager takes names in any letter case.
resource "azapi_resource" "any_case" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "any-case"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      serviceType = "ClusterIp"
      ports = [
        { port = 8883, authenticationRef = "CERT-AUTH", tls = { mode = "Manual", manual = { secretRef = "server-cert" } } },
      ]
    }
  }
}

resource "azapi_resource" "by_reference" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "by-reference"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      serviceType = "ClusterIp"
      ports = [
        { port = 8883, authenticationRef = azapi_resource.cert_auth.name, tls = { mode = "Manual", manual = { secretRef = "server-cert" } } },
      ]
    }
  }
}

# Without TLS there is no certificate. A port whose clients have tokens is not ours to judge.
resource "azapi_resource" "without_tls" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "without-tls"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      serviceType = "ClusterIp"
      ports = [
        { port = 1883, authenticationRef = "cert-auth" },             # want: azurerm_mtls_plaintext: tls of port 1883 is not set, so there is no TLS handshake in which a client could show its certificate; add the port's certificate in tls
        { port = 1884, authenticationRef = "both" },                  # want: azurerm_mtls_plaintext: tls of port 1884 is not set, so there is no TLS handshake in which a client could show its certificate; add the port's certificate in tls
        { port = 1885, authenticationRef = "cert-auth", tls = null }, # want: azurerm_mtls_plaintext: tls of port 1885 is null, so there is no TLS handshake in which a client could show its certificate; add the port's certificate in tls
        { port = 1886, authenticationRef = "tokens" },
      ]
    }
  }
}

resource "azapi_resource" "text" {
  type      = "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01"
  name      = "text"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = jsonencode({
    properties = {
      ports = [{ port = 1883 }] # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1883 is not set, so every client that reaches the port is let in; name an authentication with the method "X509"
    }
  })
}

resource "azapi_resource" "lines" {
  type      = "microsoft.iotoperations/instances/brokers/listeners@2025-10-01"
  name      = "lines"
  parent_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-plant/providers/Microsoft.IoTOperations/instances/plant/brokers/default"
  body = {
    properties = {
      ports = [
        { # want: azurerm_mtls_iot_operations_broker: authenticationRef of port 1883 is not set, so every client that reaches the port is let in; name an authentication with the method "X509"
          port     = 1883
          protocol = "Mqtt"
        },
      ]
    }
  }
}
