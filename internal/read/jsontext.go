package read

import (
	"encoding/json"
	"errors"
	"io"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/zclconf/go-cty/cty"
)

// maxDepth bounds the nesting of JSON that is read. No body that Azure takes comes near it.
const maxDepth = 100

// jsonValue is one value of a JSON text, with the offset at which it ends and, for a member, at which its name ends.
type jsonValue struct {
	scalar  cty.Value
	members map[string]*jsonValue
	list    []*jsonValue
	isList  bool
	offset  int64
}

// parseJSON gives the node of a JSON text. A text that is not JSON gives a node of which nothing is known. If the text
// is literal, each member stands at its own line.
func parseJSON(text string, place fact.Place, expr hcl.Expression) fact.Node {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	value, err := decodeJSON(decoder, 0)
	if err == nil {
		if _, err = decoder.Token(); !errors.Is(err, io.EOF) {
			err = errors.New("there is more than one value")
		} else {
			err = nil
		}
	}
	if err != nil {
		return fact.Missing(fact.Value{Place: place, State: fact.Undetermined, Reason: place.Name + " is not valid JSON"})
	}
	return &jsonNode{value: value, place: place, home: place, lines: linesOf(expr)}
}

// hole marks a part of a text that is not known. It is of the private use area, where no text has characters.
const hole = "\uf8ff"

// parseTemplateJSON gives the node of a JSON text of which some parts are not known.
func parseTemplateJSON(e *expression, template []hclsyntax.Expression) fact.Node {
	var text strings.Builder
	holes := []hclsyntax.Expression{}
	quoted := false
	for _, part := range template {
		data := e.reader.evaluator.Value(part, e.scope).Value
		known, err := eval.As(data, cty.String)
		if err != nil || data.IsMarked() {
			mark := hole + strconv.Itoa(len(holes)) + hole
			if !quoted {
				mark = strconv.Quote(mark)
			}
			text.WriteString(mark)
			holes = append(holes, part)
			continue
		}
		text.WriteString(known.AsString())
		quoted = endsQuoted(known.AsString(), quoted)
	}
	node := parseJSON(text.String(), e.place(), nil)
	if parsed, ok := node.(*jsonNode); ok {
		parsed.owner, parsed.holes = e, holes
	}
	return node
}

// endsQuoted says whether a text of JSON ends inside a string, if it starts inside one or not.
func endsQuoted(text string, quoted bool) bool {
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\\' && quoted:
			i++
		case text[i] == '"':
			quoted = !quoted
		}
	}
	return quoted
}

func decodeJSON(decoder *json.Decoder, depth int) (*jsonValue, error) {
	if depth > maxDepth {
		return nil, errors.New("it is nested too deeply")
	}
	token, err := decoder.Token()
	if err != nil {
		return nil, err
	}
	value := &jsonValue{scalar: cty.NilVal, offset: decoder.InputOffset()}
	switch token := token.(type) {
	case json.Delim:
		if token == '[' {
			value.isList = true
		} else {
			value.members = map[string]*jsonValue{}
		}
		for decoder.More() {
			if value.isList {
				element, err := decodeJSON(decoder, depth+1)
				if err != nil {
					return nil, err
				}
				value.list = append(value.list, element)
				continue
			}
			key, err := decoder.Token()
			if err != nil {
				return nil, err
			}
			name, ok := key.(string)
			if !ok {
				return nil, errors.New("a member has no name")
			}
			offset := decoder.InputOffset()
			member, err := decodeJSON(decoder, depth+1)
			if err != nil {
				return nil, err
			}
			member.offset = offset
			value.members[name] = member
		}
		_, err := decoder.Token() // the closing bracket
		return value, err
	case bool:
		value.scalar = cty.BoolVal(token)
	case string:
		value.scalar = cty.StringVal(token)
	case json.Number:
		number, err := cty.ParseNumberVal(token.String())
		if err != nil {
			return nil, err
		}
		value.scalar = number
	case nil:
		value.scalar = cty.NullVal(cty.DynamicPseudoType)
	}
	return value, nil
}

// jsonNode is the node of a value in a JSON text.
type jsonNode struct {
	value *jsonValue
	place fact.Place
	// home is the place of the whole text.
	home  fact.Place
	lines *lines
	// owner is the expression of a text with holes, and holes what stands in them.
	owner *expression
	holes []hclsyntax.Expression
}

// hasHole says whether the text of a value has a hole.
func (n *jsonNode) hasHole() bool {
	return n.owner != nil && n.value.scalar != cty.NilVal && n.value.scalar.Type() == cty.String && !n.value.scalar.IsNull() &&
		strings.Contains(n.value.scalar.AsString(), hole)
}

func (n *jsonNode) child(value *jsonValue, place fact.Place) *jsonNode {
	return &jsonNode{value: value, place: place, home: n.home, lines: n.lines, owner: n.owner, holes: n.holes}
}

func (n *jsonNode) Shape() fact.Shape {
	switch {
	case n.value.isList:
		return fact.List
	case n.value.members != nil:
		return fact.Object
	}
	return fact.Plain
}

func (n *jsonNode) Certain() bool { return true }

func (n *jsonNode) Reference() (fact.Reference, bool) {
	if !n.hasHole() {
		return fact.Reference{}, false
	}
	for i, part := range n.holes {
		if n.value.scalar.AsString() == hole+strconv.Itoa(i)+hole {
			reference, ok := n.owner.reader.evaluator.Reference(part, n.owner.scope)
			return fact.Reference(reference), ok
		}
	}
	return fact.Reference{}, false
}

func (n *jsonNode) References() []fact.Reference {
	if n.owner == nil {
		return nil
	}
	return n.owner.References()
}

func (n *jsonNode) Expression() string {
	if text, ok := n.Value().Text(); ok {
		return strconv.Quote(text)
	}
	return ""
}

func (n *jsonNode) Value() fact.Value {
	value := fact.Value{Place: n.place, State: fact.Known, Data: cty.EmptyObjectVal}
	switch {
	case n.value.isList:
		elements := make([]cty.Value, len(n.value.list))
		for i := range elements {
			elements[i] = cty.DynamicVal
		}
		value.Data = cty.TupleVal(elements)
	case n.value.members != nil:
	case n.value.scalar.IsNull():
		value.State, value.Data, value.Null = fact.Absent, cty.NilVal, true
	case n.hasHole():
		value.State, value.Data, value.Reason = fact.Undetermined, cty.NilVal, n.place.Name+" is not known in every part"
	default:
		value.Data = n.value.scalar
	}
	return value
}

func (n *jsonNode) Member(name string) fact.Node {
	place := n.home
	place.Name, place.Literal = name, false
	if n.value.members == nil {
		if !n.value.isList && n.value.scalar.IsNull() {
			return fact.Missing(fact.Value{Place: place})
		}
		return fact.Missing(fact.Value{Place: place, State: fact.Undetermined, Reason: n.place.Name + " is not an object"})
	}
	member := n.value.members[name]
	if member == nil {
		for key := range n.value.members {
			if n.owner != nil && strings.Contains(key, hole) {
				return fact.Missing(fact.Value{Place: place, State: fact.Undetermined, Reason: "the name of a member is not known"})
			}
		}
		return fact.Missing(fact.Value{Place: place})
	}
	if line, ok := n.lines.at(member.offset); ok {
		place.Range = line
	}
	return n.child(member, place)
}

func (n *jsonNode) Elements() fact.Elements {
	switch {
	case n.value.isList:
		elements := fact.Elements{Complete: true}
		for _, element := range n.value.list {
			place := n.place
			if line, ok := n.lines.at(element.offset); ok {
				place.Range = line
			}
			elements.Nodes = append(elements.Nodes, n.child(element, place))
		}
		return elements
	case n.value.members != nil:
		return fact.Elements{Nodes: []fact.Node{n}, Complete: true}
	case n.value.scalar.IsNull():
		return fact.Elements{Complete: true}
	}
	return fact.Elements{Reason: n.place.Name + " is not a list"}
}

// maxWidth is how much of a line a finding marks. TFLint parses what is marked, for each finding anew, and a generated
// body may be one line of megabytes.
const maxWidth = 500

// lines knows where the lines of a literal heredoc stand. Nil knows nothing.
type lines struct {
	where hcl.Range
	// starts are the offsets of the lines in the text, and widths how many columns each has.
	starts, widths []int
}

// linesOf gives the lines of an expression that is a literal heredoc, and nil for everything else: a quoted string is one
// line, and what is interpolated has no position of its own.
func linesOf(expr hcl.Expression) *lines {
	template, ok := expr.(*hclsyntax.TemplateExpr)
	if !ok || len(template.Parts) != 1 {
		return nil
	}
	literal, ok := template.Parts[0].(*hclsyntax.LiteralValueExpr)
	if !ok || literal.Val.Type() != cty.String || literal.SrcRange.Start.Line == literal.SrcRange.End.Line {
		return nil
	}
	found := &lines{where: literal.SrcRange}
	start := 0
	for line := range strings.SplitSeq(literal.Val.AsString(), "\n") {
		found.starts = append(found.starts, start)
		found.widths = append(found.widths, min(utf8.RuneCountInString(line), maxWidth))
		start += len(line) + 1
	}
	return found
}

// at gives the line that has the character before an offset.
func (l *lines) at(offset int64) (hcl.Range, bool) {
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
