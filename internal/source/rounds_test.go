package source

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// countingHost stands in for TFLint, and remembers what it was asked for.
type countingHost struct {
	versionHost
	calls []string
	// fails is the number of the call that fails, counted from 1.
	fails int
}

func (h *countingHost) GetModuleContent(schema *hclext.BodySchema, options *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	h.calls = append(h.calls, asked(schema))
	if len(h.calls) == h.fails {
		return nil, errors.New("no content")
	}
	return h.versionHost.GetModuleContent(schema, options)
}

// asked are the arguments of resources that a schema asks for, and the other types of blocks.
func asked(schema *hclext.BodySchema) string {
	names := []string{}
	for _, block := range schema.Blocks {
		if block.Type != "resource" {
			names = append(names, block.Type)
			continue
		}
		for _, attribute := range block.Body.Attributes {
			names = append(names, attribute.Name)
		}
	}
	return strings.Join(names, " ")
}

const app = `
locals { mode = "Optional" }
resource "azurerm_linux_web_app" "api" {
  client_certificate_mode = local.mode
  https_only              = true
  tags                    = local.none
}
resource "azurerm_service_plan" "main" {}
`

func planned(paths ...code.Path) Plan {
	return func(map[string]bool) map[string]Reads {
		return map[string]Reads{"azurerm_linux_web_app": {First: paths}}
	}
}

// What is read in which round, by what a judgement looks at.
func TestRounds(t *testing.T) {
	const headers, first = "module", "locals client_certificate_mode count for_each"
	value := func(name string) func(code.Node) { return func(app code.Node) { app.Member(name).Value() } }
	for _, row := range []struct {
		why   string
		code  string
		looks []func(code.Node)
		calls []string
	}{
		{"no type that matters", `resource "azurerm_service_plan" "main" {}`, nil, []string{headers}},
		{"what is declared", app, []func(code.Node){value("client_certificate_mode")}, []string{headers, first}},
		{"what is not declared, together", app, []func(code.Node){value("https_only"), value("name")}, []string{headers, first, "https_only name"}},
		{"what an argument does not say", app, []func(code.Node){value("name")}, []string{headers, first, "name"}},
		{"a local", app, []func(code.Node){func(app code.Node) { app.Member("client_certificate_mode").Origins() }},
			[]string{headers, first}},
		{"a local of what is not declared", app, []func(code.Node){func(app code.Node) { app.Member("tags").Origins() }},
			[]string{headers, first, "tags"}},
		{"blocks", app, []func(code.Node){func(app code.Node) { app.Member("site_config").Elements() }}, []string{headers, first, ""}},
	} {
		host := hostOf(t, row.code)
		yields := 0
		for module, err := range New(host, planned("client_certificate_mode"), "", &Run{}).Rounds() {
			if err != nil {
				t.Fatal(err)
			}
			yields++
			for _, app := range module.OfType("azurerm_linux_web_app") {
				for _, look := range row.looks {
					look(app.Instances[0])
				}
			}
		}
		if !slices.Equal(host.calls, row.calls) || yields != max(1, len(row.calls)-1) {
			t.Errorf("%s: %d rounds, calls %q", row.why, yields, host.calls)
		}
	}
}

func hostOf(t *testing.T, code string) *countingHost {
	t.Helper()
	return &countingHost{versionHost: versionHost{checked: []*hcl.File{parsed(t, "main.tf", code)}}}
}

// The last round's view knows what was read for it. A judgement that always wants more ends, and what it wants last stays
// unknown.
func TestRoundsEnd(t *testing.T) {
	host := hostOf(t, app)
	rounds := 0
	var last code.Value
	for module, err := range New(host, planned("https_only"), "", &Run{}).Rounds() {
		if err != nil {
			t.Fatal(err)
		}
		app := module.OfType("azurerm_linux_web_app")[0].Instances[0]
		for i := range rounds {
			if value := app.Member(fmt.Sprint("unheard_of_", i)).Value(); value.State != code.Absent {
				t.Errorf("round %d: argument %d is %s", rounds, i, value.Says())
			}
		}
		last = app.Member(fmt.Sprint("unheard_of_", rounds)).Value()
		rounds++
	}
	if rounds != maxRounds || len(host.calls) != maxRounds+1 || last.State != code.Undetermined {
		t.Errorf("%d rounds, %d calls, and then %s", rounds, len(host.calls), last.Says())
	}
}

// A module of which the first reading fails is an error. Where a later one fails, what it would have read is unknown.
func TestRoundsFail(t *testing.T) {
	for fails, want := range map[int]string{
		1: "reading the module: no content",
		2: "reading the module: no content",
		3: "",
	} {
		host := hostOf(t, app)
		host.fails = fails
		failure := ""
		for module, err := range New(host, planned(), "", &Run{}).Rounds() {
			if err != nil {
				failure = err.Error()
				continue
			}
			value := module.OfType("azurerm_linux_web_app")[0].Instances[0].Member("https_only").Value()
			if value.State != code.Undetermined {
				t.Errorf("call %d fails, and https_only is %s", fails, value.Says())
			}
		}
		if failure != want || len(host.calls) != fails {
			t.Errorf("call %d fails: %q after %d calls", fails, failure, len(host.calls))
		}
	}
}

// Looking at what the module has and the plan does not declare is noticed: a type, or an argument.
func TestUndeclared(t *testing.T) {
	noticed := []string{}
	reader := New(hostOf(t, app), planned("client_certificate_mode", "site_config.http2_enabled"), "", &Run{})
	reader.OnUndeclared(func(what string) { noticed = append(noticed, what) })
	for module, err := range reader.Rounds() {
		if err != nil {
			t.Fatal(err)
		}
		module.OfType("azurerm_container_app")
		for _, resource := range module.OfType("azurerm_linux_web_app") {
			node := resource.Instances[0].Node
			node.Member("client_certificate_mode").Value()
			code.Get(node, "site_config.http2_enabled").Value()
			node.Member("count").Value()
			node.Member("no name").Value()
		}
		if len(noticed) > 0 {
			t.Fatalf("noticed %v", noticed)
		}
		module.OfType("azurerm_service_plan")
		node := module.OfType("azurerm_linux_web_app")[0].Instances[0].Node
		code.Get(node, "site_config.always_on").Value()
		node.Member("https_only").Value()
		want := []string{"azurerm_service_plan", "azurerm_linux_web_app.https_only"}
		if !slices.Contains(noticed, want[0]) || !slices.Contains(noticed, want[1]) {
			t.Fatalf("noticed %v, want %v", noticed, want)
		}
		return
	}
}
