package integration

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

// The properties that a fixture's properties.txt may name.
const (
	propertyCount     = "count"
	propertyVariables = "variables"
	propertyUnknown   = "unknown"
	propertyCalled    = "called"
	propertyOrder     = "order"
	propertyCase      = "case"
)

// TestCount holds that a resource is judged as before, and once, where there are two instances of it. An update of the first is
// none of the second, so that what it says is said of the first.
func TestCount(t *testing.T) {
	t.Parallel()
	checkProperty(t, propertyCount, counted, func(literal, changed []finding) []string {
		return compare(withoutFirst(literal), withoutFirst(changed))
	})
}

// withoutFirst leaves out of findings that they are about the first instance.
func withoutFirst(findings []finding) []finding {
	findings = slices.Clone(findings)
	for i := range findings {
		findings[i].Message = strings.Replace(findings[i].Message, " for [0], so ", ", so ", 1)
	}
	return findings
}

// TestVariables holds that it makes no difference whether a value is a literal or a variable with that default.
func TestVariables(t *testing.T) {
	t.Parallel()
	rewrite := func(code tree) (rewritten, error) { return withVariables(code, true) }
	checkProperty(t, propertyVariables, rewrite, func(literal, changed []finding) []string {
		return compare(literal, changed)
	})
}

// TestUnknownVariables holds that not knowing the values gives no finding that knowing them does not give.
func TestUnknownVariables(t *testing.T) {
	t.Parallel()
	rewrite := func(code tree) (rewritten, error) { return withVariables(code, false) }
	checkProperty(t, propertyUnknown, rewrite, func(literal, changed []finding) []string {
		known := map[finding]bool{}
		for _, f := range literal {
			known[f] = true
		}
		return compare(nil, slices.DeleteFunc(changed, func(f finding) bool { return known[f] }))
	})
}

// checkProperty lints the rewritten fixtures and compares each folder's findings with those of the fixtures as they are.
// A folder that opts out must need to, so that the list stays short.
func checkProperty(t *testing.T, property string, rewrite func(tree) (rewritten, error), differ func(literal, changed []finding) []string) {
	code := fixtures(t)
	progress("rewriting the fixtures for the property %q", property)
	after, err := rewrite(code)
	if err != nil {
		t.Fatal(err)
	}
	if after.changes == 0 {
		t.Fatal("no fixture has anything to rewrite, so this test shows nothing")
	}
	before, run := judgedFixtures(t), judgeTree(t, after.code, false)
	for _, folder := range code.modules() {
		t.Run(folder, func(t *testing.T) {
			exceptions, err := optOuts(code, folder)
			if err != nil {
				t.Fatal(err)
			}
			literal, found := before.of(folder), run.of(folder)
			mismatches := differ(withoutColumns(literal.findings()), after.original(withoutColumns(found.findings())))
			if found.failure != literal.failure {
				mismatches = append(mismatches, fmt.Sprintf("TFLint failed:\n%s", found.failure))
			}
			if reason, out := exceptions[property]; out {
				t.Logf("opted out: %s", reason)
				if len(mismatches) == 0 {
					t.Errorf("properties.txt opts out of %q without need", property)
				}
				return
			}
			for _, mismatch := range mismatches {
				t.Errorf("%s\n\nin the rewritten\n%s", mismatch, rewrittenFiles(code, after.code, folder))
			}
		})
	}
}

// optOuts reads the properties that a folder does not have, with the reasons.
func optOuts(code tree, folder string) (map[string]string, error) {
	name := path.Join(folder, "properties.txt")
	reasons := map[string]string{}
	for line := range strings.Lines(string(code[name])) {
		property, reason, _ := strings.Cut(strings.TrimSpace(line), ": ")
		if !slices.Contains([]string{propertyCount, propertyVariables, propertyUnknown, propertyCalled, propertyOrder, propertyCase}, property) || reason == "" {
			return nil, fmt.Errorf("%s: want <property>: <reason>, got %q", name, line)
		}
		reasons[property] = reason
	}
	return reasons, nil
}

// withoutColumns leaves out what a rewritten expression changes of a finding.
func withoutColumns(findings []finding) []finding {
	findings = slices.Clone(findings)
	for i := range findings {
		findings[i].Columns = ""
	}
	return findings
}

// rewrittenFiles shows what has become of a folder's files.
func rewrittenFiles(before, after tree, folder string) string {
	var shown strings.Builder
	for _, name := range after.in(folder) {
		if !bytes.Equal(before[name], after[name]) {
			fmt.Fprintf(&shown, "%s:\n%s\n", name, after[name])
		}
	}
	return shown.String()
}

// rewritten is a tree with other code of the same meaning.
type rewritten struct {
	code tree
	// changes counts what was rewritten.
	changes int
	// origins say for each line of a file, from 1, from which line it comes. Files without are as long as before.
	origins map[string][]int
	// files say from which file one comes that has another name.
	files map[string]string
}

// apply makes the edits in a file.
func (r *rewritten) apply(name string, edits []edit) {
	slices.SortFunc(edits, func(a, b edit) int { return cmp.Compare(a.start, b.start) })
	source := r.code[name]
	var out []byte
	line, origins := 1, []int{0, 1}
	add := func(text []byte, lines int) {
		for range bytes.Count(text, []byte("\n")) {
			line += lines
			origins = append(origins, line)
		}
		out = append(out, text...)
	}
	at := 0
	for _, e := range edits {
		add(source[at:e.start], 1)
		add([]byte(e.text), 0)
		at = e.end
	}
	add(source[at:], 1)
	r.code[name], r.origins[name] = out, origins
}

// original returns findings with the lines that they have in the code as it was.
func (r *rewritten) original(findings []finding) []finding {
	for i, f := range findings {
		if origins, ok := r.origins[f.File]; ok {
			findings[i].Line = origins[f.Line]
		}
		if file, ok := r.files[f.File]; ok {
			findings[i].File = file
		}
	}
	return findings
}

// edit replaces the bytes of one line from start to end.
type edit struct {
	start, end int
	text       string
}

// nativeFiles parses a folder's files in native syntax.
func nativeFiles(code tree, folder string) (map[string]*hclsyntax.Body, error) {
	bodies := map[string]*hclsyntax.Body{}
	for _, name := range code.in(folder) {
		if !isNative(name) {
			continue
		}
		file, diags := hclsyntax.ParseConfig(code[name], name, hcl.InitialPos)
		if diags.HasErrors() {
			return nil, diags
		}
		bodies[name] = file.Body.(*hclsyntax.Body)
	}
	return bodies, nil
}

// rewritable returns the modules that TFLint must be able to lint.
func rewritable(code tree) []string {
	return slices.DeleteFunc(code.modules(), func(folder string) bool {
		_, fails := code[path.Join(folder, "want_error.txt")]
		return fails
	})
}

// resources returns the resource blocks of a file.
func resources(body *hclsyntax.Body) []*hclsyntax.Block {
	var found []*hclsyntax.Block
	for _, block := range body.Blocks {
		if block.Type == "resource" && len(block.Labels) == 2 {
			found = append(found, block)
		}
	}
	return found
}

// counted sets count = 2 on every resource that has neither count nor for_each, and refers to the first instance
// wherever the resource is named. It must be written in the resource itself: TFLint expands a file before it merges the
// override files.
func counted(code tree) (rewritten, error) {
	r := rewritten{code: maps.Clone(code), origins: map[string][]int{}}
	for _, folder := range rewritable(code) {
		bodies, err := nativeFiles(code, folder)
		if err != nil {
			return rewritten{}, err
		}
		single := singleResources(code, folder, bodies)
		for name, body := range bodies {
			var edits []edit
			for _, block := range resources(body) {
				if single[strings.Join(block.Labels, ".")] && !isOverride(name) {
					edits = append(edits, countEdits(block)...)
					r.changes++
				}
			}
			diags := hclsyntax.VisitAll(body, func(node hclsyntax.Node) hcl.Diagnostics {
				expression, ok := node.(*hclsyntax.ScopeTraversalExpr)
				if !ok || len(expression.Traversal) < 2 {
					return nil
				}
				attribute, ok := expression.Traversal[1].(hcl.TraverseAttr)
				if ok && single[expression.Traversal.RootName()+"."+attribute.Name] {
					end := attribute.SrcRange.End.Byte
					edits = append(edits, edit{end, end, "[0]"})
				}
				return nil
			})
			if diags.HasErrors() {
				return rewritten{}, diags
			}
			r.apply(name, edits)
		}
	}
	return r, nil
}

// countEdits write count = 2 at the end of a block, where no annotation of TFLint's comes to stand elsewhere by it.
func countEdits(block *hclsyntax.Block) []edit {
	opened, closing := block.OpenBraceRange.End, block.CloseBraceRange.Start
	if opened.Line == closing.Line {
		return []edit{{opened.Byte, opened.Byte, "\n"}, {closing.Byte, closing.Byte, "\ncount = 2\n"}}
	}
	return []edit{{closing.Byte, closing.Byte, "  count = 2\n"}}
}

// singleResources returns the addresses of a module's resources without count and for_each. Those that a JSON file names
// are left out, since references in JSON are not rewritten.
func singleResources(code tree, folder string, bodies map[string]*hclsyntax.Body) map[string]bool {
	single := map[string]bool{}
	for name, body := range bodies {
		for _, block := range resources(body) {
			if !isOverride(name) {
				single[strings.Join(block.Labels, ".")] = true
			}
		}
	}
	for _, body := range bodies {
		for _, block := range resources(body) {
			if block.Body.Attributes["count"] != nil || block.Body.Attributes["for_each"] != nil {
				delete(single, strings.Join(block.Labels, "."))
			}
		}
	}
	for _, name := range code.in(folder) {
		if isJSON(name) {
			maps.DeleteFunc(single, func(address string, _ bool) bool {
				_, resource, _ := strings.Cut(address, ".")
				return strings.Contains(string(code[name]), address) || strings.Contains(string(code[name]), `"`+resource+`"`)
			})
		}
	}
	return single
}

// withVariables moves the literals of resources into variables, with the literal as default or with none. The variables
// stand in a file of their own, which leaves all lines where they are. Called modules stay as they are: TFLint keeps an
// issue there only where the caller has set the variable.
func withVariables(code tree, defaults bool) (rewritten, error) {
	called, err := calledModules(code)
	if err != nil {
		return rewritten{}, err
	}
	r := rewritten{code: maps.Clone(code), origins: map[string][]int{}}
	for _, folder := range rewritable(code) {
		if called[folder] {
			continue
		}
		bodies, err := nativeFiles(code, folder)
		if err != nil {
			return rewritten{}, err
		}
		var variables strings.Builder
		n := 0
		for _, name := range slices.Sorted(maps.Keys(bodies)) {
			var edits []edit
			for _, resource := range resources(bodies[name]) {
				for _, expression := range literals(resource.Body) {
					value, diags := expression.Value(nil)
					if diags.HasErrors() {
						return rewritten{}, diags
					}
					n++
					at := expression.Range()
					edits = append(edits, edit{at.Start.Byte, at.End.Byte, fmt.Sprintf("var.property_%d", n)})
					fmt.Fprintf(&variables, "variable \"property_%d\" {\n  type = %s\n", n, value.Type().FriendlyName())
					if defaults {
						fmt.Fprintf(&variables, "  default = %s\n", hclwrite.TokensForValue(value).Bytes())
					}
					variables.WriteString("}\n")
				}
			}
			r.apply(name, edits)
		}
		if n > 0 {
			r.code[path.Join(folder, "zz_variables.tf")] = []byte(variables.String())
			r.changes += n
		}
	}
	return r, nil
}

// notValues are what Terraform wants to know before it evaluates anything, or what is no argument of the resource.
var notValues = []string{"count", "for_each", "depends_on", "provider", "iterator", "labels", "lifecycle", "provisioner", "connection"}

// literals returns the strings and booleans in a resource, in order of their places, as far as they are the whole value
// of an argument, an object's member or a list's element.
func literals(body *hclsyntax.Body) []hclsyntax.Expression {
	var found []hclsyntax.Expression
	var visit func(hclsyntax.Expression)
	visit = func(expression hclsyntax.Expression) {
		switch e := expression.(type) {
		case *hclsyntax.TemplateExpr:
			// A heredoc has members that stand on lines of their own.
			if e.IsStringLiteral() && e.SrcRange.Start.Line == e.SrcRange.End.Line {
				found = append(found, e)
			}
		case *hclsyntax.LiteralValueExpr:
			if e.Val.Type() == cty.Bool {
				found = append(found, e)
			}
		case *hclsyntax.ObjectConsExpr:
			for _, item := range e.Items {
				visit(item.ValueExpr)
			}
		case *hclsyntax.TupleConsExpr:
			for _, element := range e.Exprs {
				visit(element)
			}
		case *hclsyntax.FunctionCallExpr:
			if e.Name == "jsonencode" {
				for _, argument := range e.Args {
					visit(argument)
				}
			}
		}
	}
	var enter func(*hclsyntax.Body)
	enter = func(body *hclsyntax.Body) {
		for _, attribute := range body.Attributes {
			if !slices.Contains(notValues, attribute.Name) {
				visit(attribute.Expr)
			}
		}
		for _, block := range body.Blocks {
			if !slices.Contains(notValues, block.Type) {
				enter(block.Body)
			}
		}
	}
	enter(body)
	slices.SortFunc(found, func(a, b hclsyntax.Expression) int {
		return cmp.Compare(a.Range().Start.Byte, b.Range().Start.Byte)
	})
	return found
}

// calledModules returns the folders that a module of the tree calls by a relative path.
func calledModules(code tree) (map[string]bool, error) {
	called := map[string]bool{}
	calls := &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "module", LabelNames: []string{"name"}}}}
	source := &hcl.BodySchema{Attributes: []hcl.AttributeSchema{{Name: "source", Required: true}}}
	for _, folder := range rewritable(code) {
		for _, name := range code.in(folder) {
			body, err := terraformBody(code, name)
			if err != nil {
				return nil, err
			}
			if body == nil {
				continue
			}
			content, _, diags := body.PartialContent(calls)
			if diags.HasErrors() {
				return nil, diags
			}
			for _, block := range content.Blocks {
				call, _, diags := block.Body.PartialContent(source)
				if diags.HasErrors() {
					return nil, diags
				}
				value, diags := call.Attributes["source"].Expr.Value(&hcl.EvalContext{})
				if diags.HasErrors() {
					return nil, diags
				}
				if strings.HasPrefix(value.AsString(), ".") {
					called[path.Join(folder, value.AsString())] = true
				}
			}
		}
	}
	return called, nil
}

// terraformBody parses a Terraform file in either syntax, and gives nil for any other file.
func terraformBody(code tree, name string) (hcl.Body, error) {
	var file *hcl.File
	var diags hcl.Diagnostics
	switch {
	case isNative(name):
		file, diags = hclparse.NewParser().ParseHCL(code[name], name)
	case isJSON(name):
		file, diags = hclparse.NewParser().ParseJSON(code[name], name)
	default:
		return nil, nil
	}
	if diags.HasErrors() {
		return nil, diags
	}
	return file.Body, nil
}

// TestRewriting holds that the properties rewrite what they say, so that they do not hold for want of a difference.
func TestRewriting(t *testing.T) {
	code := tree{
		"m/main.tf": []byte(`resource "azurerm_a" "one" {
  enabled = false
  name    = "n"
  copy    = "${azurerm_a.two.name}-x"
  body    = jsonencode({ on = true, by = azurerm_b.three[0].id })
  dynamic "inner" {
    for_each = ["x"]
    content {
      list = ["a", null, 1]
    }
  }
  lifecycle {
    prevent_destroy = true
  }
  depends_on = [azurerm_a.two]
}
resource "azurerm_a" "two" {
  name = <<-E
    heredoc
  E
}
resource "azurerm_b" "three" {
  count = 1
}
resource "azurerm_b" "four" { name = "x" }
module "m" {
  source = "./called"
}
`),
		"m/called/main.tf": []byte("resource \"azurerm_a\" \"c\" {\n  name = \"n\"\n}\n"),
	}

	got, err := counted(code)
	if err != nil {
		t.Fatal(err)
	}
	if got.changes != 4 {
		t.Errorf("count is set on %d resources, want 4", got.changes)
	}
	main := strings.NewReplacer(
		"${azurerm_a.two.name}", "${azurerm_a.two[0].name}",
		"[azurerm_a.two]\n}", "[azurerm_a.two[0]]\n  count = 2\n}",
		"  E\n}", "  E\n  count = 2\n}",
		`"four" { name = "x" }`, "\"four\" {\n name = \"x\" \ncount = 2\n}",
	).Replace(string(code["m/main.tf"]))
	if diff := diffLines(main, string(got.code["m/main.tf"])); diff != "" {
		t.Errorf("counted differs (-want +got):\n%s", diff)
	}
	// Every line that is still there must be traced back to where it was.
	before, after := strings.Split(string(code["m/main.tf"]), "\n"), strings.Split(string(got.code["m/main.tf"]), "\n")
	for i, line := range after {
		found := got.original([]finding{{File: "m/main.tf", Line: i + 1}})
		if original := before[found[0].Line-1]; !strings.Contains(line, "count") && !strings.Contains(line, "[0]") && !strings.Contains(original, strings.TrimSpace(line)) {
			t.Errorf("line %d, %q, is said to come from %q", i+1, line, original)
		}
	}

	for _, defaults := range []bool{true, false} {
		got, err := withVariables(code, defaults)
		if err != nil {
			t.Fatal(err)
		}
		if got.changes != 5 {
			t.Errorf("%d literals are moved, want 5", got.changes)
		}
		main := strings.NewReplacer("= false", "= var.property_1", `= "n"`, "= var.property_2", "on = true", "on = var.property_3", `"a"`, "var.property_4", `"x" }`, "var.property_5 }").
			Replace(string(code["m/main.tf"]))
		if diff := diffLines(main, string(got.code["m/main.tf"])); diff != "" {
			t.Errorf("withVariables differs (-want +got):\n%s", diff)
		}
		if diff := diffLines(string(code["m/called/main.tf"]), string(got.code["m/called/main.tf"])); diff != "" {
			t.Errorf("a called module was changed (-want +got):\n%s", diff)
		}
		variable := "variable \"property_2\" {\n  type = string\n"
		if defaults {
			variable += "  default = \"n\"\n"
		}
		if file := string(got.code["m/zz_variables.tf"]); !strings.Contains(file, variable+"}\n") {
			t.Errorf("the variables are\n%s\nwant among them\n%s", file, variable)
		}
	}
}
