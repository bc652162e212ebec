package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/tools/issues"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/zclconf/go-cty/cty"
)

// blocks are those of a file of Terraform, with the labels that they have.
var blocks = &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{
	{Type: "resource", LabelNames: []string{"type", "name"}},
	{Type: "module", LabelNames: []string{"name"}},
	{Type: "data", LabelNames: []string{"type", "name"}},
	{Type: "ephemeral", LabelNames: []string{"type", "name"}},
	{Type: "check", LabelNames: []string{"name"}},
	{Type: "output", LabelNames: []string{"name"}},
	{Type: "provider", LabelNames: []string{"name"}},
	{Type: "variable", LabelNames: []string{"name"}},
	{Type: "import"}, {Type: "locals"}, {Type: "moved"}, {Type: "removed"}, {Type: "terraform"},
}}

// modules reads the files of Terraform in which findings stand, each once.
type modules struct {
	parser *hclparse.Parser
	files  map[string][]*hcl.Block
}

func newModules() *modules { return &modules{hclparse.NewParser(), map[string][]*hcl.Block{}} }

// of returns the blocks of a file, as they follow each other. What cannot be read has none: TFLint has read it.
func (m *modules) of(name string) []*hcl.Block {
	if found, known := m.files[name]; known {
		return found
	}
	parse := m.parser.ParseHCLFile
	if strings.HasSuffix(name, ".json") {
		parse = m.parser.ParseJSONFile
	}
	var found []*hcl.Block
	if file, _ := parse(name); file != nil {
		content, _, _ := file.Body.PartialContent(blocks)
		found = content.Blocks
	}
	slices.SortStableFunc(found, func(a, b *hcl.Block) int { return cmp.Compare(a.DefRange.Start.Byte, b.DefRange.Start.Byte) })
	m.files[name] = found
	return found
}

// at returns the address of what a finding in the root module is about, or "": that of the last block that starts before it.
func (m *modules) at(issue issues.Issue) string {
	var around *hcl.Block
	for _, block := range m.of(issue.Range.Filename) {
		start := block.DefRange.Start
		if cmp.Or(cmp.Compare(start.Line, issue.Range.Start.Line), cmp.Compare(start.Column, issue.Range.Start.Column)) <= 0 {
			around = block
		}
	}
	switch {
	case around == nil:
		return ""
	case around.Type == "module":
		return "module." + around.Labels[0] + partOf(issue.Message)
	case around.Type != "resource":
		return ""
	}
	if id := idOfWhole(around); id != "" {
		return named(around, id)
	}
	return strings.Join(around.Labels, ".")
}

// part is how a member of a map is written in the address of what a call makes: deployment_slots["staging"]. A message about it
// starts with that.
const part = `(?:\w+\.)*\w+\[(?:"[^"]*"|\*)\]`

var partFirst = regexp.MustCompile(`^(` + part + `)\.`)

func partOf(message string) string {
	if found := partFirst.FindStringSubmatch(message); found != nil {
		return "." + found[1]
	}
	return ""
}

// idOfWhole returns the argument that names the resource of which this one says a part, or "" if it says what it is itself. A part is
// judged with its whole, and has no exception of its own.
func idOfWhole(block *hcl.Block) string {
	kind := ""
	if argument := argumentOf(block, "type"); argument != nil {
		if value, _ := argument.Expr.Value(nil); value.Type() == cty.String && value.IsKnown() && !value.IsNull() {
			kind = strings.ToLower(value.AsString())
		}
	}
	switch {
	case strings.Contains(kind, "/config@") && argumentOf(block, "parent_id") != nil:
		return "parent_id"
	case block.Labels[0] == "azapi_update_resource":
		return "resource_id"
	}
	return ""
}

// named returns the address of the resource whose id an argument is, or "" where it is written otherwise.
func named(block *hcl.Block, argument string) string {
	id := argumentOf(block, argument)
	if id == nil {
		return ""
	}
	if !slices.ContainsFunc(id.Expr.Variables(), func(reference hcl.Traversal) bool { return reference.RootName() != "var" }) {
		return strings.Join(block.Labels, ".") // The whole stands in no file of the module, most likely.
	}
	reference, problems := hcl.AbsTraversalForExpr(id.Expr)
	if problems.HasErrors() || len(reference) < 3 || !isResource(reference.RootName()) {
		return ""
	}
	name, ok := reference[1].(hcl.TraverseAttr)
	if !ok {
		return ""
	}
	return reference.RootName() + "." + name.Name
}

// isResource reports whether the first name of a reference is a resource type.
func isResource(name string) bool {
	return strings.HasPrefix(name, "azurerm_") || strings.HasPrefix(name, "azapi_")
}

func argumentOf(block *hcl.Block, name string) *hcl.Attribute {
	content, _, _ := block.Body.PartialContent(&hcl.BodySchema{Attributes: []hcl.AttributeSchema{{Name: name}}})
	return content.Attributes[name]
}
