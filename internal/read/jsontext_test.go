package read

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

func TestJSONLines(t *testing.T) {
	for _, row := range []struct {
		source, path string
		line, column int
	}{
		{"<<EOT\n{\n  \"a\": {\n    \"b\": 1\n  }\n}\nEOT\n", "a.b", 4, 1},
		{"<<-EOT\n  {\n    \"a\": {\n      \"b\": 1\n    }\n  }\n  EOT\n", "a.b", 4, 3},
		{`"{\"a\": {\"b\": 1}}"`, "a.b", 1, 1},
		{"<<EOT\n{\"a\": {\"b\":\n1}}\nEOT\n", "a.b", 2, 1},
	} {
		expr, diagnostics := hclsyntax.ParseExpression([]byte(row.source), "main.tf", hcl.InitialPos)
		if diagnostics.HasErrors() {
			t.Fatal(diagnostics)
		}
		value, _ := expr.Value(nil)
		place := fact.Place{Name: "body", Range: expr.Range(), Written: true}
		found := fact.Get(parseJSON(value.AsString(), place, expr), fact.Path(row.path)).Value()
		if found.State != fact.Known || found.Range.Start.Line != row.line || found.Range.Start.Column != row.column {
			t.Errorf("%q: got %s at %s", row.source, found.Says(), found.Range)
		}
	}
}

// Every text gives a node that can be asked anything; what is not JSON is unknown.
func FuzzParseJSON(f *testing.F) {
	f.Add(`{"a": {"b": [1, true, null, "x"]}}`)
	f.Add(`[[[[`)
	f.Add(`{"a": 1} {"b": 2}`)
	f.Add(strings.Repeat(`{"a":`, 200))
	f.Add(`{"a": 1e999999999}`)
	f.Fuzz(func(t *testing.T, text string) {
		node := parseJSON(text, fact.Place{Name: "body"}, nil)
		for _, path := range []fact.Path{"a", "a.b", "a.b.c", "type"} {
			value := fact.Get(node, path).Value()
			value.Says()
			value.Text()
			value.Bool()
			value.Empty()
		}
		fact.Walk(node, "a.b")
		if !json.Valid([]byte(text)) && node.Value().State == fact.Known {
			t.Fatalf("%q is not JSON and yet known", text)
		}
	})
}
