package source

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// calls are the arguments of the module's calls.
type calls struct {
	arguments []hcl.Expression
	// failed is true if TFLint cannot return them, such as when a call has a block in it.
	failed bool
}

// notPassed are the arguments of a call that are Terraform's own and hand nothing over.
var notPassed = map[string]bool{"source": true, "version": true, "depends_on": true, "providers": true}

// passed returns what the arguments of the module's calls are made of. They are asked for in a call of their own, because
// one block in one of the calls makes it fail.
func (r *Reader) passed() code.Passed {
	if r.calls == nil {
		r.calls = r.readCalls()
	}
	passed := code.Passed{Complete: !r.calls.failed}
	for _, expr := range r.calls.arguments {
		parts := r.evaluator.Parts(expr)
		passed.Arguments = append(passed.Arguments, code.Argument{References: references(parts.References), Texts: parts.Texts})
		if parts.Undefined && r.locals == nil {
			passed.Complete = false // The locals will be read in the next round.
		}
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
