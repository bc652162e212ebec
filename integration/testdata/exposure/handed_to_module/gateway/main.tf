# What is in here does not matter.

variable "hosts" {
  type = list(string)
}

variable "addresses" {
  type = map(string)
}
