package eval

import (
	"errors"
	"maps"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/function"
)

// module is a host that knows some variables, and what locals are.
type module struct {
	variables map[string]cty.Value
	locals    map[string]hcl.Expression
	// instances are the keys of resources of known extent.
	instances map[string][]cty.Value
	// asked are the expressions that have been asked for.
	asked []string
}

const secret, passing = "secret", "passing"

func (m *module) host() Host {
	return Host{
		Name: "the host",
		Ask:  m.ask,
		Local: func(name string) (hcl.Expression, bool) {
			definition, ok := m.locals[name]
			return definition, ok
		},
		Instances: func(resource, name string) ([]cty.Value, bool) {
			keys, known := m.instances[resource+"."+name]
			return keys, known
		},
		Marking: func(marks cty.ValueMarks) string {
			if _, ok := marks[passing]; ok {
				return passing
			}
			return secret
		},
	}
}

// ask knows variables, locals, and one function.
func (m *module) ask(expr hcl.Expression) (cty.Value, error) {
	if native, ok := expr.(hclsyntax.Expression); ok {
		m.asked = append(m.asked, asWritten(native))
	} else {
		m.asked = append(m.asked, jsonFingerprint(expr, nil))
	}
	locals := map[string]cty.Value{}
	for _, traversal := range expr.Variables() {
		name, ok := localName(traversal)
		if !ok {
			continue
		}
		definition, ok := m.locals[name]
		if !ok || strings.HasPrefix(name, "circle") {
			return cty.NilVal, errors.New("no such local")
		}
		value, err := m.ask(definition)
		if err != nil {
			return cty.NilVal, err
		}
		locals[name] = value
	}
	known := maps.Clone(functions())
	known["file"] = function.New(&function.Spec{
		Params: []function.Parameter{{Name: "path", Type: cty.String}},
		Type:   function.StaticReturnType(cty.String),
		Impl:   func([]cty.Value, cty.Type) (cty.Value, error) { return cty.StringVal("text of a file"), nil },
	})
	value, diagnostics := expr.Value(&hcl.EvalContext{
		Variables: map[string]cty.Value{
			"var": cty.ObjectVal(m.variables), "local": cty.ObjectVal(locals),
			"azurerm_x": cty.DynamicVal, "azurerm_service_plan": cty.DynamicVal,
		},
		Functions: known,
	})
	if diagnostics.HasErrors() {
		return cty.NilVal, diagnostics
	}
	return value, nil
}

func parse(t testing.TB, source string) hcl.Expression {
	t.Helper()
	expr, diagnostics := hclsyntax.ParseExpression([]byte(source), "main.tf", hcl.InitialPos)
	if diagnostics.HasErrors() {
		t.Fatalf("%s: %s", source, diagnostics)
	}
	return expr
}

// parseJSON reads a value of a JSON file.
func parseJSON(t testing.TB, source string) hcl.Expression {
	t.Helper()
	expr, diagnostics := json.ParseExpression([]byte(source), "main.tf.json")
	if diagnostics.HasErrors() {
		t.Fatalf("%s: %s", source, diagnostics)
	}
	return expr
}

func testModule(t testing.TB) *module {
	t.Helper()
	m := &module{
		variables: map[string]cty.Value{
			"mode":    cty.StringVal("Optional"),
			"none":    cty.DynamicVal,
			"null":    cty.NullVal(cty.String),
			"secret":  cty.StringVal("x").Mark(secret),
			"passing": cty.StringVal("x").Mark(passing),
			"partly":  cty.ObjectVal(map[string]cty.Value{"known": cty.True, "unknown": cty.UnknownVal(cty.Bool)}),
		},
		locals: map[string]hcl.Expression{},
	}
	for name, source := range map[string]string{
		"mode": `var.mode`, "plan": `azurerm_service_plan.main`, "plan_id": `local.plan.id`, "same": `local.mode`,
		"circle": `local.circle`, "circle_a": `local.circle_b`, "circle_b": `local.circle_a`,
		"several": `[azurerm_x.a.id, azurerm_x.b.id]`, "text": `"api.example.com"`,
	} {
		m.locals[name] = parse(t, source)
	}
	m.locals["json"] = parseJSON(t, `"${azurerm_service_plan.main.id}"`)
	return m
}

// What expressions amount to, in native syntax and, where there is one, as a value of a JSON file.
func TestValue(t *testing.T) {
	each := (*Scope)(nil).Bind("each", Element{Key: cty.StringVal("a"), Value: cty.StringVal("Required")}.Object())
	count := (*Scope)(nil).Bind("count", cty.ObjectVal(map[string]cty.Value{"index": cty.NumberIntVal(2)}))
	open := (*Scope)(nil).Bind("each", UnknownElement)
	for _, row := range []struct {
		native, json string
		scope        *Scope
		want         cty.Value
		reason       string
	}{
		{native: `"Optional"`, json: `"Optional"`, want: cty.StringVal("Optional")},
		{native: `null`, json: `null`, want: cty.NullVal(cty.DynamicPseudoType)},
		{native: `(1 + 2) * 3`, json: `"${(1 + 2) * 3}"`, want: cty.NumberIntVal(9)},
		{native: `var.mode`, json: `"${var.mode}"`, want: cty.StringVal("Optional")},
		{native: `"is ${var.mode}"`, json: `"is ${var.mode}"`, want: cty.StringVal("is Optional")},
		{native: `local.same`, json: `"${local.same}"`, want: cty.StringVal("Optional")},
		{native: `file("a")`, json: `"${file(\"a\")}"`, want: cty.StringVal("text of a file")},

		{native: `var.none`, want: cty.DynamicVal, reason: "var.none has no value here"},
		{native: `"is ${var.none}"`, want: cty.UnknownVal(cty.String).Refine().NotNull().StringPrefix("is ").NewValue(),
			reason: "var.none has no value here"},
		{native: `{ a = var.none, b = 1 }`, want: cty.ObjectVal(map[string]cty.Value{"a": cty.DynamicVal, "b": cty.NumberIntVal(1)}),
			reason: "var.none has no value here"},
		{native: `var.partly.known`, want: cty.True},
		{native: `var.partly.unknown`, want: cty.UnknownVal(cty.Bool), reason: "var.partly.unknown has no value here"},
		{native: `azurerm_x.y[0]["a"].id`, want: cty.DynamicVal, reason: `azurerm_x.y[0]["a"].id has no value here`},
		{native: `data.azurerm_x.y.id`, want: cty.DynamicVal, reason: `data.azurerm_x.y.id has no value here`},
		{native: `var.missing`, want: cty.DynamicVal, reason: "the host cannot evaluate it"},
		{native: `local.missing`, want: cty.DynamicVal, reason: "the host cannot evaluate it"},
		{native: `1 + "a"`, want: cty.DynamicVal, reason: "the host cannot evaluate it"},
		{native: `nonsense(1)`, want: cty.DynamicVal, reason: "the host cannot evaluate it"},
		{native: `local.circle`, want: cty.DynamicVal, reason: "the host cannot evaluate it"},
		{json: `"${var.missing}"`, want: cty.DynamicVal, reason: "the host cannot evaluate it"},

		{native: `var.secret`, want: cty.StringVal("x").Mark(secret), reason: "var.secret is secret"},
		{native: `"${var.secret} ${var.passing}"`, want: cty.StringVal("x x").WithMarks(cty.NewValueMarks(secret, passing)),
			reason: "var.secret is secret"},
		{native: `"${var.passing}!"`, want: cty.StringVal("x!").Mark(passing), reason: "var.passing is passing"},
		{native: `var.secret == "x" ? "Required" : "Optional"`, want: cty.StringVal("Required").Mark(secret), reason: "var.secret is secret"},

		{native: `true ? "a" : var.none`, want: cty.StringVal("a"), reason: "var.none has no value here"},
		{native: `var.mode == "Optional" ? 1 : 2`, want: cty.NumberIntVal(1)},
		{native: `try(var.mode.x, "none")`, want: cty.StringVal("none")},
		{native: `try(var.missing, "none")`, want: cty.DynamicVal, reason: "the host cannot evaluate it"},
		{native: `try(file("a"), "none")`, want: cty.StringVal("text of a file")},
		{native: `can(tonumber("a"))`, want: cty.False},
		{native: `lookup({ a = 1 }, "a", 2)`, want: cty.NumberIntVal(1)},
		{native: `lookup({ a = 1 }, "b", 2)`, want: cty.NumberIntVal(2)},
		{native: `coalesce(null, "", "a")`, want: cty.StringVal("a")},
		{native: `one([])`, want: cty.NullVal(cty.DynamicPseudoType)},
		{native: `anytrue([false, var.partly.unknown, true])`, want: cty.True, reason: "var.partly.unknown has no value here"},
		{native: `alltrue([true, var.partly.unknown])`, want: cty.UnknownVal(cty.Bool), reason: "var.partly.unknown has no value here"},
		{native: `[for s in ["a", "b"] : upper(s)]`, want: cty.TupleVal([]cty.Value{cty.StringVal("A"), cty.StringVal("B")})},
		{native: `jsondecode("{\"a\": [1]}").a[0]`, want: cty.NumberIntVal(1)},
		{native: `replace("a-b", "/[-]/", "+")`, want: cty.StringVal("a+b")},
		{native: `length("äb") + length([1])`, want: cty.NumberIntVal(3)},
		{native: `startswith("abc", "ab") && !strcontains("abc", "d")`, want: cty.True},

		{native: `each.value`, json: `"${each.value}"`, scope: each, want: cty.StringVal("Required")},
		{native: `"${each.key}-${var.mode}"`, scope: each, want: cty.StringVal("a-Optional")},
		{native: `count.index + 1`, json: `"${count.index + 1}"`, scope: count, want: cty.NumberIntVal(3)},
		{native: `each.value`, json: `"${each.value}"`, scope: open, want: cty.DynamicVal, reason: "each.value has no value here"},
		{native: `each.value.mode`, scope: each, want: cty.DynamicVal, reason: "it cannot be evaluated here: unsupported attribute"},
		{native: `file(each.key)`, json: `"${file(each.key)}"`, scope: each, want: cty.DynamicVal,
			reason: "it cannot be evaluated here: the function file needs the host"},
		{native: `try(file(each.key), "a")`, scope: each, want: cty.DynamicVal,
			reason: "it cannot be evaluated here: the function file needs the host"},
		{json: `"${each.key}-${var.mode}"`, scope: each, want: cty.UnknownVal(cty.String).Refine().NotNull().StringPrefixFull("a-").NewValue(),
			reason: "var.mode has no value here"},
		{json: `{"a": "${each.key}", "b": [1]}`, scope: each, want: cty.ObjectVal(map[string]cty.Value{
			"a": cty.StringVal("a"), "b": cty.TupleVal([]cty.Value{cty.NumberIntVal(1)}),
		})},
	} {
		if row.native != "" {
			got := New(testModule(t).host()).Value(parse(t, row.native), row.scope)
			check(t, row.native, got, row.want, row.reason)
		}
		if row.json != "" {
			got := New(testModule(t).host()).Value(parseJSON(t, row.json), row.scope)
			check(t, row.json, got, row.want, row.reason)
		}
	}
}

func check(t *testing.T, source string, got Result, want cty.Value, reason string) {
	t.Helper()
	if !got.Value.RawEquals(want) || got.Reason != reason {
		t.Errorf("%s: got %#v (%s), want %#v (%s)", source, got.Value, got.Reason, want, reason)
	}
	if needs := strings.HasPrefix(reason, "it cannot be evaluated here"); got.NeedsExpansion != needs {
		t.Errorf("%s: needs expansion: %t", source, got.NeedsExpansion)
	}
}

// The host is asked once for each variable, whatever is made of it, and never for what a literal or the instance says.
func TestAsk(t *testing.T) {
	m := testModule(t)
	evaluator := New(m.host())
	each := (*Scope)(nil).Bind("each", Element{Key: cty.StringVal("a"), Value: cty.StringVal("b")}.Object())
	for _, source := range []string{
		`"literal"`, `1 + 1`, `var.mode`, `"${var.mode}"`, `upper(var.mode)`, `[var.mode, var.null]`, `"${each.key}${var.mode}"`,
		`azurerm_x.y.id`, `file("a")`, `file("a")`, `("${file("a")}")`, `file(each.key)`,
	} {
		evaluator.Value(parse(t, source), each)
	}
	if got, want := strings.Join(m.asked, " "), `var.mode var.null file(template(cty.StringVal("a")))`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

// A string of a JSON file that is one variable tells what the variable is, where the instance keeps others from being asked.
func TestJSONRemembers(t *testing.T) {
	evaluator := New(testModule(t).host())
	each := (*Scope)(nil).Bind("each", Element{Key: cty.StringVal("a"), Value: cty.StringVal("b")}.Object())
	evaluator.Value(parseJSON(t, `"${var.mode}"`), nil)
	got := evaluator.Value(parseJSON(t, `"${each.key}-${var.mode}"`), each)
	check(t, "after var.mode", got, cty.StringVal("a-Optional"), "")
}

func TestIterate(t *testing.T) {
	for _, row := range []struct {
		source string
		keys   []cty.Value
		known  bool
	}{
		{`{ b = 1, a = 2 }`, []cty.Value{cty.StringVal("a"), cty.StringVal("b")}, true},
		{`toset(["x"])`, []cty.Value{cty.StringVal("x")}, true},
		{`["x"]`, []cty.Value{cty.NumberIntVal(0)}, true},
		{`{ a = var.secret }`, []cty.Value{cty.StringVal("a")}, true},
		{`toset([var.secret])`, []cty.Value{cty.DynamicVal}, true},
		{`{}`, nil, true},
		{`var.none`, nil, false},
		{`null`, nil, false},
		{`"text"`, nil, false},
	} {
		elements, known := Iterate(New(testModule(t).host()).Value(parse(t, row.source), nil).Value)
		same := known == row.known && len(elements) == len(row.keys)
		for i := range elements {
			same = same && elements[i].Key.RawEquals(row.keys[i])
		}
		if !same {
			t.Errorf("%s: got %#v, %t", row.source, elements, known)
		}
	}
	for _, row := range []struct {
		source string
		number int
		known  bool
	}{{`3`, 3, true}, {`"2"`, 2, true}, {`-1`, -1, true}, {`null`, 0, false}, {`var.none`, 0, false}, {`"x"`, 0, false}} {
		number, known := WholeNumber(New(testModule(t).host()).Value(parse(t, row.source), nil).Value)
		if number != row.number || known != row.known {
			t.Errorf("%s: got %d, %t", row.source, number, known)
		}
	}
}

// What is written out, in both syntaxes.
func TestSyntax(t *testing.T) {
	for _, row := range []struct {
		expr           hcl.Expression
		list, members  int
		literal, null  bool
		call, template bool
	}{
		{expr: parse(t, `[1, 2]`), list: 2, members: -1},
		{expr: parse(t, `([])`), list: 0, members: -1},
		{expr: parseJSON(t, `[1, 2]`), list: 2, members: -1},
		{expr: parse(t, `({ a = 1 })`), list: -1, members: 1},
		{expr: parseJSON(t, `{"a": 1, "b": 2}`), list: -1, members: 2},
		{expr: parse(t, `"text"`), list: -1, members: -1, literal: true, template: true},
		{expr: parse(t, `null`), list: -1, members: -1, literal: true, null: true},
		{expr: parse(t, `(null)`), list: -1, members: -1, null: true},
		{expr: parse(t, `var.none`), list: -1, members: -1},
		{expr: parse(t, `jsonencode({})`), list: -1, members: -1, call: true},
		{expr: parse(t, `"${jsonencode({})}"`), list: -1, members: -1, call: true},
		{expr: parse(t, `"a${var.none}"`), list: -1, members: -1, template: true},
		{expr: parseJSON(t, `"a${var.none}"`), list: -1, members: -1, template: true},
	} {
		list, isList := List(row.expr)
		members, isObject := Members(row.expr)
		_, literal := Literal(row.expr)
		_, call := Call(row.expr)
		_, template := Template(row.expr)
		null := IsNull(row.expr) && New(testModule(t).host()).Value(row.expr, nil).Value.IsNull()
		if isList != (row.list >= 0) || isList && len(list) != row.list || isObject != (row.members >= 0) || isObject && len(members) != row.members ||
			literal != row.literal || null != row.null || call != row.call || template != row.template {
			t.Errorf("%s: list %t, object %t, literal %t, null %t, call %t, template %t", row.expr.Range(), isList, isObject, literal, null, call, template)
		}
	}
	members, _ := Members(parse(t, `{ bare = 1, "quoted" = 2, (var.none) = 3, "a${var.none}" = 4 }`))
	for i, want := range []string{"bare", "quoted", "", ""} {
		if members[i].Name != want || members[i].IsLiteral != (want != "") {
			t.Errorf("key %d: got %q", i, members[i].Name)
		}
	}
}
