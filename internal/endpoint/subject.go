package endpoint

import (
	"slices"
	"strconv"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// Subject is one endpoint, or one block, as the functions of a rule see it.
type Subject struct {
	Module   *code.Module
	Resource *code.Resource
	// Root is the instance of the resource, and Block the endpoint's block in it, or the same.
	Root, Block code.Node
	// Key is the instance's key, or cty.NilVal.
	Key cty.Value
	// Spelling is how it is written.
	Spelling Spelling
	// Type is its type in these words: a resource type of azurerm, or a type of the resource manager without a version. An
	// update of a resource of the module has none: it is a part of that resource.
	Type string
	// Named says which resource of a template it is; empty for what has a resource block of its own.
	Named string

	// own is what the resource itself says, and updates what others say of it.
	own     layer
	updates []update
}

// Of returns the subject that a resource instance itself is, with the updates of it.
func Of(module *code.Module, resource *code.Resource, instance code.Instance) Subject {
	subject := Subject{
		Module: module, Resource: resource, Key: instance.Key, Root: instance.Node, Spelling: azurerm{}, Type: resource.Type,
	}
	updates := updatesIn(module)
	subject.updates = updates.of[instance.Node]
	if IsAzapi(resource.Type) {
		subject.Spelling = azapi{update: resource.Type == AzapiUpdateResource}
		subject.Type = TypeOf(resource, instance)
		if updates.parts[instance.Node] {
			subject.Type = ""
		}
	}
	subject.own = layerOf(subject.Spelling, code.Ignoring(instance.Node, resource.Ignored))
	subject.Block = subject.own.block
	return subject
}

// AsWritten returns the subject with what its code says, also where ignore_changes leaves it to others: what is written there
// was in force once, and may still be.
func (s Subject) AsWritten() Subject {
	s.own = layerOf(s.Spelling, s.Root)
	s.Block = s.own.block
	return s
}

// Subjects returns the subjects that a resource instance is: one, unless it stands for several that nothing tells apart but an
// update of one of them.
func Subjects(module *code.Module, resource *code.Resource, instance code.Instance) []Subject {
	if declared := templated(module, resource, instance); declared != nil {
		return declared
	}
	whole := Of(module, resource, instance)
	if !slices.ContainsFunc(whole.updates, func(one update) bool { return one.key != "" }) {
		return []Subject{whole}
	}
	found := make([]Subject, len(instance.Keys))
	for i, key := range instance.Keys {
		found[i] = whole
		found[i].Key, found[i].updates = key, nil
		for _, one := range whole.updates {
			if one.key == "" || one.key == code.KeyText(key) {
				one.key = ""
				found[i].updates = append(found[i].updates, one)
			}
		}
	}
	return found
}

// Words are those of the subject's spelling.
func (s Subject) Words() Words { return s.Spelling.Words() }

// Is reports whether the subject is of one of some types.
func (s Subject) Is(types Types) bool { return types.Has(s.Words(), s.Type) }

// Node returns the argument's node in the spelling of the subject: the first that is written, else the first. What an update
// says wins.
func (s Subject) Node(argument Argument) code.Node {
	node, _ := s.said(argument)
	return node
}

// said returns the argument's node, and the words in which it is written: an update is in ARM's, whatever it updates.
func (s Subject) said(argument Argument) (code.Node, Words) {
	own := s.own.argument(argument.paths(s.Words()))
	if own == nil {
		own = code.Missing(code.Value{Place: s.Block.Value().Place})
	}
	if len(s.updates) == 0 || len(argument.ARM) == 0 {
		return own, s.Words()
	}
	if node := decided(s.updates, argument.ARM, own); node != nil {
		return node, ARM
	}
	return own, s.Words()
}

// Fact returns what the argument says. It is unknown if it is not written, and something else may say it.
func (s Subject) Fact(argument Argument) code.Value {
	value, _ := s.FactIn(argument)
	return value
}

// FactIn returns what the argument says, and the words in which that is written.
func (s Subject) FactIn(argument Argument) (code.Value, Words) {
	node, words := s.said(argument)
	value := node.Value()
	if label := argument.label(words); label != "" {
		value.Name = label
	}
	if argument.Of != nil {
		value.Name += argument.Of(s)
	}
	if value.State == code.Absent && s.Spelling.Partial() {
		value.State, value.Reason = code.Undetermined, partial+" "+value.Name
	}
	if s.Spelling.Partial() && mayBeAbsent(value) {
		value.Possible = nil // What it is where it is not set is not known.
	}
	return value, words
}

// Needs returns what writing an argument takes that is not there: nil if every release has it, or if it is written.
func (s Subject) Needs(argument Argument) *Dated {
	value := s.Node(argument).Value()
	if s.Words() != Azurerm || value.Written || value.NullAt != (hcl.Range{}) || len(argument.Names) == 0 {
		return nil
	}
	span, dated := argument.Dates[argument.Names[0]]
	if !dated {
		return nil
	}
	return &Dated{Span: span, ARM: len(argument.ARM) > 0}
}

// Spell returns the name by which to write an argument, and what that takes. It is the one that is written, unless no
// allowed release has it; else the newest that every allowed release has; else the newest that one of them has.
func (s Subject) Spell(argument Argument) (string, *Dated) {
	if value, words := s.FactIn(argument); words != Azurerm {
		return value.Name, nil
	}
	allowed := s.Module.Provider()
	if value := s.Node(argument).Value(); value.Written || value.NullAt != (hcl.Range{}) {
		for _, path := range argument.Names {
			if path.Last() == value.Name && allowed.Share(argument.Dates[path]) != provider.None {
				return value.Name, nil
			}
		}
	}
	name := argument.Names[0]
	for _, path := range argument.Names {
		if allowed.Has(argument.Dates[path]) {
			return path.Last(), nil
		}
		if allowed.Share(argument.Dates[name]) == provider.None && allowed.Share(argument.Dates[path]) == provider.Some {
			name = path
		}
	}
	return name.Last(), &Dated{Span: argument.Dates[name], ARM: len(argument.ARM) > 0}
}

// Address returns the address of the resource instance, with its key where it is known which of several it is.
func (s Subject) Address() string { return s.Resource.Address() + KeyInBrackets(s.Key) }

// KeyInBrackets writes an instance key as addresses have it: ["eu"] or [0]. It returns "" for one that is not known.
func KeyInBrackets(key cty.Value) string {
	if key == cty.NilVal || key.IsMarked() || !key.IsKnown() {
		return ""
	}
	text := code.KeyText(key)
	if key.Type() == cty.String {
		text = strconv.Quote(text)
	}
	return "[" + text + "]"
}

// Called returns the address, and which resource it is of those that stand there.
func (s Subject) Called() string {
	if s.Named == "" {
		return s.Address()
	}
	return s.Address() + " (" + s.Named + ")"
}

// Blocks returns the blocks at a path.
func (s Subject) Blocks(path Path) code.Elements {
	if where := path.in(s.Words()); where == "" && (len(s.updates) > 0 || s.own.above != nil) {
		return code.Elements{Nodes: []code.Node{&part{s.Block, s.own, s.updates}}, Complete: true}
	}
	elements := s.own.blocks(path.in(s.Words()))
	if s.Spelling.Partial() && len(elements.Nodes) == 0 {
		elements.Complete, elements.Reason = false, partial+" it"
	}
	if len(s.updates) > 0 && path.ARM != "" {
		elements = updated(s, elements, path)
	}
	return elements
}

// In returns the subject of a block inside this one. A rule may wrap what it was given, to add what it has found out.
func (s Subject) In(block code.Node) Subject {
	if wrapped, ok := block.(interface{ Unwrap() code.Node }); ok {
		s = s.In(wrapped.Unwrap())
		s.Block = block
		return s
	}
	if known, ok := block.(*part); ok {
		s.own, s.updates, s.Block = known.own, known.updates, known.Node
		return s
	}
	s.own, s.updates, s.Block = s.own.in(block), outside(s.updates), block
	return s
}
