package provider

import (
	"slices"
	"strings"

	goversion "github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/zclconf/go-cty/cty"
)

// registries are the hosts that a source without a host means, Terraform's and OpenTofu's. A mirror does not change the
// source: what comes from another host is another provider.
// https://developer.hashicorp.com/terraform/language/providers/requirements#source-addresses
var registries = []string{"registry.terraform.io", "registry.opentofu.org"}

// IsAzurerm reports whether a provider's source is that of azurerm, in any letter case: "azurerm", "hashicorp/azurerm", or
// that with the host of a public registry.
func IsAzurerm(source string) bool {
	parts := strings.Split(strings.ToLower(source), "/")
	switch len(parts) {
	case 1:
		return parts[0] == "azurerm"
	case 2:
		return parts[0] == "hashicorp" && parts[1] == "azurerm"
	case 3:
		return slices.Contains(registries, parts[0]) && parts[1] == "hashicorp" && parts[2] == "azurerm"
	}
	return false
}

// Mention is a place of the root module that names a provider: an entry of required_providers, or a provider block. What
// it does not say is empty.
type Mention struct {
	// LocalName is what the module calls the provider.
	LocalName          string
	Source, Constraint string
}

// Constraints returns those on azurerm, from the entries of required_providers and from provider blocks. They all hold. A
// name without a source is that of a provider of HashiCorp.
func Constraints(required, blocks []Mention) []string {
	ours, found := map[string]bool{}, []string{}
	for _, entry := range required {
		source := entry.Source
		if source == "" {
			source = entry.LocalName
		}
		ours[entry.LocalName] = IsAzurerm(source)
		if ours[entry.LocalName] {
			found = append(found, entry.Constraint)
		}
	}
	for _, block := range blocks {
		is, named := ours[block.LocalName]
		if is || !named && IsAzurerm(block.LocalName) {
			found = append(found, block.Constraint)
		}
	}
	return found
}

// Locked returns the versions of azurerm in the text of a lock file; none if the file does not lock azurerm. There are two
// if Terraform and OpenTofu have both written to it.
func Locked(source []byte) ([]*goversion.Version, error) {
	parsed, diagnostics := hclparse.NewParser().ParseHCL(source, LockFile)
	if diagnostics.HasErrors() {
		return nil, diagnostics
	}
	content, _, diagnostics := parsed.Body.PartialContent(&hcl.BodySchema{
		Blocks: []hcl.BlockHeaderSchema{{Type: "provider", LabelNames: []string{"source"}}},
	})
	if diagnostics.HasErrors() {
		return nil, diagnostics
	}
	found := []*goversion.Version{}
	for _, block := range content.Blocks {
		if !IsAzurerm(block.Labels[0]) {
			continue
		}
		version, err := lockedVersion(block.Body)
		if err != nil {
			return nil, err
		}
		found = append(found, version)
	}
	return found, nil
}

func lockedVersion(body hcl.Body) (*goversion.Version, error) {
	content, _, diagnostics := body.PartialContent(&hcl.BodySchema{
		Attributes: []hcl.AttributeSchema{{Name: "version", Required: true}},
	})
	if diagnostics.HasErrors() {
		return nil, diagnostics
	}
	value, diagnostics := content.Attributes["version"].Expr.Value(nil)
	if diagnostics.HasErrors() {
		return nil, diagnostics
	}
	if value.Type() != cty.String || value.IsNull() || !value.IsKnown() {
		return nil, hcl.Diagnostics{{Severity: hcl.DiagError, Summary: "The version is no text", Subject: content.Attributes["version"].Range.Ptr()}}
	}
	return goversion.NewVersion(value.AsString())
}
