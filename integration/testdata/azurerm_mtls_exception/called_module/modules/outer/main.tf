variable "mode" {
  type = string
}

module "app" {
  source = "../app"
  mode   = var.mode
}
