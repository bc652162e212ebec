provider "registry.terraform.io/hashicorp/azurerm" {
  version = "4.81.0
<<<<<<< HEAD
