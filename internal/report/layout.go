package report

import (
	"bytes"
	"slices"
	"sort"

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
// may look like anything.
type layout struct {
	body   *hclsyntax.Body
	source []byte
	tokens hclsyntax.Tokens
}

func newLayout(file *hcl.File, name string) *layout {
	body, ok := file.Body.(*hclsyntax.Body)
	if !ok {
		return &layout{}
	}
	tokens, _ := hclsyntax.LexConfig(file.Bytes, name, hcl.InitialPos)
	return &layout{body, file.Bytes, tokens}
}

// insert works out how to insert what is missing in the block that a header opens; ok is false if that is not certain.
func (l *layout) insert(header hcl.Range, missing []endpoint.Setting) (changes []change, ok bool) {
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
func (l *layout) open(block *hclsyntax.Block, missing []endpoint.Setting) []change {
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
func (l *layout) newlineNear(offset int) string {
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
func (l *layout) block(header hcl.Range) *hclsyntax.Block {
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
func (l *layout) place(block *hclsyntax.Block, setting endpoint.Setting) (lineStart, bool) {
	attributes := block.Body.Attributes
	if attribute := attributes[setting.After.Name]; attribute != nil {
		return l.behind(attribute.SrcRange.End.Byte)
	}
	if attribute := attributes[setting.Before.Name]; attribute != nil {
		return l.before(attribute.SrcRange.Start.Byte)
	}
	if last := lastOf(block.Body); last != nil {
		return l.behind(last.SrcRange.End.Byte)
	}
	return l.behind(block.OpenBraceRange.End.Byte)
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

// tokenAt returns the number of the first token that starts at an offset or behind it.
func (l *layout) tokenAt(offset int) int {
	return sort.Search(len(l.tokens), func(i int) bool { return l.tokens[i].Range.Start.Byte >= offset })
}

// behind returns the start of the line behind what ends at an offset. Nothing but comments may stand on the rest of its
// line, and none of them may lead to another.
func (l *layout) behind(offset int) (lineStart, bool) {
	for i := l.tokenAt(offset); i < len(l.tokens); i++ {
		switch token := l.tokens[i]; {
		case endsLine(token):
			return l.startAfter(i)
		case token.Type != hclsyntax.TokenComment || token.Range.Start.Line != token.Range.End.Line:
			return lineStart{}, false
		}
	}
	return lineStart{}, false
}

// before returns the start of the line of what starts at an offset, or of the comments above it, which belong to it.
// Nothing else may stand before it on its line.
func (l *layout) before(offset int) (lineStart, bool) {
	i := l.tokenAt(offset) - 1
	if i < 0 || !endsLine(l.tokens[i]) {
		return lineStart{}, false
	}
	for i > 1 {
		switch {
		case l.tokens[i].Type == hclsyntax.TokenComment && endsLine(l.tokens[i-1]):
			i--
		case l.tokens[i].Type == hclsyntax.TokenNewline && l.tokens[i-1].Type == hclsyntax.TokenComment && endsLine(l.tokens[i-2]):
			i -= 2
		default:
			return l.startAfter(i)
		}
	}
	return l.startAfter(i)
}

// startAfter returns the start of the line behind a token that ends one. An annotation on the line that ends speaks of the
// next one, too, and must not be parted from it.
func (l *layout) startAfter(i int) (lineStart, bool) {
	ends := l.tokens[i]
	next := hclsyntax.TokenEOF
	if i+1 < len(l.tokens) {
		next = l.tokens[i+1].Type
	}
	line := ends.Range.Start.Line
	for ; i >= 0 && l.tokens[i].Range.Start.Line == line; i-- {
		if next == hclsyntax.TokenIdent && l.tokens[i].Type == hclsyntax.TokenComment && isAnnotation(l.tokens[i].Bytes) {
			return lineStart{}, false
		}
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
