# What this service is like is not seen from outside.

output "id" {
  value = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiManagement/service/apim"
}
