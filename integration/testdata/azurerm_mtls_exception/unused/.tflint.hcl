plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.port*"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-star"
  }

  exception {
    resource = "azurerm_linux_web_app.no_instance"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-count"
  }

  exception {
    resource = "azurerm_linux_web_app.required"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-required"
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-gone"
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-rules"
    rules    = ["azurerm_mtls_app_service"]
  }

  exception {
    resource = "azurerm_linux_web_app.expired"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-expired"
    expires  = "2026-01-01"
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-expired"
    expires  = "2026-01-01"
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-elsewhere"
    folder   = "below"
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-here"
    folder   = "."
  }

  exception {
    resource = "azurerm_service_plan.orders"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-plan"
  }

  exception {
    resource = "azurerm_data_factory_pipeline.orders"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-data"
  }

  exception {
    resource = "azapi_resource.site"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-azapi"
  }

  exception {
    resource = "azapi_resource.unknown"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-azapi"
  }

  exception {
    resource = "azapi_resource.network"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-network"
  }

  exception {
    resource = "module.app"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-called"
  }

  exception {
    resource = "module.app.azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-called"
  }

  exception {
    resource = "module.*.azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-called"
  }

  exception {
    resource = "module.app.module.inner.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-called"
  }

  exception {
    resource = "module.gone.azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-module"
  }

  exception {
    resource = "azurerm_linux_web_app.in_called"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-called"
  }

  exception {
    resource = "azurerm_linux_web_app_slot.in_inner"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-inner"
  }

  exception {
    resource = "azurerm_service_plan.in_called"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-plan"
  }

  exception {
    resource = "module.site.deployment_slots[\"staging\"]"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-slot"
  }
}

rule "azurerm_mtls_exception" {
  enabled = true
  unused  = true
}
