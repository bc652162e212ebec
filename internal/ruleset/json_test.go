package ruleset

import (
	"bytes"
	"encoding/json"
	"flag"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// inJSON writes a file of the native syntax in that of JSON, or returns "" where it cannot be parsed.
func inJSON(source string) string {
	file, diagnostics := hclsyntax.ParseConfig([]byte(source), "main.tf", hcl.InitialPos)
	if diagnostics.HasErrors() {
		return ""
	}
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(bodyInJSON(source, file.Body.(*hclsyntax.Body))); err != nil {
		return ""
	}
	return text.String()
}

func bodyInJSON(source string, body *hclsyntax.Body) map[string]any {
	members := map[string]any{}
	for name, attribute := range body.Attributes {
		members[name] = valueInJSON(source, attribute.Expr)
	}
	for _, block := range body.Blocks {
		var content any = bodyInJSON(source, block.Body)
		for _, label := range slices.Backward(block.Labels) {
			content = map[string]any{label: content}
		}
		blocks, _ := members[block.Type].([]any)
		members[block.Type] = append(blocks, content)
	}
	return members
}

// valueInJSON writes a literal as one, and every other expression as the text of a template.
func valueInJSON(source string, expr hclsyntax.Expression) any {
	switch expr := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		switch {
		case expr.Val.IsNull():
			return nil
		case expr.Val.Type() == cty.Bool:
			return expr.Val.True()
		}
	case *hclsyntax.TemplateExpr:
		if text, diagnostics := expr.Value(nil); expr.IsStringLiteral() && !diagnostics.HasErrors() && !strings.ContainsAny(text.AsString(), "$%") {
			return text.AsString()
		}
	case *hclsyntax.TupleConsExpr:
		elements := []any{}
		for _, element := range expr.Exprs {
			elements = append(elements, valueInJSON(source, element))
		}
		return elements
	}
	return "${" + string(expr.Range().SliceBytes([]byte(source))) + "}"
}

// FuzzJSON checks modules in Terraform's JSON syntax as FuzzModule does others.
func FuzzJSON(f *testing.F) {
	if flag.Lookup("test.fuzz").Value.String() != "" { // FuzzModule has them as they are.
		for _, source := range fixtures(f) {
			if text := inJSON(source); text != "" {
				f.Add(text)
			}
		}
	}
	for _, source := range filesOf(f, ".json") {
		f.Add(source)
	}
	f.Add(`{"resource": {"azurerm_linux_web_app": [{"a": [{"site_config": [[], null, 1]}, null], "b": "x"}, null]}, "module": {"m": null}}`)
	f.Fuzz(func(t *testing.T, source string) {
		if host, ok := newHost(source); ok && isJSON(source) {
			checkIssues(t, host.run(t, everyRule(t)))
		}
	})
}
