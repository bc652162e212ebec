package read

import (
	"os"
	"path/filepath"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	goversion "github.com/hashicorp/go-version"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
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
		{Type: "terraform", Body: &hclext.BodySchema{Blocks: []hclext.BlockSchema{
			{Type: "required_providers", Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}},
		}}},
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
	locked, err := r.locked(content)
	if err != nil {
		logger.Debug("cannot use the lock file", "error", err)
	}
	return provider.Decide(locked, r.constraints(content), r.configured)
}

// locked returns the versions in the lock file beside the root module; none if there is none.
func (r *Reader) locked(content *hclext.BodyContent) ([]*goversion.Version, error) {
	var file string
	switch {
	case len(content.Blocks) > 0:
		file = content.Blocks[0].DefRange.Filename
	case r.path.IsRoot():
		file = r.resources[0].DefRange.Filename
	default:
		return nil, nil
	}
	directory, err := r.runner.GetOriginalwd()
	if err != nil {
		return nil, err
	}
	if !filepath.IsAbs(file) {
		file = filepath.Join(directory, file)
	}
	source, err := os.ReadFile(filepath.Join(filepath.Dir(file), provider.LockFile))
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return provider.Locked(source)
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
				mention.Constraint, _ = (&expression{reader: r, expr: version.Expr, aliases: r.evaluator.Aliases()}).Value().Text()
			}
			blocks = append(blocks, mention)
		}
	}
	return provider.Constraints(required, blocks)
}

// mention reads one entry of required_providers: an object, or just the constraint as older code has it.
func (r *Reader) mention(name string, attribute *hclext.Attribute) provider.Mention {
	entry := &expression{reader: r, expr: attribute.Expr, aliases: r.evaluator.Aliases()}
	mention := provider.Mention{LocalName: name}
	if text, ok := entry.Value().Text(); ok {
		mention.Constraint = text
		return mention
	}
	mention.Source, _ = entry.Member("source").Value().Text()
	mention.Constraint, _ = entry.Member("version").Value().Text()
	return mention
}
