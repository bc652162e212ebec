package eval

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxPossible bounds how many expressions are looked at for the values that one may have: locals that choose between each
// other multiply them.
const maxPossible = 100

// Possible returns all values that an expression may have whose value is not known, each once: those of both arms of a
// conditional, of all members of a collection of which one is taken, of all arguments of coalesce, lookup and try. It is nil
// where one of them is not known. There may be some that it never has.
func (e *Evaluator) Possible(expr hcl.Expression, scope *Scope) []cty.Value {
	text := native(expr)
	if text == nil {
		return nil
	}
	found := &possible{evaluator: e}
	if !found.add(operand{text, scope, e.Aliases(), nil}) {
		return nil
	}
	return found.values
}

// Either returns the elements that a collection may have of which it is not known what it is, such as one that is empty or not by
// a condition. It is false where the code does not say all that it may be.
func (e *Evaluator) Either(expr hcl.Expression, scope *Scope) ([]Element, bool) {
	text := native(expr)
	if text == nil {
		return nil, false
	}
	found := &possible{evaluator: e, inPart: true}
	if !found.add(operand{text, scope, e.Aliases(), nil}) {
		return nil, false
	}
	return overlaid(found.values)
}

// operand is an expression, or what lies in its value.
type operand struct {
	expr    hclsyntax.Expression
	scope   *Scope
	aliases Aliases
	path    hcl.Traversal
}

// of returns another expression in the place of this one.
func (o operand) of(expr hclsyntax.Expression) operand {
	o.expr = expr
	return o
}

// in returns what lies further inside another expression.
func (o operand) in(expr hclsyntax.Expression, steps ...hcl.Traverser) operand {
	o.expr, o.path = expr, slices.Concat(hcl.Traversal(steps), o.path)
	return o
}

type possible struct {
	evaluator *Evaluator
	values    []cty.Value
	looked    int
	// inPart is true where collections are looked for, whose members need not be known.
	inPart bool
}

// add adds all values that an expression may have, or returns false.
func (p *possible) add(from operand) bool {
	from.expr = throughQuotes(from.expr)
	p.looked++
	if p.looked > maxPossible {
		return false
	}
	if p.known(p.evaluator.Value(from.expr, from.scope).Value, from.path) {
		return true
	}
	switch expr := from.expr.(type) {
	case *hclsyntax.ConditionalExpr:
		return p.add(from.of(expr.TrueResult)) && p.add(from.of(expr.FalseResult))
	case *hclsyntax.ScopeTraversalExpr:
		definition, further, ok := from.aliases.follow(expr.Traversal)
		if !ok {
			element, ok := stands{expr, from.scope, from.aliases}.next()
			return ok && p.add(operand{element.expr, element.scope, element.aliases, from.path})
		}
		from.scope, from.aliases = nil, further
		return p.add(from.in(definition, expr.Traversal[2:]...))
	case *hclsyntax.RelativeTraversalExpr:
		return p.add(from.in(expr.Source, expr.Traversal...))
	case *hclsyntax.IndexExpr:
		return p.index(from, expr)
	case *hclsyntax.ObjectConsExpr:
		return p.member(from, expr)
	case *hclsyntax.FunctionCallExpr:
		return p.call(from, expr)
	}
	return false
}

// known adds a value, or what lies in it, if that is known and no secret.
func (p *possible) known(value cty.Value, path hcl.Traversal) bool {
	if len(path) > 0 {
		inside, diagnostics := path.TraverseRel(value)
		if diagnostics.HasErrors() {
			return false
		}
		value = inside
	}
	if value.ContainsMarked() || !value.IsKnown() || !p.inPart && !value.IsWhollyKnown() {
		return false
	}
	if !slices.ContainsFunc(p.values, value.RawEquals) {
		p.values = append(p.values, value)
	}
	return true
}

// index adds the member that a key names, or all of which a key that is not known may name one.
func (p *possible) index(from operand, expr *hclsyntax.IndexExpr) bool {
	key := p.evaluator.Value(expr.Key, from.scope).Value
	if IsKey(key) {
		return p.add(from.in(expr.Collection, hcl.TraverseIndex{Key: key}))
	}
	return p.anyMember(from, expr.Collection)
}

// anyMember adds all members of a collection.
func (p *possible) anyMember(from operand, collection hclsyntax.Expression) bool {
	value := p.evaluator.Value(collection, from.scope).Value
	if value.ContainsMarked() || !value.IsKnown() || value.IsNull() || !value.CanIterateElements() {
		return false
	}
	for it := value.ElementIterator(); it.Next(); {
		if _, member := it.Element(); !p.known(member, from.path) {
			return false
		}
	}
	return true
}

// member adds the member of an object that is written out.
func (p *possible) member(from operand, object *hclsyntax.ObjectConsExpr) bool {
	if len(from.path) == 0 {
		return false
	}
	name := ""
	switch step := from.path[0].(type) {
	case hcl.TraverseAttr:
		name = step.Name
	case hcl.TraverseIndex:
		name = keyText(step.Key)
	}
	from.path = from.path[1:]
	for _, item := range slices.Backward(object.Items) {
		key, err := As(p.evaluator.Value(item.KeyExpr, from.scope).Value, cty.String)
		if err != nil {
			return false
		}
		if key.AsString() == name {
			return p.add(from.of(item.ValueExpr))
		}
	}
	return false
}

// call adds what a function may return that returns one of its arguments, or a member of the first.
func (p *possible) call(from operand, call *hclsyntax.FunctionCallExpr) bool {
	if call.ExpandFinal {
		return false
	}
	args := call.Args
	switch call.Name {
	case "merge", "toset", "tolist", "tomap":
		return p.inPart && len(from.path) == 0 && p.combine(from, call)
	case "lookup":
		if len(args) != 3 || !p.anyMember(from, args[0]) {
			return false
		}
		args = args[2:]
	case "coalesce", "try":
	default:
		return false
	}
	inside := &possible{evaluator: p.evaluator, looked: p.looked, inPart: p.inPart}
	for _, arg := range args {
		if !inside.add(from.of(arg)) {
			return false
		}
	}
	p.looked = inside.looked
	for _, value := range inside.values {
		if call.Name != "coalesce" || !value.IsNull() {
			p.known(value, nil)
		}
	}
	return true
}

// combine adds what a function makes of all that its arguments may be.
func (p *possible) combine(from operand, call *hclsyntax.FunctionCallExpr) bool {
	combinations := [][]cty.Value{nil}
	for _, arg := range call.Args {
		inside := &possible{evaluator: p.evaluator, looked: p.looked, inPart: true}
		if !inside.add(from.of(arg)) {
			return false
		}
		p.looked = inside.looked
		if p.looked += len(combinations) * len(inside.values); p.looked > maxPossible {
			return false
		}
		longer := [][]cty.Value{}
		for _, first := range combinations {
			for _, value := range inside.values {
				longer = append(longer, append(slices.Clone(first), value))
			}
		}
		combinations = longer
	}
	for _, args := range combinations {
		value, err := functions()[call.Name].Call(args)
		if err != nil || !p.known(value, nil) {
			return false
		}
	}
	return true
}
