package ruleset

import (
	"maps"
	"slices"
	"testing"
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
			heard := make(chan map[string]bool)
			go func() { heard <- callers.heard("module.app", "site") }()
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
	if got := slices.Sorted(maps.Keys(callers.heard("module.app", "site"))); !slices.Equal(got, []string{"one", "two"}) {
		t.Errorf("heard %v", got)
	}
	callers.forget()
	callers.say("module.app", toldOfCalls{})
	if got := callers.heard("module.app", "site"); len(got) > 0 {
		t.Errorf("heard %v of the run before", got)
	}
}
