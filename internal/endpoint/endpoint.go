// Package endpoint has what is decided about: a [Subject] in its [Spelling], and what has been decided, as a [Verdict] and
// in the end as a [Finding].
package endpoint

import "github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"

// Enforcement is what happens to a caller without a certificate.
type Enforcement int

// The enforcements. The zero value is Undetermined, so that a forgotten case is neither a finding nor a pass.
const (
	Undetermined Enforcement = iota
	Required
	Optional
	Off
	NotApplicable
)

// String returns the word that messages use.
func (e Enforcement) String() string {
	return [...]string{"unknown", "required", "optional", "off", "not applicable"}[e]
}

// Weak reports whether callers without a certificate are known to be let in.
func (e Enforcement) Weak() bool { return e == Off || e == Optional }

// Reach says who can reach an endpoint.
type Reach int

// The exposures. The zero value is UnknownReach.
const (
	UnknownReach Reach = iota
	Internal
	External
)

// String returns the word that messages use.
func (r Reach) String() string { return [...]string{"unknown", "internal", "external"}[r] }

// Exposed is an exposure and the argument that decided it.
type Exposed struct {
	Reach Reach
	By    code.Value
	// Why says in words what decided, where it is not an argument of the endpoint's own.
	Why string
}

// Says puts into words what decided.
func (e Exposed) Says() string {
	if e.Why != "" {
		return e.Why
	}
	return worded(e.By)
}

func worded(value code.Value) string {
	if value.Name == "" {
		return "nothing says otherwise"
	}
	return value.Name + " is " + value.Says()
}

// Answer is the truth of a condition, with the argument that decided it.
type Answer struct {
	Truth code.Truth
	By    code.Value
	// Why says in words what decided, where it is not an argument of the endpoint's own.
	Why string
}

// Verdict is what a subject's arguments amount to.
type Verdict struct {
	Enforcement Enforcement
	// Asked reports whether a certificate is asked for, be it required or not.
	Asked code.Truth
	// Switch is the argument that asks for it.
	Switch code.Value
	// Finding is what to tell the user if the endpoint is in scope.
	Finding Finding
}

// Says puts into words what decided.
func (v Verdict) Says() string {
	decided := worded(v.Finding.At)
	switch {
	case v.Enforcement == NotApplicable:
		return "client certificates do not apply"
	case v.Finding.Fact != "":
		return v.Finding.Fact
	case v.Enforcement == Required && v.Finding.At.State == code.Absent:
		decided += ", and its default requires one"
	case v.Enforcement == Undetermined && v.Finding.At.State == code.Known && v.Finding.Consequence != "":
		decided += ", so " + v.Finding.Consequence
	}
	return decided
}

// Endpoint is one endpoint with all that was decided about it.
type Endpoint struct {
	Subject
	// Rule is the name of the enforcement rule.
	Rule     string
	Verdict  Verdict
	Exposure Exposed
	InScope  bool
	// ScopeBy says what put it in scope or took it out, where that is not its exposure.
	ScopeBy string
	// Apart returns what tells it from other endpoints of its resource, such as `port 8883`; known is false if it may be any. It is
	// nil if there is only one.
	Apart func(Subject) (name string, known bool)
	// Proxy is the address of the gateway in front of an endpoint in scope, which would lose access if a certificate were
	// required.
	Proxy string
	// Reported is true if the endpoint's own rule reports it, and Excepted if an exception keeps it from that.
	Reported, Excepted bool
}

// Called returns the address of the endpoint's resource, and which endpoint it is of those that stand there.
func (e *Endpoint) Called() string {
	if e.Apart == nil {
		return e.Subject.Called()
	}
	if apart, _ := e.Apart(e.Subject); apart != "" {
		return e.Subject.Called() + " (" + apart + ")"
	}
	return e.Subject.Called()
}

// Survey is what there is in a module, taken together.
type Survey struct {
	Module *code.Module
	// Endpoints are those of the families of the rule that looks at them.
	Endpoints []*Endpoint
	// Holes returns the holes of an endpoint, whether or not the rules that report them are enabled.
	Holes func(*Endpoint) []Hole
	// Judged returns the addresses of the resources that a rule judges, be it enabled or not, in the module and in those that it
	// calls; ok is false where they cannot all be told.
	Judged func() (addresses []string, ok bool)
}

// Hole is something that voids what an endpoint requires, for some or all callers.
type Hole struct {
	// Rule is the name of the rule that reports it.
	Rule string
	Finding
	// Excepted is true if an exception keeps the rule from that.
	Excepted bool
}
