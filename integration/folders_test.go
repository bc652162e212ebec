package integration

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// sharedConfiguration is one configuration for many folders. Each exception is for what every folder has.
const sharedConfiguration = `plugin "azurerm-mtls" {
  enabled = true

  exception {
    resource = "azurerm_linux_web_app.this"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-portal"
    folder   = %q
  }

  exception {
    resource = "azurerm_linux_web_app.gone"
    reason   = "Browser-facing; Entra ID sign-in is required"
    owner    = "team-orders"
    folder   = "apps/orders"
  }
}

rule "azurerm_mtls_exception" {
  enabled = true
  unused  = true
}
`

// openApp has a finding on its first line.
const openApp = "resource \"azurerm_linux_web_app\" \"this\" {\n  public_network_access_enabled = false\n}\n"

// monorepo writes three root modules, with a configuration beside them and one elsewhere.
func monorepo(t *testing.T, exceptionIn string) string {
	t.Helper()
	configuration := []byte(fmt.Sprintf(sharedConfiguration, exceptionIn) + disableBundled)
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	err = tree{
		".tflint.hcl":         configuration,
		"ci/shared.hcl":       configuration,
		"apps/portal/main.tf": []byte(openApp),
		"apps/orders/main.tf": []byte(openApp),
		"legacy/main.tf":      []byte(openApp),
		"docs/README.md":      []byte("Nothing to lint.\n"),
	}.write(dir)
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

// TestExceptionFolders runs TFLint from several folders on root modules that share a configuration, however that is named: what an
// exception's folder is compared with depends on where the configuration is, and not on where TFLint was started.
func TestExceptionFolders(t *testing.T) {
	t.Parallel()
	const unused = ":11 azurerm_mtls_exception"
	for _, row := range []struct {
		name, folder, start string
		args                []string
		want                []string
	}{
		{"absolute", "apps/portal", ".", []string{"--recursive", "--config=$ROOT/.tflint.hcl"},
			[]string{".tflint.hcl" + unused, "apps/orders/main.tf:1 azurerm_mtls_app_service", "legacy/main.tf:1 azurerm_mtls_app_service"}},
		{"trailing slash", "apps/portal/", ".", []string{"--recursive", "--config=$ROOT/.tflint.hcl"},
			[]string{".tflint.hcl" + unused, "apps/orders/main.tf:1 azurerm_mtls_app_service", "legacy/main.tf:1 azurerm_mtls_app_service"}},
		{"last star", "apps/*", ".", []string{"--recursive", "--config=$ROOT/.tflint.hcl"},
			[]string{".tflint.hcl" + unused, "legacy/main.tf:1 azurerm_mtls_app_service"}},
		{"first star", "*portal", ".", []string{"--recursive", "--config=$ROOT/.tflint.hcl"},
			[]string{".tflint.hcl" + unused, "apps/orders/main.tf:1 azurerm_mtls_app_service", "legacy/main.tf:1 azurerm_mtls_app_service"}},
		{"all", "*", ".", []string{"--recursive", "--config=$ROOT/.tflint.hcl"}, []string{".tflint.hcl" + unused}},
		{"below", "apps/portal", "apps", []string{"--recursive", "--config=$ROOT/.tflint.hcl"},
			[]string{"../.tflint.hcl" + unused, "orders/main.tf:1 azurerm_mtls_app_service"}},
		{"chdir", "apps/portal", ".", []string{"--chdir=apps/portal", "--config=$ROOT/.tflint.hcl"}, nil},
		{"chdir elsewhere", "apps/portal", ".", []string{"--chdir=apps/orders", "--config=$ROOT/.tflint.hcl"},
			[]string{".tflint.hcl" + unused, "apps/orders/main.tf:1 azurerm_mtls_app_service"}},
		// A relative name counts from the folder that is linted.
		{"relative", "apps/portal", "apps/portal", []string{"--config=../../.tflint.hcl"}, nil},
		{"relative elsewhere", "apps/portal", "apps/orders", []string{"--config=../../.tflint.hcl"},
			[]string{"../../.tflint.hcl" + unused, "main.tf:1 azurerm_mtls_app_service"}},
		{"relative chdir", "apps/portal", "docs", []string{"--chdir=../apps/portal", "--config=../../.tflint.hcl"}, nil},
		{"relative chdir elsewhere", "apps/portal", "docs", []string{"--chdir=../apps/orders", "--config=../../.tflint.hcl"},
			[]string{"../.tflint.hcl" + unused, "../apps/orders/main.tf:1 azurerm_mtls_app_service"}},
		// No folder is below that of this configuration.
		{"outside", "*", ".", []string{"--recursive", "--config=$ROOT/ci/shared.hcl"},
			[]string{"apps/orders/main.tf:1 azurerm_mtls_app_service", "apps/portal/main.tf:1 azurerm_mtls_app_service", "legacy/main.tf:1 azurerm_mtls_app_service"}},
	} {
		t.Run(row.name, func(t *testing.T) {
			root := monorepo(t, row.folder)
			args := []string{"--format=json"}
			for _, arg := range row.args {
				args = append(args, strings.ReplaceAll(arg, "$ROOT", root))
			}
			expectPlaces(t, filepath.Join(root, row.start), args, row.want)
		})
	}
}

// expectPlaces runs TFLint and compares files, lines and rules with what is wanted.
func expectPlaces(t *testing.T, start string, args, want []string) {
	t.Helper()
	printed, err := realTFLint(t).run(start, args...)
	if err != nil {
		t.Fatal(err)
	}
	var r report
	if err := json.Unmarshal([]byte(printed.stdout), &r); err != nil || len(r.Errors) > 0 {
		t.Fatalf("TFLint printed %s%s", printed.stdout, printed.stderr)
	}
	var got []string
	for _, i := range r.Issues {
		got = append(got, fmt.Sprintf("%s:%d %s", filepath.ToSlash(i.Range.Filename), i.Range.Start.Line, i.Rule.Name))
	}
	if slices.Sort(got); !slices.Equal(got, want) {
		t.Errorf("got\n\t%s\nwant\n\t%s", strings.Join(got, "\n\t"), strings.Join(want, "\n\t"))
	}
}

// TestExceptionFolderBehindLink holds that a folder has one place, whatever link leads to it.
func TestExceptionFolderBehindLink(t *testing.T) {
	t.Parallel()
	root := monorepo(t, "apps/portal")
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(root, link); err != nil {
		t.Skip("no links here:", err)
	}
	expectPlaces(t, root, []string{"--format=json", "--chdir=apps/portal", "--config=" + filepath.Join(link, ".tflint.hcl")}, nil)
	expectPlaces(t, root, []string{"--format=json", "--chdir=" + filepath.Join(link, "apps", "portal"), "--config=" + filepath.Join(root, ".tflint.hcl")}, nil)
}

// TestUnusedInFormats holds that every format of TFLint's has the notice at the configuration, which is no file of the module.
func TestUnusedInFormats(t *testing.T) {
	t.Parallel()
	root := monorepo(t, "apps/portal")
	const notice = "the exception of team-orders for azurerm_linux_web_app.gone matches no resource here that a rule judges"
	for _, format := range []string{"default", "json", "checkstyle", "junit", "compact", "sarif"} {
		for _, more := range [][]string{{"--chdir=apps/orders"}, {"--recursive"}} {
			printed, err := realTFLint(t).run(root, append([]string{"--config=" + filepath.Join(root, ".tflint.hcl"), "--format=" + format}, more...)...)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Count(printed.stdout, notice) == 0 || !strings.Contains(printed.stdout, ".tflint.hcl") || printed.stderr != "" {
				t.Errorf("%s %s prints\n%s%s", format, more, printed.stdout, printed.stderr)
			}
		}
	}
}

// TestExceptionsInEditor holds that an exception's folder counts from the configuration of the language server, and that unused
// exceptions are not told there.
func TestExceptionsInEditor(t *testing.T) {
	t.Parallel()
	root := monorepo(t, "apps/portal")
	server := startLanguageServer(t, root)
	server.call("initialize", map[string]any{"processId": os.Getpid(), "rootUri": fileURI(root), "capabilities": map[string]any{}})
	server.notify("initialized", map[string]any{})
	for _, folder := range []string{"apps/portal", "apps/orders"} {
		document := map[string]any{
			"uri": fileURI(filepath.Join(root, filepath.FromSlash(folder), "main.tf")), "languageId": "terraform", "version": 1, "text": openApp,
		}
		server.notify("textDocument/didOpen", map[string]any{"textDocument": document})
	}
	server.id++
	server.send(map[string]any{"id": server.id, "method": "shutdown"})
	got := []string{}
	for m := server.next(); m.ID == nil || *m.ID != server.id; m = server.next() {
		var params struct {
			URI         string
			Diagnostics []diagnostic
		}
		if err := json.Unmarshal(m.Params, &params); err != nil {
			t.Fatal(err)
		}
		for range params.Diagnostics {
			got = append(got, path.Join(path.Base(path.Dir(params.URI)), path.Base(params.URI)))
		}
	}
	if want := []string{"orders/main.tf"}; !slices.Equal(got, want) {
		t.Errorf("there are diagnostics in %v, want %v", got, want)
	}
	server.notify("exit", nil)
	if err := <-server.exited; err != nil {
		t.Errorf("the language server ended with %v\n%s", err, server.stderr)
	}
}

// TestUnusedRecipe runs the recipe that counts in how many folders an exception is unused.
func TestUnusedRecipe(t *testing.T) {
	t.Parallel()
	if runtime.GOOS == "windows" {
		t.Skip("the recipe is a shell's")
	}
	recipe := ""
	for _, p := range readPages(t) {
		for _, b := range p.blocks {
			if text := p.text(b); p.name == "docs/recipes.md" && b.language == "sh" && strings.Contains(text, "uniq -c") {
				recipe = text
			}
		}
	}
	root := monorepo(t, "apps/portal")
	configuration := filepath.Join(root, ".tflint.hcl")
	text, err := os.ReadFile(configuration)
	if err != nil {
		t.Fatal(err)
	}
	text = bytes.Replace(text, []byte(`    folder   = "apps/orders"`), nil, 1)
	if err := os.WriteFile(configuration, text, 0o644); err != nil {
		t.Fatal(err)
	}
	shell, programs := realTFLint(t), t.TempDir()
	if err := os.Symlink(shell.binary, filepath.Join(programs, "tflint")); err != nil {
		t.Fatal(err)
	}
	shell.binary = "sh"
	path := "PATH=" + programs + string(os.PathListSeparator) + os.Getenv("PATH")
	printed, err := shell.runWith([]string{path}, root, "-c", recipe)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := strings.TrimSpace(printed.stdout), "3 .tflint.hcl:11:3: Notice"; !strings.HasPrefix(got, want) || strings.Contains(got, "\n") {
		t.Errorf("the recipe prints\n%s%s\nwant one line that starts with %s", got, printed.stderr, want)
	}
}
