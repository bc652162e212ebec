package table

import (
	"slices"
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/zclconf/go-cty/cty"
)

// Condition is a three-valued question about an endpoint, which answers itself and says what it reads.
type Condition interface {
	// Holds returns whether the condition holds for a subject, and which argument decided it.
	Holds(endpoint.Subject) endpoint.Answer
	// read adds to a plan what the condition looks at, as seen from some places.
	read(plan *Plan, in []origin)
}

// Is holds if the argument has one of the values.
type Is struct {
	endpoint.Argument
	Values []string
	// ARMValues replaces Values where ARM spells them otherwise.
	ARMValues []string
	// Default is what an absent argument counts as; empty means that an absent argument has none of the values.
	Default string
	// Later leaves the argument out of the first read, where its block is common and rarely decides.
	Later bool
}

// Holds compares the argument's value with those of the table.
func (c Is) Holds(subject endpoint.Subject) endpoint.Answer {
	value, words := subject.FactIn(c.Argument)
	if value.State != code.Undetermined {
		return c.holds(value, words)
	}
	if either := value.Either(); len(either) > 0 {
		return c.holdsForAll(value, either, words)
	}
	if !isBoolean(c.valuesIn(words)) && !slices.ContainsFunc(c.valuesIn(words), func(want string) bool { return words.Fits(value, want) }) {
		value.Decided = value.InPart()
		return endpoint.Answer{Truth: code.False, By: value}
	}
	return endpoint.Answer{By: value}
}

// holdsForAll returns the answer for each of the values that one may be, if it is the same.
func (c Is) holdsForAll(value code.Value, either []code.Value, words endpoint.Words) endpoint.Answer {
	truth, said := c.holds(either[0], words).Truth, []string{}
	for _, one := range either {
		if c.holds(one, words).Truth != truth {
			return endpoint.Answer{By: value}
		}
		said = append(said, one.Says())
	}
	if truth != code.Unknown {
		value.Decided = anyOf(said)
	}
	return endpoint.Answer{Truth: truth, By: value}
}

// valuesIn returns the values in some words.
func (c Is) valuesIn(words endpoint.Words) []string {
	if words == endpoint.ARM && c.ARMValues != nil {
		return c.ARMValues
	}
	return c.Values
}

// holds compares a value that is known, or absent.
func (c Is) holds(value code.Value, words endpoint.Words) endpoint.Answer {
	values, isBool := c.Values, isBoolean(c.Values)
	if words == endpoint.ARM && c.ARMValues != nil {
		values, isBool = c.ARMValues, false
	}
	text := c.Default
	if value.State == code.Known {
		var ok bool
		if text, ok = canonical(value, isBool, words == endpoint.ARM); !ok {
			return endpoint.Answer{By: value}
		}
	}
	equal := func(want string) bool { return words.Equal(want, text) }
	return endpoint.Answer{Truth: code.Of(slices.ContainsFunc(values, equal)), By: value}
}

func (c Is) read(plan *Plan, in []origin) {
	if c.Later {
		plan.lately(func() { plan.argument(in, false, c.Argument) })
	} else {
		plan.argument(in, false, c.Argument)
	}
}

// isBoolean reports whether a table's values are those of a boolean argument.
func isBoolean(values []string) bool { return values[0] == "true" || values[0] == "false" }

// canonical returns the text by which a value compares. Of what should be a boolean it is true or false, however it is
// written; ok is false if it is neither.
func canonical(value code.Value, isBool, foldCase bool) (text string, ok bool) {
	text, ok = value.Text()
	if !ok || !isBool {
		return text, ok
	}
	if b, ok := value.Bool(); ok {
		return strconv.FormatBool(b), true
	}
	folded := strings.ToLower(text)
	return folded, foldCase && (folded == "true" || folded == "false")
}

// Any holds if one of the conditions does.
type Any []Condition

// Holds returns the first part that holds. Parts behind it are not asked.
func (c Any) Holds(subject endpoint.Subject) endpoint.Answer { return combine(c, subject, code.True) }

func (c Any) read(plan *Plan, in []origin) { readAll(c, plan, in) }

// All holds if every one of the conditions does.
type All []Condition

// Holds returns the first part that does not hold. Parts behind it are not asked.
func (c All) Holds(subject endpoint.Subject) endpoint.Answer { return combine(c, subject, code.False) }

func (c All) read(plan *Plan, in []origin) { readAll(c, plan, in) }

func combine(parts []Condition, subject endpoint.Subject, decides code.Truth) endpoint.Answer {
	result := endpoint.Answer{Truth: decides.Not()}
	for i, part := range parts {
		found := part.Holds(subject)
		if found.Truth == decides {
			return found
		}
		if i == 0 || found.Truth == code.Unknown && result.Truth != code.Unknown {
			result = found
		}
	}
	return result
}

func readAll(parts []Condition, plan *Plan, in []origin) {
	for _, part := range parts {
		part.read(plan, in)
	}
}

// Not holds if the condition does not.
type Not struct{ Condition Condition }

// Holds returns the contrary of the condition's answer.
func (c Not) Holds(subject endpoint.Subject) endpoint.Answer {
	inner := c.Condition.Holds(subject)
	inner.Truth = inner.Truth.Not()
	return inner
}

func (c Not) read(plan *Plan, in []origin) { c.Condition.read(plan, in) }

// Written holds if the argument is there, whatever its value.
type Written struct{ endpoint.Argument }

// Holds looks whether the argument is there.
func (c Written) Holds(subject endpoint.Subject) endpoint.Answer {
	value := subject.Fact(c.Argument)
	return endpoint.Answer{Truth: code.Of(value.State != code.Absent), By: value}
}

func (c Written) read(plan *Plan, in []origin) { plan.argument(in, false, c.Argument) }

// Func is a condition that a table cannot say.
type Func struct {
	// Reads lists the azurerm paths to read up front, in the endpoint's block; Later those that are read where it matters.
	Reads, Later []code.Path
	Func         func(endpoint.Subject) endpoint.Answer
}

// Holds asks the function.
func (c Func) Holds(subject endpoint.Subject) endpoint.Answer { return c.Func(subject) }

func (c Func) read(plan *Plan, in []origin) {
	for _, path := range c.Reads {
		plan.look(in, false, path)
	}
	plan.lately(func() {
		for _, path := range c.Later {
			plan.look(in, false, path)
		}
	})
}

// Follow asks the condition of every resource instance of the module that the argument's value may come from. One, or
// several that agree, decide; several that differ leave it open. A value that comes from elsewhere, or from a resource of
// another type, changes nothing: for it the condition does not hold. Nor does it for a null.
type Follow struct {
	endpoint.Argument
	Types []string
	// ARM are the types that azapi_resource may name for the target.
	ARM       []string
	Condition Condition
	// UnknownElsewhere is true if nothing is known of a resource that the module does not declare. Such a reference is looked
	// at even where no resource of the module can make the condition hold.
	UnknownElsewhere bool
}

// Holds asks the condition of what the argument refers to. The argument itself is looked at only if there is a resource for
// which the condition may hold, because reading an argument of every app costs more than looking at a plan.
func (c *Follow) Holds(subject endpoint.Subject) endpoint.Answer {
	targets := c.targets(subject.Module)
	if !targets.possible && !c.UnknownElsewhere {
		return endpoint.Answer{Truth: code.False}
	}
	node := subject.Node(c.Argument)
	value := node.Value()
	if value.Unsettled {
		return endpoint.Answer{By: value}
	}
	if value.State == code.Absent {
		return endpoint.Answer{Truth: code.False, By: value}
	}
	arms := c.arms(subject.Module, targets, node.Origins())
	decided := arms[0].Answer
	if len(arms) == 1 && decided.Truth == code.Unknown && decided.By.State == code.Undetermined {
		value.Name, value.Reason, value.State = decided.By.Name, decided.By.Reason, code.Undetermined
	}
	for _, arm := range arms[1:] {
		if arm.Truth != decided.Truth {
			decided = endpoint.Answer{Why: value.Name + " may " + eitherOf(arms)}
			break
		}
	}
	if len(arms) == 1 && arms[0].is == fromElsewhere && decided.Truth == code.Unknown {
		decided.Why = value.Name + " leads out of this module"
	}
	decided.By = value
	decided.By.Inputs = inputsOf(value, arms)
	return decided
}

// inputsOf returns the inputs of a reference, and of what decides at the other end of it.
func inputsOf(value code.Value, arms []arm) func() []code.Input {
	return func() []code.Input {
		found := slices.Clone(value.Given())
		for _, arm := range arms {
			found = append(found, arm.By.Given()...)
		}
		return found
	}
}

// arm is one of the things that a value may be, with what the condition says there.
type arm struct {
	endpoint.Answer
	// is says what it is, to stand behind "may".
	is string
}

// arms returns all that a value may be.
func (c *Follow) arms(module *code.Module, targets targets, origins code.Origins) []arm {
	arms, elsewhere := []arm{}, origins.Outside
	for _, reference := range origins.References {
		target := module.Lookup(reference)
		if !targets.resources[target] {
			elsewhere = true
			continue
		}
		truth, inner := targets.of(module, target, reference)
		why := inner.Why
		switch {
		case why != "":
		case inner.By.State == code.Known || inner.By.Decided != "":
			why = target.Address() + " (" + inner.By.Name + " " + inner.By.Show() + ")"
		case inner.By.State == code.Absent && inner.By.Name != "":
			why = target.Address() + " (" + inner.By.Name + " " + inner.By.Says() + ")"
		}
		there := inner.By
		there.Name += " of " + target.Address()
		arms = append(arms, arm{endpoint.Answer{Truth: truth, Why: why, By: there}, "lead to " + target.Address()})
	}
	if origins.Null {
		arms = append(arms, arm{endpoint.Answer{Truth: code.False}, "be null"})
	}
	if elsewhere || len(arms) == 0 {
		truth := code.False
		if c.UnknownElsewhere {
			truth = code.Unknown
		}
		arms = append(arms, arm{endpoint.Answer{Truth: truth}, fromElsewhere})
	}
	return arms
}

// fromElsewhere is what a value may do that does not come from a resource of the module.
const fromElsewhere = "come from elsewhere"

// maxArms is how many of the things that a value may be are named.
const maxArms = 3

// eitherOf names what a value may be, each once.
func eitherOf(arms []arm) string {
	names := []string{}
	for _, arm := range arms {
		if !slices.Contains(names, arm.is) && len(names) <= maxArms {
			names = append(names, arm.is)
		}
	}
	if len(names) > maxArms {
		names[maxArms] = "be something else"
	}
	return strings.Join(names, " or ")
}

// targets are the resources of the module that a reference may lead to, and whether the condition may hold for one.
type targets struct {
	condition Condition
	resources map[*code.Resource]bool
	possible  bool
	// answers are those of the instances that have been asked: many apps run on one plan.
	answers map[code.Node][]endpoint.Answer
	agreed  map[meant]agreed
}

func (c *Follow) targets(module *code.Module) targets {
	return code.Remember(module, c, func() targets {
		found := targets{
			condition: c.Condition, resources: map[*code.Resource]bool{},
			answers: map[code.Node][]endpoint.Answer{}, agreed: map[meant]agreed{},
		}
		for _, resource := range c.candidates(module) {
			found.resources[resource] = true
			if !found.possible {
				truth, _ := found.of(module, resource, code.Reference{Type: resource.Type, Name: resource.Name, Key: cty.NilVal})
				found.possible = truth != code.False
			}
		}
		return found
	})
}

// candidates are the resources of the types that are followed. An update is none: it is a part of another resource.
func (c *Follow) candidates(module *code.Module) []*code.Resource {
	kinds := endpoint.Types{Azurerm: c.Types, ARM: c.ARM}
	return slices.DeleteFunc(kinds.Resources(module), func(resource *code.Resource) bool {
		if !endpoint.IsAzapi(resource.Type) {
			return false
		}
		return len(resource.Instances) == 0 || endpoint.Of(module, resource, resource.Instances[0]).Spelling.Partial() ||
			!kinds.Has(endpoint.ARM, endpoint.TypeOf(resource, resource.Instances[0]))
	})
}

// agreed is what the instances say that a reference may mean.
type agreed struct {
	truth  code.Truth
	answer endpoint.Answer
}

// meant is what a reference may mean: an instance of a resource, or all that there are.
type meant struct {
	resource *code.Resource
	all      bool
	key      string
}

// of asks the condition of the instances that a reference may mean, once. They must agree.
func (t targets) of(module *code.Module, target *code.Resource, reference code.Reference) (code.Truth, endpoint.Answer) {
	question := meant{resource: target, all: reference.Key == cty.NilVal}
	if !question.all {
		question.key = code.KeyText(reference.Key)
	}
	found, asked := t.agreed[question]
	if !asked {
		_, instances := module.Targets(reference)
		found.truth, found.answer = t.together(module, target, instances)
		t.agreed[question] = found
	}
	return found.truth, found.answer
}

// together asks the condition of some instances of a resource. None is no resource for which it holds.
func (t targets) together(module *code.Module, target *code.Resource, instances []code.Instance) (code.Truth, endpoint.Answer) {
	if target.Failure != "" {
		return code.Unknown, endpoint.Answer{}
	}
	first, truth, none := endpoint.Answer{}, code.False, true
	for _, instance := range instances {
		for _, found := range t.ofInstance(module, target, instance) {
			switch {
			case none:
				first, truth, none = found, found.Truth, false
			case found.Truth != truth:
				return code.Unknown, found
			}
		}
	}
	return truth, first
}

// ofInstance asks the condition of all that an instance stands for, once.
func (t targets) ofInstance(module *code.Module, target *code.Resource, instance code.Instance) []endpoint.Answer {
	found, asked := t.answers[instance.Node]
	if !asked {
		for _, subject := range endpoint.Subjects(module, target, instance) {
			found = append(found, t.condition.Holds(subject))
		}
		t.answers[instance.Node] = found
	}
	return found
}

// The reference itself is read where it matters: most modules have nothing to follow it to. There are few targets, so that
// the arguments which lead further from there are read at once.
func (c *Follow) read(plan *Plan, in []origin) {
	plan.lately(func() { plan.argument(in, false, c.Argument) })
	plan.need(endpoint.Types{Azurerm: c.Types, ARM: c.ARM})
	there := []origin{{types: c.Types}}
	if further, ok := c.Condition.(*Follow); ok {
		plan.argument(there, false, further.Argument)
	}
	c.Condition.read(plan, there)
}
