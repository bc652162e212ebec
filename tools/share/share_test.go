package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// inventoried is what TFLint prints of a repository in which apps calls modules/app, and both are looked at for themselves.
const inventoried = `{"issues": [
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: azurerm_linux_web_app.api[\"eu\"], family app_service, exposure internal (a is b), enforcement required, but http is open (c is d; e is f), in scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: azurerm_linux_web_app.api[\"us\"], family app_service, exposure internal (a is b), enforcement off (c is d), in scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: azurerm_linux_web_app.open, family app_service, exposure external (a is b), enforcement optional (c is d (or e)), in scope (tag traffic is \"m2m\"), tags: team is \"a, b is \\\"c\\\"\", cost center is not set"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: azurerm_linux_web_app.old, family app_service, exposure internal (a is b), enforcement off (c is d), in scope, excepted, tags: team is not known, cost center is \"4711\""},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: azurerm_container_app.tcp, family container_app, exposure internal (a is b), enforcement not applicable (client certificates do not apply), in scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: azapi_resource.any, family unknown, exposure unknown (type is not known), enforcement unknown (type is not known), out of scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: module.app.deployment_slots[\"next\"], family app_service, exposure internal (a is b), enforcement required (c is d), in scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [],
   "message": "inventory: module.app.deployment_slots[\"staging\"][\"eu\"], family app_service, exposure internal (a is b), enforcement required (c is d), in scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "apps/main.tf"}, "callers": [{"filename": "apps/main.tf"}, {"filename": "modules\\app\\main.tf"}],
   "message": "inventory: module.stock.azurerm_linux_web_app.this, family app_service, exposure internal (a is b), enforcement required (c is d), in scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "modules\\app\\main.tf"}, "callers": [],
   "message": "inventory: azurerm_linux_web_app.this, family app_service, exposure internal (a is b), enforcement off (c is d), in scope"},
  {"rule": {"name": "azurerm_mtls_coverage"}, "range": {"filename": "modules\\app\\main.tf"}, "callers": [],
   "message": "inventory: azurerm_application_gateway.other (listener \"a\"), family application_gateway, exposure external (a is b), enforcement off (c is d), out of scope"}
], "errors": []}`

func TestRun(t *testing.T) {
	var got strings.Builder
	picture := filepath.Join(t.TempDir(), "share.svg")
	if err := run(strings.NewReader(inventoried), &got, picture); err != nil {
		t.Fatal(err)
	}
	want := `**3 of 5 in-scope endpoints require a client certificate (60 %)**

| family | share | required | optional | off | unknown | excepted | out of scope |
|---|--:|--:|--:|--:|--:|--:|--:|
| app_service | 60 % | 3 | 1 | 1 | 0 | 1 | 0 |
| application_gateway | – | 0 | 0 | 0 | 0 | 0 | 1 |

| tag cost center | share | required | optional | off | unknown | excepted | out of scope |
|---|--:|--:|--:|--:|--:|--:|--:|
| "4711" | – | 0 | 0 | 0 | 0 | 1 | 0 |
| not in the inventory | 75 % | 3 | 0 | 1 | 0 | 0 | 1 |
| not set | 0 % | 0 | 1 | 0 | 0 | 0 | 0 |

| tag team | share | required | optional | off | unknown | excepted | out of scope |
|---|--:|--:|--:|--:|--:|--:|--:|
| "a, b is \"c\"" | 0 % | 0 | 1 | 0 | 0 | 0 | 0 |
| not in the inventory | 75 % | 3 | 0 | 1 | 0 | 0 | 1 |
| not known | – | 0 | 0 | 0 | 0 | 1 | 0 |

| tag that decides the scope | share | required | optional | off | unknown | excepted | out of scope |
|---|--:|--:|--:|--:|--:|--:|--:|
| none | 75 % | 3 | 0 | 1 | 0 | 1 | 1 |
| traffic is "m2m" | 0 % | 0 | 1 | 0 | 0 | 0 | 0 |

| folder | share | required | optional | off | unknown | excepted | out of scope |
|---|--:|--:|--:|--:|--:|--:|--:|
| apps | 60 % | 3 | 1 | 1 | 0 | 1 | 0 |
| modules/app | – | 0 | 0 | 0 | 0 | 0 | 1 |
`
	if diff := cmp.Diff(want, got.String()); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
	drawn, err := os.ReadFile(picture)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{"3 of 5 (60 %)", "traffic is &#34;m2m&#34;", "none counted"} {
		if !strings.Contains(string(drawn), text) {
			t.Errorf("%q is not in the picture", text)
		}
	}
}

// TestRunRefuses holds that no number is made of a run that did not look at all.
func TestRunRefuses(t *testing.T) {
	for text, want := range map[string]string{
		`{"issues": [], "errors": []}`:                                                "there is no inventory",
		`{"issues": [], "errors": [{"message": "Failed to run in apps"}]}`:            "TFLint failed: Failed to run in apps",
		`1 issue(s) found`:                                                            "this is not what tflint --format=json prints",
		`{"issues": [{"message": "inventory: x", "range": {"filename": "main.tf"}}]}`: "of another version",
	} {
		if err := run(strings.NewReader(text), &strings.Builder{}, ""); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: the error is %v, want %q", text, err, want)
		}
	}
}

// TestCountedOnce holds that a resource counts once: the slot of a known module whatever instances the call has, and what a module
// on the way calls only where that module is called.
func TestCountedOnce(t *testing.T) {
	const judged = `, family app_service, exposure internal (a is b), enforcement off (c is d), in scope"}`
	var got strings.Builder
	err := run(strings.NewReader(`{"issues": [
  {"range": {"filename": "apps/main.tf"}, "message": "inventory: module.old.staging[\"eu\"]`+judged+`,
  {"range": {"filename": "apps/main.tf"}, "message": "inventory: module.old.staging[\"us\"]`+judged+`,
  {"range": {"filename": "apps/main.tf"}, "message": "inventory: module.old[\"us\"]`+judged+`,
  {"range": {"filename": "apps/main.tf"}, "callers": [{"filename": "apps/main.tf"}, {"filename": "modules/wrap/main.tf"}, {"filename": "modules/app/main.tf"}],
   "message": "inventory: module.two.module.inner.azurerm_linux_web_app.this`+judged+`,
  {"range": {"filename": "modules/wrap/main.tf"}, "callers": [{"filename": "modules/wrap/main.tf"}, {"filename": "modules/app/main.tf"}],
   "message": "inventory: module.inner.azurerm_linux_web_app.this`+judged+`,
  {"range": {"filename": "modules/app/main.tf"}, "message": "inventory: azurerm_linux_web_app.this`+judged+`
], "errors": []}`), &got, "")
	if err != nil {
		t.Fatal(err)
	}
	if want := "**0 of 3 in-scope endpoints require a client certificate (0 %)**\n"; !strings.HasPrefix(got.String(), want) {
		t.Errorf("the tables start otherwise than %q:\n%s", want, got.String())
	}
}

func TestPer(t *testing.T) {
	for _, test := range []struct {
		required, off int
		want          string
	}{{399, 1, "99 %"}, {400, 0, "100 %"}, {0, 3, "0 %"}, {2, 1, "67 %"}, {0, 0, "–"}} {
		if got := (counts{"required": test.required, "off": test.off}).per(); got != test.want {
			t.Errorf("%d of %d are %s, want %s", test.required, test.required+test.off, got, test.want)
		}
	}
}
