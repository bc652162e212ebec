package source

import (
	"maps"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
)

// resourceSchema is the schema of resource blocks, of whose bodies something is read.
func resourceSchema(body *hclext.BodySchema) hclext.BlockSchema {
	return hclext.BlockSchema{Type: "resource", LabelNames: []string{"type", "name"}, Body: body}
}

// lifecycle is the type of the blocks that say what of a resource is left to others, and in OpenTofu whether it is there.
const lifecycle = "lifecycle"

// lifecycleSchema is the schema of lifecycle blocks. TFLint's expansion fails where it has to evaluate what ignore_changes
// names, so that it is no part of what is expanded.
// https://opentofu.org/docs/language/meta-arguments/enabled/
func lifecycleSchema() hclext.BlockSchema {
	return hclext.BlockSchema{Type: lifecycle, Body: &hclext.BodySchema{
		Attributes: []hclext.AttributeSchema{{Name: "ignore_changes"}, {Name: "enabled"}},
	}}
}

// names is a tree of the arguments and blocks that are read, or to be read, of every resource. One tree serves all
// resource types, because TFLint's schema knows no types; a name that a resource does not have costs next to nothing.
type names struct {
	// attribute and block say as what the name is read. It may be both: sku is a block here and an argument there.
	attribute, block bool
	children         map[string]*names
}

// add puts a path into the tree.
func (n *names) add(path code.Path) {
	parts, argument := path.Names()
	node := n
	for i, part := range parts {
		if node.children == nil {
			node.children = map[string]*names{}
		}
		child := node.children[part]
		if child == nil {
			child = &names{}
			node.children[part] = child
		}
		if argument && i == len(parts)-1 {
			child.attribute = true
		} else {
			child.block = true
		}
		node = child
	}
}

// has reports whether the tree has a path, or a part of it that is read with all that is in it.
func (n *names) has(path code.Path) bool {
	parts, _ := path.Names()
	for _, part := range parts {
		if n == nil {
			return false
		}
		n = n.children[part]
	}
	return n != nil
}

// merge adds what another tree has.
func (n *names) merge(other *names) {
	n.attribute = n.attribute || other.attribute
	n.block = n.block || other.block
	for name, child := range other.children {
		if n.children == nil {
			n.children = map[string]*names{}
		}
		if n.children[name] == nil {
			n.children[name] = &names{}
		}
		n.children[name].merge(child)
	}
}

// schema is the tree as TFLint wants it, dynamic blocks included.
func (n *names) schema() *hclext.BodySchema {
	schema := &hclext.BodySchema{}
	content := &names{}
	for _, name := range slices.Sorted(maps.Keys(n.children)) {
		child := n.children[name]
		if child.attribute {
			schema.Attributes = append(schema.Attributes, hclext.AttributeSchema{Name: name})
		}
		if child.block {
			schema.Blocks = append(schema.Blocks, hclext.BlockSchema{Type: name, Body: child.schema()})
			content.merge(child)
		}
	}
	if len(schema.Blocks) > 0 {
		schema.Blocks = append(schema.Blocks, hclext.BlockSchema{
			Type:       "dynamic",
			LabelNames: []string{"name"},
			Body: &hclext.BodySchema{
				Attributes: []hclext.AttributeSchema{{Name: "for_each"}, {Name: "iterator"}},
				Blocks:     []hclext.BlockSchema{{Type: "content", Body: content.schema()}},
			},
		})
	}
	return schema
}

func localsSchema() hclext.BlockSchema {
	return hclext.BlockSchema{Type: locals, Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}}
}
