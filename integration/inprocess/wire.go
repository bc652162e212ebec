package inprocess

import (
	"errors"
	"fmt"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	hcljson "github.com/hashicorp/hcl/v2/json"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/lang/marks"
	sdk "github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/msgpack"
)

// Between TFLint and a plugin code travels as text and values travel as MessagePack, so that a plugin never sees what
// TFLint has. What follows does to both what the way there does; see plugin/internal/toproto and fromproto in the SDK.

// overWire returns the content as a plugin gets it: each expression is parsed again from its text.
func overWire(content *hclext.BodyContent, sources map[string][]byte) (*hclext.BodyContent, error) {
	if content == nil {
		return nil, errors.New("response body is empty")
	}
	received := &hclext.BodyContent{Attributes: hclext.Attributes{}, Blocks: hclext.Blocks{}}
	for name, attribute := range content.Attributes {
		source, ok := sources[attribute.Range.Filename]
		if !ok {
			return nil, fmt.Errorf("TFLint would crash: it has no source of %s", attribute.Range.Filename)
		}
		expr, err := expressionOverWire(attribute.Expr, attribute.Expr.Range().SliceBytes(source))
		if err != nil {
			return nil, err
		}
		received.Attributes[name] = &hclext.Attribute{Name: attribute.Name, Expr: expr, Range: attribute.Range, NameRange: attribute.NameRange}
	}
	for _, block := range content.Blocks {
		body, err := overWire(block.Body, sources)
		if err != nil {
			return nil, err
		}
		received.Blocks = append(received.Blocks, &hclext.Block{
			Type:        block.Type,
			Labels:      block.Labels,
			Body:        body,
			DefRange:    block.DefRange,
			TypeRange:   block.TypeRange,
			LabelRanges: block.LabelRanges,
		})
	}
	return received, nil
}

// expressionOverWire returns an expression as its text, and what is bound to it, are received.
func expressionOverWire(expr hcl.Expression, text []byte) (hcl.Expression, error) {
	received, diagnostics := hclext.ParseExpression(text, expr.Range().Filename, expr.Range().Start)
	if diagnostics.HasErrors() {
		return nil, diagnostics
	}
	bound, ok := expr.(*hclext.BoundExpr)
	if !ok {
		return received, nil
	}
	value, err := valueOverWire(bound.Val)
	if err != nil {
		return nil, err
	}
	return hclext.BindValue(value, received), nil
}

// valueOverWire returns a value as it is received. Of its marks only sensitive and ephemeral travel.
func valueOverWire(value cty.Value) (cty.Value, error) {
	plain, marked := value.UnmarkDeepWithPaths()
	sent, err := msgpack.Marshal(plain, cty.DynamicPseudoType)
	if err != nil {
		return cty.NilVal, err
	}
	received, err := msgpack.Unmarshal(sent, cty.DynamicPseudoType)
	if err != nil {
		return cty.NilVal, err
	}
	kept := []cty.PathValueMarks{}
	for _, at := range marked {
		known := []any{}
		for _, mark := range []any{marks.Sensitive, marks.Ephemeral} {
			if _, ok := at.Marks[mark]; ok {
				known = append(known, mark)
			}
		}
		kept = append(kept, cty.PathValueMarks{Path: at.Path, Marks: cty.NewValueMarks(known...)})
	}
	return received.MarkWithPaths(kept), nil
}

// fileOverWire parses a file as the SDK does.
func fileOverWire(name string, text []byte) (*hcl.File, error) {
	var file *hcl.File
	var diagnostics hcl.Diagnostics
	if strings.HasSuffix(name, ".tf") {
		file, diagnostics = hclsyntax.ParseConfig(text, name, hcl.InitialPos)
	} else {
		file, diagnostics = hcljson.Parse(text, name)
	}
	if diagnostics.HasErrors() {
		return file, diagnostics
	}
	return file, nil
}

// errorOverWire returns an error of TFLint's as it is received: as its text, or as the one error that the SDK knows.
func errorOverWire(err error) error {
	if errors.Is(err, sdk.ErrSensitive) {
		return sdk.ErrSensitive
	}
	return errors.New(err.Error())
}
