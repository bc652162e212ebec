variable "target" {
  type = string
}
