plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "module.api.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "module.batch_*.azurerm_linux_web_app.*"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "module.orders.module.app.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "module.other.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.everywhere"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "module.*.azurerm_linux_web_app.below"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "module.stale.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-stale"
    expires  = "2026-11-20"
  }

  exception {
    resource = "module.ending.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-ending"
    expires  = "2026-11-30"
  }
}
