package integration

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// updateExpectations rewrites what a module expects, where it differs from what was found. Read the diff: what is written
// is what the plugin says, right or wrong.
func updateExpectations(t *testing.T, code tree, folder string, found outcome) {
	t.Helper()
	changed, err := rewriteExpectations(code, folder, found)
	if err != nil {
		t.Fatal(err)
	}
	for name, content := range changed {
		target := filepath.Join(testdata, filepath.FromSlash(name))
		if len(content) == 0 {
			err = os.Remove(target)
		} else {
			err = os.WriteFile(target, content, 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
}

// rewriteExpectations returns the files that change; one that is empty goes.
func rewriteExpectations(code tree, folder string, found outcome) (tree, error) {
	changed := tree{}
	// A fixture on which TFLint fails by mistake must not come to expect that.
	failure := path.Join(folder, "want_error.txt")
	if _, expected := code[failure]; !expected && found.failure != "" {
		return nil, fmt.Errorf("TFLint failed; if it should, write %s:\n%s", failure, found.failure)
	}
	if len(compareFailure(code, folder, found.failure)) > 0 {
		changed[failure] = nil
		if found.failure != "" {
			changed[failure] = []byte(strings.TrimSpace(found.failure) + "\n")
		}
	}
	wants, err := expectations(code, folder)
	if err != nil {
		return nil, err
	}
	got := found.findings()
	if len(compare(wants, got)) == 0 {
		return changed, nil
	}
	var listed []finding
	for _, name := range code.in(folder) {
		here := slices.DeleteFunc(slices.Clone(got), func(f finding) bool { return f.File != name })
		switch {
		case isNative(name):
			content, more, err := withComments(name, code[name], here)
			if err != nil {
				return nil, err
			}
			listed = append(listed, more...)
			if !bytes.Equal(content, code[name]) {
				changed[name] = content
			}
		case isJSON(name), strings.HasPrefix(path.Base(name), ".tflint."):
			listed = append(listed, here...)
		}
	}
	if list := path.Join(folder, "want.txt"); !bytes.Equal(listText(code[list], listed), code[list]) {
		changed[list] = listText(code[list], listed)
	}
	return changed, nil
}

// withComments returns the text of a file with the findings as comments on their lines, and the findings that have to be
// listed elsewhere because their line can carry no comment. A line that expects what was found stays as it is.
func withComments(name string, source []byte, found []finding) (text []byte, listed []finding, err error) {
	wants, err := commentWants(name, source)
	if err != nil {
		return nil, nil, err
	}
	lines := strings.Split(string(source), "\n")
	carets, markers := commentLines(name, source)
	for i := len(lines) - 1; i >= 0; i-- {
		on := func(f finding) bool { return f.Line != i+1 }
		expected, here := slices.DeleteFunc(slices.Clone(wants), on), slices.DeleteFunc(slices.Clone(found), on)
		if len(compare(expected, here)) == 0 {
			continue
		}
		if len(here) > 0 && !canComment(name, source, i+1) {
			listed = append(listed, here...)
			continue
		}
		slices.SortFunc(here, func(a, b finding) int { return cmp.Compare(a.describe(), b.describe()) })
		// The lines below keep their numbers, so that lines of carets stay, with other columns or with none.
		for k := 0; carets[i+2+k]; k++ {
			lines[i+1+k] = "#"
			if k < len(here) {
				lines[i+1+k] = here[k].carets()
			}
		}
		if marker, ok := markers[i+1]; ok {
			lines[i] = lines[i][:marker]
		}
		for _, f := range here {
			lines[i] += " # want: " + f.expectation()
		}
	}
	return []byte(strings.Join(lines, "\n")), listed, nil
}

// commentLines returns the lines of a file that pin columns, and where on a line its expectations begin, counted in bytes.
func commentLines(name string, source []byte) (carets map[int]bool, markers map[int]int) {
	tokens, _ := hclsyntax.LexConfig(source, name, hcl.InitialPos)
	carets, markers = map[int]bool{}, map[int]int{}
	for _, token := range tokens {
		if token.Type != hclsyntax.TokenComment {
			continue
		}
		line := token.Range.Start.Line
		carets[line] = caretLine.Match(token.Bytes)
		if marker := wantMarker.FindIndex(token.Bytes); marker != nil {
			column := token.Range.Start.Byte - (bytes.LastIndexByte(source[:token.Range.Start.Byte], '\n') + 1)
			// Blanks before a comment that is nothing else belong to the marker.
			text := source[token.Range.Start.Byte-column : token.Range.Start.Byte+marker[0]]
			markers[line] = len(bytes.TrimRight(text, " \t"))
		}
	}
	return carets, markers
}

// canComment reports whether a comment at the end of a line would be one. Behind the marker that opens a heredoc it is, and the
// heredoc is none any more.
func canComment(name string, source []byte, line int) bool {
	before, _ := hclsyntax.LexConfig(source, name, hcl.InitialPos)
	if slices.ContainsFunc(before, func(token hclsyntax.Token) bool {
		return token.Type == hclsyntax.TokenOHeredoc && token.Range.Start.Line == line
	}) {
		return false
	}
	lines := strings.Split(string(source), "\n")
	lines[line-1] += " # want"
	tokens, _ := hclsyntax.LexConfig([]byte(strings.Join(lines, "\n")), name, hcl.InitialPos)
	return slices.ContainsFunc(tokens, func(token hclsyntax.Token) bool {
		return token.Type == hclsyntax.TokenComment && token.Range.Start.Line == line &&
			strings.HasSuffix(strings.TrimSpace(string(token.Bytes)), "# want")
	})
}

// expectation is the finding as a fixture expects it, without its place.
func (f finding) expectation() string {
	severity := ""
	if f.Severity != defaultSeverity(f.Rule) {
		severity = " " + f.Severity
	}
	return f.Rule + severity + ": " + f.Message
}

// carets is a comment that pins the finding's columns, or an empty one where the columns cannot be pinned.
func (f finding) carets() string {
	var first, last int
	if n, err := fmt.Sscanf(f.Columns, "%d-%d", &first, &last); n != 2 || err != nil || first < 2 {
		return "#"
	}
	return "#" + strings.Repeat(" ", first-2) + strings.Repeat("^", last-first+1)
}

// listText returns a want.txt with these findings, and with the comments that it had before.
func listText(before []byte, listed []finding) []byte {
	if len(listed) == 0 {
		return nil
	}
	var text bytes.Buffer
	for line := range bytes.Lines(before) {
		if bytes.HasPrefix(bytes.TrimSpace(line), []byte("#")) {
			text.Write(line)
		}
	}
	slices.SortFunc(listed, func(a, b finding) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.describe(), b.describe()))
	})
	for _, f := range listed {
		fmt.Fprintf(&text, "%s:%d: %s\n", path.Base(f.File), f.Line, f.expectation())
	}
	return text.Bytes()
}

// TestUpdateExpectations holds that what -update writes is expected afterwards, and that it leaves the rest alone.
func TestUpdateExpectations(t *testing.T) {
	code := tree{
		"m/main.tf": []byte(`resource "x" "y" { # want: azurerm_mtls_app_service: old
  #            ^^^
  kept = 1 # want: azurerm_mtls_plaintext: kept
  #      ^
  gone = 2 // remark # want: azurerm_mtls_plaintext: gone
  text = <<-E
    heredoc
  E
  new = "# want: a string"
}
`),
		"m/main.tf.json":   []byte("{}\n"),
		"m/want.txt":       []byte("# remark\nmain.tf.json:1: azurerm_mtls_plaintext: old\n"),
		"m/want_error.txt": []byte("it failed otherwise\n"),
	}
	found := outcome{failure: "it failed"}
	for _, row := range []struct {
		file    string
		line    int
		rule    string
		message string
	}{
		{"m/main.tf", 1, "azurerm_mtls_app_service", "new"}, {"m/main.tf", 3, "azurerm_mtls_plaintext", "kept"},
		{"m/main.tf", 6, "azurerm_mtls_plaintext", "opened"}, {"m/main.tf", 7, "azurerm_mtls_plaintext", "inside"}, {"m/main.tf", 9, "azurerm_mtls_plaintext", "b"},
		{"m/main.tf", 9, "azurerm_mtls_plaintext", "a"}, {"m/main.tf.json", 1, "azurerm_mtls_plaintext", "new"},
	} {
		var i issue
		i.Rule.Name, i.Rule.Severity, i.Message = row.rule, "warning", row.message
		i.Range.Filename, i.Range.Start, i.Range.End = row.file, position{row.line, 10}, position{row.line, 11}
		found.issues = append(found.issues, i)
	}
	changed, err := rewriteExpectations(code, "m", found)
	if err != nil {
		t.Fatal(err)
	}
	want := tree{
		"m/main.tf": []byte(`resource "x" "y" { # want: azurerm_mtls_app_service WARNING: new
#        ^
  kept = 1 # want: azurerm_mtls_plaintext: kept
  #      ^
  gone = 2 // remark
  text = <<-E
    heredoc
  E
  new = "# want: a string" # want: azurerm_mtls_plaintext: a # want: azurerm_mtls_plaintext: b
}
`),
		"m/want.txt":       []byte("# remark\nmain.tf:6: azurerm_mtls_plaintext: opened\nmain.tf:7: azurerm_mtls_plaintext: inside\nmain.tf.json:1: azurerm_mtls_plaintext: new\n"),
		"m/want_error.txt": []byte("it failed\n"),
	}
	for name := range want {
		if diff := diffLines(string(want[name]), string(changed[name])); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if len(changed) != len(want) {
		t.Errorf("%d files change, want %d", len(changed), len(want))
	}
	for name, content := range changed {
		code[name] = content
	}
	if again, err := rewriteExpectations(code, "m", found); err != nil || len(again) != 0 {
		t.Errorf("a second update changes %v (%v)", again.files(), err)
	}
	delete(code, "m/want_error.txt")
	if _, err := rewriteExpectations(code, "m", found); err == nil {
		t.Error("a failure that nobody expects is written down")
	}
}
