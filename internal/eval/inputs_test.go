package eval

import (
	"strings"
	"testing"

	"github.com/zclconf/go-cty/cty"
)

// A value comes from the inputs that give it, then from those that decide which value is taken: "mode! on?" are an input of which
// it is made, and one of a condition.
func TestInputs(t *testing.T) {
	for source, want := range map[string]string{
		`"Optional"`:                                 "",
		`var.mode`:                                   "mode",
		`"${var.mode}"`:                              "mode",
		`"x-${var.mode}"`:                            "mode!",
		`upper(var.mode)`:                            "mode!",
		`var.on ? var.mode : var.other`:              "mode on?",
		`var.on ? "Optional" : var.other`:            "on?",
		`var.none ? var.mode : var.other`:            "mode other none?",
		`coalesce(var.null, var.mode)`:               "mode null!?",
		`try(var.site.mode, "Required")`:             "site.mode",
		`lookup(var.map, "k", var.mode)`:             `map["k"]`,
		`lookup(var.map, var.mode, "Required")`:      "map!? mode!?",
		`var.site.mode`:                              "site.mode",
		`var.map["k"]`:                               `map["k"]`,
		`var.list[0]`:                                "list[0]",
		`local.site.mode`:                            "mode",
		`local.site.fixed`:                           "",
		`local.merged.a`:                             "other",
		`local.merged.b`:                             "mode",
		`{ a = var.mode, b = var.other }.b`:          "other",
		`[for m in var.list : m][0]`:                 "list[0]",
		`[for m in var.list : m if var.on][0]`:       "list[0] on?",
		`{ for k, v in var.map : k => v }["k"]`:      `map["k"]`,
		`var.list[*]`:                                "list[0]",
		`join(",", [var.mode, azurerm_x.single.id])`: "mode!",
		`each.value`:                                 `map["k"]`,
		`each.key`:                                   "map!",
		`local.site[var.key]`:                        "key?",
		`jsonencode({ a = var.mode })`:               "mode!",
		`try(var.site.other, "Required")`:            "site.other",
		`lookup(var.map, "other", "Required")`:       "map!?",
		`merge({ x = "a" }, var.site).x`:             "site.x!?",
		`can(var.site.other)`:                        "site.other!",
		`var.site.mode != null`:                      "site.mode!",
		`keys(var.map)[0]`:                           "map!",
		`[for k, v in var.map : k][0]`:               "map!",
		`length([for m in var.empty : m])`:           "empty!?",
		`var.empty`:                                  "empty",
		`module.m.x`:                                 "",
		`data.x.y.z == var.mode ? "a" : var.other`:   "other mode!?",
	} {
		module := originsModule(t)
		module.variables["other"] = cty.StringVal("Required")
		module.variables["empty"] = cty.ListValEmpty(cty.String)
		module.variables["key"] = cty.StringVal("fixed")
		module.variables["list"] = cty.ListVal([]cty.Value{cty.StringVal("x")})
		module.variables["site"] = cty.ObjectVal(map[string]cty.Value{"mode": cty.StringVal("Optional")})
		module.locals["site"] = parse(t, `{ mode = var.mode, fixed = "x", other = var.other }`)
		module.locals["merged"] = parse(t, `merge({ a = var.mode, b = var.mode }, { a = var.other })`)
		scope := (*Scope)(nil).Repeat("each", Element{Key: cty.StringVal("k"), Value: cty.StringVal("known")}.Object(), parse(t, `var.map`))
		found := []string{}
		for _, input := range New(module.host()).Trail(parse(t, source), scope).Inputs() {
			word := input.Path
			if input.Mixed {
				word += "!"
			}
			if input.Condition {
				word += "?"
			}
			found = append(found, word)
		}
		if got := strings.Join(found, " "); got != want {
			t.Errorf("%s: got %q, want %q", source, got, want)
		}
	}
}
