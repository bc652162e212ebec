# A value that its caller cannot see.

output "mtls" {
  value = true
}
