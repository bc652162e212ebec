package source

import (
	"strconv"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/jsontext"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// jsonText is what the values of a JSON text have in common.
type jsonText struct {
	// place is where the text stands.
	place code.Place
	// lines knows where the lines of a text stand that is a literal.
	lines *jsontext.Lines
	// hole returns what stands in a hole, and origins those of all holes. Both are nil for a text without holes.
	hole    func(number int) code.Node
	origins func() code.Origins
	// inputs are those of the text; nil where there is none to tell.
	inputs func() []code.Input
}

// literalJSON returns the node of a JSON text that is known as a whole. A text that is not JSON is a node of which nothing
// is known. If the text is literal, each member stands at its own line.
func literalJSON(e *expression, text string) code.Node {
	return parseJSON(&jsonText{place: e.place(), lines: jsontext.LinesOf(e.expr), inputs: e.Value().Inputs}, jsontext.Part{Text: text})
}

// templateJSON returns the node of a JSON text of which some parts are not known.
func templateJSON(e *expression, template []hclsyntax.Expression) code.Node {
	parts := make([]jsontext.Part, len(template))
	holes := []hclsyntax.Expression{}
	for i, part := range template {
		data := e.view.evaluator.Value(part, e.scope).Value
		known, err := eval.As(data, cty.String)
		if err != nil || data.IsMarked() {
			parts[i].Hole = true
			holes = append(holes, part)
			continue
		}
		parts[i].Text = known.AsString()
	}
	return parseJSON(&jsonText{
		place:   e.place(),
		hole:    func(number int) code.Node { return e.part(holes[number], e.name) },
		origins: e.Origins,
		inputs:  e.Value().Inputs,
	}, parts...)
}

func parseJSON(text *jsonText, parts ...jsontext.Part) code.Node {
	value, err := jsontext.Parse(parts...)
	if err != nil {
		return code.Missing(code.Value{
			Place: text.place, State: code.Undetermined, Reason: text.place.Name + " is not valid JSON", Inputs: text.inputs,
		})
	}
	return &jsonNode{text: text, value: value, place: text.place}
}

// jsonNode is the node of a value in a JSON text.
type jsonNode struct {
	text  *jsonText
	value *jsontext.Value
	place code.Place
}

func (n *jsonNode) Shape() code.Shape {
	switch n.value.Kind {
	case jsontext.List:
		return code.List
	case jsontext.Object:
		return code.Object
	}
	return code.Plain
}

// Names are in the order of the alphabet: which comes first in the text has no meaning.
func (n *jsonNode) Names() code.Names {
	if n.value.Kind != jsontext.Object {
		return code.Names{Complete: n.isNull()}
	}
	return code.Names{Names: n.value.Names(), Complete: !n.value.OpenNames}
}

func (n *jsonNode) Certain() bool { return true }

func (n *jsonNode) isNull() bool { return n.value.Kind == jsontext.Scalar && n.value.Scalar.IsNull() }

// Origins are those of what stands in a hole, and of a part that is not known in itself those of all the text.
func (n *jsonNode) Origins() code.Origins {
	switch {
	case n.isNull():
		return code.Origins{Null: true}
	case n.value.Kind == jsontext.Open && n.value.Hole >= 0:
		return n.text.hole(n.value.Hole).Origins()
	case n.value.Kind != jsontext.Scalar && n.text.origins != nil:
		return n.text.origins()
	}
	return code.Origins{Outside: true}
}

func (n *jsonNode) Expression() string {
	if text, ok := n.Value().Text(); ok {
		return strconv.Quote(text)
	}
	return ""
}

func (n *jsonNode) Value() code.Value {
	value := code.Value{Place: n.place, State: code.Known, Data: cty.EmptyObjectVal, Inputs: n.text.inputs}
	switch {
	case n.value.Kind == jsontext.List:
		elements := make([]cty.Value, len(n.value.Elements))
		for i := range elements {
			elements[i] = cty.DynamicVal
		}
		value.Data = cty.TupleVal(elements)
	case n.value.Kind == jsontext.Open:
		value.State, value.Data, value.Reason = code.Undetermined, cty.NilVal, "parts of "+n.place.Name+" are not known"
	case n.isNull():
		value.State, value.Data, value.Null = code.Absent, cty.NilVal, true
	case n.value.Kind == jsontext.Scalar:
		value.Data = n.value.Scalar
	}
	return value
}

// Member returns the node of a member. What the object lacks stands where the text does.
func (n *jsonNode) Member(name string) code.Node {
	place := n.text.place
	place.Name, place.Literal = name, false
	undetermined := func(reason string) code.Node {
		return code.Missing(code.Value{Place: place, State: code.Undetermined, Reason: reason})
	}
	if n.value.Kind != jsontext.Object {
		if n.isNull() {
			return code.Missing(code.Value{Place: place})
		}
		return undetermined(n.place.Name + " is not an object")
	}
	member, ok := n.value.Member(name)
	switch {
	case ok:
		return n.inside(member, place)
	case n.value.OpenNames:
		return undetermined("the name of a member is not known")
	}
	return code.Missing(code.Value{Place: place})
}

// inside returns the node of a value inside this one, at its own line if that is known.
func (n *jsonNode) inside(value *jsontext.Value, place code.Place) code.Node {
	if line, ok := n.text.lines.At(value.Offset); ok {
		place.Range = line
	}
	return &jsonNode{text: n.text, value: value, place: place}
}

func (n *jsonNode) Elements() code.Elements {
	switch {
	case n.value.Kind == jsontext.List:
		elements := code.Elements{Complete: true}
		for _, element := range n.value.Elements {
			elements.Nodes = append(elements.Nodes, n.inside(element, n.place))
		}
		return elements
	case n.value.Kind == jsontext.Object:
		return code.Elements{Nodes: []code.Node{n}, Complete: true}
	case n.isNull():
		return code.Elements{Complete: true}
	}
	return code.Elements{Reason: n.place.Name + " is not a list"}
}
