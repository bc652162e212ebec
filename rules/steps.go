package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
)

// step is an activity of Data Factory or an action of Logic Apps: one thing that a program does, which may have others in it.
type step struct {
	code.Node
	// does is what the step is, in lower case; "" if that is not known.
	does string
	// around is the step that this one is in; nil for one of the program itself.
	around *step
}

// Unwrap returns the step as the code has it.
func (s *step) Unwrap() code.Node { return s.Node }

// maxStepDepth is more than Azure takes: Logic Apps nests actions eight deep, Data Factory no ForEach in another.
// https://learn.microsoft.com/azure/logic-apps/logic-apps-limits-and-configuration#workflow-definition-limits
const maxStepDepth = 20

// steps are those of a program, each before those in it.
type steps struct {
	found []*step
	// open says why there may be more: a list is not known, or of a step what it does.
	open code.Elements
}

// stepsIn returns the steps of a program, and all that are nested in them at any of the paths.
func stepsIn(program code.Elements, nested []code.Path) steps {
	all := steps{open: code.Elements{Complete: true}}
	all.add(program, nested, nil, 0)
	return all
}

func (s *steps) add(inside code.Elements, nested []code.Path, around *step, depth int) {
	if !inside.Complete {
		s.leaveOpen(inside.Reason, inside.Extent)
	}
	if depth > maxStepDepth {
		if len(inside.Nodes) > 0 {
			s.leaveOpen("it is nested too deeply", inside.Nodes[0].Value().Place)
		}
		return
	}
	for _, node := range inside.Nodes {
		kind := node.Member("type").Value()
		if kind.State == code.Undetermined {
			open := kind
			if all := node.Value(); node.Shape() == code.Plain && all.State == code.Undetermined {
				open = all // Nothing is known of the step.
			}
			s.leaveOpen(open.Reason, open.Place)
		}
		text, _ := kind.Text()
		one := &step{node, strings.ToLower(text), around}
		s.found = append(s.found, one)
		for _, path := range nested {
			s.add(code.Walk(node, path), nested, one, depth+1)
		}
	}
}

// leaveOpen takes down the first reason why there may be more.
func (s *steps) leaveOpen(reason string, extent code.Place) {
	if s.open.Complete {
		s.open = code.Elements{Reason: reason, Extent: extent}
	}
}

// with returns endpoints in the steps, which are complete if the steps are.
func (s *steps) with(nodes []code.Node) code.Elements {
	elements := s.open
	elements.Nodes = nodes
	return elements
}
