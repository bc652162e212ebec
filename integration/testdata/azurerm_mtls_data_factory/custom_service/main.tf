# Linked services that call an HTTP endpoint, whose authentication hides in JSON.

variable "authentication" {
  type = string
}

variable "url" {
  type = string
}

variable "json" {
  type = string
}

variable "known" {
  type    = string
  default = "Basic"
}

variable "secret" {
  type      = string
  default   = "Basic"
  sensitive = true
}

variable "password" {
  type      = string
  ephemeral = true
}

locals {
  properties = {
    url                = var.url
    authenticationType = "Digest"
  }
  json = jsonencode({ url = "https://partner.example.com", authenticationType = "Windows" })
}

resource "azurerm_data_factory_linked_custom_service" "certificate" {
  name            = "certificate"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "certificate_any_case" {
  name            = "certificate-any-case"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "CLIENTCERTIFICATE"
  })
}

# The finding stands at the leaf.
resource "azurerm_data_factory_linked_custom_service" "basic" {
  name            = "basic"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "basic_lower_case" {
  name            = "basic-lower-case"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "basic" # want: azurerm_mtls_data_factory: authenticationType is "basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "digest" {
  name            = "digest"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Digest" # want: azurerm_mtls_data_factory: authenticationType is "Digest", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "windows" {
  name            = "windows"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Windows" # want: azurerm_mtls_data_factory: authenticationType is "Windows", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

# Every other value is off.
resource "azurerm_data_factory_linked_custom_service" "other_word" {
  name            = "other-word"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "OAuth" # want: azurerm_mtls_data_factory: authenticationType is "OAuth", so the endpoint is called without a client certificate; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "anonymous" {
  name            = "anonymous"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

# Absent is not known.
resource "azurerm_data_factory_linked_custom_service" "absent" {
  name                 = "absent"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = jsonencode({ url = "https://partner.example.com" })
}

resource "azurerm_data_factory_linked_custom_service" "null" {
  name            = "null"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = null
  })
}

resource "azurerm_data_factory_linked_custom_service" "unknown" {
  name            = "unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = var.authentication
  })
}

resource "azurerm_data_factory_linked_custom_service" "by_variable" {
  name            = "by-variable"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = var.known # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "sensitive" {
  name            = "sensitive"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = var.secret
  })
}

# Unknown and sensitive neighbours hide nothing.
resource "azurerm_data_factory_linked_custom_service" "unknown_neighbour" {
  name                 = "unknown-neighbour"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = jsonencode({ url = var.url, password = var.secret, authenticationType = "Basic" }) # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "ephemeral_neighbour" {
  name                 = "ephemeral-neighbour"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = jsonencode({ password = var.password, authenticationType = "Basic" }) # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "web_basic" {
  name            = "web-basic"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "Web"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "web_anonymous" {
  name            = "web-anonymous"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "Web"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Anonymous" # want: azurerm_mtls_data_factory NOTICE: authenticationType is "Anonymous", so the called endpoint cannot tell who calls it; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "web_certificate" {
  name            = "web-certificate"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "Web"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "ClientCertificate"
  })
}

# Types that know no client certificate are not applicable.
resource "azurerm_data_factory_linked_custom_service" "rest" {
  name            = "rest"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "RestService"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic"
  })
}

resource "azurerm_data_factory_linked_custom_service" "odata" {
  name            = "odata"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "OData"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic"
  })
}

resource "azurerm_data_factory_linked_custom_service" "sftp" {
  name            = "sftp"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "Sftp"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic"
  })
}

resource "azurerm_data_factory_linked_custom_service" "type_unknown" {
  name            = "type-unknown"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = var.authentication
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic"
  })
}

# A local has no leaf to point at.
resource "azurerm_data_factory_linked_custom_service" "encoded_local" {
  name                 = "encoded-local"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = jsonencode(local.properties) # want: azurerm_mtls_data_factory: authenticationType is "Digest", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "encoded_merge" {
  name            = "encoded-merge"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode(merge(local.properties, {
    authenticationType = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  }))
}

resource "azurerm_data_factory_linked_custom_service" "json_local" {
  name                 = "json-local"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = local.json # want: azurerm_mtls_data_factory: authenticationType is "Windows", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "json_variable" {
  name                 = "json-variable"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = var.json
}

# In a literal heredoc the finding stands at the property.
resource "azurerm_data_factory_linked_custom_service" "heredoc" {
  name                 = "heredoc"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<-JSON
    {
      "url": "https://partner.example.com",
      "authenticationType": "Basic"
    }
  JSON
}

resource "azurerm_data_factory_linked_custom_service" "heredoc_flush" {
  name                 = "heredoc-flush"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<JSON
  {

    "url": "https://partner.example.com", "authenticationType": "Anonymous",
    "enableServerCertificateValidation": true
  }
  JSON
}

resource "azurerm_data_factory_linked_custom_service" "heredoc_certificate" {
  name                 = "heredoc-certificate"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<JSON
  { "url": "https://partner.example.com", "authenticationType": "ClientCertificate" }
  JSON
}

# With interpolation the finding stands at the argument.
resource "azurerm_data_factory_linked_custom_service" "heredoc_interpolated" {
  name                 = "heredoc-interpolated"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<JSON
  {
    "url": "https://partner.example.com",
    "authenticationType": "${var.known}"
  }
  JSON
}

resource "azurerm_data_factory_linked_custom_service" "heredoc_interpolated_elsewhere" {
  name                 = "heredoc-interpolated-elsewhere"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<JSON
  {
    "url": "https://${var.known}.example.com",
    "authenticationType": "Basic"
  }
  JSON
}

# A part that is not known hides nothing of the rest.
resource "azurerm_data_factory_linked_custom_service" "heredoc_unknown" {
  name                 = "heredoc-unknown"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<JSON
  {
    "url": "${var.url}",
    "authenticationType": "Basic"
  }
  JSON
}

resource "azurerm_data_factory_linked_custom_service" "plain_string" {
  name                 = "plain-string"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "{\"url\":\"https://partner.example.com\",\"authenticationType\":\"Basic\"}" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "interpolated_string" {
  name                 = "interpolated-string"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "{\"url\":\"https://partner.example.com\",\"authenticationType\":\"${var.known}\"}" # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "formatted" {
  name                 = "formatted"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = format("{\"authenticationType\":\"%s\"}", var.known) # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "file" {
  name                 = "file"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = file("${path.module}/service.json") # want: azurerm_mtls_data_factory: authenticationType is "Basic", so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

# The word in another place is not the property.
resource "azurerm_data_factory_linked_custom_service" "nested_elsewhere" {
  name                 = "nested-elsewhere"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<-JSON
    {
      "typeProperties": { "authenticationType": "Basic" },
      "authHeaders": { "authenticationType": "Basic" }
    }
  JSON
}

resource "azurerm_data_factory_linked_custom_service" "malformed_empty" {
  name                 = "malformed-empty"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = ""
}

resource "azurerm_data_factory_linked_custom_service" "malformed_cut" {
  name                 = "malformed-cut"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "{\"authenticationType\":\"Basic\""
}

resource "azurerm_data_factory_linked_custom_service" "malformed_list" {
  name                 = "malformed-list"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "[{\"authenticationType\":\"Basic\"}]"
}

resource "azurerm_data_factory_linked_custom_service" "malformed_text" {
  name                 = "malformed-text"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "authenticationType=Basic"
}

resource "azurerm_data_factory_linked_custom_service" "malformed_object" {
  name                 = "malformed-object"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = jsonencode({ authenticationType = { type = "Expression", value = "@x" } })
}

resource "azurerm_data_factory_linked_custom_service" "malformed_list_leaf" {
  name                 = "malformed-list-leaf"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = jsonencode({ authenticationType = ["Basic"] })
}

resource "azurerm_data_factory_linked_custom_service" "malformed_null" {
  name                 = "malformed-null"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "null"
}

resource "azurerm_data_factory_linked_custom_service" "malformed_boolean" {
  name                 = "malformed-boolean"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = "true"
}

resource "azurerm_data_factory_linked_custom_service" "count_none" {
  count = 0

  name            = "count-none"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic"
  })
}

# One of the two.
resource "azurerm_data_factory_linked_custom_service" "each_value" {
  for_each = { a = "ClientCertificate", b = "Basic" }

  name            = "each-value"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = "HttpServer"
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = each.value # want: azurerm_mtls_data_factory: authenticationType is "Basic" for ["b"], so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}

resource "azurerm_data_factory_linked_custom_service" "each_text" {
  for_each = { a = { authenticationType = "ClientCertificate" }, b = { authenticationType = "Basic" } }

  name                 = "each-text"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = jsonencode(each.value) # want: azurerm_mtls_data_factory: authenticationType is "Basic" for ["b"], so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
}

resource "azurerm_data_factory_linked_custom_service" "each_heredoc" {
  for_each = toset(["ClientCertificate", "Basic"])

  name                 = "each-heredoc"
  data_factory_id      = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type                 = "HttpServer"
  type_properties_json = <<JSON
  { "authenticationType": "${each.value}" }
  JSON
}

# One of the two is of a type that knows certificates.
resource "azurerm_data_factory_linked_custom_service" "each_type" {
  for_each = toset(["HttpServer", "RestService"])

  name            = "each-type"
  data_factory_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-orders/providers/Microsoft.DataFactory/factories/adf"
  type            = each.key
  type_properties_json = jsonencode({
    url                               = "https://partner.example.com"
    enableServerCertificateValidation = true
    authenticationType                = "Basic" # want: azurerm_mtls_data_factory: authenticationType is "Basic" for ["HttpServer"], so the endpoint is called with a secret that can be stolen and replayed; set it to "ClientCertificate"
  })
}
