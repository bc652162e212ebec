package endpoint

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// Severity is how grave a finding is. The zero value stands for the severity of the rule.
type Severity int

// The severities of TFLint.
const (
	RuleSeverity Severity = iota
	Error
	Warning
	Notice
)

// Finding is something to tell the user, in four parts: the argument, what it is, what follows, what to write.
type Finding struct {
	// At is the argument, and where the finding stands.
	At code.Value
	// Elsewhere is true if the advice is about another argument.
	Elsewhere bool
	// Consequence says what follows, Advice what to write.
	Consequence, Advice string
	// Severity differs from the rule's where it is not RuleSeverity.
	Severity Severity
	// Anchors are the other arguments at which the finding may stand in a called module, in order.
	Anchors []code.Value
	// Settings are what a fix would write; empty where the right text is not certain.
	Settings []Setting
	// NoInput is true if a known module has no input for one of the arguments that would have to be set, be it not the one that
	// the finding is about.
	NoInput bool
	// Needs is what the advice takes that not every release of the provider has; nil if it is nothing.
	Needs *Dated
	// Fact says what is, where that is not what an argument is: "the SSL profile that … names has no …".
	Fact string
	// Text is the whole message, where it has not the four parts. A verdict's finding has none.
	Text string
	// Hole says in a few words what a certificate that is required is worth: "http is open". Void is true if it is worth nothing,
	// because nobody has to have one.
	Hole string
	Void bool
}

// Whole returns the message of a finding that does not begin with what an argument is, or "".
func (f Finding) Whole() string {
	if f.Fact == "" {
		return f.Text
	}
	whole := f.Fact
	if f.Consequence != "" {
		whole += ", so " + f.Consequence
	}
	if f.Advice != "" {
		whole += "; " + f.Advice
	}
	return whole
}

// ResourceFinding is a finding about one of several resources, or about the instance of it that has a key. One about the
// configuration has no resource.
type ResourceFinding struct {
	Resource *code.Resource
	Key      cty.Value
	Finding
}

// Setting is an argument and the value that a fix gives it.
type Setting struct {
	Argument code.Value
	Value    cty.Value
	// Span is the releases of the provider that have the argument.
	Span provider.Span
	// After and Before are the arguments beside which a missing one belongs, if they are there.
	After, Before code.Value
}

// CanBeSet reports whether the caller of a known module can set what the finding asks for.
func (f Finding) CanBeSet() bool { return !f.NoInput && !f.At.NoInput }

// Place returns where a finding about a resource stands: the argument that decided, or the header of the block that lacks it.
// In a called module TFLint keeps it only at an input that the caller passes: one that the argument comes from, else one that
// another argument of the judgement comes from, else one that the resource uses. Where there is none, ok is false.
func (f Finding) Place(module *code.Module, resource *code.Resource) (place hcl.Range, ok bool) {
	if module.Root {
		return f.At.Range, true
	}
	inputs := f.At.Given()
	for _, anchor := range f.Anchors {
		inputs = append(inputs, anchor.Given()...)
	}
	input, ok := module.Shown(inputs)
	if !ok {
		input, ok = module.Shown(module.Uses(resource))
	}
	return input.Range, ok
}
