package code

import (
	"slices"
	"strings"
)

// InAnyCase is a node whose members, and theirs, are found in whatever letter case the code has their names. Azure reads JSON
// so where nothing between the code and it holds the names against a schema.
func InAnyCase(node Node) Node { return &inAnyCase{node} }

type inAnyCase struct{ Node }

func (n *inAnyCase) Member(name string) Node {
	member := n.Node.Member(name)
	if member.Value().State != Absent {
		return InAnyCase(member)
	}
	isOther := func(other string) bool { return other != name && strings.EqualFold(other, name) }
	names := n.Names()
	if i := slices.IndexFunc(names.Names, isOther); i >= 0 {
		return InAnyCase(n.Node.Member(names.Names[i]))
	}
	if slices.ContainsFunc(names.Perhaps, func(named Named) bool { return isOther(named.Name) }) {
		return Missing(Value{Place: member.Value().Place, State: Undetermined, Reason: n.Node.Value().Reason})
	}
	return InAnyCase(member)
}

// Names has the members that come without their names in whatever letter case, too.
func (n *inAnyCase) Names() Names {
	names := n.Node.Names()
	names.Unnamed, names.Perhaps = slices.Clone(names.Unnamed), slices.Clone(names.Perhaps)
	for i, unnamed := range names.Unnamed {
		names.Unnamed[i] = InAnyCase(unnamed)
	}
	for i, named := range names.Perhaps {
		names.Perhaps[i].Node = InAnyCase(named.Node)
	}
	return names
}

func (n *inAnyCase) Elements() Elements {
	return Wrapped(n.Node, n, func(_ int, element Node) Node { return InAnyCase(element) })
}
