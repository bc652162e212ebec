locals {
  name = "orders-${var.environment}"

  tags = merge(var.tags, {
    application = "orders"
    environment = var.environment
  })

  # Internal endpoints answer inside the virtual network only.
  internal_network_access = false
}
