package integration

import (
	"cmp"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// finding is an issue as fixtures expect it.
type finding struct {
	File string
	Line int
	// Columns are the first and the last column; an expectation that leaves them empty does not care.
	Columns                 string
	Rule, Severity, Message string
}

// notErrors are the rules whose severity is not ERROR by default. The list stands here a second time, so that a rule
// that changes its severity fails a test.
var notErrors = map[string]string{
	"azurerm_mtls_api_management_backend":    "WARNING",
	"azurerm_mtls_application_gateway":       "WARNING",
	"azurerm_mtls_certificate_revocation":    "NOTICE",
	"azurerm_mtls_container_app_environment": "NOTICE",
	"azurerm_mtls_coverage":                  "NOTICE",
	"azurerm_mtls_exception":                 "WARNING",
	"azurerm_mtls_exclusion_paths":           "WARNING",
	"azurerm_mtls_front_door":                "WARNING",
	"azurerm_mtls_plaintext":                 "WARNING",
	"azurerm_mtls_signalr":                   "NOTICE",
	"azurerm_mtls_slot_drift":                "WARNING",
}

// TestSeverities holds that the list above is that of the rules.
func TestSeverities(t *testing.T) {
	words := map[endpoint.Severity]string{endpoint.Error: "ERROR", endpoint.Warning: "WARNING", endpoint.Notice: "NOTICE"}
	for _, rule := range rules.All() {
		if got, want := words[rule.Severity], defaultSeverity(rule.Name); got != want {
			t.Errorf("%s has the severity %q, want %s", rule.Name, got, want)
		}
	}
}

func defaultSeverity(rule string) string { return cmp.Or(notErrors[rule], "ERROR") }

// TestFixtures compares what TFLint says about the fixtures with what they expect, line by line.
func TestFixtures(t *testing.T) {
	code, judged := fixtures(t), judgedFixtures(t)
	for _, folder := range code.modules() {
		t.Run(folder, func(t *testing.T) {
			found := judged.of(folder)
			for _, i := range found.issues {
				if strings.Contains(i.Message, "internal error") {
					t.Fatalf("%s:%d: %s", i.Range.Filename, i.Range.Start.Line, i.Message)
				}
			}
			if *update {
				updateExpectations(t, code, folder, found)
				return
			}
			wants, err := expectations(code, folder)
			if err != nil {
				t.Fatal(err)
			}
			for _, mismatch := range compare(wants, found.findings()) {
				t.Error(mismatch)
			}
			for _, mismatch := range compareFailure(code, folder, found.failure) {
				t.Error(mismatch)
			}
			if t.Failed() {
				t.Log("-update writes what was found into the fixture, right or wrong: read the diff")
			}
		})
	}
	for _, name := range code.files() {
		if base := path.Base(name); (base == "want.txt" || base == "want_error.txt" || base == "properties.txt") &&
			!slices.Contains(code.modules(), path.Dir(name)) {
			t.Errorf("%s is in a folder without Terraform files", name)
		}
	}
}

// TestFolders holds that the folders of rules are those of the rules, and that each family that azapi spells, too, has a folder
// in which both spellings are compared. The rules of one family may share that folder.
func TestFolders(t *testing.T) {
	code := fixtures(t)
	folders := map[string]bool{}
	for _, folder := range code.modules() {
		theme, _, _ := strings.Cut(folder, "/")
		folders[theme] = true
	}
	for _, rule := range rules.All() {
		if !folders[rule.Name] {
			t.Errorf("testdata has no folder %s", rule.Name)
		}
		delete(folders, rule.Name)
		spelled := slices.ContainsFunc(rule.Resources, func(r table.Resource) bool { return len(r.Types) > 0 && len(r.ARM) > 0 })
		family := strings.TrimPrefix(rule.Name, "azurerm_mtls_")
		if spelled && !slices.ContainsFunc(code.modules(), func(folder string) bool { return strings.HasPrefix(folder, parity+family) }) {
			t.Errorf("testdata has no folder %s%s", parity, family)
		}
	}
	for theme := range folders {
		if strings.HasPrefix(theme, "azurerm_mtls_") {
			t.Errorf("testdata has a folder %s, and there is no such rule", theme)
		}
	}
}

// compareFailure returns in what TFLint's error differs from the folder's want_error.txt.
func compareFailure(code tree, folder, failure string) []string {
	want := strings.TrimSpace(string(code[path.Join(folder, "want_error.txt")]))
	switch {
	case want == "" && failure == "":
		return nil
	case want == "":
		return []string{"TFLint failed:\n" + failure}
	case failure == "":
		return []string{"TFLint did not fail, though want_error.txt says: " + want}
	}
	var mismatches []string
	for line := range strings.Lines(want) {
		if line = strings.TrimSpace(line); !strings.Contains(failure, line) {
			mismatches = append(mismatches, fmt.Sprintf("TFLint's error lacks\n\t%s\nit is\n%s", line, failure))
		}
	}
	return mismatches
}

// compare returns for each line in what the findings differ from the wanted ones. A finding that comes twice must be
// wanted twice.
func compare(wants, got []finding) []string {
	var missing []finding
	unexpected := slices.Clone(got)
	for _, want := range wants {
		i := slices.IndexFunc(unexpected, func(f finding) bool {
			if want.Columns == "" {
				f.Columns = ""
			}
			return f == want
		})
		if i < 0 {
			missing = append(missing, want)
			continue
		}
		unexpected = slices.Delete(unexpected, i, i+1)
	}

	type entry struct {
		finding
		text string
	}
	var entries []entry
	for _, f := range missing {
		entries = append(entries, entry{f, "\twant " + f.describe()})
	}
	for _, f := range unexpected {
		entries = append(entries, entry{f, "\tgot  " + f.describe()})
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line))
	})
	var mismatches []string
	for i, e := range entries {
		if i > 0 && entries[i-1].File == e.File && entries[i-1].Line == e.Line {
			mismatches[len(mismatches)-1] += "\n" + e.text
			continue
		}
		mismatches = append(mismatches, fmt.Sprintf("%s:%d\n%s", e.File, e.Line, e.text))
	}
	return mismatches
}

func (f finding) describe() string {
	text := fmt.Sprintf("%s %s: %s", f.Rule, f.Severity, f.Message)
	if f.Columns != "" {
		text += fmt.Sprintf(" (columns %s)", f.Columns)
	}
	return text
}

// expectations reads what a module expects from its comments and its want.txt.
func expectations(code tree, folder string) ([]finding, error) {
	var wants []finding
	for _, name := range code.in(folder) {
		var more []finding
		var err error
		switch {
		case isNative(name):
			more, err = commentWants(name, code[name])
		case path.Base(name) == "want.txt":
			more, err = listedWants(code, name)
		}
		if err != nil {
			return nil, err
		}
		wants = append(wants, more...)
	}
	return wants, nil
}

var (
	wantMarker = regexp.MustCompile(`\s*(?:#|//) want: `)
	wantText   = regexp.MustCompile(`^(azurerm_mtls_\w+)(?: (ERROR|WARNING|NOTICE))?: (.+)$`)
	wantLine   = regexp.MustCompile(`^([^:]+):(\d+):(?:(\d+-\d+):)? (.+)$`)
	// misspelt is a comment that means to be an expectation: one that is taken for a remark would let a line pass.
	misspelt  = regexp.MustCompile(`want:|(?i:^(?:#|//)\s*wants?\b:?\s*(?:azurerm_|$))`)
	caretLine = regexp.MustCompile(`^(?:#|//) *(\^+)\s*$`)
)

// commentWants reads the expectations in the comments of a file. The lexer tells comments from strings that look so.
func commentWants(name string, source []byte) ([]finding, error) {
	tokens, diags := hclsyntax.LexConfig(source, name, hcl.InitialPos)
	if diags.HasErrors() {
		return nil, diags
	}
	var wants []finding
	// onLine are the wants of the last line that had some, in order, as far as no carets have been read for them.
	line, onLine := 0, 0
	for _, token := range tokens {
		if token.Type != hclsyntax.TokenComment {
			continue
		}
		text, at := string(token.Bytes), token.Range.Start
		if carets := caretLine.FindStringSubmatchIndex(text); carets != nil {
			if at.Line != line+1 || onLine == 0 {
				return nil, fmt.Errorf("%s:%d: carets must follow the line of their want", name, at.Line)
			}
			first := at.Column + carets[2]
			wants[len(wants)-onLine].Columns = fmt.Sprintf("%d-%d", first, at.Column+carets[3]-1)
			line, onLine = at.Line, onLine-1
			continue
		}
		parts := wantMarker.Split(text, -1)
		if len(parts) == 1 {
			if misspelt.MatchString(text) {
				return nil, fmt.Errorf("%s:%d: an expectation is written as # want: <rule>: <message>", name, at.Line)
			}
			continue
		}
		for _, part := range parts[1:] {
			want, err := parseWant(part)
			if err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, at.Line, err)
			}
			want.File, want.Line = name, at.Line
			wants = append(wants, want)
		}
		line, onLine = at.Line, len(parts)-1
	}
	return wants, nil
}

// listedWants reads a want.txt.
func listedWants(code tree, name string) ([]finding, error) {
	var wants []finding
	for line := range strings.Lines(string(code[name])) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		parts := wantLine.FindStringSubmatch(line)
		if parts == nil {
			return nil, fmt.Errorf("%s: want file:line: <rule>: <message>, got %q", name, line)
		}
		want, err := parseWant(parts[4])
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		want.File = path.Join(path.Dir(name), parts[1])
		if _, ok := code[want.File]; !ok {
			return nil, fmt.Errorf("%s: there is no file %s", name, parts[1])
		}
		if want.Line, err = strconv.Atoi(parts[2]); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		want.Columns = parts[3]
		wants = append(wants, want)
	}
	return wants, nil
}

// parseWant reads "<rule>[ SEVERITY]: <message>".
func parseWant(text string) (finding, error) {
	parts := wantText.FindStringSubmatch(strings.TrimSpace(text))
	if parts == nil {
		return finding{}, fmt.Errorf("want <rule>: <message>, got %q", text)
	}
	want := finding{Rule: parts[1], Severity: parts[2], Message: parts[3]}
	if want.Severity == "" {
		want.Severity = defaultSeverity(want.Rule)
	}
	return want, nil
}

// TestExpectations holds that this package notices what it is there to notice.
func TestExpectations(t *testing.T) {
	code := tree{
		"m/main.tf": []byte(`resource "x" "y" { # want: azurerm_mtls_app_service: one # want: azurerm_mtls_plaintext: "two", so three
  mode = "# want: azurerm_mtls_app_service: a string" // want: azurerm_mtls_app_service NOTICE: four
  #      ^^^^
}
`),
		"m/main.tf.json": []byte("{}"),
		"m/want.txt":     []byte("# JSON\nmain.tf.json:1:1-2: azurerm_mtls_data_factory NOTICE: five\n"),
	}
	got, err := expectations(code, "m")
	if err != nil {
		t.Fatal(err)
	}
	want := []finding{
		{"m/main.tf", 1, "", "azurerm_mtls_app_service", "ERROR", "one"},
		{"m/main.tf", 1, "", "azurerm_mtls_plaintext", "WARNING", `"two", so three`},
		{"m/main.tf", 2, "10-13", "azurerm_mtls_app_service", "NOTICE", "four"},
		{"m/main.tf.json", 1, "1-2", "azurerm_mtls_data_factory", "NOTICE", "five"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}

	for _, wrong := range []string{
		"#want: azurerm_mtls_app_service: no blank",
		"x = 1 # want azurerm_mtls_app_service: no colon",
		"x = 1 # wants: azurerm_mtls_app_service: another word",
		"x = 1 # Want: azurerm_mtls_app_service: another letter",
		"x = 1 # want:",
		"# want: app_service: no such rule",
		"# want: azurerm_mtls_app_service FATAL: no such severity",
		"x = 1\n#   ^",
		"x = 1 # want: azurerm_mtls_app_service: one\n\n#   ^",
	} {
		if wants, err := expectations(tree{"m/main.tf": []byte(wrong + "\n")}, "m"); err == nil {
			t.Errorf("%q is read as %v, want an error", wrong, wants)
		}
	}
}

func TestCompare(t *testing.T) {
	one := finding{File: "main.tf", Line: 1, Columns: "1-2", Rule: "r", Severity: "ERROR", Message: "m"}
	anywhere, elsewhere, graver, other := one, one, one, one
	anywhere.Columns, elsewhere.Columns, graver.Severity, other.Line = "", "1-3", "NOTICE", 2
	for name, row := range map[string]struct {
		wants, got []finding
		mismatches int
	}{
		"equal":            {[]finding{one}, []finding{one}, 0},
		"any column":       {[]finding{anywhere}, []finding{one}, 0},
		"other column":     {[]finding{elsewhere}, []finding{one}, 1},
		"other severity":   {[]finding{graver}, []finding{one}, 1},
		"other line":       {[]finding{other}, []finding{one}, 2},
		"missing":          {[]finding{one}, nil, 1},
		"unexpected":       {nil, []finding{one}, 1},
		"twice":            {[]finding{one}, []finding{one, one}, 1},
		"wanted twice":     {[]finding{one, anywhere}, []finding{one, one}, 0},
		"two on the line":  {nil, []finding{one, graver}, 1},
		"only one of them": {[]finding{graver}, []finding{one, graver}, 1},
	} {
		if got := compare(row.wants, row.got); len(got) != row.mismatches {
			t.Errorf("%s: got %d mismatches, want %d: %v", name, len(got), row.mismatches, got)
		}
	}
}
