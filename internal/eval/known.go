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
type Element struct {
	Key, Value cty.Value
	// Uncertain is true if it is not known whether there is such an element.
	Uncertain bool
}

// Object returns what each, or the iterator of a dynamic block, is bound to for the element.
func (e Element) Object() cty.Value {
	return cty.ObjectVal(map[string]cty.Value{"key": e.Key, "value": e.Value})
}

// What count, and each or an iterator, are bound to where it is not known which instance is meant.
var (
	UnknownCount   = cty.ObjectVal(map[string]cty.Value{"index": cty.UnknownVal(cty.Number)})
	UnknownElement = Element{Key: cty.DynamicVal, Value: cty.DynamicVal}.Object()
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
		elements = append(elements, Element{Key: key, Value: element})
	}
	return elements, true
}

// overlaid returns the elements of some collections of which one is meant. What an element is not in all that have it is not known.
func overlaid(collections []cty.Value) ([]Element, bool) {
	found, times, indexes := []Element{}, []int{}, map[string]int{}
	for _, collection := range collections {
		if collection.IsNull() && len(collections) > 1 {
			continue // Terraform refuses it as a for_each.
		}
		elements, ok := Iterate(collection)
		if !ok {
			return nil, false
		}
		for _, element := range elements {
			if !IsKey(element.Key) {
				return nil, false
			}
			name := keyText(element.Key)
			index, again := indexes[name]
			if !again {
				indexes[name] = len(found)
				found, times = append(found, element), append(times, 1)
				continue
			}
			found[index].Value = common(found[index].Value, element.Value)
			times[index]++
		}
	}
	for i := range found {
		found[i].Uncertain = times[i] < len(collections)
	}
	return found, true
}

// common returns what two values have in common. The rest is not known.
func common(a, b cty.Value) cty.Value {
	switch {
	case a.RawEquals(b):
		return a
	case !a.IsKnown() || !b.IsKnown() || a.IsNull() || b.IsNull() || !a.Type().IsObjectType() || !b.Type().IsObjectType():
		return cty.DynamicVal
	}
	found := map[string]cty.Value{}
	for name := range a.Type().AttributeTypes() {
		if !b.Type().HasAttribute(name) {
			return cty.DynamicVal
		}
		found[name] = common(a.GetAttr(name), b.GetAttr(name))
	}
	if len(found) < len(b.Type().AttributeTypes()) {
		return cty.DynamicVal
	}
	return cty.ObjectVal(found)
}
