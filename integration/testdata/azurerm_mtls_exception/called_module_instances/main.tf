# The address of a module names no instance, so that all instances of a call are meant.

module "api" {
  for_each = toset(["eu", "us"])

  source = "./modules/app"
  mode   = "Optional"
}
