package integration

import (
	"bytes"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2/hclwrite"
)

// TestFix runs tflint --fix over all fixtures, also those that are about something else: what it leaves must be what
// the .fixed files say, formatted, and at rest.
func TestFix(t *testing.T) {
	t.Parallel()
	code := fixtures(t)
	fixed, plain := judgeTree(t, code, true), judgedFixtures(t)
	progress("fixing each of the %d fixtures, twice where something is fixed", len(code.modules()))
	for _, folder := range code.modules() {
		t.Run(folder, func(t *testing.T) {
			first := fixed.of(folder)
			if *update {
				updateFixed(t, code, folder, first.changes)
				return
			}
			checkFixed(t, code, folder, first)
			checkMarks(t, folder, plain.of(folder), first)
			for _, mismatch := range compareFailure(code, folder, first.failure) {
				t.Error(mismatch)
			}
			if len(first.changes) > 0 {
				checkRest(t, code, folder, first)
			}
		})
	}
	for _, name := range code.files() {
		if file, ok := strings.CutSuffix(name, ".fixed"); ok && code[file] == nil {
			t.Errorf("%s stands beside no %s", name, path.Base(file))
		}
	}
}

// checkFixed holds that --fix has left what the .fixed files say, and that it is formatted.
func checkFixed(t *testing.T, code tree, folder string, first outcome) {
	t.Helper()
	fixable := map[string]bool{}
	for _, i := range first.issues {
		fixable[filepath.ToSlash(i.Range.Filename)] = fixable[filepath.ToSlash(i.Range.Filename)] || i.Fixable
	}
	for _, name := range code.in(folder) {
		want, hasFixed := code[name+".fixed"]
		got, changed := first.changes[name]
		switch {
		case hasFixed && bytes.Equal(want, code[name]):
			t.Errorf("%s.fixed does not differ from the file itself; remove it", name)
		case hasFixed && !changed:
			t.Errorf("%s was not changed, and there is a %s.fixed", name, path.Base(name))
		case hasFixed:
			if diff := diffLines(string(want), string(got)); diff != "" {
				t.Errorf("%s after --fix (-want +got):\n%s", name, diff)
			}
		case fixable[name]:
			t.Errorf("%s has a fixable finding and no %s.fixed, which -update writes", name, path.Base(name))
		case changed:
			t.Errorf("%s was changed, and there is no %s.fixed (-before +after):\n%s", name, path.Base(name), diffLines(string(code[name]), string(got)))
		}
		if isNative(name) && changed && !bytes.Equal(hclwrite.Format(got), got) {
			t.Errorf("%s is not formatted after --fix:\n%s", name, got)
		}
	}
}

// checkMarks holds that a run without --fix marks as fixable what a run with it fixes.
func checkMarks(t *testing.T, folder string, plain, fixed outcome) {
	t.Helper()
	if (count(plain, isFixable) > 0) != (len(fixed.changes) > 0) {
		t.Errorf("%s: %d findings are marked as fixable, and --fix changes %d files", folder, count(plain, isFixable), len(fixed.changes))
	}
	for _, i := range fixed.issues {
		same := func(other issue) bool {
			return other.Rule.Name == i.Rule.Name && other.Message == i.Message && other.Range == i.Range
		}
		if matching := slices.IndexFunc(plain.issues, same); matching >= 0 && plain.issues[matching].Fixable != i.Fixable {
			t.Errorf("%s:%d is fixable %t without --fix, and %t with it: %s", i.Range.Filename, i.Range.Start.Line, !i.Fixable, i.Fixable, i.Message)
		}
	}
}

func isFixable(i issue) bool { return i.Fixable }

func count(of outcome, which func(issue) bool) int {
	found := 0
	for _, i := range of.issues {
		if which(i) {
			found++
		}
	}
	return found
}

// checkRest holds that a second --fix finds nothing to do.
func checkRest(t *testing.T, code tree, folder string, first outcome) {
	t.Helper()
	after := maps.Clone(caseOf(code, folder))
	maps.Copy(after, first.changes)
	again := judgeTree(t, after, true).of(folder)
	for name, second := range again.changes {
		t.Errorf("a second --fix changes %s (-first +second):\n%s", name, diffLines(string(first.changes[name]), string(second)))
	}
	for _, mismatch := range compareFailure(code, folder, again.failure) {
		t.Errorf("a second --fix: %s", mismatch)
	}
	for _, i := range again.issues {
		if i.Fixable {
			t.Errorf("%s:%d is still fixable after --fix: %s", i.Range.Filename, i.Range.Start.Line, i.Message)
		}
	}
}

// caseOf returns all files of the case that a folder belongs to, since it may call modules elsewhere in it.
func caseOf(code tree, folder string) tree {
	parts := strings.SplitN(folder, "/", 3)
	within := strings.Join(parts[:min(2, len(parts))], "/") + "/"
	files := tree{}
	for name, content := range code {
		if strings.HasPrefix(name, within) {
			files[name] = content
		}
	}
	return files
}

// updateFixed writes what --fix has left of each file that it changed, and removes what it no longer says.
func updateFixed(t *testing.T, code tree, folder string, changes tree) {
	t.Helper()
	for _, name := range code.in(folder) {
		if !isNative(name) && !isJSON(name) {
			continue
		}
		target := filepath.Join(testdata, filepath.FromSlash(name)+".fixed")
		if fixed, ok := changes[name]; ok {
			if err := os.WriteFile(target, fixed, 0o644); err != nil {
				t.Fatal(err)
			}
		} else if _, ok := code[name+".fixed"]; ok {
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
