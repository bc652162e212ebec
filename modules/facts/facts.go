// Package facts reads what is known of the inputs of modules, from tag to tag, for the tool that cuts it and the tests that hold
// the tables against it. The plugin does not need it.
package facts

import (
	"regexp"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/modules"
)

// Repository is a repository of modules.
type Repository struct {
	Repository string  `json:"repository"`
	Last       string  `json:"last"`
	Inputs     []Input `json:"inputs"`
}

// Input is an input, or a member of one, with the tags between which it is the same.
type Input struct {
	Path string `json:"input"`
	From string `json:"from"`
	To   string `json:"to"`
	// Default is an expression; empty for an input without one.
	Default  string `json:"default,omitempty"`
	Type     string `json:"type,omitempty"`
	Nullable *bool  `json:"nullable,omitempty"`
}

var optional = regexp.MustCompile(`^optional\(.*?(?:, ?("[^"]*"|true|false|null|\d+))?\)$`)

// Usual returns the default: that of the variable, or of an attribute that is optional. It is empty where there is none.
func (i Input) Usual() string {
	if i.Default != "" {
		return i.Default
	}
	found := optional.FindStringSubmatch(i.Type)
	switch {
	case found == nil:
		return ""
	case found[1] == "":
		return "null"
	}
	return found[1]
}

// Path returns the path of an input without the signs for the members of a map or a list.
func Path(path string) string { return strings.ReplaceAll(path, ".*", "") }

// Named returns the inputs that the tables of a repository name.
func Named(repository string) map[string]bool {
	found := map[string]bool{}
	for _, module := range modules.All() {
		for path := range Of(module, repository) {
			found[path] = true
		}
	}
	return found
}

// Of returns the inputs of a module's table as its repository calls them, and none if it is of another one.
func Of(module call.Module, repository string) map[string][]Row {
	address, _ := call.Address("github.com/" + repository)
	source, folder, inFolder := strings.Cut(module.Sources[0], "//")
	if source != address {
		return nil
	}
	found := map[string][]Row{}
	add := func(resource call.Resource, within string, input call.Input) {
		path := input.Path
		if within != "" {
			path = within + "." + path
		}
		if inFolder {
			path = folder + "//" + path
		}
		path = Path(path)
		found[path] = append(found[path], Row{resource, input})
	}
	for _, resource := range module.Resources {
		for _, input := range resource.Inputs {
			add(resource, resource.Within, input)
			if input.Otherwise != "" {
				add(resource, "", call.Input{Path: input.Otherwise, Defaults: input.Defaults})
			}
		}
		for _, choice := range resource.When {
			add(resource, "", choice.Input)
		}
	}
	return found
}

// Row is an input in the table of a resource.
type Row struct {
	Resource call.Resource
	Input    call.Input
}
