package eval

import (
	"strings"
	"testing"

	"github.com/zclconf/go-cty/cty"
)

// write puts a reference into the words of Terraform.
func write(reference Reference) string {
	text := reference.Type + "." + reference.Name
	if reference.Key != cty.NilVal {
		key, _ := As(reference.Key, cty.String)
		text += "[" + key.AsString() + "]"
	}
	if reference.Member != "" {
		text += "." + reference.Member
	}
	return text
}

func writeAll(found []Reference) string {
	written := make([]string, len(found))
	for i, reference := range found {
		written[i] = write(reference)
	}
	return strings.Join(written, " ")
}

func TestParts(t *testing.T) {
	for _, row := range []struct{ source, references, texts string }{
		{`azurerm_x.y.id`, "azurerm_x.y.id", ""},
		{`[azurerm_x.y.id, "a", azurerm_x.z[0].name]`, "azurerm_x.y.id azurerm_x.z[0].name", "a"},
		{`var.mode == "b" ? azurerm_x.y.id : null`, "azurerm_x.y.id", "b"},
		{`azurerm_x.y[*].id`, "azurerm_x.y.id", ""},
		{`azurerm_x.y[each.key].id`, "azurerm_x.y.id", ""},
		{`local.several`, "azurerm_x.a.id azurerm_x.b.id", ""},
		{`[local.several, local.several]`, "azurerm_x.a.id azurerm_x.b.id", ""},
		{`"https://${local.text}"`, "", "https:// api.example.com"},
		{`local.circle_a`, "", ""},
		{`local.json`, "azurerm_service_plan.main.id", ""},
		{`{ a = { b = azurerm_x.y } }`, "azurerm_x.y", ""},
	} {
		parts := New(testModule(t).host()).Parts(parse(t, row.source))
		if got := writeAll(parts.References); got != row.references || strings.Join(parts.Texts, " ") != row.texts || parts.Undefined {
			t.Errorf("%s: got %q %q, want %q %q", row.source, got, parts.Texts, row.references, row.texts)
		}
	}
	evaluator := New(testModule(t).host())
	if !evaluator.Parts(parse(t, `[local.missing]`)).Undefined {
		t.Error("local.missing is defined")
	}
	parts := evaluator.Parts(parseJSON(t, `{"a": ["${azurerm_x.y.id}", "text"]}`))
	if writeAll(parts.References) != "azurerm_x.y.id" || strings.Join(parts.Texts, " ") != "text" {
		t.Errorf("got %v", parts)
	}
}

// Equal fingerprints mean equal values.
func TestFingerprint(t *testing.T) {
	dynamic := (*Scope)(nil).Bind("ssl_profile", UnknownElement)
	for _, row := range []struct {
		one, other string
		same       bool
	}{
		{`var.name`, `(var.name)`, true},
		{`var.name`, `"${var.name}"`, true},
		{`var.name`, `var.other`, false},
		{`local.same`, `var.mode`, true},
		{`local.same`, `local.mode`, true},
		{`"a-${local.same}"`, `"a-${var.mode}"`, true},
		{`"a-${var.mode}"`, `"b-${var.mode}"`, false},
		{`"${local.several[0]}"`, `local.several[1]`, false},
		{`format("%s-a", var.name)`, `format("%s-a", var.name)`, true},
		{`format("%s-a", var.name)`, `format("%s-b", var.name)`, false},
		{`var.a ? 1 : 2`, `var.a ? 1 : 2`, true},
		{`var.a[var.b].c`, `var.a[var.b].c`, true},
		{`var.a[var.b].c`, `var.a[var.b].d`, false},
		{`[1, var.a]`, `[1, var.a]`, true},
		{`f(var.a...)`, `f(var.a)`, false},
		{`each.value`, `each.value`, true},
		{`local.circle`, `local.circle`, true},
	} {
		evaluator := New(testModule(t).host())
		one := evaluator.Fingerprint(parse(t, row.one), dynamic)
		other := evaluator.Fingerprint(parse(t, " "+row.other), dynamic)
		if same := one == other; same != row.same || one == "" {
			t.Errorf("%s is %s, %s is %s", row.one, one, row.other, other)
		}
	}
	// The iterator of a dynamic block means something else in another one, and what is not known has a text of its own.
	evaluator := New(testModule(t).host())
	for _, source := range []string{`ssl_profile.value`, `[for x in var.a : x]`} {
		if evaluator.Fingerprint(parse(t, source), dynamic) == evaluator.Fingerprint(parse(t, " "+source), dynamic) {
			t.Errorf("%s is the same in two places", source)
		}
	}
	if got := evaluator.Fingerprint(parseJSON(t, `"${ssl_profile.value}"`), dynamic); got != "" {
		t.Errorf("got %s", got)
	}
	if evaluator.Fingerprint(parseJSON(t, `"${var.a}"`), nil) != evaluator.Fingerprint(parseJSON(t, ` "${var.a}"`), nil) {
		t.Error("a string of a JSON file differs from itself")
	}
}
