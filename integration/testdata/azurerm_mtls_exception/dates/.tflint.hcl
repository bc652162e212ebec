plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.expired_long_ago"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2024-02-29"
  }

  exception {
    resource = "azurerm_linux_web_app.expired_yesterday"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-11-20"
  }

  exception {
    resource = "azurerm_linux_web_app.expires_today"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-11-21"
  }

  exception {
    resource = "azurerm_linux_web_app.expires_tomorrow"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-11-22"
  }

  exception {
    resource = "azurerm_linux_web_app.expires_in_30_days"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-12-21"
  }

  exception {
    resource = "azurerm_linux_web_app.expires_in_31_days"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-12-22"
  }

  exception {
    resource = "azurerm_linux_web_app.expires_in_a_century"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2126-11-21"
  }

  exception {
    resource = "azurerm_linux_web_app.never_expires"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}
