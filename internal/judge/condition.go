package judge

import (
	"slices"
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// answer says whether a condition holds for a subject, and which argument decided it.
func answer(condition spec.Condition, subject spec.Subject) spec.Answer {
	switch c := condition.(type) {
	case spec.Is:
		return is(c, subject)
	case spec.Any:
		return combine(c, subject, fact.True)
	case spec.All:
		return combine(c, subject, fact.False)
	case spec.Not:
		inner := answer(c.Condition, subject)
		inner.Truth = inner.Truth.Not()
		return inner
	case spec.Written:
		value := subject.Fact(c.Argument)
		return spec.Answer{Truth: fact.Of(value.State != fact.Absent), By: value}
	case spec.Has:
		return has(subject.Blocks(c.Path))
	case *spec.Via:
		return via(c, subject)
	case spec.Ask:
		return c.Func(subject)
	}
	return spec.Answer{Truth: fact.True}
}

// combine gives the first part whose truth decides: a true one of Any, a false one of All. Parts behind it are not asked.
func combine(parts []spec.Condition, subject spec.Subject, decides fact.Tri) spec.Answer {
	result := spec.Answer{Truth: decides.Not()}
	for i, part := range parts {
		found := answer(part, subject)
		if found.Truth == decides {
			return found
		}
		if i == 0 || found.Truth == fact.Unknown && result.Truth != fact.Unknown {
			result = found
		}
	}
	return result
}

func is(c spec.Is, subject spec.Subject) spec.Answer {
	value := subject.Fact(c.Argument)
	if value.State == fact.Undetermined {
		return spec.Answer{By: value}
	}
	text := c.Default
	if value.State == fact.Known {
		var ok bool
		if text, ok = canonical(value, forBool(c.Values) && (!subject.ARM || c.ARMValues == nil), subject.ARM); !ok {
			return spec.Answer{By: value}
		}
	}
	values, equal := c.Values, func(want string) bool { return want == text }
	if subject.ARM {
		equal = func(want string) bool { return strings.EqualFold(want, text) }
		if c.ARMValues != nil {
			values = c.ARMValues
		}
	}
	return spec.Answer{Truth: fact.Of(slices.ContainsFunc(values, equal)), By: value}
}

// canonical gives the text by which a value compares. Of what should be a boolean it is true or false, however it is
// written; ok is false if it is neither.
func canonical(value fact.Value, isBool, foldCase bool) (text string, ok bool) {
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

func forBool(values []string) bool { return values[0] == "true" || values[0] == "false" }

func has(elements fact.Elements) spec.Answer {
	for _, node := range elements.Nodes {
		if node.Certain() {
			return spec.Answer{Truth: fact.True, By: node.Value()}
		}
	}
	if !elements.Complete || len(elements.Nodes) > 0 {
		return spec.Answer{Why: elements.Reason}
	}
	return spec.Answer{Truth: fact.False}
}

// via asks the condition of the resource that an argument refers to. The argument itself is looked at only if there is a
// resource for which the condition may hold, because reading an argument of every app costs more than looking at a plan.
func via(c *spec.Via, subject spec.Subject) spec.Answer {
	targets := targetsOf(c, subject.Module)
	if !targets.possible {
		return spec.Answer{Truth: fact.False}
	}
	node := subject.Node(c.Argument)
	value := node.Value()
	reference, ok := node.Reference()
	if !ok {
		return spec.Answer{Truth: fact.False, By: value}
	}
	target, instances := subject.Module.Targets(reference)
	if !targets.resources[target] {
		return spec.Answer{Truth: fact.False, By: value}
	}
	truth, inner := ofTarget(c, subject.Module, target, instances)
	why := inner.Why
	if why == "" && inner.By.State == fact.Known {
		why = target.Address() + " (" + inner.By.Name + " " + inner.By.Show() + ")"
	}
	return spec.Answer{Truth: truth, By: value, Why: why}
}

// targets are the resources of the module that a reference may lead to, and whether the condition may hold for one.
type targets struct {
	resources map[*fact.Resource]bool
	possible  bool
}

func targetsOf(c *spec.Via, module *fact.Module) targets {
	return fact.Remember(module, c, func() targets {
		found := targets{resources: map[*fact.Resource]bool{}}
		add := func(resource *fact.Resource) {
			found.resources[resource] = true
			if !found.possible {
				truth, _ := ofTarget(c, module, resource, resource.Instances)
				found.possible = truth != fact.False
			}
		}
		for _, name := range c.Types {
			for _, resource := range module.OfType(name) {
				add(resource)
			}
		}
		for _, resource := range module.OfType(azapiResource) {
			if len(resource.Instances) > 0 && matchesARM(armType(resource.Instances[0]), c.ARM) {
				add(resource)
			}
		}
		return found
	})
}

// ofTarget asks the condition of the instances that a reference may mean. They must agree.
func ofTarget(c *spec.Via, module *fact.Module, target *fact.Resource, instances []fact.Instance) (fact.Tri, spec.Answer) {
	var first spec.Answer
	for i, instance := range instances {
		found := answer(c.Condition, subjectOf(module, target, instance))
		if i == 0 {
			first = found
		} else if found.Truth != first.Truth {
			return fact.Unknown, found
		}
	}
	if len(instances) == 0 {
		return fact.False, first
	}
	return first.Truth, first
}

// The resource types of the azapi provider. They name an ARM type in an argument.
const (
	azapiResource       = "azapi_resource"
	azapiUpdateResource = "azapi_update_resource"
)

// armType gives the ARM type that an azapi resource names, without the version; empty if it is not known.
func armType(instance fact.Instance) string {
	value := instance.Member("type").Value()
	text, _ := value.Text()
	if len(value.Parts) > 0 && strings.Contains(value.Parts[0], "@") {
		text = value.Parts[0] // The version is not known, and does not matter.
	}
	name, _, _ := strings.Cut(text, "@")
	return name
}

func matchesARM(name string, types []string) bool {
	return slices.ContainsFunc(types, func(want string) bool { return strings.EqualFold(want, name) })
}

// subjectOf is the subject that a resource instance itself is.
func subjectOf(module *fact.Module, resource *fact.Resource, instance fact.Instance) spec.Subject {
	subject := spec.Subject{Module: module, Resource: resource, Key: instance.Key, Root: instance.Node, Block: instance.Node}
	if resource.Type == azapiResource || resource.Type == azapiUpdateResource {
		subject.ARM = true
		subject.Partial = resource.Type == azapiUpdateResource
		subject.ARMType = armType(instance)
		subject.Block = instance.Member("body")
	}
	return subject
}
