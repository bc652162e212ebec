package eval

import (
	"slices"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// Origins is where a value may come from.
type Origins struct {
	// References are the resources of the module that it may come from, each once, in the order of the text.
	References []Reference
	// Outside is true if it may come from anywhere else: an input without a value, a data source, a call, a text.
	Outside bool
	// Null is true if it may be a null that the code writes.
	Null bool
	// Mixed is true if a template or a function makes it of what it comes from.
	Mixed bool
	// Outputs are the outputs of called modules among what is outside.
	Outputs []Output
}

// Output is an output of a module that this one calls, or a member of one; its name is empty for all of them, and the member's
// for all that is in it.
// Key is the key of the instance of the module that is meant; empty for all of them, and where it is not known which.
type Output struct{ Call, Key, Name, Member string }

// Origins returns where the value of an expression may come from. A conditional of known condition comes from the branch
// that is taken, one of unknown condition from both; a member of a collection from that member only. The operands of
// coalesce, try and lookup are branches, too: one that is certain to be taken ends them.
func (e *Evaluator) Origins(expr hcl.Expression, scope *Scope) Origins {
	return e.Trail(expr, scope).Origins()
}

// Trail is where a value comes from, to be followed member by member.
type Trail struct{ from flow }

// Trail returns where an expression comes from. Nothing is worked out before somebody asks.
func (e *Evaluator) Trail(expr hcl.Expression, scope *Scope) Trail {
	if e.missing {
		e.missing = false
		clear(e.collections) // They may name locals that have been read since.
	}
	return Trail{tracer{evaluator: e, scope: scope}.later(expr)}
}

// Member returns where a member of an object comes from.
func (t Trail) Member(name string) Trail { return Trail{t.from.at(attributeStep(name))} }

// Element returns where an element of a list comes from.
func (t Trail) Element(number int) Trail {
	return Trail{t.from.at(step{key: cty.NumberIntVal(int64(number))})}
}

// Origins returns where the value may come from, with all that is in it.
func (t Trail) Origins() Origins {
	found := t.from.origins()
	return Origins{References: found.references, Outside: found.outside || found.known, Null: found.null, Mixed: found.mixed, Outputs: found.outputs}
}

// origins is where a value may come from, as far as it has been worked out.
type origins struct {
	references []Reference
	// known is true if it may be what the code itself says: that comes from no resource.
	outside, known, null, mixed bool
	outputs                     []Output
}

// union collects origins. A reference is counted once.
type union struct {
	origins
	seen map[named]bool
}

// named tells references apart.
type named struct{ resource, name, key, member string }

func (u *union) add(found origins) {
	u.outside = u.outside || found.outside
	u.known = u.known || found.known
	u.null = u.null || found.null
	u.mixed = u.mixed || found.mixed
	for _, output := range found.outputs {
		if !slices.Contains(u.outputs, output) {
			u.outputs = append(u.outputs, output)
		}
	}
	for _, reference := range found.references {
		key := named{reference.Type, reference.Name, keyText(reference.Key), reference.Member}
		if u.seen[key] {
			continue
		}
		if u.seen == nil {
			u.seen = map[named]bool{}
		}
		u.seen[key] = true
		u.references = append(u.references, reference)
	}
}

// keyText is a key as a text, the same for "0" and 0; "" for one that is not known.
func keyText(key cty.Value) string {
	text, err := As(key, cty.String)
	if err != nil {
		return ""
	}
	return text.AsString()
}

// named returns what an expression names, also through locals: where it comes from if nothing better is known. Each local
// is read once, however often and in whatever circles they name each other.
func (e *Evaluator) named(expr hcl.Expression, read map[string]bool, found *union) {
	for _, traversal := range expr.Variables() {
		if name, ok := localName(traversal); ok {
			definition, ok := e.host.Local(name)
			if ok && !read[name] {
				read[name] = true
				e.named(definition, read, found)
			}
			continue
		}
		reference, ok := referenceOf(traversal)
		if !ok {
			found.add(origins{outside: true, outputs: outputsIn(traversal)})
			continue
		}
		found.add(origins{references: []Reference{reference}})
	}
}

// outputsIn returns the output that a reference names, or the member of it: module.name.output or module.name[key].output.member.
func outputsIn(traversal hcl.Traversal) []Output {
	name, ok := attributeOf(traversal)
	if !ok || traversal.RootName() != "module" {
		return nil
	}
	rest, found := traversal[2:], Output{Call: name}
	if len(rest) > 0 {
		if index, isIndex := rest[0].(hcl.TraverseIndex); isIndex {
			found.Key, rest = keyText(index.Key), rest[1:]
		}
	}
	found.Name = memberOf(rest)
	if found.Name != "" {
		found.Member = memberOf(rest[1:])
	}
	return []Output{found}
}
