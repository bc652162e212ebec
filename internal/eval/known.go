package eval

import (
	"errors"

	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

var errNotKnown = errors.New("the value is not known")

// As converts a value that is known and not null, whatever its marks.
func As(value cty.Value, want cty.Type) (cty.Value, error) {
	value, _ = value.Unmark()
	if value == cty.NilVal || !value.IsKnown() || value.IsNull() {
		return cty.NilVal, errNotKnown
	}
	converted, err := convert.Convert(value, want)
	if err != nil {
		return cty.NilVal, err
	}
	if !converted.IsKnown() || converted.IsNull() {
		return cty.NilVal, errNotKnown
	}
	return converted, nil
}

// WholeNumber returns a count, if the value is one.
func WholeNumber(value cty.Value) (int, bool) {
	number, err := As(value, cty.Number)
	if err != nil {
		return 0, false
	}
	n, _ := number.AsBigFloat().Int64()
	return int(n), true
}

// IsKey reports whether a value can tell an instance from others: it is known, and no secret.
func IsKey(key cty.Value) bool {
	_, err := As(key, cty.String)
	return err == nil && !key.IsMarked()
}

// Element is one element of a collection that something is repeated over.
type Element struct{ Key, Value cty.Value }

// Object returns what each, or the iterator of a dynamic block, is bound to for the element.
func (e Element) Object() cty.Value {
	return cty.ObjectVal(map[string]cty.Value{"key": e.Key, "value": e.Value})
}

// What count, and each or an iterator, are bound to where it is not known which instance is meant.
var (
	UnknownCount   = cty.ObjectVal(map[string]cty.Value{"index": cty.UnknownVal(cty.Number)})
	UnknownElement = Element{cty.DynamicVal, cty.DynamicVal}.Object()
)

// Iterate returns the elements of a for_each, if it is known which there are. The elements of a sensitive collection are
// counted, but stay unknown.
func Iterate(collection cty.Value) ([]Element, bool) {
	unmarked, marks := collection.Unmark()
	if unmarked == cty.NilVal || !unmarked.IsKnown() || unmarked.IsNull() || !unmarked.CanIterateElements() {
		return nil, false
	}
	elements := []Element{}
	isSet := unmarked.Type().IsSetType()
	for it := unmarked.ElementIterator(); it.Next(); {
		key, element := it.Element()
		if isSet {
			key = element
		}
		if len(marks) > 0 {
			key, element = cty.DynamicVal, cty.DynamicVal
		}
		elements = append(elements, Element{key, element})
	}
	return elements, true
}
