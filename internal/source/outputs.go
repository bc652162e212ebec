package source

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// output is the type of the blocks that hand out values of a module.
const output = "output"

func outputSchema() hclext.BlockSchema {
	return hclext.BlockSchema{Type: output, LabelNames: []string{"name"}, Body: &hclext.BodySchema{
		Attributes: []hclext.AttributeSchema{{Name: "value"}},
	}}
}

// outputNodes returns the values of the outputs.
func (v *view) outputNodes() map[string]code.Node {
	found := map[string]code.Node{}
	for name, value := range v.outputs {
		found[name] = &expression{view: v, expr: value.Expr, aliases: v.evaluator.Aliases(), name: name}
	}
	return found
}

// behind returns the outputs that a gateway of the root module has as its target. Those of a module that a called module calls
// are handed on by that one, and are not followed.
func (r *Reader) behind() map[string]string {
	if len(r.path) != 1 {
		return nil
	}
	found := map[string]string{}
	for output, proxy := range r.inRoot() {
		if output.Call == r.path[0] {
			found[output.Name] = proxy
		}
	}
	return found
}

// InRoot returns a runner by which a check of a called module looks at the root module.
func InRoot(runner tflint.Runner) tflint.Runner { return rootRunner{runner} }

type rootRunner struct{ tflint.Runner }

// GetModulePath returns the path of the root module.
func (rootRunner) GetModulePath() (addrs.Module, error) { return addrs.Module{}, nil }

// GetModuleContent returns content of the root module.
func (r rootRunner) GetModuleContent(schema *hclext.BodySchema, option *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	return r.Runner.GetModuleContent(schema, &tflint.GetModuleContentOption{
		ModuleCtx: tflint.RootModuleCtxType, ExpandMode: option.ExpandMode,
	})
}

// EvaluateExpr evaluates an expression of the root module.
func (r rootRunner) EvaluateExpr(expr hcl.Expression, target any, _ *tflint.EvaluateExprOption) error {
	return r.Runner.EvaluateExpr(expr, target, &tflint.EvaluateExprOption{ModuleCtx: tflint.RootModuleCtxType})
}
