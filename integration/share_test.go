package integration

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
)

var shareProgram = sync.OnceValues(func() (string, error) { return buildProgram("share") })

// shareOf returns the tables of what TFLint has printed, and the picture.
func shareOf(t *testing.T, printed string) (markdown, picture string) {
	t.Helper()
	program, err := shareProgram()
	if err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(t.TempDir(), "share.svg")
	command := exec.Command(program, "-svg", file)
	var stdout, stderr bytes.Buffer
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(printed), &stdout, &stderr
	if err := command.Run(); err != nil {
		t.Fatalf("%v: %s", err, stderr.String())
	}
	drawn, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return stdout.String(), string(drawn)
}

// shareOfExamples sums the inventory of the repository's examples.
func shareOfExamples(t *testing.T) (markdown, picture string) {
	t.Helper()
	dir := t.TempDir()
	if err := repositoryExamples(t).write(dir); err != nil {
		t.Fatal(err)
	}
	config := filepath.Join(dir, ".tflint.hcl")
	text := enablePlugin + disableBundled + "\nrule \"azurerm_mtls_coverage\" {\n  enabled        = true\n  inventory      = true\n  inventory_tags = [\"application\"]\n}\n"
	if err := os.WriteFile(config, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	printed, err := realTFLint(t).run(dir, "--recursive", "--config="+config, "--only=azurerm_mtls_coverage", "--format=json")
	if err != nil {
		t.Fatal(err)
	}
	return shareOf(t, printed.stdout)
}

// TestShareOnPages holds that the pages show what the program says of the examples.
func TestShareOnPages(t *testing.T) {
	markdown, picture := shareOfExamples(t)
	holdMade(t, "share", func(page) []string { return strings.Split(strings.TrimSuffix(markdown, "\n"), "\n") })
	name := filepath.Join(repository, "docs", "share.svg")
	if *update {
		if err := os.WriteFile(name, []byte(picture), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if diff := diffLines(readFile(t, "docs/share.svg"), picture); diff != "" {
		t.Errorf("docs/share.svg differs (-file +program):\n%s", diff)
	}
}

// shareOfModule is how the coverage and the program say a share.
var shareOfModule = regexp.MustCompile(`(\d+) of (\d+) in-scope endpoints`)

// TestShareIsCoverage holds that the program counts as the rule does: in each fixture with an inventory, in which the rule says
// its number.
func TestShareIsCoverage(t *testing.T) {
	judged := judgedFixtures(t)
	compared := 0
	for folder, of := range judged.all() {
		said, listed := "", false
		for _, found := range of.issues {
			listed = listed || strings.HasPrefix(found.Message, "inventory: ")
			if found.Rule.Name == "azurerm_mtls_coverage" && len(found.Callers) == 0 && shareOfModule.MatchString(found.Message) {
				said = shareOfModule.FindString(found.Message)
			}
		}
		if !listed {
			continue
		}
		printed, err := json.Marshal(report{Issues: rootOnly(of.issues)})
		if err != nil {
			t.Fatal(err)
		}
		if len(rootOnly(of.issues)) == 0 {
			continue
		}
		markdown, _ := shareOf(t, string(printed))
		if got := shareOfModule.FindString(markdown); said != "" && got != said {
			t.Errorf("%s: %q, and the rule says %q", folder, got, said)
		} else if said != "" {
			compared++
		}
	}
	if compared < 5 {
		t.Errorf("only %d fixtures have an inventory and a number", compared)
	}
}

// rootOnly returns the issues that are not about called modules.
func rootOnly(issues []issue) []issue {
	found := []issue{}
	for _, one := range issues {
		if len(one.Callers) == 0 && strings.Contains(one.Message, "inventory: ") {
			found = append(found, one)
		}
	}
	return found
}
