variable "address" {
  type = string
}
