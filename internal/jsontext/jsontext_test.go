package jsontext

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// parts splits a text at its underscores, which stand for holes.
func parts(text string) []Part {
	found := []Part{}
	for i, known := range strings.Split(text, "_") {
		if i > 0 {
			found = append(found, Part{Hole: true})
		}
		found = append(found, Part{Text: known})
	}
	return found
}

// get returns the value at a path of members, from an object.
func get(value *Value, path string) *Value {
	for name := range strings.SplitSeq(path, ".") {
		if value != nil {
			value, _ = value.Member(name)
		}
	}
	return value
}

// What texts hold, with an underscore in the place of each part that is not known.
func TestParse(t *testing.T) {
	for _, row := range []struct {
		text, path string
		want       *Value
	}{
		{`{"a": {"b": "x"}}`, "a.b", &Value{Scalar: cty.StringVal("x")}},
		{`{"a": 1.5, "b": true}`, "a", &Value{Scalar: cty.NumberFloatVal(1.5)}},
		{`{"a": false}`, "a", &Value{Scalar: cty.False}},
		{`{"a": null}`, "a", &Value{Scalar: cty.NullVal(cty.DynamicPseudoType)}},
		{`{"a": 1, "a": 2}`, "a", &Value{Scalar: cty.NumberIntVal(2)}},
		{`{"a": "x"}`, "b", nil},
		{`{"a": "\uf8ff0\uf8ff"}`, "a", &Value{Scalar: cty.StringVal("\uf8ff0\uf8ff")}},
		{`{"a": _}`, "a", &Value{Kind: Open, Hole: 0}},
		{`{"a": "_", "b": _}`, "b", &Value{Kind: Open, Hole: 1}},
		{`{"a": "_", "b": _}`, "a", &Value{Kind: Open, Hole: 0}},
		{`{"a": "x_", "b": "y"}`, "a", &Value{Kind: Open, Hole: -1}},
		{`{"a": "x_", "b": "y"}`, "b", &Value{Scalar: cty.StringVal("y")}},
		{`{"a": "__"}`, "a", &Value{Kind: Open, Hole: -1}},
		{`{"a\"": "_", "b": {"c": _}}`, "b.c", &Value{Kind: Open, Hole: 1}},
	} {
		root, err := Parse(parts(row.text)...)
		if err != nil {
			t.Errorf("%s: %s", row.text, err)
			continue
		}
		got := get(root, row.path)
		if got == nil || row.want == nil {
			if got != row.want {
				t.Errorf("%s: got %v at %s", row.text, got, row.path)
			}
			continue
		}
		if got.Kind != row.want.Kind || got.Hole != row.want.Hole || got.Kind == Scalar && !got.Scalar.RawEquals(row.want.Scalar) {
			t.Errorf("%s: got %+v at %s", row.text, got, row.path)
		}
	}
	for _, text := range []string{
		``, `_ _`, `{`, `[1, 2`, `{"a" 1}`, `{1: 2}`, `{"a": 1} {}`, `{_}`, `{"a": tru_}`, strings.Repeat("[", 200) + strings.Repeat("]", 200),
	} {
		if value, err := Parse(parts(text)...); err == nil {
			t.Errorf("%s: got %+v", text, value)
		}
	}
}

// An object says that a member may have any name, and a list has its elements in order.
func TestOpenNamesAndLists(t *testing.T) {
	root, err := Parse(parts(`{"list": [1, "_", {"b": [[]]}], "open": {"x_": 1}}`)...)
	if err != nil {
		t.Fatal(err)
	}
	list, open := get(root, "list"), get(root, "open")
	if list.Kind != List || len(list.Elements) != 3 || list.Elements[1].Kind != Open || list.Elements[2].Kind != Object {
		t.Errorf("got %+v", list)
	}
	if !open.OpenNames || root.OpenNames {
		t.Errorf("got %t and %t", open.OpenNames, root.OpenNames)
	}
}

func TestLines(t *testing.T) {
	for _, row := range []struct {
		source, path string
		line, column int
	}{
		{"<<EOT\n{\n  \"a\": {\n    \"b\": 1\n  }\n}\nEOT\n", "a.b", 4, 1},
		{"<<-EOT\n  {\n    \"a\": {\n      \"b\": 1\n    }\n  }\n  EOT\n", "a.b", 4, 3},
		{`"{\"a\": {\"b\": 1}}"`, "a.b", 0, 0},
		{"<<EOT\n{\"a\": {\"b\":\n1}}\nEOT\n", "a.b", 2, 1},
	} {
		expr, diagnostics := hclsyntax.ParseExpression([]byte(row.source), "main.tf", hcl.InitialPos)
		if diagnostics.HasErrors() {
			t.Fatal(diagnostics)
		}
		text, _ := expr.Value(nil)
		root, err := Parse(Part{Text: text.AsString()})
		if err != nil {
			t.Fatal(err)
		}
		found, ok := LinesOf(expr).At(get(root, row.path).Offset)
		if ok != (row.line > 0) || found.Start.Line != row.line || found.Start.Column != row.column {
			t.Errorf("%q: got %s", row.source, found)
		}
	}
}

// No text makes the parser fail in another way than by an error; what is not JSON is one. A text with a hole is JSON if it
// is with some text in it.
func FuzzParse(f *testing.F) {
	f.Add(`{"a": {"b": [1, true, null, "x"]}}`, 6)
	f.Add(`[[[[`, 0)
	f.Add(`{"a": 1} {"b": 2}`, 3)
	f.Add(strings.Repeat(`{"a":`, 200), 4)
	f.Add(`{"a": 1e999999999}`, 6)
	f.Add(`{"a": "x\"y"}`, 10)
	f.Fuzz(func(t *testing.T, text string, at int) {
		if value, err := Parse(Part{Text: text}); err == nil {
			if !json.Valid([]byte(text)) {
				t.Fatalf("%q is not JSON and yet read", text)
			}
			walk(value)
		}
		if at < 0 || at > len(text) || strings.Contains(text, hole) || strings.Contains(strings.ToLower(text), `\uf8ff`) {
			return
		}
		before, after := text[:at], text[at:]
		value, err := Parse(Part{Text: before}, Part{Hole: true}, Part{Text: after})
		if err != nil {
			return
		}
		walk(value)
		if _, err := Parse(Part{Text: before + "0" + after}); err == nil {
			return
		}
		if _, err := Parse(Part{Text: before + `"0"` + after}); err != nil {
			t.Fatalf("%q has a hole at %d that nothing fits into", text, at)
		}
	})
}

func walk(value *Value) {
	for _, element := range value.Elements {
		walk(element)
	}
	for name := range value.members {
		if member, ok := value.Member(name); ok {
			walk(member)
		}
	}
}
