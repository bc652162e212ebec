package eval

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Literal returns the value of an expression of a native file that is one literal.
func Literal(expr hcl.Expression) (cty.Value, bool) {
	switch expr := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return expr.Val, true
	case *hclsyntax.TemplateExpr:
		if expr.IsStringLiteral() {
			value, diagnostics := expr.Parts[0].Value(nil)
			return value, !diagnostics.HasErrors()
		}
	}
	return cty.NilVal, false
}

// IsNull reports whether an expression without a value is a literal null, in parentheses or not.
func IsNull(expr hcl.Expression) bool {
	if native, ok := expr.(hclsyntax.Expression); ok {
		literal, ok := throughParens(native).(*hclsyntax.LiteralValueExpr)
		return ok && literal.Val.IsNull()
	}
	return len(expr.Variables()) == 0
}

// throughParens returns what stands in parentheses.
func throughParens(expr hclsyntax.Expression) hclsyntax.Expression {
	for {
		parentheses, ok := expr.(*hclsyntax.ParenthesesExpr)
		if !ok {
			return expr
		}
		expr = parentheses.Expression
	}
}

// throughQuotes returns what stands in parentheses, and in the quotes of "${...}".
func throughQuotes(expr hclsyntax.Expression) hclsyntax.Expression {
	for {
		switch outer := expr.(type) {
		case *hclsyntax.ParenthesesExpr:
			expr = outer.Expression
		case *hclsyntax.TemplateWrapExpr:
			expr = outer.Wrapped
		default:
			return expr
		}
	}
}

// native returns an expression of a native file, or the template that a string of a JSON file is; nil for other values of
// a JSON file.
func native(expr hcl.Expression) hclsyntax.Expression {
	if native, ok := expr.(hclsyntax.Expression); ok {
		return throughParens(native)
	}
	template, ok := parseTemplate(expr)
	if !ok {
		return nil
	}
	return template
}

// parseTemplate reads a string of a JSON file as the template that it is. Its ranges name no file and mean nothing, but
// those of two strings differ.
func parseTemplate(expr hcl.Expression) (hclsyntax.Expression, bool) {
	source, diagnostics := expr.Value(nil)
	if diagnostics.HasErrors() || source.Type() != cty.String || !source.IsKnown() || source.IsNull() {
		return nil, false
	}
	template, diagnostics := hclsyntax.ParseTemplate([]byte(source.AsString()), "", expr.Range().Start)
	return template, !diagnostics.HasErrors()
}

// onlyTraversal returns the reference that a JSON string is, if it is nothing else: "${var.mode}".
func onlyTraversal(expr hcl.Expression) (hcl.Traversal, bool) {
	template, ok := parseTemplate(expr)
	if !ok {
		return nil, false
	}
	wrap, ok := template.(*hclsyntax.TemplateWrapExpr)
	if !ok {
		return nil, false
	}
	reference, ok := wrap.Wrapped.(*hclsyntax.ScopeTraversalExpr)
	if !ok || len(reference.Traversal) != 2 {
		return nil, false
	}
	return reference.Traversal, true
}

// Template returns the parts of a template, in either syntax.
func Template(expr hcl.Expression) ([]hclsyntax.Expression, bool) {
	template, ok := native(expr).(*hclsyntax.TemplateExpr)
	if !ok {
		return nil, false
	}
	return template.Parts, true
}

// Call returns the call of a function that an expression is, in either syntax.
func Call(expr hcl.Expression) (*hclsyntax.FunctionCallExpr, bool) {
	text := native(expr)
	if text == nil {
		return nil, false
	}
	call, ok := throughQuotes(text).(*hclsyntax.FunctionCallExpr)
	return call, ok
}

// Conditional returns the conditional that an expression is, in either syntax.
func Conditional(expr hcl.Expression) (*hclsyntax.ConditionalExpr, bool) {
	text := native(expr)
	if text == nil {
		return nil, false
	}
	conditional, ok := throughQuotes(text).(*hclsyntax.ConditionalExpr)
	return conditional, ok
}

// Loop returns the loop that an expression is, and that makes a list, or an object with a member for each element.
func Loop(expr hcl.Expression) (*hclsyntax.ForExpr, bool) {
	text := native(expr)
	if text == nil {
		return nil, false
	}
	loop, ok := throughQuotes(text).(*hclsyntax.ForExpr)
	return loop, ok && !loop.Group
}

// List returns the elements of a list that is written out.
func List(expr hcl.Expression) ([]hcl.Expression, bool) {
	native, ok := expr.(hclsyntax.Expression)
	if !ok {
		elements, diagnostics := hcl.ExprList(expr)
		return elements, !diagnostics.HasErrors()
	}
	tuple, ok := throughParens(native).(*hclsyntax.TupleConsExpr)
	if !ok {
		return nil, false
	}
	elements := make([]hcl.Expression, len(tuple.Exprs))
	for i, element := range tuple.Exprs {
		elements[i] = element
	}
	return elements, true
}

// Member is one member of an object that is written out.
type Member struct {
	hcl.KeyValuePair
	// Name is the key where IsLiteral is true, as for nearly every key of a native file.
	Name      string
	IsLiteral bool
}

// Members returns the members of an object that is written out.
func Members(expr hcl.Expression) ([]Member, bool) {
	if native, ok := expr.(hclsyntax.Expression); ok {
		expr = throughParens(native)
	}
	pairs, diagnostics := hcl.ExprMap(expr)
	if diagnostics.HasErrors() {
		return nil, false
	}
	members := make([]Member, len(pairs))
	for i, pair := range pairs {
		name, literal := literalKey(pair.Key)
		members[i] = Member{pair, name, literal}
	}
	return members, true
}

// literalKey returns a key that is a bare word, or a string without parts to evaluate.
func literalKey(key hcl.Expression) (string, bool) {
	object, ok := key.(*hclsyntax.ObjectConsKeyExpr)
	if !ok || object.ForceNonLiteral {
		return "", false
	}
	if word := hcl.ExprAsKeyword(object.Wrapped); word != "" {
		return word, true
	}
	value, ok := Literal(object.Wrapped)
	if !ok || value.Type() != cty.String {
		return "", false
	}
	return value.AsString(), true
}
