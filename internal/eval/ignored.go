package eval

import (
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// Paths returns what ignore_changes names: arguments and blocks, by names, keys and positions. The word all is an empty path.
// They are no expressions that have a value: nothing is evaluated.
func Paths(expr hcl.Expression) [][]string {
	if native, ok := expr.(hclsyntax.Expression); ok {
		expr = throughParens(native)
	}
	if hcl.ExprAsKeyword(expr) == "all" {
		return [][]string{{}}
	}
	elements, diagnostics := hcl.ExprList(expr)
	if diagnostics.HasErrors() {
		return nil
	}
	paths := [][]string{}
	for _, element := range elements {
		if path, ok := pathOf(element); ok {
			paths = append(paths, path)
		}
	}
	return paths
}

// pathOf returns the path that an element names. Terraform takes a string in the place of a reference, too, and took "*" for
// all.
// https://github.com/hashicorp/terraform/blob/v1.9.0/internal/configs/resource.go#L228-L262
func pathOf(expr hcl.Expression) ([]string, bool) {
	traversal, diagnostics := hcl.AbsTraversalForExpr(expr)
	if diagnostics.HasErrors() {
		text, ok := Literal(expr)
		if !ok || text.Type() != cty.String {
			return nil, false
		}
		if text.AsString() == "*" {
			return []string{}, true
		}
		traversal, diagnostics = hclsyntax.ParseTraversalAbs([]byte(text.AsString()), "", hcl.InitialPos)
		if diagnostics.HasErrors() {
			return nil, false
		}
	}
	path := []string{}
	for _, step := range traversal {
		switch step := step.(type) {
		case hcl.TraverseRoot:
			path = append(path, step.Name)
		case hcl.TraverseAttr:
			path = append(path, step.Name)
		case hcl.TraverseIndex:
			key, err := As(step.Key, cty.String)
			if err != nil {
				return nil, false
			}
			path = append(path, key.AsString())
		}
	}
	return path, true
}
