package code

import (
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// Missing is a node without members, with the value given: absent, or undetermined as a whole.
func Missing(value Value) Node { return &missing{value} }

type missing struct{ value Value }

func (m *missing) Member(name string) Node {
	value := m.value
	value.Parts, value.Possible, value.Texts = nil, nil, nil // They are those of the whole.
	if value.State == Absent {
		value.Name, value.NullAt = name, hcl.Range{}
	}
	return Missing(value)
}

func (m *missing) Elements() Elements {
	return Elements{Complete: m.value.State == Absent, Reason: m.value.Reason, Extent: m.value.Place}
}

func (m *missing) Names() Names       { return Names{Complete: m.value.State == Absent} }
func (m *missing) Shape() Shape       { return Plain }
func (m *missing) Value() Value       { return m.value }
func (m *missing) Certain() bool      { return true }
func (m *missing) Origins() Origins   { return Origins{} }
func (m *missing) Expression() string { return "" }

// Perhaps returns a node that may be there or not.
func Perhaps(node Node) Node { return perhaps{node} }

type perhaps struct{ Node }

// Certain returns false.
func (perhaps) Certain() bool { return false }

// Members returns the members of a node, whether or not their names are known.
func Members(node Node) Elements {
	names := node.Names()
	members := Elements{Complete: names.Complete}
	if !names.Complete {
		members.Reason, members.Extent = "the name of a member is not known", node.Value().Place
	}
	for _, name := range names.Names {
		members.Nodes = append(members.Nodes, node.Member(name))
	}
	for _, named := range names.Perhaps {
		members.Nodes = append(members.Nodes, named.Node)
	}
	members.Nodes = append(members.Nodes, names.Unnamed...)
	return members
}

// Wrapped returns the elements of a node with something around each. A node that is no list is its own only element, and has
// what is around it already: whole.
func Wrapped(node, whole Node, wrap func(i int, element Node) Node) Elements {
	elements := node.Elements()
	nodes := slices.Clone(elements.Nodes)
	for i, element := range nodes {
		if node.Shape() != List {
			nodes[i] = whole
			continue
		}
		nodes[i] = wrap(i, element)
	}
	elements.Nodes = nodes
	return elements
}

// ofInstance finds an iterator in the text of an expression, where it is no part of a longer word.
var ofInstance = regexp.MustCompile(`(^|[({\[,])(each|count)\.`)

// PerInstance reports whether what Node.Expression returns means something else in each instance, and in each resource.
func PerInstance(expression string) bool {
	return (strings.Contains(expression, "each.") || strings.Contains(expression, "count.")) && ofInstance.MatchString(expression)
}

// FromValue is the node of a value that is known as data only: what a local, a variable or a function gave. All its
// members stand at the same place, since the code has no expression of theirs.
func FromValue(data cty.Value, place Place) Node { return &fromValue{data, place} }

type fromValue struct {
	data  cty.Value
	place Place
}

func (n *fromValue) Shape() Shape {
	switch kind := n.data.Type(); {
	case n.Value().State != Known:
		return Plain
	case kind.IsObjectType() || kind.IsMapType():
		return Object
	case kind.IsTupleType() || kind.IsListType() || kind.IsSetType():
		return List
	}
	return Plain
}

func (n *fromValue) Value() Value {
	value := Value{Place: n.place, State: Known, Data: n.data}
	switch {
	case n.data.IsMarked():
		return Value{Place: n.place, State: Undetermined, Reason: n.place.Name + " is sensitive or ephemeral"}
	case !n.data.IsKnown():
		return Value{Place: n.place, State: Undetermined, Reason: n.place.Name + " has no known value here"}
	case n.data.IsNull():
		value.State, value.Data, value.Null = Absent, cty.NilVal, true
	}
	return value
}

func (n *fromValue) Member(name string) Node {
	place := n.place
	place.Name, place.Literal = name, false
	value := n.Value()
	if value.State != Known {
		value.Name = name
		return Missing(value)
	}
	kind := n.data.Type()
	switch {
	case kind.IsObjectType() && kind.HasAttribute(name):
		return &fromValue{n.data.GetAttr(name), place}
	case kind.IsMapType():
		if key := cty.StringVal(name); n.data.HasIndex(key).True() {
			return &fromValue{n.data.Index(key), place}
		}
	case !kind.IsObjectType():
		// A list or a string where an object should be: Azure would refuse it, so nothing can be said.
		return Missing(Value{Place: place, State: Undetermined, Reason: n.place.Name + " is not an object"})
	}
	return Missing(Value{Place: place, State: Absent})
}

func (n *fromValue) Elements() Elements {
	value := n.Value()
	if value.State != Known {
		return Missing(value).Elements()
	}
	kind := n.data.Type()
	if kind.IsObjectType() || kind.IsMapType() {
		return Elements{Nodes: []Node{n}, Complete: true}
	}
	if !n.data.CanIterateElements() {
		return Elements{Reason: n.place.Name + " is not a list"}
	}
	elements := Elements{Complete: true}
	for it := n.data.ElementIterator(); it.Next(); {
		_, element := it.Element()
		elements.Nodes = append(elements.Nodes, &fromValue{element, n.place})
	}
	return elements
}

func (n *fromValue) Names() Names {
	if n.Shape() != Object {
		return Names{Complete: n.Value().State == Absent}
	}
	return Names{Names: slices.Sorted(maps.Keys(n.data.AsValueMap())), Complete: true}
}

func (n *fromValue) Certain() bool    { return true }
func (n *fromValue) Origins() Origins { return Origins{Outside: n.Value().State != Absent} }

func (n *fromValue) Expression() string {
	if text, ok := n.Value().Text(); ok {
		return strconv.Quote(text)
	}
	return ""
}
