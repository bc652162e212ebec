package integration

import (
	"encoding/json"
	"flag"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var runs = flag.Int("runs", 2, "how often TestDeterminism runs TFLint on each fixture")

// TestDeterminism runs TFLint on each fixture several times, and compares what it prints. TFLint reads the files of a
// module in random order, and every byte must be the same. It also checks called modules in random order, and follows an
// expression that names two variables by one of them: where a fixture has module calls, the issues must be the same, in any
// order and with any callers. Two runs are a spot check; make determinism does twenty.
func TestDeterminism(t *testing.T) {
	if *runs < 2 {
		t.Fatal("-runs is less than 2: nothing can be compared")
	}
	code := fixtures(t)
	root := t.TempDir()
	if err := code.write(root); err != nil {
		t.Fatal(err)
	}
	for _, folder := range code.modules() {
		t.Run(folder, func(t *testing.T) {
			t.Parallel()
			calls := code.callsModules(folder)
			first := printed(t, filepath.Join(root, filepath.FromSlash(folder)), calls)
			for i := range *runs - 1 {
				if again := printed(t, filepath.Join(root, filepath.FromSlash(folder)), calls); again != first {
					t.Fatalf("run %d differs from the first:\n%s\nthe first:\n%s", i+2, again, first)
				}
			}
		})
	}
}

// printed gives what TFLint prints about a module: as it is, or the issues alone and in order.
func printed(t *testing.T, dir string, issues bool) string {
	t.Helper()
	run, err := tflint.run(dir, "--format=json")
	if err != nil {
		t.Fatal(err)
	}
	if !issues {
		return run.stdout + run.stderr
	}
	var r report
	if err := json.Unmarshal([]byte(run.stdout), &r); err != nil {
		t.Fatalf("tflint printed no JSON: %v\n%s", err, run.stdout)
	}
	lines := []string{}
	for _, i := range r.Issues {
		lines = append(lines, fmt.Sprintf("%+v", i))
	}
	for _, e := range r.Errors {
		lines = append(lines, e.Message)
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n") + run.stderr
}
