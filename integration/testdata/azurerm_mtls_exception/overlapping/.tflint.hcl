plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.renewed"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.renewed"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-renewal"
    expires  = "2027-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.twice_expired"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-a"
    expires  = "2026-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.twice_expired"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-b"
    expires  = "2026-07-31"
  }

  exception {
    resource = "azurerm_linux_web_app.partly"
    rules    = ["azurerm_mtls_app_service"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.partly"
    rules    = ["azurerm_mtls_exclusion_paths"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.batch_*"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-batch"
    expires  = "2026-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.secure"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-secure"
    expires  = "2026-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.ending"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-ending"
    expires  = "2026-11-30"
  }

  exception {
    resource = "azurerm_linux_web_app.ending"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-ever"
  }

  exception {
    resource = "azurerm_linux_web_app.removed_long_ago"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.switched_off"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-off"
    expires  = "2026-06-30"
  }

  exception {
    resource = "azurerm_linux_web_app.pattern_*_off"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-pattern"
    expires  = "2026-06-30"
  }
}
