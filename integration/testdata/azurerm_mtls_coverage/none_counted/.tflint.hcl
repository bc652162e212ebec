plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.excepted"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}

config {
  disabled_by_default = true
}

rule "azurerm_mtls_coverage" {
  enabled = true
}
