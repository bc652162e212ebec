package integration

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
)

// buildProgram builds a program of tools into the folder of all tests.
func buildProgram(name string) (string, error) {
	program := filepath.Join(work, name)
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	_, err := goTool(repository, "build", "-buildvcs=false", "-o", program, "./tools/"+name)
	return program, err
}

var baselineProgram = sync.OnceValues(func() (string, error) { return buildProgram("baseline") })

// baselineOf returns the exceptions for what TFLint has printed in a folder, and what the program says about the rest.
func baselineOf(t *testing.T, dir, printed string, args ...string) (blocks, rest string) {
	t.Helper()
	program, err := baselineProgram()
	if err != nil {
		t.Fatal(err)
	}
	command := exec.Command(program, append([]string{"-owner=team-orders", "-expires=2099-12-31"}, args...)...)
	command.Dir = dir
	var stdout, stderr bytes.Buffer
	command.Stdin, command.Stdout, command.Stderr = strings.NewReader(printed), &stdout, &stderr
	if err := command.Run(); err != nil && stderr.Len() == 0 {
		t.Fatal(err)
	}
	return stdout.String(), stderr.String()
}

var pluginBlock = regexp.MustCompile(`(?m)^plugin "azurerm-mtls" \{.*\n`)

// pasted returns a configuration with blocks in its plugin block.
func pasted(config []byte, blocks string) []byte {
	return pluginBlock.ReplaceAllFunc(config, func(header []byte) []byte { return slices.Concat(header, []byte(blocks)) })
}

// acceptable reports whether an exception can be made for findings of a rule.
func acceptable(rule string) bool {
	return rule != "azurerm_mtls_coverage" && rule != "azurerm_mtls_exception"
}

// beyondBaseline are findings that stay without a word: an update is matched with its resource by a literal id.
var beyondBaseline = map[string]int{"azapi/updates": 1}

// TestBaselineOfFixtures holds that the exceptions for what is found in a fixture accept all of it, but for what the program says
// that it leaves to people.
func TestBaselineOfFixtures(t *testing.T) {
	judged := judgedFixtures(t)
	byHand := 0
	for folder, of := range judged.all() {
		config := path.Join(folder, ".tflint.hcl")
		if len(of.issues) == 0 || judged.code[config] == nil || !pluginBlock.Match(judged.code[config]) {
			continue
		}
		printed, err := json.Marshal(report{Issues: of.issues})
		if err != nil {
			t.Fatal(err)
		}
		blocks, rest := baselineOf(t, judged.dir, string(printed), "-config="+config)
		byHand += strings.Count(rest, "\n")
		code := caseOf(judged.code, folder)
		code[config] = pasted(code[config], blocks)
		again := judgeTree(t, code, false).of(folder)
		if again.failure != "" {
			t.Errorf("%s: %s\n%s", folder, again.failure, blocks)
		}
		beyond := beyondBaseline[folder]
		for _, left := range again.findings() {
			if !acceptable(left.Rule) || strings.Contains(rest, fmt.Sprintf("%s:%d: ", left.File, left.Line)) {
				continue
			}
			if beyond--; beyond < 0 {
				t.Errorf("%s: %s\n%s", folder, left.describe(), blocks)
			}
		}
		if beyond > 0 {
			t.Errorf("%s has fewer findings than expected that stay", folder)
		}
	}
	if byHand > 20 {
		t.Errorf("%d findings need an exception by hand", byHand)
	}
}
