package source

import (
	"cmp"
	"maps"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// variables is the type of the blocks that declare the inputs of a module.
const variables = "variable"

// variableSchema asks for what says which value an input has that the caller passes as a literal, or not at all.
func variableSchema() hclext.BlockSchema {
	return hclext.BlockSchema{Type: variables, LabelNames: []string{"name"}, Body: &hclext.BodySchema{
		Attributes: []hclext.AttributeSchema{{Name: "default"}, {Name: "type"}, {Name: "nullable"}, {Name: "sensitive"}, {Name: "ephemeral"}},
	}}
}

// plainTypes are the types of which a literal is converted here as Terraform does.
var plainTypes = map[string]cty.Type{
	"": cty.DynamicPseudoType, "any": cty.DynamicPseudoType, "string": cty.String, "number": cty.Number, "bool": cty.Bool,
}

// plain returns the value of an input of a called module that the caller passes as a literal, or that stays at a literal
// default. It saves a question to TFLint for each input of each instance, each of which sends a file.
func (r *Reader) plain(name string) (cty.Value, bool) {
	variable := r.variables[name]
	if variable == nil || variable["sensitive"] != nil || variable["ephemeral"] != nil || variable["nullable"] != nil {
		return cty.NilVal, false
	}
	word := ""
	if kind := variable["type"]; kind != nil {
		if word = hcl.ExprAsKeyword(kind.Expr); word == "" {
			return cty.NilVal, false
		}
	}
	arguments := r.arguments(r.path)
	kind, ok := plainTypes[word]
	if !ok || arguments == nil {
		return cty.NilVal, false
	}
	attribute := cmp.Or(arguments[name], variable["default"])
	if attribute == nil {
		return cty.NilVal, false
	}
	literal, ok := eval.Literal(attribute.Expr)
	if !ok {
		return cty.NilVal, false
	}
	value, err := convert.Convert(literal, kind)
	return value, err == nil
}

// inputsOf returns the inputs that a value comes from, for the view.
func inputsOf(trail func() eval.Trail) func() []code.Input {
	return func() []code.Input { return inputs(trail().Inputs()) }
}

func inputs(found []eval.Input) []code.Input {
	converted := make([]code.Input, len(found))
	for i, input := range found {
		converted[i] = code.Input(input)
	}
	return converted
}

// uses returns the inputs that a resource uses in any argument, the one that tells best which resource it is first: the input
// called name, else one that its name is made of, else the first in the text.
func (r *Reader) uses(resource *code.Resource) []code.Input {
	return r.run.usedBy(declaration{resource.Header, resource.Address()}, func() []code.Input { return r.inputsIn(resource) })
}

func (r *Reader) inputsIn(resource *code.Resource) []code.Input {
	content := r.contentOf(resource)
	if content == nil {
		return nil
	}
	found := []eval.Input{}
	for _, expr := range r.expressionsIn(content) {
		found = append(found, r.evaluator.InputsNamed(expr)...)
	}
	slices.SortStableFunc(found, func(a, b eval.Input) int { return cmp.Compare(rank(a), rank(b)) })
	return inputs(found)
}

func rank(input eval.Input) int {
	if input.Name == "name" {
		return 0
	}
	return 1
}

// contentOf returns what has been read of a resource.
func (r *Reader) contentOf(resource *code.Resource) *hclext.Block {
	for _, content := range r.resources {
		if content.DefRange == resource.Header && content.Labels[0] == resource.Type && content.Labels[1] == resource.Name {
			return content
		}
	}
	return nil
}

// expressionsIn returns the resource's name and then all of its expressions in the order of the text, those that no round has read
// included.
func (r *Reader) expressionsIn(content *hclext.Block) []hcl.Expression {
	body := r.bodyAt(content.DefRange)
	if body == nil {
		return r.jsonExpressions(content)
	}
	found := expressionsOf(body)
	if name := body.Attributes["name"]; name != nil {
		found = slices.Insert(found, 0, hcl.Expression(name.Expr))
	}
	return found
}

// jsonExpressions returns the arguments of a resource in a JSON file, where blocks are arguments, too.
func (r *Reader) jsonExpressions(content *hclext.Block) []hcl.Expression {
	file, err := r.runner.GetFile(content.DefRange.Filename)
	if err != nil || file == nil {
		logger.Debug("cannot read a file", "name", content.DefRange.Filename, "error", err)
		return nil
	}
	found := []hcl.Expression{}
	all, _, _ := file.Body.PartialContent(&hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "resource", LabelNames: []string{"type", "name"}}}})
	for _, block := range all.Blocks {
		if slices.Equal(block.Labels, content.Labels) {
			attributes, _ := block.Body.JustAttributes()
			for _, name := range slices.Sorted(maps.Keys(attributes)) {
				found = append(found, attributes[name].Expr)
			}
			if name := attributes["name"]; name != nil {
				found = slices.Insert(found, 0, name.Expr)
			}
		}
	}
	return found
}

// bodyAt returns the body of the block of a native file that starts at a position.
func (r *Reader) bodyAt(header hcl.Range) *hclsyntax.Body {
	body := r.run.body(r.runner, header.Filename)
	if body == nil {
		return nil
	}
	for _, block := range body.Blocks {
		if block.DefRange().Start.Byte == header.Start.Byte {
			return block.Body
		}
	}
	return nil
}

func expressionsOf(body *hclsyntax.Body) []hcl.Expression {
	found := []hcl.Expression{}
	for _, attribute := range body.Attributes {
		found = append(found, attribute.Expr)
	}
	for _, block := range body.Blocks {
		found = append(found, expressionsOf(block.Body)...)
	}
	slices.SortFunc(found, func(a, b hcl.Expression) int {
		return cmp.Compare(a.Range().Start.Byte, b.Range().Start.Byte)
	})
	return found
}
