package integration

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
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
			for i := range runs - 1 {
				if again := printed(t, lintOnce(judged.dir, folder, false), calls); again != first {
					t.Fatalf("run %d differs from the first:\n%s\nthe first:\n%s", i+2, again, first)
				}
			}
		})
	}
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
