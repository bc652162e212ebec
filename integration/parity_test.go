package integration

import (
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// parity has a folder for each family, in which azurerm.tf and azapi.tf declare the same endpoints under the same names,
// with every default written out.
const parity = "azapi/parity/"

// TestParity holds that an endpoint gets the same verdicts in both spellings.
func TestParity(t *testing.T) {
	code, judged := fixtures(t), judgedFixtures(t)
	families := 0
	for _, folder := range code.modules() {
		if !strings.HasPrefix(folder, parity) {
			continue
		}
		families++
		t.Run(strings.TrimPrefix(folder, parity), func(t *testing.T) {
			azurerm := verdicts(t, code, judged.of(folder).issues, path.Join(folder, "azurerm.tf"))
			azapi := verdicts(t, code, judged.of(folder).issues, path.Join(folder, "azapi.tf"))
			if diff := cmp.Diff(azurerm, azapi); diff != "" {
				t.Errorf("the spellings differ (-azurerm +azapi):\n%s", diff)
			}
			if !slices.ContainsFunc(slices.Collect(maps.Values(azurerm)), func(found []string) bool { return len(found) > 0 }) {
				t.Error("nothing is reported in either spelling, so nothing is compared")
			}
		})
	}
	if families == 0 {
		t.Error("there is no family to compare")
	}
}

// verdicts returns the rules and severities of the findings on each resource of a file, by the resource's name.
func verdicts(t *testing.T, code tree, issues []issue, name string) map[string][]string {
	t.Helper()
	file, diagnostics := hclsyntax.ParseConfig(code[name], name, hcl.InitialPos)
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	body, ok := file.Body.(*hclsyntax.Body)
	if !ok {
		t.Fatalf("%s is not in native syntax", name)
	}
	found := map[string][]string{}
	for _, block := range body.Blocks {
		if block.Type != "resource" {
			continue
		}
		resource := block.Labels[1]
		found[resource] = append(found[resource], []string{}...)
		for _, issue := range issues {
			if filepath.ToSlash(issue.Range.Filename) == name && block.Range().Start.Line <= issue.Range.Start.Line && issue.Range.Start.Line <= block.CloseBraceRange.End.Line {
				found[resource] = append(found[resource], issue.Rule.Name+" "+issue.Rule.Severity)
			}
		}
		slices.Sort(found[resource])
	}
	return found
}
