package judge

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/convert"
)

// Config is what the user decided: which endpoints are in scope, and what to say of the rest. Its zero value is the
// default configuration.
type Config struct {
	// AllEndpoints puts external endpoints in scope too.
	AllEndpoints bool
	// InScopeTags put an endpoint in scope, and OutOfScopeTags take it out again; the latter win. Keys and values are in
	// lower case.
	InScopeTags, OutOfScopeTags map[string][]string
	// ReportUnknownExposure treats endpoints of unknown exposure as if they were in scope.
	ReportUnknownExposure bool
	// NoticeUndetermined asks for a notice where the enforcement of an endpoint cannot be told.
	NoticeUndetermined bool
	// Explain asks for the exposure of every endpoint to be worked out in full, also where it changes no finding.
	Explain bool
	// Fix asks whether fixes may touch what is found, which takes a look at what the module hands to those that it calls.
	Fix bool
	// Options are those of the rules.
	Options table.Options
}

func (c Config) distinguishesUnknown() bool { return c.ReportUnknownExposure || c.Explain }

// excepted reports whether an exception that holds silences a rule for a resource.
func (c Config) excepted(rule string, resource *code.Resource) bool {
	return slices.ContainsFunc(c.Options.Exceptions, func(exception table.Exception) bool {
		return !exception.Expired(c.Options.Today) && exception.Silences(rule) && exception.Matches(c.Options.Module, resource.Address())
	})
}

// inScope reports whether enforcement rules speak of an endpoint.
func (c Config) inScope(subject endpoint.Subject, exposure endpoint.Exposed) bool {
	if len(c.OutOfScopeTags) > 0 && tagged(subject, c.OutOfScopeTags) {
		return false
	}
	switch {
	case c.AllEndpoints, exposure.Reach == endpoint.Internal:
		return true
	case exposure.Reach == endpoint.UnknownReach && c.ReportUnknownExposure:
		return true
	}
	return len(c.InScopeTags) > 0 && tagged(subject, c.InScopeTags)
}

// tagged reports whether the resource has one of the tags. A tag whose key or value is not known matches nothing.
func tagged(subject endpoint.Subject, wanted map[string][]string) bool {
	places := []code.Node{subject.Root.Member("tags")}
	if top := subject.Spelling.Top(subject.Root); top != subject.Root {
		places = append(places, top.Member("tags"))
	}
	for key, values := range wanted {
		if slices.ContainsFunc(places, func(place code.Node) bool { return hasTag(place, key, values) }) {
			return true
		}
	}
	return false
}

// hasTag reports whether a resource with these tags has one of some values under a key, whatever the letter case. Of tags that
// are known in part those parts count that nothing else can overwrite.
func hasTag(tags code.Node, key string, values []string) bool {
	value := tags.Value()
	if value.State == code.Known && value.Data.CanIterateElements() {
		return among(value, key, values)
	}
	either := value.Either()
	if len(either) > 0 {
		return !slices.ContainsFunc(either, func(one code.Value) bool { return !among(one, key, values) })
	}
	return slices.ContainsFunc(tags.Names().Names, func(name string) bool {
		text, ok := tags.Member(name).Value().Text()
		return ok && strings.EqualFold(name, key) && slices.Contains(values, strings.ToLower(text))
	})
}

// among reports whether there is such a tag in a value that is known.
func among(tags code.Value, key string, values []string) bool {
	if tags.State != code.Known || !tags.Data.CanIterateElements() || tags.Data.Type().IsTupleType() {
		return false
	}
	for it := tags.Data.ElementIterator(); it.Next(); {
		name, element := it.Element()
		text, ok := plainText(element)
		if ok && name.Type() == cty.String && strings.EqualFold(name.AsString(), key) && slices.Contains(values, strings.ToLower(text)) {
			return true
		}
	}
	return false
}

func plainText(value cty.Value) (string, bool) {
	if value.IsMarked() || !value.IsKnown() || value.IsNull() {
		return "", false
	}
	text, err := convert.Convert(value, cty.String)
	if err != nil {
		return "", false
	}
	return text.AsString(), true
}
