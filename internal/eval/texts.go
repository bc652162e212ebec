package eval

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Texts returns the texts that an expression may be, or may have in it, each in its parts: those of both arms of a conditional,
// of all elements of a list and members of an object, and of what functions take from their arguments unchanged. What else
// is not known is one part, by its fingerprint. There may be some that it never has.
func (e *Evaluator) Texts(expr hcl.Expression, scope *Scope) [][]TextPart {
	found := &texts{evaluator: e}
	found.read(expr, scope)
	return found.found
}

type texts struct {
	evaluator *Evaluator
	// asks is true where the host can evaluate parts of an expression.
	asks   bool
	looked int
	found  [][]TextPart
}

// read adds the texts of an expression in either syntax.
func (t *texts) read(expr hcl.Expression, scope *Scope) {
	if text := native(expr); text != nil {
		_, t.asks = expr.(hclsyntax.Expression)
		t.add(stands{text, scope, t.evaluator.Aliases()})
		return
	}
	elements, _ := List(expr)
	for _, element := range elements {
		t.read(element, scope)
	}
	members, _ := hcl.ExprMap(expr)
	for _, member := range members {
		t.read(member.Value, scope)
	}
}

func (t *texts) add(from stands) {
	from.expr = throughQuotes(from.expr)
	t.looked++
	if t.looked > maxPossible {
		t.open(from)
		return
	}
	if value := t.value(from); value.IsWhollyKnown() && !value.ContainsMarked() {
		t.known(value)
		return
	}
	if further, ok := from.next(); ok {
		t.add(further)
		return
	}
	switch expr := from.expr.(type) {
	case *hclsyntax.ConditionalExpr:
		t.all(from, expr.TrueResult, expr.FalseResult)
	case *hclsyntax.TupleConsExpr:
		t.all(from, expr.Exprs...)
	case *hclsyntax.ObjectConsExpr:
		for _, item := range expr.Items {
			t.all(from, item.ValueExpr)
		}
	case *hclsyntax.ForExpr:
		t.loop(from, expr)
	case *hclsyntax.FunctionCallExpr:
		if !ofArguments[expr.Name] {
			t.text(from)
			return
		}
		t.all(from, expr.Args...)
	default:
		t.text(from)
	}
}

// ofArguments are the functions whose texts are among those of their arguments.
// https://developer.hashicorp.com/terraform/language/functions
var ofArguments = map[string]bool{
	"coalesce": true, "coalescelist": true, "compact": true, "concat": true, "distinct": true, "flatten": true, "merge": true,
	"one": true, "reverse": true, "setunion": true, "sort": true, "tolist": true, "toset": true, "tomap": true, "tostring": true,
	"try": true, "values": true,
}

func (t *texts) all(from stands, exprs ...hclsyntax.Expression) {
	for _, expr := range exprs {
		from.expr = expr
		t.add(from)
	}
}

// value evaluates a part where that is possible.
func (t *texts) value(of stands) cty.Value {
	if value, ok := Literal(of.expr); ok {
		return value
	}
	if !t.asks {
		return cty.DynamicVal
	}
	return t.evaluator.Value(of.expr, of.scope).Value
}

// known adds the texts in a value.
func (t *texts) known(value cty.Value) {
	switch {
	case value.IsNull():
	case value.CanIterateElements():
		for it := value.ElementIterator(); it.Next(); {
			_, element := it.Element()
			t.known(element)
		}
	case IsKey(value):
		t.found = append(t.found, []TextPart{{Text: keyText(value)}})
	}
}

// text adds a text that is put together, or one of which nothing is known.
func (t *texts) text(from stands) {
	found := &textParts{evaluator: t.evaluator, asks: t.asks}
	if !found.open(from.expr, from.scope, from.aliases) {
		t.open(from)
		return
	}
	t.found = append(t.found, found.parts)
}

func (t *texts) open(from stands) {
	text := fingerprint{from.scope}.of(from.expr, t.evaluator.Aliases())
	t.found = append(t.found, []TextPart{{Expression: text}})
}

// loop adds the texts of each element that a loop makes, or of one that stands for all.
func (t *texts) loop(from stands, loop *hclsyntax.ForExpr) {
	over := stands{throughQuotes(loop.CollExpr), from.scope, from.aliases}
	elements, ok := Iterate(t.value(over))
	if !ok {
		from.scope = t.evaluator.Unrolled(from.scope, loop)
		t.all(from, loop.ValExpr)
		return
	}
	for _, element := range elements {
		each := from
		if loop.KeyVar != "" {
			each.scope = each.scope.Bind(loop.KeyVar, element.Key)
		}
		each.scope = each.scope.Bind(loop.ValVar, element.Value)
		if written, ok := over.member(hcl.Traversal{hcl.TraverseIndex{Key: element.Key}}); ok {
			each.scope.is = &written
		}
		if loop.CondExpr != nil {
			condition := stands{loop.CondExpr, each.scope, each.aliases}
			if taken, err := As(t.value(condition), cty.Bool); err == nil && taken.False() {
				continue
			}
		}
		t.all(each, loop.ValExpr)
	}
}
