provider "registry.terraform.io/hashicorp/azurerm" {
  constraints = "~> 5.0"
}
