package main

import (
	"strings"
	"testing"
)

// TestRunRefuses holds that there is no baseline without somebody who answers for it and an end, nor one of a run that failed.
func TestRunRefuses(t *testing.T) {
	whole := agreement{"team-orders", "because", "2027-03-31"}
	const clean = `{"issues": [], "errors": []}`
	for _, test := range []struct {
		agreed        agreement
		printed, want string
	}{
		{agreement{"", "because", "2027-03-31"}, clean, "-owner"},
		{agreement{"team-orders", "", "2027-03-31"}, clean, "a reason"},
		{agreement{"team-orders", "because", "31.3.2027"}, clean, "-expires"},
		{whole, `{"issues": [], "errors": [{"message": "Failed to run in apps"}]}`, "Failed to run in apps"},
		{whole, "", "this is not what tflint --format=json prints"},
		{whole, `{"issues": [{"rule": {"name": "azurerm_mtls_plaintext"}, "message": "x", "range": {"filename": "gone.tf", "start": {"line": 3}}}]}`,
			"gone.tf:3: which resource this is about"},
	} {
		err := run(strings.NewReader(test.printed), &strings.Builder{}, test.agreed, ".tflint.hcl")
		if err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%+v of %q: the error is %v, want %q", test.agreed, test.printed, err, test.want)
		}
	}
}

// TestOthers holds that findings of other rulesets, and of rules that no exception silences, need none.
func TestOthers(t *testing.T) {
	var got strings.Builder
	printed := `{"issues": [{"rule": {"name": "terraform_required_version"}}, {"rule": {"name": "azurerm_mtls_coverage"}}, {"rule": {"name": "azurerm_mtls_exception"}}]}`
	if err := run(strings.NewReader(printed), &got, agreement{"team-orders", "because", "2027-03-31"}, ".tflint.hcl"); err != nil || got.String() != "" {
		t.Errorf("%q, %v", got.String(), err)
	}
}
