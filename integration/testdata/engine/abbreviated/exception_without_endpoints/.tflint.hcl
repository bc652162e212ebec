plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_*"
    reason   = "Accepted while the plan moves"
    owner    = "team-orders"
    expires  = "2026-01-01"
  }
}
