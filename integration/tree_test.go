package integration

import (
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
)

// tree is a folder in memory: the contents of its files by path, with slashes. Rewriting code is then a matter of
// making one tree of another.
type tree map[string][]byte

// readTree reads all files below a folder.
func readTree(root string) (tree, error) {
	t := tree{}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		relative, err := filepath.Rel(root, name)
		if err != nil {
			return err
		}
		t[filepath.ToSlash(relative)] = content
		return nil
	})
	return t, err
}

// write writes all files below a folder.
func (t tree) write(root string) error {
	for _, name := range t.files() {
		target := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(target), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(target, t[name], 0o644); err != nil {
			return err
		}
	}
	return nil
}

// files returns the paths in order.
func (t tree) files() []string { return slices.Sorted(maps.Keys(t)) }

// in returns the files that lie in a folder itself.
func (t tree) in(folder string) []string {
	return slices.DeleteFunc(t.files(), func(name string) bool { return path.Dir(name) != folder })
}

// modules returns the folders that have Terraform files, in order. What terraform init has installed is linted by nobody as a
// module of its own; TFLint leaves it out of a recursive run, too.
func (t tree) modules() []string {
	folders := map[string]bool{}
	for name := range t {
		if (isNative(name) || isJSON(name)) && !strings.Contains(name, "/.terraform/") {
			folders[path.Dir(name)] = true
		}
	}
	return slices.Sorted(maps.Keys(folders))
}

// moduleCall is how a call of another module starts, in either syntax.
var moduleCall = regexp.MustCompile(`(?m)^\s*module\s+"|"module"\s*:`)

// callsModules reports whether the module in a folder calls others.
func (t tree) callsModules(folder string) bool {
	return slices.ContainsFunc(t.in(folder), func(name string) bool {
		return (isNative(name) || isJSON(name)) && moduleCall.Match(t[name])
	})
}

func isNative(name string) bool { return strings.HasSuffix(name, ".tf") }
func isJSON(name string) bool   { return strings.HasSuffix(name, ".tf.json") }

// isOverride reports whether Terraform merges the file into the others.
func isOverride(name string) bool {
	stem, _, _ := strings.Cut(path.Base(name), ".")
	return stem == "override" || strings.HasSuffix(stem, "_override")
}

const (
	enablePlugin = "plugin \"azurerm-mtls\" {\n  enabled = true\n}\n"
	// disableBundled switches off TFLint's own ruleset, which would report that fixtures name no Terraform version.
	disableBundled = "\nplugin \"terraform\" {\n  enabled = false\n}\n"
)

// configured returns each module a configuration of TFLint that runs our plugin and no other.
func (t tree) configured() tree {
	t = maps.Clone(t)
	for _, folder := range t.modules() {
		config := path.Join(folder, ".tflint.hcl")
		own, isHCL := t[config]
		_, isJSON := t[path.Join(folder, ".tflint.json")]
		switch {
		case isHCL && !strings.Contains(string(own), `plugin "terraform"`):
			t[config] = slices.Concat(own, []byte(disableBundled))
		case !isHCL && !isJSON:
			t[config] = []byte(enablePlugin + disableBundled)
		}
	}
	return t
}

// readFixtures reads testdata once for all tests.
var readFixtures = sync.OnceValues(func() (tree, error) {
	t, err := readTree(testdata)
	return t.configured(), err
})

func fixtures(t *testing.T) tree {
	t.Helper()
	fixtures, err := readFixtures()
	if err != nil {
		t.Fatal(err)
	}
	if len(fixtures.modules()) == 0 {
		t.Fatal("there are no fixtures")
	}
	return fixtures
}
