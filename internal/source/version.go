package source

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	goversion "github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// allowedProvider returns the releases of the azurerm provider that the root module allows.
func (r *Reader) allowedProvider() provider.Allowed {
	if r.provider == nil {
		allowed := r.findProvider()
		logger.Debug("azurerm version", "source", allowed.Source)
		r.provider = &allowed
	}
	return *r.provider
}

func (r *Reader) findProvider() provider.Allowed {
	content, err := r.runner.GetModuleContent(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		requirements,
		{Type: "provider", LabelNames: []string{"name"}, Body: &hclext.BodySchema{
			Attributes: []hclext.AttributeSchema{{Name: "version"}},
		}},
		// The calls are asked for because a module that calls has at least this block, which tells its folder.
		{Type: "module", LabelNames: []string{"name"}, Body: &hclext.BodySchema{}},
	}}, &tflint.GetModuleContentOption{ModuleCtx: tflint.RootModuleCtxType, ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		logger.Debug("cannot read the version constraints", "error", err)
		content = &hclext.BodyContent{}
	}
	folder, err := r.folder(content)
	if err != nil || folder == "" {
		logger.Debug("cannot tell the folder of the root module", "error", err)
		return provider.Decide(nil, r.constraints(content), r.configured)
	}
	versions, err := locked(folder)
	if err != nil {
		logger.Debug("cannot use the lock file", "error", err)
	}
	if len(versions) == 0 && !requireProviders(content.Blocks) {
		overrides, err := overriding(folder)
		if err != nil {
			logger.Debug("cannot use the override files", "error", err)
		}
		content.Blocks = append(content.Blocks, overrides...)
	}
	return provider.Decide(versions, r.constraints(content), r.configured)
}

// requirements is what a module says about the providers that it needs.
var requirements = hclext.BlockSchema{Type: "terraform", Body: &hclext.BodySchema{Blocks: []hclext.BlockSchema{
	{Type: "required_providers", Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}},
}}}

func requireProviders(blocks hclext.Blocks) bool {
	return slices.ContainsFunc(blocks, func(block *hclext.Block) bool { return block.Type == "terraform" && len(block.Body.Blocks) > 0 })
}

// folder returns that of the root module, or "" where nothing tells it.
func (r *Reader) folder(content *hclext.BodyContent) (string, error) {
	var file string
	switch {
	case len(content.Blocks) > 0:
		file = content.Blocks[0].DefRange.Filename
	case r.path.IsRoot():
		file = r.resources[0].DefRange.Filename
	default:
		return "", nil
	}
	return folderOf(r.runner, file)
}

// locked returns the versions in the lock file beside the root module; none if there is none.
func locked(folder string) ([]*goversion.Version, error) {
	source, err := os.ReadFile(filepath.Join(folder, provider.LockFile))
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return provider.Locked(source)
}

// overriding returns the terraform blocks of the override files in a folder. TFLint drops what
// they require where no other file requires a provider, and Terraform does not.
// https://github.com/terraform-linters/tflint/blob/v0.64.0/terraform/module.go
// https://developer.hashicorp.com/terraform/language/files/override#merging-terraform-blocks
func overriding(folder string) (hclext.Blocks, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	blocks := hclext.Blocks{}
	for _, entry := range entries {
		name := entry.Name()
		plain, isJSON := strings.CutSuffix(name, ".json")
		if base, ok := strings.CutSuffix(plain, ".tf"); !ok || base != "override" && !strings.HasSuffix(base, "_override") {
			continue
		}
		parse := hclparse.NewParser().ParseHCLFile
		if isJSON {
			parse = hclparse.NewParser().ParseJSONFile
		}
		file, diagnostics := parse(filepath.Join(folder, name))
		if diagnostics.HasErrors() {
			return nil, diagnostics
		}
		content, diagnostics := hclext.PartialContent(file.Body, &hclext.BodySchema{Blocks: []hclext.BlockSchema{requirements}})
		if diagnostics.HasErrors() {
			return nil, diagnostics
		}
		blocks = append(blocks, content.Blocks...)
	}
	return blocks, nil
}

// constraints returns all constraints on azurerm. TFLint has put those of override files in the place of others.
func (r *Reader) constraints(content *hclext.BodyContent) []string {
	required, blocks := []provider.Mention{}, []provider.Mention{}
	for _, block := range content.Blocks {
		switch block.Type {
		case "terraform":
			for _, providers := range block.Body.Blocks {
				for name, attribute := range providers.Body.Attributes {
					required = append(required, r.mention(name, attribute))
				}
			}
		case "provider":
			mention := provider.Mention{LocalName: block.Labels[0]}
			if version := block.Body.Attributes["version"]; version != nil {
				mention.Constraint = r.text(version.Expr)
			}
			blocks = append(blocks, mention)
		}
	}
	return provider.Constraints(required, blocks)
}

// mention reads one entry of required_providers: an object, or just the constraint as older code has it.
func (r *Reader) mention(name string, attribute *hclext.Attribute) provider.Mention {
	mention := provider.Mention{LocalName: name}
	members, isObject := eval.Members(attribute.Expr)
	if !isObject {
		mention.Constraint = r.text(attribute.Expr)
		return mention
	}
	for _, member := range members {
		switch key, _ := r.key(member, nil); key {
		case "source":
			mention.Source = r.text(member.Value)
		case "version":
			mention.Constraint = r.text(member.Value)
		}
	}
	return mention
}

// text returns the text that an expression amounts to, or an empty one.
func (r *Reader) text(expr hcl.Expression) string {
	text, err := eval.As(r.evaluator.Value(expr, nil).Value, cty.String)
	if err != nil {
		return ""
	}
	return text.AsString()
}
