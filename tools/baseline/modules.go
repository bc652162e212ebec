package main

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/tools/issues"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
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

// at returns the addresses of what a finding in the root module is about: the last block that starts before it.
func (m *modules) at(issue issues.Issue) []string {
	var around *hcl.Block
	for _, block := range m.of(issue.Range.Filename) {
		start := block.DefRange.Start
		if cmp.Or(cmp.Compare(start.Line, issue.Range.Start.Line), cmp.Compare(start.Column, issue.Range.Start.Column)) <= 0 {
			around = block
		}
	}
	switch {
	case around == nil:
		return nil
	case around.Type == "module":
		return []string{"module." + around.Labels[0] + partOf(issue.Message)}
	case around.Type != "resource":
		return nil
	case around.Labels[0] == "azapi_update_resource":
		if updated := updatedBy(around); len(updated) > 0 {
			return updated
		}
	}
	return []string{strings.Join(around.Labels, ".")}
}

// part is how a message about a part of a call starts: deployment_slots["staging"].https_only is false.
var part = regexp.MustCompile(`^(\w+\["(?:[^"\\]|\\.)*"\])\.`)

func partOf(message string) string {
	if found := part.FindStringSubmatch(message); found != nil {
		return "." + found[1]
	}
	return ""
}

// updatedBy returns the resources of which an update says a part: it is judged as a part of them, and has no exceptions of its own.
func updatedBy(update *hcl.Block) []string {
	content, _, _ := update.Body.PartialContent(&hcl.BodySchema{Attributes: []hcl.AttributeSchema{{Name: "resource_id"}}})
	id := content.Attributes["resource_id"]
	if id == nil {
		return nil
	}
	found := []string{}
	for _, reference := range id.Expr.Variables() {
		if len(reference) < 2 || !strings.HasPrefix(reference.RootName(), "azurerm_") && !strings.HasPrefix(reference.RootName(), "azapi_") {
			continue
		}
		if name, ok := reference[1].(hcl.TraverseAttr); ok {
			found = append(found, reference.RootName()+"."+name.Name)
		}
	}
	return found
}
