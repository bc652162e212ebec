package spec

import (
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// Subject is one endpoint, or one block, as the functions of a rule see it.
type Subject struct {
	Module   *fact.Module
	Resource *fact.Resource
	// Root is the instance of the resource, and Block the endpoint's block in it, or the same.
	Root, Block fact.Node
	// Key is the instance's key, or cty.NilVal.
	Key cty.Value
	// ARM is true if the resource is azapi's.
	ARM bool
	// Partial is true for azapi_update_resource, which says only what it contains.
	Partial bool
	// ARMType is the type that an azapi resource names, without its version.
	ARMType string
}

// Node gives the argument's node in the spelling of the subject: the first that is written, else the first.
func (s Subject) Node(argument Argument) fact.Node {
	paths := argument.Names
	if s.ARM {
		paths = argument.ARM
	}
	if len(paths) == 0 {
		return fact.Missing(fact.Value{Place: s.Block.Value().Place})
	}
	first := s.at(paths[0])
	for _, path := range paths[1:] {
		if first.Value().State != fact.Absent {
			break
		}
		if other := s.at(path); other.Value().State != fact.Absent {
			return other
		}
	}
	return first
}

func (s Subject) at(path string) fact.Node {
	if rest, ok := strings.CutPrefix(path, "^"); ok {
		return fact.Get(s.Root, rest)
	}
	if rest, ok := strings.CutPrefix(path, "/"); ok {
		return fact.Get(s.top(), rest)
	}
	return fact.Get(s.Block, path)
}

// top is where paths from the resource start: for azapi this is the body.
func (s Subject) top() fact.Node {
	if s.ARM {
		return s.Root.Member("body")
	}
	return s.Root
}

// Fact gives what the argument says. What a partial resource does not contain is not known.
func (s Subject) Fact(argument Argument) fact.Value {
	value := s.Node(argument).Value()
	label := argument.Label
	if s.ARM {
		label = argument.ARMLabel
	}
	if label != "" {
		value.Name = label
	}
	if argument.Of != nil {
		value.Name += argument.Of(s)
	}
	if value.State != fact.Absent {
		return value
	}
	if s.Partial {
		value.State, value.Reason = fact.Undetermined, "azapi_update_resource does not say "+value.Name
	} else if s.ARM && s.Root.Member("sensitive_body").Value().State != fact.Absent {
		value.State, value.Reason = fact.Undetermined, "sensitive_body may say "+value.Name
	}
	return value
}

// Needs returns what writing an argument takes that is not there: nil if every release has it, or if it is written.
func (s Subject) Needs(argument Argument) *Dated {
	value := s.Node(argument).Value()
	if s.ARM || value.Written || value.NullAt != (hcl.Range{}) || len(argument.Names) == 0 {
		return nil
	}
	span, dated := argument.Dates[argument.Names[0]]
	if !dated {
		return nil
	}
	return &Dated{Span: span, ARM: len(argument.ARM) > 0}
}

// Spelling returns the name by which to write an argument, and what that takes. It is the one that is written, unless no
// allowed release has it; else the newest that every allowed release has; else the newest that one of them has.
func (s Subject) Spelling(argument Argument) (string, *Dated) {
	if s.ARM {
		return s.Fact(argument).Name, nil
	}
	allowed := s.Module.Provider()
	if value := s.Node(argument).Value(); value.Written || value.NullAt != (hcl.Range{}) {
		for _, path := range argument.Names {
			if lastName(path) == value.Name && allowed.Share(argument.Dates[path]) != provider.None {
				return value.Name, nil
			}
		}
	}
	name := argument.Names[0]
	for _, path := range argument.Names {
		if allowed.Has(argument.Dates[path]) {
			return lastName(path), nil
		}
		if allowed.Share(argument.Dates[name]) == provider.None && allowed.Share(argument.Dates[path]) == provider.Some {
			name = path
		}
	}
	return lastName(name), &Dated{Span: argument.Dates[name], ARM: len(argument.ARM) > 0}
}

func lastName(path string) string { return path[strings.LastIndexAny(path, "./")+1:] }

// Blocks gives the blocks at a path.
func (s Subject) Blocks(path Path) fact.Elements {
	where := path.Terraform
	if s.ARM {
		where = path.ARM
	}
	node := s.Block
	if rest, ok := strings.CutPrefix(where, "/"); ok {
		node, where = s.top(), rest
	}
	elements := fact.Walk(node, where)
	if s.Partial && len(elements.Nodes) == 0 {
		elements.Complete, elements.Reason = false, "azapi_update_resource does not say it"
	}
	return elements
}

// Address is the address of the resource instance, with its key where it is known which of several it is.
func (s Subject) Address() string {
	address := s.Resource.Address()
	if s.Key == cty.NilVal || s.Key.IsMarked() || !s.Key.IsKnown() {
		return address
	}
	key := fact.KeyText(s.Key)
	if s.Key.Type() == cty.String {
		key = strconv.Quote(key)
	}
	return address + "[" + key + "]"
}

// In is the subject of a block inside this one.
func (s Subject) In(block fact.Node) Subject {
	s.Block = block
	return s
}

// Verdict is what a subject's arguments amount to.
type Verdict struct {
	Enforcement Enforcement
	// Asked says whether a certificate is asked for, be it required or not.
	Asked fact.Tri
	// Switch is the argument that asks for it.
	Switch fact.Value
	// Finding is what to tell the user if the endpoint is in scope.
	Finding Finding
}

// Finding is something to tell the user, in four parts: the argument, what it is, what follows, what to write.
type Finding struct {
	// At is the argument, and where the finding stands.
	At fact.Value
	// So says what follows, Do what to write.
	So, Do string
	// Severity differs from the rule's where it is not RuleSeverity.
	Severity Severity
	// Anchors are the other arguments at which the finding may stand in a called module, in order.
	Anchors []fact.Value
	// Settings are what a fix would write; empty where the right text is not certain.
	Settings []Setting
	// Needs is what the advice takes that not every release of the provider has; nil if it is nothing.
	Needs *Dated
	// Text is the whole message, where it has not the four parts.
	Text string
}

// Dated is an argument, a block or a type that is younger than the provider.
type Dated struct {
	Span provider.Span
	// ARM is true if azapi_resource can say the same.
	ARM bool
}

// Remark returns what advice adds where not every release of the provider that the module allows can follow it, or "".
func (d *Dated) Remark(module *fact.Module) string {
	if d == nil || module.Provider().Has(d.Span) {
		return ""
	}
	words := " (needs azurerm " + d.Span.Since.String() + " or later"
	if d.ARM && module.Provider().Share(d.Span) == provider.None {
		words += ", or azapi"
	}
	return words + ")"
}

// ResourceFinding is a finding about one of several resources.
type ResourceFinding struct {
	Resource *fact.Resource
	Finding
}

// Setting is an argument and the value that a fix gives it.
type Setting struct {
	Argument fact.Value
	Value    cty.Value
	// Span is the releases of the provider that have the argument.
	Span provider.Span
	// After and Before are the arguments beside which a missing one belongs, if they are there.
	After, Before fact.Value
}

// Place gives where a finding stands: the argument that decided, or the header of the block that lacks it. In a called
// module it is the first of the arguments behind the finding whose expression names a module variable, because TFLint
// drops what stands elsewhere; ok is false if there is none.
func (f Finding) Place(root bool) (place hcl.Range, ok bool) {
	if root {
		return f.At.Range, true
	}
	for _, value := range append([]fact.Value{f.At}, f.Anchors...) {
		if value.Written && value.Variable {
			return value.Range, true
		}
	}
	return hcl.Range{}, false
}

// Reach says who can reach an endpoint.
type Reach int

// The exposures. The zero value is UnknownReach.
const (
	UnknownReach Reach = iota
	Internal
	External
)

// String gives the word that messages use.
func (r Reach) String() string { return [...]string{"unknown", "internal", "external"}[r] }

// Exposed is an exposure and the argument that decided it.
type Exposed struct {
	Reach Reach
	By    fact.Value
	// Why says in words what decided, where it is not an argument of the endpoint's own.
	Why string
}

// Endpoint is one endpoint with all that was decided about it.
type Endpoint struct {
	Subject
	// Rule is the name of the enforcement rule.
	Rule     string
	Verdict  Verdict
	Exposure Exposed
	InScope  bool
	// Proxy is the address of a gateway in front of an endpoint in scope: it could not call it any more.
	Proxy string
	// Reported is true if the endpoint's own rule reports it, and Excepted if an exception keeps it from that.
	Reported, Excepted bool
}

// Survey is what there is in a module, taken together.
type Survey struct {
	Module *fact.Module
	// Endpoints are those of the families of the rule that looks at them.
	Endpoints []*Endpoint
}

// Answer is the truth of a condition, with the argument that decided it.
type Answer struct {
	Truth fact.Tri
	By    fact.Value
	Why   string
}

// Block says what is wrong with blocks that are no endpoints, or not as endpoints.
type Block struct {
	Types []string
	ARM   []string
	// Block is where the blocks are, or empty for the resource itself.
	Block Path
	Find  func(Subject, Options) []Finding
	// Reads names the paths that Find looks at first.
	Reads []string
}
