package table

import (
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/zclconf/go-cty/cty"
)

// traced is a node that comes from somewhere. All of its members do.
type traced struct {
	code.Node
	from code.Origins
}

func (n *traced) Member(string) code.Node { return n }
func (n *traced) Origins() code.Origins   { return n.from }

// Why it is open is put into words, which name no more than a few.
func TestEitherOf(t *testing.T) {
	for _, row := range []struct {
		arms []string
		want string
	}{
		{[]string{"lead to a", "be null"}, "lead to a or be null"},
		{[]string{"lead to a", "lead to a", "come from elsewhere"}, "lead to a or come from elsewhere"},
		{[]string{"lead to a", "lead to b", "lead to c", "lead to d", "be null"}, "lead to a or lead to b or lead to c or be something else"},
	} {
		arms := []arm{}
		for _, is := range row.arms {
			arms = append(arms, arm{is: is})
		}
		if got := eitherOf(arms); got != row.want {
			t.Errorf("got %q, want %q", got, row.want)
		}
	}
}

// What a value that may come from several places decides, and from elsewhere.
func TestFollow(t *testing.T) {
	answers := map[string]code.Truth{"yes": code.True, "yes_too": code.True, "no": code.False, "open": code.Unknown}
	module := &code.Module{}
	for _, name := range []string{"yes", "yes_too", "no", "open", "failed"} {
		node := &traced{Node: code.Missing(code.Value{})}
		resource := &code.Resource{Type: "azurerm_x", Name: name, Instances: []code.Instance{{Node: node, Key: cty.NilVal}}}
		if name == "failed" {
			resource.Instances, resource.Failure = nil, "it could not be read"
		}
		module.Resources = append(module.Resources, resource)
	}
	module.Index()
	asked := map[string]int{}
	condition := Func{Func: func(subject endpoint.Subject) endpoint.Answer {
		asked[subject.Resource.Name]++
		return endpoint.Answer{Truth: answers[subject.Resource.Name]}
	}}
	follow := &Follow{Argument: endpoint.Argument{Names: []code.Path{"x_id"}}, Types: []string{"azurerm_x"}, Condition: condition}
	unknownElsewhere := *follow
	unknownElsewhere.UnknownElsewhere = true
	for _, row := range []struct {
		names         []string
		outside, null bool
		want          code.Truth
		// open is the answer where elsewhere leaves it open.
		open code.Truth
	}{
		{names: []string{"yes"}, want: code.True, open: code.True},
		{names: []string{"no"}, want: code.False, open: code.False},
		{names: []string{"open"}, want: code.Unknown, open: code.Unknown},
		{names: []string{"failed"}, want: code.Unknown, open: code.Unknown},
		{names: []string{"yes", "yes_too"}, want: code.True, open: code.True},
		{names: []string{"yes", "no"}, want: code.Unknown, open: code.Unknown},
		{names: []string{"yes"}, null: true, want: code.Unknown, open: code.Unknown},
		{names: []string{"no"}, null: true, want: code.False, open: code.False},
		{names: []string{"yes"}, outside: true, want: code.Unknown, open: code.Unknown},
		{names: []string{"no"}, outside: true, want: code.False, open: code.Unknown},
		{names: []string{"not_there"}, want: code.False, open: code.Unknown},
		{outside: true, want: code.False, open: code.Unknown},
		{null: true, want: code.False, open: code.False},
		{want: code.False, open: code.Unknown},
	} {
		from := code.Origins{Outside: row.outside, Null: row.null}
		for _, name := range row.names {
			from.References = append(from.References, code.Reference{Type: "azurerm_x", Name: name, Key: cty.NilVal})
		}
		node := &traced{code.Missing(code.Value{State: code.Undetermined}), from}
		subject := endpoint.Of(module, module.Resources[0], code.Instance{Node: node, Key: cty.NilVal})
		for of, want := range map[*Follow]code.Truth{follow: row.want, &unknownElsewhere: row.open} {
			if got := of.Holds(subject); got.Truth != want {
				t.Errorf("%v, outside %t, null %t, open elsewhere %t: got %v, want %v",
					row.names, row.outside, row.null, of.UnknownElsewhere, got.Truth, want)
			}
		}
	}
	if asked["yes"] != 2 || asked["no"] != 2 {
		t.Errorf("each of two conditions is asked once of each target, got %v", asked)
	}
	// Without a target, nothing that the argument says can matter, unless elsewhere leaves it open.
	empty := &code.Module{}
	empty.Index()
	subject := endpoint.Of(empty, &code.Resource{Type: "azurerm_y"}, code.Instance{
		Node: &traced{code.Missing(code.Value{State: code.Undetermined}), code.Origins{Outside: true}},
	})
	if follow.Holds(subject).Truth != code.False || unknownElsewhere.Holds(subject).Truth != code.Unknown {
		t.Error("a module without targets")
	}
}
