package read

import (
	"fmt"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxAliases bounds how many locals are followed from one to the next, so that a circle of them ends.
const maxAliases = 10

// Reference gives the resource that an expression names: azurerm_service_plan.main.id, .main[0].id, .main["a"].id,
// .main[each.key].id, or a local that is nothing but that.
func (e *expression) Reference() (fact.Reference, bool) {
	return e.follow(nativeForm(e.expr), maxAliases)
}

func (e *expression) follow(expr hclsyntax.Expression, aliases int) (fact.Reference, bool) {
	switch expr := strip(expr).(type) {
	case *hclsyntax.ScopeTraversalExpr:
		if name, ok := localName(expr.Traversal); ok && aliases > 0 {
			definition, ok := e.reader.local(name)
			if !ok {
				return fact.Reference{}, false
			}
			reference, ok := e.follow(nativeForm(definition), aliases-1)
			if ok && reference.Member == "" {
				reference.Member = memberOf(expr.Traversal[2:])
			}
			return reference, ok
		}
		return referenceOf(expr.Traversal)
	case *hclsyntax.RelativeTraversalExpr:
		index, ok := expr.Source.(*hclsyntax.IndexExpr)
		if !ok {
			return fact.Reference{}, false
		}
		collection, ok := index.Collection.(*hclsyntax.ScopeTraversalExpr)
		if !ok {
			return fact.Reference{}, false
		}
		reference, ok := referenceOf(collection.Traversal)
		if key, _ := e.reader.evaluator.value(index.Key, e.scope); isKey(key) {
			reference.Key = key
		}
		reference.Member = memberOf(expr.Traversal)
		return reference, ok
	}
	return fact.Reference{}, false
}

// strip takes away parentheses and the quotes of "${...}".
func strip(expr hclsyntax.Expression) hclsyntax.Expression {
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

func localName(traversal hcl.Traversal) (string, bool) {
	if traversal.RootName() != "local" || len(traversal) > 3 {
		return "", false
	}
	return attributeOf(traversal)
}

// notResources are the first words of references that name no resource.
var notResources = map[string]bool{
	"var": true, "local": true, "module": true, "data": true, "path": true, "terraform": true,
	"each": true, "count": true, "self": true, "ephemeral": true,
}

// referenceOf reads type.name, type.name.member and type.name[key].member.
func referenceOf(traversal hcl.Traversal) (fact.Reference, bool) {
	name, ok := attributeOf(traversal)
	if !ok || notResources[traversal.RootName()] {
		return fact.Reference{}, false
	}
	reference := fact.Reference{Type: traversal.RootName(), Name: name, Key: cty.NilVal}
	rest := traversal[2:]
	if len(rest) > 0 {
		if index, ok := rest[0].(hcl.TraverseIndex); ok {
			if isKey(index.Key) {
				reference.Key = index.Key
			}
			rest = rest[1:]
		}
	}
	reference.Member = memberOf(rest)
	return reference, true
}

func memberOf(traversal hcl.Traversal) string {
	if len(traversal) == 0 {
		return ""
	}
	if attribute, ok := traversal[0].(hcl.TraverseAttr); ok {
		return attribute.Name
	}
	return ""
}

func isKey(key cty.Value) bool {
	_, err := convertKnown(key, cty.String)
	return err == nil && !key.IsMarked()
}

// References gives all resources that an expression names, also through locals.
func (e *expression) References() []fact.Reference {
	return e.collect(e.expr, maxAliases)
}

func (e *expression) collect(expr hcl.Expression, aliases int) []fact.Reference {
	references := []fact.Reference{}
	for _, traversal := range expr.Variables() {
		if name, ok := attributeOf(traversal); ok && traversal.RootName() == "local" && aliases > 0 {
			if definition, ok := e.reader.local(name); ok {
				references = append(references, e.collect(definition, aliases-1)...)
			}
			continue
		}
		if reference, ok := referenceOf(traversal); ok {
			references = append(references, reference)
		}
	}
	return references
}

// fingerprint is a text that two expressions share only if they must have the same value in the same instance. It follows
// locals that are plain aliases where in is given. Expressions that it does not know get a text of their own.
func fingerprint(expr hclsyntax.Expression, in *expression) string {
	return fingerprintOf(expr, in, maxAliases)
}

func fingerprintOf(expr hclsyntax.Expression, in *expression, aliases int) string {
	all := func(name string, parts ...hclsyntax.Expression) string {
		texts := make([]string, len(parts))
		for i, part := range parts {
			texts[i] = fingerprintOf(part, in, aliases)
		}
		return name + "(" + strings.Join(texts, ",") + ")"
	}
	switch expr := strip(expr).(type) {
	case *hclsyntax.LiteralValueExpr:
		return expr.Val.GoString()
	case *hclsyntax.ScopeTraversalExpr:
		if name, ok := localName(expr.Traversal); ok && len(expr.Traversal) == 2 && in != nil && aliases > 0 {
			if definition, ok := in.reader.local(name); ok {
				if native := nativeForm(definition); native != nil {
					return fingerprintOf(native, in, aliases-1)
				}
			}
		}
		if in != nil && in.scope.isIterator(expr.Traversal.RootName()) {
			break // The same words mean something else in another block.
		}
		return describe(expr.Traversal)
	case *hclsyntax.TemplateExpr:
		return all("template", expr.Parts...)
	case *hclsyntax.FunctionCallExpr:
		if expr.ExpandFinal {
			break
		}
		return all(expr.Name, expr.Args...)
	case *hclsyntax.IndexExpr:
		return all("index", expr.Collection, expr.Key)
	case *hclsyntax.RelativeTraversalExpr:
		return all("member", expr.Source) + describe(append(hcl.Traversal{hcl.TraverseRoot{}}, expr.Traversal...))
	case *hclsyntax.ConditionalExpr:
		return all("if", expr.Condition, expr.TrueResult, expr.FalseResult)
	case *hclsyntax.TupleConsExpr:
		return all("tuple", expr.Exprs...)
	}
	return fmt.Sprintf("%s", expr.Range())
}

// isIterator says whether a name is bound by a dynamic block.
func (s *scope) isIterator(name string) bool {
	_, ok := s.lookup(name)
	return ok && name != "each" && name != "count"
}
