package integration

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/integration/inprocess"
	"github.com/hashicorp/hcl/v2"
	sdk "github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/terraform-linters/tflint/tflint"
)

// outcome is what TFLint says about one module.
type outcome struct {
	issues []issue
	// failure is TFLint's error, if it failed.
	failure string
	// changes are the files that --fix has written, by their paths in the tree.
	changes tree
	calls   []inprocess.Call
}

// findings returns the issues in the form in which fixtures expect them.
func (o outcome) findings() []finding {
	var found []finding
	for _, i := range o.issues {
		found = append(found, i.finding())
	}
	return found
}

// judged is a tree on which TFLint runs in process, on each module when its outcome is first asked for.
type judged struct {
	code tree
	dir  string
	fix  bool

	mutex    sync.Mutex
	outcomes map[string]outcome
}

// judgedTree writes a tree to a folder of its own.
func judgedTree(code tree, fix bool) (*judged, error) {
	dir, err := os.MkdirTemp(work, "tree-")
	if err != nil {
		return nil, err
	}
	// The working directory's name, as TFLint sees it, has no symbolic links.
	if dir, err = filepath.EvalSymlinks(dir); err != nil {
		return nil, err
	}
	return &judged{code: code, dir: dir, fix: fix, outcomes: map[string]outcome{}}, code.write(dir)
}

// judgeTree is judgedTree for a test.
func judgeTree(t *testing.T, code tree, fix bool) *judged {
	t.Helper()
	j, err := judgedTree(code, fix)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := os.RemoveAll(j.dir); err != nil {
			t.Error(err)
		}
	})
	return j
}

// of returns the outcome of the module in a folder.
func (j *judged) of(folder string) outcome {
	j.mutex.Lock()
	defer j.mutex.Unlock()
	found, ok := j.outcomes[folder]
	if !ok {
		found = lintOnce(j.dir, folder, j.fix)
		j.outcomes[folder] = found
	}
	return found
}

// all returns the outcomes of all modules.
func (j *judged) all() map[string]outcome {
	for _, folder := range j.code.modules() {
		j.of(folder)
	}
	return j.outcomes
}

// lintOnce runs TFLint in process on a module.
func lintOnce(dir, folder string, fix bool) outcome {
	return outcomeOf(inprocess.Lint(dir, filepath.FromSlash(folder), fix))
}

func outcomeOf(run inprocess.Run, err error) outcome {
	found := outcome{calls: run.Calls, changes: tree{}}
	if err != nil {
		found.failure = err.Error()
		return found // TFLint drops the issues and the changes of a run that fails.
	}
	for _, i := range run.Issues {
		found.issues = append(found.issues, issueOf(i))
	}
	for name, content := range run.Changes {
		found.changes[filepath.ToSlash(name)] = content
	}
	return found
}

// issueOf returns an issue as TFLint prints it in JSON; see formatter/json.go there.
func issueOf(i *tflint.Issue) issue {
	printed := issue{Message: i.Message, Range: locationOf(i.Range), Fixable: i.Fixable, Callers: []location{}}
	printed.Rule.Name, printed.Rule.Link = i.Rule.Name(), i.Rule.Link()
	printed.Rule.Severity = map[sdk.Severity]string{sdk.ERROR: "error", sdk.WARNING: "warning", sdk.NOTICE: "info"}[i.Rule.Severity()]
	for _, caller := range i.Callers {
		printed.Callers = append(printed.Callers, locationOf(caller))
	}
	return printed
}

func locationOf(r hcl.Range) location {
	return location{r.Filename, position{r.Start.Line, r.Start.Column}, position{r.End.Line, r.End.Column}}
}

// judgeFixtures is the fixtures as they are, for all tests that compare something to that.
var judgeFixtures = sync.OnceValues(func() (*judged, error) {
	code, err := readFixtures()
	if err != nil {
		return nil, err
	}
	return judgedTree(code, false)
})

func judgedFixtures(t *testing.T) *judged {
	t.Helper()
	j, err := judgeFixtures()
	if err != nil {
		t.Fatal(err)
	}
	return j
}

// TestOutcome holds that the tests notice what TFLint in process says: findings, failures and fixes.
func TestOutcome(t *testing.T) {
	j := judgeTree(t, tree{
		"found/main.tf":                []byte("resource \"azurerm_linux_web_app\" \"a\" {\n  public_network_access_enabled = false\n  client_certificate_enabled = false\n}\n"),
		"clean/main.tf":                []byte("resource \"azurerm_linux_web_app\" \"a\" {\n}\n"),
		"fails/main.tf":                []byte("resource {\n"),
		"fails_configured/main.tf":     []byte("\n"),
		"fails_configured/.tflint.hcl": []byte("plugin \"azurerm-mtls\" {\n  enabled = true\n  scope = \"none\"\n}\n"),
	}.configured(), true)
	if found := j.of("found"); len(found.issues) != 1 || !found.issues[0].Fixable || !strings.Contains(string(found.changes["found/main.tf"]), "= true") {
		t.Errorf("found: %+v", found)
	}
	if clean := j.of("clean"); len(clean.issues) != 0 || clean.failure != "" || len(clean.calls) == 0 {
		t.Errorf("clean: %+v", clean)
	}
	for folder, want := range map[string]string{"fails": "Unclosed configuration block", "fails_configured": "scope must be"} {
		if got := j.of(folder).failure; !strings.Contains(got, want) {
			t.Errorf("%s fails with %q, want %q", folder, got, want)
		}
	}
	if _, err := inprocess.Lint(j.dir, "no_such_folder", false); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a folder that does not exist fails with %v", err)
	}
}
