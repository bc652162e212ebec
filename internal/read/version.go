package read

import (
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	goversion "github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

const lockFile = ".terraform.lock.hcl"

// providerVersion gives the version of the azurerm provider, by what Terraform itself would go by: the lock file of the
// root module, else its constraint if that allows one major version only, else what the user configured.
func (r *Reader) providerVersion() fact.Version {
	if r.version == nil {
		version := r.findVersion()
		logger.Debug("azurerm version", "major", version.Major, "source", version.Source)
		r.version = &version
	}
	return *r.version
}

func (r *Reader) findVersion() fact.Version {
	content, err := r.runner.GetModuleContent(&hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "terraform", Body: &hclext.BodySchema{Blocks: []hclext.BlockSchema{
			{Type: "required_providers", Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}},
		}}},
		// The calls are asked for because a module that calls has at least this block, which tells its folder.
		{Type: "module", LabelNames: []string{"name"}, Body: &hclext.BodySchema{}},
	}}, &tflint.GetModuleContentOption{ModuleCtx: tflint.RootModuleCtxType, ExpandMode: tflint.ExpandModeNone})
	if err != nil {
		logger.Debug("cannot read the version constraints", "error", err)
		content = &hclext.BodyContent{}
	}
	if version, err := r.locked(content); err != nil {
		logger.Debug("cannot use the lock file", "error", err)
	} else if version != nil {
		return fact.Version{Major: version.Segments()[0], Source: lockFile}
	}
	if major := onlyMajor(r.constraints(content)); major > 0 {
		return fact.Version{Major: major, Source: "required_providers"}
	}
	if version, err := goversion.NewVersion(r.configured); err == nil {
		return fact.Version{Major: version.Segments()[0], Source: "azurerm_version"}
	}
	return fact.Version{}
}

// locked gives the version of the lock file beside the root module, or nil if there is none.
func (r *Reader) locked(content *hclext.BodyContent) (*goversion.Version, error) {
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
	source, err := os.ReadFile(filepath.Join(filepath.Dir(file), lockFile))
	if os.IsNotExist(err) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return lockedVersion(source)
}

// lockedVersion reads the version of azurerm from the text of a lock file; nil if the file does not lock azurerm.
func lockedVersion(source []byte) (*goversion.Version, error) {
	parsed, diagnostics := hclparse.NewParser().ParseHCL(source, lockFile)
	if diagnostics.HasErrors() {
		return nil, diagnostics
	}
	content, _, diagnostics := parsed.Body.PartialContent(&hcl.BodySchema{
		Blocks: []hcl.BlockHeaderSchema{{Type: "provider", LabelNames: []string{"source"}}},
	})
	if diagnostics.HasErrors() {
		return nil, diagnostics
	}
	for _, block := range content.Blocks {
		// The host is Terraform's registry, OpenTofu's, or a mirror of one's own.
		if !strings.HasSuffix(block.Labels[0], "/hashicorp/azurerm") {
			continue
		}
		attributes, _, diagnostics := block.Body.PartialContent(&hcl.BodySchema{
			Attributes: []hcl.AttributeSchema{{Name: "version", Required: true}},
		})
		if diagnostics.HasErrors() {
			return nil, diagnostics
		}
		value, diagnostics := attributes.Attributes["version"].Expr.Value(nil)
		if diagnostics.HasErrors() {
			return nil, diagnostics
		}
		text, err := convertKnown(value, cty.String)
		if err != nil {
			return nil, err
		}
		return goversion.NewVersion(text.AsString())
	}
	return nil, nil
}

// constraints gives all constraints on azurerm; they hold together.
func (r *Reader) constraints(content *hclext.BodyContent) []string {
	found := []string{}
	for _, block := range content.Blocks {
		for _, providers := range block.Body.Blocks {
			for name, attribute := range providers.Body.Attributes {
				source, constraint := r.requirement(attribute.Expr)
				if source == "" && name == "azurerm" || source == "hashicorp/azurerm" || strings.HasSuffix(source, "/hashicorp/azurerm") {
					found = append(found, constraint)
				}
			}
		}
	}
	return found
}

// requirement reads one entry of required_providers: an object, or just the constraint as older code has it.
func (r *Reader) requirement(expr hcl.Expression) (source, constraint string) {
	entry := &expression{reader: r, expr: expr}
	if text, ok := entry.Value().Text(); ok {
		return "", text
	}
	source, _ = entry.Member("source").Value().Text()
	constraint, _ = entry.Member("version").Value().Text()
	return source, constraint
}

// onlyMajor gives the major version that the constraints allow, or 0 if they allow none or several.
func onlyMajor(texts []string) int {
	constraints := goversion.Constraints{}
	bounds := []*goversion.Version{versionOf(0, 0, 0)}
	for _, text := range texts {
		parsed, err := goversion.NewConstraint(text)
		if err != nil {
			return 0
		}
		constraints = append(constraints, parsed...)
		for part := range strings.SplitSeq(text, ",") {
			if bound, err := goversion.NewVersion(strings.Trim(part, "<>=!~ \t")); err == nil {
				bounds = append(bounds, bound)
			}
		}
	}
	if len(constraints) == 0 {
		return 0
	}
	// Where versions are allowed, some stand just beside a bound: in its own major version, or in the next to it. If two
	// major versions are allowed, two of these are.
	candidates := slices.Clone(bounds)
	for _, bound := range bounds {
		segments := bound.Segments()
		candidates = append(candidates, versionOf(segments[0], segments[1], segments[2]+1))
		for _, major := range []int{segments[0] - 1, segments[0], segments[0] + 1} {
			if major >= 0 {
				candidates = append(candidates, versionOf(major, 0, 0), versionOf(major, math.MaxInt32, 0))
			}
		}
	}
	only := 0
	for _, candidate := range candidates {
		if !constraints.Check(candidate) {
			continue
		}
		if major := candidate.Segments()[0]; only == 0 {
			only = major
		} else if only != major {
			return 0
		}
	}
	return only
}

func versionOf(segments ...int) *goversion.Version {
	texts := make([]string, len(segments))
	for i, segment := range segments {
		texts[i] = strconv.Itoa(segment)
	}
	return goversion.Must(goversion.NewVersion(strings.Join(texts, ".")))
}
