plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.expired_yesterday"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-11-20"
  }

  exception {
    resource = "azurerm_linux_web_app.expires_in_7_days"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-11-28"
  }

  exception {
    resource = "azurerm_linux_web_app.expires_in_8_days"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    expires  = "2026-11-29"
  }
}

rule "azurerm_mtls_exception" {
  enabled   = true
  warn_days = 7
}
