package endpoint

import "github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"

// layer is one of the places that say something about an endpoint: the resource itself, or an update of it. Paths start at
// three nodes of it. What is written apart, and wins, is a layer of its own above it.
type layer struct {
	around, top code.Node
	// block is nil if the layer has not the endpoint's block.
	block code.Node
	above *layer
}

// layerOf returns what a resource instance says.
func layerOf(spelling Spelling, root code.Node) layer {
	top := spelling.Top(root)
	found := layer{around: root, top: top, block: top}
	if apart := spelling.Secret(root); apart != nil {
		found.above = &layer{around: root, top: apart, block: apart}
	}
	return found
}

// in returns the layer as seen from another block of it.
func (l layer) in(block code.Node) layer {
	l.block = block
	if l.above != nil {
		above := l.above.in(nil)
		l.above = &above
	}
	return l
}

// from returns the node from which a path starts, or nil.
func (l layer) from(path code.Path) code.Node {
	switch path.Origin() {
	case code.FromResource:
		return l.top
	case code.FromAround:
		return l.around
	}
	return l.block
}

// argument returns the first of some paths that is written, else the first; nil if there is none.
func (l layer) argument(paths []code.Path) code.Node {
	if len(paths) == 0 {
		return nil
	}
	first := l.at(paths[0])
	for _, path := range paths[1:] {
		if first == nil || first.Value().State != code.Absent {
			break
		}
		if other := l.at(path); other.Value().State != code.Absent {
			return other
		}
	}
	return first
}

// at returns the node at a path, or nil where the layer has not the endpoint's block.
func (l layer) at(path code.Path) code.Node {
	var node code.Node
	if from := l.from(path); from != nil {
		node = code.Get(from, path)
	}
	if l.above == nil || path.Origin() == code.FromAround {
		return node
	}
	from := l.above.from(path)
	if from == nil {
		return node
	}
	switch code.Has(from, path) {
	case code.True:
		return ifSaid(code.Get(from, path))
	case code.Unknown:
		if node == nil || node.Value().State == code.Absent {
			return hidden(from, path, node)
		}
	}
	return node
}

// hidden is a node that is not written, where what is written apart may say it.
func hidden(from code.Node, path code.Path, node code.Node) code.Node {
	value := from.Value()
	if node != nil {
		value = node.Value()
	}
	value.Name, value.State = path.Last(), code.Undetermined
	value.Reason = secret + " " + value.Name
	return code.Missing(value)
}

// blocks returns the blocks at a path.
func (l layer) blocks(path code.Path) code.Elements {
	from := l.from(path)
	if from == nil {
		return code.Elements{Complete: true}
	}
	elements := code.Walk(from, path)
	if l.above == nil || path == "" || path.Origin() == code.FromAround || l.above.from(path) == nil {
		return elements
	}
	apart := code.Walk(l.above.from(path), path)
	switch {
	case len(apart.Nodes) == 0 && apart.Complete:
		return elements
	case len(elements.Nodes) == 0:
		return apart
	case path.HasList() && len(apart.Nodes) > 0:
		return apart
	case path.HasList():
		return elements
	}
	// An object that both have, or may have, is merged.
	inside := l.in(elements.Nodes[0])
	inside.above.block = code.Get(l.above.from(path), path)
	elements.Nodes = []code.Node{&part{Node: elements.Nodes[0], own: inside}}
	return elements
}

// part is a block of an endpoint of which several layers say something.
type part struct {
	code.Node
	own     layer
	updates []update
}
