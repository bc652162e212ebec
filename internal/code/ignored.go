package code

import (
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// Ignored is what the lifecycle of a resource leaves to others: paths by names, keys and positions. A path covers what is
// below it, and an empty one covers the resource.
// https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle#ignore_changes
type Ignored [][]string

// whole reports whether all of the node is left to others.
func (i Ignored) whole() bool {
	for _, path := range i {
		if len(path) == 0 {
			return true
		}
	}
	return false
}

// in returns what is ignored in a member.
func (i Ignored) in(name string) Ignored {
	var inside Ignored
	for _, path := range i {
		switch {
		case len(path) == 0:
			inside = append(inside, path)
		case path[0] == name:
			inside = append(inside, path[1:])
		}
	}
	return inside
}

// at returns what is ignored in an element of a list. A path may leave out the position of a block.
func (i Ignored) at(position int) Ignored {
	var inside Ignored
	for _, path := range i {
		if len(path) == 0 {
			inside = append(inside, path)
		} else if number, err := strconv.Atoi(path[0]); err != nil {
			inside = append(inside, path)
		} else if number == position {
			inside = append(inside, path[1:])
		}
	}
	return inside
}

// Ignoring returns a node with what the code leaves to others in it unknown: the code has it, and does not say whether it is
// in force.
func Ignoring(node Node, ignored Ignored) Node {
	if len(ignored) == 0 {
		return node
	}
	return &ignoring{node, ignored}
}

// ignoring is a node of which something is left to others. All else is as it is written, such as which blocks there are.
type ignoring struct {
	Node
	ignored Ignored
}

const leftToOthers = "ignore_changes leaves it to others"

func (i *ignoring) Member(name string) Node {
	ignored := i.ignored
	if i.Shape() == Blocks {
		ignored = ignored.at(0)
	}
	return Ignoring(i.Node.Member(name), ignored.in(name))
}

func (i *ignoring) Elements() Elements {
	elements := i.Node.Elements()
	nodes := make([]Node, len(elements.Nodes))
	for position, node := range elements.Nodes {
		inside := i.ignored
		if i.Shape() != Object {
			inside = inside.at(position)
		}
		nodes[position] = Ignoring(node, inside)
	}
	elements.Nodes = nodes
	if i.ignored.whole() {
		elements.Complete, elements.Reason = false, leftToOthers
	}
	return elements
}

// Value is that of the node, or nothing that is known.
func (i *ignoring) Value() Value {
	value := i.Node.Value()
	if !i.ignored.whole() {
		return value
	}
	value.State, value.Reason, value.Unsettled = Undetermined, leftToOthers, true
	value.Data, value.Parts, value.Possible, value.Null, value.NullAt = cty.NilVal, nil, nil, false, hcl.Range{}
	return value
}

func (i *ignoring) Origins() Origins {
	if i.ignored.whole() {
		return Origins{Outside: true}
	}
	return i.Node.Origins()
}

func (i *ignoring) Expression() string {
	if i.ignored.whole() {
		return ""
	}
	return i.Node.Expression()
}
