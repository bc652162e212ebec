package source

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
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

// behind returns the outputs that a gateway of the root module has as its target: those that the modules between hand on to it
// included.
func (r *Reader) behind() map[code.Output]string {
	found := ofCall(r.inRoot(), r.path[0])
	for depth := 1; depth < len(r.path) && len(found) > 0; depth++ {
		found = ofCall(r.run.handedOn(r.runner, r.path[:depth], found), r.path[depth])
	}
	return found
}

func ofCall(outputs map[code.Output]string, call string) map[code.Output]string {
	found := map[code.Output]string{}
	for output, proxy := range outputs {
		if output.Call == call {
			found[output] = proxy
		}
	}
	return found
}

// handedOn returns the outputs of the modules that a module calls which some of its own outputs come from. Nobody is asked for
// the values of its inputs, so that either branch of a condition counts.
func (run *Run) handedOn(runner tflint.Runner, module addrs.Module, outputs map[code.Output]string) map[code.Output]string {
	run.mutex.Lock()
	defer run.mutex.Unlock()
	run.read(runner)
	found := map[code.Output]string{}
	caller := run.folder(run.folderOf(module))
	for output, proxy := range outputs {
		for name, value := range caller.outputs {
			if output.Name != "" && output.Name != name {
				continue
			}
			for _, from := range caller.comesFrom(value, output.Member) {
				if first := found[code.Output(from)]; first == "" || proxy < first {
					found[code.Output(from)] = proxy
				}
			}
		}
	}
	return found
}

// comesFrom returns the outputs of called modules that a value comes from, or a member of it if one is named.
func (f *folder) comesFrom(value hcl.Expression, member string) []eval.Output {
	if f.evaluator == nil {
		f.evaluator = eval.New(eval.Host{
			Name: "TFLint", Anything: code.Anything,
			Ask:     func(hcl.Expression) (cty.Value, error) { return cty.DynamicVal, nil },
			Given:   func(string) (cty.Value, bool) { return cty.NilVal, false },
			Local:   func(name string) (hcl.Expression, bool) { definition, ok := f.locals[name]; return definition, ok },
			Marking: marking,
		})
	}
	trail := f.evaluator.Trail(value, nil)
	if member != "" {
		trail = trail.Member(member)
	}
	return trail.Origins().Outputs
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
