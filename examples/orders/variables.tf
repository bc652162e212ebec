variable "subscription_id" {
  type        = string
  description = "Subscription that holds the orders platform."
}

variable "environment" {
  type        = string
  description = "Short name of the environment, part of every resource name."
  default     = "prod"
}

variable "location" {
  type        = string
  description = "Azure region."
  default     = "westeurope"
}

variable "tags" {
  type        = map(string)
  description = "Tags to add to every resource."
  default     = {}
}

variable "app_subnet_id" {
  type        = string
  description = "Subnet that App Service reaches the virtual network through."
}

variable "container_subnet_id" {
  type        = string
  description = "Subnet of the container app environment."
}

variable "log_analytics_workspace_id" {
  type        = string
  description = "Workspace that receives the logs."
}

variable "storage_account_name" {
  type        = string
  description = "Storage account of the worker and of the workflows."
}

variable "storage_account_access_key" {
  type        = string
  description = "Key of that storage account; the workflows cannot do without it."
  sensitive   = true
}

variable "require_client_certificates" {
  type        = bool
  description = "Ask callers of the internal apps for a client certificate."
  default     = true
}

variable "workflow_certificate_mode" {
  type        = string
  description = "Client certificate mode of the workflows."
  default     = "Optional"
}

variable "supplier_password" {
  type        = string
  description = "Password of the account that reads the supplier's price list."
  sensitive   = true
}
