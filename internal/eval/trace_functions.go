package eval

import (
	"slices"

	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// call traces a call of a function. What is known comes from no resource, and a function that is not named here mixes its
// arguments.
func (t tracer) call(expr *hclsyntax.FunctionCallExpr) flow {
	made := &later{trace: func() flow { return t.made(expr) }}
	if value := t.value(expr); value != cty.NilVal && !value.ContainsMarked() && value.IsWhollyKnown() {
		return known{valueFlow(value), made}
	}
	return made
}

// made traces a call of a function by its arguments.
func (t tracer) made(expr *hclsyntax.FunctionCallExpr) flow {
	args := t.allLater(expr.Args)
	if expr.ExpandFinal {
		members, complete := args[len(args)-1].elements()
		if !complete {
			return &mixture{args}
		}
		args = append(args[:len(args)-1], flowsOf(members)...)
	}
	if len(args) == 0 {
		return &mixture{}
	}
	switch expr.Name {
	case "lookup", "element", "zipmap":
		if len(args) > 1 && !expr.ExpandFinal {
			return t.byKey(expr, args)
		}
		return &mixture{args}
	}
	from := ofFunction(expr.Name, args)
	switch expr.Name {
	case "try", "coalesce", "coalescelist": // Which of them is taken depends on all.
		return because(from, &mixture{args})
	}
	return from
}

// ofFunction traces the functions that keep the members of their arguments apart, or take one of their arguments.
// https://developer.hashicorp.com/terraform/language/functions
func ofFunction(name string, args []flow) flow {
	switch name {
	case "try":
		return firstOf(args, flow.exists)
	case "coalesce":
		return coalesced(args)
	case "coalescelist":
		return oneOf(args...)
	case "one":
		return collection{args[0]}.any()
	case "merge":
		return &merged{args}
	case "concat":
		return concatenated(args)
	case "flatten":
		return flattened(args[0])
	case "values", "tolist":
		members, complete := args[0].elements()
		return numbered(members, complete)
	case "toset": // The members of a set have no keys.
		members, _ := args[0].elements()
		return numbered(members, false)
	case "tomap", "tostring", "sensitive", "nonsensitive":
		return args[0]
	}
	return &mixture{args}
}

// firstOf returns the first argument that is taken for certain, and the ones before it.
func firstOf(args []flow, taken func(flow) bool) flow {
	for i, arg := range args {
		if taken(arg) {
			return oneOf(args[:i+1]...)
		}
	}
	return oneOf(args...)
}

// coalesced leaves out arguments that are null or empty.
func coalesced(args []flow) flow {
	possible := []flow{}
	for _, arg := range args {
		from := arg.origins()
		isEmpty := !from.outside && len(from.references) == 0 && !arg.isSet()
		if !isEmpty {
			possible = append(possible, arg)
		}
	}
	for i, arg := range possible {
		if arg.isSet() {
			possible = possible[:i+1]
			break
		}
	}
	if len(possible) == 0 {
		return nothing{}
	}
	return notNull{oneOf(possible...)}
}

// notNull is what is not null, because null would not have been taken.
type notNull struct{ flow }

func (n notNull) origins() origins {
	found := n.flow.origins()
	found.null = false
	return found
}

// byKey traces the functions that take keys: lookup is a member by its key, or the default where there is none; element is a
// member by its number; zipmap makes an object of keys and values.
func (t tracer) byKey(expr *hclsyntax.FunctionCallExpr, args []flow) flow {
	key := t.value(expr.Args[1])
	switch expr.Name {
	case "lookup":
		found := firstOf(append([]flow{args[0].at(step{key: key})}, args[2:]...), flow.exists)
		return because(found, &mixture{args[:2]})
	case "zipmap":
		return zipmap(t.value(expr.Args[0]), args[1])
	}
	members, complete := args[0].elements()
	number, known := WholeNumber(key)
	if !complete || !known || len(members) == 0 {
		return collection{args[0]}.any()
	}
	number %= len(members)
	if number < 0 {
		number += len(members)
	}
	return members[number].flow
}

func zipmap(names cty.Value, values flow) flow {
	keys, known := Iterate(names)
	members, complete := values.elements()
	object := &written{}
	for i, member := range members {
		key := cty.DynamicVal
		if known && complete && i < len(keys) {
			key = keys[i].Value
		}
		object.members = append(object.members, element{key, member.flow})
	}
	return object
}

// merged is a call of merge, whose later arguments go before.
type merged struct{ args []flow }

func (m *merged) at(step step) flow {
	arms, without := []flow{}, []flow{}
	for _, arg := range slices.Backward(m.args) {
		found := arg.at(step)
		if _, fails := found.(nothing); fails {
			without = append(without, found)
			continue
		}
		arms = append(arms, found)
		// Where all that is in the argument is known, it has the member for certain.
		if _, complete := arg.elements(); complete && IsKey(step.key) {
			break
		}
	}
	if len(inputsOf(without)) == 0 {
		return oneOf(arms...)
	}
	return because(oneOf(arms...), &mixture{without})
}

func (m *merged) elements() ([]element, bool) {
	members, complete := []element{}, true
	for _, arg := range m.args {
		found, known := arg.elements()
		members = append(members, found...)
		complete = complete && known
	}
	if complete {
		return (&written{members: members}).elements()
	}
	return withoutKeys(members), false
}

func (m *merged) origins() origins {
	members, complete := m.elements()
	if complete {
		return unite(flowsOf(members))
	}
	return unite(m.args)
}

func (m *merged) inputs() []Input {
	members, complete := m.elements()
	if complete {
		return inputsOf(flowsOf(members))
	}
	return inputsOf(m.args)
}

func (m *merged) exists() bool { return all(m.args, flow.exists) }
func (m *merged) isSet() bool  { return true }

// concatenated makes one list of several.
func concatenated(args []flow) flow {
	list, complete := []element{}, true
	for _, arg := range args {
		members, known := arg.elements()
		list = append(list, members...)
		complete = complete && known
	}
	return numbered(list, complete)
}

// flattened takes lists in a list apart.
func flattened(from flow) flow {
	list := flat{complete: true}
	list.add(from, 0)
	return numbered(list.members, list.complete)
}

type flat struct {
	members  []element
	complete bool
}

// maxDepth is how deep lists are taken apart: what names itself is a list in a list without end.
const maxDepth = 100

func (f *flat) add(from flow, depth int) {
	members, complete := from.elements()
	f.complete = f.complete && complete
	for _, member := range members {
		if depth < maxDepth && len(f.members) < maxElements && isList(member.flow) {
			f.add(member.flow, depth+1)
		} else {
			f.members = append(f.members, member)
		}
	}
}

// isList is true for what surely is a list: its members have numbers.
func isList(from flow) bool {
	switch from := from.(type) {
	case *later:
		return once(&from.list, from.get, isList)
	case *choice:
		return all(from.arms, isList)
	case perhaps:
		return isList(from.flow)
	case input:
		return isList(from.flow)
	case decided:
		return isList(from.flow)
	case known:
		return isList(from.flow)
	case constant:
		kind := from.value.Type()
		return kind.IsTupleType() || kind.IsListType() || kind.IsSetType()
	case *written:
		return len(from.members) == 0 || from.members[0].key.Type() != cty.String
	}
	return false
}

// numbered makes a list of members, with their numbers if these are known.
func numbered(members []element, known bool) flow {
	list := &written{}
	for i, member := range members {
		key := cty.DynamicVal
		if known {
			key = cty.NumberIntVal(int64(i))
		}
		list.members = append(list.members, element{key, member.flow})
	}
	return list
}
