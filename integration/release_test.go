package integration

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestPicture holds that the picture in README.md is what TFLint prints.
func TestPicture(t *testing.T) {
	t.Parallel()
	const command = "tflint --chdir=examples/orders"
	dir := t.TempDir()
	if err := repositoryExamples(t).configured().write(dir); err != nil {
		t.Fatal(err)
	}
	printed, err := realTFLint(t).runWith([]string{"NO_COLOR="}, dir, append(strings.Fields(command)[1:], "--color")...)
	if err != nil {
		t.Fatal(err)
	}
	if printed.stderr != "" {
		t.Fatalf("tflint printed to stderr:\n%s", printed.stderr)
	}
	text := strings.ReplaceAll(printed.stdout, `examples\orders\`, "examples/orders/") // as Windows has it
	draw := exec.Command("go", "run", "./tools/picture", "$ "+command)
	draw.Dir, draw.Stdin, draw.Stderr = repository, strings.NewReader(text), os.Stderr
	want, err := draw.Output()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(repository, "docs", "picture.svg")
	if *update {
		if err := os.WriteFile(file, want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if got := readFile(t, "docs/picture.svg"); got != string(want) {
		t.Errorf("docs/picture.svg is not what TFLint prints; make picture draws it anew (-picture +tflint):\n%s", cmp.Diff(got, string(want)))
	}
}

// readFile reads a file of the repository.
func readFile(t *testing.T, name string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(repository, filepath.FromSlash(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

// TestReleaseConfiguration holds that a release has the names that TFLint's installer asks for.
func TestReleaseConfiguration(t *testing.T) {
	config := readFile(t, ".goreleaser.yml")
	for _, line := range []string{
		"project_name: tflint-ruleset-azurerm-mtls",
		"      - CGO_ENABLED=0",
		"      - -trimpath",
		"      - -s -w",
		"  - formats: [zip]",
		`    name_template: "{{ .ProjectName }}_{{ .Os }}_{{ .Arch }}"`,
		"  name_template: checksums.txt",
	} {
		if !strings.Contains(config, "\n"+line+"\n") {
			t.Errorf(".goreleaser.yml has no line %q", line)
		}
	}
}

// TestReleaseGoReleaser holds that the version of GoReleaser stands in one place, and that the workflows find it there.
func TestReleaseGoReleaser(t *testing.T) {
	pin := regexp.MustCompile(`goreleaser/goreleaser/v2 (v[\d.]+)`)
	if found := pin.FindAllString(readFile(t, "tools/goreleaser/go.mod"), -1); len(found) != 1 {
		t.Errorf("tools/goreleaser/go.mod pins %d versions of GoReleaser: %q", len(found), found)
	}
	named := regexp.MustCompile(`uses: goreleaser/goreleaser-action@.*\n\s+with:\n\s+version: (.*)`)
	for _, name := range []string{".github/workflows/ci.yml", ".github/workflows/release.yml"} {
		found := named.FindStringSubmatch(readFile(t, name))
		if found == nil || found[1] != "${{ steps.goreleaser.outputs.version }}" {
			t.Errorf("%s does not take the version of GoReleaser from tools/goreleaser: %q", name, found)
		}
	}
}

// TestReleaseVersion holds that the pages tell to install this version.
func TestReleaseVersion(t *testing.T) {
	installed := regexp.MustCompile(`(?m)^ *version = "([\d.]+)"\n *source  = "` + regexp.QuoteMeta(project.Repository) + `"`)
	if !installed.MatchString(readFile(t, "README.md")) {
		t.Error("README.md does not say how to install the plugin")
	}
	for _, p := range readPages(t) {
		for _, found := range installed.FindAllStringSubmatch(strings.Join(p.lines, "\n"), -1) {
			if found[1] != project.Version {
				t.Errorf("%s installs version %s instead of %s", p.name, found[1], project.Version)
			}
		}
	}
}

// TestReleaseInstalled builds the plugin as a release does, puts it where `tflint --init` would, and runs TFLint without
// a network.
func TestReleaseInstalled(t *testing.T) {
	t.Parallel()
	name := "tflint-ruleset-azurerm-mtls"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	plugins := t.TempDir()
	binary := releaseBuild(t, repository)
	file := filepath.Join(plugins, filepath.FromSlash(project.Repository), project.Version, name)
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, binary, 0o755); err != nil {
		t.Fatal(err)
	}

	dir := t.TempDir()
	for _, name := range repositoryExamples(t).in("examples/orders") {
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(name)), []byte(readFile(t, name)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	config := fmt.Sprintf("plugin \"azurerm-mtls\" {\n  enabled = true\n  version = %q\n  source  = %q\n}\n%s",
		project.Version, project.Repository, disableBundled)
	if err := os.WriteFile(filepath.Join(dir, ".tflint.hcl"), []byte(config), 0o644); err != nil {
		t.Fatal(err)
	}

	const nowhere = "http://127.0.0.1:1"
	offline := []string{
		"TFLINT_PLUGIN_DIR=" + plugins, "GITHUB_TOKEN=",
		"HTTP_PROXY=" + nowhere, "HTTPS_PROXY=" + nowhere, "http_proxy=" + nowhere, "https_proxy=" + nowhere, "NO_PROXY=", "no_proxy=",
	}
	for _, run := range []struct{ args, want string }{
		{"--init", "All plugins are already installed"},
		{"--version", "+ ruleset.azurerm-mtls (" + project.Version + ")"},
		{"--format=compact", `client_certificate_mode is "Optional"`},
	} {
		printed, err := realTFLint(t).runWith(offline, dir, run.args)
		if err != nil {
			t.Fatal(err)
		}
		if printed.stderr != "" || !strings.Contains(printed.stdout, run.want) {
			t.Errorf("tflint %s does not print %q but:\n%s%s", run.args, run.want, printed.stdout, printed.stderr)
		}
	}
}

// TestReleaseIsReproducible holds that a release has the same bytes wherever it is built.
func TestReleaseIsReproducible(t *testing.T) {
	t.Parallel()
	elsewhere := t.TempDir()
	for _, name := range []string{"go.mod", "go.sum", "main.go"} {
		if err := os.WriteFile(filepath.Join(elsewhere, name), []byte(readFile(t, name)), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"internal", "modules", "project", "rules"} {
		if err := os.CopyFS(filepath.Join(elsewhere, name), os.DirFS(filepath.Join(repository, name))); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.Equal(releaseBuild(t, repository), releaseBuild(t, elsewhere)) {
		t.Error("the plugin depends on the folder in which it was built")
	}
}

// releaseBuild builds the plugin in a folder with the flags of .goreleaser.yml. The commit, which a release also records,
// is left out.
func releaseBuild(t *testing.T, dir string) []byte {
	t.Helper()
	file := filepath.Join(t.TempDir(), "plugin")
	build := exec.Command("go", "build", "-trimpath", "-ldflags=-s -w", "-buildvcs=false", "-o", file, ".")
	build.Dir = dir
	build.Env = append(os.Environ(), "CGO_ENABLED=0")
	if printed, err := build.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, printed)
	}
	binary, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return binary
}

// newer matches names and contents of fixtures about what TFLint learned since 0.46: rule blocks' "ignorable", sensitive
// values, files that override nested blocks, and configuration in JSON.
var newer = regexp.MustCompile(`ignorable|sensitive|override\.tf|\.tflint\.json`)

// TestOtherTFLint holds that another TFLint, whose file the environment variable OTHER_TFLINT names, finds in the fixtures
// what the pinned one finds. CI gives it the oldest that the plugin supports. So what is newer is left out, and so are
// fixtures on which TFLint fails, since an old one stops there, and those that call modules, which TFLint looks into by
// itself since 0.54.
func TestOtherTFLint(t *testing.T) {
	binary := os.Getenv("OTHER_TFLINT")
	if binary == "" {
		t.Skip("OTHER_TFLINT is not set")
	}
	judged := judgedFixtures(t)
	code, want := maps.Clone(judged.code), map[string][]finding{}
	for _, folder := range code.modules() {
		of := judged.of(folder)
		skip := of.failure != "" || code.callsModules(folder)
		for _, name := range code.in(folder) {
			skip = skip || newer.MatchString(name) || newer.Match(code[name])
		}
		if skip {
			maps.DeleteFunc(code, func(name string, _ []byte) bool { return path.Dir(name) == folder })
		} else if len(of.issues) > 0 {
			want[folder] = of.findings()
		}
	}
	other := realTFLint(t)
	other.binary = binary
	outcomes, err := other.recursive(judgeTree(t, code, false).dir)
	if err != nil {
		t.Fatal(err)
	}
	got := map[string][]finding{}
	for folder, of := range outcomes {
		if of.failure != "" {
			t.Errorf("the other TFLint fails in %s: %s", folder, of.failure)
		}
		for _, f := range of.findings() {
			if strings.HasPrefix(f.Rule, "azurerm_mtls_") {
				got[folder] = append(got[folder], f)
			}
		}
	}
	anyOrder := cmpopts.SortSlices(func(a, b finding) bool { return fmt.Sprint(a) < fmt.Sprint(b) })
	if diff := cmp.Diff(want, got, anyOrder); diff != "" {
		t.Errorf("findings differ (-pinned +other):\n%s", diff)
	}
}
