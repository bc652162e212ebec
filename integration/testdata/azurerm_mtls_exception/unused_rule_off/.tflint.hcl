plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_data_factory_pipeline.orders"
    reason   = "The carrier cannot present a certificate"
    owner    = "team-carriers"
  }

  exception {
    resource = "azurerm_service_fabric_cluster.orders"
    reason   = "The carrier cannot present a certificate"
    owner    = "team-carriers"
  }

  exception {
    resource = "azapi_resource.*"
    reason   = "The carrier cannot present a certificate"
    owner    = "team-carriers"
  }
}

rule "azurerm_mtls_data_factory" {
  enabled = false
}

rule "azurerm_mtls_exception" {
  enabled = true
  unused  = true
}
