package eval

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Fingerprint returns a text. Equal fingerprints mean equal values within one instance. Locals are followed through plain
// aliases, so the cost stays linear. Where an iterator makes the same words mean something else in another block, the
// text has the position of the words; it is empty for a value of a JSON file, which has none for its parts.
func (e *Evaluator) Fingerprint(expr hcl.Expression, scope *Scope) string {
	native, ok := expr.(hclsyntax.Expression)
	if !ok {
		return jsonFingerprint(expr, scope)
	}
	// What the expression is as a whole is followed to whatever that is; a local inside it only to another name.
	whole := stands{native, scope, e.Aliases()}
	for further, ok := whole.next(); ok; further, ok = whole.next() {
		whole = further
	}
	return fingerprint{whole.scope}.of(whole.expr, e.Aliases())
}

// jsonFingerprint takes the text of a value of a JSON file.
func jsonFingerprint(expr hcl.Expression, scope *Scope) string {
	for _, traversal := range expr.Variables() {
		if scope.HasIterator(traversal.RootName()) {
			return ""
		}
	}
	source, _ := expr.Value(nil)
	return source.GoString()
}

// asWritten is the fingerprint of an expression in which no local is followed.
func asWritten(expr hclsyntax.Expression) string { return fingerprint{}.of(expr, Aliases{}) }

type fingerprint struct{ scope *Scope }

// of writes an expression. Kinds that it does not know get a text of their own: their position.
func (f fingerprint) of(expr hclsyntax.Expression, aliases Aliases) string {
	expr = throughQuotes(expr)
	all := func(name string, parts ...hclsyntax.Expression) string {
		texts := make([]string, len(parts))
		for i, part := range parts {
			texts[i] = f.of(part, aliases)
		}
		return name + "(" + strings.Join(texts, ",") + ")"
	}
	switch expr := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return expr.Val.GoString()
	case *hclsyntax.ScopeTraversalExpr:
		return f.reference(expr, aliases)
	case *hclsyntax.TemplateExpr:
		return all("template", expr.Parts...)
	case *hclsyntax.FunctionCallExpr:
		if !expr.ExpandFinal {
			return all(expr.Name, expr.Args...)
		}
	case *hclsyntax.IndexExpr:
		return all("[]", expr.Collection, expr.Key)
	case *hclsyntax.RelativeTraversalExpr:
		return all("member", expr.Source) + describe(append(hcl.Traversal{hcl.TraverseRoot{}}, expr.Traversal...))
	case *hclsyntax.ConditionalExpr:
		return all("if", expr.Condition, expr.TrueResult, expr.FalseResult)
	case *hclsyntax.TupleConsExpr:
		return all("tuple", expr.Exprs...)
	}
	return expr.Range().String()
}

func (f fingerprint) reference(expr *hclsyntax.ScopeTraversalExpr, aliases Aliases) string {
	if definition, further, ok := aliases.Of(expr); ok {
		if _, plain := throughQuotes(definition).(*hclsyntax.ScopeTraversalExpr); plain {
			return f.of(definition, further)
		}
	}
	if further, ok := (stands{expr, f.scope, aliases}).next(); ok && f.scope.find(expr.Traversal.RootName()) != nil {
		return fingerprint{further.scope}.of(further.expr, further.aliases)
	}
	if f.scope.HasIterator(expr.Traversal.RootName()) {
		return expr.Range().String() // The same words mean something else in another block.
	}
	return describe(dotted(expr.Traversal))
}

// dotted writes a member of what is no resource with a dot where it can be: var.app["name"] is var.app.name. That of a
// resource may be an instance.
func dotted(traversal hcl.Traversal) hcl.Traversal {
	if !notResources[traversal.RootName()] {
		return traversal
	}
	written := slices.Clone(traversal)
	for i, step := range written {
		index, ok := step.(hcl.TraverseIndex)
		if ok && index.Key.Type() == cty.String && hclsyntax.ValidIdentifier(keyText(index.Key)) {
			written[i] = hcl.TraverseAttr{Name: keyText(index.Key)}
		}
	}
	return written
}
