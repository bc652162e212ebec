package integration

import (
	"fmt"
	"maps"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/ruleset"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	sdk "github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// hostile is code that nobody writes by hand, in a size.
type hostile struct {
	name string
	// size is what TFLint is given, and grown the larger of the sizes for which the cost is compared, if that is another.
	size, grown int
	code        func(size int) string
	// called are the files of called modules; nil if there is none. TestGrowth, which checks one module, leaves these out.
	called func(size int) tree
	// options are those of the plugin's block.
	options string
	// overWire says that the code is also sent between processes, because what is so large might not pass.
	overWire bool
	// finding is a part of a message that must be among the findings; empty if there is none.
	finding string
}

var hostiles = []hostile{
	{
		// HCL itself takes quadratic time for a heredoc of many lines, so that there are not more of them.
		name:    "a JSON string of many lines",
		size:    4_000,
		code:    func(n int) string { return pipeline("<<-JSON\n" + activities(n, "\n") + "\n  JSON") },
		finding: "secret that can be stolen",
	},
	{
		name:     "a JSON string of one line",
		size:     50_000, // 5 MB, more than gRPC lets pass unless it is told to
		grown:    4_000,
		overWire: true,
		code:     func(n int) string { return pipeline("<<-JSON\n" + activities(n, " ") + "\n  JSON") },
		finding:  "secret that can be stolen",
	},
	{
		// Whoever follows each mention of an input on its own has 20 ways more at each level, and comes to no end.
		name:    "objects that calls hand on in calls",
		size:    10, // TFLint goes no deeper
		code:    func(int) string { return callOf(`name = "app"`) },
		called:  nestedCalls,
		finding: "client_certificate_mode of azurerm_linux_web_app.app",
	},
	{
		name:  "a quoted JSON string",
		size:  40_000,
		grown: 20_000,
		code: func(n int) string {
			return pipeline(`"` + strings.ReplaceAll(activities(n, " "), `"`, `\"`) + `"`)
		},
		finding: "secret that can be stolen",
	},
	{
		name:    "activities in jsonencode",
		size:    20_000,
		code:    func(n int) string { return pipeline("jsonencode(" + activities(n, "\n") + ")") },
		finding: "secret that can be stolen",
	},
	{
		name:     "a long string in an azapi body",
		size:     5 << 20,
		overWire: true,
		code: func(n int) string {
			return site(`jsonencode({ properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false, comment = "` + strings.Repeat("x", n) + `" } })`)
		},
		finding: "clientCertEnabled is false",
	},
	{
		name: "an azapi body that is a long JSON string",
		size: 100_000,
		code: func(n int) string {
			return site("<<-JSON\n{\n\"properties\": { \"publicNetworkAccess\": \"Disabled\", \"clientCertEnabled\": false },\n\"tags\": [" +
				repeat(n, ", ", func(int) string { return `{"name": "` + strings.Repeat("x", 80) + `"}` }) + "]\n}\n  JSON")
		},
		finding: "clientCertEnabled is false",
	},
	{
		name: "an azapi body of many members",
		size: 50_000,
		code: func(n int) string {
			return site("{\n" + repeat(n, "\n", func(i int) string { return fmt.Sprintf("m%d = %d", i, i) }) +
				"\nproperties = {\npublicNetworkAccess = \"Disabled\"\nclientCertEnabled = false\n}\n}")
		},
		finding: "clientCertEnabled is false",
	},
	{
		name: "a deep azapi body",
		size: 10_000,
		code: func(n int) string {
			return site("{ properties = { publicNetworkAccess = \"Disabled\", clientCertEnabled = false, x = " +
				strings.Repeat("{ x = ", n) + "1" + strings.Repeat(" }", n) + " } }")
		},
		finding: "clientCertEnabled is false",
	},
	{
		name: "a deep JSON string",
		size: 10_000,
		code: func(n int) string {
			return site(`"{ \"properties\": ` + strings.Repeat(`{ \"x\": `, n) + "1" + strings.Repeat(" }", n) + ` }"`)
		},
	},
	{
		name: "a long exclusion list",
		size: 100_000,
		code: func(n int) string {
			return webApp("client_certificate_exclusion_paths = \"" +
				repeat(n, ";", func(i int) string { return fmt.Sprintf("/p%d", i) }) + `"`)
		},
		finding: "answers callers without a certificate",
	},
	{
		name: "many tags",
		size: 10_000,
		code: func(n int) string {
			return strings.ReplaceAll(webApp("tags = {\n"+repeat(n, "\n", func(i int) string { return fmt.Sprintf("t%d = \"v%d\"", i, i) })+"\nTraffic = \"M2M\"\n}"),
				"= true", "= false")
		},
		options: "in_scope_tags = { traffic = [\"m2m\"] }\n  out_of_scope_tags = { audience = [\"browser\"], a = [\"b\"], c = [\"d\"] }",
		finding: "no client certificate is asked for",
	},
	{
		name:    "a large count",
		size:    1_000_000,
		code:    func(n int) string { return open(1, fmt.Sprintf("count = %d\n  name = \"app-${count.index}\"", n)) },
		finding: "no client certificate is asked for",
	},
	{
		name: "a for_each of many elements",
		size: 5_000,
		code: func(n int) string {
			return open(1, "for_each = {\n"+repeat(n, "\n", func(i int) string { return fmt.Sprintf("k%d = { mode = \"Optional\", on = true }", i) })+
				"\n}\n  name = each.key\n  client_certificate_mode = each.value.mode")
		},
		finding: "no client certificate is asked for",
	},
	{
		name:    "many listeners and profiles of one gateway",
		size:    2_000,
		code:    gateway,
		finding: "the listener asks no caller",
	},
	{
		name: "many slots of one app",
		size: 2_000,
		code: func(n int) string {
			return webApp("") + repeat(n, "", func(i int) string {
				return fmt.Sprintf("resource \"azurerm_linux_web_app_slot\" \"s%d\" {\n  name = \"s\"\n  app_service_id = azurerm_linux_web_app.app.id\n}\n", i)
			})
		},
		finding: "the slot lets in callers",
	},
	{
		name:    "many apps",
		size:    8_000,
		code:    func(n int) string { return open(n, optional) },
		finding: "callers without a certificate are let in",
	},
	{
		name: "many apps on many plans",
		size: 4_000,
		code: func(n int) string {
			return open(n, optional+"\n  service_plan_id = azurerm_service_plan.p0.id") + repeat(n, "", func(i int) string {
				return fmt.Sprintf("resource \"azurerm_service_plan\" \"p%d\" {\n  name = \"p\"\n  sku_name = \"P1v3\"\n}\n", i)
			})
		},
		finding: "callers without a certificate are let in",
	},
	{
		name: "many azapi resources",
		size: 4_000,
		code: func(n int) string {
			return repeat(n, "", func(i int) string {
				return strings.Replace(site(`{ properties = { publicNetworkAccess = "Disabled", clientCertEnabled = false } }`), `"site"`, fmt.Sprintf(`"s%d"`, i), 1)
			})
		},
		finding: "clientCertEnabled is false",
	},
	{
		name: "many host names and policies",
		size: 1_000,
		code: func(n int) string {
			return repeat(n, "", func(i int) string {
				return fmt.Sprintf(`
resource "azurerm_api_management_gateway_host_name_configuration" "h%[1]d" {
  name                               = "h%[1]d"
  request_client_certificate_enabled = true
}

resource "azurerm_api_management_policy" "p%[1]d" {
  xml_content = "<policies><!-- %[1]d --><inbound/></policies>"
}
`, i)
			})
		},
	},
	{
		name: "many dynamic blocks",
		size: 2_000,
		code: func(n int) string {
			return "resource \"azurerm_application_gateway\" \"g\" {\n  name = \"g\"\n" + repeat(n, "", func(i int) string {
				return fmt.Sprintf("  dynamic \"http_listener\" {\n    for_each = [\"a%d\"]\n    content {\n      name = http_listener.value\n      protocol = \"Https\"\n      frontend_ip_configuration_name = \"private\"\n    }\n  }\n", i)
			}) + frontends + "}\n"
		},
		finding: "the listener asks no caller",
	},
	{
		name: "a dynamic block of many elements",
		size: 5_000,
		code: func(n int) string {
			return "resource \"azurerm_application_gateway\" \"g\" {\n  name = \"g\"\n  dynamic \"http_listener\" {\n    for_each = [" +
				repeat(n, ", ", func(i int) string { return fmt.Sprintf("\"a%d\"", i) }) +
				"]\n    content {\n      name = http_listener.value\n      protocol = \"Https\"\n      frontend_ip_configuration_name = \"private\"\n    }\n  }\n" + frontends + "}\n"
		},
		finding: "the listener asks no caller",
	},
	{
		// Sixfold, to be exact: what follows every reference by itself makes 6^n of n.
		name: "locals that multiply in each step",
		size: 8,
		code: func(n int) string {
			return "locals {\n  l0 = azurerm_subnet.s.name\n" + repeat(n, "", func(i int) string {
				return fmt.Sprintf("  l%d = \"%s\"\n", i+1, strings.Repeat(fmt.Sprintf("${local.l%d}", i), 6))
			}) + "}\n" + fmt.Sprintf(`
resource "azurerm_application_gateway" "g" {
  name = "g"
  backend_address_pool {
    name  = "pool"
    fqdns = [local.l%[1]d]
  }
  http_listener {
    name                           = "l"
    protocol                       = "Https"
    frontend_ip_configuration_name = local.l%[1]d
  }
  frontend_ip_configuration {
    name = local.l%[1]d
  }
}
`, n) + open(1, `name = "app"`)
		},
		finding: "no client certificate is asked for",
	},
	{
		name: "apps whose plans are members of one local",
		size: 1_000,
		code: func(n int) string {
			return plans(n) + onPlans(n, func(i int) string { return fmt.Sprintf("local.plans[\"k%d\"]", i) })
		},
		finding: "no client certificate is asked for",
	},
	{
		name: "apps whose plans are instances of one resource",
		size: 1_000,
		code: func(n int) string {
			return plans(1) + fmt.Sprintf(`
resource "azurerm_service_plan" "all" {
  count                      = %[1]d
  sku_name                   = count.index == 5 ? "F1" : "P1v3"
  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id
}
locals {
  ids = { for i in range(%[1]d) : "k${i}" => azurerm_service_plan.all[i].id }
}
`, n) + onPlans(n, func(i int) string { return fmt.Sprintf("local.ids[\"k%d\"]", i) })
		},
		finding: "no client certificate is asked for",
	},
	{
		name: "apps with updates by literal IDs",
		size: 1_000,
		code: func(n int) string {
			return repeat(n, "", func(i int) string {
				return fmt.Sprintf(`
resource "azurerm_linux_web_app" "app%[1]d" {
  name                          = "app%[1]d"
  resource_group_name           = "rg"
  public_network_access_enabled = false
  client_certificate_enabled    = true
}
resource "azapi_update_resource" "update%[1]d" {
  type        = "Microsoft.Web/sites@2024-04-01"
  resource_id = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.Web/sites/app%[1]d"
  body        = { properties = { clientCertMode = "Optional" } }
}
`, i)
			})
		},
		finding: "clientCertMode is \"Optional\"",
	},
	{
		name: "locals that lead from one to the next",
		size: 2_000,
		code: func(n int) string {
			return "locals {\n  l0 = { certificate = { mode = \"Optional\" } }\n" +
				repeat(n, "", func(i int) string { return fmt.Sprintf("  l%d = local.l%d\n", i+1, i) }) + "}\n" +
				open(1, fmt.Sprintf("client_certificate_enabled = true\n  client_certificate_mode = local.l%d.certificate.mode", n))
		},
		finding: "callers without a certificate are let in",
	},
	{
		name: "apps that take what they are from a map of maps",
		size: 2_000,
		code: func(n int) string {
			return "locals {\n  apps = {\n" + repeat(n, "", func(i int) string {
				return fmt.Sprintf("    a%d = { certificate = { enabled = true, mode = \"Optional\" } }\n", i)
			}) + "  }\n}\n" + repeat(n, "", func(i int) string {
				return fmt.Sprintf("\nresource \"azurerm_linux_web_app\" \"a%[1]d\" {\n  public_network_access_enabled = false\n  client_certificate_enabled = true\n  client_certificate_mode = local.apps.a%[1]d.certificate.mode\n}\n", i)
			})
		},
		finding: "callers without a certificate are let in",
	},
	{
		name: "gateways before apps",
		size: 400,
		code: func(n int) string {
			return repeat(n, "", func(i int) string {
				return fmt.Sprintf("\nresource \"azurerm_linux_web_app\" \"a%[1]d\" {\n  name = \"a%[1]d\"\n  public_network_access_enabled = false\n}\nresource \"azurerm_application_gateway\" \"g%[1]d\" {\n  backend_address_pool {\n    name = \"p\"\n    fqdns = [azurerm_linux_web_app.a%[1]d.default_hostname]\n  }\n}\n", i)
			})
		},
	},
	{
		name: "apps of which each may run on any plan",
		size: 400,
		code: func(n int) string {
			return plans(20) + onPlans(n, func(int) string { return "local.plans[var.unknown]" })
		},
		finding: "no client certificate is asked for",
	},
	{
		name: "an app for each plan of a local",
		size: 800,
		code: func(n int) string {
			return plans(n) + "\nresource \"azurerm_linux_web_app\" \"each\" {\n  for_each        = local.plans\n  service_plan_id = each.value\n}\n"
		},
		finding: "no client certificate is asked for",
	},
	{
		name: "a body of jsonencode with many values that are not known",
		size: 8_000,
		code: func(n int) string {
			return site("jsonencode({ properties = { publicNetworkAccess = \"Disabled\", clientCertEnabled = false, siteConfig = { appSettings = [\n" +
				repeat(n, ",\n", func(i int) string {
					return fmt.Sprintf("{ name = \"S%[1]d\", value = \"${azurerm_storage_account.s%[1]d.name}-${var.unknown}\" }", i)
				}) + "\n] } } })")
		},
		finding: "clientCertEnabled is false",
	},
	{
		name: "a JSON string with many values that are not known",
		size: 8_000,
		code: func(n int) string {
			return site(`"{ \"properties\": { \"publicNetworkAccess\": \"Disabled\", \"clientCertEnabled\": false, \"siteConfig\": { \"appSettings\": [` +
				repeat(n, ", ", func(i int) string {
					return fmt.Sprintf(`{ \"name\": \"s%[1]d\", \"value\": \"${azurerm_storage_account.s%[1]d.name}\", \"slot\": ${var.unknown} }`, i)
				}) + `] } } }"`)
		},
		finding: "clientCertEnabled is false",
	},
	{
		name: "apps of a template with values that are not known",
		size: 1_000,
		code: func(n int) string {
			return "\nresource \"azurerm_resource_group_template_deployment\" \"sites\" {\n  template_content = jsonencode({ resources = [\n" +
				repeat(n, ",\n", func(i int) string {
					return fmt.Sprintf("{ type = \"Microsoft.Web/sites\", apiVersion = \"2024-04-01\", name = azurerm_storage_account.s%d.name, properties = "+
						"{ publicNetworkAccess = \"Disabled\", clientCertEnabled = false, serverFarmId = var.unknown } }", i)
				}) + "\n] })\n}\n"
		},
		finding: "clientCertEnabled of Microsoft.Web/sites is false",
	},
	{
		name: "calls of a known module with maps in maps",
		size: 1_000,
		code: func(n int) string {
			return repeat(n, "", func(i int) string {
				return fmt.Sprintf("\nmodule \"m%d\" {\n  source  = \"CloudNationHQ/app/azure\"\n  version = \"6.0.0\"\n  instance = {\n%s\n  }\n}\n", i, withSlots(2))
			})
		},
		finding: "so callers without a certificate are let in",
	},
	{
		name: "a call of a known module with a map of many objects",
		size: 4_000,
		code: func(n int) string {
			return fmt.Sprintf("\nmodule \"m\" {\n  source  = \"CloudNationHQ/app/azure\"\n  version = \"6.0.0\"\n  instance = {\n%s\n  }\n}\n", withSlots(n))
		},
		finding: "so callers without a certificate are let in",
	},
	{
		name: "a call of a known module with a deep object",
		size: 4_000,
		code: func(n int) string {
			return fmt.Sprintf("\nmodule \"m\" {\n  source  = \"CloudNationHQ/app/azure\"\n  version = \"6.0.0\"\n  instance = {\n%s\n    x = %s\n  }\n}\n",
				withSlots(1), strings.Repeat("{ x = ", n)+"azurerm_linux_web_app.app.name"+strings.Repeat(" }", n))
		},
		finding: "so callers without a certificate are let in",
	},
	{
		name: "locals that merge two others in each step",
		size: 200,
		code: func(n int) string {
			return plans(2) + "locals {\n  m0 = local.plans\n" + repeat(n, "", func(i int) string {
				return fmt.Sprintf("  m%d = var.unknown == \"\" ? local.m%[2]d : merge(local.m%[2]d, local.m%[2]d)\n", i+1, i)
			}) + "}\n" + onPlans(1, func(int) string { return fmt.Sprintf("local.m%d.k1", n) })
		},
		finding: "no client certificate is asked for",
	},
}

// plans are plans in an internal environment, which a local names as well.
func plans(n int) string {
	return "variable \"unknown\" {}\nresource \"azurerm_app_service_environment_v3\" \"ilb\" {\n  internal_load_balancing_mode = \"Web, Publishing\"\n}\n" +
		"locals {\n  plans = {\n" + repeat(n, "", func(i int) string { return fmt.Sprintf("    k%[1]d = azurerm_service_plan.p%[1]d.id\n", i) }) + "  }\n}\n" +
		repeat(n, "", func(i int) string {
			return fmt.Sprintf("resource \"azurerm_service_plan\" \"p%d\" {\n  app_service_environment_id = azurerm_app_service_environment_v3.ilb.id\n}\n", i)
		})
}

// onPlans are apps that ask for no certificate, each with a plan.
func onPlans(n int, plan func(int) string) string {
	return repeat(n, "", func(i int) string {
		return fmt.Sprintf("resource \"azurerm_linux_web_app\" \"on_%d\" {\n  service_plan_id = %s\n}\n", i, plan(i))
	})
}

func repeat(n int, separator string, text func(int) string) string {
	var all strings.Builder
	for i := range n {
		if i > 0 {
			all.WriteString(separator)
		}
		all.WriteString(text(i))
	}
	return all.String()
}

// withSlots are members of an app that requires certificates, with slots of which each lets in callers without one.
func withSlots(n int) string {
	return "    public_network_access_enabled = false\n    client_certificate_enabled = true\n    slots = {\n" + repeat(n, "\n", func(i int) string {
		return fmt.Sprintf("      s%d = { public_network_access_enabled = false, client_certificate_enabled = true, client_certificate_mode = \"Optional\", "+
			"site_config = { http2_enabled = false, application_stack = { node_version = var.unknown } } }", i)
	}) + "\n    }"
}

// webApp is an internal web app that requires certificates, with more arguments.
func webApp(more string) string {
	return `
resource "azurerm_linux_web_app" "app" {
  name                          = "app"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  ` + more + `
}
`
}

// optional asks for a certificate and requires none.
const optional = "client_certificate_enabled = true\n  client_certificate_mode = \"Optional\""

// open is a number of internal web apps that ask for no certificate, unless more arguments do.
func open(n int, more string) string {
	return repeat(n, "", func(i int) string {
		return fmt.Sprintf("\nresource \"azurerm_linux_web_app\" \"open_%d\" {\n  public_network_access_enabled = false\n  %s\n}\n", i, more)
	})
}

func pipeline(activities string) string {
	return "\nresource \"azurerm_data_factory_pipeline\" \"p\" {\n  name            = \"p\"\n  activities_json = " + activities + "\n}\n"
}

// activities is a list of a hundred bytes for each activity. Every ten thousandth calls with a password, the others with
// a certificate.
func activities(n int, separator string) string {
	return "[" + repeat(n, ","+separator, func(i int) string {
		kind := "ClientCertificate"
		if i%10_000 == 0 {
			kind = "Basic"
		}
		return fmt.Sprintf(`{"type": "WebActivity", "name": "a%06d", "typeProperties": {"authentication": {"type": %q}}}`, i, kind)
	}) + "]"
}

func site(body string) string {
	return "\nresource \"azapi_resource\" \"site\" {\n  type = \"Microsoft.Web/sites@2024-04-01\"\n  body = " + body + "\n}\n"
}

const frontends = "  frontend_ip_configuration {\n    name = \"private\"\n  }\n"

// gateway has as many listeners as profiles, and each listener has a name and a profile of its own.
func gateway(n int) string {
	return "resource \"azurerm_application_gateway\" \"g\" {\n  name = \"g\"\n" + frontends + repeat(n, "", func(i int) string {
		return fmt.Sprintf(`
  http_listener {
    name                           = "l%[1]d"
    protocol                       = "Https"
    frontend_ip_configuration_name = "private"
    ssl_profile_name               = "p%[1]d"
  }
  ssl_profile {
    name = "p%[1]d"
  }
`, i)
	}) + "}\n"
}

// nestedCalls returns modules that call each other, so many levels deep, with an object of many members that the outermost has by
// default.
func nestedCalls(levels int) tree {
	const inputs = "variable \"name\" {}\nvariable \"site\" {\n%s\n}\n"
	const members = 20
	outermost := "default = {\n" + repeat(members, "\n", func(i int) string { return fmt.Sprintf("a%d = \"Optional\"", i) }) + "\n}"
	hand := repeat(members, "\n", func(i int) string { return fmt.Sprintf("a%[1]d = try(var.site.a%[1]d, null)", i) })
	files, folder := tree{}, ""
	for level := range levels {
		folder += "m/"
		usual := ""
		if level == 0 {
			usual = outermost
		}
		content := callOf("name = var.name\nsite = {\n" + hand + "\n}")
		if level == levels-1 {
			content = strings.Replace(webApp("client_certificate_mode = var.site.a1"), `"app"`+"\n", "var.name\n", 1)
		}
		files[folder+"main.tf"] = []byte(fmt.Sprintf(inputs, usual) + content)
	}
	return files
}

func callOf(arguments string) string {
	return "module \"m\" {\nsource = \"./m\"\n" + arguments + "\n}\n"
}

// TestHostileInput holds that TFLint comes to an end with the plugin, without an error and with the finding.
func TestHostileInput(t *testing.T) {
	t.Parallel()
	progress("judging %d kinds of code that nobody writes", len(hostiles))
	for _, h := range hostiles {
		t.Run(h.name, func(t *testing.T) {
			files := tree{
				"main.tf":     []byte(h.code(h.size)),
				".tflint.hcl": []byte(strings.Replace(enablePlugin, "enabled = true", "enabled = true\n  "+h.options, 1) + disableBundled),
			}
			if h.called != nil {
				maps.Copy(files, h.called(h.size))
			}
			j := judgeTree(t, files, false)
			of := j.of(".")
			if h.overWire {
				found, err := realTFLint(t).recursive(j.dir)
				if err != nil {
					t.Fatal(err)
				}
				compareOutcomes(t, found["."], of)
			}
			if of.failure != "" {
				t.Errorf("TFLint failed: %.200s", of.failure)
			}
			messages := ""
			for _, i := range of.issues {
				messages += i.Message + "\n"
			}
			if (messages == "") != (h.finding == "") || !strings.Contains(messages, h.finding) {
				t.Errorf("want a finding with %q, got %d:\n%.500s", h.finding, len(of.issues), messages)
			}
		})
	}
}

// The cost of eight times the input: what is linear comes to 8, what is quadratic to 64. What is allocated is counted and
// comes close to that. The time has a wider bound: collecting garbage, caches and a busy machine take their share.
const (
	step          = 8
	mostAllocated = 16
	mostElapsed   = 28
)

// negligible is a time of which no ratio is taken.
const negligible = 200 * time.Millisecond

// TestGrowth holds that no step of reading, judging and reporting is quadratic. It runs in this process, because the
// host's own cost would hide the plugin's.
func TestGrowth(t *testing.T) {
	progress("judging code that grows")
	for _, h := range hostiles {
		if h.called != nil {
			continue
		}
		t.Run(h.name, func(t *testing.T) {
			size := h.size
			if h.grown > 0 {
				size = h.grown
			}
			small, large := measure(t, h, size/step), measure(t, h, size)
			// Other work on the machine may slow down any one check. What is quadratic is slow in all of them.
			for attempt := 1; attempt < attempts && large.elapsed > max(negligible, mostElapsed*small.elapsed); attempt++ {
				small = small.least(measure(t, h, size/step))
				large = large.least(measure(t, h, size))
			}
			t.Logf("%d: %d KiB, %v; %d: %d KiB, %v", size/step, small.allocated>>10, small.elapsed, size, large.allocated>>10, large.elapsed)
			if large.allocated > mostAllocated*small.allocated {
				t.Errorf("%d times the input allocates %d KiB instead of %d", step, large.allocated>>10, small.allocated>>10)
			}
			if large.elapsed > max(negligible, mostElapsed*small.elapsed) {
				t.Errorf("%d times the input takes %v instead of %v", step, large.elapsed, small.elapsed)
			}
		})
	}
}

// attempts is how often a check is measured before it counts as slow.
const attempts = 10

// cost is what a check of a module has cost.
type cost struct {
	allocated uint64
	elapsed   time.Duration
}

func (c cost) least(other cost) cost {
	return cost{min(c.allocated, other.allocated), min(c.elapsed, other.elapsed)}
}

// measure checks code of a size with all rules, and returns what that has cost.
func measure(t *testing.T, h hostile, size int) cost {
	t.Helper()
	host := helper.TestRunner(t, map[string]string{"main.tf": h.code(size)})
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	checkAll(t, host, h.options)
	elapsed := time.Since(start)
	runtime.ReadMemStats(&after)
	return cost{after.TotalAlloc - before.TotalAlloc, elapsed}
}

// checkAll runs all rules that are on by default, as the SDK does.
func checkAll(t *testing.T, host sdk.Runner, options string) {
	t.Helper()
	plugin := ruleset.New()
	if err := plugin.ApplyGlobalConfig(&sdk.Config{Rules: map[string]*sdk.RuleConfig{}}); err != nil {
		t.Fatal(err)
	}
	file, diagnostics := hclparse.NewParser().ParseHCL([]byte(options), ".tflint.hcl")
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	content, diagnostics := hclext.Content(file.Body, plugin.ConfigSchema())
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	if err := plugin.ApplyConfig(content); err != nil {
		t.Fatal(err)
	}
	runner, err := plugin.NewRunner(host)
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range plugin.EnabledRules {
		if err := rule.Check(runner); err != nil {
			t.Fatal(err)
		}
	}
}
