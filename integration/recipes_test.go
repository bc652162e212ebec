package integration

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestWorkflowSnippets holds that actionlint has nothing to say about the workflows on the pages.
func TestWorkflowSnippets(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	files, places := []string{}, map[string]string{}
	for _, p := range readPages(t) {
		for _, b := range p.blocks {
			if b.marker != "workflow" {
				continue
			}
			name := filepath.Join(dir, fmt.Sprintf("%d.yml", len(files)))
			if err := os.WriteFile(name, []byte(p.text(b)), 0o644); err != nil {
				t.Fatal(err)
			}
			files = append(files, name)
			places[name] = fmt.Sprintf("%s:%d", p.name, b.first)
		}
	}
	if len(files) == 0 {
		t.Fatal("there are no workflows on the pages")
	}
	lint := exec.Command("go", append([]string{
		"tool", "-modfile=" + filepath.Join(repository, "tools", "actionlint", "go.mod"),
		"actionlint", "-shellcheck=", "-pyflakes=", "-oneline", "-no-color",
	}, files...)...)
	lint.Dir = repository
	if printed, err := lint.CombinedOutput(); err != nil {
		text := string(printed)
		for name, place := range places {
			text = strings.ReplaceAll(text, name, place)
		}
		t.Errorf("actionlint: %v\n%s", err, text)
	}
}

// TestYAMLSnippets holds that the YAML on the pages can be read, and that each block says what it is.
func TestYAMLSnippets(t *testing.T) {
	for _, p := range readPages(t) {
		for _, b := range p.blocks {
			if b.language != "yaml" {
				continue
			}
			if b.marker != "workflow" && b.marker != "yaml" {
				t.Errorf("%s:%d: YAML needs <!-- workflow --> or <!-- yaml --> before it", p.name, b.first)
			}
			var content map[string]any
			if err := yaml.Unmarshal([]byte(p.text(b)), &content); err != nil {
				t.Errorf("%s:%d: %v", p.name, b.first, err)
			}
			if _, ok := content["on"]; b.marker == "workflow" && !ok {
				t.Errorf("%s:%d: the workflow does not say on what it runs", p.name, b.first)
			}
		}
	}
}

// TestRecipesTFLint holds that the recipes install the TFLint with which the tests run.
func TestRecipesTFLint(t *testing.T) {
	pinned := regexp.MustCompile(`github.com/terraform-linters/tflint (v[\d.]+)`).FindStringSubmatch(readFile(t, "integration/tflint/go.mod"))
	if pinned == nil {
		t.Fatal("integration/tflint/go.mod pins no TFLint")
	}
	named := regexp.MustCompile(`(?:tflint_version: |tflint:|releases/download/)(v[\d.]+)`).FindAllStringSubmatch(readFile(t, "docs/recipes.md"), -1)
	if len(named) == 0 {
		t.Fatal("docs/recipes.md installs no TFLint")
	}
	for _, found := range named {
		if found[1] != pinned[1] {
			t.Errorf("docs/recipes.md installs TFLint %s, and the tests run %s", found[1], pinned[1])
		}
	}
}
