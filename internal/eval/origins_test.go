package eval

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// originsModule has a single resource, one of two instances by count, one of two by for_each, and one of unknown extent.
func originsModule(t testing.TB) *module {
	t.Helper()
	m := testModule(t)
	m.instances = map[string][]cty.Value{
		"azurerm_x.single": {cty.NilVal},
		"azurerm_x.count":  {cty.NumberIntVal(0), cty.NumberIntVal(1)},
		"azurerm_x.each":   {cty.StringVal("a"), cty.StringVal("b")},
		"azurerm_x.no":     {},
	}
	m.variables["map"] = cty.MapVal(map[string]cty.Value{"k": cty.StringVal("known")})
	m.variables["on"] = cty.True
	for name, source := range map[string]string{
		"all":        `{ a = azurerm_x.single.id, b = azurerm_x.other.id, c = { d = azurerm_x.third.id } }`,
		"alias":      `local.all`,
		"twice":      `merge(local.all, { a = azurerm_x.later.id })`,
		"open":       `merge(local.all, var.none)`,
		"ids":        `{ for k, v in azurerm_x.each : k => v.id }`,
		"swapped":    `{ for v in azurerm_x.open : v.name => v.id }`,
		"apps":       `{ one = { plan = azurerm_x.single.id, on = true }, two = { plan = azurerm_x.other.id, on = false } }`,
		"flat":       `flatten([for k, v in local.apps : [for n in ["p", "q"] : { key = "${k}-${n}", plan = v.plan }]])`,
		"circle_x":   `{ x = local.circle_x.x, y = azurerm_x.single.id }`,
		"circle_one": `[local.circle_two]`,
		"circle_two": `concat(local.circle_one, local.circle_one)`,
		"either":     `var.none ? local.all : { a = azurerm_x.third.id }`,
	} {
		m.locals[name] = parse(t, source)
	}
	m.locals["from_json"] = parseJSON(t, `{"a": "${azurerm_x.single.id}", "b": ["${local.all.b}"], "${var.none}": "x"}`)
	return m
}

// says writes origins in a few words.
func says(found Origins) string {
	words := writeAll(found.References)
	if found.Outside {
		words += " outside"
	}
	if found.Null {
		words += " null"
	}
	return strings.TrimSpace(words)
}

var originRows = []struct{ source, want string }{
	// What names a resource.
	{`azurerm_x.single`, "azurerm_x.single"},
	{`azurerm_x.single.id`, "azurerm_x.single.id"},
	{`(azurerm_x.single.id)`, "azurerm_x.single.id"},
	{`"${azurerm_x.single.id}"`, "azurerm_x.single.id"},
	{`azurerm_x.count[0].id`, "azurerm_x.count[0].id"},
	{`azurerm_x.count.0.id`, "azurerm_x.count[0].id"},
	{`azurerm_x.each["a"].id`, "azurerm_x.each[a].id"},
	{`azurerm_x.each[var.mode == "Optional" ? "a" : "b"].id`, "azurerm_x.each[a].id"},
	{`azurerm_x.each[var.none].id`, "azurerm_x.each.id"},
	{`azurerm_x.each[var.secret].id`, "azurerm_x.each.id"},
	{`azurerm_x.count[*].id`, "azurerm_x.count[0].id azurerm_x.count[1].id"},
	{`azurerm_x.count.*.id`, "azurerm_x.count[0].id azurerm_x.count[1].id"},
	{`(azurerm_x.count[*].id)[1]`, "azurerm_x.count[1].id"},
	{`azurerm_x.open[*].id`, "azurerm_x.open.id"},
	{`azurerm_x.single[*].id`, "azurerm_x.single.id"},
	{`azurerm_x.single.private[0].address`, "azurerm_x.single.private"},
	// What comes from nowhere in the module.
	{`var.none`, "outside"},
	{`var.mode`, "outside"},
	{`var.null`, "null"},
	{`null`, "null"},
	{`data.azurerm_x.y.id`, "outside"},
	{`module.x.id`, "outside"},
	{`each.value`, "outside"},
	{`"text"`, "outside"},
	{`local.missing`, "outside"},
	// Locals, member by member.
	{`local.plan.id`, "azurerm_service_plan.main.id"},
	{`local.plan_id`, "azurerm_service_plan.main.id"},
	{`local.json`, "azurerm_service_plan.main.id"},
	{`local.all.a`, "azurerm_x.single.id"},
	{`local.all["b"]`, "azurerm_x.other.id"},
	{`local.alias.c.d`, "azurerm_x.third.id"},
	{`local.all[var.none]`, "azurerm_x.single.id azurerm_x.other.id azurerm_x.third.id"},
	{`local.all.missing`, ""},
	{`local.from_json.a`, "azurerm_x.single.id outside"}, // The member of unknown name may be it.
	{`local.from_json.b[0]`, "azurerm_x.other.id outside"},
	{`local.circle_x.x`, ""},
	{`local.circle_x.y`, "azurerm_x.single.id"},
	{`local.circle_one`, ""},
	{`local.circle`, ""},
	{`local.circle_a.id`, "outside"},
	{`local.either.a`, "azurerm_x.single.id azurerm_x.third.id"},
	{`local.either.b`, "azurerm_x.other.id"},
	// Conditionals.
	{`var.on ? azurerm_x.single.id : null`, "azurerm_x.single.id"},
	{`var.on ? null : azurerm_x.single.id`, "null"},
	{`var.none ? azurerm_x.single.id : null`, "azurerm_x.single.id null"},
	{`var.none ? azurerm_x.single.id : azurerm_x.other.id`, "azurerm_x.single.id azurerm_x.other.id"},
	{`var.none ? azurerm_x.single.id : var.none`, "azurerm_x.single.id outside"},
	{`var.none ? azurerm_x.single.id : "text"`, "azurerm_x.single.id outside"},
	{`var.secret == "x" ? azurerm_x.single.id : null`, "azurerm_x.single.id null"},
	{`(var.on ? azurerm_x.count[0] : azurerm_x.count[1]).id`, "azurerm_x.count[0].id"},
	// Functions that take one of their arguments.
	{`coalesce(azurerm_x.single.id, var.none)`, "azurerm_x.single.id"},
	{`coalesce(var.none, azurerm_x.single.id)`, "azurerm_x.single.id outside"},
	{`coalesce(var.null, "", azurerm_x.single.id)`, "azurerm_x.single.id"},
	{`coalesce("known", azurerm_x.single.id)`, "outside"},
	{`coalesce(one(azurerm_x.open[*].id), azurerm_x.single.id)`, "azurerm_x.open.id azurerm_x.single.id"},
	{`coalesce(join("", azurerm_x.open[*].id), azurerm_x.single.id)`, "azurerm_x.open.id azurerm_x.single.id"},
	{`coalesce(azurerm_x.single.parent_id, azurerm_x.other.id)`, "azurerm_x.single.parent_id azurerm_x.other.id"},
	{`coalesce(var.none ? azurerm_x.single.id : null, azurerm_x.other.id)`, "azurerm_x.single.id azurerm_x.other.id"},
	{`try(azurerm_x.single.id, var.none)`, "azurerm_x.single.id"},
	{`try(azurerm_x.count[0].id, null)`, "azurerm_x.count[0].id"},
	{`try(azurerm_x.count[5].id, azurerm_x.single.id)`, "azurerm_x.single.id"},
	{`try(azurerm_x.no[0].id, null)`, "null"},
	{`try(azurerm_x.open[0].id, null)`, "azurerm_x.open[0].id null"},
	{`try(azurerm_x.open[0].id, azurerm_x.single.id, var.none)`, "azurerm_x.open[0].id azurerm_x.single.id"},
	{`try((azurerm_x.open[*].id)[0], null)`, "azurerm_x.open.id null"},
	{`try(local.all.missing, local.all.a)`, "azurerm_x.single.id"},
	{`try(var.map.k, azurerm_x.single.id)`, "outside"},
	{`try(var.map.z, azurerm_x.single.id)`, "azurerm_x.single.id"},
	{`lookup(local.all, "a", null)`, "azurerm_x.single.id"},
	{`lookup(local.all, "z", null)`, "null"},
	{`lookup(local.all, var.none, null)`, "azurerm_x.single.id azurerm_x.other.id azurerm_x.third.id null"},
	{`lookup(var.none, "a", azurerm_x.single.id)`, "azurerm_x.single.id outside"},
	{`element([azurerm_x.single.id, azurerm_x.other.id], 1)`, "azurerm_x.other.id"},
	{`element([azurerm_x.single.id, azurerm_x.other.id], -1)`, "azurerm_x.other.id"},
	{`element([azurerm_x.single.id, azurerm_x.other.id], var.none)`, "azurerm_x.single.id azurerm_x.other.id"},
	{`element(concat(azurerm_x.open[*].id, [azurerm_x.single.id]), 0)`, "azurerm_x.open.id azurerm_x.single.id"},
	{`one(azurerm_x.open[*].id)`, "azurerm_x.open.id"},
	{`one(azurerm_x.count[*]).id`, "azurerm_x.count[0].id azurerm_x.count[1].id"},
	// Functions that make one of several.
	{`join("", azurerm_x.count[*].id)`, "azurerm_x.count[0].id azurerm_x.count[1].id"},
	{`"${azurerm_x.single.id}/sub"`, "azurerm_x.single.id"},
	{`"${var.none}/${azurerm_x.single.id}"`, "azurerm_x.single.id outside"},
	{`"${var.mode}/${azurerm_x.single.id}"`, "azurerm_x.single.id"},
	{`"%{ if var.none }${azurerm_x.single.id}%{ endif }"`, "azurerm_x.single.id"},
	{`format("%s/x", azurerm_x.single.id)`, "azurerm_x.single.id"},
	{`upper(replace(azurerm_x.single.id, "a", "b"))`, "azurerm_x.single.id"},
	{`split("/", azurerm_x.single.id)[8]`, "azurerm_x.single.id"},
	{`compact([azurerm_x.single.id, ""])[0]`, "azurerm_x.single.id"},
	{`tolist(toset([azurerm_x.single.id, azurerm_x.other.id]))[0]`, "azurerm_x.single.id azurerm_x.other.id"},
	{`concat([azurerm_x.single.id], [azurerm_x.other.id])[1]`, "azurerm_x.other.id"},
	{`concat(azurerm_x.open[*].id, [azurerm_x.other.id])[1]`, "azurerm_x.open.id azurerm_x.other.id"},
	{`values({ z = azurerm_x.single.id, a = azurerm_x.other.id })[0]`, "azurerm_x.other.id"},
	{`values(azurerm_x.each)[1].id`, "azurerm_x.each[b].id"},
	{`zipmap(["p", "q"], [azurerm_x.single.id, azurerm_x.other.id]).q`, "azurerm_x.other.id"},
	{`sensitive(azurerm_x.single.id)`, "azurerm_x.single.id"},
	{`nonsense(azurerm_x.single.id)`, "azurerm_x.single.id"},
	{`merge([{ a = azurerm_x.single.id }, { a = azurerm_x.other.id }]...).a`, "azurerm_x.other.id"},
	{`local.twice.a`, "azurerm_x.later.id"},
	{`local.twice.b`, "azurerm_x.other.id"},
	{`local.twice`, "azurerm_x.later.id azurerm_x.other.id azurerm_x.third.id"},
	{`local.open.a`, "azurerm_x.single.id outside"},
	{`length(azurerm_x.count) > 1`, "azurerm_x.count"},
	{`!azurerm_x.single.enabled`, "azurerm_x.single.enabled"},
	{`uuid()`, ""},
	// Loops.
	{`[for x in azurerm_x.each : x.id]`, "azurerm_x.each[a].id azurerm_x.each[b].id"},
	{`[for x in azurerm_x.open : x.id][0]`, "azurerm_x.open.id"},
	{`[for x in azurerm_x.open : x.private[0].address]`, "azurerm_x.open.private"},
	{`local.ids["b"]`, "azurerm_x.each[b].id"},
	{`local.ids[var.none]`, "azurerm_x.each[a].id azurerm_x.each[b].id"},
	{`local.swapped["b"]`, "azurerm_x.open.id"},
	{`[for k, v in local.apps : v.plan if v.on]`, "azurerm_x.single.id"},
	{`[for k, v in local.apps : v.plan if k == "two"][0]`, "azurerm_x.other.id"},
	{`[for k, v in local.apps : v.plan if var.none]`, "azurerm_x.single.id azurerm_x.other.id"},
	{`{ for x in local.flat : x.key => x.plan }["two-q"]`, "azurerm_x.other.id"},
	{`{ for k, v in local.apps : v.on => v.plan... }[true]`, "azurerm_x.single.id"},
	{`{ for k, v in local.apps : k => v.plan }`, "azurerm_x.single.id azurerm_x.other.id"},
	{`[for v in [var.mode] : azurerm_x.each[v == "x" ? "a" : "b"].id]`, "azurerm_x.each[b].id"},
	{`[for v in var.none : v]`, "outside"},
	{`[for n in azurerm_x.count[*].id : [for m in local.apps : "${n}${m.plan}"]][1][1]`, "azurerm_x.count[1].id azurerm_x.other.id"},
}

func TestOrigins(t *testing.T) {
	for _, row := range originRows {
		evaluator := New(originsModule(t).host())
		for _, expr := range []hcl.Expression{parse(t, row.source), asJSON(t, row.source)} {
			if expr == nil {
				continue
			}
			if regexp.MustCompile(`var\.|local\.(apps|flat)`).MatchString(row.source) && expr.Range().Filename == "main.tf.json" {
				continue // What is not known there is open, as the next test shows.
			}
			if got := says(evaluator.Origins(expr, nil)); got != row.want {
				t.Errorf("%s in %s: got %q, want %q", row.source, expr.Range().Filename, got, row.want)
			}
		}
	}
}

// The parts of a string in a JSON file cannot be asked for, so that nothing is known of its variables.
func TestOriginsInJSON(t *testing.T) {
	m := originsModule(t)
	evaluator := New(m.host())
	expr := parseJSON(t, `"${var.on ? azurerm_x.single.id : azurerm_x.other.id}"`)
	if got := says(evaluator.Origins(expr, nil)); got != "azurerm_x.single.id azurerm_x.other.id" || len(m.asked) > 0 {
		t.Errorf("got %q, asked for %q", got, m.asked)
	}
}

// What is repeated over a collection: the members keep what they come from.
func TestOriginsOfElements(t *testing.T) {
	for _, row := range []struct{ over, key, source, want string }{
		{`local.apps`, `"one"`, `each.value.plan`, "azurerm_x.single.id"},
		{`local.apps`, `"two"`, `each.value.plan`, "azurerm_x.other.id"},
		{`local.apps`, `"two"`, `each.key`, "outside"},
		{`local.apps`, ``, `each.value.plan`, "azurerm_x.single.id azurerm_x.other.id"},
		{`azurerm_x.each`, `"a"`, `each.value.id`, "azurerm_x.each[a].id"},
		{`azurerm_x.each`, ``, `each.value.id`, "azurerm_x.each[a].id azurerm_x.each[b].id"},
		{`azurerm_x.open`, ``, `each.value.id`, "azurerm_x.open.id"},
		{`azurerm_x.open`, ``, `"${each.key}.example"`, "azurerm_x.open"},
		{`azurerm_x.open`, ``, `azurerm_x.each[each.key].id`, "azurerm_x.each.id"},
		{`toset([azurerm_x.single.id])`, ``, `each.value`, "azurerm_x.single.id"},
		{`{ for k, v in azurerm_x.each : k => v }`, `"b"`, `each.value.id`, "azurerm_x.each[b].id"},
		{`{ (var.none) = azurerm_x.single.id }`, ``, `each.value`, "azurerm_x.single.id"},
		{`var.none`, ``, `each.value`, "outside"},
	} {
		evaluator := New(originsModule(t).host())
		bound := UnknownElement
		if row.key != "" {
			bound = Element{Key: evaluator.Value(parse(t, row.key), nil).Value, Value: cty.DynamicVal}.Object()
		}
		each := (*Scope)(nil).Repeat("each", bound, parse(t, row.over))
		if got := says(evaluator.Origins(parse(t, row.source), each)); got != row.want {
			t.Errorf("%s over %s at %s: got %q, want %q", row.source, row.over, row.key, got, row.want)
		}
	}
}

// A block inside a block that is repeated.
func TestOriginsOfInnerElements(t *testing.T) {
	evaluator := New(originsModule(t).host())
	outer := (*Scope)(nil).Repeat("each", Element{Key: cty.StringVal("one"), Value: cty.DynamicVal}.Object(), parse(t, `local.apps`))
	inner := outer.Repeat("pool", UnknownElement, parse(t, `[each.value.plan, var.none]`))
	if got := says(evaluator.Origins(parse(t, `pool.value`), inner)); got != "azurerm_x.single.id outside" {
		t.Errorf("got %q", got)
	}
}

// A local that is read later than what is repeated over it is followed then.
func TestOriginsOfLaterLocals(t *testing.T) {
	m := originsModule(t)
	apps := m.locals["apps"]
	delete(m.locals, "apps")
	evaluator := New(m.host())
	over := parse(t, `local.apps`)
	for i, want := range []string{"outside", "azurerm_x.other.id"} {
		each := (*Scope)(nil).Repeat("each", Element{Key: cty.StringVal("two"), Value: cty.DynamicVal}.Object(), over)
		if got := says(evaluator.Origins(parse(t, `each.value.plan`), each)); got != want {
			t.Errorf("round %d: got %q", i, got)
		}
		m.locals["apps"] = apps
	}
}

// However locals multiply each other, and whatever circles they make, each is traced once.
func TestOriginsStayLinear(t *testing.T) {
	for _, multiply := range []string{
		`"${local.l%[1]d}${local.l%[1]d}${local.l%[1]d}"`,
		`[local.l%[1]d, local.l%[1]d]`,
		`concat([local.l%[1]d], local.l%[1]d, local.l%[1]d)`,
		`merge(local.l%[1]d, local.l%[1]d, { m%[1]d = local.l%[1]d })`,
		`var.none ? local.l%[1]d : merge(local.l%[1]d, {})`,
		`[for x in local.l%[1]d : local.l%[1]d]`,
		`{ for k, x in local.l%[1]d : k => local.l%[1]d }`,
		`flatten([local.l%[1]d, local.l%[1]d])`,
		`coalesce(local.l%[1]d, local.l%[1]d)`,
		`try(local.l%[1]d.x, local.l%[1]d.y, lookup(local.l%[1]d, "z", local.l%[1]d))`,
	} {
		m := originsModule(t)
		m.locals["l0"] = parse(t, `{ a = azurerm_x.open.id, b = var.none }`)
		const n = 60
		for i := range n {
			m.locals[fmt.Sprintf("l%d", i+1)] = parse(t, fmt.Sprintf(multiply, i))
		}
		host := m.host()
		host.Ask = func(hcl.Expression) (cty.Value, error) { return cty.DynamicVal, nil }
		evaluator := New(host)
		for _, source := range []string{`local.l60`, `local.l60.a`, `local.l60["missing"]`, `[for x in local.l60 : x]`} {
			evaluator.Origins(parse(t, source), nil)
		}
		if evaluator.traced > 5000*n {
			t.Errorf("%s: %d expressions are traced", multiply, evaluator.traced)
		}
	}
}

// Beyond the limit an expression comes from all that its text names.
func TestOriginsBeyondTheLimit(t *testing.T) {
	evaluator := New(originsModule(t).host())
	evaluator.traced = maxTraced
	if got := says(evaluator.Origins(parse(t, `[local.all.a, var.none]`), nil)); got !=
		"azurerm_x.single.id azurerm_x.other.id azurerm_x.third.id outside" {
		t.Errorf("got %q", got)
	}
}

// asJSON is the expression as a string of a JSON file.
func asJSON(t *testing.T, source string) hcl.Expression {
	t.Helper()
	if strings.HasPrefix(source, `"`) {
		return nil
	}
	return parseJSON(t, `"${`+strings.ReplaceAll(source, `"`, `\"`)+`}"`)
}
