package eval

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Reference is what an expression names: a resource of the module, an instance of it, or a member of that.
type Reference struct {
	// Type and Name are the labels of the resource.
	Type, Name string
	// Key is the key of the instance, or cty.NilVal where the expression names none or one that is not known.
	Key cty.Value
	// Member is the attribute that is referred to, such as id; empty for all of the resource.
	Member string
}

// Reference returns the resource that an expression names: azurerm_service_plan.main.id, .main[0].id, .main["a"].id,
// .main[each.key].id, the same inside one() or try(), or a local that is nothing but that.
func (e *Evaluator) Reference(expr hcl.Expression, scope *Scope) (Reference, bool) {
	return e.refersTo(native(expr), scope, e.Aliases())
}

func (e *Evaluator) refersTo(expr hclsyntax.Expression, scope *Scope, aliases Aliases) (Reference, bool) {
	switch expr := throughQuotes(expr).(type) {
	case *hclsyntax.FunctionCallExpr:
		// one(azurerm_x.y[*].id) and try(azurerm_x.y[0].id, null) lead where their first argument does.
		if (expr.Name == "one" || expr.Name == "try") && len(expr.Args) > 0 {
			return e.refersTo(expr.Args[0], scope, aliases)
		}
	case *hclsyntax.SplatExpr:
		reference, ok := e.refersTo(expr.Source, scope, aliases)
		if each, isMember := expr.Each.(*hclsyntax.RelativeTraversalExpr); isMember {
			reference.Member = memberOf(each.Traversal)
		}
		return reference, ok
	case *hclsyntax.ScopeTraversalExpr:
		if _, isLocal := localName(expr.Traversal); !isLocal || len(expr.Traversal) > 3 {
			return referenceOf(expr.Traversal)
		}
		definition, further, ok := aliases.follow(expr.Traversal)
		if !ok {
			return Reference{}, false
		}
		reference, ok := e.refersTo(definition, scope, further)
		if ok && reference.Member == "" {
			reference.Member = memberOf(expr.Traversal[2:])
		}
		return reference, ok
	case *hclsyntax.RelativeTraversalExpr:
		return e.refersToElement(expr, scope)
	}
	return Reference{}, false
}

// refersToElement returns the instance that x.y[each.key].id names.
func (e *Evaluator) refersToElement(expr *hclsyntax.RelativeTraversalExpr, scope *Scope) (Reference, bool) {
	index, ok := expr.Source.(*hclsyntax.IndexExpr)
	if !ok {
		return Reference{}, false
	}
	collection, ok := index.Collection.(*hclsyntax.ScopeTraversalExpr)
	if !ok {
		return Reference{}, false
	}
	reference, ok := referenceOf(collection.Traversal)
	if key := e.Value(index.Key, scope).Value; IsKey(key) {
		reference.Key = key
	}
	reference.Member = memberOf(expr.Traversal)
	return reference, ok
}

// notResources are the first words of references that name no resource.
var notResources = map[string]bool{
	"var": true, "local": true, "module": true, "data": true, "path": true, "terraform": true,
	"each": true, "count": true, "self": true, "ephemeral": true,
}

// referenceOf reads type.name, type.name.member and type.name[key].member.
func referenceOf(traversal hcl.Traversal) (Reference, bool) {
	name, ok := attributeOf(traversal)
	if !ok || notResources[traversal.RootName()] {
		return Reference{}, false
	}
	reference := Reference{Type: traversal.RootName(), Name: name, Key: cty.NilVal}
	rest := traversal[2:]
	if len(rest) > 0 {
		if index, ok := rest[0].(hcl.TraverseIndex); ok {
			if IsKey(index.Key) {
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

// References returns all resources that an expression names, also through locals.
func (e *Evaluator) References(expr hcl.Expression) []Reference {
	return e.collect(expr, map[string]bool{})
}

// collect reads each local once, however often and in whatever circles they name each other.
func (e *Evaluator) collect(expr hcl.Expression, read map[string]bool) []Reference {
	references := []Reference{}
	for _, traversal := range expr.Variables() {
		if name, ok := localName(traversal); ok {
			definition, ok := e.host.Local(name)
			if ok && !read[name] {
				read[name] = true
				references = append(references, e.collect(definition, read)...)
			}
			continue
		}
		if reference, ok := referenceOf(traversal); ok {
			references = append(references, reference)
		}
	}
	return references
}
