package source

import (
	"fmt"
	"maps"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// maxInstances is how many instances of one block are told apart. Beyond it the block is judged once with the values of
// its instances unknown, so that count = 1000000 costs no more than a block of unknown count.
const maxInstances = 1000

// maxInstancesInModule is how many instances and iterations are told apart in all of a module: those of blocks inside
// blocks multiply.
const maxInstancesInModule = 100_000

// maxAliasesInModule bounds how often locals are read in the place of their names in all of a module: those that merge two
// others multiply. Each expression reads its local once, so that a module which people write stays far below.
const maxAliasesInModule = 1_000_000

// view is what the nodes of one round share: the reader, and what counts towards the limits of a module.
type view struct {
	*Reader
	instances, aliasesRead int
}

// reserve counts n more instances and reports whether the limits allow them.
func (v *view) reserve(n int) bool {
	if n > maxInstances || v.instances+n > maxInstancesInModule {
		return false
	}
	v.instances += n
	return true
}

// resource returns a resource with its instances. A failure is kept with it, for whoever judges it to tell.
func (v *view) resource(content *hclext.Block) (resource *code.Resource) {
	resource = &code.Resource{Type: content.Labels[0], Name: content.Labels[1], Header: content.DefRange}
	defer func() {
		if cause := recover(); cause != nil {
			resource.Failure = fmt.Sprint(cause)
		}
	}()
	arguments := lifecycleOf(content)
	if ignored := arguments["ignore_changes"]; ignored != nil {
		resource.Ignored = eval.Paths(ignored.Expr)
	}
	enabled := code.True
	if attribute := arguments["enabled"]; attribute != nil {
		enabled = v.truth(attribute.Expr, nil)
	}
	if enabled != code.False {
		resource.Instances = v.instancesOf(content)
	}
	for i := range resource.Instances {
		resource.Instances[i].Uncertain = resource.Instances[i].Uncertain || enabled == code.Unknown
	}
	return resource
}

// lifecycleOf returns the arguments of the lifecycle of a resource. Those of an override file come last, and win.
// https://developer.hashicorp.com/terraform/language/files/override
func lifecycleOf(content *hclext.Block) map[string]*hclext.Attribute {
	found := map[string]*hclext.Attribute{}
	for _, block := range content.Body.Blocks {
		if block.Type == lifecycle {
			maps.Copy(found, block.Body.Attributes)
		}
	}
	return found
}

// truth returns what a boolean says in a scope. Its marks do not matter: it says whether something is there, and nothing else.
func (v *view) truth(expr hcl.Expression, scope *eval.Scope) code.Truth {
	value, err := eval.As(v.evaluator.Value(expr, scope).Value, cty.Bool)
	if err != nil {
		return code.Unknown
	}
	return code.Of(value.True())
}

// extent is which instances of a resource there are.
type extent struct {
	// iterator is what tells them apart in expressions: count, each, or nothing for a single instance.
	iterator string
	// known is true if it is known how many there are.
	known  bool
	number int
	// atMostOne is true if it is not known whether there is one, but that there are no more.
	atMostOne bool
	// uncertain returns whether it is not known if there is an instance; nil where all are certain.
	uncertain func(i int) bool
	// element returns the key of an instance, and what the iterator is bound to in it.
	element func(i int) (key, bound cty.Value)
	// open is what the iterator is bound to where no instance is told apart.
	open cty.Value
	// over is what the resource is repeated over, if it is a collection.
	over hcl.Expression
}

// atMostOne reports whether a count is none or one, whichever: the bounds of a conditional are those of its branches.
func atMostOne(count cty.Value) bool {
	count, _ = count.Unmark()
	if count.IsKnown() || count.Type() != cty.Number {
		return false
	}
	most, _ := count.Range().NumberUpperBound()
	return most.IsKnown() && most.LessThanOrEqualTo(cty.NumberIntVal(1)).True()
}

// scope returns the scope of an instance, in which the iterator is bound to a value.
func (e extent) scope(bound cty.Value) *eval.Scope {
	var outermost *eval.Scope
	if e.over == nil {
		return outermost.Bind(e.iterator, bound)
	}
	return outermost.Repeat(e.iterator, bound, e.over)
}

func (r *Reader) extentOf(content *hclext.Block) extent {
	if count := content.Body.Attributes["count"]; count != nil {
		// TFLint takes the value of a sensitive count, and so do we: it says how many, and nothing else.
		value := r.evaluator.Value(count.Expr, nil).Value
		number, known := eval.WholeNumber(value)
		return extent{iterator: "count", known: known, number: number, atMostOne: atMostOne(value), open: eval.UnknownCount, element: func(i int) (key, bound cty.Value) {
			key = cty.NumberIntVal(int64(i))
			return key, cty.ObjectVal(map[string]cty.Value{"index": key})
		}}
	}
	if forEach := content.Body.Attributes["for_each"]; forEach != nil {
		elements, known := eval.Iterate(r.evaluator.Value(forEach.Expr, nil).Value)
		if !known {
			elements, known = r.alongside(forEach.Expr)
		}
		if !known {
			elements, known = r.evaluator.Either(forEach.Expr, nil)
		}
		found := extent{iterator: "each", known: known, number: len(elements), open: eval.UnknownElement, over: forEach.Expr}
		found.element = func(i int) (key, bound cty.Value) { return elements[i].Key, elements[i].Object() }
		if slices.ContainsFunc(elements, func(element eval.Element) bool { return element.Uncertain }) {
			found.uncertain = func(i int) bool { return elements[i].Uncertain }
		}
		return found
	}
	return extent{}
}

// instancesOf returns the instances of a resource.
func (v *view) instancesOf(content *hclext.Block) []code.Instance {
	instances := v.repeated(content, func(scope *eval.Scope) code.Node { return v.root(content, scope) })
	for i, instance := range instances {
		if instance.Key != cty.NilVal {
			instance.Node.(*block).instance = &i
		}
	}
	return instances
}

// repeated returns the instances of a block, with a node for each scope. They are told apart only where an expression depends on
// the instance.
func (v *view) repeated(content *hclext.Block, node func(*eval.Scope) code.Node) []code.Instance {
	extent := v.extentOf(content)
	if extent.iterator == "" {
		return []code.Instance{{Node: node(nil), Key: cty.NilVal}}
	}
	if extent.known && extent.number <= 0 {
		return nil
	}
	alike := extent.uncertain == nil && !dependsOn(content.Body, extent.iterator)
	if !extent.known || alike || !v.reserve(extent.number) {
		instance := code.Instance{Node: node(extent.scope(extent.open)), Key: cty.NilVal, Uncertain: !extent.known || extent.uncertain != nil, AtMostOne: extent.atMostOne}
		if extent.known && alike && extent.number <= maxInstances {
			instance.Keys = extent.keys()
		}
		return []code.Instance{instance}
	}
	instances := make([]code.Instance, extent.number)
	for i := range instances {
		key, value := extent.element(i)
		instances[i] = code.Instance{Node: node(extent.scope(value)), Key: key, Uncertain: extent.uncertain != nil && extent.uncertain(i)}
	}
	return instances
}

// alongside returns the elements of a for_each over another resource, which has the same keys. They have no known value.
func (r *Reader) alongside(forEach hcl.Expression) ([]eval.Element, bool) {
	resource, name, ok := eval.Resource(forEach)
	if !ok || r.alongsideOf[resource+"."+name] {
		return nil, false
	}
	r.alongsideOf[resource+"."+name] = true // They may be repeated over each other.
	defer delete(r.alongsideOf, resource+"."+name)
	keys, known := r.instances(resource, name)
	elements := make([]eval.Element, len(keys))
	for i, key := range keys {
		if !eval.IsKey(key) || key.Type() != cty.String {
			return nil, false // Terraform refuses to repeat over a single resource, or over a list.
		}
		elements[i] = eval.Element{Key: key, Value: cty.DynamicVal}
	}
	return elements, known
}

// instances returns the keys of a resource's instances, if it has been read and it is known which there are.
func (r *Reader) instances(resource, name string) ([]cty.Value, bool) {
	if r.byAddress == nil {
		r.byAddress = make(map[string]*hclext.Block, len(r.resources))
		for _, block := range r.resources {
			r.byAddress[block.Labels[0]+"."+block.Labels[1]] = block
		}
	}
	content := r.byAddress[resource+"."+name]
	if content == nil {
		return nil, false
	}
	extent := r.extentOf(content)
	if extent.iterator == "" {
		return []cty.Value{cty.NilVal}, true
	}
	if !extent.known || extent.uncertain != nil || extent.number > maxInstances {
		return nil, false
	}
	keys := extent.keys()
	return keys, len(keys) == max(extent.number, 0)
}

// keys returns the keys that are known.
func (e extent) keys() []cty.Value {
	var keys []cty.Value
	for i := range e.number {
		if key, _ := e.element(i); eval.IsKey(key) {
			keys = append(keys, key)
		}
	}
	return keys
}

// dependsOn reports whether an expression in a body names count or each.
func dependsOn(body *hclext.BodyContent, root string) bool {
	for _, attribute := range body.Attributes {
		for _, traversal := range attribute.Expr.Variables() {
			if traversal.RootName() == root {
				return true
			}
		}
	}
	for _, block := range body.Blocks {
		if dependsOn(block.Body, root) {
			return true
		}
	}
	return false
}
