// Package table is what a table can say: which arguments of which resource types decide whether callers must present a
// client certificate, who can reach the endpoint, and what to tell the user. Its conditions and requirements judge
// themselves and say what they read. The tables are in package rules, and package judge decides by them.
package table

import (
	"maps"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// Rule is one rule as TFLint and its users see it. What it finds comes from its endpoints (an enforcement rule), from
// its functions (a hole rule), or both. The order of rules decides nothing.
type Rule struct {
	Name string
	// Title says in a few words what the rule finds.
	Title    string
	Severity endpoint.Severity
	// Disabled is true for a rule that is off by default.
	Disabled bool
	// Callers is true for a family whose endpoints are called by what the rule judges: what counts is what the caller presents.
	Callers bool

	// Resources are the endpoints that the rule judges, by resource type. A rule that has some is a family.
	Resources []Resource
	// Families names the rules whose endpoints the functions below want to see, and EveryFamily stands for all of them.
	Families    []string
	EveryFamily bool
	// Conflicts are settings that make client certificates fail or go unused.
	Conflicts []Conflict
	// Endpoint returns what is wrong with one endpoint of the families, whatever its scope.
	Endpoint func(*endpoint.Endpoint, Options) []endpoint.Finding
	// Blocks says what is wrong with blocks that are no endpoints.
	Blocks []Block
	// Module returns what is wrong with the endpoints of the families taken together.
	Module func(endpoint.Survey, Options) []endpoint.ResourceFinding
	// EvenIfEmpty is true if Module has something to say about a module without a resource that matters.
	EvenIfEmpty bool
	// Later lists azurerm's paths, in the blocks of the families' endpoints, that the functions look at where it matters.
	Later []code.Path
	// AboutModule is true for a rule that speaks of the module and not of its endpoints: no exception silences it, and it
	// wants to know the exposure of every endpoint.
	AboutModule bool
	// EveryHole is true for a rule that wants to know the holes of endpoints, whether or not their rules are enabled.
	EveryHole bool
}

// Conflict is a setting that makes client certificates fail or go unused.
type Conflict struct {
	// Families names the rules whose endpoints are meant.
	Families []string
	// When is the conflict. It is checked only for endpoints that ask for a certificate, or for all if EvenIfOff is set.
	When      Condition
	EvenIfOff bool
	// At is where the finding stands; without names it stands at the endpoint's switch.
	At endpoint.Argument
	// Consequence returns what follows, from what was found; Advice what to write, in the spelling of the subject.
	Consequence func(endpoint.Answer) string
	Advice      func(endpoint.Subject) string
	// Void is true if nobody has to have a certificate then, whatever the endpoint asks for.
	Void bool
}

// Resource says what the endpoints of some resource types are and how to judge them.
type Resource struct {
	// Types are azurerm's resource types, and ARM those of Azure's resource manager for the same thing, without version.
	Types []string
	ARM   []string
	// When narrows the resources further, such as an ARM type by its kind. Nil means all.
	When Condition
	// Named is true for the entry that names a resource of which it cannot be told whether When holds, or where its endpoints
	// are: one endpoint of unknown enforcement. Several entries for one thing name it once.
	Named bool
	// Else says whether a certificate is required where When does not hold. Where that cannot be told and both come to the
	// same, it is that. Nil means that there is nothing to require then.
	Else Condition
	// Block is where the endpoint is: the resource itself, or each block at this path.
	Block endpoint.Path
	// Within returns the endpoints where a path cannot say where they are, such as activities inside activities.
	Within func(endpoint.Subject) code.Elements
	// Applies reports whether a client certificate can be asked for at all; nil means yes.
	Applies Condition
	// Exposure says who can reach the endpoint.
	Exposure Exposure
	// Requirements must all hold. The first that does not is the one to report.
	Requirements []Requirement
	// Judge replaces Requirements where a table cannot say it.
	Judge func(endpoint.Subject) endpoint.Verdict
	// Reads lists the paths to read up front, as seen from the resource; others cost one more call.
	Reads []code.Path
	// Later lists those that are read where it matters.
	Later []code.Path
	// AlsoNeeds lists the other resource types that the functions look at, with the paths that they read of them. A type
	// missing here is invisible to them.
	AlsoNeeds map[string][]code.Path
	// Front is what may stand in front of the endpoint and cannot present a client certificate; nil if nothing may.
	Front *Front
	// Apart returns what tells an endpoint from others of its resource, such as `port 8883`; known is false if it may be any.
	Apart func(endpoint.Subject) (name string, known bool)
}

// LooksForHoles reports whether the rule finds something about single endpoints of other rules.
func (r Rule) LooksForHoles() bool { return r.Endpoint != nil || len(r.Conflicts) > 0 }

// Names reports whether the entry names a subject of which it cannot be told whether it is one. Something that says only a part
// of what a resource is says nothing by what it lacks.
func (r Resource) Names(subject endpoint.Subject) bool {
	return r.Named && (r.Block != endpoint.Path{} || !subject.Spelling.Partial())
}

// Kinds are the resource types in each spelling.
func (r Resource) Kinds() endpoint.Types { return endpoint.Types{Azurerm: r.Types, ARM: r.ARM} }

// Front is what may stand in front of endpoints: gateways that end the caller's TLS connection and open one of their own, for
// which they have no client certificate.
type Front struct {
	// Reads are the resource types that matter, with the paths that name an endpoint or lead to one.
	Reads map[string][]code.Path
	// ARM are the types of gateways in ARM.
	ARM []string
	// Later are the types of endpoints and of what names them, with the paths that are read where it matters.
	Later map[string][]code.Path
	// Shared are the types whose address leads to several endpoints, and Narrowing the paths that then say to which. They are read
	// up front in a module that has one of these types, and where it matters in any other.
	Shared    endpoint.Types
	Narrowing map[string][]code.Path
	// Behind returns the endpoints that have something in front of them, each with its address: instances of resources, and
	// blocks of some that are endpoints of their own.
	Behind func(*code.Module) map[code.Node]string
	// Outputs returns the outputs of called modules that something of the module has as its target, with its address.
	Outputs func(*code.Module) map[code.Output]string
	// First returns the address of one of these gateways, or "" if there is none. Of what cannot be told apart, such as the
	// resources of a template, any may be behind it.
	First func(*code.Module) string
	// Handed reports whether the address of a resource goes to a called module, in which there may be a gateway.
	Handed func(*code.Module, *code.Resource) bool
}

// In reports whether a module with some resource types may have something that stands in front, or leads from it to an endpoint.
func (f *Front) In(present map[string]bool) bool {
	return endpoint.Types{Azurerm: slices.Collect(maps.Keys(f.Reads)), ARM: f.ARM}.In(present)
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

// Block says what is wrong with blocks that are no endpoints, or not as endpoints.
type Block struct {
	Types []string
	ARM   []string
	// Block is where the blocks are, or empty for the resource itself.
	Block endpoint.Path
	Find  func(endpoint.Subject, Options) []endpoint.Finding
	// Reads lists the paths to read up front, as seen from the resource.
	Reads []code.Path
	// Exposure narrows the blocks to those of resources that are in scope, and to those for which Asked holds; nil means all.
	Exposure *Exposure
	Asked    Condition
	// Front is what may stand in front of the resource.
	Front *Front
}

// Kinds are the resource types in each spelling.
func (b Block) Kinds() endpoint.Types { return endpoint.Types{Azurerm: b.Types, ARM: b.ARM} }
