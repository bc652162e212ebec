package eval

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxTraced bounds how many expressions are traced in all of a module: loops inside loops multiply. Beyond it an expression
// comes from all that its text names.
const maxTraced = 1_000_000

// maxIterated bounds how often loops go round in all of a module, for the same reason: each time takes an evaluation.
const maxIterated = 30_000

// tracer finds out where expressions come from, in a scope.
type tracer struct {
	evaluator *Evaluator
	scope     *Scope
	// json is true inside a string of a JSON file, of which the host cannot evaluate a part, and whole is where that stands.
	json  bool
	whole hcl.Range
}

// later traces an expression when somebody looks at it.
func (t tracer) later(expr hcl.Expression) *later {
	return &later{trace: func() flow { return t.trace(expr) }}
}

// place returns where a reference stands. In a JSON file its parts have no position, and all of the string stands for it.
func (t tracer) place(traversal hcl.Traversal) hcl.Range {
	if t.json {
		return t.whole
	}
	return traversal.SourceRange()
}

func (t tracer) allLater(exprs []hclsyntax.Expression) []flow {
	flows := make([]flow, len(exprs))
	for i, expr := range exprs {
		flows[i] = t.later(expr)
	}
	return flows
}

// value evaluates an expression.
func (t tracer) value(expr hclsyntax.Expression) cty.Value {
	if !t.json {
		return t.evaluator.Value(expr, t.scope).Value
	}
	bound := t.evaluator.bind(expr.Variables(), t.scope, t.evaluator.answered)
	value, _ := t.evaluator.here(expr, expr, bound.variables)
	return value
}

func (t tracer) trace(expr hcl.Expression) flow {
	t.evaluator.traced++
	if t.evaluator.traced > maxTraced {
		return t.named(expr)
	}
	if native, ok := expr.(hclsyntax.Expression); ok {
		return t.native(throughQuotes(native))
	}
	return t.jsonValue(expr)
}

// named leaves it at what the text of an expression names.
func (t tracer) named(expr hcl.Expression) flow {
	found := union{}
	t.evaluator.named(expr, map[string]bool{}, &found)
	return fixed{found.origins, t.evaluator.InputsNamed(expr)}
}

// fixed is what comes from all that a text names.
type fixed struct {
	from  origins
	given []Input
}

func (f fixed) at(step) flow                { return f }
func (f fixed) elements() ([]element, bool) { return []element{{cty.DynamicVal, f}}, false }
func (f fixed) origins() origins            { return f.from }
func (f fixed) inputs() []Input             { return f.given }
func (fixed) exists() bool                  { return false }
func (fixed) isSet() bool                   { return false }

// jsonValue traces a value of a JSON file.
func (t tracer) jsonValue(expr hcl.Expression) flow {
	t.json, t.whole = true, expr.Range()
	if template := native(expr); template != nil {
		return t.native(throughQuotes(template))
	}
	if elements, ok := List(expr); ok {
		return t.list(elements)
	}
	pairs, diagnostics := hcl.ExprMap(expr)
	if diagnostics.HasErrors() {
		value, _ := expr.Value(nil)
		return valueFlow(value)
	}
	object := &written{}
	for _, pair := range pairs {
		key := cty.DynamicVal
		if len(pair.Key.Variables()) == 0 {
			key, _ = pair.Key.Value(nil)
		}
		object.members = append(object.members, element{key, t.later(pair.Value)})
	}
	return object
}

func (t tracer) list(exprs []hcl.Expression) flow {
	list := &written{}
	for i, expr := range exprs {
		list.members = append(list.members, element{cty.NumberIntVal(int64(i)), t.later(expr)})
	}
	return list
}

// native traces an expression of native syntax.
func (t tracer) native(expr hclsyntax.Expression) flow {
	switch expr := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return valueFlow(expr.Val)
	case *hclsyntax.TemplateExpr:
		return &mixture{t.allLater(expr.Parts)}
	case *hclsyntax.ScopeTraversalExpr:
		return t.reference(expr.Traversal)
	case *hclsyntax.RelativeTraversalExpr:
		return along(t.later(expr.Source), expr.Traversal)
	case *hclsyntax.IndexExpr:
		return because(t.later(expr.Collection).at(step{key: t.value(expr.Key)}), t.later(expr.Key))
	case *hclsyntax.ConditionalExpr:
		return t.conditional(expr)
	case *hclsyntax.TupleConsExpr:
		elements, _ := List(expr)
		return t.list(elements)
	case *hclsyntax.ObjectConsExpr:
		return t.object(expr)
	case *hclsyntax.SplatExpr:
		return t.splat(expr)
	case *hclsyntax.ForExpr:
		return t.loop(expr)
	case *hclsyntax.FunctionCallExpr:
		return t.call(expr)
	case *hclsyntax.AnonSymbolExpr:
		return t.bound(t.scope.find(splatItem))
	}
	// What else there is combines what it names.
	parts := []flow{}
	for _, traversal := range expr.Variables() {
		parts = append(parts, t.reference(traversal))
	}
	return &mixture{parts}
}

// reference traces what a reference names.
func (t tracer) reference(traversal hcl.Traversal) flow {
	if entry := t.scope.find(traversal.RootName()); entry != nil {
		return along(t.bound(entry), traversal[1:])
	}
	name, ok := attributeOf(traversal)
	if !ok {
		return outside{}
	}
	rest := traversal[2:]
	switch root := traversal.RootName(); {
	case root == "local":
		return along(t.evaluator.local(name), rest)
	case hostKnows[root]:
		look := t.evaluator.root
		if t.json {
			look = t.evaluator.answered
		}
		from := valueFlow(look(traversal).Value)
		if root == "var" {
			from = input{from, Input{Name: name, Path: name, Range: t.place(traversal)}}
		}
		return along(from, rest)
	case root == "module":
		return along(called{Output: Output{Call: name}}, rest)
	case notResources[root]:
		return outside{}
	default:
		return along(t.evaluator.resource(root, name), rest)
	}
}

// local returns where a local comes from. It is worked out once.
func (e *Evaluator) local(name string) flow {
	if known, ok := e.locals[name]; ok {
		return known
	}
	definition, ok := e.host.Local(name)
	if !ok {
		e.missing = true
		return outside{}
	}
	e.locals[name] = tracer{evaluator: e}.later(definition)
	return e.locals[name]
}

// resource returns where comes from what a resource is.
func (e *Evaluator) resource(resource, name string) flow {
	if known, ok := e.resources[[2]string{resource, name}]; ok {
		return known
	}
	found := instanceOf{Reference: Reference{Type: resource, Name: name, Key: cty.NilVal}, certain: true}
	e.resources[[2]string{resource, name}] = found // Until it is known: resources may be repeated over each other.
	if e.host.Instances != nil {
		found.keys, found.known = e.host.Instances(resource, name)
		found.has = make(map[string]bool, len(found.keys))
		for _, key := range found.keys {
			if key != cty.NilVal {
				found.has[keyText(key)] = true
			}
		}
	}
	e.resources[[2]string{resource, name}] = found
	return found
}

// along follows the steps of a reference.
func along(from flow, traversal hcl.Traversal) flow {
	for _, part := range traversal {
		switch part := part.(type) {
		case hcl.TraverseAttr:
			from = from.at(attributeStep(part.Name))
		case hcl.TraverseIndex:
			from = from.at(step{key: part.Key})
		default:
			from = from.at(step{key: cty.DynamicVal})
		}
	}
	return from
}

// bound returns where comes from what a name of the scope stands for. Of what is repeated over a collection, the values are
// the members of that.
func (t tracer) bound(entry *Scope) flow {
	if entry == nil {
		return outside{}
	}
	if entry.from == nil {
		entry.from = valueFlow(entry.value)
		if entry.over != nil && entry.value.Type().HasAttribute("value") {
			over := t.evaluator.collection(entry)
			key, value := entry.value.GetAttr("key"), entry.value.GetAttr("value")
			entry.from = &written{members: []element{
				{cty.StringVal("key"), keyFlow(key, over)},
				{cty.StringVal("value"), over.member(key, value)},
			}}
		}
	}
	return entry.from
}

// keyFlow is where a key comes from: the collection as a whole.
func keyFlow(key cty.Value, collection flow) flow {
	from := &mixture{[]flow{collection}}
	if key.IsKnown() {
		return known{valueFlow(key), from}
	}
	return from
}

// collection is what something is repeated over.
type collection struct{ flow }

func (e *Evaluator) collection(entry *Scope) collection {
	if entry.outer != nil {
		return collection{tracer{evaluator: e, scope: entry.outer}.later(entry.over)}
	}
	// All instances of a resource are repeated over the same.
	if e.collections[entry.over] == nil {
		e.collections[entry.over] = tracer{evaluator: e}.later(entry.over)
	}
	return collection{e.collections[entry.over]}
}

// member returns where a member comes from, of which the key, the value or both may be known.
func (c collection) member(key, value cty.Value) flow {
	from := &later{trace: func() flow { return c.byKey(key) }}
	if unmarked, _ := value.UnmarkDeep(); unmarked != cty.NilVal && unmarked.IsWhollyKnown() {
		return known{valueFlow(unmarked), from}
	}
	return from
}

func (c collection) byKey(key cty.Value) flow {
	if IsKey(key) {
		found := c.at(step{key: key})
		if _, fails := found.(nothing); !fails {
			return found
		}
	}
	return c.any()
}

// any returns where any of the members comes from.
func (c collection) any() flow {
	members, complete := c.elements()
	if !complete {
		return maybe(oneOf(flowsOf(members)...))
	}
	return oneOf(flowsOf(members)...)
}

// truth returns what a condition is, if that is known and no secret.
func (t tracer) truth(expr hclsyntax.Expression) (holds, known bool) {
	value := t.value(expr)
	answer, err := As(value, cty.Bool)
	if err != nil || value.IsMarked() {
		return false, false
	}
	return answer.True(), true
}

func (t tracer) conditional(expr *hclsyntax.ConditionalExpr) flow {
	holds, known := t.truth(expr.Condition)
	switch {
	case !known:
		return because(oneOf(t.later(expr.TrueResult), t.later(expr.FalseResult)), t.later(expr.Condition))
	case holds:
		return because(t.later(expr.TrueResult), t.later(expr.Condition))
	}
	return because(t.later(expr.FalseResult), t.later(expr.Condition))
}

func (t tracer) object(expr *hclsyntax.ObjectConsExpr) flow {
	object := &written{}
	for _, item := range expr.Items {
		key := cty.DynamicVal
		if name, ok := literalKey(item.KeyExpr); ok {
			key = cty.StringVal(name)
		} else if wrapped, ok := item.KeyExpr.(*hclsyntax.ObjectConsKeyExpr); ok {
			key = t.value(wrapped.Wrapped)
			if !IsKey(key) {
				object.keys = append(object.keys, t.later(wrapped.Wrapped))
			}
		}
		object.members = append(object.members, element{key, t.later(item.ValueExpr)})
	}
	return object
}

// splatItem is the name by which the element of a splat is bound. No reference can have it.
const splatItem = "*"

// splat makes a list of what is in a list, or of one value.
func (t tracer) splat(expr *hclsyntax.SplatExpr) flow {
	source := t.later(expr.Source)
	members, complete := source.elements()
	if !isCollection(source) {
		members, complete = []element{{cty.NumberIntVal(0), source}}, true
	}
	list := &written{}
	for i, member := range members {
		scope := t.scope.Bind(splatItem, cty.DynamicVal)
		scope.from = member.flow
		key := cty.DynamicVal
		if complete {
			key = cty.NumberIntVal(int64(i))
		}
		each := tracer{t.evaluator, scope, t.json, t.whole}.later(expr.Each)
		list.members = append(list.members, element{key, each})
	}
	return list
}

// isCollection is false for an object and for what is no collection, of which a splat makes a list.
func isCollection(from flow) bool {
	switch from := from.(type) {
	case *later:
		return once(&from.collection, from.get, isCollection)
	case constant, *written:
		return isList(from)
	case nothing:
		return false
	case input:
		return isCollection(from.flow)
	case decided:
		return isCollection(from.flow)
	case known:
		return isCollection(from.flow)
	}
	return true
}

// loop traces a for expression.
func (t tracer) loop(expr *hclsyntax.ForExpr) flow {
	if t.evaluator.iterated > maxIterated {
		return t.named(expr)
	}
	result := &written{}
	members, complete := t.iterate(expr.CollExpr)
	t.evaluator.iterated += len(members)
	for _, member := range members {
		scope := t.scope
		if expr.KeyVar != "" {
			scope = scope.Bind(expr.KeyVar, member.Key)
			scope.from = keyFlow(member.Key, t.later(expr.CollExpr))
		}
		scope = scope.Bind(expr.ValVar, member.Value)
		scope.from = member.flow
		inside, certain := tracer{t.evaluator, scope, t.json, t.whole}, true
		if expr.CondExpr != nil {
			holds, known := inside.truth(expr.CondExpr)
			if known && !holds {
				continue
			}
			complete = complete && known
			certain = known
		}
		key := cty.DynamicVal
		switch {
		case expr.KeyExpr != nil:
			key = inside.value(expr.KeyExpr)
			if !IsKey(key) {
				result.keys = append(result.keys, inside.later(expr.KeyExpr))
			}
		case complete:
			key = cty.NumberIntVal(int64(len(result.members)))
		}
		var value flow = inside.later(expr.ValExpr)
		if !certain {
			value = maybe(value)
		}
		if expr.CondExpr != nil {
			value = because(value, inside.later(expr.CondExpr))
		}
		if expr.Group {
			value = &written{members: []element{{cty.DynamicVal, value}}}
		}
		result.members = append(result.members, element{key, value})
	}
	if expr.Group {
		return because(result.grouped(), t.later(expr.CollExpr))
	}
	return because(result, t.later(expr.CollExpr))
}

// grouped returns an object with the members of each key together.
func (w *written) grouped() flow {
	groups, order := map[string]*written{}, []element{}
	for _, member := range w.members {
		text := keyText(member.key)
		if groups[text] == nil {
			groups[text] = &written{}
			order = append(order, element{member.key, groups[text]})
		}
		groups[text].members = append(groups[text].members, member.flow.(*written).members...)
	}
	return &written{members: order}
}

// iteration is one element of a loop.
type iteration struct {
	Element
	flow flow
}

// iterate returns the elements of a loop: those of the collection's value if it is known how many there are, else those of
// what it is made of.
func (t tracer) iterate(expr hclsyntax.Expression) ([]iteration, bool) {
	from := collection{t.later(expr)}
	found := []iteration{}
	if elements, known := Iterate(t.value(expr)); known && len(elements) <= maxElements {
		for _, element := range elements {
			found = append(found, iteration{element, from.member(element.Key, element.Value)})
		}
		return found, true
	}
	members, complete := from.elements()
	for _, member := range members {
		found = append(found, iteration{Element{Key: member.key, Value: cty.DynamicVal}, member.flow})
	}
	return found, complete
}

// Unrolled returns the scope of the elements that a loop makes of a collection of which it is not known what is in it: any
// element, which comes from where the collection does.
func (e *Evaluator) Unrolled(scope *Scope, loop *hclsyntax.ForExpr) *Scope {
	over := tracer{evaluator: e, scope: scope}.later(loop.CollExpr)
	if loop.KeyVar != "" {
		scope = scope.Bind(loop.KeyVar, cty.DynamicVal)
		scope.from = &mixture{[]flow{over}}
	}
	scope = scope.Bind(loop.ValVar, cty.DynamicVal)
	scope.from = over.at(step{key: cty.DynamicVal})
	return scope
}
