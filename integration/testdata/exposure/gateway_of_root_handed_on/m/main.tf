variable "name" {
  type = string
}

variable "mode" {
  type = string
}

locals {
  hosts = { one = module.one.host, two = module.two.host }
}

module "one" {
  source = "./inner"

  name = "${var.name}-one"
  mode = var.mode
}

module "two" {
  source = "./inner"

  name = "${var.name}-two"
  mode = var.mode
}

output "inner_host" {
  value = module.one.host
}

output "hosts" {
  value = local.hosts
}

output "either" {
  value = var.mode == "Required" ? module.one.host : module.two.host
}

output "name" {
  value = var.name
}
