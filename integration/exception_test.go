package integration

import (
	"context"
	"encoding/json"
	"errors"
	"os/exec"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestEndOfException holds what the page says of pipelines: the notice before an exception ends turns one red, unless only
// warnings fail it, and the end does anyhow. A date fifteen days ahead stays within the thirty even if a day begins meanwhile.
func TestEndOfException(t *testing.T) {
	t.Parallel()
	soon := time.Now().UTC().AddDate(0, 0, 15).Format(time.DateOnly)
	const (
		rule = "azurerm_mtls_exception"
		app  = "azurerm_mtls_app_service"
	)
	for _, test := range []struct {
		name, expires string
		args          []string
		exit          int
		issues        []string
	}{
		{"before the end", soon, nil, 2, []string{"NOTICE " + rule}},
		{"before the end, warnings", soon, []string{"--minimum-failure-severity=warning"}, 0, []string{"NOTICE " + rule}},
		{"behind the end", "2020-12-31", []string{"--minimum-failure-severity=warning"}, 2, []string{"WARNING " + rule, "ERROR " + app}},
		{"behind the end, without findings", "2020-12-31", []string{"--minimum-failure-severity=warning", "--only=" + rule}, 2, []string{"WARNING " + rule}},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			dir := writeFolder(t, map[string]string{
				".tflint.hcl": `
plugin "terraform" {
  enabled = false
}

plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.orders"
    reason   = "Its only caller cannot send certificates yet"
    owner    = "team-orders"
    expires  = "` + test.expires + `"
  }
}
`,
				"main.tf": `
resource "azurerm_linux_web_app" "orders" {
  public_network_access_enabled = false
  client_certificate_enabled    = false
}
`,
			})
			command := realTFLint(t).command(context.Background(), dir, append(test.args, "--format=json")...)
			printed, err := command.Output()
			if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
				t.Fatal(err)
			}
			var got report
			if err := json.Unmarshal(printed, &got); err != nil {
				t.Fatalf("%v\n%s", err, printed)
			}
			issues := []string{}
			for _, issue := range got.Issues {
				issues = append(issues, severities[issue.Rule.Severity]+" "+issue.Rule.Name)
			}
			if diff := cmp.Diff(test.issues, issues); diff != "" {
				t.Errorf("issues (-want +got):\n%s%s", diff, printed)
			}
			if exit := command.ProcessState.ExitCode(); exit != test.exit {
				t.Errorf("tflint ended with %d, want %d", exit, test.exit)
			}
		})
	}
}
