module "inner" {
  source = "../app"

  mode = "Required"
}
