package read

import (
	"path/filepath"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// maxInstances is how many instances of one block are told apart. Beyond it the block is judged once with the values of
// its instances unknown, so that count = 1000000 costs no more than a block of unknown count.
const maxInstances = 1000

// maxTold is how many instances and iterations are told apart in all of a module: those of blocks inside blocks multiply.
const maxTold = 100_000

// tells says whether so many more instances can be told apart, and counts them.
func (r *Reader) tells(instances int) bool {
	if instances > maxInstances || r.told+instances > maxTold {
		return false
	}
	r.told += instances
	return true
}

// instances gives the instances of a resource. They are told apart only where an expression depends on the instance.
func (r *Reader) instances(content *hclext.Block) []fact.Instance {
	single := func(bound *eval.Scope, key cty.Value) fact.Instance {
		return fact.Instance{Node: r.block(content, r.read, "", bound, true), Key: key}
	}
	several := func(i int, bound *eval.Scope, key cty.Value) fact.Instance {
		node := r.block(content, r.read, "", bound, true)
		node.instance = &i
		return fact.Instance{Node: node, Key: key}
	}
	attributes := content.Body.Attributes
	switch {
	case attributes["count"] != nil:
		// TFLint takes the value of a sensitive count, and so do we: it says how many, and nothing else.
		count := r.evaluator.Value(attributes["count"].Expr, nil).Value
		number, known := eval.WholeNumber(count)
		if known && number <= 0 {
			return nil
		}
		alike := !dependsOn(content.Body, "count")
		if !known || alike || !r.tells(number) {
			instance := single((*eval.Scope)(nil).Bind("count", eval.UnknownCount), cty.NilVal)
			if known && alike && number <= maxInstances {
				for i := range number {
					instance.Keys = append(instance.Keys, cty.NumberIntVal(int64(i)))
				}
			}
			return []fact.Instance{instance}
		}
		instances := make([]fact.Instance, number)
		for i := range instances {
			key := cty.NumberIntVal(int64(i))
			index := cty.ObjectVal(map[string]cty.Value{"index": key})
			instances[i] = several(i, (*eval.Scope)(nil).Bind("count", index), key)
		}
		return instances
	case attributes["for_each"] != nil:
		each := r.evaluator.Value(attributes["for_each"].Expr, nil).Value
		elements, known := eval.Iterate(each)
		if known && len(elements) == 0 {
			return nil
		}
		alike := !dependsOn(content.Body, "each")
		if !known || alike || !r.tells(len(elements)) {
			instance := single((*eval.Scope)(nil).Bind("each", eval.UnknownElement), cty.NilVal)
			if known && alike && len(elements) <= maxInstances {
				for _, element := range elements {
					if eval.IsKey(element.Key) {
						instance.Keys = append(instance.Keys, element.Key)
					}
				}
			}
			return []fact.Instance{instance}
		}
		instances := make([]fact.Instance, len(elements))
		for i, element := range elements {
			instances[i] = several(i, (*eval.Scope)(nil).Bind("each", element.Object()), element.Key)
		}
		return instances
	}
	return []fact.Instance{single(nil, cty.NilVal)}
}

// dependsOn says whether an expression in a body names count or each.
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

// block is a node of the code: a resource instance, or a block in it.
type block struct {
	reader  *Reader
	content *hclext.Block
	// header is the line that opens the block; of a dynamic block it is the dynamic block's own.
	header hcl.Range
	// names says what has been read of it, and path where it is, seen from the resource.
	names   *names
	path    string
	scope   *eval.Scope
	certain bool
	// instance is the number of the resource instance that the block is; nil for what is inside it, and for single ones.
	instance *int
	// over is the collection that the block is repeated over, if it is.
	over hcl.Expression

	members map[string]fact.Node
}

func (r *Reader) block(content *hclext.Block, names *names, path string, bound *eval.Scope, certain bool) *block {
	return &block{reader: r, content: content, header: content.DefRange, names: names, path: path, scope: bound, certain: certain}
}

func (b *block) Certain() bool                     { return b.certain }
func (b *block) Reference() (fact.Reference, bool) { return fact.Reference{}, false }
func (b *block) Expression() string                { return "" }
func (b *block) Shape() fact.Shape                 { return fact.Blocks }
func (b *block) Elements() fact.Elements           { return fact.Elements{Nodes: []fact.Node{b}, Complete: true} }
func (b *block) place(name string) fact.Place {
	return fact.Place{Name: name, Range: b.header}
}
func (b *block) absent(name string) fact.Node { return fact.Missing(fact.Value{Place: b.place(name)}) }

// References gives the resources that the collection names which the block is repeated over: its values are made of them.
func (b *block) References() []fact.Reference {
	over := b.over
	if attribute := b.content.Body.Attributes["for_each"]; b.path == "" && attribute != nil {
		over = attribute.Expr
	}
	if over == nil {
		return nil
	}
	return (&expression{reader: b.reader, expr: over, scope: b.scope}).References()
}

func (b *block) Value() fact.Value {
	return fact.Value{Place: b.place(b.content.Type), State: fact.Known, Data: cty.EmptyObjectVal}
}

func (b *block) Member(name string) fact.Node {
	if node, ok := b.members[name]; ok {
		return node
	}
	node := b.member(name)
	if _, unread := node.(unread); unread {
		return node
	}
	if b.members == nil {
		b.members = map[string]fact.Node{}
	}
	b.members[name] = node
	return node
}

func (b *block) member(name string) fact.Node {
	path := name
	if b.path != "" {
		path = b.path + "." + name
	}
	known := b.names.children[name]
	if known == nil {
		return unread{b, path, name}
	}
	if attribute := b.content.Body.Attributes[name]; attribute != nil {
		return b.reader.attribute(attribute, b)
	}
	if !known.block {
		return b.absent(name)
	}
	children, overridden := []*hclext.Block{}, false
	for _, child := range b.content.Body.Blocks {
		if child.Type == name || child.Type == "dynamic" && len(child.Labels) == 1 && child.Labels[0] == name {
			children = append(children, child)
			overridden = overridden || isOverride(child.DefRange.Filename)
		}
	}
	list := &blocks{parent: b, name: name, complete: true}
	for _, child := range children {
		switch {
		case overridden && !isOverride(child.DefRange.Filename):
			// Blocks of an override file take the place of all blocks of their type, dynamic or not. TFLint replaces
			// static blocks by static ones only.
		case child.Type == name:
			list.nodes = append(list.nodes, b.reader.block(child, known, path, b.scope, b.certain))
		default:
			list.expand(child, known, path)
		}
	}
	return list
}

// isOverride says whether a file is one whose blocks override those of others.
// https://developer.hashicorp.com/terraform/language/files/override
func isOverride(file string) bool {
	name := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(file), ".json"), ".tf")
	return name == "override" || strings.HasSuffix(name, "_override")
}

// blocks is the node of a block type: all blocks of one name, written as they are or by a dynamic block.
type blocks struct {
	parent   *block
	name     string
	nodes    []fact.Node
	complete bool
	reason   string
	extent   fact.Place
}

// expand adds the blocks of a dynamic block. One of unknown extent is not nothing: it is a block that may be there, with
// the iterator unknown.
func (l *blocks) expand(dynamic *hclext.Block, known *names, path string) {
	var content *hclext.Block
	for _, child := range dynamic.Body.Blocks {
		if child.Type == "content" {
			content = child
		}
	}
	forEach := dynamic.Body.Attributes["for_each"]
	if content == nil || forEach == nil {
		return // Terraform refuses it.
	}
	iterator := l.name
	if attribute := dynamic.Body.Attributes["iterator"]; attribute != nil {
		if keyword := hcl.ExprAsKeyword(attribute.Expr); keyword != "" {
			iterator = keyword
		}
	}
	add := func(value cty.Value, certain bool) {
		bound := l.parent.scope.Bind(iterator, value)
		node := l.parent.reader.block(content, known, path, bound, certain && l.parent.certain)
		node.header = dynamic.DefRange
		node.over = forEach.Expr
		l.nodes = append(l.nodes, node)
	}
	collection := l.parent.reader.evaluator.Value(forEach.Expr, l.parent.scope)
	elements, extent := eval.Iterate(collection.Value)
	switch {
	case !extent:
		l.complete, l.reason = false, collection.Reason
		l.extent = (&expression{reader: l.parent.reader, expr: forEach.Expr, scope: l.parent.scope, name: l.name}).place()
		add(eval.UnknownElement, false)
	case !l.parent.reader.tells(len(elements)):
		add(eval.UnknownElement, true)
	default:
		for _, element := range elements {
			add(element.Object(), true)
		}
	}
}

func (l *blocks) Shape() fact.Shape                 { return fact.Blocks }
func (l *blocks) Certain() bool                     { return l.parent.certain }
func (l *blocks) Reference() (fact.Reference, bool) { return fact.Reference{}, false }
func (l *blocks) References() []fact.Reference      { return nil }
func (l *blocks) Expression() string                { return "" }

func (l *blocks) Elements() fact.Elements {
	return fact.Elements{Nodes: l.nodes, Complete: l.complete, Reason: l.reason, Extent: l.extent}
}

func (l *blocks) Value() fact.Value {
	if len(l.nodes) == 0 {
		return fact.Value{Place: l.parent.place(l.name)}
	}
	return l.nodes[0].Value()
}

func (l *blocks) Member(name string) fact.Node {
	if len(l.nodes) == 0 {
		return l.parent.absent(name)
	}
	return l.nodes[0].Member(name)
}

// unread is a node that no call has read yet. Looking at it puts it on the list of what to read.
type unread struct {
	parent *block
	path   string
	name   string
}

func (u unread) Shape() fact.Shape                 { return fact.Blocks }
func (u unread) Certain() bool                     { return false }
func (u unread) Reference() (fact.Reference, bool) { u.Value(); return fact.Reference{}, false }
func (u unread) References() []fact.Reference      { u.Value(); return nil }
func (u unread) Expression() string                { u.Value(); return "" }
func (u unread) Member(name string) fact.Node      { return unread{u.parent, u.path + "." + name, name} }

func (u unread) Value() fact.Value {
	reason := u.parent.reader.want(u.path)
	return fact.Value{Place: u.parent.place(u.name), State: fact.Undetermined, Reason: reason}
}

func (u unread) Elements() fact.Elements {
	reason := u.parent.reader.want(u.path + "{}")
	return fact.Elements{Nodes: []fact.Node{u}, Reason: reason}
}
