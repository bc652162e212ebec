package integration

import (
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/integration/inprocess"
)

// runs is how often TestDeterminism judges each fixture.
const runs = 20

// TestDeterminism judges each fixture twenty times, and compares what TFLint would print. It reads the files of a module in
// random order, and every byte must be the same, the order of the issues included. It also checks called modules in random
// order, and follows an expression that names two variables by one of them: where a fixture has module calls, the issues
// must be the same, in any order and with any callers.
func TestDeterminism(t *testing.T) {
	t.Parallel()
	code, judged := fixtures(t), judgedFixtures(t)
	progress("judging each of the %d fixtures %d times", len(code.modules()), runs)
	for _, folder := range code.modules() {
		t.Run(folder, func(t *testing.T) {
			calls := code.callsModules(folder)
			first := printed(t, judged.of(folder), calls)
			for i, of := range judgedAgain(t, judged, folder, runs-1) {
				if again := printed(t, of, calls); again != first {
					t.Fatalf("run %d differs from the first:\n%s\nthe first:\n%s", i+2, again, first)
				}
			}
		})
	}
}

// judgedAgain judges a folder so many times more. A single file is read in no order, so that it is read once for all of them.
func judgedAgain(t *testing.T, judged *judged, folder string, times int) []outcome {
	t.Helper()
	found := []outcome{}
	files := slices.DeleteFunc(judged.code.in(folder), func(name string) bool { return !isNative(name) && !isJSON(name) })
	if len(files) == 1 && !judged.code.callsModules(folder) && judged.of(folder).failure == "" {
		again, err := inprocess.Again(judged.dir, filepath.FromSlash(folder), times)
		if err != nil {
			t.Fatal(err)
		}
		for _, run := range again {
			found = append(found, outcomeOf(run, nil))
		}
		return found
	}
	for range times {
		found = append(found, lintOnce(judged.dir, folder, false))
	}
	return found
}

// printed returns an outcome as text: as it is, or the issues in order and without their callers.
func printed(t *testing.T, of outcome, anyOrder bool) string {
	t.Helper()
	lines := []string{}
	for _, i := range of.issues {
		if anyOrder {
			i.Callers = nil
		}
		line, err := json.Marshal(i)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, string(line))
	}
	if anyOrder {
		slices.Sort(lines)
	}
	return strings.Join(append(lines, of.failure), "\n")
}
