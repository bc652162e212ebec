// Package code is a lazy view of Terraform code: what it says is read, and worked out, when somebody looks at it.
//
// A [Module] has resources, a [Resource] has instances, and each instance is a tree of [Node]s: blocks, arguments and
// members of JSON bodies alike. A node that the code does not have is still a node; it says so. What an argument says
// is a [Value]: absent, known or unknown. Unknown is a value like the others and carries the reason.
package code

import (
	"slices"
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// Truth is a three-valued truth. The zero value is Unknown, so that a forgotten case is never a pass and never a finding.
type Truth int

// The three truths.
const (
	Unknown Truth = iota
	False
	True
)

// Of turns a boolean into a Truth.
func Of(b bool) Truth {
	if b {
		return True
	}
	return False
}

// Or is true if one part is known to be true, else unknown if one part is unknown, else false.
func (t Truth) Or(u Truth) Truth {
	switch {
	case t == True || u == True:
		return True
	case t == Unknown || u == Unknown:
		return Unknown
	}
	return False
}

// And is false if one part is known to be false, else unknown if one part is unknown, else true.
func (t Truth) And(u Truth) Truth { return t.Not().Or(u.Not()).Not() }

// Not turns true into false and leaves unknown as it is.
func (t Truth) Not() Truth {
	switch t {
	case True:
		return False
	case False:
		return True
	}
	return Unknown
}

// State reports whether an argument has a value.
type State int

// The states of an argument. Null counts as absent, as it does for Terraform.
const (
	Absent State = iota
	Known
	Undetermined
)

// Place is where a value stands in the code.
type Place struct {
	// Name is the argument as the code spells it: "client_certificate_mode", "clientCertMode".
	Name string
	// Range is the expression's, or the header's of the block that lacks the argument.
	Range hcl.Range
	// Written is true if Range is an expression, and false if it is the header of a block.
	Written bool
	// Literal is true if the expression is a literal that a fix may replace.
	Literal bool
}

// Input is a variable of a called module, and where an expression names it: TFLint keeps an issue only there.
type Input struct {
	Name string
	// Path is what of it: the name, or that of a member, such as site.mode or apps["orders"].
	Path  string
	Range hcl.Range
	// Mixed is true if a value is made of it, and Condition if it only decides which value is taken.
	Mixed, Condition bool
}

// Value is what one argument says.
type Value struct {
	Place
	State State
	// Data is the value where State is Known: not null and without marks, though members of a collection may be unknown.
	Data cty.Value
	// Reason says in a few words why a value is undetermined: "var.mode has no value here".
	Reason string
	// Null is true if the argument is written and null, which counts as absent. NullAt is where a literal null stands.
	Null   bool
	NullAt hcl.Range
	// ByDefault is true for the default of a known module, where the caller does not set the input, be it known or not, and NoInput
	// for what such a module has no input for. InSome is true where only some of the versions that the code allows have the input.
	ByDefault, NoInput, InSome bool
	// Unsettled is true where the code has the argument, or may have it, and does not say whether that is in force.
	Unsettled bool
	// Parts returns the parts of an undetermined text that is put together, in order, and none for anything else. It is nil
	// where there is nothing to ask.
	Parts func() []TextPart
	// Texts returns the texts that a value may be, or may have in it, which is not known in all that is in it: each in its
	// parts. It is nil where there is nothing to ask.
	Texts func() [][]TextPart
	// Inputs returns the inputs of a called module that the value comes from, and then those that decide which value is taken.
	// It is nil where there is none to tell.
	Inputs func() []Input
	// Possible returns all values that an undetermined value may have, where the code says them all, and none otherwise. It is
	// nil where there is nothing to ask.
	Possible func() []Value
	// Decided says what a value is that is not known and decides all the same, to stand behind "is": what it may be, or what of
	// it is known. Of one that a known module sends as another it says what the code has.
	Decided string
}

// Lacks returns what has no value, such as var.mode, where that is why this has none; else "".
func (v Value) Lacks() string {
	name, ok := strings.CutSuffix(v.Reason, " has no value here")
	if v.State != Undetermined || !ok {
		return ""
	}
	return name
}

// Given returns the inputs of a called module that the value comes from, and then those that decide which value is taken.
func (v Value) Given() []Input {
	if v.Inputs == nil {
		return nil
	}
	return v.Inputs()
}

// Either returns all values that an undetermined value may have, or none where the code does not say them.
func (v Value) Either() []Value {
	if v.State != Undetermined || v.Unsettled || v.Possible == nil {
		return nil
	}
	return v.Possible()
}

// Fits reports whether an undetermined text may be the one given, by what of it is known. The texts compare by their parts.
func (v Value) Fits(text string, fold func(string) string) bool {
	if v.Unsettled || len(v.TextParts()) == 0 {
		return true
	}
	text, start, end := fold(text), fold(v.Start()), fold(v.End())
	if len(v.TextParts()) == 1 {
		end = "" // It is the same as the start.
	}
	return len(text) >= len(start)+len(end) && strings.HasPrefix(text, start) && strings.HasSuffix(text, end)
}

// InPart writes what of an undetermined text is known, as one would in Terraform.
func (v Value) InPart() string { return Show(cty.StringVal(v.Filled("…"))) }

// TextPart is a part of a text: what it says, or where that is not known, its expression as [Node.Expression] returns it.
type TextPart struct {
	Text, Expression string
	// Between is what stands before and after the part, if there is anything in it.
	Between string
}

// TextParts returns the parts of an undetermined text that is put together, in order.
func (v Value) TextParts() []TextPart {
	if v.Parts == nil {
		return nil
	}
	return v.Parts()
}

// Start returns what an undetermined text is known to start with.
func (v Value) Start() string {
	if parts := v.TextParts(); len(parts) > 0 {
		return parts[0].Text
	}
	return ""
}

// End returns what an undetermined text is known to end in.
func (v Value) End() string {
	if parts := v.TextParts(); len(parts) > 0 {
		return parts[len(parts)-1].Text
	}
	return ""
}

// Filled returns an undetermined text that is put together, with something in the place of each part that is not known.
func (v Value) Filled(with string) string {
	text := ""
	for _, part := range v.TextParts() {
		if part.Expression != "" {
			text += with
		}
		text += part.Text
	}
	return text
}

// FilledApart does as Filled, and puts what separates it around what is some elements of a list.
func (v Value) FilledApart(with string) string {
	text := ""
	for _, part := range v.TextParts() {
		if part.Expression != "" {
			text += part.Between + with + part.Between
		}
		text += part.Text
	}
	return text
}

// Text returns the value as a string, the way Terraform converts it; ok is false if it is not known or does not convert.
func (v Value) Text() (text string, ok bool) {
	data, ok := v.as(cty.String)
	if !ok {
		return "", false
	}
	return data.AsString(), true
}

// Bool returns the value as a boolean, "true" included; ok is false if it is not known or does not convert.
func (v Value) Bool() (b, ok bool) {
	data, ok := v.as(cty.Bool)
	if !ok {
		return false, false
	}
	return data.True(), true
}

func (v Value) as(want cty.Type) (cty.Value, bool) {
	if v.State != Known {
		return cty.NilVal, false
	}
	data, err := convert.Convert(v.Data, want)
	if err != nil || data.IsNull() || !data.IsKnown() || data.IsMarked() {
		return cty.NilVal, false
	}
	return data, true
}

// Empty reports whether a collection or a string has nothing in it. Absent is empty.
func (v Value) Empty() Truth {
	switch v.State {
	case Absent:
		return True
	case Undetermined:
		return Unknown
	}
	if v.Data.Type() == cty.String {
		return Of(v.Data.AsString() == "")
	}
	if v.Data.CanIterateElements() {
		return Of(v.Data.LengthInt() == 0)
	}
	return Unknown
}

// maxShown is how much of a value a message shows: enough to recognise it, and one line in an editor.
const maxShown = 60

// Show writes a known value as one would in Terraform, shortened if it is long.
func (v Value) Show() string {
	if v.Decided != "" {
		return v.Decided
	}
	if v.State == Known && (v.Data.Type() == cty.Bool || v.Data.Type() == cty.Number) {
		text, _ := v.Text()
		return text
	}
	text, ok := v.Text()
	if !ok && v.Empty() == True {
		return "empty"
	}
	if !ok {
		if kind := v.Data.Type(); kind.IsObjectType() || kind.IsMapType() {
			return "an object"
		}
		return "a list"
	}
	shown := text
	if runes := []rune(shown); len(runes) > maxShown {
		shown = string(runes[:maxShown])
	}
	if shown != text {
		shown += "…"
	}
	return strconv.Quote(shown)
}

// Show writes a value as one would in Terraform, shortened if it is long.
func Show(value cty.Value) string { return Value{State: Known, Data: value}.Show() }

// Says puts the value into words, to stand behind "is": "Optional" in quotes, not set, null, not known and why.
func (v Value) Says() string { return v.SaysFor("") }

// SaysFor puts the value into words as [Value.Says] does, with the instances that have it behind it.
func (v Value) SaysFor(instances string) string {
	words := ""
	switch {
	case v.Decided != "":
		return v.Decided + instances
	case v.State == Known && v.ByDefault:
		return v.Show() + instances + ", the module's default"
	case v.State == Known:
		return v.Show() + instances
	case v.State == Undetermined:
		words = "not known"
	case v.Null:
		words = "null"
	default:
		words = "not set"
	}
	if v.Reason != "" {
		words += " (" + v.Reason + ")"
	}
	return words + instances
}

// Reference is a resource of the same module as an expression names it, such as azurerm_service_plan.main[0].id.
type Reference struct {
	// Type and Name are the resource's labels.
	Type, Name string
	// Key is the instance's key, or cty.NilVal where the expression names none or one that is not known.
	Key cty.Value
	// Member is the attribute that is referred to: "id", "default_hostname".
	Member string
}

// Origins is where a value may come from.
type Origins struct {
	// References are the resources of the module that it may come from. There are several where the code takes one of them,
	// and it is not known which, or makes the value of all of them.
	References []Reference
	// Outside is true if it may come from elsewhere: an input of the module, a data source, a call, a text.
	Outside bool
	// Null is true if the code may take a null that it writes.
	Null bool
	// Mixed is true if it is made of what it comes from, as a template is, and need not be the same.
	Mixed bool
	// Outputs are the outputs of called modules that it may come from.
	Outputs []Output
}

// Output is an output of a module that this one calls, or a member of one; its name is empty for all of them, and the member's
// for all that is in it.
// Key is the key of the instance of the module that is meant, as [KeyText] returns it; empty for all of them, and where it is not
// known which.
type Output struct{ Call, Key, Name, Member string }

// Node is a place in the code: a block, an argument, a list, or a member of any of them. There is a node for every name
// that one asks for; where the code has nothing, its value is Absent and its place is the header of what lacks it.
type Node interface {
	// Member returns the node of that name: a nested block, an argument, or a member of an object.
	Member(name string) Node
	// Elements returns the blocks of a type, or the elements of a list. An absent node has none.
	Elements() Elements
	// Names returns the names of an object's members, in order.
	Names() Names
	// Shape returns what the node is made of.
	Shape() Shape
	// Value returns what the node says. A block says nothing of its own: it is Known with an empty object.
	Value() Value
	// Certain is false for a block that may or may not be there, such as one of a dynamic block of unknown extent.
	Certain() bool
	// Origins returns where the node's value may come from. A known value comes from no resource, whatever the expression
	// names; a block has no origins.
	Origins() Origins
	// Expression is a text that is the same for expressions that must have the same value in one instance, or "".
	Expression() string
}

// Shape is what a node is made of. Azure takes no list where it wants an object, nor the reverse.
type Shape int

// The shapes. A node that is absent, unknown or a scalar is Plain.
const (
	Plain Shape = iota
	Blocks
	Object
	List
)

// Elements are the blocks of a type, or the elements of a list.
type Elements struct {
	Nodes []Node
	// Complete is false where there may be others, because the extent of a list or of a dynamic block is not known.
	Complete bool
	// Reason says why the list is not complete, or not all in it is certain, and Extent where the code leaves it open.
	Reason string
	Extent Place
}

// Names are those of an object's members.
type Names struct {
	Names []string
	// Complete is false where there may be others than these, or the node is no object.
	Complete bool
	// Unnamed are the members that are written under names that are not known. One that is not certain stands for any number of them.
	Unnamed []Node
	// Perhaps are the members that may be there or not.
	Perhaps []Named
}

// All returns all names that are known, also of what may not be there.
func (n Names) All() []string {
	all := slices.Clone(n.Names)
	for _, named := range n.Perhaps {
		all = append(all, named.Name)
	}
	return all
}

// Named is a member under its name.
type Named struct {
	Name string
	Node Node
}

// Resource is one resource block with all its instances.
type Resource struct {
	Type, Name string
	// Label is the address of a resource that a call of a known module makes, and Call the name of the call; else empty.
	Label, Call string
	// Header is the range of `resource "type" "name"`.
	Header hcl.Range
	// Instances is empty if count is 0 or for_each is empty. Instances of unknown number are one, whose key is not known.
	Instances []Instance
	// Ignored is what its lifecycle leaves to others.
	Ignored Ignored
	// Failure says what went wrong if the resource could not be read: nothing is known about it then.
	Failure string
}

// Address is the resource's address in its module.
func (r *Resource) Address() string {
	if r.Label != "" {
		return r.Label
	}
	return r.Type + "." + r.Name
}

// Instance is one instance of a resource.
type Instance struct {
	Node
	// Key is a number for count, a string for for_each, and cty.NilVal for a single or an undetermined instance.
	Key cty.Value
	// Keys are the keys of all instances that this one stands for, where they are alike.
	Keys []cty.Value
	// Uncertain is true if it is not known whether there is an instance at all.
	Uncertain bool
	// AtMostOne is true if it is known that the resource has no more than one.
	AtMostOne bool
}

// Passed is what a module hands to those that it calls.
type Passed struct {
	// Arguments are those of all calls.
	Arguments []Argument
	// Complete is false if they cannot be read, or not all of them.
	Complete bool
}

// Call is a module that is called.
type Call struct {
	Name string
	// Source is what the code calls, or empty if it is not known.
	Source string
}

// Argument is what an argument of a call is made of, through locals too.
type Argument struct {
	// Call is the name of the call.
	Call       string
	References []Reference
	// Outputs are the outputs of other called modules.
	Outputs []Output
	// Texts are the literal texts in it, and what templates amount to, with Anything for what is not known in them.
	Texts []string
}

// Anything stands in a text for a part of it that is not known.
const Anything = "*"

// Module is what the code of one module says about the resources of interest.
type Module struct {
	// Root is true for the module that TFLint was started on, and false for a called one.
	Root bool
	// Path is the address of a called module, such as module.orders, and "" for the root module.
	Path string
	// Behind returns the outputs of a called module that a gateway of the root module has as its target, with the gateway's
	// address.
	Behind func() map[Output]string
	// Outputs returns the values of the outputs of a called module, by their names.
	Outputs func() map[string]Node
	// Uses returns the inputs that a resource of a called module uses, the one that tells best which it is first.
	Uses func(*Resource) []Input
	// Shown returns the first of some inputs at which TFLint shows an issue of a called module; ok is false if there is none.
	Shown func([]Input) (shown Input, ok bool)
	// Given reports whether the caller of a called module passes an input.
	Given func(input string) Truth
	// Resources are in the order of files and lines.
	Resources []*Resource
	// Provider returns the releases of the azurerm provider that the code allows. It reads files, so it is asked only where
	// it decides.
	Provider func() provider.Allowed
	// Calls returns the calls of other modules. They are known from the first round on.
	Calls func() []Call
	// Declared returns the addresses of all resources that the module declares, and Below those of the modules that it calls, and
	// that they call, each as in its own module; ok is false where they cannot all be told.
	Declared func() []string
	Below    func() (addresses []string, ok bool)
	// Passed returns what the module hands to the modules that it calls. It is read when it is asked for.
	Passed func() Passed
	// Asked is called with each resource type that is looked for, if it is not nil: resources of a type that nobody declared
	// to need have not been read.
	Asked func(resourceType string)

	byType    map[string][]*Resource
	byAddress map[string]*Resource
	answers   map[any]any
}

// Prefix returns what stands before the addresses of a called module's resources, seen from the root module, such as
// "module.orders."; "" for the root module.
func (m *Module) Prefix() string {
	if m.Path == "" {
		return ""
	}
	return m.Path + "."
}

// Remember returns the answer to a question about the module, which is worked out once. The key says which question it is.
func Remember[T any](m *Module, key any, work func() T) T {
	if answer, ok := m.answers[key].(T); ok {
		return answer
	}
	answer := work()
	if m.answers == nil {
		m.answers = map[any]any{}
	}
	m.answers[key] = answer
	return answer
}

// Index prepares the look-ups; it is called once, when Resources is complete.
func (m *Module) Index() {
	m.byType = map[string][]*Resource{}
	m.byAddress = map[string]*Resource{}
	for _, resource := range m.Resources {
		m.byType[resource.Type] = append(m.byType[resource.Type], resource)
		m.byAddress[resource.Type+"."+resource.Name] = resource
	}
}

// OfType returns the resources of a type, in order.
func (m *Module) OfType(name string) []*Resource {
	if m.Asked != nil {
		m.Asked(name)
	}
	return m.byType[name]
}

// Lookup returns the resource that a reference names, or nil if the module does not declare it.
func (m *Module) Lookup(reference Reference) *Resource {
	return m.byAddress[reference.Type+"."+reference.Name]
}

// Targets returns the instances that a reference may mean: the one with the reference's key, or all that may have it.
func (m *Module) Targets(reference Reference) (*Resource, []Instance) {
	resource := m.Lookup(reference)
	if resource == nil {
		return nil, nil
	}
	if reference.Key == cty.NilVal {
		return resource, resource.Instances
	}
	known := m.keysOf(resource)
	if i, ok := known.of[KeyText(reference.Key)]; ok {
		return resource, []Instance{resource.Instances[i]}
	}
	return resource, known.open
}

// keys tells the instances of a resource apart.
type keys struct {
	// of has the position of the instance that has a key, alone or beside others.
	of map[string]int
	// open are the instances of which no key is known.
	open []Instance
}

// keysOf returns the keys of a resource, which are looked at once: each of a thousand others may name one.
func (m *Module) keysOf(resource *Resource) keys {
	type question struct{ resource *Resource }
	return Remember(m, question{resource}, func() keys {
		found := keys{of: map[string]int{}}
		for i, instance := range resource.Instances {
			all := instance.Keys
			if instance.Key != cty.NilVal {
				all = append([]cty.Value{instance.Key}, all...)
			}
			for _, key := range all {
				text := KeyText(key)
				if _, taken := found.of[text]; !taken {
					found.of[text] = i
				}
			}
			if instance.Key == cty.NilVal && instance.Keys == nil {
				found.open = append(found.open, instance)
			}
		}
		return found
	})
}

// KeyText returns an instance key as a text, and "" for a value that is none. By it Terraform compares them: "0" and 0 name
// the same instance.
func KeyText(key cty.Value) string {
	text, err := convert.Convert(key, cty.String)
	if err != nil || text.IsNull() || !text.IsKnown() || text.IsMarked() {
		return ""
	}
	return text.AsString()
}
