package ruleset

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// ResourceTypes returns the resource types of azurerm that the rules read in some module, in order: those that they
// judge, those that decide who reaches an endpoint, and those that may stand in front of one.
func ResourceTypes(tables []spec.Rule) []string {
	needs := judge.ProxyNeeds()
	for _, table := range tables {
		for _, resource := range table.Resources {
			needs.Merge(resource.Needs())
		}
		for _, conflict := range table.Conflicts {
			needs.Merge(conflict.Needs())
		}
		for _, block := range table.Blocks {
			needs.Merge(block.Needs())
		}
	}
	var types []string
	for name := range needs {
		if strings.HasPrefix(name, "azurerm_") {
			types = append(types, name)
		}
	}
	slices.Sort(types)
	return types
}
