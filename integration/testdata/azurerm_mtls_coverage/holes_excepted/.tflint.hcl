plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.hole"
    rules    = ["azurerm_mtls_exclusion_paths"]
    reason   = "Called by browsers"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.family"
    rules    = ["azurerm_mtls_app_service"]
    reason   = "Called by browsers"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.both"
    reason   = "Called by browsers"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.half"
    rules    = ["azurerm_mtls_exclusion_paths"]
    reason   = "Called by browsers"
    owner    = "team-portal"
  }
}

config {
  disabled_by_default = true
}

rule "azurerm_mtls_coverage" {
  enabled = true
  inventory = true
}
