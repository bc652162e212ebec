package code

import (
	"testing"

	"github.com/zclconf/go-cty/cty"
)

// body is an object with an object and a list in it.
func body() Node {
	element := cty.ObjectVal(map[string]cty.Value{"mode": cty.StringVal("Optional")})
	return FromValue(cty.ObjectVal(map[string]cty.Value{
		"kind": cty.StringVal("app"),
		"none": cty.NullVal(cty.String),
		"site": cty.ObjectVal(map[string]cty.Value{"mode": cty.StringVal("Optional"), "list": cty.TupleVal([]cty.Value{element, element})}),
		"open": cty.DynamicVal,
	}), Place{Name: "body"})
}

func TestIgnoring(t *testing.T) {
	for _, row := range []struct {
		ignored Ignored
		path    Path
		want    State
	}{
		{nil, "site.mode", Known},
		{Ignored{{}}, "site.mode", Undetermined},
		{Ignored{{}}, "absent", Undetermined},
		{Ignored{{"site"}}, "site.mode", Undetermined},
		{Ignored{{"site"}}, "kind", Known},
		{Ignored{{"site"}}, "site.absent", Undetermined},
		{Ignored{{"site", "mode"}}, "site.mode", Undetermined},
		{Ignored{{"site", "mode"}}, "site.list", Known},
		{Ignored{{"site", "other"}}, "site.mode", Known},
		{Ignored{{"absent", "mode"}}, "site.mode", Known},
		{Ignored{{"absent"}}, "absent", Undetermined},
	} {
		value := Get(Ignoring(body(), row.ignored), row.path).Value()
		if value.State != row.want || value.Unsettled != (row.want == Undetermined) {
			t.Errorf("%s with %v ignored is in state %v, want %v", row.path, row.ignored, value.State, row.want)
		}
	}
}

func TestIgnoringElements(t *testing.T) {
	list := Walk(Ignoring(body(), Ignored{{"site", "list", "1", "mode"}}), "site.list[]")
	if len(list.Nodes) != 2 || !list.Complete {
		t.Fatalf("got %d elements, want 2 and no more", len(list.Nodes))
	}
	for i, want := range []State{Known, Undetermined} {
		if got := list.Nodes[i].Member("mode").Value().State; got != want {
			t.Errorf("the mode of element %d is in state %v, want %v", i, got, want)
		}
	}
	if Walk(Ignoring(body(), Ignored{{"site", "list"}}), "site.list[]").Complete {
		t.Error("a list that is ignored is complete")
	}
}

func TestHas(t *testing.T) {
	for path, want := range map[Path]Truth{
		"site": True, "site.mode": True, "site.absent": False, "absent.mode": False,
		"none": False, "none.mode": False, "open": True, "open.mode": Unknown, "kind.mode": Unknown,
	} {
		if got := Has(body(), path); got != want {
			t.Errorf("has %s: got %v, want %v", path, got, want)
		}
	}
}
