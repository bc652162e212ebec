package eval

import (
	"maps"
	"slices"

	"github.com/zclconf/go-cty/cty"
)

// flow is where a value comes from, member by member.
type flow interface {
	// at returns where a member comes from.
	at(step) flow
	// elements returns the members of a collection. It is false if there may be others, or others instead.
	elements() ([]element, bool)
	// origins returns where the value comes from with all that is in it.
	origins() origins
	// inputs returns the inputs of the module that give the value, and then those of conditions, in the order of the text.
	inputs() []Input
	// exists reports whether Terraform can surely evaluate it, so that try takes it.
	exists() bool
	// isSet reports whether it is surely neither null nor an empty string, so that coalesce takes it.
	isSet() bool
}

// step leads from a value to a member. The key is not wholly known where any member may be meant.
type step struct {
	key       cty.Value
	attribute bool
}

func attributeStep(name string) step { return step{cty.StringVal(name), true} }

// element is a member of a collection, with the key by which it is reached.
type element struct {
	key  cty.Value
	flow flow
}

// outside is what comes from nowhere in the module: an input without a value, a data source, a call.
type outside struct{ certain bool }

func (outside) at(step) flow                { return outside{} }
func (outside) elements() ([]element, bool) { return []element{{cty.DynamicVal, outside{}}}, false }
func (outside) origins() origins            { return origins{outside: true} }
func (outside) inputs() []Input             { return nil }
func (o outside) exists() bool              { return o.certain }
func (outside) isSet() bool                 { return false }

// nothing is what Terraform cannot evaluate, such as a member that is not there. Had an input said it, it would be there.
type nothing struct{ missing []Input }

func (n nothing) at(step) flow              { return n }
func (nothing) elements() ([]element, bool) { return nil, true }
func (nothing) origins() origins            { return origins{} }
func (n nothing) inputs() []Input           { return n.missing }
func (nothing) exists() bool                { return false }
func (nothing) isSet() bool                 { return false }

// constant is a value that is known, or whose extent is.
type constant struct{ value cty.Value }

// valueFlow is where a value comes from that no expression is at hand for.
func valueFlow(value cty.Value) flow {
	value, _ = value.Unmark()
	if value == cty.NilVal || !value.IsKnown() {
		return outside{certain: true}
	}
	return constant{value}
}

func (c constant) at(step step) flow {
	if c.value.IsNull() || !c.value.CanIterateElements() {
		return nothing{}
	}
	members, _ := c.elements()
	return (&written{members: members}).at(step)
}

func (c constant) elements() ([]element, bool) {
	if c.value.IsNull() || !c.value.CanIterateElements() {
		return nil, true
	}
	members := []element{}
	isSet := c.value.Type().IsSetType()
	for it := c.value.ElementIterator(); it.Next(); {
		key, value := it.Element()
		if isSet {
			key = cty.DynamicVal
		}
		members = append(members, element{key, valueFlow(value)})
	}
	return members, !isSet
}

func (c constant) origins() origins {
	switch {
	case c.value.IsNull():
		return origins{null: true}
	case c.value.IsWhollyKnown():
		return origins{known: true}
	}
	return origins{outside: true}
}

func (c constant) inputs() []Input { return nil }
func (c constant) exists() bool    { return true }

func (c constant) isSet() bool {
	return !c.value.IsNull() && (c.value.Type() != cty.String || c.value.AsString() != "")
}

// instanceOf is a resource, an instance of it, or a member of that.
type instanceOf struct {
	Reference
	// keys are those of all instances, if it is known which there are; that of a single one is cty.NilVal.
	keys  []cty.Value
	known bool
	// has are the keys as texts. A single instance has none.
	has map[string]bool
	// one is true for one instance, whichever it is, and false for the resource with all of them.
	one     bool
	certain bool
}

func (r instanceOf) at(step step) flow {
	name := keyText(step.key)
	switch {
	case r.Member != "":
		return r
	case step.attribute || r.one:
		r.Member, r.one = name, true
		return r
	}
	r.one, r.certain = true, false
	if !IsKey(step.key) {
		return r
	}
	r.Key = step.key
	r.certain = r.has[name] || len(r.keys) == 1 && r.keys[0] == cty.NilVal
	if r.known && !r.certain {
		return nothing{}
	}
	return r
}

// elements returns the instances, if it is known which there are. A single resource is a list of itself for a splat.
func (r instanceOf) elements() ([]element, bool) {
	if r.one || !r.known {
		r.one, r.certain = true, true
		return []element{{cty.DynamicVal, r}}, false
	}
	instances := make([]element, len(r.keys))
	for i, key := range r.keys {
		one := r
		one.Key, one.one, one.certain = key, true, true
		if key == cty.NilVal {
			key = cty.NumberIntVal(0)
		}
		instances[i] = element{key, one}
	}
	return instances, true
}

func (r instanceOf) origins() origins { return origins{references: []Reference{r.Reference}} }
func (r instanceOf) inputs() []Input  { return nil }
func (r instanceOf) exists() bool     { return r.certain }

// A resource has an id as soon as it exists; its other attributes may be null.
func (r instanceOf) isSet() bool { return r.certain && (r.Member == "" || r.Member == "id") }

// written is an object or a list whose members are there one by one.
type written struct {
	members []element
	// keys are where those keys come from that are not known.
	keys []flow
	// byKey has the last member of each key that is known, and other the members whose key is not.
	byKey map[string]flow
	other []flow
}

func (w *written) index() {
	if w.byKey != nil {
		return
	}
	w.byKey = map[string]flow{}
	for _, member := range w.members {
		if IsKey(member.key) {
			w.byKey[keyText(member.key)] = member.flow
		} else {
			w.other = append(w.other, maybe(member.flow))
		}
	}
}

func (w *written) at(step step) flow {
	w.index()
	if !IsKey(step.key) {
		return maybe(oneOf(flowsOf(w.members)...))
	}
	if found, ok := w.byKey[keyText(step.key)]; ok {
		return oneOf(append([]flow{found}, w.other...)...)
	}
	return oneOf(w.other...)
}

// elements returns the members of a list in their order, and those of an object in the order of their keys.
func (w *written) elements() ([]element, bool) {
	w.index()
	if len(w.members) == 0 || len(w.other) > 0 || w.members[0].key.Type() != cty.String {
		return w.members, len(w.other) == 0
	}
	members := []element{}
	for _, key := range slices.Sorted(maps.Keys(w.byKey)) {
		members = append(members, element{cty.StringVal(key), w.byKey[key]})
	}
	return members, true
}

func (w *written) origins() origins { return unite(append(flowsOf(w.members), w.keys...)) }
func (w *written) inputs() []Input  { return inputsOf(append(flowsOf(w.members), w.keys...)) }
func (w *written) isSet() bool      { return true }
func (w *written) exists() bool     { return all(flowsOf(w.members), flow.exists) }

// perhaps is what may not be there.
type perhaps struct{ flow }

func maybe(from flow) flow {
	if _, fails := from.(nothing); fails {
		return from
	}
	return perhaps{from}
}

func (p perhaps) at(step step) flow { return maybe(p.flow.at(step)) }
func (perhaps) exists() bool        { return false }
func (perhaps) isSet() bool         { return false }

// withoutKeys returns members of which it is not known which is where.
func withoutKeys(members []element) []element {
	found := make([]element, len(members))
	for i, member := range members {
		found[i] = element{cty.DynamicVal, member.flow}
	}
	return found
}

func flowsOf(members []element) []flow {
	flows := make([]flow, len(members))
	for i, member := range members {
		flows[i] = member.flow
	}
	return flows
}

func unite(flows []flow) origins {
	found := union{}
	for _, part := range flows {
		found.add(part.origins())
	}
	return found.origins
}

func all(flows []flow, holds func(flow) bool) bool {
	for _, part := range flows {
		if !holds(part) {
			return false
		}
	}
	return true
}

// choice is one of several, and it is not known which.
type choice struct{ arms []flow }

// oneOf leaves out what cannot be evaluated: Terraform would refuse the code.
func oneOf(arms ...flow) flow {
	possible := []flow{}
	for _, arm := range arms {
		if _, fails := arm.(nothing); !fails {
			possible = append(possible, arm)
		}
	}
	switch len(possible) {
	case 0:
		return nothing{}
	case 1:
		return possible[0]
	}
	return &later{target: &choice{possible}}
}

func (c *choice) at(step step) flow {
	members := make([]flow, len(c.arms))
	for i, arm := range c.arms {
		members[i] = arm.at(step)
	}
	return oneOf(members...)
}

func (c *choice) elements() ([]element, bool) {
	members := []element{}
	for _, arm := range c.arms {
		found, _ := arm.elements()
		members = append(members, withoutKeys(found)...)
	}
	return members, false
}

func (c *choice) origins() origins { return unite(c.arms) }
func (c *choice) inputs() []Input  { return inputsOf(c.arms) }
func (c *choice) exists() bool     { return all(c.arms, flow.exists) }
func (c *choice) isSet() bool      { return all(c.arms, flow.isSet) }

// mixture is made of all of its parts, as a text is. What is known in it comes from nowhere, unless all of it is known.
type mixture struct{ parts []flow }

func (m *mixture) at(step) flow                { return m }
func (m *mixture) elements() ([]element, bool) { return []element{{cty.DynamicVal, m}}, false }
func (m *mixture) inputs() []Input             { return marked(inputsOf(m.parts), Input{Mixed: true}) }
func (m *mixture) exists() bool                { return all(m.parts, flow.exists) }
func (m *mixture) isSet() bool                 { return false }

func (m *mixture) origins() origins {
	found := unite(m.parts)
	found.null = false
	if found.outside || len(found.references) > 0 {
		found.known, found.mixed = false, true
	}
	return found
}

// maxElements is how many members of a collection are told apart.
const maxElements = 1000

// later is an expression that is traced when somebody looks at it, or a choice. What is asked of it is worked out once:
// locals name each other in many ways, and in circles. What a circle leads back to comes from nowhere.
type later struct {
	trace  func() flow
	target flow

	members        map[string]flow
	listed         *listing
	from           *origins
	given          *[]Input
	existing, full *bool
	// Whether it is a list, or else a collection, as flatten and splats ask.
	list, collection *bool
}

type listing struct {
	members  []element
	complete bool
}

func (l *later) get() flow {
	if l.target == nil {
		l.target = outside{}
		l.target = l.trace()
	}
	return l.target
}

func (l *later) at(step step) flow {
	name := "?"
	if IsKey(step.key) {
		name = keyText(step.key)
		if !step.attribute {
			name = "[" + name
		}
	}
	if found, ok := l.members[name]; ok {
		return found
	}
	if l.members == nil {
		l.members = map[string]flow{}
	}
	l.members[name] = outside{}
	l.members[name] = l.get().at(step)
	return l.members[name]
}

func (l *later) elements() ([]element, bool) {
	if l.listed == nil {
		l.listed = &listing{}
		members, complete := l.get().elements()
		if len(members) > maxElements {
			members, complete = []element{{cty.DynamicVal, &mixture{[]flow{l}}}}, false
		}
		l.listed = &listing{members, complete}
	}
	return l.listed.members, l.listed.complete
}

func (l *later) origins() origins {
	if l.from == nil {
		l.from = &origins{}
		found := l.get().origins()
		l.from = &found
	}
	return *l.from
}

func (l *later) inputs() []Input {
	if l.given == nil {
		l.given = &[]Input{}
		found := l.get().inputs()
		l.given = &found
	}
	return *l.given
}

func (l *later) exists() bool { return once(&l.existing, l.get, flow.exists) }
func (l *later) isSet() bool  { return once(&l.full, l.get, flow.isSet) }

func once(answer **bool, get func() flow, ask func(flow) bool) bool {
	if *answer == nil {
		*answer = new(bool)
		found := ask(get())
		*answer = &found
	}
	return **answer
}
