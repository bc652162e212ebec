<<<<<<< HEAD
provider "registry.terraform.io/hashicorp/azurerm" {
