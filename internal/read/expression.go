package read

import (
	"slices"
	"strconv"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// expression is the node of an argument, or of a part of one that has an expression of its own. Objects, lists and JSON
// are read member by member, so that one unknown member does not hide the others.
type expression struct {
	reader *Reader
	expr   hcl.Expression
	scope  *eval.Scope
	name   string
	// home is where the finding stands if the argument is a literal null, or lacks a member.
	home fact.Place
	// pinned is where findings stand if the expression belongs to a local that the argument names.
	pinned *fact.Place
	// in is the resource instance whose argument this is, where TFLint's expansion may know more.
	in *block
	// aliases follows the locals that lead on from here.
	aliases eval.Aliases

	where *fact.Place
	value *fact.Value
	// pairs are the members where the expression is an object that is written out; taken says that they have been looked for.
	pairs []eval.Member
	taken bool
	// local is what the local is that the expression is; followed says that it has been looked for.
	local    *expression
	followed bool
	members  map[string]fact.Node
	text     fact.Node
}

// attribute is the node of an argument that is written in a block.
func (r *Reader) attribute(attribute *hclext.Attribute, in *block) fact.Node {
	node := &expression{
		reader: r, expr: attribute.Expr, scope: in.scope, name: attribute.Name, home: in.place(attribute.Name),
		aliases: r.evaluator.Aliases(),
	}
	if in.instance != nil {
		node.in = in
	}
	return node
}

// part is the node of an expression inside this one. What is missing inside a body stands at the body, since it has no
// block of its own.
func (e *expression) part(expr hcl.Expression, name string) *expression {
	home := e.home
	if !home.Written {
		home = e.place()
	}
	home.Name, home.Literal = name, false
	return &expression{
		reader: e.reader, expr: expr, scope: e.scope, name: name, home: home, pinned: e.pinned, aliases: e.aliases,
	}
}

// definition gives the definition of the local that the expression is, read in its place: what the local hides as a whole
// because of one unknown member is known member by member. Findings stand where the local is named.
func (e *expression) definition() (*expression, bool) {
	if !e.followed {
		e.followed = true
		e.local = e.defined()
	}
	return e.local, e.local != nil
}

func (e *expression) defined() *expression {
	native, ok := e.expr.(hclsyntax.Expression)
	if !ok || e.reader.followed == maxFollowed {
		return nil
	}
	definition, further, ok := e.aliases.Of(native)
	if !ok {
		return nil
	}
	e.reader.followed++
	place := e.place()
	place.Literal = false
	return &expression{
		reader: e.reader, expr: definition, name: e.name, home: place, pinned: &place, aliases: further,
	}
}

func (e *expression) place() fact.Place {
	if e.where != nil {
		return *e.where
	}
	if e.pinned != nil {
		place := *e.pinned
		place.Name = e.name
		return place
	}
	place := fact.Place{Name: e.name, Range: e.expr.Range(), Written: true}
	_, place.Literal = eval.Literal(e.expr)
	if !place.Literal && !e.reader.path.IsRoot() {
		for _, traversal := range e.expr.Variables() {
			place.Variable = place.Variable || traversal.RootName() == "var"
		}
	}
	e.where = &place
	return place
}

func (e *expression) Value() fact.Value {
	if e.value != nil {
		return *e.value
	}
	value := fact.Value{Place: e.place()}
	result := e.reader.evaluator.Value(e.expr, e.scope)
	data, reason := result.Value, result.Reason
	if e.in != nil && result.NeedsExpansion {
		if expanded, ok := e.reader.expansion(e.in.content.DefRange, *e.in.instance, e.name); ok {
			data, reason = expanded, ""
		}
	}
	switch {
	case data.IsMarked():
		value.State, value.Reason = fact.Undetermined, orElse(reason, e.name+" is "+e.reader.evaluator.Marking(data))
	case !data.IsKnown():
		value.State, value.Reason = fact.Undetermined, orElse(reason, e.name+" has no value here")
		value.Parts = eval.LiteralParts(e.expr)
	case data.IsNull():
		value.Null = true
		if value.Literal || eval.IsNull(e.expr) {
			value.NullAt = value.Range
			value.Place = e.home
		}
	default:
		value.State, value.Data = fact.Known, data
	}
	e.value = &value
	return value
}

func (e *expression) Member(name string) fact.Node {
	if node, ok := e.members[name]; ok {
		return node
	}
	node := e.member(name)
	if e.members == nil {
		e.members = map[string]fact.Node{}
	}
	e.members[name] = node
	return node
}

func (e *expression) member(name string) fact.Node {
	node, found := e.find(name)
	switch found {
	case fact.True:
		return node
	case fact.False:
		return fact.Missing(fact.Value{Place: e.part(e.expr, name).home})
	}
	value := e.Value()
	reason := value.Reason
	if value.State == fact.Known {
		reason = e.name + " is not an object"
	}
	place := e.place()
	place.Name = name
	return fact.Missing(fact.Value{Place: place, State: fact.Undetermined, Reason: orElse(reason, e.name+" has no value here")})
}

// find looks for a member, in the text of the expression where it has one, else in its value. It gives unknown if it
// cannot be told whether there is such a member.
func (e *expression) find(name string) (fact.Node, fact.Tri) {
	if object, ok := e.object(); ok {
		return e.findIn(object, name)
	}
	if call, ok := eval.Call(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal {
		switch call.Name {
		case "jsonencode":
			return e.part(call.Args[0], e.name).find(name)
		case "merge":
			for _, argument := range slices.Backward(call.Args) {
				if node, found := e.part(argument, e.name).find(name); found != fact.False {
					return node, found
				}
			}
			return nil, fact.False
		}
	}
	if definition, ok := e.definition(); ok && definition.Shape() == fact.Object {
		return definition.find(name)
	}
	value := e.Value()
	if value.State == fact.Absent {
		return nil, fact.False
	}
	if text := e.partlyJSON(); text != nil {
		if text.Shape() != fact.Object {
			return nil, fact.Unknown
		}
		return text.Member(name), fact.True
	}
	if value.State == fact.Undetermined {
		return nil, fact.Unknown
	}
	if value.Data.Type() == cty.String {
		text := e.json()
		if text.Shape() != fact.Object {
			return nil, fact.Unknown
		}
		return text.Member(name), fact.True
	}
	if kind := value.Data.Type(); !kind.IsObjectType() && !kind.IsMapType() {
		return nil, fact.Unknown
	}
	node := fact.FromValue(value.Data, e.place()).Member(name)
	if result := node.Value(); result.State == fact.Absent && !hasMember(value.Data, name) {
		return nil, fact.False
	}
	return node, fact.True
}

func hasMember(data cty.Value, name string) bool {
	kind := data.Type()
	return kind.IsObjectType() && kind.HasAttribute(name) || kind.IsMapType() && data.HasIndex(cty.StringVal(name)).True()
}

func (e *expression) findIn(object []eval.Member, name string) (fact.Node, fact.Tri) {
	found := fact.False
	for _, member := range slices.Backward(object) {
		key := member.Name
		if !member.IsLiteral {
			text, err := eval.As(e.reader.evaluator.Value(member.Key, e.scope).Value, cty.String)
			if err != nil {
				found = fact.Unknown
				continue
			}
			key = text.AsString()
		}
		if key == name {
			return e.part(member.Value, name), fact.True
		}
	}
	return nil, found
}

// object gives the members of an object that is written out.
func (e *expression) object() (object []eval.Member, ok bool) {
	if !e.taken {
		e.taken = true
		e.pairs, _ = eval.Members(e.expr)
	}
	return e.pairs, e.pairs != nil
}

func (e *expression) Shape() fact.Shape {
	if _, ok := eval.List(e.expr); ok {
		return fact.List
	}
	if _, ok := e.object(); ok {
		return fact.Object
	}
	if call, ok := eval.Call(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal {
		switch call.Name {
		case "jsonencode":
			return e.part(call.Args[0], e.name).Shape()
		case "merge":
			return fact.Object
		case "concat":
			return fact.List
		}
	}
	if definition, ok := e.definition(); ok {
		if shape := definition.Shape(); shape != fact.Plain {
			return shape
		}
	}
	value := e.Value()
	if value.State == fact.Known && value.Data.Type() == cty.String {
		return e.json().Shape()
	}
	if text := e.partlyJSON(); text != nil {
		return text.Shape()
	}
	if value.State != fact.Known {
		return fact.Plain
	}
	return fact.FromValue(value.Data, e.place()).Shape()
}

func (e *expression) Elements() fact.Elements {
	if list, ok := eval.List(e.expr); ok {
		elements := fact.Elements{Complete: true}
		for _, element := range list {
			elements.Nodes = append(elements.Nodes, e.part(element, e.name))
		}
		return elements
	}
	if _, ok := e.object(); ok {
		return fact.Elements{Nodes: []fact.Node{e}, Complete: true}
	}
	if call, ok := eval.Call(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal {
		switch call.Name {
		case "jsonencode":
			return e.part(call.Args[0], e.name).Elements()
		case "merge":
			return fact.Elements{Nodes: []fact.Node{e}, Complete: true}
		case "concat":
			all := fact.Elements{Complete: true}
			for _, argument := range call.Args {
				elements := e.part(argument, e.name).Elements()
				all.Nodes = append(all.Nodes, elements.Nodes...)
				if !elements.Complete {
					all.Complete, all.Reason = false, elements.Reason
				}
			}
			return all
		}
	}
	if definition, ok := e.definition(); ok && definition.Shape() != fact.Plain {
		return definition.Elements()
	}
	value := e.Value()
	if text := e.partlyJSON(); text != nil {
		return text.Elements()
	}
	if value.State != fact.Known {
		return fact.Missing(value).Elements()
	}
	if value.Data.Type() == cty.String {
		return e.json().Elements()
	}
	return fact.FromValue(value.Data, e.place()).Elements()
}

// json is the node of the JSON that the expression's string holds.
func (e *expression) json() fact.Node {
	if e.text == nil {
		text, _ := e.Value().Text()
		e.text = literalJSON(text, e.place(), e.expr)
	}
	return e.text
}

// partlyJSON is the node of the JSON in an azapi body that is a string with parts which are not known, or nil if it is none.
// A part that stands in the place of a value, or inside a string, leaves just that value unknown.
func (e *expression) partlyJSON() fact.Node {
	if e.Value().State != fact.Undetermined || e.name != "body" && e.name != "sensitive_body" {
		return nil
	}
	template, ok := eval.Template(e.expr)
	if !ok {
		return nil
	}
	if e.text == nil {
		e.text = templateJSON(e, template)
	}
	return e.text
}

func (e *expression) Certain() bool { return true }

func (e *expression) Expression() string {
	if text, ok := e.Value().Text(); ok {
		return strconv.Quote(text)
	}
	return e.reader.evaluator.Fingerprint(e.expr, e.scope)
}

func (e *expression) Reference() (fact.Reference, bool) {
	reference, ok := e.reader.evaluator.Reference(e.expr, e.scope)
	return fact.Reference(reference), ok
}

func (e *expression) References() []fact.Reference {
	return references(e.reader.evaluator.References(e.expr))
}

func references(found []eval.Reference) []fact.Reference {
	references := make([]fact.Reference, len(found))
	for i, reference := range found {
		references[i] = fact.Reference(reference)
	}
	return references
}

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

// maxFollowed bounds how often locals are followed in all of a module: those that merge two others multiply. Each
// expression follows its local once, so that a module which people write stays far below.
const maxFollowed = 1_000_000
