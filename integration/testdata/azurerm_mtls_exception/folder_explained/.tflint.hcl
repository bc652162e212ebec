plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.*"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-here"
    folder   = "*"
  }

  exception {
    resource = "azurerm_linux_web_app.*"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-below"
    folder   = "below"
  }
}

rule "azurerm_mtls_coverage" {
  enabled = true
  explain = "azurerm_linux_web_app.portal"
}
