// Command inputs cuts the inputs that the tables of modules name out of what is known of each module's inputs, and writes them
// to modules/testdata, where the tests hold the tables against them:
//
//	go run ./tools/inputs DIR
//
// DIR has a JSON file for each repository, with what its variable blocks say from tag to tag:
//
//	{"repository": "owner/terraform-provider-name", "last": "v1.2.3", "inputs": [
//	  {"input": "slots.*.mode", "from": "v1.0.0", "to": "v1.2.3", "default": "null", "type": "optional(string, \"x\")", "nullable": true}]}
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/modules/facts"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: inputs DIR")
		os.Exit(2)
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "inputs:", err)
		os.Exit(1)
	}
}

func run(folder string) error {
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	if err != nil {
		return err
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		var repository facts.Repository
		if err := json.Unmarshal(text, &repository); err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		named := facts.Named(repository.Repository)
		repository.Inputs = slices.DeleteFunc(repository.Inputs, func(input facts.Input) bool { return !named[facts.Path(input.Path)] })
		if len(repository.Inputs) == 0 {
			continue
		}
		for i, input := range repository.Inputs {
			repository.Inputs[i].Default, repository.Inputs[i].Type = input.Usual(), ""
		}
		cut, err := json.MarshalIndent(repository, "", "  ")
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join("modules", "testdata", filepath.Base(file)), append(cut, '\n'), 0o644); err != nil {
			return err
		}
	}
	return nil
}
