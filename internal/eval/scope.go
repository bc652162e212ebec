package eval

import "github.com/zclconf/go-cty/cty"

// Scope holds what is bound inside a block: count, each, and the iterators of dynamic blocks. Nil binds nothing.
type Scope struct {
	outer *Scope
	name  string
	value cty.Value
}

// Bind returns the scope of a block inside this one, in which a name has a value.
func (s *Scope) Bind(name string, value cty.Value) *Scope { return &Scope{s, name, value} }

func (s *Scope) lookup(name string) (cty.Value, bool) {
	for ; s != nil; s = s.outer {
		if s.name == name {
			return s.value, true
		}
	}
	return cty.NilVal, false
}

// HasIterator reports whether a dynamic block binds a name.
func (s *Scope) HasIterator(name string) bool {
	_, ok := s.lookup(name)
	return ok && name != "each" && name != "count"
}
