package eval

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/json"
)

func TestPaths(t *testing.T) {
	for source, want := range map[string][][]string{
		`all`:                {{}},
		`(all)`:              {{}},
		`["*"]`:              {{}},
		`[]`:                 {},
		`[tags]`:             {{"tags"}},
		`["tags", body]`:     {{"tags"}, {"body"}},
		`[tags["owner"]]`:    {{"tags", "owner"}},
		`[ingress[0].mode]`:  {{"ingress", "0", "mode"}},
		`[body.properties]`:  {{"body", "properties"}},
		`[body["a"], b + c]`: {{"body", "a"}},
		`["a b"]`:            {},
		`var.ignored`:        nil,
		`"all"`:              nil,
	} {
		expr, diagnostics := hclsyntax.ParseExpression([]byte(source), "main.tf", hcl.InitialPos)
		if diagnostics.HasErrors() {
			t.Fatal(diagnostics)
		}
		if diff := cmp.Diff(want, Paths(expr)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", source, diff)
		}
	}
}

func TestPathsOfJSON(t *testing.T) {
	for source, want := range map[string][][]string{
		`"all"`:                       {{}},
		`["tags"]`:                    {{"tags"}},
		`["ingress[0].mode", "body"]`: {{"ingress", "0", "mode"}, {"body"}},
		`[1]`:                         {},
		`"tags"`:                      nil,
	} {
		file, diagnostics := json.Parse([]byte(`{"a": `+source+`}`), "main.tf.json")
		if diagnostics.HasErrors() {
			t.Fatal(diagnostics)
		}
		attributes, diagnostics := file.Body.JustAttributes()
		if diagnostics.HasErrors() {
			t.Fatal(diagnostics)
		}
		if diff := cmp.Diff(want, Paths(attributes["a"].Expr)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", source, diff)
		}
	}
}
