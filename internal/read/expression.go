package read

import (
	"slices"
	"strconv"
	"strings"

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
	scope  *scope
	name   string
	// home is where the finding stands if the argument is a literal null, or lacks a member.
	home fact.Place
	// pinned is where findings stand if the expression belongs to a local that the argument names.
	pinned *fact.Place
	// in is the resource instance whose argument this is, where TFLint's expansion may know more.
	in *block
	// aliases is how many locals have been followed to come here.
	aliases int

	where *fact.Place
	value *fact.Value
	// pairs are the members where the expression is an object that is written out; taken says that they have been looked for.
	pairs []member
	taken bool
	// local is what the local is that the expression is; followed says that it has been looked for.
	local    *expression
	followed bool
	members  map[string]fact.Node
	text     fact.Node
}

// attribute is the node of an argument that is written in a block.
func (r *Reader) attribute(attribute *hclext.Attribute, in *block) fact.Node {
	node := &expression{reader: r, expr: attribute.Expr, scope: in.scope, name: attribute.Name, home: in.place(attribute.Name)}
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
	if !ok || e.aliases == maxAliases || e.reader.followed == maxFollowed {
		return nil
	}
	definition, ok := definitionOf(native, e)
	if !ok {
		return nil
	}
	e.reader.followed++
	place := e.place()
	place.Literal = false
	return &expression{
		reader: e.reader, expr: definition, name: e.name, home: place, pinned: &place, aliases: e.aliases + 1,
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
	if native, ok := e.expr.(hclsyntax.Expression); ok {
		_, place.Literal = literalOf(native)
	}
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
	data, reason := e.reader.evaluator.value(e.expr, e.scope)
	if e.in != nil && strings.HasPrefix(reason, cannotEvaluate) {
		if expanded, ok := e.reader.expansion(e.in.content.DefRange, *e.in.instance, e.name); ok {
			data, reason = expanded, ""
		}
	}
	switch {
	case data.IsMarked():
		value.State, value.Reason = fact.Undetermined, orElse(reason, e.name+" is "+marking(data))
	case !data.IsKnown():
		value.State, value.Reason = fact.Undetermined, orElse(reason, e.name+" has no value here")
		value.Parts = literalParts(e.expr)
	case data.IsNull():
		value.Null = true
		if value.Literal || isNullLiteral(e.expr) {
			value.NullAt = value.Range
			value.Place = e.home
		}
	default:
		value.State, value.Data = fact.Known, data
	}
	e.value = &value
	return value
}

// literalParts gives the parts of a template, with an empty text for each that is not literal.
func literalParts(expr hcl.Expression) []string {
	template, ok := nativeForm(expr).(*hclsyntax.TemplateExpr)
	if !ok {
		return nil
	}
	parts := make([]string, len(template.Parts))
	for i, part := range template.Parts {
		if literal, ok := part.(*hclsyntax.LiteralValueExpr); ok && literal.Val.Type() == cty.String {
			parts[i] = literal.Val.AsString()
		}
	}
	return parts
}

func isNullLiteral(expr hcl.Expression) bool {
	if native, ok := expr.(hclsyntax.Expression); ok {
		literal, ok := unwrap(native).(*hclsyntax.LiteralValueExpr)
		return ok && literal.Val.IsNull()
	}
	return len(expr.Variables()) == 0
}

// unwrap takes away parentheses.
func unwrap(expr hclsyntax.Expression) hclsyntax.Expression {
	for {
		parentheses, ok := expr.(*hclsyntax.ParenthesesExpr)
		if !ok {
			return expr
		}
		expr = parentheses.Expression
	}
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
	if call, ok := functionCall(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal {
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

// member is one member of an object that is written out.
type member struct {
	hcl.KeyValuePair
	// name is the key where it is a literal, as nearly every key is.
	name    string
	literal bool
}

func (e *expression) findIn(object []member, name string) (fact.Node, fact.Tri) {
	found := fact.False
	for _, member := range slices.Backward(object) {
		key := member.name
		if !member.literal {
			data, _ := e.reader.evaluator.value(member.Key, e.scope)
			text, err := convertKnown(data, cty.String)
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
func (e *expression) object() (object []member, ok bool) {
	if !e.taken {
		e.taken = true
		expr := e.expr
		if native, ok := expr.(hclsyntax.Expression); ok {
			expr = unwrap(native)
		}
		pairs, diagnostics := hcl.ExprMap(expr)
		if diagnostics.HasErrors() {
			return nil, false
		}
		e.pairs = make([]member, len(pairs))
		for i, pair := range pairs {
			name, literal := literalKey(pair.Key)
			e.pairs[i] = member{pair, name, literal}
		}
	}
	return e.pairs, e.pairs != nil
}

// literalKey gives a key that is a bare word, or a string without parts to evaluate.
func literalKey(key hcl.Expression) (string, bool) {
	object, ok := key.(*hclsyntax.ObjectConsKeyExpr)
	if !ok || object.ForceNonLiteral {
		return "", false
	}
	if word := hcl.ExprAsKeyword(object.Wrapped); word != "" {
		return word, true
	}
	value, ok := literalOf(object.Wrapped)
	if !ok || value.Type() != cty.String {
		return "", false
	}
	return value.AsString(), true
}

// functionCall gives the function call that an expression is.
func functionCall(expr hcl.Expression) (*hclsyntax.FunctionCallExpr, bool) {
	native, ok := expr.(hclsyntax.Expression)
	if !ok {
		return nil, false
	}
	native = unwrap(native)
	if template, ok := native.(*hclsyntax.TemplateWrapExpr); ok {
		native = template.Wrapped
	}
	call, ok := native.(*hclsyntax.FunctionCallExpr)
	return call, ok
}

func (e *expression) Shape() fact.Shape {
	native, isNative := e.expr.(hclsyntax.Expression)
	if isNative {
		if _, ok := unwrap(native).(*hclsyntax.TupleConsExpr); ok {
			return fact.List
		}
	} else if _, diagnostics := hcl.ExprList(e.expr); !diagnostics.HasErrors() {
		return fact.List
	}
	if _, ok := e.object(); ok {
		return fact.Object
	}
	if call, ok := functionCall(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal {
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
	native, isNative := e.expr.(hclsyntax.Expression)
	if isNative {
		native = unwrap(native)
	}
	if tuple, ok := native.(*hclsyntax.TupleConsExpr); ok {
		return e.parts(tuple.Exprs)
	}
	if _, ok := e.object(); ok {
		return fact.Elements{Nodes: []fact.Node{e}, Complete: true}
	}
	if !isNative {
		if list, diagnostics := hcl.ExprList(e.expr); !diagnostics.HasErrors() {
			elements := fact.Elements{Complete: true}
			for _, element := range list {
				elements.Nodes = append(elements.Nodes, e.part(element, e.name))
			}
			return elements
		}
	}
	if call, ok := functionCall(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal {
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

func (e *expression) parts(exprs []hclsyntax.Expression) fact.Elements {
	elements := fact.Elements{Complete: true}
	for _, element := range exprs {
		elements.Nodes = append(elements.Nodes, e.part(element, e.name))
	}
	return elements
}

// json is the node of the JSON that the expression's string holds.
func (e *expression) json() fact.Node {
	if e.text == nil {
		text, _ := e.Value().Text()
		e.text = parseJSON(text, e.place(), e.expr)
	}
	return e.text
}

// partlyJSON is the node of the JSON in an azapi body that is a string with parts which are not known, or nil if it is none.
// A part that stands in the place of a value, or inside a string, leaves just that value unknown.
func (e *expression) partlyJSON() fact.Node {
	if e.Value().State != fact.Undetermined || e.name != "body" && e.name != "sensitive_body" {
		return nil
	}
	template, ok := nativeForm(e.expr).(*hclsyntax.TemplateExpr)
	if !ok {
		return nil
	}
	if e.text == nil {
		e.text = parseTemplateJSON(e, template)
	}
	return e.text
}

func (e *expression) Certain() bool { return true }

func (e *expression) Expression() string {
	if text, ok := e.Value().Text(); ok {
		return strconv.Quote(text)
	}
	if native, ok := e.expr.(hclsyntax.Expression); ok {
		return fingerprint(native, e)
	}
	for _, traversal := range e.expr.Variables() {
		if e.scope.isIterator(traversal.RootName()) {
			return ""
		}
	}
	source, _ := e.expr.Value(nil)
	return source.GoString()
}

// nativeForm is the expression of a native file, or what the template in a string of a JSON file says.
func nativeForm(expr hcl.Expression) hclsyntax.Expression {
	if native, ok := expr.(hclsyntax.Expression); ok {
		return unwrap(native)
	}
	source, diagnostics := expr.Value(nil)
	if diagnostics.HasErrors() {
		return nil
	}
	template, ok := parseTemplate(source)
	if !ok {
		return nil
	}
	return template
}
