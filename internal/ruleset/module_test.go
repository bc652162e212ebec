package ruleset

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// host stands in for TFLint where fuzzing asks for speed: it has the content of files, and the defaults of variables.
// Everything else that it is asked for fails. What the real TFLint does is tested in the integration module.
type host struct {
	tflint.Runner
	files     []*hcl.File
	variables map[string]cty.Value
	issues    []string
	// refused is why the content could not be had: of such code TFLint returns none, whoever asks.
	refused error
}

func newHost(sources ...string) (*host, bool) {
	h := &host{variables: map[string]cty.Value{}}
	for i, source := range sources {
		name, parse := fmt.Sprintf("%d.tf", i), hclparse.NewParser().ParseHCL
		if isJSON(source) {
			name, parse = name+".json", hclparse.NewParser().ParseJSON
		}
		file, diagnostics := parse([]byte(source), name)
		if diagnostics.HasErrors() {
			return nil, false
		}
		h.files = append(h.files, file)
	}
	return h, h.addVariables() == nil
}

// isJSON reports whether a file is one in JSON. No text of the native syntax starts with a brace.
func isJSON(source string) bool { return strings.HasPrefix(strings.TrimSpace(source), "{") }

// addVariables takes the defaults of variables. Of two with a name the last one counts, whatever becomes of the files. The
// error is that of a module which TFLint itself refuses, because its blocks have not the labels that they must have.
func (h *host) addVariables() error {
	content, err := h.GetModuleContent(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "variable", LabelNames: []string{"name"}, Body: &hclext.BodySchema{Attributes: []hclext.AttributeSchema{{Name: "default"}}}},
		{Type: "resource", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{}},
	}}, nil)
	if err != nil {
		return err
	}
	for _, block := range content.Blocks {
		if block.Type != "variable" {
			continue
		}
		h.variables[block.Labels[0]] = cty.DynamicVal
		if attribute := block.Body.Attributes["default"]; attribute != nil {
			if value, diagnostics := attribute.Expr.Value(nil); !diagnostics.HasErrors() {
				h.variables[block.Labels[0]] = value
			}
		}
	}
	return nil
}

func (h *host) GetModulePath() (addrs.Module, error) { return nil, nil }
func (h *host) GetOriginalwd() (string, error)       { return "no-such-folder", nil }
func (h *host) DecodeRuleConfig(string, any) error   { return nil }
func (h *host) GetFile(name string) (*hcl.File, error) {
	return nil, errors.New("no files here: " + name)
}

func (h *host) GetModuleContent(schema *hclext.BodySchema, _ *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	content := &hclext.BodyContent{Attributes: hclext.Attributes{}}
	for _, file := range h.files {
		part, diagnostics := hclext.PartialContent(file.Body, schema)
		if diagnostics.HasErrors() {
			h.refused = diagnostics
			return nil, diagnostics
		}
		content.Blocks = append(content.Blocks, part.Blocks...)
	}
	return content, nil
}

func (h *host) EvaluateExpr(expr hcl.Expression, target any, _ *tflint.EvaluateExprOption) error {
	value, diagnostics := expr.Value(&hcl.EvalContext{Variables: map[string]cty.Value{"var": cty.ObjectVal(h.variables)}})
	if diagnostics.HasErrors() {
		return diagnostics
	}
	*target.(*cty.Value) = value // Nothing else is asked for.
	return nil
}

func (h *host) EmitIssue(rule tflint.Rule, message string, location hcl.Range) error {
	h.issues = append(h.issues, fmt.Sprintf("%s: %s: %s (%s)", location, rule.Severity(), message, rule.Name()))
	return nil
}

func (h *host) EmitIssueWithFix(rule tflint.Rule, message string, location hcl.Range, fix func(tflint.Fixer) error) error {
	if err := fix(nil); err != nil { // Without --fix no fixer is needed.
		return err
	}
	return h.EmitIssue(rule, message, location)
}

// run checks a module with every rule, and returns the issues.
func (h *host) run(t *testing.T, ruleSet *RuleSet) []string {
	t.Helper()
	runner, err := ruleSet.NewRunner(h)
	if err != nil {
		t.Fatal(err)
	}
	for _, rule := range ruleSet.EnabledRules {
		if err := rule.Check(runner); err != nil {
			if h.refused != nil {
				t.Skip("TFLint refuses the code:", h.refused)
			}
			t.Fatal(err)
		}
	}
	return h.issues
}

func everyRule(t *testing.T) *RuleSet {
	t.Helper()
	ruleSet := New()
	rules := map[string]*tflint.RuleConfig{}
	for _, name := range ruleSet.RuleNames() {
		rules[name] = &tflint.RuleConfig{Name: name, Enabled: true}
	}
	if err := ruleSet.ApplyGlobalConfig(&tflint.Config{Rules: rules}); err != nil {
		t.Fatal(err)
	}
	ruleSet.config = judge.Config{AllEndpoints: true, NoticeUndetermined: true}
	ruleSet.config.Options.Inventory = true
	ruleSet.Undeclared = func(what string) { panic(what + " is looked at, and no table declares it") }
	return ruleSet
}

// Every module that can be parsed is checked without an error and without a failure, and its files may come in any order.
func FuzzModule(f *testing.F) {
	for _, source := range fixtures(f) {
		f.Add(source, odd)
	}
	f.Add(odd, odd)
	f.Fuzz(func(t *testing.T, first, second string) {
		forward, ok := newHost(first, second)
		if !ok {
			return
		}
		backward, _ := newHost(first, second)
		slices.Reverse(backward.files)
		ruleSet := everyRule(t)
		issues := forward.run(t, ruleSet)
		checkIssues(t, issues)
		if again := backward.run(t, ruleSet); !slices.Equal(issues, again) {
			t.Fatalf("the order of files matters:\n%s\n\n%s", strings.Join(issues, "\n"), strings.Join(again, "\n"))
		}
	})
}

// checkIssues fails where an issue says that the plugin has.
func checkIssues(t *testing.T, issues []string) {
	t.Helper()
	for _, issue := range issues {
		if strings.Contains(issue, "internal error") {
			t.Fatal(issue)
		}
	}
}

// odd is what nobody writes and a linter gets all the same.
const odd = `
variable "none" {}
variable "list" { default = ["a", null, 1] }
variable "deep" { default = { a = { b = { c = "Optional" } } } }
locals { loop = local.loop }
resource "azurerm_linux_web_app" "typed" {
  public_network_access_enabled = []
  client_certificate_enabled    = { a = 1 }
  client_certificate_mode       = [for x in var.list : x]
  client_certificate_exclusion_paths = 17
  service_plan_id               = azurerm_service_plan.gone[count.index]["x"].id
  site_config { http2_enabled = "perhaps" }
  site_config { http2_enabled = true }
}
resource "azurerm_linux_web_app" "typed" { count = -1 }
resource "azurerm_linux_web_app" "ünïcode" {
  for_each = { "ключ" = var.deep, b = null }
  public_network_access_enabled = each.value == null
  client_certificate_enabled    = true
  client_certificate_mode       = try(each.value.a.b.c, each.key, "x")
}
resource "azurerm_linux_web_app_slot" "of_itself" {
  app_service_id             = azurerm_linux_web_app_slot.of_itself.id
  client_certificate_enabled = null
  tags                       = [1, 2]
}
resource "azurerm_container_app" "nested" {
  count = 1e9
  dynamic "ingress" {
    for_each = [[], {}, var.none, null]
    iterator = each
    content {
      client_certificate_mode = ingress.value
      external_enabled        = each.value
    }
  }
  dynamic "ingress" {
    for_each = 5
    content {}
  }
  dynamic "ingress" {}
}
resource "azurerm_application_gateway" "names" {
  dynamic "http_listener" {
    for_each = toset(["a", "b"])
    content {
      protocol         = "Https"
      ssl_profile_name = http_listener.key
      frontend_ip_configuration_name = local.loop
    }
  }
  dynamic "ssl_profile" {
    for_each = var.none
    content {
      name                             = ssl_profile.value
      trusted_client_certificate_names = ssl_profile.value
    }
  }
  ssl_profile { trusted_client_certificate_names = [null] }
}
resource "azapi_resource" "body" {
  type = "Microsoft.Web/sites@2023-12-01"
  body = jsonencode(merge({ properties = [1] }, var.none, { (var.none) = 1, properties = { clientCertEnabled = "maybe" } }))
}
resource "azapi_resource" "text" {
  type = "microsoft.app/CONTAINERAPPS"
  body = "{\"properties\": {\"configuration\": {\"ingress\": [[]]}}}"
}
resource "azapi_update_resource" "none" { type = var.none }
resource "azurerm_data_factory_pipeline" "activities" {
  activities_json = jsonencode([{ type = "ForEach", typeProperties = { activities = var.none } }, 1, null, [[]]])
}
resource "azurerm_api_management" "host" {
  sku_name = var.list
  hostname_configuration {
    dynamic "proxy" {
      for_each = { a = 1 }
      iterator = h
      content { negotiate_client_certificate = h.value == 1 }
    }
  }
}
`

// fixtures returns the text of the fixtures, as the seeds that come nearest to what people write.
func fixtures(tb testing.TB) []string {
	tb.Helper()
	return filesOf(tb, ".tf")
}

// filesOf returns the text of the fixtures' files with such an ending.
func filesOf(tb testing.TB, ending string) []string {
	tb.Helper()
	sources := map[string]bool{}
	err := filepath.WalkDir(filepath.Join("..", "..", "integration", "testdata"), func(path string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ending {
			return err
		}
		source, err := os.ReadFile(path)
		sources[string(source)] = true
		return err
	})
	if err != nil {
		tb.Fatal(err)
	}
	return slices.Sorted(maps.Keys(sources))
}

// A failure in a rule's table is an ERROR at the resource, and the run goes on.
func TestFailureIsAnIssue(t *testing.T) {
	ruleSet := of([]table.Rule{{
		Name:     "azurerm_mtls_test",
		Severity: endpoint.Notice,
		Resources: []table.Resource{{
			Types:    []string{"azurerm_linux_web_app"},
			Exposure: table.Exposure{Always: true},
			Judge:    func(endpoint.Subject) endpoint.Verdict { panic("impossible") },
		}},
	}})
	if err := ruleSet.ApplyGlobalConfig(&tflint.Config{}); err != nil {
		t.Fatal(err)
	}
	h, _ := newHost(`resource "azurerm_linux_web_app" "bad" {}`)
	issues := h.run(t, ruleSet)
	want := "0.tf:1,1-39: Error: internal error while judging this resource, so nothing is known about it; please report it: impossible (azurerm_mtls_test)"
	if len(issues) != 1 || issues[0] != want {
		t.Errorf("got %q", issues)
	}
}

// The order of the rules decides nothing.
func TestOrderOfRules(t *testing.T) {
	forward, backward := everyRule(t), everyRule(t)
	slices.Reverse(backward.tables)
	for _, source := range fixtures(t) {
		first, ok := newHost(source)
		if !ok {
			continue
		}
		second, _ := newHost(source)
		before, after := first.run(t, forward), second.run(t, backward)
		slices.Sort(before)
		slices.Sort(after)
		if !slices.Equal(before, after) {
			t.Fatalf("the order of rules matters:\n%s\n\n%s\n\nin\n%s", strings.Join(before, "\n"), strings.Join(after, "\n"), source)
		}
	}
}
