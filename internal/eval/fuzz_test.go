package eval

import (
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"
)

// Every expression has a value and answers every question, in both syntaxes, whatever its locals are.
func FuzzValue(f *testing.F) {
	for _, source := range []string{
		`"a-${var.none}-${each.key}"`, `azurerm_x.y[each.key].id`, `{ (var.none) = [1, null], a = local.a }`,
		`try(var.none.a["b"], one(azurerm_x.y[*].id), null)`, `[for k, v in var.partly : upper(k) if v]`,
		`merge(local.a, local.a, { a = local.b })`, `count.index > 0 ? each.value : var.secret`, `x[null]`, `-"a"`, `<<EOT
${jsonencode({ a = 1 })}
EOT
`, `format("%s%d", var.none, 1)`, `var.partly[*].known`, `lookup(null, null)`, `f(a...)`, `(null)`,
	} {
		f.Add(source, `local.b`, `local.a`)
	}
	f.Fuzz(func(t *testing.T, source, a, b string) {
		m := testModule(t)
		for name, definition := range map[string]string{"a": a, "b": b} {
			if expr, diagnostics := hclsyntax.ParseExpression([]byte(definition), "main.tf", hcl.InitialPos); !diagnostics.HasErrors() {
				m.locals[name] = expr
			}
		}
		host := m.host()
		host.Ask = func(hcl.Expression) (cty.Value, error) { return cty.DynamicVal, nil }
		evaluator := New(host)
		scope := (*Scope)(nil).Bind("each", Element{Key: cty.StringVal("k"), Value: cty.ObjectVal(map[string]cty.Value{"a": cty.True})}.Object())
		if expr, diagnostics := hclsyntax.ParseExpression([]byte(source), "main.tf", hcl.InitialPos); !diagnostics.HasErrors() {
			answersAll(t, evaluator, expr, scope)
		}
		if expr, diagnostics := json.ParseExpression([]byte(source), "main.tf.json"); !diagnostics.HasErrors() {
			answersAll(t, evaluator, expr, scope)
		}
	})
}

func answersAll(t *testing.T, evaluator *Evaluator, expr hcl.Expression, scope *Scope) {
	t.Helper()
	result := evaluator.Value(expr, scope)
	if result.Value == cty.NilVal {
		t.Fatal("there is no value")
	}
	Iterate(result.Value)
	WholeNumber(result.Value)
	evaluator.Origins(expr, scope)
	evaluator.Parts(expr)
	if first, again := evaluator.Fingerprint(expr, scope), evaluator.Fingerprint(expr, scope); first != again {
		t.Fatalf("the expression is %s and then %s", first, again)
	}
	IsNull(expr)
	evaluator.TextParts(expr, scope)
	for aliases := evaluator.Aliases(); ; {
		definition, further, ok := aliases.Of(expr)
		if !ok {
			break
		}
		expr, aliases = definition, further
	}
	if list, ok := List(expr); ok {
		for _, element := range list {
			evaluator.Value(element, scope)
		}
	}
	if members, ok := Members(expr); ok {
		for _, member := range members {
			evaluator.Value(member.Key, scope)
			evaluator.Value(member.Value, scope)
		}
	}
}
