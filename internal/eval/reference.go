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

// Resource returns the labels of the resource that an expression is, with all of its instances.
func Resource(expr hcl.Expression) (resource, name string, ok bool) {
	text := native(expr)
	if text == nil {
		return "", "", false
	}
	traversal, ok := throughQuotes(text).(*hclsyntax.ScopeTraversalExpr)
	if !ok || len(traversal.Traversal) != 2 {
		return "", "", false
	}
	reference, ok := referenceOf(traversal.Traversal)
	return reference.Type, reference.Name, ok
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
