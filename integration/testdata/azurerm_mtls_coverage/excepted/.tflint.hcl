plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.excepted"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.excepted_by_name"
    rules    = ["azurerm_mtls_app_service"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.other_rule"
    rules    = ["azurerm_mtls_exclusion_paths", "azurerm_mtls_function_app"]
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.expired"
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
    resource = "azurerm_container_app.*"
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
