package code

import (
	"slices"
	"testing"
)

func TestPath(t *testing.T) {
	for path, want := range map[Path]parsedPath{
		"":                       {},
		"mode":                   {steps: []pathStep{{name: "mode"}}},
		"site_config.http2":      {steps: []pathStep{{name: "site_config"}, {name: "http2"}}},
		"json:type":              {steps: []pathStep{{name: "json", value: true}, {name: "type"}}},
		"properties.listeners[]": {steps: []pathStep{{name: "properties"}, {name: "listeners", list: true}}},
		"cases[].activities[]":   {steps: []pathStep{{name: "cases", list: true}, {name: "activities", list: true}}},
		"cases.*.actions.*":      {steps: []pathStep{{name: "cases"}, {members: true}, {name: "actions"}, {members: true}}},
		"/sku.name":              {from: FromResource, steps: []pathStep{{name: "sku"}, {name: "name"}}},
		"^parent_id":             {from: FromAround, steps: []pathStep{{name: "parent_id"}}},
		"ingress{}":              {block: true, steps: []pathStep{{name: "ingress"}}},
	} {
		if err := path.Check(); err != nil {
			t.Errorf("%q: %v", path, err)
			continue
		}
		got := path.parsed()
		if got.from != want.from || got.block != want.block || !slices.Equal(got.steps, want.steps) {
			t.Errorf("%q says %+v, want %+v", path, *got, want)
		}
	}
}

func TestPathMistakes(t *testing.T) {
	for _, path := range []Path{"/", "^", ".", "a.", ".a", "a..b", "a[", "a[]b", "[]", "*", "a*", "a.*[]", "a.*:b", "/*", "a.b{}.c", "{}", "a b", "//a", "a:", ":a", "a/b", "a.^b"} {
		if err := path.Check(); err == nil {
			t.Errorf("%q is taken for a path", path)
		}
	}
}

func TestPathNames(t *testing.T) {
	for path, want := range map[Path]struct {
		names    []string
		argument bool
	}{
		"site_config.http2": {[]string{"site_config", "http2"}, true},
		"json:a.b":          {[]string{"json"}, true},
		"ingress{}":         {[]string{"ingress"}, false},
		"/sku.name":         {[]string{"sku", "name"}, true},
	} {
		names, argument := path.Names()
		if !slices.Equal(names, want.names) || argument != want.argument {
			t.Errorf("%q: read %v (argument: %v), want %v", path, names, argument, want)
		}
	}
	if got, want := Path("/sku_name").In("proxy"), Path("sku_name"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got, want := Path("name").In("ssl_profile"), Path("ssl_profile.name"); got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
