package eval

import (
	"slices"
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Input is a variable of the module that an expression names.
type Input struct {
	Name string
	// Path is what of it: the name, or that of a member, such as site.mode or apps["orders"].
	Path string
	// Range is where the expression names it. In a JSON file it is all of a string.
	Range hcl.Range
	// Mixed is true if the value is made of it, and Condition if it only decides which value is taken.
	Mixed, Condition bool
}

// Inputs returns the inputs of the module that a value comes from, each place once: those that give it, and then those that
// decide which value is taken.
func (t Trail) Inputs() []Input {
	found := slices.Clone(t.from.inputs())
	slices.SortStableFunc(found, func(a, b Input) int {
		switch {
		case a.Condition == b.Condition:
			return 0
		case a.Condition:
			return 1
		}
		return -1
	})
	return distinct(found)
}

func distinct(inputs []Input) []Input {
	seen := map[Input]bool{}
	return slices.DeleteFunc(inputs, func(input Input) bool {
		key := Input{Name: input.Name, Range: input.Range}
		again := seen[key]
		seen[key] = true
		return again
	})
}

// InputsNamed returns the inputs that an expression names, also through locals: each of these is read once.
func (e *Evaluator) InputsNamed(expr hcl.Expression) []Input {
	found := []Input{}
	e.inputsNamed(expr, map[string]bool{}, &found)
	return distinct(found)
}

func (e *Evaluator) inputsNamed(expr hcl.Expression, read map[string]bool, found *[]Input) {
	_, isNative := expr.(hclsyntax.Expression)
	for _, traversal := range expr.Variables() {
		name, ok := attributeOf(traversal)
		if !ok {
			continue
		}
		switch traversal.RootName() {
		case "var":
			place := traversal.SourceRange()
			if !isNative {
				place = expr.Range()
			}
			*found = append(*found, Input{Name: name, Path: name, Range: place})
		case "local":
			if definition, ok := e.host.Local(name); ok && !read[name] {
				read[name] = true
				e.inputsNamed(definition, read, found)
			}
		}
	}
}

// inputsOf returns the inputs of all of some flows.
func inputsOf(flows []flow) []Input {
	found := []Input{}
	for _, part := range flows {
		found = append(found, part.inputs()...)
	}
	return distinct(found)
}

// marked returns inputs with what else is true of them.
func marked(inputs []Input, as Input) []Input {
	found := make([]Input, len(inputs))
	for i, one := range inputs {
		one.Mixed = one.Mixed || as.Mixed
		one.Condition = one.Condition || as.Condition
		found[i] = one
	}
	return found
}

// around wraps what is in a flow in the same way as the flow itself.
func around(from flow, wrap func(flow) flow) flow {
	if _, fails := from.(nothing); fails {
		return from
	}
	return wrap(from)
}

func aroundAll(members []element, wrap func(flow) flow) []element {
	found := make([]element, len(members))
	for i, member := range members {
		found[i] = element{member.key, around(member.flow, wrap)}
	}
	return found
}

// input is what an input of the module is.
type input struct {
	flow
	of Input
}

func (i input) at(step step) flow {
	found, member := i.flow.at(step), i.member(step)
	if lost, fails := found.(nothing); fails {
		return nothing{append(slices.Clone(lost.missing), member(lost).inputs()...)}
	}
	return member(found)
}

// member returns what makes a flow a member of the input.
func (i input) member(step step) func(flow) flow {
	of := i.of
	switch {
	case isSet(i.flow): // Its members have no keys.
	case step.attribute:
		of.Path += "." + keyText(step.key)
	case !IsKey(step.key):
	case step.key.Type() == cty.Number:
		of.Path += "[" + keyText(step.key) + "]"
	default:
		of.Path += "[" + strconv.Quote(keyText(step.key)) + "]"
	}
	return func(from flow) flow { return input{from, of} }
}

func (i input) inputs() []Input { return []Input{i.of} }

func (i input) elements() ([]element, bool) {
	members, complete := i.flow.elements()
	found := make([]element, len(members))
	for n, member := range members {
		found[n] = element{member.key, around(member.flow, i.member(step{key: member.key}))}
	}
	return found, complete
}

// isSet reports whether a value is a set.
func isSet(from flow) bool {
	known, ok := from.(constant)
	return ok && known.value.Type().IsSetType()
}

// decided is what it is because of something else.
type decided struct {
	flow
	by flow
}

func (d decided) wrap(from flow) flow { return decided{from, d.by} }
func (d decided) at(step step) flow   { return around(d.flow.at(step), d.wrap) }

func (d decided) inputs() []Input {
	return append(slices.Clone(d.flow.inputs()), marked(d.by.inputs(), Input{Condition: true})...)
}

func (d decided) elements() ([]element, bool) {
	members, complete := d.flow.elements()
	return aroundAll(members, d.wrap), complete
}

// because returns a flow that is what it is because of another.
func because(from, by flow) flow { return around(from, decided{by: by}.wrap) }

// known is a value that is known, and hence comes from no resource, with what it is made of.
type known struct {
	flow
	made flow
}

func (k known) inputs() []Input { return k.made.inputs() }

func (k known) at(step step) flow {
	found := k.flow.at(step)
	if _, fails := found.(nothing); fails {
		return nothing{k.made.at(step).inputs()}
	}
	return known{found, &later{trace: func() flow { return k.made.at(step) }}}
}

func (k known) elements() ([]element, bool) {
	members, complete := k.flow.elements()
	return aroundAll(members, func(from flow) flow { return known{from, k.made} }), complete
}

// called is an output of a module that this one calls, or all of them.
type called struct {
	Output
	// inside is true for something in the output, beyond a member that the output has by name.
	inside bool
}

func (c called) at(step step) flow {
	switch {
	case c.Name == "" && step.attribute:
		c.Name = keyText(step.key)
	case c.Name == "" && IsKey(step.key): // Before the output's name a key says which instance of the module is meant.
		c.Key = keyText(step.key)
	case c.Name == "" || c.inside:
	default:
		if step.key.Type() == cty.String {
			c.Member = keyText(step.key)
		}
		c.inside = true
	}
	return c
}

func (c called) elements() ([]element, bool) {
	c.inside = c.inside || c.Name != ""
	return []element{{cty.DynamicVal, c}}, false
}

func (c called) origins() origins { return origins{outside: true, outputs: []Output{c.Output}} }
func (called) inputs() []Input    { return nil }
func (called) exists() bool       { return false }
func (called) isSet() bool        { return false }
