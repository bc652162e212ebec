package report

import (
	"bytes"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// maxChanges is how much changed text one rule hands to TFLint, which takes no message over 4 MiB. What is left over is
// fixed in TFLint's next round.
const maxChanges = 3 << 20

// repairable gives the settings of a finding that a fix may write: those where the right text is certain, if the argument
// that decided is among them. JSON files are never written: they are mostly the work of another program.
func repairable(finding judge.Finding) []spec.Setting {
	certain := []spec.Setting{}
	decides := false
	for _, setting := range finding.Settings {
		if strings.HasSuffix(setting.Argument.Range.Filename, ".json") {
			continue
		}
		// What an azapi body lacks is not an argument of the resource.
		if !setting.Argument.Written && strings.HasPrefix(finding.Resource.Type, "azapi_") {
			continue
		}
		// A null is written, though it counts as absent: it is replaced where it is.
		if setting.Argument.NullAt != (hcl.Range{}) {
			setting.Argument.Range, setting.Argument.Written = setting.Argument.NullAt, true
		}
		certain = append(certain, setting)
		decides = decides || setting.Argument.Name == finding.At.Name
	}
	if !decides {
		return nil
	}
	return certain
}

// repair writes the fixes of one rule.
type repair struct {
	runner tflint.Runner
	rule   string
	files  map[string]*hcl.File
	// annotations are the comments that silence rules, by file.
	annotations map[string][]annotation
	// written are the arguments that have been written, because one that is missing must not be inserted twice.
	written map[string]bool
	size    int
	changed bool
}

func newRepair(runner tflint.Runner, rule string) *repair {
	return &repair{
		runner: runner, rule: rule,
		files: map[string]*hcl.File{}, annotations: map[string][]annotation{}, written: map[string]bool{},
	}
}

// apply writes the settings of one finding, or gives tflint.ErrFixNotSupported.
func (r *repair) apply(fixer tflint.Fixer, location hcl.Range, settings []spec.Setting) error {
	file, err := r.file(location.Filename)
	if err != nil {
		return err
	}
	// TFLint reads its annotations once, before the first fix has moved lines.
	if _, read := r.annotations[location.Filename]; !read {
		r.annotations[location.Filename] = annotationsOf(file.Bytes, location.Filename)
	}
	for _, annotation := range r.annotations[location.Filename] {
		if annotation.silences(r.rule, location) {
			return tflint.ErrFixNotSupported
		}
	}
	missing := []spec.Setting{}
	for _, setting := range settings {
		if !setting.Argument.Written {
			missing = append(missing, setting)
		}
	}
	if len(missing) > 0 {
		if settings, err = r.insert(fixer, settings, missing); err != nil {
			return err
		}
	}
	for _, setting := range settings {
		if !setting.Argument.Written {
			continue
		}
		if _, err := r.file(setting.Argument.Range.Filename); err != nil {
			return err
		}
		if err := fixer.ReplaceText(setting.Argument.Range, text(setting)); err != nil {
			return err
		}
		r.changed = true
	}
	return nil
}

func text(setting spec.Setting) string {
	return fact.Value{State: fact.Known, Data: setting.Value}.Show()
}

// file gives a file as it is now, or tflint.ErrFixNotSupported if changing it too would be more than TFLint takes.
func (r *repair) file(name string) (*hcl.File, error) {
	if file := r.files[name]; file != nil {
		return file, nil
	}
	file, err := r.runner.GetFile(name)
	if err != nil || file == nil {
		return nil, tflint.ErrFixNotSupported
	}
	if r.size+len(file.Bytes) > maxChanges {
		return nil, tflint.ErrFixNotSupported
	}
	r.size += len(file.Bytes)
	r.files[name] = file
	return file, nil
}

// insert writes what is missing into its block, and gives the settings that are left to be replaced.
func (r *repair) insert(fixer tflint.Fixer, settings, missing []spec.Setting) ([]spec.Setting, error) {
	header := missing[0].Argument.Range
	file, err := r.file(header.Filename)
	if err != nil {
		return nil, err
	}
	body := bodyOf(file, header)
	if body == nil {
		return nil, tflint.ErrFixNotSupported
	}
	lines := []spec.Setting{}
	for _, setting := range settings {
		key := header.String() + " " + setting.Argument.Name
		if !setting.Argument.Written && !r.written[key] {
			r.written[key] = true
			lines = append(lines, setting)
		}
	}
	if len(lines) == 0 {
		return settings, nil
	}
	r.changed = true
	newline := newlineOf(file.Bytes)
	if body.SrcRange.Start.Line == body.SrcRange.End.Line {
		return r.spread(fixer, file, body, settings, lines, newline)
	}
	// Several missing lines that go to the same place follow each other in order.
	for _, setting := range lines {
		at, before := position(file.Bytes, body, setting)
		line := setting.Argument.Name + " = " + text(setting)
		if before {
			line += newline
		} else {
			line = newline + line
		}
		if err := fixer.InsertTextAfter(hcl.Range{Filename: header.Filename, Start: at, End: at}, line); err != nil {
			return nil, err
		}
	}
	return settings, nil
}

// spread rewrites a block of one line as one of several, with what it has and what is missing.
func (r *repair) spread(fixer tflint.Fixer, file *hcl.File, body *hclsyntax.Body, settings, lines []spec.Setting, newline string) ([]spec.Setting, error) {
	inner := string(file.Bytes[body.SrcRange.Start.Byte+1 : body.SrcRange.End.Byte-1])
	for _, setting := range settings {
		where := setting.Argument.Range
		if setting.Argument.Written && where.Start.Byte > body.SrcRange.Start.Byte && where.End.Byte < body.SrcRange.End.Byte {
			offset := body.SrcRange.Start.Byte + 1
			inner = inner[:where.Start.Byte-offset] + text(setting) + inner[where.End.Byte-offset:]
		}
	}
	content := "{" + newline
	if inner = strings.TrimSpace(inner); inner != "" {
		content += inner + newline
	}
	for _, setting := range lines {
		content += setting.Argument.Name + " = " + text(setting) + newline
	}
	if err := fixer.ReplaceText(body.SrcRange, content+"}"); err != nil {
		return nil, err
	}
	return slices.DeleteFunc(slices.Clone(settings), func(setting spec.Setting) bool {
		return body.SrcRange.Overlaps(setting.Argument.Range)
	}), nil
}

// bodyOf finds the block that a header opens. The body of a dynamic block is that of its content.
func bodyOf(file *hcl.File, header hcl.Range) *hclsyntax.Body {
	root, ok := file.Body.(*hclsyntax.Body)
	if !ok {
		return nil
	}
	for body := root; body != nil; {
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

func contentOf(block *hclsyntax.Block) *hclsyntax.Body {
	if block.Type != "dynamic" {
		return bracesOf(block)
	}
	for _, content := range block.Body.Blocks {
		if content.Type == "content" {
			return bracesOf(content)
		}
	}
	return nil
}

// bracesOf gives the body of a block, with a range from brace to brace.
func bracesOf(block *hclsyntax.Block) *hclsyntax.Body {
	body := *block.Body
	body.SrcRange = hcl.RangeBetween(block.OpenBraceRange, block.CloseBraceRange)
	return &body
}

// notLast are the arguments behind which nobody puts another one.
var notLast = []string{"tags", "depends_on", "provider", "count", "for_each"}

// position says where a missing argument belongs: behind or before the one that it goes with, else behind the last
// argument before the first nested block, else at the top. Before is true if it is the start of a line, and false if it
// is the end of one.
func position(source []byte, body *hclsyntax.Body, setting spec.Setting) (at hcl.Pos, before bool) {
	if attribute := body.Attributes[setting.After.Name]; attribute != nil {
		return behind(source, attribute)
	}
	if attribute := body.Attributes[setting.Before.Name]; attribute != nil {
		return lineStart(source, attribute.SrcRange.Start), true
	}
	firstBlock := len(source)
	for _, block := range body.Blocks {
		firstBlock = min(firstBlock, block.DefRange().Start.Byte)
	}
	var last, excluded *hclsyntax.Attribute
	for _, attribute := range body.Attributes {
		if attribute.SrcRange.Start.Byte > firstBlock {
			continue
		}
		best := &last
		if slices.Contains(notLast, attribute.Name) {
			best = &excluded
		}
		if *best == nil || attribute.SrcRange.Start.Byte > (*best).SrcRange.Start.Byte {
			*best = attribute
		}
	}
	if last == nil {
		last = excluded
	}
	if last != nil {
		return behind(source, last)
	}
	brace := body.SrcRange.Start
	brace.Byte++
	return lineEnd(source, brace), false
}

// behind gives the place after an argument: the end of its line, behind a comment that stands there.
func behind(source []byte, attribute *hclsyntax.Attribute) (hcl.Pos, bool) {
	end := attribute.SrcRange.End
	if end.Column == 1 {
		return end, true // A heredoc ends where the next line starts.
	}
	rest := source[end.Byte:lineEnd(source, end).Byte]
	if open := bytes.LastIndex(rest, []byte("/*")); open >= 0 && !bytes.Contains(rest[open:], []byte("*/")) {
		return lineStart(source, attribute.SrcRange.Start), true // A comment of several lines starts here.
	}
	return lineEnd(source, end), false
}

func lineEnd(source []byte, from hcl.Pos) hcl.Pos {
	length := bytes.IndexByte(source[from.Byte:], '\n')
	if length < 0 {
		length = len(source) - from.Byte
	}
	from.Byte += length
	if from.Byte > 0 && source[from.Byte-1] == '\r' {
		from.Byte--
	}
	return from
}

func lineStart(source []byte, from hcl.Pos) hcl.Pos {
	from.Byte = bytes.LastIndexByte(source[:from.Byte], '\n') + 1
	return from
}

func newlineOf(source []byte) string {
	if end := bytes.IndexByte(source, '\n'); end > 0 && source[end-1] == '\r' {
		return "\r\n"
	}
	return "\n"
}

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

// annotationsOf gives the annotations in a file as it is now. TFLint knows those of the file as it was before the first fix.
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

// rulesBehind gives the rules that stand behind a keyword in a comment.
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
