plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-gone"
  }

  exception {
    resource = "*"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-all"
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-here"
    folder   = "."
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-elsewhere"
    folder   = "below"
  }
}

rule "azurerm_mtls_exception" {
  enabled = true
  unused  = true
}
