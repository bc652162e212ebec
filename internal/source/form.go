package source

import (
	"slices"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// form is what an expression is made of. Objects, lists and JSON are read member by member, so that one unknown member
// does not hide the others.
type form interface {
	shape() code.Shape
	// find returns the member of a name; False if there is none, and Unknown if that cannot be told. What is returned with
	// Unknown is the member with what there is where it is not.
	find(name string) (code.Node, code.Truth)
	elements() code.Elements
	names() code.Names
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
	// Of a string of a JSON file TFLint knows more as long as it knows all of it: variables inside cannot be asked for.
	_, isNative := e.expr.(hclsyntax.Expression)
	if of, ok := eval.Loop(e.expr); ok && e.Value().State == code.Undetermined {
		if of.KeyExpr != nil {
			return objectLoop{loop{e, of}}
		}
		return loop{e, of}
	}
	if choice, ok := choiceOf(e); ok {
		return choice
	}
	if call, ok := eval.Call(e.expr); ok && len(call.Args) > 0 && !call.ExpandFinal && (isNative || e.Value().State != code.Known) {
		switch call.Name {
		case "jsonencode":
			return e.part(call.Args[0], e.name).resolve()
		case "merge":
			return merge{e, call.Args}
		case "concat":
			return concat{e, call.Args}
		}
	}
	if definition := e.definition(); definition != nil && definition.Shape() != code.Plain {
		return definition.resolve()
	}
	return e.valueForm()
}

func (e *expression) valueForm() form {
	value := e.Value()
	switch {
	case isText(value):
		text, _ := value.Text()
		return jsonForm{literalJSON(e, text)}
	case value.State == code.Known:
		return data{&inValue{code.FromValue(value.Data, e.place()), e.trail}, value.Data}
	case value.State == code.Undetermined:
		// A part that is not known and stands in the place of a value, or inside a string, leaves just that value unknown.
		if parts, ok := eval.Template(e.expr); ok {
			if node := templateJSON(e, parts); node.Shape() != code.Plain {
				return jsonForm{node}
			}
		}
	}
	return nothing{value}
}

// list is a list that is written out.
type list struct {
	*expression
	exprs []hcl.Expression
}

func (l list) shape() code.Shape                   { return code.List }
func (l list) names() code.Names                   { return code.Names{} }
func (l list) find(string) (code.Node, code.Truth) { return nil, code.Unknown }
func (l list) elements() code.Elements {
	elements := code.Elements{Complete: true}
	for _, element := range l.exprs {
		elements.Nodes = append(elements.Nodes, l.part(element, l.name))
	}
	return elements
}

// loop is a list with an element for each of a collection of which it is not known what is in it: one element stands for all,
// and there may be none.
type loop struct {
	*expression
	of *hclsyntax.ForExpr
}

func (l loop) shape() code.Shape                   { return code.List }
func (l loop) names() code.Names                   { return code.Names{} }
func (l loop) find(string) (code.Node, code.Truth) { return nil, code.Unknown }

func (l loop) elements() code.Elements {
	over := l.part(l.of.CollExpr, l.name)
	return code.Elements{Nodes: []code.Node{l.element()}, Reason: over.Value().Reason, Extent: over.place()}
}

func (l loop) element() *expression {
	element := l.part(l.of.ValExpr, l.name)
	element.scope, element.uncertain = l.view.evaluator.Unrolled(l.scope, l.of), true
	return element
}

// unnamed is what messages have for a name that is not known.
const unnamed = "*"

// objectLoop is an object with such members.
type objectLoop struct{ loop }

func (l objectLoop) shape() code.Shape { return code.Object }
func (l objectLoop) names() code.Names {
	element := l.element()
	element.name = unnamed
	return code.Names{Complete: true, Unnamed: []code.Node{element}}
}
func (l objectLoop) elements() code.Elements {
	return code.Elements{Nodes: []code.Node{l.expression}, Complete: true}
}

// object is an object that is written out.
type object struct {
	*expression
	pairs []eval.Member
}

func (o object) shape() code.Shape { return code.Object }
func (o object) elements() code.Elements {
	return code.Elements{Nodes: []code.Node{o.expression}, Complete: true}
}

func (o object) names() code.Names {
	found := code.Names{Complete: true}
	for _, member := range o.pairs {
		key, known := o.view.key(member, o.scope)
		switch {
		case !known:
			found.Unnamed = append(found.Unnamed, o.part(member.Value, unnamed))
		case !slices.Contains(found.Names, key):
			found.Names = append(found.Names, key)
		}
	}
	return found
}

// find takes the last member of a name, as HCL does. One whose name is not known may be it.
func (o object) find(name string) (code.Node, code.Truth) {
	found := code.False
	for _, member := range slices.Backward(o.pairs) {
		key, known := o.view.key(member, o.scope)
		switch {
		case !known:
			found = code.Unknown
		case key == name && found == code.Unknown:
			return nil, code.Unknown // What comes after it may overwrite it.
		case key == name:
			return o.part(member.Value, name), code.True
		}
	}
	return nil, found
}

// merge is a call of merge, whose later arguments go before.
type merge struct {
	*expression
	arguments []hclsyntax.Expression
}

func (m merge) shape() code.Shape { return code.Object }
func (m merge) elements() code.Elements {
	return code.Elements{Nodes: []code.Node{m.expression}, Complete: true}
}

func (m merge) find(name string) (code.Node, code.Truth) {
	for _, argument := range slices.Backward(m.arguments) {
		switch node, found := m.part(argument, m.name).resolve().find(name); found {
		case code.True:
			return node, found
		case code.Unknown:
			return nil, found
		}
	}
	return nil, code.False
}

// names leaves out what a later argument may overwrite.
func (m merge) names() code.Names {
	found := code.Names{Complete: true}
	for _, argument := range m.arguments {
		names := m.part(argument, m.name).resolve().names()
		if open := !names.Complete || len(names.Unnamed) > 0; len(found.Unnamed) > 0 || open && len(found.Perhaps) > 0 {
			found = code.Names{Names: found.Names}
		}
		found.Complete, found.Unnamed = found.Complete && names.Complete, names.Unnamed
		found.Perhaps = append(without(found.Perhaps, names.Names), without(names.Perhaps, found.Names)...)
		for _, name := range names.Names {
			if !slices.Contains(found.Names, name) {
				found.Names = append(found.Names, name)
			}
		}
	}
	found.Perhaps = m.anyOf(found.Perhaps)
	return found
}

// anyOf returns members each name once. Of several that may be there under one name it is not known which is.
func (m merge) anyOf(members []code.Named) []code.Named {
	found := []code.Named{}
	for i, member := range members {
		isOne := func(other code.Named) bool { return other.Name == member.Name }
		if slices.ContainsFunc(members[:i], isOne) {
			continue
		}
		arms := []code.Node{}
		for _, other := range members[i:] {
			if isOne(other) {
				arms = append(arms, other.Node)
			}
		}
		if len(arms) > 1 {
			place := m.part(m.expr, member.Name).place()
			place.Literal = false
			trail := sync.OnceValue(func() eval.Trail { return m.trail().Member(member.Name) })
			member.Node = code.Perhaps(&choice{view: m.view, of: place, why: m.Value().Reason, arms: arms, trail: trail})
		}
		found = append(found, member)
	}
	return found
}

// without returns the members that have none of some names.
func without(members []code.Named, names []string) []code.Named {
	return slices.DeleteFunc(slices.Clone(members), func(member code.Named) bool { return slices.Contains(names, member.Name) })
}

// concat is a call of concat.
type concat struct {
	*expression
	arguments []hclsyntax.Expression
}

func (c concat) shape() code.Shape                   { return code.List }
func (c concat) names() code.Names                   { return code.Names{} }
func (c concat) find(string) (code.Node, code.Truth) { return nil, code.Unknown }

func (c concat) elements() code.Elements {
	all := code.Elements{Complete: true}
	for _, argument := range c.arguments {
		elements := c.part(argument, c.name).Elements()
		all.Nodes = append(all.Nodes, elements.Nodes...)
		if !elements.Complete {
			all.Complete, all.Reason, all.Extent = false, elements.Reason, elements.Extent
		}
	}
	return all
}

// jsonForm is a text of JSON.
type jsonForm struct{ node code.Node }

func (j jsonForm) shape() code.Shape       { return j.node.Shape() }
func (j jsonForm) elements() code.Elements { return j.node.Elements() }
func (j jsonForm) names() code.Names       { return j.node.Names() }

func (j jsonForm) find(name string) (code.Node, code.Truth) {
	if j.node.Shape() != code.Object {
		return nil, code.Unknown
	}
	return j.node.Member(name), code.True
}

// data is a value that is known, such as a variable's.
type data struct {
	node  code.Node
	value cty.Value
}

func (d data) shape() code.Shape       { return d.node.Shape() }
func (d data) elements() code.Elements { return d.node.Elements() }
func (d data) names() code.Names       { return d.node.Names() }

func (d data) find(name string) (code.Node, code.Truth) {
	kind := d.value.Type()
	if !kind.IsObjectType() && !kind.IsMapType() {
		return nil, code.Unknown
	}
	node := d.node.Member(name)
	if node.Value().State == code.Absent && !hasMember(d.value, name) {
		return nil, code.False
	}
	return node, code.True
}

func hasMember(data cty.Value, name string) bool {
	kind := data.Type()
	return kind.IsObjectType() && kind.HasAttribute(name) || kind.IsMapType() && data.HasIndex(cty.StringVal(name)).True()
}

// nothing is a value that is null or not known.
type nothing struct{ value code.Value }

func (n nothing) shape() code.Shape       { return code.Plain }
func (n nothing) elements() code.Elements { return code.Missing(n.value).Elements() }
func (n nothing) names() code.Names       { return code.Missing(n.value).Names() }

func (n nothing) find(string) (code.Node, code.Truth) {
	if n.value.State == code.Absent {
		return nil, code.False
	}
	return nil, code.Unknown
}
