package source

import (
	"slices"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
)

// choice is a conditional of which it is not known which arm it takes, or what lies in both of its arms.
type choice struct {
	view *view
	// of is what it is for messages: the conditional, or what has been looked at in it. why says why it is not known.
	of    code.Place
	why   string
	arms  []code.Node
	trail func() eval.Trail
	// listed is what Elements returns, which counts only once.
	listed *code.Elements
}

// maxPossible bounds how many values are told apart: choices in choices multiply them.
const maxPossible = 100

// choiceOf returns the form of a conditional that is not known: of the arm that its condition takes, or of both.
func choiceOf(e *expression) (form, bool) {
	conditional, ok := eval.Conditional(e.expr)
	if !ok || e.Value().State != code.Undetermined {
		return nil, false
	}
	yes, no := e.part(conditional.TrueResult, e.name), e.part(conditional.FalseResult, e.name)
	switch e.view.truth(conditional.Condition, e.scope) {
	case code.True:
		return yes.resolve(), true
	case code.False:
		return no.resolve(), true
	}
	place := e.place()
	place.Literal = false
	arms := []code.Node{yes, no}
	return chosen{&choice{view: e.view, of: place, why: e.Value().Reason, arms: arms, trail: e.trail}}, true
}

// Value is what all arms say, else all that they may say.
func (c *choice) Value() code.Value {
	value := code.Value{Place: c.of, State: code.Undetermined, Reason: c.why, Inputs: inputsOf(c.trail)}
	possible, ok := c.possible()
	if !ok {
		return value
	}
	// An arm is not where all of it is written.
	for i := range possible {
		possible[i].Place, possible[i].NullAt, possible[i].Inputs = c.of, hcl.Range{}, value.Inputs
	}
	if len(possible) == 1 {
		return possible[0]
	}
	value.Possible = func() []code.Value { return possible }
	return value
}

// possible returns all that the arms may say, each once, if that is known of each.
func (c *choice) possible() (all []code.Value, ok bool) {
	for _, arm := range c.arms {
		value := arm.Value()
		either := []code.Value{value}
		if value.State == code.Undetermined {
			either = value.Either()
		}
		for _, one := range either {
			if !slices.ContainsFunc(all, func(other code.Value) bool { return same(one, other) }) {
				all = append(all, one)
			}
		}
		if len(either) == 0 || len(all) > maxPossible {
			return nil, false
		}
	}
	return all, true
}

func same(a, b code.Value) bool {
	return a.State == b.State && a.Null == b.Null && (a.State == code.Absent || a.Data.RawEquals(b.Data))
}

func (c *choice) Member(name string) code.Node {
	arms := make([]code.Node, len(c.arms))
	for i, arm := range c.arms {
		arms[i] = arm.Member(name)
	}
	return c.in(name, arms)
}

// in returns what is called by a name in the arms.
func (c *choice) in(name string, arms []code.Node) *choice {
	place := c.of
	place.Name = name
	trail := sync.OnceValue(func() eval.Trail { return c.trail().Member(name) })
	return &choice{view: c.view, of: place, why: c.why, arms: arms, trail: trail}
}

// Shape is what all arms are. One that is nothing is nothing to look into.
func (c *choice) Shape() code.Shape {
	shape := c.arms[0].Shape()
	if slices.ContainsFunc(c.arms, func(arm code.Node) bool { return arm.Shape() != shape }) {
		return code.Plain
	}
	return shape
}

// Elements are those of all arms, none of which need be there.
func (c *choice) Elements() code.Elements {
	if c.Shape() != code.List {
		if slices.ContainsFunc(c.arms, func(arm code.Node) bool { return arm.Shape() == code.Object }) {
			return code.Elements{Nodes: []code.Node{c}, Complete: true}
		}
		return code.Missing(c.Value()).Elements()
	}
	if c.listed == nil {
		found := c.ofAll()
		if !c.view.reserve(len(found.Nodes)) {
			found.Nodes, found.Complete = nil, false
		}
		c.listed = &found
	}
	return *c.listed
}

func (c *choice) ofAll() code.Elements {
	found := code.Elements{Complete: true, Reason: c.why, Extent: c.of}
	for _, arm := range c.arms {
		elements := arm.Elements()
		found.Complete = found.Complete && elements.Complete
		for _, element := range elements.Nodes {
			found.Nodes = append(found.Nodes, code.Perhaps(element))
		}
	}
	return found
}

// Names are those that all arms have. What only one has may be there.
func (c *choice) Names() code.Names {
	found := code.Names{Complete: true}
	all, having := make([]code.Names, len(c.arms)), map[string]int{}
	for i, arm := range c.arms {
		all[i] = arm.Names()
		for _, name := range all[i].Names {
			having[name]++
		}
	}
	for i, names := range all {
		found.Complete = found.Complete && names.Complete
		found.Unnamed = append(found.Unnamed, names.Unnamed...)
		for _, name := range names.Names {
			switch {
			case having[name] < len(c.arms):
				found.Perhaps = append(found.Perhaps, code.Named{Name: name, Node: code.Perhaps(c.arms[i].Member(name))})
			case i == 0:
				found.Names = append(found.Names, name)
			}
		}
		found.Perhaps = append(found.Perhaps, names.Perhaps...)
	}
	return found
}

func (c *choice) Certain() bool         { return true }
func (c *choice) Origins() code.Origins { return originsOf(c.Value(), c.trail) }
func (c *choice) Expression() string    { return "" }

// chosen is a choice as the form of an expression.
type chosen struct{ *choice }

func (c chosen) shape() code.Shape       { return c.Shape() }
func (c chosen) elements() code.Elements { return c.Elements() }
func (c chosen) names() code.Names       { return c.Names() }

// find returns the member that all arms have. Where one lacks it, it is not known whether there is one, and it comes with that.
func (c chosen) find(name string) (code.Node, code.Truth) {
	arms, found := []code.Node{}, []code.Truth{}
	for _, arm := range c.arms {
		node, has := arm.(*expression).resolve().find(name)
		if has != code.True {
			node = code.Missing(code.Value{Place: c.in(name, nil).of})
		}
		arms, found = append(arms, node), append(found, has)
	}
	switch {
	case slices.Contains(found, code.Unknown):
		return nil, code.Unknown
	case !slices.Contains(found, code.True):
		return nil, code.False
	case slices.Contains(found, code.False):
		return c.in(name, arms), code.Unknown
	}
	return c.in(name, arms), code.True
}
