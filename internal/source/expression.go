package source

import (
	"cmp"
	"strconv"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// expression is the node of an argument, or of a part of one that has an expression of its own. What it is made of is its
// form, which is found out when somebody looks into it.
type expression struct {
	view  *view
	expr  hcl.Expression
	scope *eval.Scope
	name  string
	// missingAt is where a finding stands if the argument is a literal null, or lacks a member.
	missingAt code.Place
	// reportAt is where findings stand if the expression belongs to a local that the argument names.
	reportAt *code.Place
	// in is the resource instance whose argument this is, where TFLint's expansion may know more.
	in *block
	// uncertain is true for an element of a list that may be empty.
	uncertain bool
	// aliases follows the locals that lead on from here.
	aliases eval.Aliases

	// What has been worked out.
	literal code.Truth
	value   *code.Value
	form    form
	traced  *eval.Trail
	members map[string]code.Node
	answers *answers
}

// part returns the node of an expression inside this one. What is missing inside a body stands at the body, since it has
// no block of its own.
func (e *expression) part(expr hcl.Expression, name string) *expression {
	missingAt := e.missingAt
	if !missingAt.Written {
		missingAt = e.place()
	}
	missingAt.Name, missingAt.Literal = name, false
	reportAt := e.reportAt
	if reportAt == nil && expr.Range().Filename == "" { // What stands in a string of a JSON file has no place of its own.
		place := e.place()
		place.Literal, reportAt = false, &place
	}
	return &expression{
		view: e.view, expr: expr, scope: e.scope, name: name, missingAt: missingAt, reportAt: reportAt, aliases: e.aliases,
	}
}

// definition returns the local's own expression if this one is a bare local, so that one unknown member does not hide the
// rest; else nil. Findings stand where the local is named.
func (e *expression) definition() *expression {
	if e.view.aliasesRead == maxAliasesInModule {
		return nil
	}
	definition, further, ok := e.aliases.Of(e.expr)
	if !ok {
		return nil
	}
	e.view.aliasesRead++
	place := e.place()
	place.Literal = false
	return &expression{
		view: e.view, expr: definition, name: e.name, missingAt: place, reportAt: &place, aliases: further,
	}
}

// place returns where the expression stands, or where findings about it do.
func (e *expression) place() code.Place {
	if e.reportAt != nil {
		place := *e.reportAt
		place.Name = e.name
		return place
	}
	if e.literal == code.Unknown {
		_, isLiteral := eval.Literal(e.expr)
		e.literal = code.Of(isLiteral)
	}
	return code.Place{Name: e.name, Range: e.expr.Range(), Written: true, Literal: e.literal == code.True}
}

func (e *expression) Value() code.Value {
	if e.value == nil {
		value := e.evaluated()
		e.value = &value
	}
	return *e.value
}

func (e *expression) evaluated() code.Value {
	value := code.Value{Place: e.place()}
	if !value.Literal && !e.view.path.IsRoot() {
		value.Inputs = inputsOf(e.trail)
	}
	result := e.view.evaluator.Value(e.expr, e.scope)
	if e.in != nil && result.NeedsExpansion {
		if expanded, ok := e.view.expansion(e.in.content.DefRange, *e.in.instance, e.name); ok {
			result = eval.Result{Value: expanded}
		}
	}
	if data := result.Value; data.ContainsMarked() || !data.IsWhollyKnown() {
		value.Texts = e.texts
	}
	switch data := result.Value; {
	case data.IsMarked():
		value.State, value.Reason = code.Undetermined, cmp.Or(result.Reason, e.name+" is "+e.view.evaluator.Marking(data))
	case !data.IsKnown():
		value.State, value.Reason = code.Undetermined, cmp.Or(result.Reason, e.noValue())
		value.Parts, value.Possible = e.textParts, e.possible
	case data.IsNull():
		value.Null = true
		if value.Literal || eval.IsNull(e.expr) {
			value.NullAt = value.Range
			value.Place = e.missingAt
		}
	default:
		value.State, value.Data = code.Known, data
	}
	return value
}

// answers is what has been found out about an expression that is not known; nil is what nobody has asked for.
type answers struct {
	parts    []code.TextPart
	texts    [][]code.TextPart
	possible []code.Value
}

// open returns the answers so far, to be added to.
func (e *expression) open() *answers {
	if e.answers == nil {
		e.answers = &answers{}
	}
	return e.answers
}

func (e *expression) textParts() []code.TextPart {
	answers := e.open()
	if answers.parts == nil {
		answers.parts = []code.TextPart{}
		for _, part := range e.view.evaluator.TextParts(e.expr, e.scope) {
			answers.parts = append(answers.parts, code.TextPart(part))
		}
	}
	return answers.parts
}

// texts returns the texts that the expression may be, or may have in it.
func (e *expression) texts() [][]code.TextPart {
	answers := e.open()
	if answers.texts == nil {
		answers.texts = [][]code.TextPart{}
		for _, text := range e.view.evaluator.Texts(e.expr, e.scope) {
			parts := make([]code.TextPart, len(text))
			for i, part := range text {
				parts[i] = code.TextPart(part)
			}
			answers.texts = append(answers.texts, parts)
		}
	}
	return answers.texts
}

// possible returns all values that the expression may have, if the code says them.
func (e *expression) possible() []code.Value {
	answers := e.open()
	if answers.possible == nil {
		answers.possible = []code.Value{}
		for _, data := range e.view.evaluator.Possible(e.expr, e.scope) {
			value := code.FromValue(data, e.place()).Value()
			if data.IsNull() {
				value.Null = true
			}
			answers.possible = append(answers.possible, value)
		}
	}
	return answers.possible
}

func (e *expression) noValue() string { return e.name + " has no value here" }

func (e *expression) Member(name string) code.Node {
	if node, ok := e.members[name]; ok {
		return node
	}
	node := e.member(name)
	if e.members == nil {
		e.members = map[string]code.Node{}
	}
	e.members[name] = node
	return node
}

func (e *expression) member(name string) code.Node {
	node, found := e.resolve().find(name)
	switch found {
	case code.True:
		return node
	case code.False:
		return code.Missing(code.Value{Place: e.part(e.expr, name).missingAt})
	}
	if node != nil {
		return node
	}
	value := e.Value()
	reason := cmp.Or(value.Reason, e.noValue())
	if value.State == code.Known {
		reason = e.name + " is not an object"
	}
	place := e.place()
	place.Name = name
	missing := code.Missing(code.Value{Place: place, State: code.Undetermined, Reason: reason})
	return &inValue{missing, sync.OnceValue(func() eval.Trail { return e.trail().Member(name) })}
}

func (e *expression) Shape() code.Shape       { return e.resolve().shape() }
func (e *expression) Elements() code.Elements { return e.resolve().elements() }
func (e *expression) Names() code.Names       { return e.resolve().names() }
func (e *expression) Certain() bool           { return !e.uncertain }

func (e *expression) Expression() string {
	if text, ok := e.Value().Text(); ok {
		return strconv.Quote(text)
	}
	return e.view.evaluator.Fingerprint(e.expr, e.scope)
}

// Origins leaves the tracing to the evaluator where the value is not known.
func (e *expression) Origins() code.Origins { return originsOf(e.Value(), e.trail) }

// trail is worked out once, for all that is in the value.
func (e *expression) trail() eval.Trail {
	if e.traced == nil {
		traced := e.view.evaluator.Trail(e.expr, e.scope)
		e.traced = &traced
	}
	return *e.traced
}

func originsOf(value code.Value, trail func() eval.Trail) code.Origins {
	switch {
	case value.State == code.Absent:
		return code.Origins{Null: true}
	case value.State == code.Known && value.Data.IsWhollyKnown():
		return code.Origins{Outside: true}
	}
	found := trail().Origins()
	return code.Origins{
		References: references(found.References), Outside: found.Outside, Null: found.Null, Mixed: found.Mixed, Outputs: outputs(found.Outputs),
	}
}

// inValue is a node without an expression of its own: what is in a value that a local, a conditional or a function gave.
type inValue struct {
	code.Node
	trail func() eval.Trail
}

// Value is what the node says, with the inputs that it comes from.
func (n *inValue) Value() code.Value {
	value := n.Node.Value()
	value.Inputs = inputsOf(n.trail)
	return value
}

func (n *inValue) Origins() code.Origins { return originsOf(n.Value(), n.trail) }

func (n *inValue) Member(name string) code.Node {
	return &inValue{n.Node.Member(name), sync.OnceValue(func() eval.Trail { return n.trail().Member(name) })}
}

func (n *inValue) Elements() code.Elements {
	return code.Wrapped(n.Node, n, func(i int, element code.Node) code.Node {
		return &inValue{element, sync.OnceValue(func() eval.Trail { return n.trail().Element(i) })}
	})
}

func outputs(found []eval.Output) []code.Output {
	converted := make([]code.Output, len(found))
	for i, output := range found {
		converted[i] = code.Output(output)
	}
	return converted
}

func references(found []eval.Reference) []code.Reference {
	references := make([]code.Reference, len(found))
	for i, reference := range found {
		references[i] = code.Reference(reference)
	}
	return references
}

// isText reports whether a value is a text.
func isText(value code.Value) bool {
	return value.State == code.Known && value.Data.Type() == cty.String
}
