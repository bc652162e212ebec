package read

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/lang/marks"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// locals is the path by which one asks for the definitions of local values.
const locals = "locals"

// maxRounds is how often the resources of a module are read, whatever is in them: once for what decides, once for what the
// judgement turns out to need, and again for what that leads to, such as the locals that an argument names, and what these
// refer to. What takes a round more than that stays unknown; nothing is known to. The headers of the resources come before,
// and the version of the provider and TFLint's own expansion of the module, where they matter, once besides. So the number
// of calls depends on how the code is written, not on how many resources there are.
const maxRounds = 6

// Reader reads one module, once, for all rules. It is made for each check of a module and keeps nothing beyond it.
type Reader struct {
	runner    tflint.Runner
	evaluator *eval.Evaluator
	// plan gives, for the resource types that a module has, those that matter, and what is read of them first.
	plan    func(present map[string]bool) map[string][]string
	matters map[string]bool
	// configured is the azurerm version that the plugin's option names, or empty.
	configured string

	read      *names
	wanted    map[string]bool
	resources []*hclext.Block
	locals    map[string]hcl.Expression
	path      addrs.Module
	provider  *provider.Allowed
	calls     *calls
	rounds    int
	// told is how many instances have been told apart.
	told int
	// followed is how often a local has been read in the place of its name.
	followed int
	// expanded are the blocks as TFLint expands them, by the position of the resource; nil until they are asked for.
	expanded map[hcl.Range][]*hclext.Block
}

// New prepares to read the module of a runner. The plan says of the resource types that a module has which matter, and
// what is read of each first; configured is the azurerm version of the plugin's option, or empty.
func New(runner tflint.Runner, plan func(present map[string]bool) map[string][]string, configured string) *Reader {
	r := &Reader{
		runner:     runner,
		plan:       plan,
		matters:    map[string]bool{},
		configured: configured,
		read:       &names{block: true},
		wanted:     map[string]bool{},
	}
	r.evaluator = eval.New(eval.Host{Name: "TFLint", Ask: r.ask, Local: r.local, Marking: marking})
	return r
}

// ask lets TFLint evaluate an expression.
func (r *Reader) ask(expr hcl.Expression) (cty.Value, error) {
	value := cty.DynamicVal
	if err := r.runner.EvaluateExpr(expr, &value, nil); err != nil {
		logger.Debug("TFLint cannot evaluate an expression", "at", expr.Range().String(), "error", err)
		return cty.NilVal, err
	}
	return value, nil
}

// marking says what the marks mean by which Terraform keeps a value secret.
func marking(found cty.ValueMarks) string {
	if _, ephemeral := found[marks.Ephemeral]; ephemeral {
		return "ephemeral"
	}
	return "sensitive"
}

// First reads what decides. It returns the error if TFLint cannot give the module's content.
//
// Which types of resources a module has is asked first, because most modules have none or few of those that matter, and
// every argument that is sent costs more than the header of its resource.
func (r *Reader) First() error {
	headers, err := r.runner.GetModuleContent(&hclext.BodySchema{
		Blocks: []hclext.BlockSchema{resources(&hclext.BodySchema{})},
	}, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		return fmt.Errorf("reading the module: %w", err)
	}
	present := map[string]bool{}
	for _, block := range headers.Blocks {
		present[block.Labels[0]] = true
	}
	for name, paths := range r.plan(present) {
		if !present[name] {
			continue
		}
		r.matters[name] = true
		for _, path := range paths {
			r.wanted[path] = true
		}
	}
	if len(r.matters) == 0 {
		return nil
	}
	r.wanted["count"], r.wanted["for_each"] = true, true
	if err := r.fetch(); err != nil {
		return fmt.Errorf("reading the module: %w", err)
	}
	path, err := r.runner.GetModulePath()
	if err != nil {
		return fmt.Errorf("asking for the module's path: %w", err)
	}
	r.path = path
	return nil
}

// Path gives the address of the module, such as "module.api", or "" for the root module.
func (r *Reader) Path() string { return r.path.String() }

// More reads what has been asked for and not read. It gives false if there was nothing, or if it cannot be read: what
// was asked for stays unknown then.
func (r *Reader) More() bool {
	if len(r.wanted) == 0 || r.rounds == maxRounds {
		return false
	}
	if err := r.fetch(); err != nil {
		logger.Debug("cannot read more of the module", "error", err)
		return false
	}
	return true
}

func (r *Reader) fetch() error {
	wanted := &names{block: true}
	schema := &hclext.BodySchema{}
	withLocals := r.wanted[locals]
	if withLocals {
		delete(r.wanted, locals)
		schema.Blocks = append(schema.Blocks, hclext.BlockSchema{
			Type: locals,
			Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode},
		})
	}
	for path := range r.wanted {
		wanted.add(path)
	}
	r.wanted = map[string]bool{}
	if len(wanted.children) > 0 {
		schema.Blocks = append(schema.Blocks, resources(wanted.schema()))
	}
	r.rounds++
	content, err := r.runner.GetModuleContent(schema, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		return err
	}
	r.read.merge(wanted)
	if withLocals {
		r.locals = map[string]hcl.Expression{}
	}
	r.add(content)
	return nil
}

// resources is the schema of resource blocks, of whose bodies something is read.
func resources(body *hclext.BodySchema) hclext.BlockSchema {
	return hclext.BlockSchema{Type: "resource", LabelNames: []string{"type", "name"}, Body: body}
}

func (r *Reader) add(content *hclext.BodyContent) {
	read := []*hclext.Block{}
	for _, block := range content.Blocks {
		switch block.Type {
		case "resource":
			if r.matters[block.Labels[0]] {
				read = append(read, block)
			}
		case locals:
			for name, attribute := range block.Body.Attributes {
				r.locals[name] = attribute.Expr
			}
		}
	}
	r.resources = mergeBlocks(r.resources, read)
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

// Module gives the facts that have been read so far. Asking a node for something that has not been read gives an unknown
// value, and puts it on the list for More.
func (r *Reader) Module() *fact.Module {
	r.told, r.followed = 0, 0
	module := &fact.Module{Root: r.path.IsRoot(), Provider: r.allowedProvider, Passed: r.passed}
	for _, content := range r.resources {
		resource := &fact.Resource{Type: content.Labels[0], Name: content.Labels[1], Header: content.DefRange}
		r.expand(resource, content)
		module.Resources = append(module.Resources, resource)
	}
	module.Index()
	return module
}

// expand finds the instances of a resource. A failure is kept with the resource, for whoever judges it to tell.
func (r *Reader) expand(resource *fact.Resource, content *hclext.Block) {
	defer func() {
		if cause := recover(); cause != nil {
			resource.Failure = fmt.Sprint(cause)
		}
	}()
	resource.Instances = r.instances(content)
}

// want puts a path on the list of what to read, and says why the value is not known until then.
func (r *Reader) want(path string) string {
	r.wanted[path] = true
	return "it has not been read"
}

// local gives the definition of a local value.
func (r *Reader) local(name string) (hcl.Expression, bool) {
	if r.locals == nil {
		r.want(locals)
		return nil, false
	}
	definition, ok := r.locals[name]
	return definition, ok
}

// expansion gives the value that an argument of a resource instance has where TFLint expands the module. It helps where
// an expression depends on the instance and calls a function that only the host has, such as file. It is a last resort,
// because one bad expression anywhere in the module makes it fail.
func (r *Reader) expansion(resource hcl.Range, instance int, argument string) (cty.Value, bool) {
	if r.expanded == nil {
		r.expanded = map[hcl.Range][]*hclext.Block{}
		content, err := r.runner.GetModuleContent(&hclext.BodySchema{
			Blocks: []hclext.BlockSchema{resources(r.read.schema())},
		}, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeExpand})
		if err != nil {
			logger.Debug("TFLint cannot expand the module", "error", err)
			return cty.NilVal, false
		}
		for _, block := range content.Blocks {
			r.expanded[block.DefRange] = append(r.expanded[block.DefRange], block)
		}
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
