package source

import (
	"strconv"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/jsontext"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// jsonText is what the values of a JSON text have in common.
type jsonText struct {
	// place is where the text stands.
	place fact.Place
	// lines knows where the lines of a text stand that is a literal.
	lines *jsontext.Lines
	// hole returns what stands in a hole, and references those of all holes. Both are nil for a text without holes.
	hole       func(number int) fact.Node
	references func() []fact.Reference
}

// literalJSON returns the node of a JSON text that is known as a whole. A text that is not JSON is a node of which nothing
// is known. If the text is literal, each member stands at its own line.
func literalJSON(text string, place fact.Place, expr hcl.Expression) fact.Node {
	return parseJSON(&jsonText{place: place, lines: jsontext.LinesOf(expr)}, jsontext.Part{Text: text})
}

// templateJSON returns the node of a JSON text of which some parts are not known.
func templateJSON(e *expression, template []hclsyntax.Expression) fact.Node {
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
		place:      e.place(),
		hole:       func(number int) fact.Node { return e.part(holes[number], e.name) },
		references: e.References,
	}, parts...)
}

func parseJSON(text *jsonText, parts ...jsontext.Part) fact.Node {
	value, err := jsontext.Parse(parts...)
	if err != nil {
		return fact.Missing(fact.Value{Place: text.place, State: fact.Undetermined, Reason: text.place.Name + " is not valid JSON"})
	}
	return &jsonNode{text: text, value: value, place: text.place}
}

// jsonNode is the node of a value in a JSON text.
type jsonNode struct {
	text  *jsonText
	value *jsontext.Value
	place fact.Place
}

func (n *jsonNode) Shape() fact.Shape {
	switch n.value.Kind {
	case jsontext.List:
		return fact.List
	case jsontext.Object:
		return fact.Object
	}
	return fact.Plain
}

func (n *jsonNode) Certain() bool { return true }

func (n *jsonNode) isNull() bool { return n.value.Kind == jsontext.Scalar && n.value.Scalar.IsNull() }

func (n *jsonNode) Reference() (fact.Reference, bool) {
	if n.value.Kind != jsontext.Open || n.value.Hole < 0 {
		return fact.Reference{}, false
	}
	return n.text.hole(n.value.Hole).Reference()
}

func (n *jsonNode) References() []fact.Reference {
	if n.text.references == nil {
		return nil
	}
	return n.text.references()
}

func (n *jsonNode) Expression() string {
	if text, ok := n.Value().Text(); ok {
		return strconv.Quote(text)
	}
	return ""
}

func (n *jsonNode) Value() fact.Value {
	value := fact.Value{Place: n.place, State: fact.Known, Data: cty.EmptyObjectVal}
	switch {
	case n.value.Kind == jsontext.List:
		elements := make([]cty.Value, len(n.value.Elements))
		for i := range elements {
			elements[i] = cty.DynamicVal
		}
		value.Data = cty.TupleVal(elements)
	case n.value.Kind == jsontext.Open:
		value.State, value.Data, value.Reason = fact.Undetermined, cty.NilVal, n.place.Name+" is not known in every part"
	case n.isNull():
		value.State, value.Data, value.Null = fact.Absent, cty.NilVal, true
	case n.value.Kind == jsontext.Scalar:
		value.Data = n.value.Scalar
	}
	return value
}

// Member returns the node of a member. What the object lacks stands where the text does.
func (n *jsonNode) Member(name string) fact.Node {
	place := n.text.place
	place.Name, place.Literal = name, false
	undetermined := func(reason string) fact.Node {
		return fact.Missing(fact.Value{Place: place, State: fact.Undetermined, Reason: reason})
	}
	if n.value.Kind != jsontext.Object {
		if n.isNull() {
			return fact.Missing(fact.Value{Place: place})
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
	return fact.Missing(fact.Value{Place: place})
}

// inside returns the node of a value inside this one, at its own line if that is known.
func (n *jsonNode) inside(value *jsontext.Value, place fact.Place) fact.Node {
	if line, ok := n.text.lines.At(value.Offset); ok {
		place.Range = line
	}
	return &jsonNode{text: n.text, value: value, place: place}
}

func (n *jsonNode) Elements() fact.Elements {
	switch {
	case n.value.Kind == jsontext.List:
		elements := fact.Elements{Complete: true}
		for _, element := range n.value.Elements {
			elements.Nodes = append(elements.Nodes, n.inside(element, n.place))
		}
		return elements
	case n.value.Kind == jsontext.Object:
		return fact.Elements{Nodes: []fact.Node{n}, Complete: true}
	case n.isNull():
		return fact.Elements{Complete: true}
	}
	return fact.Elements{Reason: n.place.Name + " is not a list"}
}
