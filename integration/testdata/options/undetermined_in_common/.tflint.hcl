plugin "azurerm-mtls" {
  enabled      = true
  undetermined = "notice"

  in_scope_tags = { traffic = ["m2m"] }

  exception {
    resource = "azurerm_logic_app_standard.excepted"
    reason   = "Called by browsers"
    owner    = "team-portal"
  }
}
