package jsontext

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxWidth is how much of a line is marked. TFLint parses what a finding marks, for each finding anew, and a generated
// body may be one line of megabytes.
const maxWidth = 500

// Lines knows where the lines of a literal heredoc stand. Nil knows nothing.
type Lines struct {
	where hcl.Range
	// starts are the offsets of the lines in the text, and widths how many columns each has.
	starts, widths []int
}

// LinesOf returns the lines of an expression that is a literal heredoc, and nil for everything else: a quoted string is
// one line, and what is interpolated has no position of its own.
func LinesOf(expr hcl.Expression) *Lines {
	template, ok := expr.(*hclsyntax.TemplateExpr)
	if !ok || len(template.Parts) != 1 {
		return nil
	}
	literal, ok := template.Parts[0].(*hclsyntax.LiteralValueExpr)
	if !ok || literal.Val.Type() != cty.String || literal.SrcRange.Start.Line == literal.SrcRange.End.Line {
		return nil
	}
	found := &Lines{where: literal.SrcRange}
	start := 0
	for line := range strings.SplitSeq(literal.Val.AsString(), "\n") {
		found.starts = append(found.starts, start)
		found.widths = append(found.widths, min(utf8.RuneCountInString(line), maxWidth))
		start += len(line) + 1
	}
	return found
}

// At returns the line that has the character before an offset.
func (l *Lines) At(offset int64) (hcl.Range, bool) {
	if l == nil || offset < 1 {
		return hcl.Range{}, false
	}
	above := sort.SearchInts(l.starts, int(offset)) - 1
	if above < 0 {
		return hcl.Range{}, false
	}
	// A heredoc that is indented has lost the same number of blanks on every line.
	indent := l.where.Start.Column - 1
	place := l.where
	place.Start.Line += above
	place.Start.Byte += l.starts[above] + indent*above
	place.End = place.Start
	place.End.Column += l.widths[above]
	place.End.Byte += l.widths[above]
	return place, true
}
