package integration

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"go/version"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
	"github.com/google/go-cmp/cmp"
)

const (
	// reportedApp has one finding.
	reportedApp = `resource "azurerm_linux_web_app" "orders" {
  name                          = "orders-api"
  resource_group_name           = "orders"
  location                      = "westeurope"
  service_plan_id               = "plan"
  public_network_access_enabled = false
  client_certificate_enabled    = true
  client_certificate_mode       = "Optional"
  site_config {}
}
`
	// brokenCode is no HCL.
	brokenCode = `resource "azurerm_linux_web_app" {`
)

// made is what a run of make printed, and how it ended.
type made struct {
	stdout, stderr string
	code           int
}

// runMake runs make in the repository, in an environment without the settings of a make around this test.
func runMake(t *testing.T, environment []string, args ...string) made {
	t.Helper()
	if _, err := exec.LookPath("make"); err != nil {
		t.Skip("there is no make:", err)
	}
	if runtime.GOOS == "windows" {
		t.Skip("the make of Windows has no certain shell")
	}
	// The go command runs a test again where a file that it has looked at is another.
	if _, err := os.Stat(filepath.Join(repository, "Makefile")); err != nil {
		t.Fatal(err)
	}
	command := exec.Command("make", args...)
	command.Dir = repository
	for _, setting := range os.Environ() {
		name, _, _ := strings.Cut(setting, "=")
		switch {
		case strings.HasPrefix(name, "MAKE"), strings.HasPrefix(name, "TFLINT"):
		case name == "MFLAGS", name == "DIR", name == "ARGS", name == "PWD":
		default:
			command.Env = append(command.Env, setting)
		}
	}
	command.Env = append(command.Env, environment...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
	if exit := (*exec.ExitError)(nil); err != nil && !errors.As(err, &exit) {
		t.Fatal(err)
	}
	return made{stdout.String(), stderr.String(), command.ProcessState.ExitCode()}
}

// repositoryRoot returns the absolute path of the repository as the shell has it, without symbolic links.
func repositoryRoot(t *testing.T) string {
	t.Helper()
	root, err := filepath.Abs(repository)
	if err == nil {
		root, err = filepath.EvalSymlinks(root)
	}
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// writeFolder writes files by their names to a temporary folder with a space in its name.
func writeFolder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "some code")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	for name, content := range files {
		file := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// script writes a program for the shell to a folder of its own, and returns the folder.
func script(t *testing.T, name, text string) string {
	t.Helper()
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+text), 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// pinnedTFLint returns the version in the go.mod that TFLint is built from.
func pinnedTFLint(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(repository, "integration", "tflint", "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	found := regexp.MustCompile(`\tgithub\.com/terraform-linters/tflint v(\S+)`).FindSubmatch(content)
	if found == nil {
		t.Fatal("integration/tflint/go.mod requires no TFLint")
	}
	return string(found[1])
}

// TestMakeLintFailsFirst holds that make lint says what stands in its way before anything is built: a go command would
// stop at the flag and say so.
func TestMakeLintFailsFirst(t *testing.T) {
	code := writeFolder(t, map[string]string{"main.tf": reportedApp, "notes.txt": "", "without/notes.txt": ""})
	parent, missing := filepath.Dir(code), filepath.Join(code, "missing")
	file, without := filepath.Join(code, "main.tf"), filepath.Join(code, "without")
	notes := filepath.Join(code, "notes.txt")
	for name, test := range map[string]struct {
		args []string
		want string
	}{
		"no folder":             {[]string{"DIR=" + missing}, "DIR=" + missing + ": there is no such folder"},
		"no name":               {[]string{"DIR="}, "DIR=: there is no such folder"},
		"a file":                {[]string{"DIR=" + file}, "DIR=" + file + ": this is a file, and DIR names a folder"},
		"no code":               {[]string{"DIR=" + parent}, "DIR=" + parent + ": there are no .tf files in this folder; ARGS=--recursive looks into its subfolders"},
		"no code below":         {[]string{"DIR=" + without, "ARGS=--recursive"}, "DIR=" + without + ": there are no .tf files in this folder or below it"},
		"no TFLint":             {[]string{"DIR=" + code, "TFLINT=" + missing}, "TFLINT=" + missing + ": there is no such program"},
		"TFLint is a folder":    {[]string{"DIR=" + code, "TFLINT=" + code}, "TFLINT=" + code + ": there is no such program"},
		"TFLint is no program":  {[]string{"DIR=" + code, "TFLINT=" + notes}, "TFLINT=" + notes + ": there is no such program"},
		"TFLint is not in PATH": {[]string{"DIR=" + code, "TFLINT=tflint-of-nobody"}, "TFLINT=tflint-of-nobody: there is no such program in PATH"},
	} {
		t.Run(name, func(t *testing.T) {
			got := runMake(t, []string{"GOFLAGS=-nonsense"}, append([]string{"lint"}, test.args...)...)
			said, rest, _ := strings.Cut(got.stderr, "\n")
			if want := "make lint: " + test.want; said != want {
				t.Errorf("got %q, want %q", said, want)
			}
			if got.stdout != "" || got.code != 2 || !strings.HasPrefix(rest, "make: ***") || strings.Count(rest, "\n") != 1 {
				t.Errorf("there is more than the sentence, or no failure: %+v", got)
			}
		})
	}
	if got := runMake(t, []string{"GOFLAGS=-nonsense"}, "lint", "DIR="+code); got.code != 2 || !strings.Contains(got.stderr, "-nonsense") {
		t.Errorf("the go command did not stop at the flag, so the tests above hold nothing: %+v", got)
	}
}

// lintCases are folders, and what make lint says about them: how standard output begins, and what standard error has.
var lintCases = map[string]struct {
	files          map[string]string
	args           string
	stdout, stderr string
	code           int
}{
	"a finding": {
		files:  map[string]string{"main.tf": reportedApp},
		stdout: "1 issue(s) found:",
	},
	"a finding that TFLint does not fail for": {
		files: map[string]string{"main.tf": reportedApp},
		args:  "--force", stdout: "1 issue(s) found:",
	},
	"no findings": {
		files:  map[string]string{"main.tf": ""},
		stderr: "no findings\n",
	},
	"below": {
		files: map[string]string{"below/main.tf": reportedApp},
		args:  "--recursive", stdout: "1 issue(s) found:",
	},
	"a configuration without the ruleset": {
		files:  map[string]string{"main.tf": reportedApp, ".tflint.hcl": "plugin \"terraform\" {\n  enabled = false\n}\n"},
		stdout: "1 issue(s) found:",
	},
	"a configuration of the ruleset": {
		files: map[string]string{
			"main.tf": strings.Replace(reportedApp, "= false", "= true", 1),
			".tflint.hcl": "plugin \"terraform\" {\n  enabled = false\n}\n" +
				"plugin \"azurerm-mtls\" {\n  enabled = true\n  scope   = \"all\"\n}\n",
		},
		stdout: "1 issue(s) found:",
	},
	"a configuration with version and source": {
		files: map[string]string{
			"main.tf": strings.Replace(reportedApp, "= false", "= true", 1),
			".tflint.hcl": "plugin \"terraform\" {\n  enabled = false\n}\nplugin \"azurerm-mtls\" {\n  enabled = true\n  scope   = \"all\"\n" +
				fmt.Sprintf("  version = %q\n  source  = %q\n}\n", project.Version, project.Repository),
		},
		stdout: "1 issue(s) found:",
	},
	"what that configuration reports, without it": {
		files:  map[string]string{"main.tf": strings.Replace(reportedApp, "= false", "= true", 1)},
		stderr: "no findings\n",
	},
	"broken code": {
		files:  map[string]string{"main.tf": brokenCode},
		stderr: "Unclosed configuration block", code: 2,
	},
}

// TestMakeLint holds what make lint prints and how it ends, with another TFLint than the one it would build.
func TestMakeLint(t *testing.T) {
	for name, test := range lintCases {
		t.Run(name, func(t *testing.T) {
			got := runMake(t, nil, "lint", "DIR="+writeFolder(t, test.files), "TFLINT="+realTFLint(t).binary, "ARGS="+test.args)
			if got.code != test.code {
				t.Errorf("make ended with %d, want %d", got.code, test.code)
			}
			if !strings.HasPrefix(got.stdout, test.stdout) || (test.stdout == "") != (got.stdout == "") {
				t.Errorf("stdout:\n%s\nwant:\n%s", got.stdout, test.stdout)
			}
			if !strings.Contains(got.stderr, test.stderr) || strings.Contains(got.stderr, "building TFLint") ||
				test.stderr == "" && strings.Contains(got.stderr, "no findings") {
				t.Errorf("stderr:\n%s\nwant:\n%s", got.stderr, test.stderr)
			}
		})
	}
}

// TestMakeLintProgram holds that TFLINT is what runs, with all that it needs to be told, and that no other is built.
func TestMakeLintProgram(t *testing.T) {
	root := repositoryRoot(t)
	realGo, err := exec.LookPath("go")
	if err != nil {
		t.Fatal(err)
	}
	programs := script(t, "tflint-of-this-test", `printf '%s\n' "$TFLINT_PLUGIN_DIR" "$@"`+"\n")
	builder := script(t, "go", `case $* in *integration/tflint*) echo "TFLint is built" >&2; exit 1 ;; esac
exec '`+realGo+`' "$@"
`)
	path := strings.Join([]string{builder, programs, os.Getenv("PATH")}, string(filepath.ListSeparator))
	absolute := filepath.Join(programs, "tflint-of-this-test")
	relative, err := filepath.Rel(root, absolute)
	if err != nil {
		t.Fatal(err)
	}
	code := writeFolder(t, map[string]string{"main.tf": ""})
	configured := writeFolder(t, map[string]string{"main.tf": "", ".tflint.json": "{}"})
	for name, test := range map[string]struct{ tflint, dir, config string }{
		"absolute":      {absolute, code, filepath.Join(root, "examples", ".tflint.hcl")},
		"relative":      {relative, code, filepath.Join(root, "examples", ".tflint.hcl")},
		"by name":       {filepath.Base(absolute), code, filepath.Join(root, "examples", ".tflint.hcl")},
		"configuration": {absolute, configured, filepath.Join(configured, ".tflint.json")},
	} {
		t.Run(name, func(t *testing.T) {
			got := runMake(t, []string{"PATH=" + path}, "lint", "DIR="+test.dir, "TFLINT="+test.tflint, "ARGS=--filter='a b.tf' --no-color")
			want := []string{
				filepath.Join(root, "build", "plugins"),
				"--chdir=" + test.dir, "--config=" + test.config, "--enable-plugin=azurerm-mtls", "--filter=a b.tf", "--no-color",
			}
			if diff := cmp.Diff(want, strings.Split(strings.TrimSuffix(got.stdout, "\n"), "\n")); diff != "" || got.code != 0 {
				t.Errorf("-want +got:\n%s\n%+v", diff, got)
			}
		})
	}
}

// TestMakeLintFormat holds that make lint adds nothing to a format that programs read.
func TestMakeLintFormat(t *testing.T) {
	for name, test := range map[string]struct {
		code   string
		issues int
	}{"a finding": {reportedApp, 1}, "no findings": {"", 0}} {
		t.Run(name, func(t *testing.T) {
			got := runMake(t, nil, "lint", "DIR="+writeFolder(t, map[string]string{"main.tf": test.code}), "TFLINT="+realTFLint(t).binary, "ARGS=--format=json")
			var printed struct {
				Issues []json.RawMessage `json:"issues"`
			}
			if err := json.Unmarshal([]byte(got.stdout), &printed); err != nil {
				t.Fatalf("%v:\n%+v", err, got)
			}
			if len(printed.Issues) != test.issues || got.code != 0 {
				t.Errorf("got %d issues, want %d: %+v", len(printed.Issues), test.issues, got)
			}
		})
	}
}

// TestMakeTFLint holds what building TFLint says, with a go command that builds nothing.
func TestMakeTFLint(t *testing.T) {
	pinned := pinnedTFLint(t)
	notice := "building TFLint " + pinned + " (a few minutes the first time)\n"
	const said = "go: downloading go1.99.0 (linux/amd64)\nmain.go:1: downloading is not declared\n"
	for name, test := range map[string]struct {
		built  string
		code   int
		stderr string
	}{
		"nothing is built": {"", 0, notice + said},
		"another is built": {"0.1.0", 0, notice + said},
		"it is built":      {pinned, 0, said},
		"it fails":         {pinned, 7, said},
	} {
		t.Run(name, func(t *testing.T) {
			dir := script(t, "go", `case $* in
env*) exit ;;
version*) printf '\tmod\tgithub.com/terraform-linters/tflint\tv`+test.built+`\th1:x=\n'; exit ;;
esac
printf 'go: downloading example.com/module v1.2.3\n`+strings.ReplaceAll(said, "\n", `\n`)+`' >&2
exit `+string(rune('0'+test.code))+"\n")
			got := runMake(t, []string{"PATH=" + dir + string(filepath.ListSeparator) + os.Getenv("PATH")}, "tflint")
			stderr, failure, failed := strings.Cut(got.stderr, "make: ***")
			if diff := cmp.Diff(test.stderr, stderr); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
			if failed != (test.code != 0) || (got.code != 0) != failed || failed && !strings.Contains(failure, "Error 7") {
				t.Errorf("the exit code of the go command is lost: %+v", got)
			}
		})
	}
}

// TestMakeInstall holds that the configuration that make install prints finds the plugin where it was put.
func TestMakeInstall(t *testing.T) {
	code := writeFolder(t, map[string]string{"main.tf": reportedApp})
	plugins := filepath.Join(code, "plug ins")
	got := runMake(t, nil, "install", "TFLINT_PLUGIN_DIR="+plugins)
	block := regexp.MustCompile(`(?s)\nplugin .*?\n}\n`).FindString(got.stdout)
	if got.code != 0 || !strings.Contains(got.stdout, "TFLINT_PLUGIN_DIR="+plugins) || block == "" {
		t.Fatalf("make install printed no configuration, or not where it holds: %+v", got)
	}
	config := filepath.Join(code, ".tflint.hcl")
	if err := os.WriteFile(config, []byte(block), 0o644); err != nil {
		t.Fatal(err)
	}
	command := exec.Command(realTFLint(t).binary, "--chdir="+code, "--config="+config, "--format=compact", "--force")
	command.Env = append(os.Environ(), "TFLINT_PLUGIN_DIR="+plugins, "TFLINT_DISABLE_VERSION_CHECK=1")
	printed, err := command.CombinedOutput()
	if err != nil || !strings.Contains(string(printed), "(azurerm_mtls_app_service)") {
		t.Errorf("the plugin finds nothing: %v\n%s", err, printed)
	}
}

// TestMakeInstallDefault holds that the default place needs no further setting.
func TestMakeInstallDefault(t *testing.T) {
	home := t.TempDir()
	// Go's caches are in the home directory, too.
	environment := []string{"HOME=" + home}
	for _, name := range []string{"GOCACHE", "GOMODCACHE", "GOPATH"} {
		value, err := exec.Command("go", "env", name).Output()
		if err != nil {
			t.Fatal(err)
		}
		environment = append(environment, name+"="+strings.TrimSpace(string(value)))
	}
	got := runMake(t, environment, "install")
	if got.code != 0 || !strings.Contains(got.stdout, "plugin \"azurerm-mtls\" {\n  enabled = true\n}\n") ||
		strings.Contains(got.stdout, "TFLINT_PLUGIN_DIR") {
		t.Errorf("make install printed another configuration: %+v", got)
	}
	if _, err := os.Stat(filepath.Join(home, ".tflint.d", "plugins", "tflint-ruleset-azurerm-mtls")); err != nil {
		t.Error(err)
	}
}

// TestMakeGoVersion holds that CONTRIBUTING.md names the Go that the first run needs.
func TestMakeGoVersion(t *testing.T) {
	highest := "go1"
	for _, name := range []string{"go.mod", "integration/go.mod", "integration/tflint/go.mod"} {
		content, err := os.ReadFile(filepath.Join(repository, filepath.FromSlash(name)))
		if err != nil {
			t.Fatal(err)
		}
		line := regexp.MustCompile(`(?m)^go (\S+)$`).FindSubmatch(content)
		if line == nil {
			t.Fatalf("%s names no version of Go", name)
		}
		if v := "go" + string(line[1]); version.Compare(v, highest) > 0 {
			highest = v
		}
	}
	page, err := os.ReadFile(filepath.Join(repository, "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	want := "Go " + strings.TrimPrefix(highest, "go")
	if !regexp.MustCompile(regexp.QuoteMeta(want) + `\b`).Match(page) {
		t.Errorf("CONTRIBUTING.md does not say %q", want)
	}
}
