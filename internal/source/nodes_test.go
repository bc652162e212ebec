package source

import (
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// instancesOf returns the instances of the first resource, of which an argument called body is read.
func instancesOf(t *testing.T, name, text string) []code.Instance {
	t.Helper()
	host := &countingHost{versionHost: versionHost{checked: []*hcl.File{parsed(t, name, text)}}}
	plan := func(map[string]bool) map[string]Reads {
		return map[string]Reads{"azapi_resource": {First: []code.Path{"body", "ingress{}"}}}
	}
	var instances []code.Instance
	for module, err := range New(host, plan, "", &Run{}).Rounds() {
		if err != nil {
			t.Fatal(err)
		}
		instances = module.OfType("azapi_resource")[0].Instances
		for _, instance := range instances {
			code.Get(instance, "body:a.b").Value()
			code.Get(instance, "body:a.b").Origins()
		}
	}
	return instances
}

// One member of whatever an argument is made of, with the line at which it stands.
func TestForms(t *testing.T) {
	const locals = "locals {\n known = { b = \"local\" }\n partly = { b = \"local\", c = var.none }\n json = \"{\\\"b\\\": \\\"text\\\"}\"\n" +
		" circle = local.circle\n}\n"
	for _, row := range []struct {
		body, says string
		line       int
		shape      code.Shape
	}{
		{`{ a = { b = "x" } }`, `"x"`, 2, code.Object},
		{`{ a = { b = "x" }, c = var.none }`, `"x"`, 2, code.Object},
		{`{ a = { c = "x" } }`, `not set`, 2, code.Object},
		{`{ a = { (var.none) = "x" } }`, `not known (TFLint cannot evaluate it)`, 2, code.Object},
		{`{ a = { b = "x", b = "y" } }`, `"y"`, 2, code.Object},
		{`{ a = null }`, `null`, 2, code.Object},
		{`{ a = [] }`, `not known (a is not an object)`, 2, code.Object},
		{`null`, `null`, 1, code.Plain},
		{`var.none`, `not known (TFLint cannot evaluate it)`, 2, code.Plain},
		{`[{ a = 1 }]`, `not known (body is not an object)`, 2, code.List},
		{`concat([1], [2])`, `not known (body is not an object)`, 2, code.List},
		{`jsonencode({ a = { b = "x", c = var.none } })`, `"x"`, 2, code.Object},
		{`merge({ a = { b = "x" } }, { a = { b = "y" } })`, `"y"`, 2, code.Object},
		{`merge({ a = { b = "x" } }, var.none)`, `not known (TFLint cannot evaluate it)`, 2, code.Object},
		{`merge(var.none, { a = { b = "x" } })`, `"x"`, 2, code.Object},
		{`merge({ a = { b = "x" } }, { c = 1 })`, `"x"`, 2, code.Object},
		{`merge()`, `not set`, 2, code.Object},
		{`{ a = local.known }`, `"local"`, 2, code.Object},
		{`{ a = local.partly }`, `"local"`, 2, code.Object},
		{`{ a = local.json }`, `"text"`, 2, code.Object},
		{`{ a = local.circle }`, `not known (TFLint cannot evaluate it)`, 2, code.Object},
		{`{ a = upper("x") == "X" ? { b = "x" } : { b = "y" } }`, `"x"`, 2, code.Object},
		{"<<EOT\n{\n  \"a\": {\n    \"b\": \"x\"\n  }\n}\nEOT", `"x"`, 5, code.Object},
		{"<<EOT\n{\n  \"a\": {\n    \"b\": \"${var.none}\"\n  }\n}\nEOT", `not known (parts of b are not known)`, 2, code.Object},
		{"<<EOT\n{\"a\": {\"b\": \"x\", \"c\": ${var.none}}}\nEOT", `"x"`, 2, code.Object},
		{`"not JSON"`, `not known (body is not valid JSON)`, 2, code.Plain},
		{`"[]"`, `not known (body is not an object)`, 2, code.List},
	} {
		text := "resource \"azapi_resource\" \"x\" {\n  body = " + row.body + "\n}\n" + locals
		instance := instancesOf(t, "main.tf", text)[0]
		value := code.Get(instance, "body:a.b").Value()
		shape := instance.Member("body").Shape()
		if value.Says() != row.says || value.Range.Start.Line != row.line || shape != row.shape {
			t.Errorf("%s: got %s in line %d, shape %d", row.body, value.Says(), value.Range.Start.Line, shape)
		}
	}
	for body, says := range map[string]string{
		`{"a": {"b": "x", "c": "${var.none}"}}`: `"x"`,
		`{"a": null}`:                           `null`,
		`"{\"a\": {\"b\": \"x\"}}"`:             `"x"`,
		`"${var.none}"`:                         `not known (TFLint cannot evaluate it)`,
	} {
		instance := instancesOf(t, "main.tf.json", `{"resource": {"azapi_resource": {"x": {"body": `+body+`}}}}`)[0]
		if got := code.Get(instance, "body:a.b").Value().Says(); got != says {
			t.Errorf("%s: got %s", body, got)
		}
	}
}

// Instances are told apart where they differ, and stand for several where they do not.
func TestInstances(t *testing.T) {
	for _, row := range []struct {
		arguments string
		// want are the keys of the instances, and those that the only instance stands for.
		want, keys string
	}{
		{``, "-", ""},
		{`count = 0`, "", ""},
		{`count = -1`, "", ""},
		{`count = 2`, "-", "0 1"},
		{"count = 2\n body = count.index", "0 1", ""},
		{"count = 1001\n body = count.index", "-", ""},
		{`count = 1001`, "-", ""},
		{`count = var.none`, "-", ""},
		{`for_each = {}`, "", ""},
		{`for_each = { a = 1, b = 2 }`, "-", "a b"},
		{"for_each = { a = 1, b = 2 }\n body = each.value", "a b", ""},
		{"for_each = toset([\"x\"])\n ingress {\n client_certificate_mode = each.key\n }", "-", "x"},
		{"for_each = var.none\n body = each.value", "-", ""},
	} {
		instances := instancesOf(t, "main.tf", "resource \"azapi_resource\" \"x\" {\n"+row.arguments+"\n}\n")
		keys := ""
		found := []string{}
		for _, instance := range instances {
			found = append(found, keyText([]cty.Value{instance.Key}))
			keys = keyText(instance.Keys)
		}
		if strings.Join(found, " ") != row.want || keys != row.keys {
			t.Errorf("%s: got instances %v and keys %q", row.arguments, found, keys)
		}
	}
}

func keyText(keys []cty.Value) string {
	texts := make([]string, len(keys))
	for i, key := range keys {
		texts[i] = "-"
		if key != cty.NilVal {
			texts[i] = code.KeyText(key)
		}
	}
	return strings.Join(texts, " ")
}

// The names of an object's members, in whatever way it is written, and whether these are all: "*" is one without a known name, and
// what may not be there has a question mark.
func TestNames(t *testing.T) {
	const locals = "locals {\n known = { b = 1, a = 2 }\n}\n"
	for _, row := range []struct {
		body, names string
		complete    bool
	}{
		{`{ b = 1, "a c" = 2 }`, "b,a c", true},
		{`{ b = 1, b = 2 }`, "b", true},
		{`{ b = 1, (var.none) = 2 }`, "b,*", true},
		{`{ for name in var.none : name => 1 }`, "*", true},
		{`merge({ (var.none) = 1 }, { b = 2 })`, "b", false},
		{`var.none ? { b = 1, a = 2 } : { b = 3 }`, "b,a?", true},
		{`var.none ? { a = 1 } : {}`, "a?", true},
		{`var.none ? { a = 1 } : null`, "a?", true},
		{`var.none ? { a = 1 } : var.none`, "a?", false},
		{`true ? var.none : { a = 1 }`, "", false},
		{`merge({ b = 1 }, var.none ? { b = 2, a = 1 } : {})`, "b,a?", true},
		{`merge(var.none ? { b = 2, a = 1 } : {}, { b = 1 })`, "b,a?", true},
		{`merge(var.none ? { a = 1 } : {}, var.none)`, "", false},
		{`merge(var.none ? { a = 1 } : {}, var.none ? { a = 2 } : {})`, "a?", true},
		{`merge({ b = 1 }, { a = 1, b = 2 })`, "b,a", true},
		{`merge({ b = 1 }, var.none)`, "b", false},
		{`local.known`, "b,a", true},
		{`"{\"b\": 1, \"a\": 2}"`, "a,b", true},
		{`"{\"b\": 1, \"${var.none}\": 2}"`, "b", false},
		{`tomap({ b = 1, a = 2 })`, "a,b", true},
		{`null`, "", true},
		{`var.none`, "", false},
		{`[{ b = 1 }]`, "", false},
		{`concat([1], [2])`, "", false},
		{`"text"`, "", false},
	} {
		t.Run(row.body, func(t *testing.T) {
			text := "resource \"azapi_resource\" \"x\" {\n  body = " + row.body + "\n}\n" + locals
			names := instancesOf(t, "main.tf", text)[0].Member("body").Names()
			all := slices.Clone(names.Names)
			for _, named := range names.Perhaps {
				all = append(all, named.Name+"?")
			}
			for range names.Unnamed {
				all = append(all, "*")
			}
			if got := strings.Join(all, ","); got != row.names || names.Complete != row.complete {
				t.Errorf("got %q (%v), want %q (%v)", got, names.Complete, row.names, row.complete)
			}
		})
	}
}

// Lists in the arms of conditionals multiply where one leads to the next, so that of long ones it is not known what is in them.
func TestLongListsInArms(t *testing.T) {
	for _, row := range []struct {
		number   int
		complete bool
	}{{3, true}, {maxInstances, true}, {maxInstances + 1, false}} {
		body := "var.none ? [" + strings.Repeat("1, ", row.number) + "] : []"
		text := "resource \"azapi_resource\" \"x\" {\n  body = " + body + "\n}\n"
		elements := instancesOf(t, "main.tf", text)[0].Member("body").Elements()
		if elements.Complete != row.complete || (len(elements.Nodes) == row.number) != row.complete {
			t.Errorf("of %d elements there are %d, and these are all: %t", row.number, len(elements.Nodes), elements.Complete)
		}
	}
}

// What may be null or is not known is no list of which all elements are known.
func TestListsInArms(t *testing.T) {
	for _, row := range []struct {
		body     string
		number   int
		complete bool
	}{
		{`var.none ? [1] : [2, 3]`, 3, true},
		{`var.none ? [1] : null`, 0, false},
		{`var.none ? [1] : var.none`, 0, false},
		{`var.none ? var.none : var.none`, 0, false},
		{`var.none ? null : null`, 0, true},
	} {
		t.Run(row.body, func(t *testing.T) {
			text := "resource \"azapi_resource\" \"x\" {\n  body = " + row.body + "\n}\n"
			elements := instancesOf(t, "main.tf", text)[0].Member("body").Elements()
			if len(elements.Nodes) != row.number || elements.Complete != row.complete {
				t.Errorf("%d elements, and these are all: %t", len(elements.Nodes), elements.Complete)
			}
			for _, element := range elements.Nodes {
				if element.Certain() {
					t.Error("an element of one arm is there for certain")
				}
			}
		})
	}
}
