# This ruleset and nothing else: `make lint` takes it for folders without a .tflint.hcl of their own.
plugin "terraform" {
  enabled = false
}

plugin "azurerm-mtls" {
  enabled = true
}
