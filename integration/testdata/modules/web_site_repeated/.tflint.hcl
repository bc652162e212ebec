config {
  call_module_type = "all"
}

plugin "terraform" {
  enabled = false
}

plugin "azurerm-mtls" {
  enabled      = true
  undetermined = "notice"
}
