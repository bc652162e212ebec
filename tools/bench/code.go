//go:build unix

package main

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"text/template"
)

// variant is a way to write web apps.
type variant struct {
	name string
	// size is the number of resources where it is always the same.
	size int
	// goal is the ratio of CPU time that must not be exceeded; 0 is none. It is one to the floor, or to the empty plugin.
	goal    float64
	toEmpty bool
	// names are the arguments that the floor reads of each resource; the switch and the mode of a web app when empty.
	names string
	// reads is true if the floor reads each file, as what is to be inserted cannot be placed without.
	reads bool
	// clean is true if no app has a finding; else every second one has, or every one if all lack the argument.
	clean bool
	// args are those of TFLint, besides the format.
	args []string
	// instances is how many instances of a module the root calls.
	instances int
	// template is how an app is written, and variables are declared if it uses them.
	template  *template.Template
	variables bool
	// microsoft is true if the module is in the shape of Microsoft's.
	microsoft bool
	// folders is over how many folders the apps are spread.
	folders int
}

// code is a variant in a size.
type code struct {
	variant
	size int
	// issues is how many issues our plugin finds in each module, and fixable is how many of them it marks as such.
	issues, fixable int
}

const (
	many       = 100
	calls      = 50
	manyCalls  = 400
	appsPerDir = 10
	gateways   = 200
)

var variants = []variant{
	{name: "literal", goal: 1.08, template: webApp(".Value")},
	{name: "compliant", goal: 1.08, template: webApp(".Value"), clean: true},
	{name: "lacking", goal: 1.15, reads: true, template: webApp(".Value", lacking, "")},
	{name: "variables", goal: 1.08, template: webApp(".Variable"), variables: true},
	{name: "for_each", goal: 1.15, template: webApp(".Each", "FOREACH", forEach, `-{{.I}}"`, `-{{.I}}-${each.key}"`)},
	{name: "azapi", goal: 1.15, names: "type,body", template: template.Must(template.New("app").Parse(azapiText))},
	{name: "references", variables: true, template: webApp(".Reference", "azurerm_service_plan.main.id", referredPlan, `resource "azurerm_linux`, referred+`resource "azurerm_linux`)},
	{name: "known", template: template.Must(template.New("app").Parse(knownText))},
	{name: "gateways", size: gateways, template: template.Must(template.New("app").Funcs(template.FuncMap{"pools": pools}).Parse(gatewayText))},
	{name: "other", goal: 1.05, toEmpty: true, template: webApp(".Value", "azurerm_", "example_"), clean: true},
	{name: "recursive", goal: 1.3, toEmpty: true, size: many * appsPerDir, template: webApp(".Value"), folders: many, args: []string{"--recursive"}},
	{name: "called", goal: 1.8, toEmpty: true, size: calls * appsPerDir, template: webApp(".Variable"), variables: true, instances: calls},
	{name: "called often", goal: 1.8, toEmpty: true, size: manyCalls * appsPerDir, template: webApp(".Variable"), variables: true, instances: manyCalls},
	{name: "microsoft", goal: 1.8, toEmpty: true, size: calls * microsoftResources, instances: calls, microsoft: true},
	{name: "microsoft often", goal: 1.8, toEmpty: true, size: manyCalls * microsoftResources, instances: manyCalls, microsoft: true},
}

// write writes the code into a folder: 10 apps in 2 files, 1,000 in 20 and 10,000 in 50.
func (c code) write(dir string) error {
	switch {
	case c.folders > 0:
		for i := range c.folders {
			if err := c.module(filepath.Join(dir, fmt.Sprintf("stack-%d", i)), c.size/c.folders); err != nil {
				return err
			}
		}
		return nil
	case c.microsoft:
		return c.writeMicrosoft(dir)
	case c.instances > 0:
		if err := c.module(filepath.Join(dir, "apps"), c.size/c.instances); err != nil {
			return err
		}
		return writeFile(dir, "main.tf", func(to io.Writer) error {
			for i := range c.instances {
				if _, err := fmt.Fprintf(to, called, i); err != nil {
					return err
				}
			}
			return nil
		})
	}
	return c.module(dir, c.size)
}

// called is how the root calls the module: with a mode that half of its apps let callers in by.
const called = `
module "apps_%d" {
  source                  = "./apps"
  client_certificate_mode = "Optional"
}
`

func (c code) module(dir string, apps int) error {
	files := 50
	if apps <= 10 {
		files = 2
	} else if apps <= 1000 {
		files = 20
	}
	for file := range files {
		err := writeFile(dir, fmt.Sprintf("apps_%02d.tf", file), func(to io.Writer) error {
			for i := apps * file / files; i < apps*(file+1)/files; i++ {
				if err := c.template.Execute(to, app{i, !c.clean && i%2 == 1}); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	if !c.variables {
		return nil
	}
	return writeFile(dir, "variables.tf", func(to io.Writer) error {
		for _, v := range inVariables {
			kind := "string"
			if !strings.HasPrefix(v.value, `"`) {
				kind = "bool"
			}
			if _, err := fmt.Fprintf(to, "variable %q {\n  type    = %s\n  default = %s\n}\n\n", v.name, kind, v.value); err != nil {
				return err
			}
		}
		return nil
	})
}

func writeFile(dir, name string, content func(io.Writer) error) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	file, err := os.Create(filepath.Join(dir, name))
	if err != nil {
		return err
	}
	if err := content(file); err != nil {
		_ = file.Close() // The file is of no use; what went wrong first is what counts.
		return err
	}
	return file.Close()
}

// app is one app: its number, and whether it lets in callers without a certificate.
type app struct {
	I    int
	Open bool
}

// inVariables are the values of arguments that stand in variables, as compliant code has them.
var inVariables = []struct{ name, value string }{
	{"resource_group_name", `"rg-orders"`},
	{"location", `"westeurope"`},
	{"https_only", `true`},
	{"public_network_access_enabled", `false`},
	{"client_certificate_enabled", `true`},
	{"client_certificate_mode", `"Required"`},
	{"client_affinity_enabled", `false`},
	{"webdeploy_publish_basic_authentication_enabled", `false`},
	{"always_on", `true`},
	{"ftps_state", `"Disabled"`},
	{"http2_enabled", `true`},
	{"minimum_tls_version", `"1.2"`},
	{"health_check_path", `"/healthz"`},
	{"load_balancing_mode", `"LeastRequests"`},
	{"websockets_enabled", `false`},
	{"vnet_route_all_enabled", `true`},
	{"node_version", `"22-lts"`},
	{"team", `"orders"`},
	{"cost_center", `"4711"`},
	{"environment", `"production"`},
}

// Value returns the value of one of these arguments as a literal.
func (a app) Value(name string) (string, error) {
	if a.Open && name == "client_certificate_mode" {
		return `"Optional"`, nil
	}
	for _, v := range inVariables {
		if v.name == name {
			return v.value, nil
		}
	}
	return "", fmt.Errorf("the argument %s has no value", name)
}

// Variable returns the value as a variable for three arguments of the thirty, other ones in each app, else as a literal.
func (a app) Variable(name string) (string, error) {
	for i, v := range inVariables {
		if v.name == name && (i+7*a.I)%len(inVariables) < 3 {
			return "var." + name, nil
		}
	}
	return a.Value(name)
}

// Reference returns the mode as what a conditional in a local comes to, the switch as a member of another, and every other value
// as a literal.
func (a app) Reference(name string) (string, error) {
	switch name {
	case "client_certificate_mode":
		return fmt.Sprintf("local.mode_%d", a.I), nil
	case "client_certificate_enabled":
		return fmt.Sprintf(`local.settings_%d.certificate.enabled`, a.I), nil
	}
	return a.Value(name)
}

// referred are the locals of an app, and referredPlan is the plan that one of them may come to.
const (
	referred = `locals {
  settings_{{.I}} = { certificate = { enabled = true, mode = {{.Value "client_certificate_mode"}} }, plans = { a = azurerm_service_plan.a_{{.I}}.id, b = azurerm_service_plan.b_{{.I}}.id } }
  mode_{{.I}}     = local.settings_{{.I}}.certificate.enabled ? local.settings_{{.I}}.certificate.mode : "Required"
  plan_{{.I}}     = var.environment == "production" ? local.settings_{{.I}}.plans.a : local.settings_{{.I}}.plans["b"]
}

resource "azurerm_service_plan" "a_{{.I}}" {
  os_type  = "Linux"
  sku_name = "P1v3"
}

resource "azurerm_service_plan" "b_{{.I}}" {
  os_type  = "Linux"
  sku_name = "S1"
}

`
	referredPlan = "local.plan_{{.I}}"
)

// Each returns the mode as that of the instance, and every other value as a literal.
func (a app) Each(name string) (string, error) {
	if name == "client_certificate_mode" {
		return "each.value.mode", nil
	}
	return a.Value(name)
}

// webApp is the template of an app whose values the method gives; more replaces further words of the text.
func webApp(method string, more ...string) *template.Template {
	words := append([]string{"VALUE", method}, append(more, "FOREACH", "")...)
	return template.Must(template.New("app").Parse(strings.NewReplacer(words...).Replace(webAppText)))
}

// lacking are the lines that an app has not of which nobody has thought of certificates.
const lacking = `  client_certificate_enabled    = {{VALUE "client_certificate_enabled"}}
  client_certificate_mode       = {{VALUE "client_certificate_mode"}}
`

const forEach = `
  for_each = {
    blue  = { mode = "Required" }
    green = { mode = {{.Value "client_certificate_mode"}} }
  }
`

const webAppText = `
resource "azurerm_linux_web_app" "orders_{{.I}}" {FOREACH
  name                          = "app-orders-{{.I}}"
  resource_group_name           = {{VALUE "resource_group_name"}}
  location                      = {{VALUE "location"}}
  service_plan_id               = azurerm_service_plan.main.id
  virtual_network_subnet_id     = azurerm_subnet.apps.id
  https_only                    = {{VALUE "https_only"}}
  public_network_access_enabled = {{VALUE "public_network_access_enabled"}}
  client_certificate_enabled    = {{VALUE "client_certificate_enabled"}}
  client_certificate_mode       = {{VALUE "client_certificate_mode"}}
  client_affinity_enabled       = {{VALUE "client_affinity_enabled"}}

  # Deployments come from the pipeline only.
  webdeploy_publish_basic_authentication_enabled = {{VALUE "webdeploy_publish_basic_authentication_enabled"}}

  app_settings = {
    WEBSITE_RUN_FROM_PACKAGE              = "1"
    APPLICATIONINSIGHTS_CONNECTION_STRING = azurerm_application_insights.main.connection_string
    ORDERS_QUEUE                          = "orders-{{.I}}"
    ORDERS_DATABASE                       = "sqldb-orders-{{.I}}"
  }

  site_config {
    always_on                               = {{VALUE "always_on"}}
    ftps_state                              = {{VALUE "ftps_state"}}
    http2_enabled                           = {{VALUE "http2_enabled"}}
    minimum_tls_version                     = {{VALUE "minimum_tls_version"}}
    health_check_path                       = {{VALUE "health_check_path"}}
    health_check_eviction_time_in_min       = 5
    load_balancing_mode                     = {{VALUE "load_balancing_mode"}}
    websockets_enabled                      = {{VALUE "websockets_enabled"}}
    vnet_route_all_enabled                  = {{VALUE "vnet_route_all_enabled"}}
    container_registry_use_managed_identity = true

    application_stack {
      node_version = {{VALUE "node_version"}}
    }
  }

  identity {
    type = "SystemAssigned"
  }

  logs {
    http_logs {
      file_system {
        retention_in_days = 30
        retention_in_mb   = 35
      }
    }
  }

  tags = {
    team        = {{VALUE "team"}}
    cost_center = {{VALUE "cost_center"}}
    environment = {{VALUE "environment"}}
  }
}
`

// pools are the numbers of a gateway's pools.
func pools() []int {
	numbers := make([]int, gateways)
	for i := range numbers {
		numbers[i] = i
	}
	return numbers
}

// gatewayText is a gateway, and an app that one of the pools of each gateway has as its target, or none.
const gatewayText = `
resource "azurerm_linux_web_app" "orders_{{.I}}" {
  name                          = "app-orders-{{.I}}"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = {{.Value "client_certificate_mode"}}
}

locals {
  host_{{.I}} = {{if .Open}}"10.0.0.1"{{else}}azurerm_linux_web_app.orders_{{.I}}.default_hostname{{end}}
}

resource "azurerm_application_gateway" "orders_{{.I}}" {
  name                = "agw-orders-{{.I}}"
  resource_group_name = "rg-orders"
  location            = "westeurope"

  sku {
    name = "WAF_v2"
    tier = "WAF_v2"
  }

  gateway_ip_configuration {
    name      = "gateway"
    subnet_id = azurerm_subnet.gateways.id
  }

  frontend_ip_configuration {
    name                 = "public"
    public_ip_address_id = azurerm_public_ip.gateway.id
  }

  http_listener {
    name                           = "listener"
    frontend_ip_configuration_name = "public"
    frontend_port_name             = "https"
    protocol                       = "Https"
    ssl_certificate_name           = "orders"
  }
{{range pools}}
  backend_address_pool {
    name  = "pool-{{.}}"
    fqdns = [local.host_{{.}}]
  }
{{end}}}
`

const azapiText = `
resource "azapi_resource" "orders_{{.I}}" {
  type      = "Microsoft.Web/sites@2024-04-01"
  name      = "app-orders-{{.I}}"
  parent_id = azurerm_resource_group.main.id
  location  = "westeurope"

  body = {
    kind = "app,linux"
    properties = {
      serverFarmId           = azurerm_service_plan.main.id
      virtualNetworkSubnetId = azurerm_subnet.apps.id
      httpsOnly              = true
      publicNetworkAccess    = "Disabled"
      clientCertEnabled      = true
      clientCertMode         = {{.Value "client_certificate_mode"}}
      clientAffinityEnabled  = false
      siteConfig = {
        alwaysOn                    = true
        ftpsState                   = "Disabled"
        http20Enabled               = true
        minTlsVersion               = "1.2"
        healthCheckPath             = "/healthz"
        loadBalancing               = "LeastRequests"
        webSocketsEnabled           = false
        vnetRouteAllEnabled         = true
        linuxFxVersion              = "NODE|22-lts"
        acrUseManagedIdentityCreds  = true
        appSettings = [
          { name = "WEBSITE_RUN_FROM_PACKAGE", value = "1" },
          { name = "ORDERS_QUEUE", value = "orders-{{.I}}" },
          { name = "ORDERS_DATABASE", value = "sqldb-orders-{{.I}}" },
        ]
      }
    }
  }

  identity {
    type = "SystemAssigned"
  }

  tags = {
    team        = "orders"
    cost_center = "4711"
    environment = "production"
  }
}
`

const knownText = `
module "orders_{{.I}}" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                          = "app-orders-{{.I}}"
  location                      = "westeurope"
  parent_id                     = azurerm_resource_group.main.id
  service_plan_resource_id      = azurerm_service_plan.main.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = {{.Value "client_certificate_mode"}}

  app_settings = {
    WEBSITE_RUN_FROM_PACKAGE = "1"
    ORDERS_QUEUE             = "orders-{{.I}}"
    ORDERS_DATABASE          = "sqldb-orders-{{.I}}"
  }

  site_config = {
    always_on           = true
    ftps_state          = "Disabled"
    http2_enabled       = true
    minimum_tls_version = "1.2"
    health_check_path   = "/healthz"
  }

  tags = {
    team        = "orders"
    cost_center = "4711"
    environment = "production"
  }
}
`
