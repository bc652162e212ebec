package endpoint

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
)

// Whole returns the node at a path with all that is said of it: objects are merged member by member, as azapi does with what
// is written apart and what an update contains. It is for objects of which no table can name the members.
func (s Subject) Whole(path Path) code.Node {
	node := s.own.get(path.in(s.Words()))
	if s.own.above != nil {
		node = overlaid(node, s.own.above.get(path.in(s.Words())), "")
	}
	for _, one := range s.updates {
		doubt := ""
		if !one.certain || one.key != "" || one.written != nil || len(s.updates) > 1 {
			doubt = one.by.Address() + mayNotApply
		}
		node = overlaid(node, one.get(path.ARM), doubt)
	}
	return node
}

// get returns the node at a path, in the layer alone.
func (l layer) get(path code.Path) code.Node {
	from := l.from(path)
	if from == nil {
		return code.Missing(code.Value{})
	}
	return code.Get(from, path)
}

// overlaid returns a node with another one over it. If there is a doubt, nothing is known of what the other one says.
func overlaid(node, over code.Node, doubt string) code.Node {
	switch {
	case over.Value().State == code.Absent:
		return node
	case over.Shape() == code.Object && node.Shape() == code.Object:
		return &overlay{node, over, doubt}
	case doubt != "":
		return unsettled(over, doubt)
	}
	return ifSaid(over)
}

// overlay is an object that another one is merged into.
type overlay struct {
	code.Node
	over  code.Node
	doubt string
}

func (o *overlay) Member(name string) code.Node {
	return overlaid(o.Node.Member(name), o.over.Member(name), o.doubt)
}

func (o *overlay) Names() code.Names {
	names, over := o.Node.Names(), o.over.Names()
	isKnown := func(names code.Names) bool {
		return names.Complete && len(names.Unnamed) == 0 && len(names.Perhaps) == 0
	}
	names = code.Names{Names: slices.Clone(names.Names), Complete: isKnown(names) && isKnown(over)}
	for _, name := range over.Names {
		if !slices.Contains(names.Names, name) {
			names.Names = append(names.Names, name)
		}
	}
	return names
}
