package ruleset

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// A mistake in TFLint's configuration ends the run, with an error that names the place, the option, what is allowed, and
// what it is instead. The tables below hold every mistake to its words; a few folders below integration/testdata show what
// TFLint makes of such an error.

// configuredHost is a host that has the `rule` blocks of a configuration file.
type configuredHost struct {
	*host
	rules map[string]hcl.Body
}

// DecodeRuleConfig reads a block as TFLint and the SDK do together.
func (h configuredHost) DecodeRuleConfig(name string, target any) error {
	content, diagnostics := hclext.Content(h.rules[name], hclext.ImpliedBodySchema(target))
	if diagnostics.HasErrors() {
		return diagnostics
	}
	if diagnostics := hclext.DecodeBody(content, nil, target); diagnostics.HasErrors() {
		return diagnostics
	}
	return nil
}

// wrongCode has a finding, so that a mistake in the configuration can be seen to keep it back.
const wrongCode = `resource "azurerm_linux_web_app" "off" { public_network_access_enabled = false }`

// configure applies a configuration file as TFLint does: what is known of the rules first, then the plugin block by the
// plugin's own schema, without what TFLint keeps for itself.
func configure(t *testing.T, ruleSet *RuleSet, name, source string) (configuredHost, error) {
	t.Helper()
	parse := hclparse.NewParser().ParseHCL
	if filepath.Ext(name) == ".json" {
		parse = hclparse.NewParser().ParseJSON
	}
	file, diagnostics := parse([]byte(source), name)
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	content, _, diagnostics := file.Body.PartialContent(&hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{
		{Type: "plugin", LabelNames: []string{"name"}},
		{Type: "rule", LabelNames: []string{"name"}},
	}})
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	code, _ := newHost(wrongCode)
	host := configuredHost{host: code, rules: map[string]hcl.Body{}}
	global := &tflint.Config{Rules: map[string]*tflint.RuleConfig{}}
	var plugin hcl.Body
	for _, block := range content.Blocks {
		switch own, rest := tflintsOwn(t, block.Body); {
		case block.Type == "rule":
			global.Rules[block.Labels[0]] = &tflint.RuleConfig{Name: block.Labels[0], Enabled: own}
			host.rules[block.Labels[0]] = rest
		case block.Labels[0] == "azurerm-mtls":
			plugin = rest
		}
	}
	if err := ruleSet.ApplyGlobalConfig(global); err != nil {
		t.Fatal(err)
	}
	options, diagnostics := hclext.Content(plugin, ruleSet.ConfigSchema())
	if diagnostics.HasErrors() {
		return host, diagnostics
	}
	return host, ruleSet.ApplyConfig(options)
}

// tflintsOwn takes the argument of a block that TFLint reads itself.
func tflintsOwn(t *testing.T, body hcl.Body) (enabled bool, rest hcl.Body) {
	t.Helper()
	content, rest, diagnostics := body.PartialContent(&hcl.BodySchema{Attributes: []hcl.AttributeSchema{{Name: "enabled", Required: true}}})
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	value, diagnostics := content.Attributes["enabled"].Expr.Value(nil)
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	return value.True(), rest
}

// check has every enabled rule check the code, as TFLint does, and returns the errors by rule.
func (h configuredHost) check(t *testing.T, ruleSet *RuleSet) map[string]string {
	t.Helper()
	runner, err := ruleSet.NewRunner(h)
	if err != nil {
		t.Fatal(err)
	}
	failed := map[string]string{}
	for _, rule := range ruleSet.EnabledRules {
		if err := rule.Check(runner); err != nil {
			failed[rule.Name()] = err.Error()
		}
	}
	return failed
}

// withOption is a configuration whose plugin block has one more argument or block.
func withOption(option string) string {
	return fmt.Sprintf("plugin \"azurerm-mtls\" {\n  enabled = true\n  %s\n}\n", option)
}

func TestPluginOptionMistakes(t *testing.T) {
	const tags = `a map of lists of strings, such as { traffic = ["m2m"] }`
	const example = `{ "app.example.com/acme/web-site/azurerm" = "Azure/avm-res-web-site/azurerm" }`
	const mirrors = `a map of sources to known modules, such as ` + example
	const known = `the source of a module on the page "Modules", such as "Azure/avm-res-web-site/azurerm"`
	for _, row := range []struct{ option, want string }{
		{`scope = "public"`, `.tflint.hcl:3,11-19: scope must be "all" or "internal", not "public"`},
		{`scope = "All"`, `.tflint.hcl:3,11-16: scope must be "all" or "internal", not "All"`},
		{`scope = ""`, `.tflint.hcl:3,11-13: scope must be "all" or "internal", not ""`},
		{`scope = null`, `.tflint.hcl:3,11-15: scope must be "all" or "internal", not null`},
		{`scope = true`, `.tflint.hcl:3,11-15: scope must be "all" or "internal", not true`},
		{`scope = ["all"]`, `.tflint.hcl:3,11-18: scope must be "all" or "internal", not a list`},
		{`scope = var.scope`, `.tflint.hcl:3,11-20: scope must be a literal value, and var.scope is none; variables may not be used here`},
		{`scope = internal`, `.tflint.hcl:3,11-19: scope must be a literal value, and internal is none; put it in quotes: "internal"`},
		{`scope = upper("all")`, `.tflint.hcl:3,11-23: scope must be a literal value: Functions may not be called here.`},
		{`in_scope_tags = { traffic = [m2m] }`, `.tflint.hcl:3,32-35: in_scope_tags must be a literal value, and m2m is none; put it in quotes: "m2m"`},
		{`unknown_exposure = "notice"`, `.tflint.hcl:3,22-30: unknown_exposure must be "report" or "skip", not "notice"`},
		{`undetermined = "report"`, `.tflint.hcl:3,18-26: undetermined must be "notice" or "skip", not "report"`},

		{`in_scope_tags = ["m2m"]`, `.tflint.hcl:3,19-26: in_scope_tags must be ` + tags + `, not a list`},
		{`in_scope_tags = "m2m"`, `.tflint.hcl:3,19-24: in_scope_tags must be ` + tags + `, not "m2m"`},
		{`in_scope_tags = null`, `.tflint.hcl:3,19-23: in_scope_tags must be ` + tags + `, not null`},
		{`in_scope_tags = { traffic = "programs" }`, `.tflint.hcl:3,19-43: in_scope_tags.traffic must be a list of strings, such as ["m2m"], not "programs"`},
		{`in_scope_tags = { tier = [4711] }`, `.tflint.hcl:3,19-36: in_scope_tags.tier must be a list of strings, such as ["m2m"], not 4711`},
		{`out_of_scope_tags = { audience = [null] }`, `.tflint.hcl:3,23-44: out_of_scope_tags.audience must be a list of strings, such as ["m2m"], not null`},

		{`azurerm_version = "latest"`, `.tflint.hcl:3,21-29: azurerm_version must be a version, such as "5.2.0", not "latest"`},
		{`azurerm_version = "~> 5.0"`, `.tflint.hcl:3,21-29: azurerm_version must be a version, such as "5.2.0", not "~> 5.0"`},
		{`azurerm_version = 5`, `.tflint.hcl:3,21-22: azurerm_version must be a version, such as "5.2.0", not 5`},

		{`module_sources = "Azure/avm-res-web-site/azurerm"`, `.tflint.hcl:3,20-52: module_sources must be ` + mirrors + `, not "Azure/avm-res-web-site/azurerm"`},
		{`module_sources = null`, `.tflint.hcl:3,20-24: module_sources must be ` + mirrors + `, not null`},
		{`module_sources = { "a/b/c" = "d/e/f" }`, `.tflint.hcl:3,20-41: module_sources["a/b/c"] must be ` + known + `, not "d/e/f"`},
		{`module_sources = { "a/b/c" = "avm-res-web-site" }`, `.tflint.hcl:3,20-52: module_sources["a/b/c"] must be ` + known + `, not "avm-res-web-site"`},
		{`module_sources = { "a/b/c" = "" }`, `.tflint.hcl:3,20-36: module_sources["a/b/c"] must be ` + known + `, not ""`},
		{`module_sources = { "a/b/c" = null }`, `.tflint.hcl:3,20-38: module_sources["a/b/c"] must be ` + known + `, not null`},
		{`module_sources = { "a/b/c" = 4711 }`, `.tflint.hcl:3,20-38: module_sources["a/b/c"] must be ` + known + `, not 4711`},
		{`module_sources = { "" = "claranet/app-service/azurerm" }`, `.tflint.hcl:3,20-59: a key of module_sources must be the source of a mirror, as in ` + example + `, not ""`},
		{`module_sources = ["claranet/app-service/azurerm"]`, `.tflint.hcl:3,20-52: module_sources must be ` + mirrors + `, not a list`},

		// What the schema does not have is refused in the words of HCL.
		{`scopes = "all"`, `.tflint.hcl:3,3-9: Unsupported argument; An argument named "scopes" is not expected here. Did you mean "scope"?`},
		{`tags { traffic = "m2m" }`, `.tflint.hcl:3,3-7: Unsupported block type; Blocks of type "tags" are not expected here.`},
	} {
		_, err := configure(t, New(), ".tflint.hcl", withOption(row.option))
		expectError(t, row.option, err, row.want)
	}
}

func expectError(t *testing.T, source string, err error, want string) {
	t.Helper()
	if err == nil {
		t.Errorf("%s: is accepted, want %s", source, want)
	} else if got := err.Error(); got != want {
		t.Errorf("%s:\n got %s\nwant %s", source, got, want)
	}
}

// withException is a configuration with an exception that is right but for one argument, which is left out if its value is
// empty.
func withException(argument, value string) string {
	arguments := [][2]string{
		{"resource", `"azurerm_linux_web_app.portal"`},
		{"reason", `"Browser-facing; Entra ID sign-in is required"`},
		{"owner", `"team-portal"`},
	}
	at := slices.IndexFunc(arguments, func(a [2]string) bool { return a[0] == argument })
	switch {
	case at < 0:
		arguments = append(arguments, [2]string{argument, value})
	case value == "":
		arguments = slices.Delete(arguments, at, at+1)
	default:
		arguments[at][1] = value
	}
	var block strings.Builder
	for _, argument := range arguments {
		fmt.Fprintf(&block, "    %-8s = %s\n", argument[0], argument[1])
	}
	return withOption("\n  exception {\n" + block.String() + "  }")
}

func TestExceptionMistakes(t *testing.T) {
	const (
		address = `an address, such as "azurerm_linux_web_app.portal"`
		whole   = `an address such as "azurerm_linux_web_app.portal", without an instance's key, a block inside or a slash`
		reason  = "a text that says why the finding is accepted"
		words   = "why the finding is accepted, in words of your own"
		owner   = "a text that says who answers for it"
		date    = `a date, such as "2027-03-31"`
		names   = `a list of rule names, such as ["azurerm_mtls_app_service"]`
		own     = "a list of rules of this ruleset that judge a resource"
		folder  = `a relative folder, seen from this file's, such as "apps/portal" or "apps/*", without ".." and backslashes`
	)
	for _, row := range []struct{ argument, value, want string }{
		{"resource", "", ".tflint.hcl:4,3-12: resource is missing; it must be " + address},
		{"resource", `""`, ".tflint.hcl:5,16-18: resource must be " + address + `, not ""`},
		{"resource", `["azurerm_linux_web_app.portal"]`, ".tflint.hcl:5,16-48: resource must be " + address + ", not a list"},
		// A type alone is no address, and an exception is for all instances of a resource.
		{"resource", `"azurerm_linux_web_app"`, ".tflint.hcl:5,16-39: resource must be " + whole + `, not "azurerm_linux_web_app"`},
		{"resource", `"data.azurerm_linux_web_app.portal"`, ".tflint.hcl:5,16-51: resource must be " + whole + `, not "data.azurerm_linux_web_app.portal"`},
		{"resource", `"resource.azurerm_linux_web_app.portal"`, ".tflint.hcl:5,16-55: resource must be " + whole + `, not "resource.azurerm_linux_web_app.portal"`},
		{"resource", `"azurerm_linux_web_app.portal.site_config"`, ".tflint.hcl:5,16-58: resource must be " + whole + `, not "azurerm_linux_web_app.portal.site_config"`},
		{"resource", `"azurerm_linux_web_app.portal[0]"`, ".tflint.hcl:5,16-49: resource must be " + whole + `, not "azurerm_linux_web_app.portal[0]"`},
		// Neither has a listener, as the inventory writes it.
		{"resource", `"azurerm_application_gateway.edge (listener \"stock\")"`, ".tflint.hcl:5,16-71: resource must be " + whole + `, not "azurerm_application_gateway.edge (listener \"stock\")"`},
		{"resource", `"local.portal"`, ".tflint.hcl:5,16-30: resource must be " + whole + `, not "local.portal"`},
		{"resource", `"var.portal"`, ".tflint.hcl:5,16-28: resource must be " + whole + `, not "var.portal"`},
		{"resource", `"module."`, ".tflint.hcl:5,16-25: resource must be " + whole + `, not "module."`},
		{"resource", `"module.portal."`, ".tflint.hcl:5,16-32: resource must be " + whole + `, not "module.portal."`},
		{"resource", `"azurerm_linux_web_app."`, ".tflint.hcl:5,16-40: resource must be " + whole + `, not "azurerm_linux_web_app."`},

		// Nor has an instance of a call; what a call makes for a member of a map has.
		{"resource", `"module.portal[\"a\"]"`, ".tflint.hcl:5,16-38: resource must be " + whole + `, not "module.portal[\"a\"]"`},
		{"resource", `"module.portal[\"a\"].deployment_slots[\"b\"]"`, ".tflint.hcl:5,16-62: resource must be " + whole + `, not "module.portal[\"a\"].deployment_slots[\"b\"]"`},
		{"resource", `"module.portal.deployment_slots[0]"`, ".tflint.hcl:5,16-51: resource must be " + whole + `, not "module.portal.deployment_slots[0]"`},

		{"reason", "", ".tflint.hcl:4,3-12: reason is missing; it must be " + reason},
		{"reason", `"\t\n"`, ".tflint.hcl:6,16-22: reason must be " + reason + `, not "\t\n"`},
		{"reason", "42", ".tflint.hcl:6,16-18: reason must be " + reason + ", not 42"},
		// Who repeats the rule, in whatever spelling, or only makes a sign, gives no reason.
		{"reason", `"..."`, ".tflint.hcl:6,16-21: reason must be " + words + `, not "..."`},
		{"reason", `"azurerm_mtls_app_service"`, ".tflint.hcl:6,16-42: reason must be " + words + `, not "azurerm_mtls_app_service"`},
		{"reason", `"Azurerm mTLS exclusion paths"`, ".tflint.hcl:6,16-46: reason must be " + words + `, not "Azurerm mTLS exclusion paths"`},
		{"reason", `"Web apps and their slots that do not require a client certificate."`,
			".tflint.hcl:6,16-84: reason must be " + words + `, not "Web apps and their slots that do not require a client certif…"`},
		{"reason", `"SETTINGS that need TLS renegotiation, together with HTTP2 or TLS 1-3!"`,
			".tflint.hcl:6,16-87: reason must be " + words + `, not "SETTINGS that need TLS renegotiation, together with HTTP2 or…"`},

		{"owner", "", ".tflint.hcl:4,3-12: owner is missing; it must be " + owner},
		{"owner", `""`, ".tflint.hcl:7,16-18: owner must be " + owner + `, not ""`},
		{"owner", `" "`, ".tflint.hcl:7,16-19: owner must be " + owner + `, not " "`},
		{"owner", "null", ".tflint.hcl:7,16-20: owner must be " + owner + ", not null"},
		{"owner", `["team-a", "team-b"]`, ".tflint.hcl:7,16-36: owner must be " + owner + ", not a list"},
		{"owner", "var.team", ".tflint.hcl:7,16-24: owner must be a literal value, and var.team is none; variables may not be used here"},
		{"resource", "azurerm_linux_web_app.portal", `.tflint.hcl:5,16-44: resource must be a literal value, and azurerm_linux_web_app.portal is none; put it in quotes: "azurerm_linux_web_app.portal"`},

		{"expires", `""`, ".tflint.hcl:8,16-18: expires must be " + date + `, not ""`},
		{"expires", "null", ".tflint.hcl:8,16-20: expires must be " + date + ", not null"},
		{"expires", "20270331", ".tflint.hcl:8,16-24: expires must be " + date + ", not 20270331"},
		{"expires", `"soon"`, ".tflint.hcl:8,16-22: expires must be " + date + `, not "soon"`},
		{"expires", `"2027-3-31"`, ".tflint.hcl:8,16-27: expires must be " + date + `, not "2027-3-31"`},
		{"expires", `"31.03.2027"`, ".tflint.hcl:8,16-28: expires must be " + date + `, not "31.03.2027"`},
		{"expires", `"2027-02-29"`, ".tflint.hcl:8,16-28: expires must be " + date + `, not "2027-02-29"`},
		{"expires", `"2027-03-31T00:00:00Z"`, ".tflint.hcl:8,16-38: expires must be " + date + `, not "2027-03-31T00:00:00Z"`},

		{"rules", "[]", ".tflint.hcl:8,16-18: rules must be " + names + ", not empty"},
		{"rules", "null", ".tflint.hcl:8,16-20: rules must be " + names + ", not null"},
		{"rules", "[1]", ".tflint.hcl:8,16-19: rules must be " + names + ", not 1"},
		{"rules", `"azurerm_mtls_app_service"`, ".tflint.hcl:8,16-42: rules must be " + names + `, not "azurerm_mtls_app_service"`},
		{"rules", `["azurerm_mtls_app_service", "azurerm_mtls_web_app"]`, ".tflint.hcl:8,16-68: rules must be " + own + `, not "azurerm_mtls_web_app"`},
		{"rules", `["terraform_required_version"]`, ".tflint.hcl:8,16-46: rules must be " + own + `, not "terraform_required_version"`},
		// What is said of exceptions, and of all endpoints together, is no finding that one could accept.
		{"rules", `["azurerm_mtls_exception"]`, ".tflint.hcl:8,16-42: rules must be " + own + `, not "azurerm_mtls_exception"`},
		{"rules", `["azurerm_mtls_coverage"]`, ".tflint.hcl:8,16-41: rules must be " + own + `, not "azurerm_mtls_coverage"`},

		{"folder", `""`, ".tflint.hcl:8,16-18: folder must be " + folder + `, not ""`},
		{"folder", `" "`, ".tflint.hcl:8,16-19: folder must be " + folder + `, not " "`},
		{"folder", "null", ".tflint.hcl:8,16-20: folder must be " + folder + ", not null"},
		{"folder", `["apps/portal"]`, ".tflint.hcl:8,16-31: folder must be " + folder + ", not a list"},
		{"folder", `"/apps/portal"`, ".tflint.hcl:8,16-30: folder must be " + folder + `, not "/apps/portal"`},
		{"folder", `"/"`, ".tflint.hcl:8,16-19: folder must be " + folder + `, not "/"`},
		{"folder", `"C:/apps"`, ".tflint.hcl:8,16-25: folder must be " + folder + `, not "C:/apps"`},
		{"folder", `"../portal"`, ".tflint.hcl:8,16-27: folder must be " + folder + `, not "../portal"`},
		{"folder", `"apps/.."`, ".tflint.hcl:8,16-25: folder must be " + folder + `, not "apps/.."`},
		{"folder", `"apps\\portal"`, ".tflint.hcl:8,16-30: folder must be " + folder + `, not "apps\\portal"`},

		{"until", `"2027-03-31"`, `.tflint.hcl:8,5-10: Unsupported argument; An argument named "until" is not expected here.`},
	} {
		_, err := configure(t, New(), ".tflint.hcl", withException(row.argument, row.value))
		expectError(t, row.argument+" = "+row.value, err, row.want)
	}
}

// withRule is a configuration with a rule block that has one option.
func withRule(rule string, enabled bool, option string) string {
	return fmt.Sprintf("plugin \"azurerm-mtls\" {\n  enabled = true\n}\n\nrule %q {\n  enabled = %v\n  %s\n}\n", rule, enabled, option)
}

// A mistake in a rule's option is the error of that rule's check, and no other rule says anything.
func TestRuleOptionMistakes(t *testing.T) {
	for _, row := range []struct{ rule, option, want string }{
		{"azurerm_mtls_exclusion_paths", `allowed = null`,
			`.tflint.hcl:7,13-17: allowed of azurerm_mtls_exclusion_paths must be a list of paths, such as ["/healthz"], not null`},
		{"azurerm_mtls_exclusion_paths", `allowed = "/ready"`,
			`.tflint.hcl:7,14-20: allowed of azurerm_mtls_exclusion_paths must be a list of paths, such as ["/healthz"], not "/ready"`},
		{"azurerm_mtls_exclusion_paths", `allowed = ["/ready", 4711]`,
			`.tflint.hcl:7,13-14: allowed of azurerm_mtls_exclusion_paths must be a list of paths, such as ["/healthz"], not 4711`},

		{"azurerm_mtls_plaintext", `report_default = "yes"`, `.tflint.hcl:7,21-24: report_default of azurerm_mtls_plaintext must be true or false, not "yes"`},
		{"azurerm_mtls_plaintext", `report_default = 1`, `.tflint.hcl:7,20-21: report_default of azurerm_mtls_plaintext must be true or false, not 1`},

		{"azurerm_mtls_exception", `warn_days = -1`, `.tflint.hcl:7,15-16: warn_days of azurerm_mtls_exception must be a number of days from 0 to 3650, not -1`},
		{"azurerm_mtls_exception", `warn_days = 1.5`, `.tflint.hcl:7,15-18: warn_days of azurerm_mtls_exception must be a number of days from 0 to 3650, not 1.5`},
		{"azurerm_mtls_exception", `warn_days = 3651`, `.tflint.hcl:7,15-19: warn_days of azurerm_mtls_exception must be a number of days from 0 to 3650, not 3651`},
		{"azurerm_mtls_exception", `warn_days = 36500`, `.tflint.hcl:7,15-20: warn_days of azurerm_mtls_exception must be a number of days from 0 to 3650, not 36500`},
		{"azurerm_mtls_exception", `warn_days = null`, `.tflint.hcl:7,15-19: warn_days of azurerm_mtls_exception must be a number of days from 0 to 3650, not null`},
		{"azurerm_mtls_exception", `warn_days = "30"`, `.tflint.hcl:7,16-18: warn_days of azurerm_mtls_exception must be a number of days from 0 to 3650, not "30"`},

		{"azurerm_mtls_exception", `unused = null`, `.tflint.hcl:7,12-16: unused of azurerm_mtls_exception must be true or false, not null`},
		{"azurerm_mtls_exception", `unused = "true"`, `.tflint.hcl:7,13-17: unused of azurerm_mtls_exception must be true or false, not "true"`},

		{"azurerm_mtls_coverage", `minimum = 101`, `.tflint.hcl:7,13-16: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not 101`},
		{"azurerm_mtls_coverage", `minimum = 100.5`, `.tflint.hcl:7,13-18: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not 100.5`},
		{"azurerm_mtls_coverage", `minimum = -1`, `.tflint.hcl:7,13-14: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not -1`},
		{"azurerm_mtls_coverage", `minimum = true`, `.tflint.hcl:7,13-17: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not true`},
		{"azurerm_mtls_coverage", `minimum = null`, `.tflint.hcl:7,13-17: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not null`},
		{"azurerm_mtls_coverage", `minimum = "90"`, `.tflint.hcl:7,14-16: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not "90"`},
		{"azurerm_mtls_coverage", `minimum = "most"`, `.tflint.hcl:7,14-18: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not "most"`},
		{"azurerm_mtls_coverage", `inventory = null`, `.tflint.hcl:7,15-19: inventory of azurerm_mtls_coverage must be true or false, not null`},
		{"azurerm_mtls_coverage", `inventory = 1`, `.tflint.hcl:7,15-16: inventory of azurerm_mtls_coverage must be true or false, not 1`},
		{"azurerm_mtls_coverage", `inventory = "true"`, `.tflint.hcl:7,16-20: inventory of azurerm_mtls_coverage must be true or false, not "true"`},
		{"azurerm_mtls_coverage", `inventory_tags = null`, `.tflint.hcl:7,20-24: inventory_tags of azurerm_mtls_coverage must be a list of tags, such as ["team"], not null`},
		{"azurerm_mtls_coverage", `inventory_tags = "team"`, `.tflint.hcl:7,21-25: inventory_tags of azurerm_mtls_coverage must be a list of tags, such as ["team"], not "team"`},
		{"azurerm_mtls_coverage", `inventory_tags = ["team", true]`, `.tflint.hcl:7,20-21: inventory_tags of azurerm_mtls_coverage must be a list of tags, such as ["team"], not true`},
		{"azurerm_mtls_coverage", `explain = null`, `.tflint.hcl:7,13-17: explain of azurerm_mtls_coverage must be an address, such as "azurerm_linux_web_app.api", not null`},
		{"azurerm_mtls_coverage", `explain = true`, `.tflint.hcl:7,13-17: explain of azurerm_mtls_coverage must be an address, such as "azurerm_linux_web_app.api", not true`},
		{"azurerm_mtls_coverage", `explain = ""`, `.tflint.hcl:7,15-15: explain of azurerm_mtls_coverage must be an address, such as "azurerm_linux_web_app.api", not ""`},

		{"azurerm_mtls_exclusion_paths", `allowed = [ready]`,
			`.tflint.hcl:7,14-19: an option of azurerm_mtls_exclusion_paths must be a literal value, and ready is none; put it in quotes: "ready"`},

		// What a rule does not have is refused in the words of HCL.
		{"azurerm_mtls_exclusion_paths", `allow = ["/ready"]`,
			`options of azurerm_mtls_exclusion_paths: .tflint.hcl:7,3-8: Unsupported argument; An argument named "allow" is not expected here. Did you mean "allowed"?`},
		{"azurerm_mtls_exception", `warn = 30`, `options of azurerm_mtls_exception: .tflint.hcl:7,3-7: Unsupported argument; An argument named "warn" is not expected here.`},
		{"azurerm_mtls_coverage", `threshold = 90`,
			`options of azurerm_mtls_coverage: .tflint.hcl:7,3-12: Unsupported argument; An argument named "threshold" is not expected here.`},
		{"azurerm_mtls_app_service", `scope = "all"`,
			`options of azurerm_mtls_app_service: .tflint.hcl:7,3-8: Unsupported argument; An argument named "scope" is not expected here.`},
	} {
		ruleSet := New()
		host, err := configure(t, ruleSet, ".tflint.hcl", withRule(row.rule, true, row.option))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(map[string]string{row.rule: row.want}, host.check(t, ruleSet)); diff != "" {
			t.Errorf("%s: %s: errors (-want +got):\n%s", row.rule, row.option, diff)
		}
		if len(host.issues) > 0 {
			t.Errorf("%s: %s: the run goes on: %q", row.rule, row.option, host.issues)
		}
	}
}

// An option is wrong also where its rule is switched off. Then every rule fails, because it has no check of its own.
func TestRuleOptionMistakeOfDisabledRule(t *testing.T) {
	ruleSet := New()
	host, err := configure(t, ruleSet, ".tflint.hcl", withRule("azurerm_mtls_coverage", false, "minimum = 101"))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]string{}
	for _, rule := range ruleSet.EnabledRules {
		want[rule.Name()] = ".tflint.hcl:7,13-16: minimum of azurerm_mtls_coverage must be a number from 0 to 100, not 101"
	}
	if diff := cmp.Diff(want, host.check(t, ruleSet)); diff != "" {
		t.Errorf("errors (-want +got):\n%s", diff)
	}
	if len(host.issues) > 0 {
		t.Errorf("the run goes on: %q", host.issues)
	}
}

// The first mistake is reported, in whichever block and syntax it is.
func TestMistakesInFiles(t *testing.T) {
	for _, row := range []struct{ name, file, source, want string }{
		{"the second exception", ".tflint.hcl", `plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.portal"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
  }

  exception {
    resource = "azurerm_linux_web_app.portal"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = ""
  }
}
`, `.tflint.hcl:13,16-18: owner must be a text that says who answers for it, not ""`},
		{"JSON", ".tflint.json", `{
  "plugin": {
    "azurerm-mtls": {
      "enabled": true,
      "scope": "public"
    }
  }
}
`, `.tflint.json:5,16-24: scope must be "all" or "internal", not "public"`},
		{"a name in JSON", ".tflint.json", `{
  "plugin": {
    "azurerm-mtls": {
      "enabled": true,
      "scopes": "all"
    }
  }
}
`, `.tflint.json:5,7-15: Extraneous JSON object property; No argument or block type is named "scopes". Did you mean "scope"?`},
		{"an exception in JSON", ".tflint.json", `{
  "plugin": {
    "azurerm-mtls": {
      "enabled": true,
      "exception": {
        "resource": "azurerm_linux_web_app.portal",
        "reason": "Browser-facing; Entra ID sign-in is required",
        "owner": ""
      }
    }
  }
}
`, `.tflint.json:8,18-20: owner must be a text that says who answers for it, not ""`},
		{"a rule's option in JSON", ".tflint.json", `{
  "plugin": {
    "azurerm-mtls": {
      "enabled": true
    }
  },
  "rule": {
    "azurerm_mtls_plaintext": {
      "enabled": true,
      "report_default": "yes"
    }
  }
}
`, `.tflint.json:10,25-30: report_default of azurerm_mtls_plaintext must be true or false, not "yes"`},
	} {
		ruleSet := New()
		host, err := configure(t, ruleSet, row.file, row.source)
		got := host.check(t, ruleSet)["azurerm_mtls_plaintext"]
		if err != nil {
			got = err.Error()
		}
		if got != row.want {
			t.Errorf("%s:\n got %s\nwant %s", row.name, got, row.want)
		}
	}
}

const testDay = "2026-11-21"

func day(text string) time.Time {
	date, err := time.Parse(time.DateOnly, text)
	if err != nil {
		panic(err)
	}
	return date
}

func TestPluginOptions(t *testing.T) {
	t.Setenv(todayVariable, testDay)
	for _, row := range []struct {
		option  string
		want    judge.Config
		version string
	}{
		{option: ""},
		{option: `scope = "internal"`},
		{option: `scope = "all"`, want: judge.Config{AllEndpoints: true}},
		{option: `unknown_exposure = "skip"`},
		{option: `unknown_exposure = "report"`, want: judge.Config{ReportUnknownExposure: true}},
		{option: `undetermined = "skip"`},
		{option: `undetermined = "notice"`, want: judge.Config{NoticeUndetermined: true}},
		{option: `in_scope_tags = {}`, want: judge.Config{InScopeTags: map[string][]string{}}},
		{option: `in_scope_tags = { traffic = [] }`, want: judge.Config{InScopeTags: map[string][]string{}}},
		{option: `in_scope_tags = { Traffic = ["M2M", "b2b"] }`, want: judge.Config{InScopeTags: map[string][]string{"traffic": {"m2m", "b2b"}}}},
		{
			option: `out_of_scope_tags = { "Audience" = ["Browser"], "audience" = ["People"], tier = ["edge"] }`,
			want:   judge.Config{OutOfScopeTags: map[string][]string{"audience": {"browser", "people"}, "tier": {"edge"}}},
		},
		{option: `azurerm_version = "5.2.0"`, version: "5.2.0"},
		{option: `azurerm_version = "4"`, version: "4"},
		{option: `azurerm_version = "5.0.0-beta1"`, version: "5.0.0-beta1"},
	} {
		ruleSet := New()
		if _, err := configure(t, ruleSet, ".tflint.hcl", withOption(row.option)); err != nil {
			t.Errorf("%s: %v", row.option, err)
			continue
		}
		row.want.Options.Today = day(testDay)
		if diff := cmp.Diff(row.want, ruleSet.config); diff != "" {
			t.Errorf("%s (-want +got):\n%s", row.option, diff)
		}
		if ruleSet.azurermVersion != row.version {
			t.Errorf("%s: the version is %q, want %q", row.option, ruleSet.azurermVersion, row.version)
		}
	}
}

func TestExceptions(t *testing.T) {
	last := day("2027-03-31")
	for _, row := range []struct {
		argument, value string
		change          func(*table.Exception)
	}{
		{"reason", `"  Browser-facing; Entra ID sign-in is required\n"`, func(*table.Exception) {}},
		{"reason", `"azurerm_mtls_app_service has no certificates to ask people for"`,
			func(e *table.Exception) { e.Reason = "azurerm_mtls_app_service has no certificates to ask people for" }},
		{"resource", `"module.portal"`, func(e *table.Exception) { e.Resource = "module.portal" }},
		{"resource", `"*"`, func(e *table.Exception) { e.Resource = "*" }},
		{"resource", `" azurerm_linux_web_app.portal* "`, func(e *table.Exception) { e.Resource = "azurerm_linux_web_app.portal*" }},
		{"expires", `"2027-03-31"`, func(e *table.Exception) { e.Expires = &last }},
		{"folder", `"apps/portal"`, func(e *table.Exception) { e.Folder = "apps/portal" }},
		{"folder", `" ./apps//portal/ "`, func(e *table.Exception) { e.Folder = "apps/portal" }},
		{"folder", `"."`, func(e *table.Exception) { e.Folder = "." }},
		{"folder", `"*/portal..old*"`, func(e *table.Exception) { e.Folder = "*/portal..old*" }},
		{"rules", `["azurerm_mtls_app_service", "azurerm_mtls_plaintext"]`,
			func(e *table.Exception) { e.Rules = []string{"azurerm_mtls_app_service", "azurerm_mtls_plaintext"} }},
	} {
		ruleSet := New()
		if _, err := configure(t, ruleSet, ".tflint.hcl", withException(row.argument, row.value)); err != nil {
			t.Errorf("%s = %s: %v", row.argument, row.value, err)
			continue
		}
		want := table.Exception{
			Resource: "azurerm_linux_web_app.portal",
			Reason:   "Browser-facing; Entra ID sign-in is required",
			Owner:    "team-portal",
		}
		row.change(&want)
		got := slices.Clone(ruleSet.config.Options.Exceptions)
		if at := got[0].Block.Range; !filepath.IsAbs(at.Filename) || at.Start.Line != 4 {
			t.Errorf("%s = %s: the block is at %s, want the fourth line of a file with its full name", row.argument, row.value, at)
		}
		got[0].Block = code.Place{}
		if diff := cmp.Diff([]table.Exception{want}, got); diff != "" {
			t.Errorf("%s = %s (-want +got):\n%s", row.argument, row.value, diff)
		}
	}
}

func TestRuleOptions(t *testing.T) {
	t.Setenv(todayVariable, testDay)
	for _, row := range []struct {
		rule, option string
		change       func(*table.Options)
	}{
		{"azurerm_mtls_app_service", "", func(*table.Options) {}},
		{"azurerm_mtls_exclusion_paths", "", func(*table.Options) {}},
		{"azurerm_mtls_exclusion_paths", `allowed = []`, func(o *table.Options) { o.AllowedPaths = []string{} }},
		{"azurerm_mtls_exclusion_paths", `allowed = ["/ready"]`, func(o *table.Options) { o.AllowedPaths = []string{"/ready"} }},
		{"azurerm_mtls_plaintext", `report_default = false`, func(*table.Options) {}},
		{"azurerm_mtls_plaintext", `report_default = true`, func(o *table.Options) { o.ReportDefault = true }},
		{"azurerm_mtls_exception", `warn_days = 0`, func(o *table.Options) { o.WarnDays = 0 }},
		{"azurerm_mtls_exception", `warn_days = 3650`, func(o *table.Options) { o.WarnDays = 3650 }},
		{"azurerm_mtls_coverage", `minimum = 0`, func(o *table.Options) { o.Minimum = 0 }},
		{"azurerm_mtls_coverage", `minimum = 66.6`, func(o *table.Options) { o.Minimum = 66.6 }},
		{"azurerm_mtls_coverage", `minimum = 100`, func(*table.Options) {}},
		{"azurerm_mtls_coverage", `inventory = false`, func(*table.Options) {}},
		{"azurerm_mtls_coverage", `inventory = true`, func(o *table.Options) { o.Inventory = true }},
		{"azurerm_mtls_coverage", `inventory_tags = ["team"]`, func(o *table.Options) { o.InventoryTags = []string{"team"} }},
		{"azurerm_mtls_coverage", `explain = "azurerm_linux_web_app.api"`, func(o *table.Options) { o.Explain = "azurerm_linux_web_app.api" }},
	} {
		ruleSet := New()
		host, err := configure(t, ruleSet, ".tflint.hcl", withRule(row.rule, true, row.option))
		if err != nil {
			t.Fatal(err)
		}
		got, want := ruleSet.config.Options, table.Options{Minimum: 100, WarnDays: 30, Today: day(testDay)}
		row.change(&want)
		if err := newRunner(host, ruleSet).takeOptions(&got); err != nil {
			t.Errorf("%s: %s: %v", row.rule, row.option, err)
		} else if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s (-want +got):\n%s", row.rule, row.option, diff)
		}
		if failed := host.check(t, ruleSet); len(failed) > 0 || len(host.issues) == 0 {
			t.Errorf("%s: %s: got the errors %v and the issues %q, want a finding", row.rule, row.option, failed, host.issues)
		}
	}
}

// The language server configures one process many times; nothing of an earlier configuration is left.
func TestConfigurationIsReplaced(t *testing.T) {
	t.Setenv(todayVariable, testDay)
	ruleSet := New()
	for _, source := range []string{
		withOption("scope = \"all\"\n  undetermined = \"notice\"\n  unknown_exposure = \"report\"\n  azurerm_version = \"5.2.0\"\n" +
			"  in_scope_tags = { a = [\"b\"] }\n  out_of_scope_tags = { a = [\"c\"] }"),
		withException("expires", `"2027-03-31"`),
		withOption(""),
	} {
		if _, err := configure(t, ruleSet, ".tflint.hcl", source); err != nil {
			t.Fatal(err)
		}
	}
	want := judge.Config{Options: table.Options{Today: day(testDay)}}
	if diff := cmp.Diff(want, ruleSet.config); diff != "" {
		t.Errorf("something is left (-want +got):\n%s", diff)
	}
	if ruleSet.azurermVersion != "" {
		t.Errorf("the version %s is left", ruleSet.azurermVersion)
	}
}

// The day by which exceptions expire is today's, unless it is set.
func TestToday(t *testing.T) {
	for _, row := range []struct{ set, want string }{
		{"tomorrow", `the environment variable AZURERM_MTLS_TODAY must be a date, such as 2027-03-31, not "tomorrow"`},
		{"2027-02-29", `the environment variable AZURERM_MTLS_TODAY must be a date, such as 2027-03-31, not "2027-02-29"`},
	} {
		t.Setenv(todayVariable, row.set)
		_, err := configure(t, New(), ".tflint.hcl", withOption(""))
		expectError(t, row.set, err, row.want)
	}
	t.Setenv(todayVariable, "")
	before := time.Now().UTC().Truncate(24 * time.Hour)
	ruleSet := New()
	if _, err := configure(t, ruleSet, ".tflint.hcl", withOption("")); err != nil {
		t.Fatal(err)
	}
	if got := ruleSet.config.Options.Today; got.Before(before) || got.After(time.Now()) {
		t.Errorf("today is %s", got)
	}
}
