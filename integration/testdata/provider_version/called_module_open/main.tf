# What a called module says of the version does not count, and the root module says nothing.

module "app" {
  source = "./modules/app"
  name   = "logic-app"
  access = "Disabled"
}
