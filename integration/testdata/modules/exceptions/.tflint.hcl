plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "module.portal"
    reason   = "Opened by employees in a browser; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "module.orders.deployment_slots[\"staging\"]"
    reason   = "Testers have no certificates"
    owner    = "team-orders"
  }

  exception {
    resource = "module.stock.instance.slots[*]"
    reason   = "Testers have no certificates"
    owner    = "team-stock"
  }

  exception {
    resource = "module.gone.deployment_slots[\"staging\"]"
    reason   = "Testers have no certificates"
    owner    = "team-gone"
  }

  exception {
    resource = "module.late.deployment_slots[\"staging\"]"
    reason   = "Testers have no certificates"
    owner    = "team-late"
    expires  = "2020-12-31"
  }
}
