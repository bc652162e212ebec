package source

import (
	"cmp"
	"slices"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/lang/marks"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// Plan returns, for the resource types that a module has, those that matter, and what is read of each.
type Plan func(present map[string]bool) map[string]Reads

// Reads is what is read of a resource type.
type Reads struct {
	// First are the paths to read up front, Later those that a judgement may look at besides.
	First, Later []code.Path
}

// Reader reads one module, once, for all rules. It is made for each check of a module and keeps nothing beyond it.
type Reader struct {
	// undeclared is called when somebody looks at what the plan did not declare: for resources of a type that the module has,
	// which are not there for whoever judges, or at an argument, which costs a round. strict is true if what has been read
	// for another reason is missed, too.
	undeclared func(what string)
	strict     bool

	runner    tflint.Runner
	evaluator *eval.Evaluator
	plan      Plan
	// configured is the azurerm version that the plugin's option names, or empty.
	configured string

	rounds rounds
	// present are the resource types of the module, and declared those of them that the plan has, with their arguments.
	present   map[string]bool
	declared  map[string]*names
	resources []*hclext.Block
	// byAddress has the same resources; nil until somebody looks for one.
	byAddress map[string]*hclext.Block
	// alongsideOf are the resources whose instances are being counted for others.
	alongsideOf map[string]bool
	// locals are the definitions of local values; nil until they have been read.
	locals map[string]hcl.Expression
	// variables are the arguments of the inputs of a called module.
	variables map[string]hclext.Attributes
	// outputs are the values of the outputs of a called module.
	outputs map[string]*hclext.Attribute
	// knownModules are those whose calls are judged, knownCalls the calls of them by name, and knownVersions what is known of their
	// versions.
	knownModules  []call.Module
	knownCalls    map[string]*call.Module
	knownVersions map[versionText]provider.Allowed
	// atRoot is called where the module is the root module.
	atRoot func()
	// inRoot returns the outputs of called modules that gateways of the root module have as their targets.
	inRoot func() map[code.Output]string
	// run is what the checks of a run share, and passedHere what the call of this module passes, once it has been read.
	run           *Run
	passedHere    hclext.Attributes
	argumentsRead bool
	// reaching are the inputs of this module, and of those that lead to it, of which it is known whether they reach the root.
	reaching map[passedInput]code.Truth
	path     addrs.Module
	provider *provider.Allowed
	calls    *calls
	// callHeaders are the module's calls, as far as the first round reads them.
	callHeaders []*hclext.Block
	// addresses are those of all resources of the module.
	addresses []string
	// expanded are the blocks as TFLint expands them, by the position of the resource; nil until they are asked for.
	expanded map[hcl.Range][]*hclext.Block
}

// New prepares to read the module of a runner, in a run. The version is the one of azurerm that the plugin's option names, or
// empty.
func New(runner tflint.Runner, plan Plan, version string, run *Run) *Reader {
	r := &Reader{
		run:        run,
		undeclared: func(what string) { logger.Debug("something is looked at that no table declares", "what", what) },
		runner:     runner,
		plan:       plan,
		configured: version,
		rounds:     newRounds(),
		present:    map[string]bool{},
		declared:   map[string]*names{},

		alongsideOf:   map[string]bool{},
		knownCalls:    map[string]*call.Module{},
		knownVersions: map[versionText]provider.Allowed{},
		atRoot:        func() {},
		inRoot:        func() map[code.Output]string { return nil },
	}
	r.evaluator = eval.New(eval.Host{
		Name: "TFLint", Anything: code.Anything, Ask: r.ask, Given: r.plain, Local: r.local, Instances: r.instances, Marking: marking,
	})
	return r
}

// OnRoot sets what is called as soon as it is known that the module is the root module: of one without a resource that matters
// nobody asks.
func (r *Reader) OnRoot(begin func()) { r.atRoot = begin }

// ask lets TFLint evaluate an expression.
func (r *Reader) ask(expr hcl.Expression) (cty.Value, error) {
	value := cty.DynamicVal
	if err := r.runner.EvaluateExpr(expr, &value, nil); err != nil {
		logger.Debug("TFLint cannot evaluate an expression", "at", expr.Range().String(), "error", err)
		return cty.NilVal, err
	}
	return value, nil
}

// marking says what the marks mean by which Terraform keeps a value to itself.
func marking(found cty.ValueMarks) string {
	if _, ephemeral := found[marks.Ephemeral]; ephemeral {
		return "ephemeral"
	}
	return "sensitive"
}

// local returns the definition of a local value.
func (r *Reader) local(name string) (hcl.Expression, bool) {
	if r.locals == nil {
		r.rounds.want(locals)
		return nil, false
	}
	definition, ok := r.locals[name]
	return definition, ok
}

// key returns the name of a member of an object that is written out, if it is known.
func (r *Reader) key(member eval.Member, scope *eval.Scope) (string, bool) {
	if member.IsLiteral {
		return member.Name, true
	}
	name, err := eval.As(r.evaluator.Value(member.Key, scope).Value, cty.String)
	if err != nil {
		return "", false
	}
	return name.AsString(), true
}

// add takes what a round has read.
func (r *Reader) add(content *hclext.BodyContent, withLocals bool) {
	if withLocals {
		r.locals = map[string]hcl.Expression{}
	}
	read := []*hclext.Block{}
	for _, block := range content.Blocks {
		switch block.Type {
		case "resource":
			if r.declared[block.Labels[0]] != nil {
				read = append(read, block)
			}
		case output:
			if value := block.Body.Attributes["value"]; value != nil {
				r.outputs[block.Labels[0]] = value
			}
		case variables:
			r.variables[block.Labels[0]] = block.Body.Attributes
		case locals:
			for name, attribute := range block.Body.Attributes {
				r.locals[name] = attribute.Expr
			}
		}
	}
	r.resources = mergeBlocks(r.resources, read)
	r.byAddress = nil
	slices.SortFunc(r.resources, func(a, b *hclext.Block) int {
		return cmp.Or(cmp.Compare(a.DefRange.Filename, b.DefRange.Filename),
			cmp.Compare(a.DefRange.Start.Byte, b.DefRange.Start.Byte))
	})
}

// mergeBlocks adds what a later call has read to the blocks of an earlier one. A block is recognised by its position.
func mergeBlocks(known, more []*hclext.Block) []*hclext.Block {
	// The blocks of a JSON array all have the position of its bracket, and keep their order.
	byPosition := make(map[hcl.Range][]*hclext.Block, len(known))
	for _, block := range known {
		byPosition[block.DefRange] = append(byPosition[block.DefRange], block)
	}
	for _, block := range more {
		var earlier *hclext.Block
		if same := byPosition[block.DefRange]; len(same) > 0 {
			earlier, byPosition[block.DefRange] = same[0], same[1:]
		}
		if earlier == nil {
			known = append(known, block)
			continue
		}
		for name, attribute := range block.Body.Attributes {
			earlier.Body.Attributes[name] = attribute
		}
		earlier.Body.Blocks = mergeBlocks(earlier.Body.Blocks, block.Body.Blocks)
	}
	return known
}

// module returns the view of what has been read so far.
func (r *Reader) module() *code.Module {
	view := &view{Reader: r}
	module := &code.Module{Root: r.path.IsRoot(), Provider: r.allowedProvider, Calls: r.called, Passed: sync.OnceValue(r.passed), Asked: r.asked}
	module.Declared, module.Below = func() []string { return r.addresses }, r.below
	if !module.Root {
		module.Path, module.Uses, module.Shown, module.Given = r.path.String(), r.usesOf, r.shown, r.given
		module.Behind, module.Outputs = r.behind, view.outputNodes
	}
	for _, content := range r.resources {
		module.Resources = append(module.Resources, view.resource(content))
	}
	module.Resources = append(module.Resources, view.known()...)
	module.Index()
	return module
}

// OnFronts sets what returns the outputs of called modules that gateways of the root module have as their targets, with the
// addresses of the gateways.
func (r *Reader) OnFronts(inRoot func() map[code.Output]string) { r.inRoot = inRoot }

// OnUndeclared sets what is called with all that somebody looks at and the plan did not declare: a resource type, or an
// argument of one. Tests fail by it.
func (r *Reader) OnUndeclared(notice func(what string)) { r.undeclared, r.strict = notice, true }

// asked checks that the resources of a type have been read which somebody looks for.
func (r *Reader) asked(resourceType string) {
	if r.present[resourceType] && r.declared[resourceType] == nil {
		r.undeclared(resourceType)
	}
}

// lookedAt checks that the plan has an argument of a resource type which somebody looks at.
func (r *Reader) lookedAt(resourceType string, path code.Path) {
	if !r.declared[resourceType].has(path) && path != "count" && path != "for_each" {
		r.undeclared(resourceType + "." + string(path))
	}
}

// expansion returns the value that an argument of a resource instance has where TFLint expands the module. It helps where
// an expression depends on the instance and calls a function that only TFLint has, such as file. It is a last resort,
// because one bad expression anywhere in the module makes it fail.
func (r *Reader) expansion(resource hcl.Range, instance int, argument string) (cty.Value, bool) {
	if r.expanded == nil {
		r.expand()
	}
	blocks := r.expanded[resource]
	if instance >= len(blocks) {
		return cty.NilVal, false
	}
	attribute := blocks[instance].Body.Attributes[argument]
	if attribute == nil {
		return cty.NilVal, false
	}
	bound, ok := attribute.Expr.(*hclext.BoundExpr)
	if !ok {
		return cty.NilVal, false
	}
	return bound.Val, true
}

// expand lets TFLint expand the module, once.
func (r *Reader) expand() {
	r.expanded = map[hcl.Range][]*hclext.Block{}
	content, err := r.runner.GetModuleContent(&hclext.BodySchema{
		Blocks: []hclext.BlockSchema{resourceSchema(r.rounds.read.schema())},
	}, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeExpand})
	if err != nil {
		logger.Debug("TFLint cannot expand the module", "error", err)
		return
	}
	for _, block := range content.Blocks {
		r.expanded[block.DefRange] = append(r.expanded[block.DefRange], block)
	}
}
