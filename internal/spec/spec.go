// Package spec is what a rule can say: which arguments of which resource types decide whether callers must present a
// client certificate, who can reach the endpoint, and what to tell the user. It is plain data; package judge decides
// by it, and the tables themselves are in package rules.
package spec

import (
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
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

// Rule is one rule as TFLint and its users see it. What it finds comes from its endpoints (an enforcement rule), from
// its functions (a hole rule), or both.
type Rule struct {
	Name string
	// Title says in a few words what the rule finds.
	Title    string
	Severity Severity
	// Disabled is true for a rule that is off by default.
	Disabled bool

	// Resources are the endpoints that the rule judges, by resource type.
	Resources []Resource
	// Families names the enforcement rules whose endpoints the functions below want to see.
	Families []string
	// Conflicts are settings that cannot go together with a client certificate.
	Conflicts []Conflict
	// Endpoint says what is wrong with one endpoint of the families, whatever its scope.
	Endpoint func(*Endpoint, Options) []Finding
	// Blocks says what is wrong with blocks that are no endpoints.
	Blocks []Block
	// Module says what is wrong with the endpoints of the families taken together.
	Module func(Survey, Options) []ResourceFinding
}

// Conflict is a condition under which a client certificate is asked for in vain.
type Conflict struct {
	// Families names the enforcement rules whose endpoints are meant.
	Families []string
	// When is the conflict. It is asked of endpoints that ask for a certificate, unless Unasked is true.
	When    Condition
	Unasked bool
	// At is where the finding stands; without names it stands at the endpoint's switch.
	At Argument
	// So says what follows, from what was found; Do what to write, in the spelling of the subject.
	So func(Answer) string
	Do func(Subject) string
}

// Options are what the user set in the `rule` blocks.
type Options struct {
	// AllowedPaths are the exclusion paths that are not reported; nil stands for the default list.
	AllowedPaths []string
	// ReportDefault asks for findings where https_only is absent.
	ReportDefault bool
	// Minimum is the share of endpoints, in per cent, that coverage asks for; Inventory asks for a notice for each.
	Minimum   float64
	Inventory bool
	// Exceptions are the findings that somebody has accepted. WarnDays is how long before its end one is announced, and
	// Today the day by which they expire.
	Exceptions []Exception
	WarnDays   int
	Today      time.Time
	// Module is the address of the module, or empty for the root.
	Module string
}

// Resource says what the endpoints of some resource types are and how to judge them.
type Resource struct {
	// Types are azurerm's resource types.
	Types []string
	// ARM are the types of Azure's resource manager that azapi_resource may name for the same thing, without version.
	ARM []string
	// When narrows the resources further, such as an ARM type by its kind. Nil means all.
	When Condition
	// Block is where the endpoint is: the resource itself, or each block at this path.
	Block Path
	// Within gives the endpoints where a path cannot say where they are, such as activities inside activities.
	Within func(Subject) fact.Elements
	// Applies says whether a client certificate can be asked for at all; nil means yes.
	Applies Condition
	// Exposure says who can reach the endpoint.
	Exposure Exposure
	// Requirements must all hold. The first that does not is the one to report.
	Requirements []Requirement
	// Judge replaces Requirements where a table cannot say it. Reads names the paths that it looks at first.
	Judge func(Subject) Verdict
	Reads []string
	// Others are resource types that have to be read besides those of the endpoint and those it refers to.
	Others []string
	// Proxied is true for endpoints that may stand behind a gateway that cannot present a client certificate.
	Proxied bool
}

// Path is where something is, in each spelling. Names are separated by dots; a colon enters a value that is JSON or an
// object. A leading slash starts at the resource instead of the endpoint's block; for ARM that is the body, and a leading
// caret is the azapi resource around it.
type Path struct {
	Terraform string
	ARM       string
}

// Argument is one fact about an endpoint, in each spelling.
type Argument struct {
	// Names are the Terraform paths, the newest spelling first; the first that is written counts.
	Names []string
	// ARM are the paths inside an azapi body, likewise; none if ARM has no such property.
	ARM []string
	// Label is the name that messages use where the last name of the path says too little, ARMLabel likewise for ARM.
	Label, ARMLabel string
	// Dates are the releases of the provider that have the argument, by its Terraform path. A path without a date is as old
	// as the types that have it, or only read, because older texts spell it so.
	Dates map[string]provider.Span
	// Of says what the argument belongs to, where several endpoints stand on one line.
	Of func(Subject) string
}

// Exposure says who can reach an endpoint.
type Exposure struct {
	// Always is true where only programs call, whatever the code says.
	Always bool
	// Internal is the condition under which only the private network reaches the endpoint.
	Internal Condition
	// Unclear is the condition under which an endpoint that is not internal may still not be external.
	Unclear Condition
}

// Condition is a three-valued question about an endpoint.
type Condition interface{ condition() }

// Is holds if the argument has one of the values. Terraform's values compare exactly, ARM's without regard to case.
type Is struct {
	Argument
	Values []string
	// ARMValues replaces Values where ARM spells them otherwise.
	ARMValues []string
	// Default is what an absent argument counts as; empty means that an absent argument has none of the values.
	Default string
	// Later keeps the argument out of the first reading, because its block stands in resources that it does not decide.
	Later bool
}

// Any holds if one of the conditions does.
type Any []Condition

// All holds if every one of the conditions does.
type All []Condition

// Not holds if the condition does not.
type Not struct{ Condition Condition }

// Via follows a reference to a resource of the same module and asks the condition there. A reference that leads out of
// the module, or to a resource of another type, changes nothing: the condition does not hold.
type Via struct {
	Argument
	Types []string
	// ARM are the types that azapi_resource may name for the target.
	ARM       []string
	Condition Condition
}

// Written holds if the argument is there, whatever its value.
type Written struct{ Argument }

// Has holds if there is a block at the path.
type Has struct{ Path }

// Ask is a condition that a table cannot say. Reads names the arguments that it looks at first.
type Ask struct {
	Reads []string
	Func  func(Subject) Answer
}

func (Is) condition()      {}
func (Any) condition()     {}
func (All) condition()     {}
func (Not) condition()     {}
func (*Via) condition()    {}
func (Has) condition()     {}
func (Written) condition() {}
func (Ask) condition()     {}

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

// String gives the word that messages use.
func (e Enforcement) String() string {
	return [...]string{"unknown", "required", "optional", "off", "not applicable"}[e]
}

// Requirement is one argument that must have the right value.
type Requirement struct {
	Argument
	// Want is the value to write. It is what a fix sets, too.
	Want cty.Value
	// Unfixable keeps a fix from setting it.
	Unfixable bool
	// Needs is what the advice takes that not every release of the provider has, where it is not the argument itself.
	Needs *Dated
	// NotEmpty asks for a list with something in it, instead of one of the values.
	NotEmpty bool
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
	Voids *Argument
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
	Enforcement Enforcement
	// So says what follows: "callers without a certificate are let in".
	So string
	// Do says what to write; empty means to set the argument to what the requirement wants.
	Do string
	// Severity differs from the rule's where it is not RuleSeverity.
	Severity Severity
}
