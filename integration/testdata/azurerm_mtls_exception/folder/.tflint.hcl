plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.here"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-here"
    folder   = "."
  }

  exception {
    resource = "azurerm_linux_web_app.here_with_slash"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-here-with-slash"
    folder   = "./"
  }

  exception {
    resource = "azurerm_linux_web_app.anywhere"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-anywhere"
    folder   = "*"
  }

  exception {
    resource = "azurerm_linux_web_app.below"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-below"
    folder   = "below"
  }

  exception {
    resource = "azurerm_linux_web_app.all_below"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-all-below"
    folder   = "below/*"
  }

  exception {
    resource = "azurerm_linux_web_app.hidden"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-hidden"
    folder   = ".x"
  }

  exception {
    resource = "azurerm_linux_web_app.above"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-above"
    folder   = "*/folder"
  }

  exception {
    resource = "azurerm_linux_web_app.expired_here"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-expired"
    expires  = "2026-01-01"
    folder   = "."
  }

  exception {
    resource = "azurerm_linux_web_app.expired_elsewhere"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-expired"
    expires  = "2026-01-01"
    folder   = "below"
  }

  exception {
    resource = "module.portal.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-called"
    folder   = "."
  }

  exception {
    resource = "module.orders.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-called"
    folder   = "modules/app"
  }
}
