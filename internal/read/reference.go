package read

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxAliases bounds how many locals are followed from one to the next, so that a circle of them ends.
const maxAliases = 10

// maxFollowed bounds how often locals are followed in all of a module: those that merge two others multiply. Each
// expression follows its local once, so that a module which people write stays far below.
const maxFollowed = 1_000_000

// Reference gives the resource that an expression names: azurerm_service_plan.main.id, .main[0].id, .main["a"].id,
// .main[each.key].id, the same inside one() or try(), or a local that is nothing but that.
func (e *expression) Reference() (fact.Reference, bool) {
	return e.follow(nativeForm(e.expr), maxAliases)
}

func (e *expression) follow(expr hclsyntax.Expression, aliases int) (fact.Reference, bool) {
	switch expr := strip(expr).(type) {
	case *hclsyntax.FunctionCallExpr:
		// one(azurerm_x.y[*].id) and try(azurerm_x.y[0].id, null) lead where their first argument does.
		if (expr.Name == "one" || expr.Name == "try") && len(expr.Args) > 0 {
			return e.follow(expr.Args[0], aliases)
		}
	case *hclsyntax.SplatExpr:
		reference, ok := e.follow(expr.Source, aliases)
		if each, isMember := expr.Each.(*hclsyntax.RelativeTraversalExpr); isMember {
			reference.Member = memberOf(each.Traversal)
		}
		return reference, ok
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
	return e.collect(e.expr, map[string]bool{})
}

// collect follows each local once, however often and in whatever circles they name each other.
func (e *expression) collect(expr hcl.Expression, followed map[string]bool) []fact.Reference {
	references := []fact.Reference{}
	for _, traversal := range expr.Variables() {
		if name, ok := attributeOf(traversal); ok && traversal.RootName() == "local" {
			definition, ok := e.reader.local(name)
			if ok && !followed[name] {
				followed[name] = true
				references = append(references, e.collect(definition, followed)...)
			}
			continue
		}
		if reference, ok := referenceOf(traversal); ok {
			references = append(references, reference)
		}
	}
	return references
}

// fingerprint is a text that two expressions share only if they must have the same value in the same instance. Where in is
// given it follows locals: the one that the expression is, to whatever that is, and those inside it to other names only, so
// that following them takes no more steps than there are. Expressions that it does not know get a text of their own.
func fingerprint(expr hclsyntax.Expression, in *expression) string {
	for range maxAliases {
		definition, ok := definitionOf(expr, in)
		if !ok {
			break
		}
		expr = definition
	}
	return fingerprintOf(expr, in, maxAliases)
}

// definitionOf gives what the local is that an expression is.
func definitionOf(expr hclsyntax.Expression, in *expression) (hclsyntax.Expression, bool) {
	traversal, ok := strip(expr).(*hclsyntax.ScopeTraversalExpr)
	if !ok || in == nil || len(traversal.Traversal) != 2 {
		return nil, false
	}
	name, ok := localName(traversal.Traversal)
	if !ok {
		return nil, false
	}
	definition, ok := in.reader.local(name)
	if !ok {
		return nil, false
	}
	native := nativeForm(definition)
	return native, native != nil
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
		if definition, ok := definitionOf(expr, in); ok && aliases > 0 {
			if _, plain := strip(definition).(*hclsyntax.ScopeTraversalExpr); plain {
				return fingerprintOf(definition, in, aliases-1)
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

// isIterator says whether a name is bound by a dynamic block.
func (s *scope) isIterator(name string) bool {
	_, ok := s.lookup(name)
	return ok && name != "each" && name != "count"
}
