package ruleset

import (
	"slices"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

func TestResourceTypes(t *testing.T) {
	via := func(name string, condition table.Condition) table.Condition {
		return &table.Follow{Argument: endpoint.Argument{Names: []code.Path{"id"}}, Types: []string{name}, ARM: []string{"Microsoft.Test/plans"}, Condition: condition}
	}
	got := ResourceTypes([]table.Rule{
		{Resources: []table.Resource{{
			Types:     []string{"azurerm_test_judged", "azapi_resource"},
			AlsoNeeds: map[string][]code.Path{"azurerm_test_other": nil},
			Front:     &table.Front{Reads: map[string][]code.Path{"azurerm_test_proxy": nil}},
			Applies:   table.Not{Condition: via("azurerm_test_plan", via("azurerm_test_environment", table.Any{}))},
			Exposure:  table.Exposure{Unclear: table.Any{via("azurerm_test_unclear", table.Any{})}},
		}}},
		{
			Conflicts: []table.Conflict{{When: table.All{via("azurerm_test_conflict", table.Any{})}}},
			Blocks:    []table.Block{{Types: []string{"azurerm_test_block", "azurerm_test_judged"}}},
		},
	})
	want := []string{
		"azurerm_test_block", "azurerm_test_conflict", "azurerm_test_environment", "azurerm_test_judged",
		"azurerm_test_other", "azurerm_test_plan", "azurerm_test_proxy", "azurerm_test_unclear",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
