plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "*.agreed"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }
}

rule "azurerm_mtls_signalr" {
  enabled = true
}

rule "azurerm_mtls_container_app_environment" {
  enabled = true
}

rule "azurerm_mtls_certificate_revocation" {
  enabled = true
}
