package integration

import (
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestModulesAreVisited holds that the Makefile knows every Go module of the repository, and that each of its targets which
// goes through code goes through all modules with code, so that no part is left without linters or tests. The targets of
// one module only are those that build the plugin or run a program.
func TestModulesAreVisited(t *testing.T) {
	makefile := readFile(t, "Makefile")
	list := func(name string) []string {
		line := regexp.MustCompile(`(?m)^` + name + ` += (.*)$`).FindStringSubmatch(makefile)
		if line == nil {
			t.Fatalf("the Makefile has no list %q", name)
		}
		return strings.Fields(line[1])
	}
	withCode, pins := list("modules"), list("pins")
	known := slices.Sorted(slices.Values(slices.Concat(withCode, pins)))
	if diff := cmp.Diff(goModules(t), known); diff != "" {
		t.Errorf("the Makefile's modules differ from the go.mod files (-files +Makefile):\n%s", diff)
	}
	// Fuzz targets are found by file, wherever they are.
	for _, target := range []string{"check", "vulnerabilities"} {
		if recipe := recipeOf(t, makefile, target); !strings.Contains(recipe, "for module in $(modules)") {
			t.Errorf("make %s does not go through $(modules):\n%s", target, recipe)
		}
	}
	for _, module := range withCode {
		if module != "." && hasTests(t, module) && !strings.Contains(recipeOf(t, makefile, "test"), "go -C "+module+" test ") {
			t.Errorf("make test does not test %s", module)
		}
	}
	for _, pin := range pins {
		if !strings.Contains(makefile, pin+"/go.mod") && !strings.Contains(makefile, "-C "+pin+" ") {
			t.Errorf("nothing in the Makefile uses %s", pin)
		}
	}
}

// TestModulesInCI holds that CI runs the targets that visit all modules, and tests both modules that have tests.
func TestModulesInCI(t *testing.T) {
	workflow := readFile(t, ".github/workflows/ci.yml")
	for _, line := range []string{"make check", "make vulnerabilities", "go test -timeout=1h ./...", "go -C integration test -count=1 -timeout=1h"} {
		if !strings.Contains(workflow, "run: "+line+"\n") {
			t.Errorf("ci.yml has no step that runs %s", line)
		}
	}
	dependabot := readFile(t, ".github/dependabot.yml")
	for _, module := range goModules(t) {
		directory := path.Join("/", module)
		if !strings.Contains(dependabot, "- "+directory+"\n") && !strings.Contains(dependabot, "- "+path.Dir(directory)+"/*\n") {
			t.Errorf("dependabot.yml does not look at %s", directory)
		}
	}
	if release := readFile(t, "tools/release/main.go"); !strings.Contains(release, `{"make", "test"}`) {
		t.Error("tools/release does not run make test")
	}
}

// recipeOf returns the lines of a target.
func recipeOf(t *testing.T, makefile, target string) string {
	t.Helper()
	recipe := regexp.MustCompile(`(?m)^` + target + `:.*\n((?:\t.*\n)+)`).FindStringSubmatch(makefile)
	if recipe == nil {
		t.Fatalf("the Makefile has no target %s", target)
	}
	return recipe[1]
}

// goModules returns the folders of the repository that have a go.mod.
func goModules(t *testing.T) []string {
	t.Helper()
	return foldersWith(t, ".", func(name string) bool { return name == "go.mod" })
}

func hasTests(t *testing.T, module string) bool {
	t.Helper()
	return len(foldersWith(t, module, func(name string) bool { return strings.HasSuffix(name, "_test.go") })) > 0
}

// foldersWith returns the folders below one of the repository's that have a file whose name matches.
func foldersWith(t *testing.T, below string, matches func(name string) bool) []string {
	t.Helper()
	folders := map[string]bool{}
	err := filepath.WalkDir(filepath.Join(repository, below), func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != repository && (strings.HasPrefix(entry.Name(), ".") || entry.Name() == "testdata" || entry.Name() == "build"):
			return filepath.SkipDir
		case !entry.IsDir() && matches(entry.Name()):
			folder, err := filepath.Rel(repository, filepath.Dir(name))
			folders[filepath.ToSlash(folder)] = true
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return slices.Sorted(maps.Keys(folders))
}
