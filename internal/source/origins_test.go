package source

import (
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/zclconf/go-cty/cty"
)

// says writes origins in a few words.
func says(found code.Origins) string {
	words := []string{}
	for _, reference := range found.References {
		words = append(words, reference.Type+"."+reference.Name+"."+reference.Member)
	}
	if found.Outside {
		words = append(words, "outside")
	}
	if found.Null {
		words = append(words, "null")
	}
	return strings.Join(words, " ")
}

// Where the member of a body comes from, however the body is written.
func TestOrigins(t *testing.T) {
	const locals = "locals {\n  site = { a = { b = azurerm_x.local.id, c = azurerm_x.other.id } }\n" +
		"  bodies = { site = { a = { b = azurerm_x.local.id } }, other = { a = { b = azurerm_x.other.id } } }\n}\n"
	for _, row := range []struct{ body, want string }{
		{`{ a = { b = azurerm_x.y.id, c = azurerm_x.z.id } }`, "azurerm_x.y.id"},
		{`{ a = { b = "text" } }`, "outside"},
		{`{ a = { b = null } }`, "null"},
		{`jsonencode({ a = { b = azurerm_x.y.id } })`, "azurerm_x.y.id"},
		{`local.site`, "azurerm_x.local.id"},
		{`merge(local.site, { d = azurerm_x.z.id })`, "azurerm_x.local.id"},
		{`"{\"a\": {\"b\": \"${azurerm_x.y.id}\", \"c\": \"${azurerm_x.z.id}\"}}"`, "azurerm_x.y.id"},
		{`"{\"a\": {\"b\": \"${azurerm_x.y.id}/x\"}}"`, "azurerm_x.y.id"},
		{`"{\"a\": {\"b\": \"text\", \"c\": \"${azurerm_x.z.id}\"}}"`, "outside"},
		{`"{\"a\": {\"b\": null, \"c\": \"${azurerm_x.z.id}\"}}"`, "null"},
		{`"{\"a\": {\"b\": \"text\"}}"`, "outside"},
		{`{ a = {} }`, ""},
		{`local.bodies.site`, "azurerm_x.local.id"},
		{`local.bodies["other"]`, "azurerm_x.other.id"},
		{`{ a = var.none ? { b = azurerm_x.y.id } : { b = azurerm_x.z.id } }`, "azurerm_x.y.id azurerm_x.z.id"},
		{`merge(local.bodies.site, var.none)`, "azurerm_x.local.id outside"},
		{`var.none`, "outside"},
	} {
		instance := instancesOf(t, "main.tf", locals+`resource "azapi_resource" "a" {
  body = `+row.body+`
}
`)[0]
		if got := says(code.Get(instance, "body:a.b").Origins()); got != row.want {
			t.Errorf("%s: got %q, want %q", row.body, got, row.want)
		}
	}
}

// A resource that is repeated over another has the same instances.
func TestAlongside(t *testing.T) {
	for _, row := range []struct {
		why, code string
		keys      []string
	}{
		{"a map", `for_each = azapi_resource.map`, []string{"a", "b"}},
		{"what is repeated over a map", `for_each = azapi_resource.over_map`, []string{"a", "b"}},
		{"one of none", `for_each = azapi_resource.none`, nil},
		{"one of unknown extent", `for_each = azapi_resource.open`, []string{""}},
		{"a list, which Terraform refuses", `for_each = azapi_resource.counted`, []string{""}},
		{"a single one, which Terraform refuses", `for_each = azapi_resource.single`, []string{""}},
		{"itself", `for_each = azapi_resource.a`, []string{""}},
		{"each other", `for_each = azapi_resource.circle`, []string{""}},
		{"one that is not there", `for_each = azapi_resource.missing`, []string{""}},
	} {
		instances := instancesOf(t, "main.tf", `resource "azapi_resource" "a" {
  `+row.code+`
  body = { name = each.key }
}
resource "azapi_resource" "map" {
  for_each = { a = 1, b = 2 }
}
resource "azapi_resource" "over_map" {
  for_each = azapi_resource.map
}
resource "azapi_resource" "none" {
  for_each = {}
}
resource "azapi_resource" "open" {
  for_each = var.none
}
resource "azapi_resource" "counted" {
  count = 2
}
resource "azapi_resource" "single" {}
resource "azapi_resource" "circle" {
  for_each = azapi_resource.a
}
`)
		keys := []string{}
		for _, instance := range instances {
			key := ""
			if instance.Key != cty.NilVal {
				key = code.KeyText(instance.Key)
			}
			keys = append(keys, key)
		}
		if strings.Join(keys, " ") != strings.Join(row.keys, " ") || len(keys) != len(row.keys) {
			t.Errorf("%s: got %q, want %q", row.why, keys, row.keys)
		}
	}
}
