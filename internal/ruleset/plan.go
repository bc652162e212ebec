package ruleset

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// toRead gives the paths to read first and the resource types that matter, for the rules that are enabled.
func toRead(tables []spec.Rule, enabled map[string]bool) (paths, types []string) {
	needed := judge.Needed(tables, enabled)
	for _, table := range tables {
		if !needed[table.Name] {
			continue
		}
		for _, resource := range table.Resources {
			paths = append(paths, resource.Paths()...)
			types = append(types, resource.Reaches()...)
		}
		for _, conflict := range table.Conflicts {
			paths, types = append(paths, conflict.Paths()...), append(types, conflict.Reaches()...)
		}
		for _, block := range table.Blocks {
			paths = append(paths, block.Paths()...)
			types = append(types, block.Types...)
			if len(block.ARM) > 0 {
				paths, types = append(paths, spec.AzapiPaths...), append(types, spec.AzapiTypes...)
			}
		}
	}
	return paths, append(types, judge.ProxyTypes()...)
}
