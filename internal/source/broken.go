package source

import (
	"regexp"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// content returns the content of the module. TFLint returns none where a block in a resource has been typed in half, and has
// not the labels that the schema names. It has loaded the module all the same, so that the arguments of the resources are
// TFLint's then, and the blocks in them are read from the files, without that one. The error is TFLint's.
func (r *Reader) content(schema *hclext.BodySchema) (*hclext.BodyContent, error) {
	option := &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone}
	content, err := r.runner.GetModuleContent(schema, option)
	if err == nil || !atPlace(err) {
		return content, err
	}
	logger.Debug("TFLint cannot return the blocks of the module, so that they are read from its files", "error", err)
	content, failure := r.runner.GetModuleContent(withoutInnerBlocks(schema), option)
	if failure != nil {
		return nil, err
	}
	files := map[string]*hcl.File{}
	for _, block := range content.Blocks {
		name := block.DefRange.Filename
		if files[name] != nil {
			continue
		}
		if files[name], failure = r.runner.GetFile(name); failure != nil {
			return nil, err
		}
		content.Blocks = mergeBlocks(content.Blocks, innerBlocks(files[name], schema))
	}
	return content, nil
}

// atPlace reports whether an error is about a place in the code: "main.tf:11,11-12: Missing name for dynamic". Over the wire an
// error is its text, and nothing else.
func atPlace(err error) bool { return regexp.MustCompile(`:\d+,\d+`).MatchString(err.Error()) }

// withoutInnerBlocks returns a schema without the blocks in its blocks.
func withoutInnerBlocks(schema *hclext.BodySchema) *hclext.BodySchema {
	outer := &hclext.BodySchema{}
	for _, block := range schema.Blocks {
		block.Body = &hclext.BodySchema{Mode: block.Body.Mode, Attributes: block.Body.Attributes}
		outer.Blocks = append(outer.Blocks, block)
	}
	return outer
}

// innerBlocks returns the blocks of a file with nothing but the blocks in them, as far as these fit the schema.
func innerBlocks(file *hcl.File, schema *hclext.BodySchema) []*hclext.Block {
	content, _ := hclext.PartialContent(file.Body, schema)
	for _, block := range content.Blocks {
		block.Body.Attributes = nil
	}
	return content.Blocks
}
