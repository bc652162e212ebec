package endpoint

import (
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
	// Type is its type in these words: a resource type of azurerm, or a type of the resource manager without a version.
	Type string
}

// Of returns the subject that a resource instance itself is.
func Of(module *code.Module, resource *code.Resource, instance code.Instance) Subject {
	subject := Subject{
		Module: module, Resource: resource, Key: instance.Key,
		Root: instance.Node, Block: instance.Node, Spelling: azurerm{}, Type: resource.Type,
	}
	if IsAzapi(resource.Type) {
		subject.Spelling = azapi{update: resource.Type == AzapiUpdateResource}
		subject.Type = ARMType(instance)
		subject.Block = subject.Spelling.Top(instance.Node)
	}
	return subject
}

// Words are those of the subject's spelling.
func (s Subject) Words() Words { return s.Spelling.Words() }

// Is reports whether the subject is of one of some types.
func (s Subject) Is(types Types) bool { return types.Has(s.Words(), s.Type) }

// Node returns the argument's node in the spelling of the subject: the first that is written, else the first.
func (s Subject) Node(argument Argument) code.Node {
	paths := argument.paths(s.Words())
	if len(paths) == 0 {
		return code.Missing(code.Value{Place: s.Block.Value().Place})
	}
	first := s.at(paths[0])
	for _, path := range paths[1:] {
		if first.Value().State != code.Absent {
			break
		}
		if other := s.at(path); other.Value().State != code.Absent {
			return other
		}
	}
	return first
}

func (s Subject) at(path code.Path) code.Node { return code.Get(s.from(path), path) }

// from returns the node from which a path starts.
func (s Subject) from(path code.Path) code.Node {
	switch path.Origin() {
	case code.FromResource:
		return s.Spelling.Top(s.Root)
	case code.FromAround:
		return s.Root
	}
	return s.Block
}

// Fact returns what the argument says. It is unknown if it is not written, and something else may say it.
func (s Subject) Fact(argument Argument) code.Value {
	value := s.Node(argument).Value()
	if label := argument.label(s.Words()); label != "" {
		value.Name = label
	}
	if argument.Of != nil {
		value.Name += argument.Of(s)
	}
	if value.State != code.Absent {
		return value
	}
	if hidden := s.Spelling.Hidden(s.Root); hidden != "" {
		value.State, value.Reason = code.Undetermined, hidden+" "+value.Name
	}
	return value
}

// Blocks returns the blocks at a path.
func (s Subject) Blocks(path Path) code.Elements {
	where := path.in(s.Words())
	elements := code.Walk(s.from(where), where)
	if s.Spelling.Partial() && len(elements.Nodes) == 0 {
		elements.Complete, elements.Reason = false, partial+" it"
	}
	return elements
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
	if s.Words() != Azurerm {
		return s.Fact(argument).Name, nil
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
func (s Subject) Address() string {
	address := s.Resource.Address()
	if s.Key == cty.NilVal || s.Key.IsMarked() || !s.Key.IsKnown() {
		return address
	}
	key := code.KeyText(s.Key)
	if s.Key.Type() == cty.String {
		key = strconv.Quote(key)
	}
	return address + "[" + key + "]"
}

// In returns the subject of a block inside this one.
func (s Subject) In(block code.Node) Subject {
	s.Block = block
	return s
}
