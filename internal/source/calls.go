package source

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// calls are the module's calls with their arguments.
type calls struct {
	blocks []*hclext.Block
	// failed is true if TFLint cannot return them, such as when a call has a block in it.
	failed bool
}

// callSchema is the schema of the calls of modules, as far as the first round reads them.
func callSchema() hclext.BlockSchema {
	return hclext.BlockSchema{
		Type: "module", LabelNames: []string{"name"},
		Body: &hclext.BodySchema{Attributes: []hclext.AttributeSchema{{Name: "source"}}},
	}
}

// called returns the calls of other modules.
func (r *Reader) called() []code.Call {
	found := []code.Call{}
	for _, block := range r.callHeaders {
		call := code.Call{Name: block.Labels[0]}
		if source := block.Body.Attributes["source"]; source != nil {
			if text, err := eval.As(r.evaluator.Value(source.Expr, nil).Value, cty.String); err == nil {
				call.Source = text.AsString()
			}
		}
		found = append(found, call)
	}
	return found
}

// notPassed are the arguments of a call that are Terraform's own and hand nothing over.
var notPassed = map[string]bool{"source": true, "version": true, "depends_on": true, "providers": true}

// passed returns what the arguments of the module's calls are made of. They are asked for in a call of their own, because
// one block in one of the calls makes it fail.
func (r *Reader) passed() code.Passed {
	passed := code.Passed{Complete: !r.callBlocks().failed}
	for _, block := range r.callBlocks().blocks {
		for name, argument := range block.Body.Attributes {
			if notPassed[name] {
				continue
			}
			parts := r.evaluator.Parts(argument.Expr)
			passed.Arguments = append(passed.Arguments, code.Argument{
				Call: block.Labels[0], References: references(parts.References), Outputs: outputs(parts.Outputs), Texts: parts.Texts,
			})
			if parts.Undefined && r.locals == nil {
				passed.Complete = false // The locals will be read in the next round.
			}
		}
	}
	return passed
}

// callBlocks returns the calls that have an instance, or may have. They are read when somebody asks for them; those of the root
// module once in a run.
func (r *Reader) callBlocks() *calls {
	if r.calls != nil {
		return r.calls
	}
	all := &calls{}
	switch {
	case r.rounds.done > 0 && len(r.callHeaders) == 0: // The module has none.
	case r.path.IsRoot():
		all = r.run.rootCalls(r.runner)
	default:
		all = readCalls(r.runner, tflint.SelfModuleCtxType)
	}
	r.calls = &calls{failed: all.failed}
	for _, block := range all.blocks {
		if !r.declaresNothing(block.Body.Attributes) {
			r.calls.blocks = append(r.calls.blocks, block)
		}
	}
	return r.calls
}

// readCalls asks TFLint for the calls of a module with all their arguments.
func readCalls(runner tflint.Runner, of tflint.ModuleCtxType) *calls {
	content, err := runner.GetModuleContent(callArguments, &tflint.GetModuleContentOption{ModuleCtx: of, ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		logger.Debug("cannot read the arguments of module calls", "error", err)
		return &calls{failed: true}
	}
	return &calls{blocks: content.Blocks}
}

// declaresNothing reports whether a call is known to have no instance.
func (r *Reader) declaresNothing(arguments hclext.Attributes) bool {
	if count := arguments["count"]; count != nil {
		number, err := eval.As(r.evaluator.Value(count.Expr, nil).Value, cty.Number)
		return err == nil && number.RawEquals(cty.Zero)
	}
	if forEach := arguments["for_each"]; forEach != nil {
		elements, isKnown := eval.Iterate(r.evaluator.Value(forEach.Expr, nil).Value)
		return isKnown && len(elements) == 0
	}
	return false
}
