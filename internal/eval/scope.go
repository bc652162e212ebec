package eval

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// Scope holds what is bound inside a block: count, each, and the iterators of dynamic blocks. Nil binds nothing.
type Scope struct {
	outer *Scope
	name  string
	value cty.Value
	// over is the collection that the block is repeated over, if it is.
	over hcl.Expression
	// is what the name stands for, where a loop goes over elements that are written out.
	is *stands
	// from is where what is bound comes from; nil until it has been worked out.
	from flow
}

// Bind returns the scope of a block inside this one, in which a name has a value.
func (s *Scope) Bind(name string, value cty.Value) *Scope {
	return &Scope{outer: s, name: name, value: value}
}

// Repeat returns the scope of a block inside this one that is repeated over a collection, in which a name stands for an
// element.
func (s *Scope) Repeat(name string, element cty.Value, over hcl.Expression) *Scope {
	return &Scope{outer: s, name: name, value: element, over: over}
}

// find returns the innermost scope that binds a name, or nil.
func (s *Scope) find(name string) *Scope {
	for ; s != nil; s = s.outer {
		if s.name == name {
			return s
		}
	}
	return nil
}

func (s *Scope) lookup(name string) (cty.Value, bool) {
	if found := s.find(name); found != nil {
		return found.value, true
	}
	return cty.NilVal, false
}

// HasIterator reports whether a dynamic block binds a name.
func (s *Scope) HasIterator(name string) bool {
	_, ok := s.lookup(name)
	return ok && name != "each" && name != "count"
}
