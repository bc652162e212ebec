package ruleset

import (
	"maps"
	"slices"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
)

// Who asks what a module says of a call waits until the module has been judged, or cannot be.
func TestCallersAreWaitedFor(t *testing.T) {
	for name, row := range map[string]struct {
		then func(*callers)
		want []string
	}{
		"said": {func(c *callers) {
			c.say("module.other", toldOfCalls{"site": {"other": true}})
			c.say("module.app", toldOfCalls{"site": {"one": true}, "more": {"two": true}})
		}, []string{"one"}},
		"nothing":     {func(c *callers) { c.say("module.app", toldOfCalls{}) }, nil},
		"of no call":  {func(c *callers) { c.say("module.app", toldOfCalls{"more": {"two": true}}) }, nil},
		"cannot tell": {func(c *callers) { c.fail() }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			callers := newCallers()
			heard := make(chan toldByRules)
			go func() { heard <- callers.heard("module.app", "site", true) }()
			row.then(callers)
			if got := slices.Sorted(maps.Keys(<-heard)); !slices.Equal(got, row.want) {
				t.Errorf("heard %v, want %v", got, row.want)
			}
		})
	}
}

// Of several instances of a module each may say something about a call.
func TestInstancesOfACaller(t *testing.T) {
	callers := newCallers()
	callers.say("module.app", toldOfCalls{"site": {"one": true}})
	callers.say("module.app", toldOfCalls{"site": {"two": true}})
	if got := slices.Sorted(maps.Keys(callers.heard("module.app", "site", true))); !slices.Equal(got, []string{"one", "two"}) {
		t.Errorf("heard %v", got)
	}
	callers.forget()
	callers.say("module.app", toldOfCalls{})
	if got := callers.heard("module.app", "site", true); len(got) > 0 {
		t.Errorf("heard %v of the run before", got)
	}
}

// Where modules are checked one after the other, what a module has not said by then does not come.
func TestCallersThatNobodyWaitsFor(t *testing.T) {
	callers := newCallers()
	if got := callers.heard("module.app", "site", false); len(got) > 0 {
		t.Errorf("heard %v", got)
	}
	callers.say("module.app", toldOfCalls{"site": {"one": true}})
	if got := slices.Sorted(maps.Keys(callers.heard("module.app", "site", false))); !slices.Equal(got, []string{"one"}) {
		t.Errorf("heard %v", got)
	}
}

// That something is not known does not say what is known of it elsewhere.
func TestWhatIsTold(t *testing.T) {
	known, notKnown := judge.Finding{Rule: "one"}, judge.Finding{Rule: "one"}
	notKnown.Severity = endpoint.Notice
	for name, row := range map[string]struct {
		told            toldByRules
		known, notKnown bool
	}{
		"nothing":   {toldByRules{"other": true}, false, false},
		"known":     {toldByRules{"one": true}, true, true},
		"not known": {toldByRules{"one": false}, false, true},
	} {
		if got := row.told.has(known); got != row.known {
			t.Errorf("%s: what is known is told: %t", name, got)
		}
		if got := row.told.has(notKnown); got != row.notKnown {
			t.Errorf("%s: what is not known is told: %t", name, got)
		}
	}
}
