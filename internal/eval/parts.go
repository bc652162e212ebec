package eval

import (
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Parts is what an expression is made of, also through locals.
type Parts struct {
	References []Reference
	// Outputs are the outputs of called modules.
	Outputs []Output
	// Texts are the literal texts, and what templates and calls of functions amount to, with Host.Anything for each part that
	// is not known.
	Texts []string
	// Undefined is true if it names a local whose definition is not there.
	Undefined bool
}

// Parts takes an expression apart. Most are a literal, of which there is nothing to take apart.
func (e *Evaluator) Parts(expr hcl.Expression) Parts {
	switch native := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		if native.Val.Type() != cty.String {
			return Parts{}
		}
	case *hclsyntax.TemplateExpr:
		if native.IsStringLiteral() {
			text, _ := native.Value(nil)
			return Parts{Texts: []string{text.AsString()}}
		}
	}
	found := &parts{evaluator: e, local: e.host.Local, read: map[string]bool{}, taken: map[hclsyntax.Node]bool{}}
	found.add(expr)
	return found.Parts
}

type parts struct {
	Parts
	evaluator *Evaluator
	local     func(name string) (hcl.Expression, bool)
	// read are the locals that have been taken apart, each once.
	read map[string]bool
	// taken are the expressions that have been looked at as parts of the ones around them.
	taken map[hclsyntax.Node]bool
}

func (p *parts) add(expr hcl.Expression) {
	native, ok := expr.(hclsyntax.Expression)
	if !ok {
		p.addJSON(expr)
		return
	}
	_ = hclsyntax.VisitAll(native, func(node hclsyntax.Node) hcl.Diagnostics {
		switch node := node.(type) {
		case *hclsyntax.LiteralValueExpr:
			if node.Val.Type() == cty.String && node.Val.IsKnown() && !node.Val.IsNull() {
				p.Texts = append(p.Texts, node.Val.AsString())
			}
		case *hclsyntax.TemplateExpr:
			if !node.IsStringLiteral() {
				p.whole(node)
			}
		case *hclsyntax.FunctionCallExpr:
			p.whole(node)
		case *hclsyntax.SplatExpr:
			if each, ok := node.Each.(*hclsyntax.RelativeTraversalExpr); ok {
				p.member(node.Source, each.Traversal)
			}
		case *hclsyntax.RelativeTraversalExpr:
			if index, ok := node.Source.(*hclsyntax.IndexExpr); ok {
				p.member(index.Collection, node.Traversal)
			}
		case *hclsyntax.ScopeTraversalExpr:
			if !p.taken[node] {
				p.traversal(node.Traversal)
			}
		}
		return nil
	})
}

// whole adds the text that a template or a call of a function amounts to. Where a part names a resource, the reference says
// whose text it is; and what has no dot in it is no host name.
func (p *parts) whole(expr hclsyntax.Expression) {
	if namesResource(expr) || !hasDot(expr) {
		return
	}
	if text := p.evaluator.Value(expr, nil).Value; IsKey(text) {
		p.Texts = append(p.Texts, keyText(text))
		return
	}
	text := ""
	for _, part := range p.evaluator.TextParts(expr, nil) {
		text += part.Text
		if part.Expression != "" {
			text += p.evaluator.host.Anything
		}
	}
	p.Texts = append(p.Texts, text)
}

func hasDot(expr hclsyntax.Expression) bool {
	found := false
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		if literal, ok := node.(*hclsyntax.LiteralValueExpr); ok && literal.Val.Type() == cty.String && literal.Val.IsKnown() && !literal.Val.IsNull() {
			found = found || strings.Contains(literal.Val.AsString(), ".")
		}
		return nil
	})
	return found
}

func namesResource(expr hclsyntax.Expression) bool {
	return slices.ContainsFunc(expr.Variables(), func(traversal hcl.Traversal) bool {
		_, ok := referenceOf(traversal)
		return ok
	})
}

// addJSON takes a value of a JSON file apart.
func (p *parts) addJSON(expr hcl.Expression) {
	if native := native(expr); native != nil {
		p.add(native)
		return
	}
	if list, ok := List(expr); ok {
		for _, element := range list {
			p.add(element)
		}
		return
	}
	pairs, _ := hcl.ExprMap(expr)
	for _, pair := range pairs {
		p.add(pair.Value)
	}
}

// member takes a member of all instances of a resource, or of one whose key is worked out: x.y[*].z and x.y[each.key].z.
func (p *parts) member(of hclsyntax.Expression, member hcl.Traversal) {
	resource, ok := of.(*hclsyntax.ScopeTraversalExpr)
	if !ok {
		return
	}
	reference, ok := referenceOf(resource.Traversal)
	if !ok || reference.Member != "" {
		return
	}
	p.taken[resource] = true
	reference.Member = memberOf(member)
	p.References = append(p.References, reference)
}

func (p *parts) traversal(traversal hcl.Traversal) {
	name, ok := localName(traversal)
	if !ok {
		if reference, ok := referenceOf(traversal); ok {
			p.References = append(p.References, reference)
		}
		p.Outputs = append(p.Outputs, outputsIn(traversal)...)
		return
	}
	if p.read[name] {
		return
	}
	p.read[name] = true
	if definition, ok := p.local(name); ok {
		p.add(definition)
	} else {
		p.Undefined = true
	}
}
