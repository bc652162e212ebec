package endpoint

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/zclconf/go-cty/cty"
)

// Tags are what may say a resource's tags, first that which counts most: its own, and those of what declares it.
func (s Subject) Tags() []code.Node {
	found := []code.Node{s.Root.Member("tags")}
	if top := s.Spelling.Top(s.Root); top != s.Root {
		found = append(found, top.Member("tags"))
	}
	return found
}

// Tag returns the value of a tag, whatever the letter case of its key. It is known, not set or not known, without a reason.
func (s Subject) Tag(key string) code.Value {
	for _, tags := range s.Tags() {
		if value := tagIn(tags, key); value.State != code.Absent {
			return value
		}
	}
	return code.Value{State: code.Absent}
}

func tagIn(tags code.Node, key string) code.Value {
	notSet, notKnown := code.Value{State: code.Absent}, code.Value{State: code.Undetermined}
	whole := tags.Value()
	if whole.State == code.Absent {
		return notSet
	}
	if whole.State == code.Known && whole.Data.CanIterateElements() {
		for it := whole.Data.ElementIterator(); it.Next(); {
			name, value := it.Element()
			if name.Type() == cty.String && strings.EqualFold(name.AsString(), key) {
				return textOf(code.Value{State: code.Known, Data: value})
			}
		}
		return notSet
	}
	names := tags.Names()
	for _, name := range names.Names {
		if strings.EqualFold(name, key) {
			return textOf(tags.Member(name).Value())
		}
	}
	mayBe := func(named code.Named) bool { return strings.EqualFold(named.Name, key) }
	if !names.Complete || len(names.Unnamed) > 0 || slices.ContainsFunc(names.Perhaps, mayBe) {
		return notKnown
	}
	return notSet
}

// textOf returns the value as a string, without what it comes from.
func textOf(value code.Value) code.Value {
	if text, ok := value.Text(); ok {
		return code.Value{State: code.Known, Data: cty.StringVal(text)}
	}
	return code.Value{State: code.Undetermined}
}
