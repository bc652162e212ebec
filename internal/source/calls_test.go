package source

import (
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
)

// handing is a reader of a module with an app, and what else the files say.
func handing(t *testing.T, code files) *Reader {
	t.Helper()
	host := &versionHost{directory: t.TempDir()}
	host.checked = append(host.checked, parsed(t, "app.tf", "resource \"azurerm_linux_web_app\" \"app\" {}\n"))
	for name, source := range code {
		host.checked = append(host.checked, parsed(t, name, source))
	}
	host.root = host.checked // It is the root module.
	return New(host, planned("client_certificate_enabled"), "", &Run{})
}

// What a call is given is what its arguments are made of, through locals too, in whatever syntax.
func TestPassed(t *testing.T) {
	call := func(argument string) files {
		return files{"main.tf": "module \"m\" {\n  source = \"./m\"\n  " + argument + "\n}\n"}
	}
	inJSON := func(argument string) files {
		return files{"main.tf.json": `{"module": {"m": {"source": "./m", ` + argument + `}}}`}
	}
	for _, row := range []struct {
		code  files
		want  string // type.name.member, and literal texts
		count int
	}{
		{call(`x = azurerm_linux_web_app.app.default_hostname`), "azurerm_linux_web_app.app.default_hostname", 1},
		{call(`x = azurerm_linux_web_app.app[0].default_hostname`), "azurerm_linux_web_app.app.default_hostname", 1},
		{call(`x = azurerm_linux_web_app.app["a"].id`), "azurerm_linux_web_app.app.id", 1},
		{call(`x = azurerm_linux_web_app.app[var.key].id`), "azurerm_linux_web_app.app.id", 1},
		{call(`x = azurerm_linux_web_app.app[*].id`), "azurerm_linux_web_app.app.id", 1},
		{call(`x = azurerm_linux_web_app.app.*.id`), "azurerm_linux_web_app.app.id", 1},
		{call(`x = values(azurerm_linux_web_app.app)[*].id`), "azurerm_linux_web_app.app.", 1},
		{call(`x = [for a in azurerm_linux_web_app.app : a.id]`), "azurerm_linux_web_app.app.", 1},
		{call(`x = { a = [azurerm_linux_web_app.app] }`), "azurerm_linux_web_app.app.", 1},
		{call(`x = "https://${azurerm_linux_web_app.app.name}.example"`), "azurerm_linux_web_app.app.name", 1},
		{call(`x = "https://${azurerm_linux_web_app.app.name}.example"`), "'.example'", 1},
		{call(`x = "text"`), "'text'", 1},
		{call(`x = "https://${var.name}-api.example/"`), "'https://*-api.example/'", 1},
		{call(`x = "${"orders"}.example"`), "'orders.example'", 1},
		{call(`x = ["${"orders"}-${var.name}.example"]`), "'orders-*.example'", 1},
		{call(`x = format("%s-%02d.example", var.name, 1)`), "'*-*.example'", 1},
		{call(`x = join(".", ["orders", "example"])`), "'orders.example'", 1},
		{call("for_each = azurerm_linux_web_app.app"), "azurerm_linux_web_app.app.", 1},
		{call("depends_on = [azurerm_linux_web_app.app]"), "", 0},
		{call("x = var.x"), "", 1},
		{files{"main.tf": "locals {\n  a = { b = local.c }\n  c = azurerm_linux_web_app.app.name\n}\nmodule \"m\" {\n  x = local.a\n}\n"}, "azurerm_linux_web_app.app.name", 1},
		{files{"main.tf": "locals {\n  loop = local.loop\n}\nmodule \"m\" {\n  x = local.loop\n}\n"}, "", 1},
		{inJSON(`"x": "${azurerm_linux_web_app.app.default_hostname}"`), "azurerm_linux_web_app.app.default_hostname", 1},
		{inJSON(`"x": {"a": ["${azurerm_linux_web_app.app.id}"]}`), "azurerm_linux_web_app.app.id", 1},
		{inJSON(`"x": ["app.example"]`), "'app.example'", 1},
		{inJSON(`"x": 1`), "", 1},
	} {
		reader := handing(t, row.code)
		var passed code.Passed
		for _, err := range reader.Rounds() {
			if err != nil {
				t.Fatal(err)
			}
			passed = reader.passed()
		}
		found := []string{}
		for _, argument := range passed.Arguments {
			for _, reference := range argument.References {
				found = append(found, strings.Join([]string{reference.Type, reference.Name, reference.Member}, "."))
			}
			for _, text := range argument.Texts {
				found = append(found, "'"+text+"'")
			}
		}
		if !passed.Complete || len(passed.Arguments) != row.count || row.want != "" && !slices.Contains(found, row.want) || row.want == "" && len(found) > 0 {
			t.Errorf("%v: got %q of %d arguments, complete is %t; want %q of %d", row.code, found, len(passed.Arguments), passed.Complete, row.want, row.count)
		}
		whole := strings.HasSuffix(row.want, ".")
		if !whole && slices.Contains(found, "azurerm_linux_web_app.app.") {
			t.Errorf("%v: all of the app is said to be passed", row.code)
		}
	}
}

// A block in a call, and locals that have not been read, leave open what is passed.
func TestPassedIsOpen(t *testing.T) {
	if handing(t, files{"main.tf": "module \"m\" {\n  source = \"./m\"\n  lifecycle {}\n}\n"}).passed().Complete {
		t.Error("a call with a block in it is complete")
	}
	if handing(t, files{"main.tf": "locals {\n  a = 1\n}\nmodule \"m\" {\n  x = local.a\n}\n"}).passed().Complete {
		t.Error("a call is complete, though a local in it has not been read")
	}
}

// What is called is known from the first round on, and what a call without instances is given is not passed.
func TestCalled(t *testing.T) {
	reader := handing(t, files{"main.tf": `
module "one" {
  source = "claranet/app-gateway/azurerm"
  x      = azurerm_linux_web_app.app.id
}
module "none" {
  source = "./none"
  count  = 0
  x      = azurerm_linux_web_app.app.name
}
module "open" {
  source = var.source
  count  = var.n
  x      = "open"
}
`})
	for module, err := range reader.Rounds() {
		if err != nil {
			t.Fatal(err)
		}
		calls := module.Calls()
		slices.SortFunc(calls, func(a, b code.Call) int { return strings.Compare(a.Name, b.Name) })
		want := []code.Call{{Name: "none", Source: "./none"}, {Name: "one", Source: "claranet/app-gateway/azurerm"}, {Name: "open"}}
		if !slices.Equal(calls, want) {
			t.Errorf("calls %v, want %v", calls, want)
		}
		for _, argument := range module.Passed().Arguments {
			if argument.Call == "none" {
				t.Errorf("a call without instances passes %v", argument)
			}
		}
		if len(module.Passed().Arguments) != 3 {
			t.Errorf("passed are %v", module.Passed().Arguments)
		}
	}
}
