package integration

import (
	"flag"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
)

// FuzzCalls checks a module that calls another one, with the files of terraform init beside it: the plugin neither fails nor
// says that something in it has failed, and a second run finds the same, whichever of the modules comes first.
func FuzzCalls(f *testing.F) {
	seeds, err := callSeeds()
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range seeds {
		f.Add(seed.root, seed.called, seed.manifest, seed.lock)
	}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, root, called, manifest, lock string) {
		if twins(root) || twins(called) {
			t.Skip("Terraform refuses two calls of a name, and TFLint checks both at the same time")
		}
		if strings.Count(root, "module")*strings.Count(called, "module") > 10 {
			t.Skip("so many calls in calls are TFLint's own time")
		}
		if err := os.RemoveAll(dir); err != nil {
			t.Fatal(err)
		}
		code := tree{named(root): []byte(root), "m/" + named(called): []byte(called)}
		if lock != "" {
			code[".terraform.lock.hcl"] = []byte(lock)
		}
		if manifest != "" {
			code[".terraform/modules/modules.json"] = []byte(manifest)
		}
		code[".tflint.hcl"] = []byte("plugin \"azurerm-mtls\" {\n  enabled = true\n  scope = \"all\"\n  undetermined = \"notice\"\n}\n" + disableBundled)
		if err := code.write(dir); err != nil {
			t.Fatal(err)
		}
		first := lintOnce(dir, ".", false)
		if first.failure != "" {
			if strings.HasPrefix(first.failure, "Failed to check ruleset") && !strings.Contains(first.failure, "reading the module: ") {
				t.Fatal(first.failure)
			}
			t.Skip("TFLint refuses the code: ", first.failure)
		}
		for _, i := range first.issues {
			if strings.Contains(i.Message, "internal error") {
				t.Fatal(i.Message)
			}
		}
		once := printed(t, first, true)
		if again := printed(t, lintOnce(dir, ".", false), true); again != once {
			t.Fatalf("a second run finds\n%s\nand the first\n%s", again, once)
		}
	})
}

// twins reports whether a text has two calls of the same name.
func twins(text string) bool {
	body, err := terraformBody(tree{named(text): []byte(text)}, named(text))
	if err != nil {
		return false // TFLint refuses it.
	}
	content, _, diagnostics := body.PartialContent(&hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "module", LabelNames: []string{"name"}}}})
	names := map[string]bool{}
	for _, block := range content.Blocks {
		names[block.Labels[0]] = true
	}
	return !diagnostics.HasErrors() && len(names) < len(content.Blocks)
}

// named is the name of a file with such a text. No text of the native syntax starts with a brace.
func named(text string) string {
	if strings.HasPrefix(strings.TrimSpace(text), "{") {
		return "main.tf.json"
	}
	return "main.tf"
}

// callSeed is a module that calls another one.
type callSeed struct{ root, called, manifest, lock string }

// localSource is where a call names the folder of a module.
var localSource = regexp.MustCompile(`("?source"?\s*[=:]\s*)"(\.[^"]*)"`)

// callSeeds are the fixtures that call a module of the tree, and those that TestCalled moves into one. Where nothing is to be
// found that has not been, the moved ones are left out: TestCalled has judged them.
func callSeeds() ([]callSeed, error) {
	code, err := readFixtures()
	if err != nil {
		return nil, err
	}
	if flag.Lookup("test.fuzz").Value.String() != "" {
		all, err := moved(code)
		if err != nil {
			return nil, err
		}
		code = maps.Clone(all.code)
	}
	seeds := map[callSeed]bool{}
	for _, folder := range rewritable(code) {
		if !code.callsModules(folder) {
			continue
		}
		seed := callSeed{
			root:     code.text(folder),
			manifest: string(code[path.Join(folder, ".terraform/modules/modules.json")]),
			lock:     string(code[path.Join(folder, ".terraform.lock.hcl")]),
		}
		if source := localSource.FindStringSubmatch(seed.root); source != nil {
			seed.called = code.text(path.Join(folder, source[2]))
		}
		seed.root = localSource.ReplaceAllString(seed.root, `$1"./m"`)
		seed.called = localSource.ReplaceAllString(seed.called, `$1"./m"`)
		seeds[seed] = true
	}
	return slices.Collect(maps.Keys(seeds)), nil
}

// text returns what the native files of a folder say, but for those that are merged into others, or its file in JSON if there is none.
func (t tree) text(folder string) string {
	var native, other strings.Builder
	for _, name := range t.in(folder) {
		switch {
		case isNative(name) && !isOverride(name):
			native.Write(t[name])
			native.WriteString("\n")
		case isJSON(name) && other.Len() == 0:
			other.Write(t[name])
		}
	}
	if native.Len() > 0 {
		return native.String()
	}
	return other.String()
}
