package report

import (
	"bytes"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// change is one change of a file: what stands in a range, which is nothing where something is inserted, becomes a text.
type change struct {
	where hcl.Range
	text  string
}

// touches reports whether two changes are about the same place.
func (c change) touches(other change) bool {
	return c.where.Filename == other.where.Filename &&
		(c.where.Start.Byte == other.where.Start.Byte || c.where.Overlaps(other.where))
}

// layout is what stands where in a file. What a fix inserts stands on a line of its own, and only where it is certain that
// one line ends and the next one starts: the tokens know that, and the text alone does not, because comments and heredocs
// may look like anything. The tokens are those around the place, since to scan a file costs about as much as to parse it.
type layout struct {
	body   *hclsyntax.Body
	source []byte
}

func newLayout(file *hcl.File) layout {
	body, _ := file.Body.(*hclsyntax.Body)
	return layout{body, file.Bytes}
}

// insert works out how to insert what is missing in the block that a header opens; ok is false if that is not certain.
func (l layout) insert(header hcl.Range, missing []endpoint.Setting) (changes []change, ok bool) {
	block := l.block(header)
	if block == nil {
		return nil, false
	}
	for _, setting := range missing {
		if has(block.Body, setting.Argument.Name) {
			return nil, false
		}
	}
	if block.OpenBraceRange.Start.Line == block.CloseBraceRange.Start.Line {
		return l.open(block, missing), true
	}
	for _, setting := range missing {
		at, ok := l.place(block, setting)
		if !ok {
			return nil, false
		}
		line := change{at.where, setting.Argument.Name + " = " + text(setting) + at.newline}
		// Missing lines that go to the same place follow each other in order.
		if last := len(changes) - 1; last >= 0 && changes[last].where == line.where {
			changes[last].text += line.text
		} else {
			changes = append(changes, line)
		}
	}
	return changes, true
}

func has(body *hclsyntax.Body, name string) bool {
	return body.Attributes[name] != nil || slices.ContainsFunc(body.Blocks, func(block *hclsyntax.Block) bool { return block.Type == name })
}

// open makes a block of one line one of several, and appends what is missing. What stands in it stays as it is.
func (l layout) open(block *hclsyntax.Block, missing []endpoint.Setting) []change {
	start, end := block.OpenBraceRange.End, block.CloseBraceRange.Start
	inner := l.source[start.Byte:end.Byte]
	newline := l.newlineNear(block.OpenBraceRange.Start.Byte)
	lines := newline
	for _, setting := range missing {
		lines += setting.Argument.Name + " = " + text(setting) + newline
	}
	filename := block.OpenBraceRange.Filename
	content := bytes.TrimSpace(inner)
	if len(content) == 0 {
		return []change{{hcl.Range{Filename: filename, Start: start, End: end}, lines}}
	}
	first := start
	first.Byte += bytes.Index(inner, content)
	last := first
	last.Byte += len(content)
	return []change{
		{hcl.Range{Filename: filename, Start: start, End: first}, newline},
		{hcl.Range{Filename: filename, Start: last, End: end}, lines},
	}
}

// newlineNear returns the line end of the line before a place, else that of the line itself, else the usual one.
func (l layout) newlineNear(offset int) string {
	end := bytes.LastIndexByte(l.source[:offset], '\n')
	if end < 0 {
		end = bytes.IndexByte(l.source, '\n')
	}
	if end > 0 && l.source[end-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

// block finds the block that a header opens. Of a dynamic block it is the content.
func (l layout) block(header hcl.Range) *hclsyntax.Block {
	for body := l.body; body != nil; {
		var next *hclsyntax.Body
		for _, block := range body.Blocks {
			start := block.DefRange().Start.Byte
			if start == header.Start.Byte {
				return contentOf(block)
			}
			if start < header.Start.Byte && header.Start.Byte < block.CloseBraceRange.Start.Byte {
				next = block.Body
			}
		}
		body = next
	}
	return nil
}

func contentOf(block *hclsyntax.Block) *hclsyntax.Block {
	if block.Type != "dynamic" {
		return block
	}
	for _, content := range block.Body.Blocks {
		if content.Type == "content" {
			return content
		}
	}
	return nil
}

// notLast are the arguments behind which nobody puts another one.
var notLast = []string{"tags", "depends_on", "provider", "count", "for_each"}

// place returns where a missing argument belongs: behind or before the one that it goes with, else behind the last
// argument before the first nested block, else at the top.
func (l layout) place(block *hclsyntax.Block, setting endpoint.Setting) (lineStart, bool) {
	attributes := block.Body.Attributes
	if attribute := attributes[setting.After.Name]; attribute != nil {
		return l.behind(attribute.SrcRange)
	}
	if attribute := attributes[setting.Before.Name]; attribute != nil {
		return l.before(attribute, block)
	}
	if last := lastOf(block.Body); last != nil {
		return l.behind(last.SrcRange)
	}
	return l.behind(block.OpenBraceRange)
}

// first are the arguments of a call that come before all others.
var first = []string{"source", "version", "count", "for_each"}

// lastOf returns the argument behind which another one fits best.
func lastOf(body *hclsyntax.Body) *hclsyntax.Attribute {
	var last, excluded, head *hclsyntax.Attribute
	for _, attribute := range body.Attributes {
		if slices.ContainsFunc(body.Blocks, func(block *hclsyntax.Block) bool {
			return block.DefRange().Start.Byte < attribute.SrcRange.Start.Byte
		}) {
			continue
		}
		if slices.Contains(first, attribute.Name) {
			head = later(head, attribute)
		}
		if slices.Contains(notLast, attribute.Name) {
			excluded = later(excluded, attribute)
		} else {
			last = later(last, attribute)
		}
	}
	switch {
	case last == nil:
		return excluded
	case slices.Contains(first, last.Name):
		return head
	}
	return last
}

func later(a, b *hclsyntax.Attribute) *hclsyntax.Attribute {
	if a == nil || b.SrcRange.Start.Byte > a.SrcRange.Start.Byte {
		return b
	}
	return a
}

// lineStart is the start of a line, with the line end of the line before it.
type lineStart struct {
	where   hcl.Range
	newline string
}

// behind returns the start of the line behind an argument or a brace. Nothing but comments may stand on the rest of its line,
// and none of them may lead to another.
func (l layout) behind(item hcl.Range) (lineStart, bool) {
	// What stands on the line after this one matters, too.
	end := l.lineEnd(l.lineEnd(item.End.Byte))
	tokens, _ := hclsyntax.LexConfig(l.source[item.End.Byte:end], item.Filename, item.End)
	for i, token := range tokens {
		switch {
		case endsLine(token):
			return l.startAfter(token, tokens[i+1].Type)
		case token.Type != hclsyntax.TokenComment || token.Range.Start.Line != token.Range.End.Line:
			return lineStart{}, false
		}
	}
	return lineStart{}, false
}

// lineEnd returns where the line that has an offset ends, line end included.
func (l layout) lineEnd(offset int) int {
	if end := bytes.IndexByte(l.source[offset:], '\n'); end >= 0 {
		return offset + end + 1
	}
	return len(l.source)
}

// before returns the start of the line of an argument, or of the comments above it, which belong to it. Nothing else may stand
// before it on its line.
func (l layout) before(argument *hclsyntax.Attribute, block *hclsyntax.Block) (lineStart, bool) {
	from := endBefore(argument, block)
	tokens, _ := hclsyntax.LexConfig(l.source[from.Byte:argument.NameRange.End.Byte], argument.NameRange.Filename, from)
	endsLineAt := func(i int) bool { return i >= 0 && endsLine(tokens[i]) }
	i := len(tokens) - 3 // The last ones are the argument's name and the end of the text.
	if !endsLineAt(i) {
		return lineStart{}, false
	}
	for {
		switch {
		case tokens[i].Type == hclsyntax.TokenComment && endsLineAt(i-1):
			i--
		case tokens[i].Type == hclsyntax.TokenNewline && i > 0 && tokens[i-1].Type == hclsyntax.TokenComment && endsLineAt(i-2):
			i -= 2
		default:
			return l.startAfter(tokens[i], tokens[i+1].Type)
		}
	}
}

// endBefore returns where ends what comes before an argument in its block: another one, a block, or the opening brace.
func endBefore(argument *hclsyntax.Attribute, block *hclsyntax.Block) hcl.Pos {
	last := block.OpenBraceRange.End
	later := func(end hcl.Pos) {
		if last.Byte < end.Byte && end.Byte <= argument.SrcRange.Start.Byte {
			last = end
		}
	}
	for _, other := range block.Body.Attributes {
		later(other.SrcRange.End)
	}
	for _, other := range block.Body.Blocks {
		later(other.CloseBraceRange.End)
	}
	return last
}

// startAfter returns the start of the line behind a token that ends one. An annotation on the line that ends speaks of the
// next one, too, and must not be parted from an argument or a block there.
func (l layout) startAfter(ends hclsyntax.Token, next hclsyntax.TokenType) (lineStart, bool) {
	line := l.source[bytes.LastIndexByte(l.source[:ends.Range.Start.Byte], '\n')+1 : ends.Range.End.Byte]
	if next == hclsyntax.TokenIdent && hasAnnotation(line) {
		return lineStart{}, false
	}
	newline := "\n"
	if bytes.HasSuffix(ends.Bytes, []byte("\r\n")) {
		newline = "\r\n"
	}
	return lineStart{hcl.Range{Filename: ends.Range.Filename, Start: ends.Range.End, End: ends.Range.End}, newline}, true
}

// endsLine reports whether a token is the end of a line, or a comment that takes the rest of one.
func endsLine(token hclsyntax.Token) bool {
	return token.Type == hclsyntax.TokenNewline ||
		token.Type == hclsyntax.TokenComment && bytes.HasSuffix(token.Bytes, []byte("\n"))
}
