package read

import (
	"errors"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/lang/marks"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// scope holds what is bound inside a block: count, each, and the iterators of dynamic blocks.
type scope struct {
	outer *scope
	name  string
	value cty.Value
}

func newScope(outer *scope, name string, value cty.Value) *scope { return &scope{outer, name, value} }

func (s *scope) lookup(name string) (cty.Value, bool) {
	for ; s != nil; s = s.outer {
		if s.name == name {
			return s.value, true
		}
	}
	return cty.NilVal, false
}

// evaluator gives the values of expressions. It evaluates them here, and asks the host once for each variable, local and
// expression that it cannot evaluate.
type evaluator struct {
	runner tflint.Runner
	known  map[string]result
}

// result is a value, with the reason if it is not known. The value is cty.DynamicVal where there is none.
type result struct {
	value  cty.Value
	reason string
}

func newEvaluator(runner tflint.Runner) *evaluator {
	return &evaluator{runner: runner, known: map[string]result{}}
}

// value evaluates an expression. What has no value, or cannot be evaluated, is unknown, with the reason; the value may be
// known in parts. No expression is an error.
func (e *evaluator) value(expr hcl.Expression, bound *scope) (cty.Value, string) {
	if native, ok := expr.(hclsyntax.Expression); ok {
		return e.native(native, bound)
	}
	return e.json(expr, bound)
}

func (e *evaluator) native(expr hclsyntax.Expression, bound *scope) (cty.Value, string) {
	if literal, ok := literalOf(expr); ok {
		return literal, ""
	}
	variables, reason, instance := e.variables(expr.Variables(), bound, e.reference)
	value, failure := evaluate(expr, variables, foreignFunction(expr))
	switch {
	case failure == "":
		return value, reason
	case instance:
		return cty.DynamicVal, cannotEvaluate + failure
	}
	asked := e.ask(fingerprint(expr, nil), expr)
	return asked.value, orElse(asked.reason, reason)
}

// evaluate gives the value of an expression, or why it has none here: the function that only TFLint has, or the failure.
func evaluate(expr hcl.Expression, variables map[string]cty.Value, foreign string) (value cty.Value, failure string) {
	if foreign != "" {
		return cty.DynamicVal, foreign
	}
	value, diagnostics := expr.Value(&hcl.EvalContext{Variables: variables, Functions: functions()})
	if diagnostics.HasErrors() {
		return cty.DynamicVal, strings.ToLower(diagnostics[0].Summary)
	}
	return value, ""
}

// literalOf gives the value of an expression that is one literal.
func literalOf(expr hclsyntax.Expression) (cty.Value, bool) {
	switch expr := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return expr.Val, true
	case *hclsyntax.TemplateExpr:
		if expr.IsStringLiteral() {
			value, diagnostics := expr.Parts[0].Value(nil)
			return value, !diagnostics.HasErrors()
		}
	}
	return cty.NilVal, false
}

// foreignFunction says which function of an expression is not among those that are evaluated here, if one is. Such an
// expression is not evaluated at all: try and can would take the missing function for a failure of the code.
func foreignFunction(expr hclsyntax.Expression) string {
	foreign := ""
	_ = hclsyntax.VisitAll(expr, func(node hclsyntax.Node) hcl.Diagnostics {
		if call, ok := node.(*hclsyntax.FunctionCallExpr); ok {
			if _, known := functions()[call.Name]; !known {
				foreign = "the function " + call.Name + " needs TFLint"
			}
		}
		return nil
	})
	return foreign
}

// json evaluates an expression of a JSON file. The host takes only whole expressions of such a file, so that a template
// is asked for as a whole, unless it depends on the instance.
func (e *evaluator) json(expr hcl.Expression, bound *scope) (cty.Value, string) {
	traversals := expr.Variables()
	instance := false
	for _, traversal := range traversals {
		if _, ok := bound.lookup(traversal.RootName()); ok {
			instance = true
		}
	}
	source, _ := expr.Value(nil)
	if len(traversals) > 0 && !instance {
		result := e.ask("json "+source.GoString(), expr)
		if traversal, ok := onlyTraversal(source); ok {
			e.known[rootOf(traversal)] = result
		}
		return result.value, result.reason
	}
	known := func(traversal hcl.Traversal) result {
		if result, ok := e.known[rootOf(traversal)]; ok {
			return result
		}
		return result{cty.DynamicVal, describe(traversal) + " has no value here"}
	}
	foreign := ""
	if template, ok := parseTemplate(source); ok {
		foreign = foreignFunction(template)
	}
	variables, reason, _ := e.variables(traversals, bound, known)
	value, failure := evaluate(expr, variables, foreign)
	switch {
	case failure == "":
		return value, reason
	case instance:
		return cty.DynamicVal, cannotEvaluate + failure
	}
	asked := e.ask("json "+source.GoString(), expr)
	return asked.value, asked.reason
}

// onlyTraversal gives the reference that a JSON string is, if it is nothing else: "${var.mode}".
func onlyTraversal(source cty.Value) (hcl.Traversal, bool) {
	template, ok := parseTemplate(source)
	if !ok {
		return nil, false
	}
	wrap, ok := template.(*hclsyntax.TemplateWrapExpr)
	if !ok {
		return nil, false
	}
	reference, ok := wrap.Wrapped.(*hclsyntax.ScopeTraversalExpr)
	if !ok || len(reference.Traversal) != 2 {
		return nil, false
	}
	return reference.Traversal, true
}

// parseTemplate reads the text of a JSON string as the template that it is. Its ranges mean nothing.
func parseTemplate(source cty.Value) (hclsyntax.Expression, bool) {
	if source.Type() != cty.String || !source.IsKnown() || source.IsNull() {
		return nil, false
	}
	template, diagnostics := hclsyntax.ParseTemplate([]byte(source.AsString()), "", hcl.InitialPos)
	return template, !diagnostics.HasErrors()
}

// variables gives the values of all references of an expression, the reason why one of them is not known, and whether
// the expression depends on the instance.
func (e *evaluator) variables(traversals []hcl.Traversal, bound *scope, value func(hcl.Traversal) result) (map[string]cty.Value, string, bool) {
	variables := map[string]cty.Value{}
	attributes := map[string]map[string]cty.Value{}
	reasons := map[string]string{}
	instance := false
	for _, traversal := range traversals {
		root := traversal.RootName()
		if local, ok := bound.lookup(root); ok {
			instance = true
			variables[root] = local
			continue
		}
		name, ok := attributeOf(traversal)
		if !ok || !hostKnows[root] {
			variables[root] = cty.DynamicVal
			continue
		}
		if attributes[root] == nil {
			attributes[root] = map[string]cty.Value{}
		}
		if _, done := attributes[root][name]; !done {
			result := value(traversal)
			attributes[root][name] = result.value
			reasons[root+"."+name] = result.reason
		}
	}
	for root, members := range attributes {
		variables[root] = cty.ObjectVal(members)
	}
	context := &hcl.EvalContext{Variables: variables}
	for _, traversal := range traversals {
		part, diagnostics := traversal.TraverseAbs(context)
		switch {
		case diagnostics.HasErrors():
		case part.ContainsMarked():
			return variables, describe(traversal) + " is " + marking(part), instance
		case !part.IsWhollyKnown():
			return variables, orElse(reasons[rootOf(traversal)], describe(traversal)+" has no value here"), instance
		}
	}
	return variables, "", instance
}

// marking says why a value is not shown.
func marking(value cty.Value) string {
	_, paths := value.UnmarkDeepWithPaths()
	for _, path := range paths {
		if _, ephemeral := path.Marks[marks.Ephemeral]; ephemeral {
			return "ephemeral"
		}
	}
	return "sensitive"
}

// hostKnows are the objects whose attributes the host may know. The attributes of resources, data sources and modules
// are known to nobody before an apply, so that nobody is asked.
var hostKnows = map[string]bool{"var": true, "local": true, "path": true, "terraform": true}

// attributeOf gives the name in var.name.
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

// reference asks the host for the variable or local that a reference of a native file starts with.
func (e *evaluator) reference(traversal hcl.Traversal) result {
	root := traversal[:2]
	return e.ask(rootOf(traversal), &hclsyntax.ScopeTraversalExpr{
		Traversal: root,
		SrcRange:  hcl.RangeBetween(root[0].SourceRange(), root[1].SourceRange()),
	})
}

// ask lets the host evaluate an expression, once for each key.
func (e *evaluator) ask(key string, expr hcl.Expression) result {
	if found, ok := e.known[key]; ok {
		return found
	}
	found := result{value: cty.DynamicVal}
	if err := e.runner.EvaluateExpr(expr, &found.value, nil); err != nil {
		logger.Debug("TFLint cannot evaluate an expression", "at", expr.Range().String(), "error", err)
		found = result{cty.DynamicVal, "TFLint cannot evaluate it"}
	}
	e.known[key] = found
	return found
}

// describe writes a reference as the user has, as far as it consists of names.
func describe(traversal hcl.Traversal) string {
	text := traversal.RootName()
	for _, step := range traversal[1:] {
		switch step := step.(type) {
		case hcl.TraverseAttr:
			text += "." + step.Name
		case hcl.TraverseIndex:
			if key, err := convert.Convert(step.Key, cty.String); err == nil && step.Key.Type() == cty.Number {
				text += "[" + key.AsString() + "]"
			} else if err == nil {
				text += "[" + strconv.Quote(key.AsString()) + "]"
			}
		}
	}
	return text
}

// convertKnown converts a value that is known and not null, whatever its marks.
func convertKnown(value cty.Value, want cty.Type) (cty.Value, error) {
	value, _ = value.Unmark()
	if value == cty.NilVal || !value.IsKnown() || value.IsNull() {
		return cty.NilVal, errNotKnown
	}
	converted, err := convert.Convert(value, want)
	if err != nil {
		return cty.NilVal, err
	}
	if !converted.IsKnown() || converted.IsNull() {
		return cty.NilVal, errNotKnown
	}
	return converted, nil
}

var errNotKnown = errors.New("the value is not known")

// cannotEvaluate is how the reason starts where an expression depends on the instance and cannot be evaluated here.
const cannotEvaluate = "it cannot be evaluated here: "

func orElse(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
