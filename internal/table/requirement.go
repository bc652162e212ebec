package table

import (
	"cmp"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// Requirement is one argument that must have the right value.
type Requirement struct {
	endpoint.Argument
	// Want is the value to write. It is what a fix sets, too.
	Want cty.Value
	// Unfixable keeps a fix from setting it.
	Unfixable bool
	// Needs is what the advice takes that not every release of the provider has, where it is not the argument itself.
	Needs *endpoint.Dated
	// NotEmpty asks for a list with something in it, instead of one of the values.
	NotEmpty bool
	// Computed reports whether the service works a text out by itself when it runs, so that the code does not say what it is.
	Computed func(text string) bool
	// FoldCase compares values without regard to case, for ARM values inside a string.
	FoldCase bool
	// Cases are the values that mean something, in order.
	Cases []Case
	// Absent is what follows where the argument is not set: the provider's default.
	Absent Outcome
	// AbsentARM is what follows in an azapi body, where ARM's default differs from the provider's.
	AbsentARM *Outcome
	// AbsentSince is what follows from a release of the provider on, where its default has changed.
	AbsentSince *Since
	// Otherwise is what follows from every other value.
	Otherwise Outcome
	// Voids is the argument that has no effect while this one is wrong.
	Voids *endpoint.Argument
}

// Since is a default that has changed with a release of the provider.
type Since struct {
	Span    provider.Span
	Outcome Outcome
}

// Case is what follows from some values of an argument.
type Case struct {
	Values []string
	// If narrows the case further.
	If Condition
	Outcome
}

// Outcome is what follows from a value, in the words that the message uses.
type Outcome struct {
	Enforcement endpoint.Enforcement
	// Consequence says what follows: "callers without a certificate are let in".
	Consequence string
	// Advice says what to write; empty means to set the argument to what the requirement wants.
	Advice string
	// Severity differs from the rule's where it is not RuleSeverity.
	Severity endpoint.Severity
}

// Weigh returns what follows from the value that the argument has in a subject. The value comes back with the reason if
// nothing can be said.
func (r Requirement) Weigh(subject endpoint.Subject) (Outcome, code.Value) {
	value, words := subject.FactIn(r.Argument)
	if value.State != code.Undetermined {
		return r.weigh(subject, value, words)
	}
	if either := value.Either(); len(either) > 0 {
		return r.weighAll(subject, value, either, words)
	}
	return Outcome{}, value
}

// weighAll returns what follows from each of the values that one may be, if that is the same: whether callers are let in.
func (r Requirement) weighAll(subject endpoint.Subject, value code.Value, either []code.Value, words endpoint.Words) (Outcome, code.Value) {
	outcomes, said := []Outcome{}, []string{}
	for _, one := range either {
		outcome, _ := r.weigh(subject, one, words)
		outcomes = append(outcomes, outcome)
		isSame := func(other code.Value) bool {
			return !other.ByDefault && other.State == code.Known && other.Show() == one.Show()
		}
		if !one.ByDefault || one.State != code.Known || !slices.ContainsFunc(either, isSame) {
			said = append(said, one.Says())
		}
	}
	outcome, decided := together(outcomes)
	if !decided {
		return Outcome{}, value
	}
	value.Decided = anyOf(said)
	return outcome, value
}

// together returns what follows where one of some things does: that a certificate is required if it is in all of them, and that
// it is not if it is in none. Of the latter the one counts that says least.
func together(outcomes []Outcome) (Outcome, bool) {
	weight := func(outcome Outcome) int {
		weight := 0
		if outcome.Enforcement == endpoint.Optional {
			weight = -2 // Some callers are asked.
		}
		if outcome.Severity == endpoint.Notice {
			weight--
		}
		return weight
	}
	least := slices.MinFunc(outcomes, func(a, b Outcome) int { return cmp.Compare(weight(a), weight(b)) })
	for _, outcome := range outcomes {
		bothWeak := outcome.Enforcement.Weak() && least.Enforcement.Weak()
		if outcome.Enforcement != least.Enforcement && !bothWeak {
			return Outcome{}, false
		}
	}
	return least, least.Enforcement != endpoint.Undetermined
}

// anyOf joins what a value may be.
func anyOf(said []string) string {
	if len(said) > maxArms {
		said = append(said[:maxArms:maxArms], "something else")
	}
	return strings.Join(said, " or ")
}

// weigh returns what follows from a value that is known, or absent.
func (r Requirement) weigh(subject endpoint.Subject, value code.Value, words endpoint.Words) (Outcome, code.Value) {
	switch {
	case value.State == code.Absent:
		return r.absent(subject, value)
	case r.NotEmpty:
		return r.listed(value)
	}
	foldCase := words == endpoint.ARM || r.FoldCase
	isBool := r.Want.Type() == cty.Bool
	text, ok := canonical(value, isBool, foldCase)
	if !ok {
		return Outcome{}, ofWrongType(value, isBool)
	}
	if r.Computed != nil && r.Computed(text) {
		value.State, value.Reason = code.Undetermined, value.Show()+" is worked out when it runs"
		return Outcome{}, value
	}
	if foldCase {
		words = endpoint.ARM
	}
	equal := func(want string) bool { return words.Equal(want, text) }
	for _, c := range r.Cases {
		if slices.ContainsFunc(c.Values, equal) && (c.If == nil || c.If.Holds(subject).Truth == code.True) {
			return c.Outcome, value
		}
	}
	return r.Otherwise, value
}

// listed returns what follows from a list that must not be empty.
func (r Requirement) listed(value code.Value) (Outcome, code.Value) {
	switch value.Empty() {
	case code.True:
		return r.Absent, value
	case code.False:
		return Outcome{Enforcement: endpoint.Required}, value
	}
	value.State, value.Reason = code.Undetermined, value.Name+" has the wrong type"
	return Outcome{}, value
}

// ofWrongType returns a value that the argument cannot have, as one of which nothing is known.
func ofWrongType(value code.Value, isBool bool) code.Value {
	value.Reason = value.Show() + " has the wrong type"
	if isBool {
		value.Reason = value.Show() + " is neither true nor false"
	}
	value.State = code.Undetermined
	return value
}

// absent returns what follows where the argument is not set.
func (r Requirement) absent(subject endpoint.Subject, value code.Value) (Outcome, code.Value) {
	switch {
	case subject.Words() == endpoint.ARM && r.AbsentARM != nil:
		return *r.AbsentARM, value
	case subject.Words() == endpoint.ARM || r.AbsentSince == nil:
		return r.Absent, value
	}
	switch subject.Module.Provider().Share(r.AbsentSince.Span) {
	case provider.Every:
		return r.AbsentSince.Outcome, value
	case provider.None:
		return r.Absent, value
	}
	value.Reason = UnknownVersion
	return Outcome{Advice: r.Set()}, value
}

// UnknownVersion is why a default is not known that differs between the releases of the provider that the code allows.
const UnknownVersion = "its default depends on the azurerm version, which is not known"

// Set returns the advice to set the argument to what is wanted.
func (r Requirement) Set() string {
	return "set it to " + code.Show(r.Want)
}

// Setting returns what a fix would write in a subject where the argument has a value that is not right.
func (r Requirement) Setting(subject endpoint.Subject, value code.Value) endpoint.Setting {
	setting := endpoint.Setting{Argument: value, Value: r.Want}
	if needs := subject.Needs(r.Argument); needs != nil {
		setting.Span = needs.Span
	}
	return setting
}

// read adds what the requirement looks at. What only some values lead to is read where it matters.
func (r Requirement) read(plan *Plan, in []origin) {
	plan.argument(in, true, r.Argument)
	plan.lately(func() {
		if r.Voids != nil {
			plan.argument(in, false, *r.Voids)
		}
		for _, c := range r.Cases {
			if c.If != nil {
				c.If.read(plan, in)
			}
		}
	})
}
