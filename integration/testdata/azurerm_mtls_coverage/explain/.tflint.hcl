plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.api"
    rules    = ["azurerm_mtls_app_service"]
    reason   = "Called by browsers"
    owner    = "team-late"
    expires  = "2026-11-20"
  }

  exception {
    resource = "azurerm_linux_web_app.*"
    reason   = "Called by browsers"
    owner    = "team-portal"
    expires  = "2027-03-31"
  }

  exception {
    resource = "azurerm_linux_web_app.api"
    reason   = "Called by browsers"
    owner    = "team-api"
  }
}

rule "azurerm_mtls_coverage" {
  enabled = true
  minimum = 0
  explain = "azurerm_linux_web_app.api"
}
