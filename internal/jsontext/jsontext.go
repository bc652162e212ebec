// Package jsontext reads texts of JSON of which parts may be unknown, and tells where in the text each value stands.
package jsontext

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/zclconf/go-cty/cty"
)

// Part is a piece of a text: one that is known, or a hole. A hole stands in the place of a value, or inside a string.
type Part struct {
	Text string
	Hole bool
}

// Kind is what a value is made of.
type Kind int

// The kinds of values. A null is a scalar. Open is a string with a hole in it, or a hole in the place of a value.
const (
	Scalar Kind = iota
	Open
	Object
	List
)

// Value is one value of a text.
type Value struct {
	Kind Kind
	// Scalar is the value of a Scalar.
	Scalar cty.Value
	// Hole is the number of the hole that an Open value is; -1 if there is more in it.
	Hole int
	// Elements are those of a List.
	Elements []*Value
	// OpenNames is true if a member of an Object has a hole in its name.
	OpenNames bool
	// Offset is where the value begins to say something: for a member the end of its name, else the end of its first token.
	Offset int64

	members map[string]*Value
}

// Member returns the member of an Object that has a name. There may be another one if OpenNames is true.
func (v *Value) Member(name string) (*Value, bool) {
	member, ok := v.members[name]
	return member, ok
}

// Names returns the names of an Object's members in alphabetical order, without those that have a hole.
func (v *Value) Names() []string {
	names := slices.Sorted(maps.Keys(v.members))
	return slices.DeleteFunc(names, func(name string) bool { return v.OpenNames && strings.Contains(name, hole) })
}

// maxDepth bounds the nesting. No body that Azure takes comes near it.
const maxDepth = 100

// hole marks a hole in the text that is parsed. It is of the private use area, where no text has characters.
const hole = "\uf8ff"

// Parse reads a text. It returns an error if the text is not JSON, whatever stands in its holes.
func Parse(parts ...Part) (*Value, error) {
	text, holes := fill(parts)
	p := &parser{decoder: json.NewDecoder(strings.NewReader(text)), holes: holes}
	p.decoder.UseNumber()
	value, err := p.value(0)
	if err != nil {
		return nil, err
	}
	if _, err = p.decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("there is more than one value")
	}
	return value, nil
}

// fill puts marks into the holes, and counts these.
func fill(parts []Part) (text string, holes int) {
	var filled strings.Builder
	quoted := false
	for _, part := range parts {
		if !part.Hole {
			filled.WriteString(part.Text)
			quoted = endsQuoted(part.Text, quoted)
			continue
		}
		mark := markOf(holes)
		if !quoted {
			mark = strconv.Quote(mark)
		}
		filled.WriteString(mark)
		holes++
	}
	return filled.String(), holes
}

func markOf(number int) string { return hole + strconv.Itoa(number) + hole }

// endsQuoted reports whether a text of JSON ends inside a string, if it starts inside one or not.
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

type parser struct {
	decoder *json.Decoder
	holes   int
}

func (p *parser) value(depth int) (*Value, error) {
	if depth > maxDepth {
		return nil, errors.New("it is nested too deeply")
	}
	token, err := p.decoder.Token()
	if err != nil {
		return nil, err
	}
	offset := p.decoder.InputOffset()
	var value *Value
	switch {
	case token == json.Delim('{'):
		value, err = p.object(depth)
	case token == json.Delim('['):
		value, err = p.list(depth)
	default:
		value, err = p.scalar(token)
	}
	if err != nil {
		return nil, err
	}
	value.Offset = offset
	return value, nil
}

// object reads what follows the opening brace.
func (p *parser) object(depth int) (*Value, error) {
	object := &Value{Kind: Object, members: map[string]*Value{}}
	for p.decoder.More() {
		key, err := p.decoder.Token()
		if err != nil {
			return nil, err
		}
		name, ok := key.(string)
		if !ok {
			return nil, errors.New("a member has no name")
		}
		offset := p.decoder.InputOffset()
		member, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		member.Offset = offset
		object.members[name] = member
		object.OpenNames = object.OpenNames || p.isOpen(name)
	}
	_, err := p.decoder.Token() // the closing brace
	return object, err
}

// list reads what follows the opening bracket.
func (p *parser) list(depth int) (*Value, error) {
	list := &Value{Kind: List}
	for p.decoder.More() {
		element, err := p.value(depth + 1)
		if err != nil {
			return nil, err
		}
		list.Elements = append(list.Elements, element)
	}
	_, err := p.decoder.Token() // the closing bracket
	return list, err
}

func (p *parser) scalar(token json.Token) (*Value, error) {
	switch token := token.(type) {
	case bool:
		return &Value{Scalar: cty.BoolVal(token)}, nil
	case string:
		if p.isOpen(token) {
			return &Value{Kind: Open, Hole: p.holeIn(token)}, nil
		}
		return &Value{Scalar: cty.StringVal(token)}, nil
	case json.Number:
		number, err := cty.ParseNumberVal(token.String())
		return &Value{Scalar: number}, err
	case nil:
		return &Value{Scalar: cty.NullVal(cty.DynamicPseudoType)}, nil
	}
	return nil, fmt.Errorf("unexpected %v", token)
}

// isOpen reports whether a string has a hole.
func (p *parser) isOpen(text string) bool { return p.holes > 0 && strings.Contains(text, hole) }

// holeIn returns the number of the hole that a string is, or -1 if it is more than that.
func (p *parser) holeIn(text string) int {
	number, err := strconv.Atoi(strings.Trim(text, hole))
	if err != nil || number >= p.holes || text != markOf(number) {
		return -1
	}
	return number
}
