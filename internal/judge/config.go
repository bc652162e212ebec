package judge

import (
	"maps"
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

// inScope reports whether enforcement rules speak of an endpoint, and by what, where that is not its exposure.
func (c Config) inScope(subject endpoint.Subject, exposure endpoint.Exposed) (in bool, by string) {
	if tag, ok := tagged(subject, c.OutOfScopeTags); ok {
		return false, tag
	}
	switch {
	case exposure.Reach == endpoint.Internal:
		return true, ""
	case c.AllEndpoints:
		return true, `scope is "all"`
	case exposure.Reach == endpoint.UnknownReach && c.ReportUnknownExposure:
		return true, `unknown_exposure is "report"`
	}
	tag, ok := tagged(subject, c.InScopeTags)
	return ok, tag
}

// tagged returns the first tag that the resource has of some, by their keys. One whose key or value is not known matches nothing.
func tagged(subject endpoint.Subject, wanted map[string][]string) (tag string, ok bool) {
	if len(wanted) == 0 {
		return "", false
	}
	places := subject.Tags()
	for _, key := range slices.Sorted(maps.Keys(wanted)) {
		for _, value := range wanted[key] {
			if slices.ContainsFunc(places, func(place code.Node) bool { return hasTag(place, key, []string{value}) }) {
				return "tag " + key + " is " + code.Show(cty.StringVal(value)), true
			}
		}
		if slices.ContainsFunc(places, func(place code.Node) bool { return hasTag(place, key, wanted[key]) }) {
			return "tag " + key + " is " + orOf(wanted[key]), true
		}
	}
	return "", false
}

// orOf writes values as those of which it is one.
func orOf(values []string) string {
	shown := make([]string, len(values))
	for i, value := range values {
		shown[i] = code.Show(cty.StringVal(value))
	}
	return strings.Join(shown, " or ")
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
