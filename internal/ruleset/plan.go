package ruleset

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/source"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
)

// plan returns what has to be read for the rules that are enabled, in a module that has some resource types.
func plan(tables []table.Rule, enabled map[string]bool, present map[string]bool) *table.Plan {
	found := &table.Plan{Present: present}
	// An exception that has expired is reported at the resource that it names, be that an endpoint or what one refers to.
	excepted := enabled[rules.Exception]
	needed := judge.Needed(tables, enabled)
	for _, rule := range tables {
		if !needed[rule.Name] {
			continue
		}
		for _, resource := range rule.Resources {
			if excepted || resource.Kinds().In(present) {
				resource.Read(found)
			}
		}
		for _, block := range rule.Blocks {
			if block.Kinds().In(present) {
				block.Read(found)
			}
		}
	}
	if len(found.Types()) == 0 {
		return found
	}
	for _, rule := range tables {
		if !needed[rule.Name] {
			continue
		}
		for _, conflict := range rule.Conflicts {
			conflict.Read(found, tables)
		}
		rule.ReadLate(found, tables)
	}
	return found
}

// reads returns what a plan reads, by resource type.
func reads(plan *table.Plan) map[string]source.Reads {
	found := map[string]source.Reads{}
	for _, name := range plan.Types() {
		found[name] = source.Reads{First: plan.First(name), Later: plan.Later(name)}
	}
	return found
}

// frontsIn returns what may stand in front of endpoints, each once.
func frontsIn(tables []table.Rule) []*table.Front {
	found := []*table.Front{}
	for _, rule := range tables {
		for _, entry := range rule.Resources {
			if entry.Front != nil && !slices.Contains(found, entry.Front) {
				found = append(found, entry.Front)
			}
		}
	}
	return found
}

// readsOfFront returns what has to be read to see what stands in front of something, in a module that has some resource types.
func readsOfFront(front *table.Front, present map[string]bool) map[string]source.Reads {
	found := &table.Plan{Present: present}
	if front.In(present) {
		front.Read(found)
	}
	return reads(found)
}
