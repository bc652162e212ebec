package eval

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// stands is an expression with what it takes to read it.
type stands struct {
	expr    hclsyntax.Expression
	scope   *Scope
	aliases Aliases
}

// next returns what the expression stands for: the definition of the local that it is, or what it names in one or of the
// element that a block is made of, where that is written out.
func (s stands) next() (stands, bool) {
	reference, ok := throughQuotes(s.expr).(*hclsyntax.ScopeTraversalExpr)
	if !ok {
		return s, false
	}
	if definition, further, ok := s.aliases.follow(reference.Traversal); ok {
		return stands{definition, nil, further}.member(reference.Traversal[2:])
	}
	bound := s.scope.find(reference.Traversal.RootName())
	if bound != nil && bound.is != nil {
		return bound.is.member(reference.Traversal[1:])
	}
	if bound == nil || bound.over == nil {
		return s, false
	}
	if name, ok := attributeOf(reference.Traversal); !ok || name != "value" {
		return s, false
	}
	over := native(bound.over)
	key, ok := keyOf(bound.value)
	if over == nil || !ok {
		return s, false
	}
	inside := slices.Concat(hcl.Traversal{hcl.TraverseIndex{Key: key}}, reference.Traversal[2:])
	return stands{over, bound.outer, s.aliases}.member(inside)
}

// keyOf returns the key of the element that an iterator is bound to, if it is known.
func keyOf(element cty.Value) (cty.Value, bool) {
	if !element.Type().IsObjectType() || !element.Type().HasAttribute("key") {
		return cty.NilVal, false
	}
	key := element.GetAttr("key")
	return key, IsKey(key)
}

// member returns the expression at a path in an expression, as far as objects and lists are written out, in locals too.
func (s stands) member(path hcl.Traversal) (stands, bool) {
	for len(path) > 0 {
		key := cty.NilVal
		switch step := path[0].(type) {
		case hcl.TraverseAttr:
			key = cty.StringVal(step.Name)
		case hcl.TraverseIndex:
			key = step.Key
		}
		switch expr := throughQuotes(s.expr).(type) {
		case *hclsyntax.ScopeTraversalExpr:
			definition, further, ok := s.aliases.follow(expr.Traversal)
			if !ok {
				return s, false
			}
			s, path = stands{definition, nil, further}, slices.Concat(expr.Traversal[2:], path)
			continue
		case *hclsyntax.ObjectConsExpr:
			s.expr = memberOfObject(expr, keyText(key))
		case *hclsyntax.TupleConsExpr:
			s.expr = elementOfTuple(expr, key)
		default:
			return s, false
		}
		if s.expr == nil {
			return s, false
		}
		path = path[1:]
	}
	return s, true
}

// memberOfObject returns the member of an object all of whose keys are literal, or nil.
func memberOfObject(object *hclsyntax.ObjectConsExpr, name string) hclsyntax.Expression {
	var found hclsyntax.Expression
	for _, item := range object.Items {
		key, ok := literalKey(item.KeyExpr)
		if !ok {
			return nil
		}
		if key == name {
			found = item.ValueExpr
		}
	}
	return found
}

func elementOfTuple(tuple *hclsyntax.TupleConsExpr, key cty.Value) hclsyntax.Expression {
	if number, ok := WholeNumber(key); ok && number >= 0 && number < len(tuple.Exprs) {
		return tuple.Exprs[number]
	}
	return nil
}
