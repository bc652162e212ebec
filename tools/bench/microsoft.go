//go:build unix

package main

import (
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// writeMicrosoft writes a module in the shape of Microsoft's verified modules, and a root that calls it so often: what an app is
// like comes in objects with optional members, and what goes with it is made for each element of a map.
func (c code) writeMicrosoft(dir string) error {
	for name, text := range map[string]string{
		"main.tf":       microsoftApps,
		"locals.tf":     microsoftLocals,
		"interfaces.tf": microsoftInterfaces,
		"outputs.tf":    microsoftOutputs,
		"variables.tf":  microsoftVariables(),
	} {
		if err := writeFile(filepath.Join(dir, "site"), name, func(to io.Writer) error {
			_, err := io.WriteString(to, text)
			return err
		}); err != nil {
			return err
		}
	}
	return writeFile(dir, "main.tf", func(to io.Writer) error {
		for i := range c.instances {
			mode := `"Required"`
			if i%2 == 1 {
				mode = `"Optional"`
			}
			if _, err := fmt.Fprintf(to, microsoftCall, i, mode); err != nil {
				return err
			}
		}
		return nil
	})
}

// microsoftResources is how many resources the module declares.
const microsoftResources = 8

const microsoftCall = `
module "site_%[1]d" {
  source = "./site"

  name                          = "app-orders-%[1]d"
  location                      = "westeurope"
  resource_group_name           = azurerm_resource_group.main.name
  service_plan_resource_id      = azurerm_service_plan.main.id
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = %[2]s

  site_config = {
    always_on     = true
    http2_enabled = true
  }

  deployment_slots = {
    staging = {
      name = "staging"
    }
  }

  private_endpoints = {
    primary = {
      subnet_resource_id = azurerm_subnet.endpoints.id
    }
  }

  tags = {
    team = "orders"
  }
}
`

const microsoftLocals = `
locals {
  is_linux         = lower(var.os_type) == "linux"
  is_web_app       = lower(var.kind) == "webapp"
  site_config      = merge({ minimum_tls_version = "1.2" }, { for k, v in var.site_config : k => v if v != null })
  managed_identity = {
    this = var.managed_identities.system_assigned ? { type = "SystemAssigned" } : {}
  }
  slots = { for k, v in var.deployment_slots : k => v if v != null }
}
`

// microsoftApps has an app of each operating system, of which one has an instance, and its slots.
var microsoftApps = microsoftApp("linux", "local.is_linux") + microsoftApp("windows", "!local.is_linux")

func microsoftApp(system, condition string) string {
	return strings.NewReplacer("SYSTEM", system, "CONDITION", condition).Replace(microsoftAppOf)
}

const microsoftAppOf = `
resource "azurerm_SYSTEM_web_app" "this" {
  count = local.is_web_app && CONDITION ? 1 : 0

  name                               = var.name
  location                           = var.location
  resource_group_name                = var.resource_group_name
  service_plan_id                    = var.service_plan_resource_id
  https_only                         = var.https_only
  public_network_access_enabled      = var.public_network_access_enabled
  client_certificate_enabled         = var.client_certificate_enabled
  client_certificate_mode            = var.client_certificate_mode
  client_certificate_exclusion_paths = var.client_certificate_exclusion_paths
  app_settings                       = var.app_settings
  tags                               = var.tags

  site_config {
    always_on           = var.site_config.always_on
    http2_enabled       = var.site_config.http2_enabled
    minimum_tls_version = local.site_config.minimum_tls_version

    dynamic "ip_restriction" {
      for_each = var.site_config.ip_restriction
      content {
        action                    = ip_restriction.value.action
        ip_address                = ip_restriction.value.ip_address
        virtual_network_subnet_id = ip_restriction.value.virtual_network_subnet_id
      }
    }

    dynamic "application_stack" {
      for_each = var.site_config.application_stack
      content {
        node_version = application_stack.value.node_version
      }
    }
  }

  dynamic "identity" {
    for_each = local.managed_identity
    content {
      type = identity.value.type
    }
  }
}

resource "azurerm_SYSTEM_web_app_slot" "this" {
  for_each = { for k, v in local.slots : k => v if local.is_web_app && CONDITION }

  name                          = coalesce(each.value.name, each.key)
  app_service_id                = azurerm_SYSTEM_web_app.this[0].id
  https_only                    = each.value.https_only
  public_network_access_enabled = each.value.public_network_access_enabled
  client_certificate_enabled    = each.value.client_certificate_enabled
  client_certificate_mode       = each.value.client_certificate_mode

  site_config {
    http2_enabled = coalesce(each.value.site_config.http2_enabled, false)
  }
}
`

const microsoftInterfaces = `
resource "azurerm_private_endpoint" "this" {
  for_each = var.private_endpoints

  name                = coalesce(each.value.name, "pe-${var.name}")
  location            = coalesce(each.value.location, var.location)
  resource_group_name = coalesce(each.value.resource_group_name, var.resource_group_name)
  subnet_id           = each.value.subnet_resource_id
  tags                = each.value.tags

  private_service_connection {
    name                           = coalesce(each.value.private_service_connection_name, "pse-${var.name}")
    private_connection_resource_id = local.is_linux ? azurerm_linux_web_app.this[0].id : azurerm_windows_web_app.this[0].id
    is_manual_connection           = false
    subresource_names              = ["sites"]
  }
}

resource "azurerm_management_lock" "this" {
  count = var.lock != null ? 1 : 0

  lock_level = var.lock.kind
  name       = coalesce(var.lock.name, "lock-${var.lock.kind}")
  scope      = local.is_linux ? azurerm_linux_web_app.this[0].id : azurerm_windows_web_app.this[0].id
}

resource "azurerm_role_assignment" "this" {
  for_each = var.role_assignments

  principal_id         = each.value.principal_id
  role_definition_name = each.value.role_definition_name
  scope                = local.is_linux ? azurerm_linux_web_app.this[0].id : azurerm_windows_web_app.this[0].id
}

resource "azurerm_app_service_custom_hostname_binding" "this" {
  for_each = var.custom_domains

  app_service_name    = local.is_linux ? azurerm_linux_web_app.this[0].name : azurerm_windows_web_app.this[0].name
  hostname            = each.value.hostname
  resource_group_name = coalesce(each.value.resource_group_name, var.resource_group_name)
}
`

const microsoftOutputs = `
output "resource_id" {
  description = "The ID of the app."
  value       = local.is_linux ? azurerm_linux_web_app.this[0].id : azurerm_windows_web_app.this[0].id
}

output "resource_uri" {
  description = "The default host name of the app."
  value       = local.is_linux ? azurerm_linux_web_app.this[0].default_hostname : azurerm_windows_web_app.this[0].default_hostname
}
`

// microsoftVariables are as many as such a module has, each with a description, an object's with one for each member.
func microsoftVariables() string {
	var text strings.Builder
	for _, v := range microsoftInputs {
		fmt.Fprintf(&text, "variable %q {\n  type        = %s\n", v.name, v.kind)
		if v.usual != "" {
			fmt.Fprintf(&text, "  default     = %s\n", v.usual)
		}
		fmt.Fprintf(&text, "  description = <<DESCRIPTION\nWhat the app has as its %s.\n%sDESCRIPTION\n}\n\n",
			v.name, strings.Repeat("- A member of it, what it stands for, and what it is when it is left out.\n", strings.Count(v.kind, "\n")))
	}
	// What no resource of the module reads of interest to anybody here.
	for i := range 40 {
		fmt.Fprintf(&text, "variable \"other_%d\" {\n  type        = string\n  default     = null\n  description = \"Handed on as it is.\"\n}\n\n", i)
	}
	return text.String()
}

var microsoftInputs = []struct{ name, kind, usual string }{
	{"name", "string", ""}, {"location", "string", ""}, {"resource_group_name", "string", ""}, {"service_plan_resource_id", "string", ""},
	{"kind", "string", `"webapp"`}, {"os_type", "string", `"Linux"`},
	{"https_only", "bool", "true"}, {"public_network_access_enabled", "bool", "false"},
	{"client_certificate_enabled", "bool", "false"}, {"client_certificate_mode", "string", `"Required"`}, {"client_certificate_exclusion_paths", "string", "null"},
	{"app_settings", "map(string)", "{}"}, {"tags", "map(string)", "null"},
	{"site_config", `object({
    always_on     = optional(bool, true)
    http2_enabled = optional(bool, false)
    ip_restriction = optional(map(object({
      action                    = optional(string, "Allow")
      ip_address                = optional(string)
      virtual_network_subnet_id = optional(string)
    })), {})
    application_stack = optional(map(object({
      node_version = optional(string)
    })), {})
  })`, "{}"},
	{"deployment_slots", `map(object({
    name                          = optional(string)
    https_only                    = optional(bool, true)
    public_network_access_enabled = optional(bool, false)
    client_certificate_enabled    = optional(bool, true)
    client_certificate_mode       = optional(string, "Required")
    site_config                   = optional(object({ http2_enabled = optional(bool) }), {})
  }))`, "{}"},
	{"private_endpoints", `map(object({
    name                            = optional(string)
    location                        = optional(string)
    resource_group_name             = optional(string)
    subnet_resource_id              = string
    private_service_connection_name = optional(string)
    tags                            = optional(map(string))
  }))`, "{}"},
	{"managed_identities", "object({\n    system_assigned = optional(bool, false)\n  })", "{}"},
	{"lock", "object({\n    kind = string\n    name = optional(string)\n  })", "null"},
	{"role_assignments", "map(object({\n    principal_id         = string\n    role_definition_name = string\n  }))", "{}"},
	{"custom_domains", "map(object({\n    hostname            = string\n    resource_group_name = optional(string)\n  }))", "{}"},
}
