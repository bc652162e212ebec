package ruleset

import (
	"slices"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

func TestResourceTypes(t *testing.T) {
	via := func(name string, condition spec.Condition) spec.Condition {
		return &spec.Via{Argument: spec.Argument{Names: []string{"id"}}, Types: []string{name}, ARM: []string{"Microsoft.Test/plans"}, Condition: condition}
	}
	got := ResourceTypes([]spec.Rule{
		{Resources: []spec.Resource{{
			Types:    []string{"azurerm_test_judged", "azapi_resource"},
			Others:   []string{"azurerm_test_other"},
			Applies:  spec.Not{Condition: via("azurerm_test_plan", via("azurerm_test_environment", nil))},
			Exposure: spec.Exposure{Unclear: spec.Any{via("azurerm_test_unclear", nil)}},
		}}},
		{
			Conflicts: []spec.Conflict{{When: spec.All{via("azurerm_test_conflict", nil)}}},
			Blocks:    []spec.Block{{Types: []string{"azurerm_test_block", "azurerm_test_judged"}}},
		},
	})
	want := []string{
		"azurerm_test_block", "azurerm_test_conflict", "azurerm_test_environment", "azurerm_test_judged",
		"azurerm_test_other", "azurerm_test_plan", "azurerm_test_unclear",
	}
	for proxy := range judge.ProxyNeeds() {
		want = append(want, proxy)
	}
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
