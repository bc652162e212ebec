# What is in here does not matter.

variable "ids" {
  type = list(string)
}

variable "name" {
  type = string
}
