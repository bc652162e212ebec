package integration

import (
	"bytes"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2/hclwrite"
)

// TestFix runs tflint --fix over all fixtures, also those that are about something else: what it leaves must be what
// the .fixed files say, formatted, and at rest.
func TestFix(t *testing.T) {
	code := fixtures(t)
	fixed := lintTree(t, code, "--fix")
	// A finding is marked as fixable only where something is fixed, so that the first run with --fix is asked.
	fixable := map[string]bool{}
	for _, i := range fixed.issues {
		if i.Fixable {
			fixable[filepath.ToSlash(i.Range.Filename)] = true
		}
	}
	if len(fixable) == 0 {
		t.Error("no finding is fixable")
	}
	again := lintTree(t, changedCases(code, fixed.after), "--fix")
	if *update {
		updateFixed(t, code, fixed.after)
		return
	}

	for _, folder := range code.modules() {
		t.Run(folder, func(t *testing.T) {
			for _, name := range code.in(folder) {
				want, hasFixed := code[name+".fixed"]
				got := fixed.after[name]
				switch {
				case hasFixed && bytes.Equal(want, code[name]):
					t.Errorf("%s.fixed does not differ from the file itself; remove it", name)
				case hasFixed:
					if diff := diffLines(string(want), string(got)); diff != "" {
						t.Errorf("%s after --fix (-want +got):\n%s", name, diff)
					}
				case fixable[name]:
					t.Errorf("%s has a fixable finding and no %s.fixed", name, path.Base(name))
				case !bytes.Equal(code[name], got):
					t.Errorf("%s was changed, and there is no %s.fixed (-before +after):\n%s", name, path.Base(name), diffLines(string(code[name]), string(got)))
				}
				if isNative(name) && !bytes.Equal(code[name], got) && !bytes.Equal(hclwrite.Format(got), got) {
					t.Errorf("%s is not formatted after --fix:\n%s", name, got)
				}
				if second, ok := again.after[name]; ok && !bytes.Equal(got, second) {
					t.Errorf("a second --fix changes %s (-first +second):\n%s", name, diffLines(string(got), string(second)))
				}
			}
			for _, mismatch := range compareFailure(code, folder, fixed.failures[folder]) {
				t.Error(mismatch)
			}
		})
	}
	for _, name := range code.files() {
		if file, ok := strings.CutSuffix(name, ".fixed"); ok && code[file] == nil {
			t.Errorf("%s stands beside no %s", name, path.Base(file))
		}
	}
	for folder, failure := range again.failures {
		for _, mismatch := range compareFailure(code, folder, failure) {
			t.Errorf("a second --fix: %s", mismatch)
		}
	}
	for _, i := range again.issues {
		if i.Fixable {
			t.Errorf("%s:%d is still fixable after --fix: %s", i.Range.Filename, i.Range.Start.Line, i.Message)
		}
	}
}

// changedCases gives the cases, with all that belongs to them, in which a file has changed. In the others a second run
// would see what the first one saw.
func changedCases(before, after tree) tree {
	caseOf := func(name string) string {
		parts := strings.SplitN(name, "/", 3)
		return strings.Join(parts[:len(parts)-1], "/")
	}
	changed := map[string]bool{}
	for name := range after {
		if !bytes.Equal(before[name], after[name]) {
			changed[caseOf(name)] = true
		}
	}
	cases := tree{}
	for name, content := range after {
		if changed[caseOf(name)] {
			cases[name] = content
		}
	}
	return cases
}

// updateFixed writes what --fix has left of each file that it changed, and removes what it no longer says.
func updateFixed(t *testing.T, before, after tree) {
	t.Helper()
	for _, name := range before.files() {
		if !isNative(name) && !isJSON(name) {
			continue
		}
		target := filepath.Join("testdata", filepath.FromSlash(name)+".fixed")
		if !bytes.Equal(before[name], after[name]) {
			if err := os.WriteFile(target, after[name], 0o644); err != nil {
				t.Fatal(err)
			}
		} else if _, ok := before[name+".fixed"]; ok {
			if err := os.Remove(target); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// diffLines shows in which lines two texts differ.
func diffLines(before, after string) string {
	return cmp.Diff(strings.Split(before, "\n"), strings.Split(after, "\n"))
}
