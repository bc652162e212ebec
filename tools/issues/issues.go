// Package issues reads what TFLint prints as JSON.
package issues

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path"
	"strings"
)

// Issue is one finding.
type Issue struct {
	Rule    Rule     `json:"rule"`
	Message string   `json:"message"`
	Range   Range    `json:"range"`
	Callers []Caller `json:"callers"`
}

// Rule is the rule that it is of.
type Rule struct {
	Name string `json:"name"`
}

// Range is where it stands. In a called module that is an input in the root module.
type Range struct {
	Filename string   `json:"filename"`
	Start    Position `json:"start"`
}

// Position is a place in a file, from 1.
type Position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// Caller is an expression on the way from the root module to a called one, whose own comes last.
type Caller struct {
	Filename string `json:"filename"`
}

// Folder is that of the root module, seen from where TFLint was started.
func (i Issue) Folder() string { return folderOf(i.Range.Filename) }

// Folders are those of the modules on the way from the root module to the one that the finding is about.
func (i Issue) Folders() []string {
	if len(i.Callers) == 0 {
		return []string{i.Folder()}
	}
	found := make([]string, len(i.Callers))
	for n, caller := range i.Callers {
		found[n] = folderOf(caller.Filename)
	}
	return found
}

// folderOf returns the folder of a file, with slashes on every system.
func folderOf(file string) string { return path.Dir(strings.ReplaceAll(file, `\`, "/")) }

// Read reads the issues of a run. A run that failed somewhere is an error, as what it did not look at would look clean.
func Read(from io.Reader) ([]Issue, error) {
	var run struct {
		Issues []Issue `json:"issues"`
		Errors []struct {
			Message string `json:"message"`
		} `json:"errors"`
	}
	if err := json.NewDecoder(from).Decode(&run); err != nil {
		return nil, fmt.Errorf("this is not what tflint --format=json prints: %w", err)
	}
	var failures error
	for _, failure := range run.Errors {
		failures = errors.Join(failures, errors.New("TFLint failed: "+failure.Message))
	}
	return run.Issues, failures
}
