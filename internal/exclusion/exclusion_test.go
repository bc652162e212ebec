package exclusion

import (
	"slices"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for list, want := range map[string][]string{
		"":                    {},
		" ; , ;; ":            {},
		"/api":                {"/api"},
		"/api;/health":        {"/api", "/health"},
		"/api, /health ; /x":  {"/api", "/health", "/x"},
		"api":                 {"/api"},
		"/":                   {"/"},
		"  /  ":               {"/"},
		"\t/Admin\n":          {"/Admin"},
		"/a b;/c":             {"/a b", "/c"},
		"/api;;/api":          {"/api", "/api"},
		"/ünïcode;/%2e%2e/":   {"/ünïcode", "/%2e%2e/"},
		"/api?x=1;/api#y;/*":  {"/api?x=1", "/api#y", "/*"},
		"//;///":              {"//", "///"},
		"/healthz;\u00a0/api": {"/healthz", "/api"},
	} {
		got := []string{}
		for _, path := range Parse(list) {
			got = append(got, path.Prefix)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", list, got, want)
		}
	}
}

func TestEverything(t *testing.T) {
	for prefix, want := range map[string]bool{"/": true, "//": true, "/a": false, "/.": false} {
		if got := (Path{prefix}).Everything(); got != want {
			t.Errorf("%q: got %t", prefix, got)
		}
	}
}

func TestAllowed(t *testing.T) {
	for _, row := range []struct {
		allowed []string
		path    string
		want    bool
	}{
		{Probes(), "/health", true},
		{Probes(), "/Health/", true},
		{Probes(), "/health/live", false},
		{Probes(), "/healthy", false},
		{Probes(), "/.well-known", true},
		{Probes(), "/.well-known/acme-challenge", true},
		{Probes(), "/.WELL-KNOWN/x", true},
		{Probes(), "/api", false},
		{Probes(), "/", false},
		{[]string{"/ready"}, "/healthz", false},
		{[]string{"ready"}, "/READY", true},
		{[]string{}, "/healthz", false},
		{[]string{"/"}, "/api", false},
	} {
		if got := Allow(row.allowed).Has(Path{row.path}); got != row.want {
			t.Errorf("%q in %q: got %t", row.path, row.allowed, got)
		}
	}
}

// Whatever the text, an entry starts with a slash and has neither separators nor blanks around it, and a second reading
// gives the same.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "/", "/api;/x", " a , b ", ";;,", "\xff/\x00;"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, list string) {
		prefixes := []string{}
		for _, path := range Parse(list) {
			if !strings.HasPrefix(path.Prefix, "/") || strings.ContainsAny(path.Prefix, ";,") || strings.TrimSpace(path.Prefix) != path.Prefix {
				t.Fatalf("%q gives %q", list, path.Prefix)
			}
			Allow(Probes()).Has(path)
			prefixes = append(prefixes, path.Prefix)
		}
		again := []string{}
		for _, path := range Parse(strings.Join(prefixes, ";")) {
			again = append(again, path.Prefix)
		}
		if !slices.Equal(prefixes, again) {
			t.Fatalf("%q gives %q, and that %q", list, prefixes, again)
		}
	})
}

func TestParsePart(t *testing.T) {
	for _, row := range []struct {
		list  string
		known string
		some  bool
	}{
		{"", "", false},
		{"/api", "/api", true},
		{"/;" + Unknown, "/", true},
		{Unknown + ",/", "/", true},
		{"/" + Unknown, "", true},
		{Unknown + "/", "", true},
		{Unknown, "", false},
		{" " + Unknown + " ;; " + Unknown + Unknown, "", false},
		{"/a" + Unknown + ";/b;c", "/b /c", true},
	} {
		paths, some := ParsePart(row.list)
		known := []string{}
		for _, path := range paths {
			known = append(known, path.Prefix)
		}
		if got := strings.Join(known, " "); got != row.known || some != row.some {
			t.Errorf("%q: got %q, %t", row.list, got, some)
		}
	}
}
