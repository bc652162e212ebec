package integration

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// TestWire runs TFLint and the plugin as processes over all fixtures, and holds that they say what TFLint in process says.
// That is what makes the latter a judge in all other tests.
func TestWire(t *testing.T) {
	t.Parallel()
	inProcess := judgedFixtures(t)
	folders := inProcess.code.modules()
	progress("running TFLint as a process on each of the %d fixtures", len(folders))
	overWire, err := realTFLint(t).recursive(inProcess.dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		t.Run(folder, func(t *testing.T) {
			compareOutcomes(t, overWire[folder], inProcess.of(folder))
		})
	}
	for folder := range overWire {
		if !slices.Contains(folders, folder) {
			t.Errorf("TFLint says something about %s, which is no fixture", folder)
		}
	}
}

// compareOutcomes holds that a run of two processes and one in process come to the same. Which caller of a called module
// an issue names is left to chance where an expression has two variables.
func compareOutcomes(t *testing.T, overWire, inProcess outcome) {
	t.Helper()
	withoutCallers := func(issues []issue) []issue {
		issues = slices.Clone(issues)
		for i := range issues {
			issues[i].Callers = nil
		}
		return issues
	}
	inAnyOrder := cmpopts.SortSlices(func(a, b issue) int { return cmp.Compare(a.key(), b.key()) })
	if diff := gocmp.Diff(withoutCallers(overWire.issues), withoutCallers(inProcess.issues), inAnyOrder, cmpopts.EquateEmpty()); diff != "" {
		t.Errorf("the issues differ (-processes +in process):\n%s", diff)
	}
	// TFLint prints a mistake in its configuration a second time, in color and over several lines.
	failure, _, _ := strings.Cut(overWire.failure, ":\n\n\x1b")
	if failure != inProcess.failure {
		t.Errorf("with processes TFLint fails with %q, in process with %q", overWire.failure, inProcess.failure)
	}
}

// key orders issues by their places.
func (i issue) key() string {
	f := i.finding()
	return fmt.Sprintf("%s:%09d: %s", f.File, f.Line, f.describe())
}

// fixedOverWire are the fixtures on which TFLint runs with --fix as a process: of each theme and rule the first in which
// something is fixed.
func fixedOverWire(code tree) []string {
	chosen := map[string]string{}
	for _, name := range slices.Backward(code.files()) {
		if strings.HasSuffix(name, ".fixed") {
			theme, _, _ := strings.Cut(name, "/")
			chosen[theme] = path.Dir(name)
		}
	}
	return slices.Sorted(maps.Values(chosen))
}

// TestWireFix holds that --fix writes with processes what it writes in process.
func TestWireFix(t *testing.T) {
	t.Parallel()
	code := fixtures(t)
	for _, folder := range fixedOverWire(code) {
		t.Run(folder, func(t *testing.T) {
			inProcess, processes := judgeTree(t, caseOf(code, folder), true), judgeTree(t, caseOf(code, folder), true)
			printed, err := realTFLint(t).run(processes.dir, "--fix", "--format=json", "--chdir="+filepath.FromSlash(folder))
			if err != nil {
				t.Fatal(err)
			}
			var r report
			if err := json.Unmarshal([]byte(printed.stdout), &r); err != nil || printed.stderr != "" || len(r.Errors) > 0 {
				t.Fatalf("tflint printed %s%s (%v)", printed.stdout, printed.stderr, err)
			}
			compareOutcomes(t, outcome{issues: r.Issues}, inProcess.of(folder))
			after, err := readTree(processes.dir)
			if err != nil {
				t.Fatal(err)
			}
			want := maps.Clone(processes.code)
			maps.Copy(want, inProcess.of(folder).changes)
			for name, content := range want {
				if !bytes.Equal(after[name], content) {
					t.Errorf("%s after --fix (-in process +processes):\n%s", name, diffLines(string(content), string(after[name])))
				}
			}
		})
	}
}

// hostCall is how TFLint logs a call that a plugin makes: the method, and what is asked.
var hostCall = regexp.MustCompile(`gRPC request: direction=plugin2host method=/proto\.Runner/(\w+) req=`)

// TestWireCalls holds that the calls which are counted in process are those that a plugin makes.
func TestWireCalls(t *testing.T) {
	t.Parallel()
	const variable = "variable \"mode\" {\n  type    = string\n  default = \"Optional\"\n}\n"
	for name, terraform := range map[string]string{
		"literals":  webApps(10, `"Required"`),
		"variables": variable + webApps(10, "var.mode"),
		"fixable":   webApps(2, `"Optional"`),
	} {
		t.Run(name, func(t *testing.T) {
			j := judgeTree(t, tree{"main.tf": []byte(terraform)}.configured(), false)
			printed, err := realTFLint(t).runWith([]string{"TFLINT_LOG=trace"}, j.dir, "--format=json")
			if err != nil {
				t.Fatal(err)
			}
			overWire := map[string]int{}
			for _, call := range hostCall.FindAllStringSubmatch(printed.stderr, -1) {
				overWire[call[1]]++
			}
			// The SDK gets all files once before it asks the plugin for anything.
			if overWire["GetFiles"] != 1 {
				t.Fatalf("the log has %d calls of GetFiles, want 1; all calls: %v", overWire["GetFiles"], overWire)
			}
			delete(overWire, "GetFiles")
			if diff := gocmp.Diff(overWire, countCalls(j.of("."))); diff != "" {
				t.Errorf("the calls differ (-processes +in process):\n%s", diff)
			}
		})
	}
}
