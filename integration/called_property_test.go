package integration

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// TestCalled holds that the same is found where the code lies in a module that the root calls, which passes its literals.
func TestCalled(t *testing.T) {
	t.Parallel()
	checkProperty(t, propertyCalled, moved, func(literal, changed []finding) []string {
		return compare(said(literal), said(changed))
	})
}

// moved moves the code of each folder into a module below it, and its literals into inputs that the root passes. What the
// caller cannot pass, or what speaks of addresses or lines, stays where it is.
func moved(code tree) (rewritten, error) {
	called, err := calledModules(code)
	if err != nil {
		return rewritten{}, err
	}
	withInputs, err := withVariables(code, true)
	if err != nil {
		return rewritten{}, err
	}
	r := rewritten{code: maps.Clone(code), origins: map[string][]int{}}
	for _, folder := range rewritable(code) {
		inputs, ok := withInputs.code[path.Join(folder, "zz_variables.tf")]
		if !ok || called[folder] || !movable(code, folder) {
			continue
		}
		root, err := providersOf(code, folder)
		if err != nil {
			return rewritten{}, err
		}
		root = append(root, "module \"moved\" {\n  source = \"./moved\"\n"...)
		for _, input := range inputDefault.FindAllSubmatch(inputs, -1) {
			root = fmt.Appendf(root, "  %s = %s\n", input[1], input[2])
			r.changes++
		}
		for _, name := range code.in(folder) {
			if path.Base(name) == ".tflint.hcl" || strings.HasPrefix(path.Base(name), ".terraform.lock") {
				continue
			}
			r.code[path.Join(folder, "moved", path.Base(name))] = withInputs.code[name]
			if isNative(name) {
				delete(r.code, name)
			}
		}
		r.code[path.Join(folder, "moved", "zz_variables.tf")] = regexp.MustCompile(`(?m)^  default = .*\n`).ReplaceAll(inputs, nil)
		r.code[path.Join(folder, "main.tf")] = append(root, "}\n"...)
	}
	return r, nil
}

var inputDefault = regexp.MustCompile(`variable "(property_\d+)" \{\n  type = .*\n  default = (.*)\n`)

// movable reports whether a folder means the same below another one: its files are native, it calls no module by a path, no
// value comes from a file beside it, and neither an annotation nor an exception speaks of its lines or addresses.
func movable(code tree, folder string) bool {
	if code.callsModules(folder) {
		return false
	}
	for _, name := range code.in(folder) {
		text := code[name]
		switch {
		case isJSON(name), isNative(name) && isOverride(name), strings.Contains(name, ".tfvars"), bytes.Contains(text, []byte("tflint-ignore")):
			return false
		case strings.HasPrefix(path.Base(name), ".tflint") && bytes.Contains(text, []byte("exception {")):
			return false
		}
	}
	return true
}

// providersOf returns what a folder says about providers, which counts in the root module only.
func providersOf(code tree, folder string) ([]byte, error) {
	bodies, err := nativeFiles(code, folder)
	if err != nil {
		return nil, err
	}
	found := []byte{}
	for _, name := range slices.Sorted(maps.Keys(bodies)) {
		for _, block := range bodies[name].Blocks {
			if block.Type == "terraform" || block.Type == "provider" {
				found = append(append(found, blockText(code[name], block)...), '\n')
			}
		}
	}
	return found, nil
}

func blockText(source []byte, block *hclsyntax.Block) []byte {
	return source[block.TypeRange.Start.Byte:block.CloseBraceRange.End.Byte]
}

// In a called module a message says besides which resource it is about and which input to set.
var (
	ofModule   = regexp.MustCompile(` of [\w.-]+ in module\.moved| \([\w.-]+ in module\.moved\)| of module\.moved`)
	giveIt     = regexp.MustCompile(`; give it one (with tflint --var-file, or as \w+|where the module is called)$`)
	setInput   = regexp.MustCompile(`set the module's input [^ ]+ to `)
	byInput    = regexp.MustCompile(` from the module's input [\w.\[\]"]+| \(by the module's input [^)]+\)`)
	inTheWords = strings.NewReplacer(" (the module has no input for it)", "", ", the module's default", "", "inventory: module.moved.", "inventory: ", "why module.moved.", "why ")
)

// said returns what findings say, each once, wherever they stand.
func said(findings []finding) []finding {
	once := map[finding]bool{}
	for _, f := range findings {
		f.File, f.Line = "", 0
		f.Message = setInput.ReplaceAllString(ofModule.ReplaceAllString(f.Message, ""), "set it to ")
		f.Message = giveIt.ReplaceAllString(f.Message, "")
		f.Message = inTheWords.Replace(byInput.ReplaceAllString(f.Message, ""))
		once[f] = true
	}
	return slices.Collect(maps.Keys(once))
}
