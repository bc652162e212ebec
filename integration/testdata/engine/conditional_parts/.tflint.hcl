config {
  call_module_type = "none"
}

plugin "terraform" {
  enabled = false
}

plugin "azurerm-mtls" {
  enabled      = true
  scope        = "all"
  undetermined = "notice"
}
