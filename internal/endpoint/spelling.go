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

// Fits reports whether a value of which nothing or only a part is known may be one of a table.
func (w Words) Fits(value code.Value, want string) bool {
	if w == ARM {
		return value.Fits(want, strings.ToLower)
	}
	return value.Fits(want, func(text string) string { return text })
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
	// Secret returns the node from which the same paths start in what is written apart and wins, or nil if nothing is.
	Secret(root code.Node) code.Node
	// Partial reports whether the code says only a part of what the resource is.
	Partial() bool
}

// azurerm is the spelling of the azurerm provider, whose resources say all that there is.
type azurerm struct{}

func (azurerm) Words() Words                 { return Azurerm }
func (azurerm) Top(root code.Node) code.Node { return root }
func (azurerm) Secret(code.Node) code.Node   { return nil }
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

// Secret is sensitive_body, which is merged over the body before it is sent.
// https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource#sensitive_body
func (azapi) Secret(root code.Node) code.Node {
	secret := root.Member("sensitive_body")
	if secret.Shape() == code.Plain && secret.Value().State == code.Absent {
		return nil
	}
	return secret
}

// partial is why nothing is known of what is not in an update, and secret why it is not where something is written apart.
const (
	partial = "azapi_update_resource does not set"
	secret  = "sensitive_body may say"
)

// The resource types of the azapi provider that declare a resource or a part of one. They name its type in an argument.
const (
	AzapiResource          = "azapi_resource"
	AzapiUpdateResource    = "azapi_update_resource"
	AzapiDataPlaneResource = "azapi_data_plane_resource"
)

// AzapiTypes returns the resource types of azapi in which any type of the resource manager can be written, or, of the data
// plane, some that a service keeps itself.
// https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/data_plane_resource
func AzapiTypes() []string {
	return []string{AzapiResource, AzapiUpdateResource, AzapiDataPlaneResource}
}

// AzapiPaths returns what has to be read of a resource type of azapi to know the type and the body of a resource, and what
// an update is about; and what is read besides, where only a name and a parent say that.
func AzapiPaths(name string) (first, later []code.Path) {
	first, later = []code.Path{"type", "body", "sensitive_body"}, []code.Path{"name", "parent_id"}
	if name == AzapiUpdateResource {
		first = append(first, "resource_id")
	}
	return first, later
}

// NamePaths returns what is read of a resource of azurerm where an update names it by its name and its parent.
func NamePaths() []code.Path {
	return []code.Path{"name", "resource_group_name", "app_service_id", "function_app_id"}
}

// IsAzapi reports whether a resource type is azapi's.
func IsAzapi(name string) bool { return slices.Contains(AzapiTypes(), name) }

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
	return slices.ContainsFunc(t.Azurerm, has) ||
		len(t.ARM) > 0 && (slices.ContainsFunc(AzapiTypes(), has) || slices.ContainsFunc(DeploymentTypes(), has))
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
				return t.Has(ARM, TypeOf(resource, instance))
			}) {
				found = append(found, resource)
			}
		}
	}
	return found
}

// DataPlane is how a table names a type of the data plane: a resource of such a type is none of the resource manager's.
const DataPlane = "data plane: "

// TypeOf returns the type of an instance of a resource of azapi, as tables name it, or "" if it is not known.
func TypeOf(resource *code.Resource, instance code.Node) string {
	name := ARMType(instance)
	if name != "" && resource.Type == AzapiDataPlaneResource {
		name = DataPlane + name
	}
	return name
}

// ARMType returns the type that a resource of azapi names, without its version, or "" if it is not known.
func ARMType(node code.Node) string {
	value := node.Member("type").Value()
	text, _ := value.Text()
	if strings.Contains(value.Start(), "@") {
		text = value.Start() // The version is not known, and does not matter.
	}
	name, _, _ := strings.Cut(text, "@")
	return name
}
