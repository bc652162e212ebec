package source

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// form is what an expression is made of. Objects, lists and JSON are read member by member, so that one unknown member
// does not hide the others.
type form interface {
	shape() fact.Shape
	// find returns the member of a name; False if there is none, and Unknown if that cannot be told.
	find(name string) (fact.Node, fact.Tri)
	elements() fact.Elements
}

// resolve returns the form of the expression: that of its text if it is written out, that of the local that it is, else
// that of its value.
func (e *expression) resolve() form {
	if e.form == nil {
		e.form = e.formOf()
	}
	return e.form
}

func (e *expression) formOf() form {
	if elements, ok := eval.List(e.expr); ok {
		return list{e, elements}
	}
	if members, ok := eval.Members(e.expr); ok {
		return object{e, members}
	}
	if call, ok := eval.Call(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal {
		switch call.Name {
		case "jsonencode":
			return e.part(call.Args[0], e.name).resolve()
		case "merge":
			return merge{e, call.Args}
		case "concat":
			return concat{e, call.Args}
		}
	}
	if definition := e.definition(); definition != nil && definition.Shape() != fact.Plain {
		return definition.resolve()
	}
	return e.valueForm()
}

func (e *expression) valueForm() form {
	value := e.Value()
	switch {
	case isText(value):
		text, _ := value.Text()
		return jsonForm{literalJSON(text, e.place(), e.expr)}
	case value.State == fact.Known:
		return data{fact.FromValue(value.Data, e.place()), value.Data}
	case value.State == fact.Undetermined && (e.name == "body" || e.name == "sensitive_body"):
		// A part that is not known and stands in the place of a value, or inside a string, leaves just that value unknown.
		if parts, ok := eval.Template(e.expr); ok {
			return jsonForm{templateJSON(e, parts)}
		}
	}
	return nothing{value}
}

// list is a list that is written out.
type list struct {
	*expression
	exprs []hcl.Expression
}

func (l list) shape() fact.Shape                 { return fact.List }
func (l list) find(string) (fact.Node, fact.Tri) { return nil, fact.Unknown }
func (l list) elements() fact.Elements {
	elements := fact.Elements{Complete: true}
	for _, element := range l.exprs {
		elements.Nodes = append(elements.Nodes, l.part(element, l.name))
	}
	return elements
}

// object is an object that is written out.
type object struct {
	*expression
	pairs []eval.Member
}

func (o object) shape() fact.Shape { return fact.Object }
func (o object) elements() fact.Elements {
	return fact.Elements{Nodes: []fact.Node{o.expression}, Complete: true}
}

// find takes the last member of a name, as HCL does. One whose name is not known may be it.
func (o object) find(name string) (fact.Node, fact.Tri) {
	found := fact.False
	for _, member := range slices.Backward(o.pairs) {
		key, known := o.view.key(member, o.scope)
		switch {
		case !known:
			found = fact.Unknown
		case key == name:
			return o.part(member.Value, name), fact.True
		}
	}
	return nil, found
}

// merge is a call of merge, whose later arguments go before.
type merge struct {
	*expression
	arguments []hclsyntax.Expression
}

func (m merge) shape() fact.Shape { return fact.Object }
func (m merge) elements() fact.Elements {
	return fact.Elements{Nodes: []fact.Node{m.expression}, Complete: true}
}

func (m merge) find(name string) (fact.Node, fact.Tri) {
	for _, argument := range slices.Backward(m.arguments) {
		if node, found := m.part(argument, m.name).resolve().find(name); found != fact.False {
			return node, found
		}
	}
	return nil, fact.False
}

// concat is a call of concat.
type concat struct {
	*expression
	arguments []hclsyntax.Expression
}

func (c concat) shape() fact.Shape                 { return fact.List }
func (c concat) find(string) (fact.Node, fact.Tri) { return nil, fact.Unknown }

func (c concat) elements() fact.Elements {
	all := fact.Elements{Complete: true}
	for _, argument := range c.arguments {
		elements := c.part(argument, c.name).Elements()
		all.Nodes = append(all.Nodes, elements.Nodes...)
		if !elements.Complete {
			all.Complete, all.Reason = false, elements.Reason
		}
	}
	return all
}

// jsonForm is a text of JSON.
type jsonForm struct{ node fact.Node }

func (j jsonForm) shape() fact.Shape       { return j.node.Shape() }
func (j jsonForm) elements() fact.Elements { return j.node.Elements() }

func (j jsonForm) find(name string) (fact.Node, fact.Tri) {
	if j.node.Shape() != fact.Object {
		return nil, fact.Unknown
	}
	return j.node.Member(name), fact.True
}

// data is a value that is known, such as a variable's.
type data struct {
	node  fact.Node
	value cty.Value
}

func (d data) shape() fact.Shape       { return d.node.Shape() }
func (d data) elements() fact.Elements { return d.node.Elements() }

func (d data) find(name string) (fact.Node, fact.Tri) {
	kind := d.value.Type()
	if !kind.IsObjectType() && !kind.IsMapType() {
		return nil, fact.Unknown
	}
	node := d.node.Member(name)
	if node.Value().State == fact.Absent && !hasMember(d.value, name) {
		return nil, fact.False
	}
	return node, fact.True
}

func hasMember(data cty.Value, name string) bool {
	kind := data.Type()
	return kind.IsObjectType() && kind.HasAttribute(name) || kind.IsMapType() && data.HasIndex(cty.StringVal(name)).True()
}

// nothing is a value that is null or not known.
type nothing struct{ value fact.Value }

func (n nothing) shape() fact.Shape       { return fact.Plain }
func (n nothing) elements() fact.Elements { return fact.Missing(n.value).Elements() }

func (n nothing) find(string) (fact.Node, fact.Tri) {
	if n.value.State == fact.Absent {
		return nil, fact.False
	}
	return nil, fact.Unknown
}
