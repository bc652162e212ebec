package main

import (
	"os"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// fromFacts is the excerpt of testdata/facts.json with azurerm_app.
const fromFacts = `{
 "provider": "hashicorp/azurerm",
 "version": "5.2.0",
 "resources": {
  "azurerm_app": {
   "arguments": {
    "enabled": "bool = false",
    "id": "computed string",
    "name": "required string",
    "rule": "computed list(object)",
    "settings": "object",
    "tags": "map(string)"
   },
   "blocks": {
    "rule": {
     "arguments": {
      "action": "string = \"Allow <all>\"",
      "headers": "set(object)",
      "name": "required string"
     },
     "blocks": {
      "headers": {
       "arguments": {
        "host": "list(string)"
       }
      }
     }
    },
    "site_config": {
     "required": true,
     "arguments": {
      "minimum": "number = 1.5",
      "zones": "required set(string)"
     },
     "blocks": {
      "cors": {
       "arguments": {
        "origin": "required string"
       }
      }
     }
    },
    "timeouts": {
     "arguments": {
      "create": "string"
     }
    }
   }
  }
 }
}
`

// fromTerraform is the same from testdata/terraform.json: Terraform prints no defaults, and of blocks that are
// attributes only their type.
var fromTerraform = strings.NewReplacer(
	`"bool = false"`, `"bool"`,
	`"number = 1.5"`, `"number"`,
	`"string = \"Allow <all>\""`, `"string"`,
	`"headers": "set(object)",
      "name": "required string"`, `"headers": "set(object)",
      "name": "string"`,
).Replace(fromFacts)

// nested has attributes that are objects by themselves, which cannot be written as blocks.
const nested = `{
 "provider": "hashicorp/azurerm",
 "version": "5.2.0",
 "resources": {
  "azurerm_nested": {
   "arguments": {
    "limits": "object",
    "rules": "required set(object)",
    "value": "dynamic"
   }
  }
 }
}
`

func TestCut(t *testing.T) {
	for _, row := range []struct {
		file    string
		types   []string
		want    string
		missing []string
	}{
		{"facts.json", []string{"azurerm_app"}, fromFacts, nil},
		{"terraform.json", []string{"azurerm_app"}, fromTerraform, nil},
		{"terraform.json", []string{"azurerm_nested"}, nested, nil},
		// A data source is no resource.
		{"facts.json", []string{"azurerm_plan", "azurerm_app", "azurerm_gone", "azurerm_app"}, fromFacts, []string{"azurerm_gone", "azurerm_plan"}},
		{"terraform.json", []string{"azurerm_plan", "azurerm_app", "azurerm_gone", "azurerm_app"}, fromTerraform, []string{"azurerm_gone", "azurerm_plan"}},
	} {
		content, err := os.ReadFile("testdata/" + row.file)
		if err != nil {
			t.Fatal(err)
		}
		got, missing, err := cut(content, "5.2.0", row.types)
		if err != nil {
			t.Errorf("%s: %v", row.file, err)
		}
		if string(got) != row.want {
			t.Errorf("%s, %q: got\n%s\nwant\n%s", row.file, row.types, got, row.want)
		}
		if !slices.Equal(missing, row.missing) {
			t.Errorf("%s, %q: %q are missing, want %q", row.file, row.types, missing, row.missing)
		}
	}
}

func TestCutRefuses(t *testing.T) {
	resource := func(schema string) string {
		return `{"provider_schemas": {"registry.opentofu.org/hashicorp/azurerm": {"resource_schemas": {"azurerm_app": ` + schema + `}}}}`
	}
	attribute := func(text string) string {
		return resource(`{"block": {"attributes": {"a": ` + text + `}}}`)
	}
	for _, row := range []struct{ content, want string }{
		{"", "not what terraform providers schema -json prints: unexpected end"},
		{"\x1b[31mError: no providers\n", "not what terraform providers schema -json prints: invalid character"},
		{"[]", "not what terraform providers schema -json prints"},
		{"{}", "there is no provider azurerm in this"},
		{`{"provider_schemas": {"registry.terraform.io/azure/azapi": {"resource_schemas": {}}}}`, "there is no provider azurerm in this"},
		{`{"provider_schemas": {"a/azurerm": {"resource_schemas": {"azurerm_app": {}}}, "b/azurerm": {"resource_schemas": {"azurerm_app": {}}}}}`, "more than one provider azurerm"},
		{`{"provider": "azure/azapi", "version": "5.2.0", "resources": {}}`, `about the provider "azure/azapi"`},
		{`{"provider": "hashicorp/azurerm", "version": "4.81.0", "resources": {}}`, "about azurerm 4.81.0, not 5.2.0"},
		{`{"provider": "hashicorp/azurerm", "version": "5.2.0", "resources": {}}`, "none of the resource types"},
		{fromFacts, "azurerm_app has no attributes here"},
		{resource(`{}`), "azurerm_app has no attributes here"},
		{resource(`{"block": {"attributes": {"id": {"type": "string", "computed": true}}, "block_types": {"b": {}}}}`), "azurerm_app: b: there is no schema"},
		{attribute(`{"type": "string"}`), "azurerm_app: a: nobody can set it"},
		{attribute(`{"optional": true}`), `azurerm_app: a: "" is no type`},
		{attribute(`{"optional": true, "type": ["bag", "string"]}`), `azurerm_app: a: "[\"bag\", \"string\"]" is no type`},
		{attribute(`{"optional": true, "type": ["list", ["object", {"b": 1}]]}`), `azurerm_app: a: b: "1" is no type`},
	} {
		_, _, err := cut([]byte(row.content), "5.2.0", []string{"azurerm_app"})
		if err == nil || !strings.Contains(err.Error(), row.want) {
			t.Errorf("%q: got %v, want %q", row.content, err, row.want)
		}
	}
}

func TestFixtureTypes(t *testing.T) {
	got, err := fixtureTypes(fstest.MapFS{
		"a/main.tf":        {Data: []byte("resource \"azurerm_app\" \"one\" {}\nresource  \"azurerm_plan\"  \"two\" {\n}\ndata \"azurerm_read\" \"three\" {}")},
		"a/b/main.tf.json": {Data: []byte(`{"resource": {"azurerm_slot": {"a": {}}, "azapi_resource": {}}}`)},
		"a/README.md":      {Data: []byte(`resource "azurerm_text" "a" {}`)},
	})
	if err != nil {
		t.Fatal(err)
	}
	slices.Sort(got)
	if want := []string{"azurerm_app", "azurerm_plan", "azurerm_slot"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}
