package ruleset

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// plan gives what has to be read for the rules that are enabled, in a module that has some resource types.
func plan(tables []spec.Rule, enabled map[string]bool, present map[string]bool) spec.Needs {
	needs := spec.Needs{}
	// An exception that has expired is reported at the resource that it names, be that an endpoint or what one refers to.
	excepted := enabled[judge.Exceptions]
	needed := judge.Needed(tables, enabled)
	for _, table := range tables {
		if !needed[table.Name] {
			continue
		}
		for _, resource := range table.Resources {
			if !excepted && !resource.In(present) {
				continue
			}
			needs.Merge(resource.Needs())
			if resource.Proxied {
				needs.Merge(judge.ProxyNeeds())
			}
		}
		for _, block := range table.Blocks {
			if block.In(present) {
				needs.Merge(block.Needs())
			}
		}
	}
	if len(needs) == 0 {
		return nil
	}
	for _, table := range tables {
		for _, conflict := range table.Conflicts {
			if needed[table.Name] {
				needs.Merge(conflict.Needs())
			}
		}
	}
	return needs
}
