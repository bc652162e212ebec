package ruleset

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// ResourceTypes returns the resource types of azurerm that the rules read in some module, in order: those that they
// judge, those that decide who reaches an endpoint, and those that may stand in front of one.
func ResourceTypes(tables []table.Rule) []string {
	found := &table.Plan{}
	for _, rule := range tables {
		rule.Read(found, tables)
	}
	return slices.DeleteFunc(found.Types(), func(name string) bool { return !strings.HasPrefix(name, "azurerm_") })
}
