package report

import (
	"bytes"
	"slices"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// annotation is a comment that silences rules, on its line and on the next, or in the whole file.
type annotation struct {
	rules     []string
	line      int
	wholeFile bool
}

func (a annotation) silences(rule string, place hcl.Range) bool {
	if !slices.Contains(a.rules, rule) && !slices.Contains(a.rules, "all") {
		return false
	}
	return a.wholeFile || a.line == place.Start.Line || a.line == place.Start.Line-1
}

// annotationsOf returns the annotations in a file as it is now. TFLint knows those of the file as it was before the first fix.
// https://github.com/terraform-linters/tflint/blob/v0.64.0/docs/user-guide/annotations.md
func annotationsOf(source []byte, filename string) []annotation {
	tokens, _ := hclsyntax.LexConfig(source, filename, hcl.InitialPos)
	found := []annotation{}
	for _, token := range tokens {
		if token.Type != hclsyntax.TokenComment {
			continue
		}
		line := token.Range.Start.Line
		if rules := rulesBehind("tflint-ignore-file: ", token.Bytes); rules != nil && line == 1 {
			found = append(found, annotation{rules: rules, wholeFile: true})
		}
		if rules := rulesBehind("tflint-ignore: ", token.Bytes); rules != nil {
			found = append(found, annotation{rules: rules, line: line})
		}
	}
	return found
}

// rulesBehind returns the rules that stand behind a keyword in a comment.
func rulesBehind(keyword string, comment []byte) []string {
	_, names, ok := strings.Cut(string(comment), keyword)
	if !ok {
		return nil
	}
	if end := strings.IndexAny(names, "\n*/#"); end >= 0 {
		names = names[:end]
	}
	rules := strings.Split(names, ",")
	for i := range rules {
		rules[i] = strings.TrimSpace(rules[i])
	}
	return rules
}

// hasAnnotation reports whether a line has a comment that silences rules, or something that reads like one.
func hasAnnotation(line []byte) bool { return bytes.Contains(line, []byte("tflint-ignore")) }
