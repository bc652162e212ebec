// Command schema cuts the resource types that the rules read, and those of the fixtures, out of azurerm's schema, and
// writes what may stand in them to integration/provider:
//
//	terraform providers schema -json | go run ./tools/schema 5.2.0
//	go run ./tools/schema 5.2.0 FILE
//
// The file is what Terraform or OpenTofu prints, or facts that were read from the provider's source:
//
//	{"provider": "hashicorp/azurerm", "version": "5.2.0", "resources": {"azurerm_…": {
//	  "attributes": {"name": {"type": "string", "required": true}},
//	  "blocks": {"identity": {"required": true, "attributes": {…}, "blocks": {…}}}}}}
//
// Facts may say more than Terraform prints: an attribute's "default", and of a block with "attribute_mode", which
// Terraform prints as an attribute, which of its arguments are required.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/ruleset"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
)

const (
	fixtures = "integration/testdata"
	excerpts = "integration/provider"
)

func main() {
	if len(os.Args) < 2 || len(os.Args) > 3 || !regexp.MustCompile(`^\d+\.\d+\.\d+$`).MatchString(os.Args[1]) {
		fmt.Fprintln(os.Stderr, "usage: schema x.y.z [FILE]\nx.y.z is azurerm's version, and FILE what terraform providers schema -json prints, by default from standard input")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, "schema:", err)
		os.Exit(1)
	}
}

func run(version string, files []string) error {
	read := func() ([]byte, error) { return io.ReadAll(os.Stdin) }
	if len(files) > 0 {
		read = func() ([]byte, error) { return os.ReadFile(files[0]) }
	}
	content, err := read()
	if err != nil {
		return err
	}
	used, err := fixtureTypes(os.DirFS(fixtures))
	if err != nil {
		return err
	}
	text, missing, err := cut(content, version, append(ruleset.ResourceTypes(rules.All()), used...))
	if err != nil {
		return err
	}
	if len(missing) > 0 {
		fmt.Printf("azurerm %s, as it is here, has no %s\n", version, strings.Join(missing, ", "))
	}
	file := filepath.Join(excerpts, "azurerm-"+version+".json")
	fmt.Println("writing", file)
	return os.WriteFile(file, text, 0o644)
}

// declared finds the resources of azurerm in native syntax and in JSON.
var declared = regexp.MustCompile(`(?:resource\s+"(azurerm_\w+)"|"(azurerm_\w+)"\s*:)`)

// fixtureTypes returns the types of azurerm's resources below a folder. It looks at the text, so that it also finds what
// only looks like one; a type that the provider does not have is not cut.
func fixtureTypes(folder fs.FS) ([]string, error) {
	var types []string
	err := fs.WalkDir(folder, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(name, ".tf") && !strings.HasSuffix(name, ".tf.json") {
			return err
		}
		content, err := fs.ReadFile(folder, name)
		for _, match := range declared.FindAllSubmatch(content, -1) {
			types = append(types, string(match[1])+string(match[2]))
		}
		return err
	})
	return types, err
}

// excerpt is what is written: the package integration reads it, and says what it means.
type excerpt struct {
	Provider  string            `json:"provider"`
	Version   string            `json:"version"`
	Resources map[string]*block `json:"resources"`
}

type block struct {
	Required  bool              `json:"required,omitempty"`
	Arguments map[string]string `json:"arguments,omitempty"`
	Blocks    map[string]*block `json:"blocks,omitempty"`
}

// cut returns the excerpt of a schema with some resource types, and the types that the schema does not have.
func cut(content []byte, version string, types []string) (text []byte, missing []string, err error) {
	resources, err := readSchema(content, version)
	if err != nil {
		return nil, nil, err
	}
	e := excerpt{"hashicorp/azurerm", version, map[string]*block{}}
	slices.Sort(types)
	for _, name := range slices.Compact(types) {
		resource, ok := resources[name]
		if !ok {
			missing = append(missing, name)
			continue
		}
		// Each has an id at least. What is written here has no attributes, and cannot be read again.
		if resource == nil || len(resource.Attributes) == 0 {
			return nil, nil, fmt.Errorf("%s has no attributes here", name)
		}
		if e.Resources[name], err = resource.excerpt(); err != nil {
			return nil, nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	if len(e.Resources) == 0 {
		return nil, nil, errors.New("the schema has none of the resource types that the rules read")
	}
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", " ")
	err = encoder.Encode(e)
	return out.Bytes(), missing, err
}
