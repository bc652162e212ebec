module "inner" {
  mode = "Required"
}
