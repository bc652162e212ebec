package eval

import (
	"testing"

	"github.com/zclconf/go-cty/cty"
)

// A text is taken apart however it is put together, and its parts are written one after the other.
func TestTextParts(t *testing.T) {
	scope := (*Scope)(nil).Bind("name", cty.StringVal("orders"))
	for source, want := range map[string]string{
		`"${name}.${var.none}b${var.secret}"`:           "orders.<var.none>b<var.secret>",
		`format("%s-%s", name, var.none)`:               "orders-<var.none>",
		`format("100%%-%d", var.none)`:                  "100%-<var.none>",
		`format("%s", name, var.none)`:                  "",
		`format("%s-%s", var.none)`:                     "",
		`format(var.none, "a")`:                         "",
		`format("a%05d", var.none)`:                     "a<%05dvar.none>",
		`format("%[2]s.x", var.none, name)`:             "orders.x",
		`join(".", [name, "a", var.none], [var.other])`: "orders.a.<var.none>.<var.other>",
		`join(".", var.none)`:                           "",
		`join(var.none, ["a"])`:                         "",
		`format("%s.x", "${var.none}-${name}")`:         "<var.none>-orders.x",
		`"${format("%s-web", var.none)}.example.com"`:   "<var.none>-web.example.com",
		`"${local.open}.example.com"`:                   "<var.none>-web.example.com",
		`local.again`:                                   "<var.none>-web",
		`"x${local.circle}"`:                            "x<local.circle>",
		`"${local.circle}"`:                             "",
		`"${var.none}"`:                                 "",
		`var.none`:                                      "",
		`upper("${var.none}-a")`:                        "<upper(var.none)>-A",
		`"a${upper("${var.none}-a")}"`:                  "a<upper(var.none)>-A",
	} {
		module := testModule(t)
		module.locals["open"] = parse(t, `"${var.none}-web"`)
		module.locals["again"] = parse(t, `local.open`)
		got := ""
		for _, part := range New(module.host()).TextParts(parse(t, source), scope) {
			got += part.Text
			if part.Expression != "" {
				got += "<" + part.Expression + ">"
			}
		}
		if got != want {
			t.Errorf("%s: got %s, want %s", source, got, want)
		}
	}
}
