package eval

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// maxAliases bounds how many locals are followed from one to the next, so that a circle of them ends.
const maxAliases = 10

// Aliases follows locals to what they stand for: local.mode with mode = local.defaults leads to local.defaults. It counts
// the steps.
type Aliases struct {
	local func(name string) (hcl.Expression, bool)
	steps int
}

// Aliases returns what follows the locals of the module, from the start.
func (e *Evaluator) Aliases() Aliases { return Aliases{local: e.host.Local} }

// Of returns the definition of the local that an expression of a native file is, and what follows that further. It returns
// false for other expressions, for what is only a member of a local, and after too many steps.
func (a Aliases) Of(expr hcl.Expression) (hclsyntax.Expression, Aliases, bool) {
	native, ok := expr.(hclsyntax.Expression)
	if !ok {
		return nil, a, false
	}
	traversal, ok := throughQuotes(native).(*hclsyntax.ScopeTraversalExpr)
	if !ok || len(traversal.Traversal) != 2 {
		return nil, a, false
	}
	return a.follow(traversal.Traversal)
}

// follow returns the definition of the local that a reference starts with.
func (a Aliases) follow(traversal hcl.Traversal) (hclsyntax.Expression, Aliases, bool) {
	name, ok := localName(traversal)
	if !ok || a.local == nil || a.steps == maxAliases {
		return nil, a, false
	}
	definition, ok := a.local(name)
	if !ok {
		return nil, a, false
	}
	a.steps++
	expr := native(definition)
	return expr, a, expr != nil
}

// localName returns the name of the local that a reference starts with.
func localName(traversal hcl.Traversal) (string, bool) {
	if traversal.RootName() != "local" {
		return "", false
	}
	return attributeOf(traversal)
}
