plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.enforcement"
    rules    = ["azurerm_mtls_app_service"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.paths"
    rules    = ["azurerm_mtls_exclusion_paths"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.plaintext"
    rules    = ["azurerm_mtls_plaintext"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.two_rules"
    rules    = ["azurerm_mtls_exclusion_paths", "azurerm_mtls_plaintext"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.two_exceptions"
    rules    = ["azurerm_mtls_exclusion_paths"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.two_exceptions"
    rules    = ["azurerm_mtls_plaintext"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-network"
  }

  exception {
    resource = "azurerm_linux_web_app.all_rules"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.other_family"
    rules    = ["azurerm_mtls_function_app", "azurerm_mtls_logic_app"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.renegotiation"
    rules    = ["azurerm_mtls_renegotiation"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app_slot.drift"
    rules    = ["azurerm_mtls_slot_drift"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app_slot.weak"
    rules    = ["azurerm_mtls_app_service"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.free_tier"
    rules    = ["azurerm_mtls_unsupported"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.repeated_name"
    rules    = ["azurerm_mtls_app_service", "azurerm_mtls_app_service"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}
