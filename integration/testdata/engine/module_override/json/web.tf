variable "name" {
  type = string
}

module "inner" {
  source = "../app"

  name = var.name
  mode = "Required"
}
