package endpoint

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// update is what another resource of azapi says about an endpoint. What it contains wins.
type update struct {
	layer
	// written is the layer as it is written, where its lifecycle leaves some of it to others; else it is nil.
	written *layer
	by      *code.Resource
	// certain is false where it is not known whether it is there, or whether it is about this endpoint.
	certain bool
	// key is the one that is meant of several instances that are judged as one; it is empty if all are.
	key string
	// shared is true if what it writes is about other resources, too.
	shared bool
}

// says returns the first of some paths that the update contains, or nil.
func (u update) says(paths []code.Path) code.Node {
	for _, path := range paths {
		if path.Origin() == code.FromAround || u.from(path) == nil {
			continue
		}
		node := u.at(path)
		if u.written != nil {
			if raw := u.written.at(path); raw == nil || raw.Value().State == code.Absent {
				continue
			}
		}
		if node.Value().State != code.Absent {
			return ifSaid(node)
		}
	}
	return nil
}

// in returns the update as seen from the block at a path, which it may not have.
func (u update) in(path code.Path) update {
	u.layer = u.step(path)
	if u.written != nil {
		written := u.written.step(path)
		u.written = &written
	}
	return u
}

// step returns the layer as seen from its block at a path.
func (l layer) step(path code.Path) layer {
	var block code.Node
	if elements := l.blocks(path); len(elements.Nodes) > 0 {
		if known, ok := elements.Nodes[0].(*part); ok {
			return known.own
		}
		block = elements.Nodes[0]
	}
	return l.in(block)
}

// outside returns the updates as seen from a block that they are not known to have.
func outside(updates []update) []update {
	found := make([]update, len(updates))
	for i, one := range updates {
		found[i] = one.with(nil)
	}
	return found
}

// with returns the update with a node in the place of the endpoint's block.
func (u update) with(block code.Node) update {
	u.layer = u.layer.in(block)
	if u.written != nil {
		written := u.written.in(block)
		u.written = &written
	}
	return u
}

// said is what an update says of an argument.
type said struct {
	update
	node code.Node
}

// decided returns what updates say of an argument, or nil if it is what the resource itself says. Where they contradict each
// other, or may not apply, nothing is known.
func decided(updates []update, paths []code.Path, own code.Node) code.Node {
	found := []said{}
	for _, one := range updates {
		if node := one.says(paths); node != nil {
			found = append(found, said{one, node})
		}
	}
	if len(found) == 0 {
		return nil
	}
	var sure *said
	for i, one := range found {
		if !same(one.node, found[0].node) && i > 0 {
			return unsettled(found[0].node, contradiction(one.by, found[0].by))
		}
		if sure == nil && one.certain && one.key == "" {
			sure = &found[i]
		}
	}
	switch {
	case sure != nil && sure.shared:
		return shared{sure.node}
	case sure != nil:
		return sure.node
	case same(own, found[0].node):
		return nil
	}
	return unsettled(found[0].node, found[0].by.Address()+mayNotApply)
}

func contradiction(one, other *code.Resource) string {
	if one == other {
		return "instances of " + one.Address() + " contradict each other"
	}
	return one.Address() + " contradicts " + other.Address()
}

const mayNotApply = " may not apply to it"

// shared is a node that is about several resources, so that no fix for one of them may change it.
type shared struct{ code.Node }

func (s shared) Value() code.Value {
	value := s.Node.Value()
	value.Literal = false
	return value
}

// same reports whether two nodes must have the same value.
func same(a, b code.Node) bool {
	if text := a.Expression(); text != "" && text == b.Expression() {
		return true
	}
	left, right := a.Value(), b.Value()
	if left.State != code.Known || right.State != code.Known {
		return false
	}
	one, isText := left.Text()
	other, ok := right.Text()
	if isText || ok {
		return isText && ok && ARM.Equal(one, other)
	}
	return left.Data.IsWhollyKnown() && right.Data.IsWhollyKnown() && left.Data.RawEquals(right.Data)
}

// ifSaid returns what a layer says that lies over another. By a condition it may say nothing, and what is below it is in force.
func ifSaid(node code.Node) code.Node {
	if value := node.Value(); mayBeAbsent(value) {
		return unsettled(node, value.Reason)
	}
	return node
}

// mayBeAbsent reports whether one of the values that a value may be is none.
func mayBeAbsent(value code.Value) bool {
	return slices.ContainsFunc(value.Either(), func(one code.Value) bool { return one.State == code.Absent })
}

// unsettled is what stands at a node, and is not known to be in force.
func unsettled(node code.Node, reason string) code.Node {
	value := node.Value()
	value.State, value.Reason, value.Unsettled = code.Undetermined, reason, true
	value.Data, value.Parts, value.Possible, value.Null, value.NullAt = cty.NilVal, nil, nil, false, hcl.Range{}
	return code.Missing(value)
}

// updated returns the blocks of a subject, with what updates say of them. A list in an update takes the place of another, or
// is merged into it, element by element, if it is as long: what is in it then is not known.
// https://github.com/Azure/terraform-provider-azapi/blob/v2.4.0/utils/json.go
func updated(s Subject, elements code.Elements, path Path) code.Elements {
	if path.ARM.HasList() {
		return relisted(s, elements, path)
	}
	updates, first := make([]update, len(s.updates)), -1
	for i, one := range s.updates {
		updates[i] = one.in(path.ARM)
		if first < 0 && updates[i].block != nil {
			first = i
		}
	}
	if first < 0 {
		return elements
	}
	if len(elements.Nodes) == 0 && !updates[first].certain {
		return code.Elements{Reason: updates[first].by.Address() + mayNotApply}
	}
	if len(elements.Nodes) == 0 {
		header := code.Missing(code.Value{Place: code.Place{Name: path.in(s.Words()).Last(), Range: s.Resource.Header}})
		elements = code.Elements{Nodes: []code.Node{header}, Complete: true}
	}
	elements.Nodes = s.parts(elements.Nodes, updates)
	return elements
}

// relisted returns the elements of a list of which updates may say something: those of the update, where it is certain and in
// the words of the resource. Else nothing is known of their arguments.
func relisted(s Subject, elements code.Elements, path Path) code.Elements {
	updates, by := outside(s.updates), []int{}
	for i, one := range s.updates {
		if from := one.from(path.ARM); from != nil && code.Has(from, path.ARM) != code.False {
			by = append(by, i)
			list := code.Get(from, path.ARM).Value()
			updates[i] = one.with(unsettled(code.Missing(list), one.by.Address()+" has a list of its own"))
		}
	}
	if len(by) == 0 {
		return elements
	}
	one := s.updates[by[0]]
	if len(by) == 1 && s.Words() == ARM && one.certain && one.key == "" && one.written == nil {
		if list := one.blocks(path.ARM); list.Complete && elements.Complete {
			return s.merged(elements, list, by[0])
		}
	}
	elements.Complete, elements.Reason = false, one.by.Address()+" has a list of its own"
	elements.Nodes = s.parts(elements.Nodes, updates)
	return elements
}

// merged returns the elements of a list of which a certain update has its own. One as long is merged element by element.
func (s Subject) merged(elements, list code.Elements, by int) code.Elements {
	if len(list.Nodes) != len(elements.Nodes) {
		list.Nodes = s.parts(list.Nodes, outside(s.updates))
		return list
	}
	nodes := s.parts(elements.Nodes, nil)
	for i, node := range nodes {
		updates := outside(s.updates)
		updates[by] = s.updates[by].with(list.Nodes[i])
		node.(*part).updates = updates
	}
	elements.Nodes = nodes
	return elements
}

// parts returns blocks of the resource with what updates say of them.
func (s Subject) parts(nodes []code.Node, updates []update) []code.Node {
	found := make([]code.Node, len(nodes))
	for i, node := range nodes {
		own := s.own.in(node)
		if known, ok := node.(*part); ok {
			own, node = known.own, known.Node
		}
		found[i] = &part{node, own, updates}
	}
	return found
}
