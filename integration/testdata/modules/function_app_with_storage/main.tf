# Azure/avm-ptn-function-app-storage-private-endpoints: closed by default, and its slots are not.

module "off" { # want: azurerm_mtls_function_app: client_certificate_enabled is false, the module's default, so no client certificate is asked for; set it to true
  source  = "Azure/avm-ptn-function-app-storage-private-endpoints/azurerm"
  version = "0.3.0"

  name = "func-off"
}

module "required" { # want: azurerm_mtls_plaintext: https_only is false, the module's default, so a caller can sidestep the client certificate over plain HTTP; set it to true
  source  = "Azure/avm-ptn-function-app-storage-private-endpoints/azurerm"
  version = "~> 0.1"

  name                       = "func-required"
  client_certificate_enabled = true

  deployment_slots = {
    staging = { # want: azurerm_mtls_slot_drift: deployment_slots["staging"].client_certificate_enabled is false, the module's default, so the slot lets in callers that module.required refuses; set it to true
      name = "staging"
    }
  }
}
