package integration

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// buildProgram builds a program of tools into the folder of all tests.
func buildProgram(name string) (string, error) {
	program := filepath.Join(work, name)
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	_, err := goTool(repository, "build", "-buildvcs=false", "-o", program, "./tools/"+name)
	return program, err
}

var baselineProgram = sync.OnceValues(func() (string, error) { return buildProgram("baseline") })

// baselineOf returns the exceptions for what TFLint has printed in a folder, and what the program says about the rest.
func baselineOf(t *testing.T, dir, printed string, args ...string) (blocks, rest string) {
	t.Helper()
	program, err := baselineProgram()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(program, append([]string{"-owner=team-orders", "-expires=2099-12-31"}, args...)...)
	command.Dir = dir
	var stdout, stderr bytes.Buffer
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(printed), &stdout, &stderr
	if err := command.Run(); err != nil && stderr.Len() == 0 {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String()
}

var pluginBlock = regexp.MustCompile(`(?m)^plugin "azurerm-mtls" \{.*\n`)

// pasted returns a configuration with blocks in its plugin block.
func pasted(config []byte, blocks string) []byte {
	return pluginBlock.ReplaceAllFunc(config, func(header []byte) []byte { return slices.Concat(header, []byte(blocks)) })
}

// acceptable reports whether an exception can be made for findings of a rule.
func acceptable(rule string) bool {
	return rule != "azurerm_mtls_coverage" && rule != "azurerm_mtls_exception"
}

// beyondBaseline are findings that stay without a word: an update is matched with its resource by a literal id.
var beyondBaseline = map[string]int{"azapi/updates": 1}

// TestBaselineOfFixtures holds that the exceptions for what is found in a fixture accept all of it, but for what the program says
// that it leaves to people.
func TestBaselineOfFixtures(t *testing.T) {
	judged := judgedFixtures(t)
	byHand := []string{}
	for folder, of := range judged.all() {
		config := path.Join(folder, ".tflint.hcl")
		if len(of.issues) == 0 || judged.code[config] == nil || !pluginBlock.Match(judged.code[config]) {
			continue
		}
		printed, err := json.Marshal(report{Issues: of.issues})
		if err != nil {
			t.Fatal(err)
		}
		blocks, rest := baselineOf(t, judged.dir, string(printed), "-config="+config)
		byHand = append(byHand, strings.Split(strings.TrimSpace(rest), "\n")...)
		code := caseOf(judged.code, folder)
		code[config] = pasted(code[config], blocks)
		again := judgeTree(t, code, false).of(folder)
		if again.failure != "" {
			t.Errorf("%s: %s\n%s", folder, again.failure, blocks)
		}
		beyond := beyondBaseline[folder]
		for _, left := range again.findings() {
			if !acceptable(left.Rule) || strings.Contains(rest, fmt.Sprintf("%s:%d: ", left.File, left.Line)) {
				continue
			}
			if beyond--; beyond < 0 {
				t.Errorf("%s: %s\n%s", folder, left.describe(), blocks)
			}
		}
		if beyond > 0 {
			t.Errorf("%s has fewer findings than expected that stay", folder)
		}
	}
	byHand = slices.DeleteFunc(byHand, func(line string) bool { return line == "" })
	if len(byHand) > 19 { // All are updates whose id is no plain reference.
		t.Errorf("%d findings need an exception by hand:\n%s", len(byHand), strings.Join(byHand, "\n"))
	}
}

// grown is old code: one resource with two rules, instances, a called module with a folder of its own, and the call of a known one.
var grown = tree{
	".tflint.hcl": []byte(enablePlugin + disableBundled),
	"apps/main.tf": []byte(`resource "azurerm_linux_web_app" "this" {
  for_each                      = toset(["eu", "us"])
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"
  https_only                    = false
}

resource "azurerm_linux_web_app" "right" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Required"
}

resource "azurerm_linux_web_app_slot" "weak" {
  app_service_id                = azurerm_linux_web_app.right.id
  public_network_access_enabled = false
  client_certificate_enabled    = false
}

module "stock" {
  source = "../modules/app"
  mode   = "Optional"
}

module "known" {
  source  = "Azure/avm-res-web-site/azurerm"
  version = "0.22.0"

  client_certificate_enabled = true
  client_certificate_mode    = "Required"

  deployment_slots = {
    staging = { client_certificate_enabled = false }
  }
}
`),
	"modules/app/main.tf": []byte(`variable "mode" {
  default = "OptionalInteractiveUser"
}

resource "azurerm_linux_web_app" "this" {
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = var.mode
}
`),
	"shop/main.tf.json": []byte(`{"resource": {"azurerm_linux_web_app": {"first": {
  "public_network_access_enabled": false, "client_certificate_enabled": true, "client_certificate_mode": "Required"
}, "this": {
  "public_network_access_enabled": false, "client_certificate_enabled": false
}}}}`),
}

// TestBaseline holds with TFLint itself that the exceptions of a recursive run accept all that it has found, and nothing that is
// written later: neither a resource, nor a slot in the call of a known module, nor the same address in another folder.
func TestBaseline(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	if err := grown.write(dir); err != nil {
		t.Fatal(err)
	}
	first := recursively(t, dir)
	blocks, rest := baselineOf(t, dir, first)
	if rest != "" {
		t.Error(rest)
	}
	for _, line := range []string{
		`rules    = ["azurerm_mtls_app_service", "azurerm_mtls_plaintext"]`,
		`resource = "module.stock.azurerm_linux_web_app.this"`,
		`resource = "module.known.deployment_slots[\"staging\"]"`,
		`folder   = "modules/app"`,
	} {
		if !strings.Contains(blocks, line) {
			t.Errorf("there is no %s in\n%s", line, blocks)
		}
	}
	later := tree{".tflint.hcl": pasted(grown[".tflint.hcl"], blocks)}
	if err := later.write(dir); err != nil {
		t.Fatal(err)
	}
	if again := namesOf(t, recursively(t, dir)); len(again) != 0 {
		t.Errorf("with the exceptions TFLint finds %q\n%s", again, blocks)
	}
	later["apps/new.tf"] = []byte(strings.ReplaceAll(string(grown["apps/main.tf"]), `"this"`, `"new"`)[:strings.Index(string(grown["apps/main.tf"]), "\n}")] + "\n}\n")
	later["new/main.tf"] = grown["modules/app/main.tf"]
	later["apps/main.tf"] = bytes.Replace(grown["apps/main.tf"], []byte("deployment_slots = {\n"), []byte("deployment_slots = {\n    next = { client_certificate_enabled = false }\n"), 1)
	if err := later.write(dir); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"apps/main.tf: azurerm_mtls_app_service", "apps/new.tf: azurerm_mtls_app_service", "apps/new.tf: azurerm_mtls_plaintext",
		"new/main.tf: azurerm_mtls_app_service",
	}
	if diff := cmp.Diff(want, namesOf(t, recursively(t, dir))); diff != "" {
		t.Errorf("of what is new (-want +found):\n%s", diff)
	}
}

// recursively returns what TFLint prints as JSON of all modules in a folder.
func recursively(t *testing.T, dir string) string {
	t.Helper()
	printed, err := realTFLint(t).run(dir, "--recursive", "--config="+filepath.Join(dir, ".tflint.hcl"), "--format=json")
	if err != nil {
		t.Fatal(err)
	}
	return printed.stdout
}

// namesOf returns the files and the rules of the issues that TFLint has printed, in order.
func namesOf(t *testing.T, printed string) []string {
	t.Helper()
	var found report
	if err := json.Unmarshal([]byte(printed), &found); err != nil {
		t.Fatalf("%v\n%s", err, printed)
	}
	names := []string{}
	for _, one := range found.Issues {
		names = append(names, filepath.ToSlash(one.Range.Filename)+": "+one.Rule.Name)
	}
	for _, failure := range found.Errors {
		names = append(names, failure.Message)
	}
	slices.Sort(names)
	return names
}

// TestBaselineOnPages holds that the pages show the exceptions for the examples.
func TestBaselineOnPages(t *testing.T) {
	dir := t.TempDir()
	if err := repositoryExamples(t).configured().write(dir); err != nil {
		t.Fatal(err)
	}
	printed, err := realTFLint(t).run(dir, "--chdir=examples/orders", "--format=json")
	if err != nil {
		t.Fatal(err)
	}
	blocks, rest := baselineOf(t, dir, printed.stdout, "-expires=2027-03-31", "-config=examples/orders/.tflint.hcl")
	if rest != "" {
		t.Error(rest)
	}
	first, _, _ := strings.Cut(blocks, "\n\n")
	holdMade(t, "baseline", func(page) []string {
		return slices.Concat([]string{"<!-- fragment -->", "```hcl"}, strings.Split(strings.TrimSuffix(first, "\n"), "\n"), []string{"```"})
	})
}
