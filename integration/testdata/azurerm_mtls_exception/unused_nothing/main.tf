# A module without a resource that matters.

locals {
  nothing = true
}
