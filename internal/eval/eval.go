// Package eval evaluates the expressions of HCL in part: what can be known of one is worked out, and the rest is unknown,
// with the reason in a few words. An expression is never an error.
//
// What only the host knows comes in by a [Host]: the value of a variable or a local, and functions that read files. The
// package knows neither who the host is nor what the values are for. Besides values it answers where the value of an
// expression comes from, what it is made of, and whether two of them must have the same value.
package eval

import (
	"cmp"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Host is who knows what cannot be worked out from an expression alone.
type Host struct {
	// Name is what reasons call it.
	Name string
	// Ask evaluates an expression without count, each and iterators. It is asked once for each variable, local and
	// expression that cannot be evaluated here. Of a JSON file it is asked for whole values only, because their parts have
	// no position of their own.
	Ask func(hcl.Expression) (cty.Value, error)
	// Given returns the value of a variable that is known without asking.
	Given func(name string) (cty.Value, bool)
	// Local returns the definition of a local, if there is one and it has been read.
	Local func(name string) (hcl.Expression, bool)
	// Instances returns the keys of a resource's instances, if it is known which there are; that of a single one is
	// cty.NilVal.
	Instances func(resource, name string) (keys []cty.Value, known bool)
	// Marking says in a word what the marks of a value mean.
	Marking func(cty.ValueMarks) string
	// Anything stands in a text for each part of it that is not known.
	Anything string
}

// Evaluator returns the values of the expressions of one module. It remembers what the host has answered.
type Evaluator struct {
	host    Host
	answers map[string]Result
	// defining are the locals that are being evaluated by their definitions.
	defining map[string]bool
	// locals, resources and collections are where they come from, each traced once, and traced counts all that is.
	locals      map[string]flow
	resources   map[[2]string]flow
	collections map[hcl.Expression]flow
	traced      int
	// iterated counts how often loops went round.
	iterated int
	// missing is true if a local was not there when it was looked for.
	missing bool
}

// New returns the evaluator of one module.
func New(host Host) *Evaluator {
	return &Evaluator{
		host: host, answers: map[string]Result{}, defining: map[string]bool{},
		locals: map[string]flow{}, resources: map[[2]string]flow{}, collections: map[hcl.Expression]flow{},
	}
}

// Result is what an expression amounts to.
type Result struct {
	// Value is cty.DynamicVal where there is none. It may be known in parts.
	Value cty.Value
	// Reason says why the value, or a part of it, is not known.
	Reason string
	// NeedsExpansion is true if the expression depends on the instance and calls for something that only the host has: who
	// has expanded the module knows more.
	NeedsExpansion bool
}

// Value evaluates an expression.
func (e *Evaluator) Value(expr hcl.Expression, scope *Scope) Result {
	native, ok := expr.(hclsyntax.Expression)
	if !ok {
		return e.json(expr, scope)
	}
	if literal, ok := Literal(native); ok {
		return Result{Value: literal}
	}
	if result, _, ok := e.plain(native, scope); ok {
		return result
	}
	bound := e.bind(native.Variables(), scope, e.root)
	value, failure := e.here(native, native, bound.variables)
	switch {
	case failure == "":
		return Result{Value: value, Reason: bound.reason}
	case bound.ofInstance:
		return notHere(failure)
	}
	answer := e.ask(asWritten(native), native)
	answer.Reason = cmp.Or(answer.Reason, bound.reason)
	return answer
}

// plain evaluates a reference, or a list of references and literals, as most arguments are, and returns false for anything else.
// What is bound for other expressions costs more than these are worth. It says whether the reason is why nothing is known of a
// part.
func (e *Evaluator) plain(expr hclsyntax.Expression, scope *Scope) (result Result, decides, ok bool) {
	switch expr := expr.(type) {
	case *hclsyntax.ScopeTraversalExpr:
		return e.reference(expr.Traversal, scope)
	case *hclsyntax.TupleConsExpr:
		return e.plainList(expr, scope)
	}
	return Result{}, false, false
}

func (e *Evaluator) plainList(list *hclsyntax.TupleConsExpr, scope *Scope) (result Result, decides, ok bool) {
	values := make([]cty.Value, len(list.Exprs))
	for i, element := range list.Exprs {
		if literal, isLiteral := Literal(element); isLiteral {
			values[i] = literal
			continue
		}
		part, first, ok := e.plain(element, scope)
		if !ok {
			return Result{}, false, false
		}
		values[i] = part.Value
		if result.Reason == "" || first && !decides {
			result.Reason, decides = part.Reason, first
		}
	}
	result.Value = cty.TupleVal(values)
	return result, decides, true
}

// reference evaluates a reference to what the scope does not have, unless that fails.
func (e *Evaluator) reference(traversal hcl.Traversal, scope *Scope) (result Result, decides, ok bool) {
	if _, isBound := scope.lookup(traversal.RootName()); isBound {
		return Result{}, false, false
	}
	root, further := Result{Value: cty.DynamicVal}, traversal[1:]
	if _, isAttribute := attributeOf(traversal); isAttribute && hostKnows[traversal.RootName()] {
		root, further = e.root(traversal), traversal[2:]
	}
	value, diagnostics := further.TraverseRel(root.Value)
	if diagnostics.HasErrors() {
		return Result{}, false, false
	}
	reason, decides := e.whyUnknown(traversal, value, root.Reason)
	return Result{Value: value, Reason: reason}, decides, true
}

// json evaluates an expression of a JSON file. The host can evaluate only whole values of such a file, so that a template
// goes to it unsplit unless it depends on the instance.
func (e *Evaluator) json(expr hcl.Expression, scope *Scope) Result {
	traversals := expr.Variables()
	ofInstance := slices.ContainsFunc(traversals, func(traversal hcl.Traversal) bool {
		_, ok := scope.lookup(traversal.RootName())
		return ok
	})
	if len(traversals) > 0 && !ofInstance {
		return e.whole(expr)
	}
	bound := e.bind(traversals, scope, e.answered)
	template, _ := parseTemplate(expr)
	value, failure := e.here(expr, template, bound.variables)
	switch {
	case failure == "":
		return Result{Value: value, Reason: bound.reason}
	case ofInstance:
		return notHere(failure)
	}
	return e.whole(expr)
}

func notHere(failure string) Result {
	return Result{Value: cty.DynamicVal, Reason: "it cannot be evaluated here: " + failure, NeedsExpansion: true}
}

// here evaluates an expression, or returns why that is not possible here. The text is the expression as native syntax has
// it, or nil. One with a function that only the host has is not evaluated at all: try and can would take the missing
// function for a failure of the code.
func (e *Evaluator) here(expr hcl.Expression, text hclsyntax.Expression, variables map[string]cty.Value) (value cty.Value, failure string) {
	if name := foreignFunction(text); name != "" {
		return cty.DynamicVal, "the function " + name + " needs " + e.host.Name
	}
	value, diagnostics := expr.Value(&hcl.EvalContext{Variables: variables, Functions: functions()})
	if diagnostics.HasErrors() {
		return cty.DynamicVal, strings.ToLower(diagnostics[0].Summary)
	}
	return value, ""
}

// foreignFunction returns the name of a function of an expression that is not among those that are evaluated here, if
// there is one.
func foreignFunction(expr hclsyntax.Expression) string {
	if expr == nil {
		return ""
	}
	foreign := ""
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		if call, ok := node.(*hclsyntax.FunctionCallExpr); ok {
			if _, known := functions()[call.Name]; !known {
				foreign = call.Name
			}
		}
		return nil
	})
	return foreign
}

// whole asks the host for a value of a JSON file. What a string that is one reference amounts to is what it refers to.
func (e *Evaluator) whole(expr hcl.Expression) Result {
	source, _ := expr.Value(nil)
	answer := e.ask("json "+source.GoString(), expr)
	if traversal, ok := onlyTraversal(expr); ok {
		e.answers[rootOf(traversal)] = answer
	}
	return answer
}

// root asks the host for the variable or local that a reference of a native file starts with.
func (e *Evaluator) root(traversal hcl.Traversal) Result {
	root := traversal[:2]
	if root[0].SourceRange().Filename == "" {
		return e.answered(traversal)
	}
	if name, _ := attributeOf(traversal); root.RootName() == "var" && e.host.Given != nil {
		if value, ok := e.host.Given(name); ok {
			return Result{Value: value}
		}
	}
	if root.RootName() == "local" {
		if answer, ok := e.defined(traversal); ok {
			return answer
		}
	}
	return e.ask(rootOf(traversal), &hclsyntax.ScopeTraversalExpr{
		Traversal: root,
		SrcRange:  hcl.RangeBetween(root[0].SourceRange(), root[1].SourceRange()),
	})
}

// defined evaluates a local by its definition, once, if it has been read and nothing in it calls for the host: the host is asked
// for each expression by itself, and a module may have a local for each of its resources.
func (e *Evaluator) defined(traversal hcl.Traversal) (Result, bool) {
	key := rootOf(traversal)
	if answer, ok := e.answers[key]; ok {
		return answer, true
	}
	name, _ := attributeOf(traversal)
	definition, _ := e.host.Local(name)
	native, ok := definition.(hclsyntax.Expression)
	if !ok || e.defining[key] || repeats(native) { // What locals in a circle are is for the host to say.
		return Result{}, false
	}
	e.defining[key] = true
	defer delete(e.defining, key)
	bound := e.bind(native.Variables(), nil, e.root)
	if answer, ok := e.answers[key]; ok {
		return answer, true
	}
	value, failure := e.here(native, native, bound.variables)
	if failure != "" || !isSmall(value, native) {
		return Result{}, false
	}
	e.answers[key] = Result{Value: value}
	return e.answers[key], true
}

// repeats reports whether an expression evaluates a part of it for each element of another. In locals that are made of each other
// these multiply.
func repeats(expr hclsyntax.Expression) bool {
	found := false
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		switch node.(type) {
		case *hclsyntax.ForExpr, *hclsyntax.SplatExpr:
			found = true
		}
		return nil
	})
	return found
}

// maxInLocal bounds the elements and bytes of a local that is evaluated here: one that is made of two others may be as large as
// both, and so on. One that is no larger than its own text is none of these.
const maxInLocal = 1000

func isSmall(value cty.Value, definition hclsyntax.Expression) bool {
	written := definition.Range()
	size, most := 0, max(maxInLocal, written.End.Byte-written.Start.Byte)
	unmarked, _ := value.UnmarkDeep()
	_ = cty.Walk(unmarked, func(_ cty.Path, part cty.Value) (bool, error) {
		size++
		if part.IsKnown() && !part.IsNull() && part.Type() == cty.String {
			size += len(part.AsString())
		}
		return size <= most, nil
	})
	return size <= most
}

// Variable returns the value of a variable, if it has been asked for.
func (e *Evaluator) Variable(name string) cty.Value {
	return e.answered(hcl.Traversal{hcl.TraverseRoot{Name: "var"}, hcl.TraverseAttr{Name: name}}).Value
}

// answered returns what the host has answered about a reference already. A reference inside a JSON string cannot be asked
// for by itself.
func (e *Evaluator) answered(traversal hcl.Traversal) Result {
	if answer, ok := e.answers[rootOf(traversal)]; ok {
		return answer
	}
	return Result{Value: cty.DynamicVal, Reason: noValue(traversal)}
}

// ask lets the host evaluate an expression, once for each key.
func (e *Evaluator) ask(key string, expr hcl.Expression) Result {
	if answer, ok := e.answers[key]; ok {
		return answer
	}
	answer := Result{Value: cty.DynamicVal}
	if expr.Range().Filename == "" {
		answer.Reason = "a part of a string of a JSON file cannot be evaluated here"
		return answer
	}
	if value, err := e.host.Ask(expr); err != nil {
		answer.Reason = e.host.Name + " cannot evaluate it"
	} else {
		answer.Value = value
	}
	e.answers[key] = answer
	return answer
}
