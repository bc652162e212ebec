package integration

import (
	"fmt"
	"maps"
	"path"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/integration/inprocess"
)

// hostCalls counts, by method, the calls that the plugin makes on a module without findings. The configuration is added to
// that which enables the plugin.
func hostCalls(t *testing.T, terraform string, config ...string) map[string]int {
	t.Helper()
	of := judgeTree(t, tree{
		"main.tf":     []byte(terraform),
		".tflint.hcl": []byte(enablePlugin + disableBundled + strings.Join(config, "\n")),
	}, false).of(".")
	if len(of.issues) > 0 || of.failure != "" {
		t.Fatalf("want a module without findings, got %v%s", of.issues, of.failure)
	}
	return countCalls(of)
}

// countCalls counts the calls of TFLint by method.
func countCalls(of outcome) map[string]int {
	calls := map[string]int{}
	for _, call := range of.calls {
		calls[call.Method]++
	}
	return calls
}

// webApps are compliant web apps as people write them, with a mode that may be an expression.
func webApps(n int, mode string) string {
	var terraform strings.Builder
	for i := range n {
		fmt.Fprintf(&terraform, `
resource "azurerm_linux_web_app" "app_%[1]d" {
  name                          = "app-%[1]d"
  location                      = "westeurope"
  resource_group_name           = "rg-orders"
  service_plan_id               = azurerm_service_plan.main.id
  public_network_access_enabled = false
  https_only                    = true
  client_certificate_enabled    = true
  client_certificate_mode       = %[2]s
  app_settings = {
    WEBSITE_RUN_FROM_PACKAGE = "1"
  }

  site_config {
    always_on           = true
    ftps_state          = "Disabled"
    http2_enabled       = true
    minimum_tls_version = "1.2"
  }

  identity {
    type = "SystemAssigned"
  }

  tags = {
    team = "orders"
  }
}
`, i, mode)
	}
	terraform.WriteString(`
resource "azurerm_service_plan" "main" {
  name                = "plan-orders"
  location            = "westeurope"
  resource_group_name = "rg-orders"
  os_type             = "Linux"
  sku_name            = "P1v3"
}
`)
	return terraform.String()
}

// TestHostCallsOfLiterals holds that the number of calls does not grow with the number of resources.
func TestHostCallsOfLiterals(t *testing.T) {
	few, many := hostCalls(t, webApps(10, `"Required"`)), hostCalls(t, webApps(1000, `"Required"`))
	if !maps.Equal(few, many) {
		t.Errorf("10 web apps cost the calls %v, 1,000 cost %v", few, many)
	}
	// What decides, what holes and references need, and what an expansion adds: three looks at the content at most. Which
	// module it is may be asked besides, and nothing else.
	most := map[string]int{"GetModuleContent": 3, "GetModulePath": 1}
	for method, n := range few {
		if n > most[method] {
			t.Errorf("literal web apps cost %d calls of %s, want at most %d; all calls: %v", n, method, most[method], few)
		}
	}
}

// TestHostCallsOfVariables holds that an expression is evaluated once, however many resources have it.
func TestHostCallsOfVariables(t *testing.T) {
	const variable = "variable \"mode\" {\n  type    = string\n  default = \"Required\"\n}\n"
	few, many := hostCalls(t, variable+webApps(10, "var.mode")), hostCalls(t, variable+webApps(100, "var.mode"))
	if !maps.Equal(few, many) {
		t.Errorf("10 web apps with the same variable cost the calls %v, 100 cost %v", few, many)
	}
	if few["EvaluateExpr"] != 1 {
		t.Errorf("one variable costs %d calls of EvaluateExpr, want 1", few["EvaluateExpr"])
	}
	const another = "variable \"other_mode\" {\n  type    = string\n  default = \"Required\"\n}\n"
	two := hostCalls(t, variable+another+strings.Replace(webApps(10, "var.mode"), "var.mode", "var.other_mode", 1))
	if two["EvaluateExpr"] != 2 {
		t.Errorf("two variables cost %d calls of EvaluateExpr, want 2", two["EvaluateExpr"])
	}
}

// TestHostCallsOfLocals holds that a local for each resource, chosen in a conditional from a member of another, costs no call.
func TestHostCallsOfLocals(t *testing.T) {
	of := func(n int) map[string]int {
		var terraform strings.Builder
		terraform.WriteString("variable \"stage\" {\n  type    = string\n  default = \"production\"\n}\n")
		for i := range n {
			fmt.Fprintf(&terraform, "locals {\n  all_%[1]d  = { certificate = { mode = \"Required\" } }\n  mode_%[1]d = var.stage == \"production\" ? local.all_%[1]d.certificate.mode : \"Optional\"\n}\n%[2]s",
				i, strings.ReplaceAll(strings.Split(webApps(1, fmt.Sprintf("local.mode_%d", i)), "resource \"azurerm_service_plan\"")[0], "app_0", fmt.Sprintf("app_%d", i)))
		}
		return hostCalls(t, terraform.String())
	}
	few, many := of(2), of(100)
	if !maps.Equal(few, many) || few["EvaluateExpr"] != 1 {
		t.Errorf("2 web apps with locals cost the calls %v, 100 cost %v", few, many)
	}
}

// TestHostCallsOfKnownModules holds that calls of known modules cost the same however many there are, with slots and with a value
// that TFLint evaluates.
func TestHostCallsOfKnownModules(t *testing.T) {
	of := func(n int) map[string]int {
		var terraform strings.Builder
		terraform.WriteString("variable \"mode\" {\n  type    = string\n  default = \"Required\"\n}\n")
		for i := range n {
			fmt.Fprintf(&terraform, `
module "app_%[1]d" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  name                       = "app-%[1]d"
  client_certificate_enabled = true
  client_certificate_mode    = var.mode
  deployment_slots = {
    staging = { name = "staging", client_certificate_enabled = true }
  }
}
`, i)
		}
		return hostCalls(t, terraform.String())
	}
	few, many := of(10), of(1000)
	if !maps.Equal(few, many) {
		t.Errorf("10 calls of a known module cost the calls %v, 1,000 cost %v", few, many)
	}
	if few["EvaluateExpr"] != 1 || few["GetModuleContent"] > 3 {
		t.Errorf("calls of a known module cost the calls %v", few)
	}
}

// callsOf counts the calls for a module that is called so often, with findings about each.
func callsOf(t *testing.T, n int) map[string]int {
	t.Helper()
	var root strings.Builder
	for i := range n {
		fmt.Fprintf(&root, "module \"m%d\" {\n  source = \"./m\"\n  mode   = \"Optional\"\n}\n", i)
	}
	of := judgeTree(t, tree{
		"main.tf":     []byte(root.String()),
		"m/main.tf":   []byte("variable \"mode\" {\n  type = string\n}\n\nvariable \"team\" {\n  type    = string\n  default = \"orders\"\n}\n" + webApps(2, "var.mode")),
		".tflint.hcl": []byte(enablePlugin + disableBundled),
	}, false).of(".")
	if len(of.issues) != 2*n || of.failure != "" {
		t.Fatalf("want %d findings, got %d %s", 2*n, len(of.issues), of.failure)
	}
	return countCalls(of)
}

// TestHostCallsOfCalledModules holds that each call costs the same however many there are, that the calls of the root are read
// once, and that what the caller writes as a literal is not asked for.
func TestHostCallsOfCalledModules(t *testing.T) {
	few, more := callsOf(t, 50), callsOf(t, 400)
	for method, n := range more {
		if once := few[method] % 50; n-once != (few[method]-once)*8 {
			t.Errorf("50 calls of a module cost %d calls of %s, 400 cost %d", few[method], method, n)
		}
	}
	if few["EvaluateExpr"] > 0 {
		t.Errorf("inputs that are literals cost %d evaluations", few["EvaluateExpr"])
	}
}

// TestHostCallsOfRuleOptions holds that the options of a rule cost a call each where a rule block has them, and only there.
func TestHostCallsOfRuleOptions(t *testing.T) {
	want := map[string]int{"GetModuleContent": 1, "GetRuleConfigContent": 2}
	got := hostCalls(t, "# Nothing.\n",
		"rule \"azurerm_mtls_plaintext\" {\n  enabled        = true\n  report_default = true\n}\n",
		"rule \"azurerm_mtls_exclusion_paths\" {\n  enabled = true\n  allowed = [\"/health\"]\n}\n")
	if !maps.Equal(got, want) {
		t.Errorf("got the calls %v, want %v", got, want)
	}
}

// TestHostCallsDiffer holds that the plugin asks nothing twice about any fixture. The SDK gets the file of each expression
// that it evaluates, again for each, and the module's path for each issue that is marked as fixable; and a mistake in the options
// is asked for once more, to say where it is.
func TestHostCallsDiffer(t *testing.T) {
	t.Parallel()
	code, judged := fixtures(t), judgedFixtures(t)
	for _, folder := range code.modules() {
		_, fails := code[path.Join(folder, "want_error.txt")]
		if fails || code.callsModules(folder) {
			continue
		}
		t.Run(folder, func(t *testing.T) {
			calls := judged.of(folder).calls
			if len(calls) == 0 {
				t.Fatal("there are no calls")
			}
			asked := map[inprocess.Call]bool{}
			for _, call := range calls {
				if asked[call] && call.Method != "GetFile" && call.Method != "GetModulePath" {
					t.Errorf("asked twice: %s %s", call.Method, call.Request)
				}
				asked[call] = true
			}
		})
	}
}

// TestHostCallsOfNothing holds that a module without anything of interest costs one look.
func TestHostCallsOfNothing(t *testing.T) {
	for name, terraform := range map[string]string{
		"no resources":    "variable \"mode\" {\n  type = string\n}\n",
		"other resources": "resource \"random_pet\" \"name\" {\n  count  = var.n\n  length = 2\n}\n\nvariable \"n\" {\n  type = number\n}\n",
	} {
		t.Run(name, func(t *testing.T) {
			if got, want := hostCalls(t, terraform), (map[string]int{"GetModuleContent": 1}); !maps.Equal(got, want) {
				t.Errorf("got the calls %v, want %v", got, want)
			}
		})
	}
}
