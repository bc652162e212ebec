package source

import (
	"path/filepath"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// block is a node of the code: a resource instance, or a block in it.
type block struct {
	view    *view
	content *hclext.Block
	// of is the type of the resource.
	of string
	// header is the line that opens the block; of a dynamic block it is the dynamic block's own.
	header hcl.Range
	// names says what has been read of it, and path where it is, seen from the resource.
	names   *names
	path    code.Path
	scope   *eval.Scope
	certain bool
	// instance is the number of the resource instance that the block is; nil for what is inside it, and for single ones.
	instance *int

	// members are those that have been looked at. They are few, so that a map would cost more than it saves.
	members []member
}

// member is a node by its name.
type member struct {
	name string
	node code.Node
}

// root returns the node of a resource instance.
func (v *view) root(content *hclext.Block, scope *eval.Scope) *block {
	return &block{
		view: v, content: content, of: content.Labels[0], header: content.DefRange, names: v.rounds.read, scope: scope, certain: true,
	}
}

// block returns the node of a block inside this one.
func (b *block) block(content *hclext.Block, names *names, path code.Path, scope *eval.Scope, certain bool) *block {
	return &block{
		view: b.view, content: content, of: b.of, header: content.DefRange, names: names, path: path, scope: scope,
		certain: certain && b.certain,
	}
}

func (b *block) Certain() bool                { return b.certain }
func (b *block) Origins() code.Origins        { return code.Origins{} }
func (b *block) Expression() string           { return "" }
func (b *block) Shape() code.Shape            { return code.Blocks }
func (b *block) Names() code.Names            { return code.Names{} }
func (b *block) Elements() code.Elements      { return code.Elements{Nodes: []code.Node{b}, Complete: true} }
func (b *block) place(name string) code.Place { return code.Place{Name: name, Range: b.header} }
func (b *block) absent(name string) code.Node { return absent{b, name} }

func (b *block) Value() code.Value {
	return code.Value{Place: b.place(b.content.Type), State: code.Known, Data: cty.EmptyObjectVal}
}

func (b *block) Member(name string) code.Node {
	for i := range b.members {
		if b.members[i].name == name {
			return b.members[i].node
		}
	}
	node := b.member(name)
	if _, unread := node.(unread); !unread {
		b.members = append(b.members, member{name, node})
	}
	return node
}

func (b *block) member(name string) code.Node {
	path, ok := b.path.Member(name)
	if !ok {
		return b.absent(name)
	}
	if b.view.strict {
		b.view.lookedAt(b.of, path)
	}
	known := b.names.children[name]
	if known == nil {
		return unread{b, path, name}
	}
	if attribute := b.content.Body.Attributes[name]; attribute != nil {
		return b.attribute(attribute)
	}
	if !known.block {
		return b.absent(name)
	}
	list := &blocks{parent: b, name: name, complete: true}
	for _, child := range b.blocksOf(name) {
		if child.Type == name {
			list.nodes = append(list.nodes, b.block(child, known, path, b.scope, true))
		} else {
			list.expand(child, known, path)
		}
	}
	return list
}

// attribute returns the node of an argument that is written in the block.
func (b *block) attribute(attribute *hclext.Attribute) code.Node {
	node := &expression{
		view: b.view, expr: attribute.Expr, scope: b.scope, aliases: b.view.evaluator.Aliases(),
		name: attribute.Name, missingAt: b.place(attribute.Name),
	}
	if b.instance != nil {
		node.in = b
	}
	return node
}

// blocksOf returns the blocks of a type, and the dynamic blocks that make some. Those of an override file take the place
// of all blocks of their type, dynamic or not. TFLint replaces static blocks by static ones only.
func (b *block) blocksOf(name string) []*hclext.Block {
	found, overrides := []*hclext.Block{}, []*hclext.Block{}
	for _, child := range b.content.Body.Blocks {
		if child.Type == name || child.Type == "dynamic" && len(child.Labels) == 1 && child.Labels[0] == name {
			found = append(found, child)
			if isOverride(child.DefRange.Filename) {
				overrides = append(overrides, child)
			}
		}
	}
	if len(overrides) > 0 {
		return overrides
	}
	return found
}

// isOverride reports whether a file is one whose blocks override those of others.
// https://developer.hashicorp.com/terraform/language/files/override
func isOverride(file string) bool {
	name := strings.TrimSuffix(strings.TrimSuffix(filepath.Base(file), ".json"), ".tf")
	return name == "override" || strings.HasSuffix(name, "_override")
}

// blocks is the node of a block type: all blocks of one name, written as they are or by a dynamic block.
type blocks struct {
	parent   *block
	name     string
	nodes    []code.Node
	complete bool
	reason   string
	extent   code.Place
}

// expand adds the blocks of a dynamic block. One of unknown extent is not nothing: it is a block that may be there, with
// the iterator unknown.
func (l *blocks) expand(dynamic *hclext.Block, known *names, path code.Path) {
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
	view, iterator := l.parent.view, l.iteratorOf(dynamic)
	add := func(value cty.Value, certain bool) {
		node := l.parent.block(content, known, path, l.parent.scope.Repeat(iterator, value, forEach.Expr), certain)
		node.header = dynamic.DefRange
		l.nodes = append(l.nodes, node)
	}
	collection := view.evaluator.Value(forEach.Expr, l.parent.scope)
	elements, isKnown := eval.Iterate(collection.Value)
	if !isKnown {
		elements, isKnown = view.evaluator.Either(forEach.Expr, l.parent.scope)
	}
	uncertain := slices.ContainsFunc(elements, func(element eval.Element) bool { return element.Uncertain })
	if uncertain {
		l.mayBe(forEach, collection.Reason)
	}
	switch {
	case !isKnown:
		l.complete = false
		l.mayBe(forEach, collection.Reason)
		add(eval.UnknownElement, false)
	case !view.reserve(len(elements)):
		add(eval.UnknownElement, !uncertain)
	default:
		for _, element := range elements {
			add(element.Object(), !element.Uncertain)
		}
	}
}

// mayBe keeps why it is not known which blocks there are.
func (l *blocks) mayBe(forEach *hclext.Attribute, reason string) {
	l.reason = reason
	l.extent = (&expression{view: l.parent.view, expr: forEach.Expr, name: l.name}).place()
}

// iteratorOf returns what expressions in a dynamic block call its element.
func (l *blocks) iteratorOf(dynamic *hclext.Block) string {
	if attribute := dynamic.Body.Attributes["iterator"]; attribute != nil {
		if keyword := hcl.ExprAsKeyword(attribute.Expr); keyword != "" {
			return keyword
		}
	}
	return l.name
}

func (l *blocks) Shape() code.Shape     { return code.Blocks }
func (l *blocks) Names() code.Names     { return code.Names{} }
func (l *blocks) Certain() bool         { return l.parent.certain }
func (l *blocks) Origins() code.Origins { return code.Origins{} }
func (l *blocks) Expression() string    { return "" }

func (l *blocks) Elements() code.Elements {
	return code.Elements{Nodes: l.nodes, Complete: l.complete, Reason: l.reason, Extent: l.extent}
}

func (l *blocks) Value() code.Value {
	if len(l.nodes) == 0 {
		return code.Value{Place: l.parent.place(l.name)}
	}
	return l.nodes[0].Value()
}

func (l *blocks) Member(name string) code.Node {
	if len(l.nodes) == 0 {
		return l.parent.absent(name)
	}
	return l.nodes[0].Member(name)
}

// absent is the node of what a block does not have. Most of what is looked at is that, so that it is small.
type absent struct {
	parent *block
	name   string
}

func (a absent) Value() code.Value            { return code.Value{Place: a.parent.place(a.name)} }
func (a absent) Member(name string) code.Node { return a.parent.absent(name) }
func (a absent) Elements() code.Elements      { return code.Missing(a.Value()).Elements() }
func (a absent) Names() code.Names            { return code.Names{Complete: true} }
func (a absent) Shape() code.Shape            { return code.Plain }
func (a absent) Certain() bool                { return true }
func (a absent) Origins() code.Origins        { return code.Origins{} }
func (a absent) Expression() string           { return "" }

// unread is a node that no round has read yet. Looking at it puts it on the list of what to read.
type unread struct {
	parent *block
	path   code.Path
	name   string
}

// notRead is why the value of such a node is not known.
const notRead = "it has not been read"

func (u unread) want(path code.Path) {
	u.parent.view.lookedAt(u.parent.of, path)
	u.parent.view.rounds.want(path)
}

func (u unread) Shape() code.Shape     { return code.Blocks }
func (u unread) Names() code.Names     { return code.Names{} }
func (u unread) Certain() bool         { return false }
func (u unread) Origins() code.Origins { u.want(u.path); return code.Origins{} }
func (u unread) Expression() string    { u.want(u.path); return "" }
func (u unread) Member(name string) code.Node {
	return unread{u.parent, code.Path(name).In(u.path), name}
}

func (u unread) Value() code.Value {
	u.want(u.path)
	return code.Value{Place: u.parent.place(u.name), State: code.Undetermined, Reason: notRead}
}

func (u unread) Elements() code.Elements {
	u.want(u.path.Block())
	return code.Elements{Nodes: []code.Node{u}, Reason: notRead}
}
