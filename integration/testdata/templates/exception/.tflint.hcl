plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_resource_group_template_deployment.legacy"
    reason   = "Replaced in Q1"
    owner    = "team-orders"
  }
}

plugin "terraform" {
  enabled = false
}
