package read

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// calls are the arguments of the module's calls.
type calls struct {
	arguments []hcl.Expression
	// failed is true if TFLint cannot give them, such as when a call has a block in it.
	failed bool
}

// notPassed are the arguments of a call that are Terraform's own and hand nothing over.
var notPassed = map[string]bool{"source": true, "version": true, "depends_on": true, "providers": true}

// passed returns what the arguments of the module's calls are made of. They are asked for in a call of their own, because
// one block in one of the calls makes it fail.
func (r *Reader) passed() fact.Passed {
	if r.calls == nil {
		r.calls = r.readCalls()
	}
	passed := fact.Passed{Complete: !r.calls.failed}
	for _, expr := range r.calls.arguments {
		found := &parts{reader: r, followed: map[string]bool{}, taken: map[hclsyntax.Node]bool{}, complete: true}
		found.add(expr)
		passed.Arguments = append(passed.Arguments, fact.Argument{References: found.references, Texts: found.texts})
		passed.Complete = passed.Complete && found.complete
	}
	return passed
}

func (r *Reader) readCalls() *calls {
	content, err := r.runner.GetModuleContent(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "module", LabelNames: []string{"name"}, Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}},
	}}, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		logger.Debug("cannot read the arguments of module calls", "error", err)
		return &calls{failed: true}
	}
	found := &calls{}
	for _, block := range content.Blocks {
		for name, attribute := range block.Body.Attributes {
			if !notPassed[name] {
				found.arguments = append(found.arguments, attribute.Expr)
			}
		}
	}
	return found
}

// parts collects what an expression is made of, also through locals, each of which is followed once.
type parts struct {
	reader     *Reader
	followed   map[string]bool
	references []fact.Reference
	texts      []string
	// taken are the expressions that have been looked at as parts of the ones around them.
	taken map[hclsyntax.Node]bool
	// complete is false if a local has not been read.
	complete bool
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
				p.texts = append(p.texts, node.Val.AsString())
			}
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

// addJSON takes the expression of a JSON file apart.
func (p *parts) addJSON(expr hcl.Expression) {
	if native := nativeForm(expr); native != nil {
		p.add(native)
		return
	}
	if list, diagnostics := hcl.ExprList(expr); !diagnostics.HasErrors() {
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
	p.references = append(p.references, reference)
}

func (p *parts) traversal(traversal hcl.Traversal) {
	if name, ok := attributeOf(traversal); ok && traversal.RootName() == "local" {
		if p.followed[name] {
			return
		}
		p.followed[name] = true
		if definition, ok := p.reader.local(name); ok {
			p.add(definition)
		} else if p.reader.locals == nil {
			p.complete = false
		}
		return
	}
	if reference, ok := referenceOf(traversal); ok {
		p.references = append(p.references, reference)
	}
}
