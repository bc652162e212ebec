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
		for _, place := range places {
			for name, value := range tagsOf(place, key) {
				if strings.EqualFold(name, key) && slices.Contains(values, strings.ToLower(value)) {
					return true
				}
			}
		}
	}
	return false
}

// tagsOf returns the tags that are known. An expression that is known in parts gives those parts.
func tagsOf(node code.Node, key string) map[string]string {
	tags := map[string]string{}
	value := node.Value()
	if value.State == code.Known && value.Data.CanIterateElements() && !value.Data.Type().IsTupleType() {
		for it := value.Data.ElementIterator(); it.Next(); {
			name, element := it.Element()
			if text, ok := plainText(element); ok && name.Type() == cty.String {
				tags[name.AsString()] = text
			}
		}
		return tags
	}
	if text, ok := node.Member(key).Value().Text(); ok {
		tags[key] = text
	}
	return tags
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
