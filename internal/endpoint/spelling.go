package endpoint

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
)

// Words are the names and values by which an endpoint is described: azurerm's, or those of Azure's resource manager. A
// table has a column for each.
type Words int

// The words. Those of the resource manager are what azapi's resources are written in.
const (
	Azurerm Words = iota
	ARM
)

// Equal reports whether a value of the code is one of a table. The azurerm provider takes its values in one spelling only,
// the resource manager takes them in any letter case.
func (w Words) Equal(want, got string) bool {
	return want == got || w == ARM && strings.EqualFold(want, got)
}

// pick returns the column of a table that is in these words.
func pick[T any](w Words, azurerm, arm T) T {
	if w == ARM {
		return arm
	}
	return azurerm
}

// Spelling is a way to write an endpoint in Terraform code. What differs between them is here, and nowhere else: whose words
// are used, where a path leads, and what it means that something is not written.
type Spelling interface {
	// Words are those in which names and values are written.
	Words() Words
	// Top returns the node of a resource instance from which paths of the resource start.
	Top(root code.Node) code.Node
	// Hidden returns what may say the same as an argument that is not written, or "" if nothing does.
	Hidden(root code.Node) string
	// Partial reports whether the code says only a part of what the resource is.
	Partial() bool
}

// azurerm is the spelling of the azurerm provider, whose resources say all that there is.
type azurerm struct{}

func (azurerm) Words() Words                 { return Azurerm }
func (azurerm) Top(root code.Node) code.Node { return root }
func (azurerm) Hidden(code.Node) string      { return "" }
func (azurerm) Partial() bool                { return false }

// azapi is the spelling of the azapi provider, which sends a body to the resource manager as it is.
// https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource
type azapi struct {
	// update is true for a resource that says only what it changes of another one.
	update bool
}

func (azapi) Words() Words                 { return ARM }
func (azapi) Top(root code.Node) code.Node { return root.Member("body") }
func (a azapi) Partial() bool              { return a.update }

func (a azapi) Hidden(root code.Node) string {
	switch {
	case a.update:
		return partial
	case root.Member("sensitive_body").Value().State != code.Absent:
		return "sensitive_body may say"
	}
	return ""
}

// partial is why nothing is known of what is not in an update.
const partial = "azapi_update_resource does not say"

// The resource types of the azapi provider that declare a resource or a part of one. They name its type in an argument.
const (
	AzapiResource       = "azapi_resource"
	AzapiUpdateResource = "azapi_update_resource"
)

// AzapiTypes returns the resource types of azapi in which any type of the resource manager can be written.
func AzapiTypes() []string { return []string{AzapiResource, AzapiUpdateResource} }

// AzapiPaths returns what has to be read of a resource of azapi to know its type and its body.
func AzapiPaths() []code.Path { return []code.Path{"type", "body", "sensitive_body"} }

// IsAzapi reports whether a resource type is azapi's.
func IsAzapi(name string) bool { return name == AzapiResource || name == AzapiUpdateResource }

// Types are the resource types of one kind of thing in each spelling.
type Types struct {
	// Azurerm are the types of the azurerm provider.
	Azurerm []string
	// ARM are the types of the resource manager, without a version.
	ARM []string
}

// In reports whether a module with some resource types may have one of these.
func (t Types) In(present map[string]bool) bool {
	has := func(name string) bool { return present[name] }
	return slices.ContainsFunc(t.Azurerm, has) || len(t.ARM) > 0 && slices.ContainsFunc(AzapiTypes(), has)
}

// Has reports whether a type is one of these. The resource manager takes its types in any letter case.
func (t Types) Has(words Words, name string) bool {
	return slices.ContainsFunc(pick(words, t.Azurerm, t.ARM), func(want string) bool { return words.Equal(want, name) })
}

// Resources returns the resources of these types in a module: azurerm's, and those of azapi of which an instance is of one,
// or of which nothing is known because they could not be read.
func (t Types) Resources(module *code.Module) []*code.Resource {
	found := []*code.Resource{}
	for _, name := range t.Azurerm {
		found = append(found, module.OfType(name)...)
	}
	if len(t.ARM) == 0 {
		return found
	}
	for _, name := range AzapiTypes() {
		for _, resource := range module.OfType(name) {
			if resource.Failure != "" || slices.ContainsFunc(resource.Instances, func(instance code.Instance) bool {
				return t.Has(ARM, ARMType(instance))
			}) {
				found = append(found, resource)
			}
		}
	}
	return found
}

// ARMType returns the type that a resource of azapi names, without its version, or "" if it is not known.
func ARMType(node code.Node) string {
	value := node.Member("type").Value()
	text, _ := value.Text()
	if len(value.Parts) > 0 && strings.Contains(value.Parts[0], "@") {
		text = value.Parts[0] // The version is not known, and does not matter.
	}
	name, _, _ := strings.Cut(text, "@")
	return name
}
