package eval

import (
	"cmp"
	"strconv"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// hostKnows are the objects whose attributes the host may know. The attributes of resources, data sources and modules
// are known to nobody before an apply, so that nobody is asked.
var hostKnows = map[string]bool{"var": true, "local": true, "path": true, "terraform": true}

// bindings are the values of what an expression refers to.
type bindings struct {
	variables map[string]cty.Value
	// reason says why one of them is not known.
	reason string
	// ofInstance is true if the expression depends on the instance.
	ofInstance bool
}

// bind looks up what an expression refers to: first in the scope, then by the function.
func (e *Evaluator) bind(traversals []hcl.Traversal, scope *Scope, look func(hcl.Traversal) Result) bindings {
	bound := bindings{variables: map[string]cty.Value{}}
	attributes := map[string]map[string]cty.Value{}
	reasons := map[string]string{}
	for _, traversal := range traversals {
		root := traversal.RootName()
		if local, ok := scope.lookup(root); ok {
			bound.ofInstance = true
			bound.variables[root] = local
			continue
		}
		name, ok := attributeOf(traversal)
		if !ok || !hostKnows[root] {
			bound.variables[root] = cty.DynamicVal
			continue
		}
		if attributes[root] == nil {
			attributes[root] = map[string]cty.Value{}
		}
		if _, done := attributes[root][name]; !done {
			result := look(traversal)
			attributes[root][name] = result.Value
			reasons[root+"."+name] = result.Reason
		}
	}
	for root, members := range attributes {
		bound.variables[root] = cty.ObjectVal(members)
	}
	bound.reason = e.unknownPart(traversals, bound.variables, reasons)
	return bound
}

// unknownPart says which of the references is not known, if one is not, and why. One of which nothing is known goes before a
// collection that is known in parts: of local.modes[each.key] it is each.key, also where another mode is not known.
func (e *Evaluator) unknownPart(traversals []hcl.Traversal, variables map[string]cty.Value, reasons map[string]string) string {
	context := &hcl.EvalContext{Variables: variables}
	inPart := ""
	for _, traversal := range traversals {
		part, diagnostics := traversal.TraverseAbs(context)
		if diagnostics.HasErrors() {
			continue
		}
		reason, decides := e.whyUnknown(traversal, part, reasons[rootOf(traversal)])
		if decides {
			return reason
		}
		inPart = cmp.Or(inPart, reason)
	}
	return inPart
}

// whyUnknown says why what a reference amounts to is not known: for the reason that its root has, if there is one. It decides
// unless something is known of it.
func (e *Evaluator) whyUnknown(traversal hcl.Traversal, part cty.Value, ofRoot string) (reason string, decides bool) {
	if part.ContainsMarked() {
		return describe(traversal) + " is " + e.Marking(part), true
	}
	if part.IsWhollyKnown() {
		return "", false
	}
	if ofRoot == "" {
		ofRoot = noValue(traversal)
	}
	return ofRoot, !part.IsKnown()
}

// Marking says in a word why a value with marks, or with marks in it, is not shown.
func (e *Evaluator) Marking(value cty.Value) string {
	_, marks := value.UnmarkDeep()
	return e.host.Marking(marks)
}

func noValue(traversal hcl.Traversal) string { return describe(traversal) + " has no value here" }

// attributeOf returns the name in var.name.
func attributeOf(traversal hcl.Traversal) (string, bool) {
	if len(traversal) < 2 {
		return "", false
	}
	attribute, ok := traversal[1].(hcl.TraverseAttr)
	return attribute.Name, ok
}

// rootOf names what one asks the host for: "var.mode" for var.mode, var.mode.x and var.mode["x"].
func rootOf(traversal hcl.Traversal) string {
	name, _ := attributeOf(traversal)
	return traversal.RootName() + "." + name
}

// describe writes a reference as the user has, as far as it consists of names.
func describe(traversal hcl.Traversal) string {
	text := traversal.RootName()
	for _, step := range traversal[1:] {
		switch step := step.(type) {
		case hcl.TraverseAttr:
			text += "." + step.Name
		case hcl.TraverseIndex:
			switch key, err := As(step.Key, cty.String); {
			case err != nil:
			case step.Key.Type() == cty.Number:
				text += "[" + key.AsString() + "]"
			default:
				text += "[" + strconv.Quote(key.AsString()) + "]"
			}
		}
	}
	return text
}
