provider "azurerm" {
  version = "~> 4.20"
}
