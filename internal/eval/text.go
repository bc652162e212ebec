package eval

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// TextPart is a part of a text: what it says, or where that is not known, the fingerprint of its expression.
type TextPart struct {
	Text, Expression string
	// Between is what stands before and after the part, if there is anything in it: it is some elements of a list that is
	// joined.
	Between string
}

// TextParts returns the parts of a text that is put together: by a template, or by format or join, through locals too. Known
// parts that follow each other are one. It is nil for an expression that is no such text. In a string of a JSON file only
// literals are known, because the host cannot evaluate a part of one.
func (e *Evaluator) TextParts(expr hcl.Expression, scope *Scope) []TextPart {
	text := native(expr)
	if text == nil {
		return nil
	}
	_, inNativeFile := expr.(hclsyntax.Expression)
	found := &textParts{evaluator: e, asks: inNativeFile}
	if !found.open(text, scope, e.Aliases()) {
		return nil
	}
	return found.parts
}

// maxTextParts bounds how many parts are told apart: locals that are made of each other multiply them.
const maxTextParts = 100

type textParts struct {
	evaluator *Evaluator
	// asks is true where the host can evaluate parts of an expression.
	asks  bool
	parts []TextPart
}

// open adds the parts of a text, or returns false for what is put together otherwise.
func (t *textParts) open(expr hclsyntax.Expression, scope *Scope, aliases Aliases) bool {
	whole := stands{expr, scope, aliases}
	for further, ok := whole.next(); ok; further, ok = whole.next() {
		whole = further
	}
	expr, scope, aliases = whole.expr, whole.scope, whole.aliases
	if call, ok := expr.(*hclsyntax.FunctionCallExpr); ok && cased[call.Name] != nil && len(call.Args) == 1 && !call.ExpandFinal {
		return t.inCase(call, scope, aliases)
	}
	pieces, ok := textPieces(throughQuotes(expr))
	if !ok || len(t.parts) > maxTextParts {
		return false
	}
	for _, piece := range pieces {
		t.piece(piece, scope, aliases)
	}
	return true
}

// cased are the functions that do to a text what they do to each part of it.
var cased = map[string]func(string) string{"lower": strings.ToLower, "upper": strings.ToUpper}

// inCase adds the parts of a text that is put into lower or upper case.
func (t *textParts) inCase(call *hclsyntax.FunctionCallExpr, scope *Scope, aliases Aliases) bool {
	inside := &textParts{evaluator: t.evaluator, asks: t.asks}
	if !inside.open(call.Args[0], scope, aliases) {
		return false
	}
	for _, part := range inside.parts {
		part.Text, part.Between = cased[call.Name](part.Text), cased[call.Name](part.Between)
		if part.Expression != "" {
			part.Expression = call.Name + "(" + part.Expression + ")"
		}
		t.add(part)
	}
	return true
}

func (t *textParts) piece(piece textPiece, scope *Scope, aliases Aliases) {
	value, isLiteral := Literal(piece.expr)
	if !isLiteral && t.asks {
		value = t.evaluator.Value(piece.expr, scope).Value
	}
	switch {
	case piece.verb == "" && IsKey(value):
		t.add(TextPart{Text: keyText(value)})
	case piece.verb != "" || !t.open(piece.expr, scope, aliases):
		t.add(TextPart{Expression: piece.verb + fingerprint{scope}.of(piece.expr, aliases), Between: piece.between})
	}
}

func (t *textParts) add(part TextPart) {
	if part == (TextPart{}) {
		return
	}
	if last := len(t.parts) - 1; part.Expression == "" && last >= 0 && t.parts[last].Expression == "" {
		t.parts[last].Text += part.Text
		return
	}
	t.parts = append(t.parts, part)
}

// formatVerb is what stands for an argument of format, or for a percent sign, and plainVerb what writes it as a template does.
// https://developer.hashicorp.com/terraform/language/functions/format#specification-syntax
var (
	formatVerb = regexp.MustCompile(`%[^a-zA-Z%]*[a-zA-Z%]`)
	plainVerb  = regexp.MustCompile(`^%(?:\[(\d+)\])?[svd]$`)
)

// textPiece is an expression that is a part of a text, or what a verb of format makes of one.
type textPiece struct {
	expr hclsyntax.Expression
	verb string
	// between separates the elements that the expression has, if it is a list to be joined.
	between string
}

func piecesOf(exprs ...hclsyntax.Expression) []textPiece {
	pieces := make([]textPiece, len(exprs))
	for i, expr := range exprs {
		pieces[i] = textPiece{expr: expr}
	}
	return pieces
}

func literalPiece(text string) textPiece {
	return textPiece{expr: &hclsyntax.LiteralValueExpr{Val: cty.StringVal(text)}}
}

// textPieces returns what a text is put together from.
func textPieces(expr hclsyntax.Expression) ([]textPiece, bool) {
	if template, ok := expr.(*hclsyntax.TemplateExpr); ok {
		return piecesOf(template.Parts...), true
	}
	call, ok := expr.(*hclsyntax.FunctionCallExpr)
	if !ok || call.ExpandFinal || len(call.Args) == 0 {
		return nil, false
	}
	first, ok := Literal(call.Args[0])
	if !ok || !IsKey(first) {
		return nil, false
	}
	switch call.Name {
	case "format":
		return formatted(keyText(first), call)
	case "join":
		return joined(keyText(first), call.Args[1:])
	}
	return nil, false
}

func formatted(format string, call *hclsyntax.FunctionCallExpr) ([]textPiece, bool) {
	pieces, args, end := []textPiece{}, call.Args[1:], 0
	next, used := 0, 0 // The argument that the next verb takes, and how many have been taken.
	for _, at := range formatVerb.FindAllStringIndex(format, -1) {
		pieces = append(pieces, literalPiece(format[end:at[0]]))
		end = at[1]
		verb := format[at[0]:end]
		plain := plainVerb.FindStringSubmatch(verb)
		switch {
		case verb == "%%":
			pieces = append(pieces, literalPiece("%"))
			continue
		case plain == nil && strings.ContainsAny(verb, "[*"): // It takes arguments by number, or several.
			pieces, next, used = append(pieces, textPiece{expr: call, verb: verb}), len(args), len(args)
			continue
		case plain != nil && plain[1] != "":
			number, err := strconv.Atoi(plain[1])
			if err != nil {
				return nil, false
			}
			next = number - 1
		}
		if next < 0 || next >= len(args) {
			return nil, false
		}
		piece := textPiece{expr: args[next]}
		if plain == nil {
			piece.verb = verb
		}
		pieces, next = append(pieces, piece), next+1
		used = max(used, next)
	}
	return append(pieces, literalPiece(format[end:])), used == len(args)
}

func joined(separator string, lists []hclsyntax.Expression) ([]textPiece, bool) {
	elements := []textPiece{}
	for _, list := range lists {
		more, ok := joinedList(separator, list)
		if !ok {
			return nil, false
		}
		elements = append(elements, more...)
	}
	pieces := []textPiece{}
	for i, element := range elements {
		if i > 0 && element.between == "" && elements[i-1].between == "" {
			pieces = append(pieces, literalPiece(separator))
		}
		pieces = append(pieces, element)
	}
	return pieces, true
}

// joinedList returns the elements of a list to be joined. What may be any number of them is one piece.
func joinedList(separator string, list hclsyntax.Expression) ([]textPiece, bool) {
	list = throughParens(list)
	if tuple, ok := list.(*hclsyntax.TupleConsExpr); ok {
		return piecesOf(tuple.Exprs...), true
	}
	call, ok := list.(*hclsyntax.FunctionCallExpr)
	if !ok || call.ExpandFinal {
		return nil, false
	}
	found := []textPiece{}
	open := func(expr hclsyntax.Expression) textPiece {
		return textPiece{expr: expr, verb: "join(", between: separator}
	}
	for _, arg := range call.Args {
		elements, ok := joinedList(separator, arg)
		switch {
		case call.Name != "concat" && call.Name != "compact":
			return nil, false
		case !ok:
			elements = []textPiece{open(arg)}
		case call.Name == "compact":
			for i, element := range elements {
				if text, literal := Literal(element.expr); element.between == "" && (!literal || keyText(text) == "") {
					elements[i] = open(element.expr) // It may be left out.
				}
			}
		}
		found = append(found, elements...)
	}
	return found, true
}
