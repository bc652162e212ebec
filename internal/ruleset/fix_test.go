package ruleset

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
)

// fixHost is the SDK's runner, which writes fixes as TFLint has them written.
type fixHost struct{ *helper.Runner }

// GetOriginalwd is a folder without a lock file.
func (*fixHost) GetOriginalwd() (string, error)     { return "no-such-folder", nil }
func (*fixHost) DecodeRuleConfig(string, any) error { return nil }

// repairs is the ruleset as tflint --fix has it, with every endpoint in scope and every finding that can be fixed.
func repairs(t *testing.T) *RuleSet {
	t.Helper()
	ruleSet := everyRule(t)
	ruleSet.global.Fix = true
	ruleSet.config = judge.Config{AllEndpoints: true}
	ruleSet.config.Options.ReportDefault = true
	return ruleSet
}

// fixed checks a file with all rules, as TFLint does, and returns what they leave.
func fixed(t *testing.T, ruleSet *RuleSet, source string) string {
	t.Helper()
	host := &fixHost{helper.TestRunner(t, map[string]string{"main.tf": source})}
	runner, err := ruleSet.NewRunner(host)
	if err != nil {
		t.Fatal(err)
	}
	original := source
	for _, rule := range ruleSet.EnabledRules {
		err := rule.Check(runner)
		if err != nil && source == original && strings.HasPrefix(err.Error(), "reading the module: ") {
			return source // It can be parsed, and is not what Terraform takes: a resource without a name, a label too many.
		}
		if err != nil {
			t.Fatalf("%s: %v\n%q\n%s", rule.Name(), err, source, source)
		}
		changed, ok := host.Changes()["main.tf"]
		if !ok {
			continue
		}
		if _, diagnostics := hclsyntax.ParseConfig(changed, "main.tf", hcl.InitialPos); diagnostics.HasErrors() {
			t.Fatalf("%s: %v\n%q\n%s\n\nbecomes\n\n%s", rule.Name(), diagnostics, source, source, changed)
		}
		source = string(changed)
		host.Runner = helper.TestRunner(t, map[string]string{"main.tf": source})
	}
	return source
}

// checkFix holds a file against what every fix must leave: it can be parsed, it says the same elsewhere, it is formatted if
// it was, its line ends are what they were, and another run changes nothing. It returns what it leaves.
func checkFix(t *testing.T, ruleSet *RuleSet, before string) string {
	t.Helper()
	after := fixed(t, ruleSet, before)
	if after == before {
		return after
	}
	// What waits for another fix is written in the next round. TFLint gives up after ten.
	for round := 0; ; round++ {
		again := fixed(t, ruleSet, after)
		if again == after {
			break
		}
		if round == 3 {
			t.Fatalf("another run still changes\n%s\n\nto\n\n%s", after, again)
		}
		after = again
	}
	for _, wrong := range compareFix(before, after) {
		t.Errorf("%s\n%q\n%s\n\nbecomes\n\n%s", wrong, before, before, after)
	}
	return after
}

// written are the arguments that fixes write, with what they may write.
var written = map[string][]string{
	"client_certificate_enabled": {"true"},
	"client_cert_enabled":        {"true"},
	"client_certificate_mode":    {`"Required"`, `"require"`},
	"client_cert_mode":           {`"Required"`},
	"tls_client_cert_enabled":    {"true"},
	"https_only":                 {"true"},
	"clientCertEnabled":          {"true"},
	"clientCertMode":             {`"Required"`},
	"clientCertificateMode":      {`"require"`},
	"httpsOnly":                  {"true"},
	"enableClientCertificate":    {"true"},
}

// compareFix returns what is wrong about a fix.
func compareFix(before, after string) []string {
	if before == after {
		return nil
	}
	wrong := []string{}
	if b, a := hclwrite.Format([]byte(before)), hclwrite.Format([]byte(after)); string(b) == before && string(a) != after {
		wrong = append(wrong, "it is not formatted any more")
	}
	if strings.HasSuffix(before, "\n") != strings.HasSuffix(after, "\n") {
		wrong = append(wrong, "its last line does not end as it did")
	}
	crlf := func(text string) bool { return strings.Contains(text, "\r\n") }
	lf := func(text string) bool { return strings.Contains(strings.ReplaceAll(text, "\r\n", ""), "\n") }
	if lf(before) && !crlf(before) && crlf(after) || crlf(before) && !lf(before) && lf(after) {
		wrong = append(wrong, "its line ends are mixed")
	}
	if b, a := comments(before), comments(after); !slices.Equal(b, a) {
		wrong = append(wrong, fmt.Sprintf("its comments are %q, no longer %q", a, b))
	}
	first, second := parsed(before), parsed(after)
	return append(wrong, compareBodies(first, second, before, after)...)
}

func parsed(source string) *hclsyntax.Body {
	file, _ := hclsyntax.ParseConfig([]byte(source), "main.tf", hcl.InitialPos)
	return file.Body.(*hclsyntax.Body)
}

func comments(source string) []string {
	tokens, _ := hclsyntax.LexConfig([]byte(source), "main.tf", hcl.InitialPos)
	found := []string{}
	for _, token := range tokens {
		if token.Type == hclsyntax.TokenComment {
			found = append(found, strings.Join(strings.Fields(string(token.Bytes)), " "))
		}
	}
	return found
}

// words are the tokens of a piece of code, without what formatting changes.
func words(source string, where hcl.Range) string {
	tokens, _ := hclsyntax.LexExpression(where.SliceBytes([]byte(source)), "main.tf", hcl.InitialPos)
	texts := [][]byte{}
	for _, token := range tokens {
		if token.Type != hclsyntax.TokenNewline && token.Type != hclsyntax.TokenComment {
			texts = append(texts, bytes.TrimSpace(token.Bytes))
		}
	}
	return string(bytes.Join(texts, nil))
}

func compareBodies(first, second *hclsyntax.Body, before, after string) []string {
	wrong := []string{}
	for name, attribute := range first.Attributes {
		if second.Attributes[name] == nil {
			wrong = append(wrong, name+" is gone")
			continue
		}
		wrong = append(wrong, compareExpressions(name, attribute.Expr, second.Attributes[name].Expr, before, after)...)
	}
	for name, attribute := range second.Attributes {
		new := words(after, attribute.Expr.Range())
		if first.Attributes[name] == nil && !slices.Contains(written[name], new) {
			wrong = append(wrong, fmt.Sprintf("%s is new, and is %s", name, new))
		}
	}
	if len(first.Blocks) != len(second.Blocks) {
		return append(wrong, "it has another number of blocks")
	}
	for i, block := range first.Blocks {
		if other := second.Blocks[i]; block.Type != other.Type || !slices.Equal(block.Labels, other.Labels) {
			wrong = append(wrong, "it has another block than "+block.Type)
		}
		wrong = append(wrong, compareBodies(block.Body, second.Blocks[i].Body, before, after)...)
	}
	return wrong
}

// compareExpressions finds what is not the same, but for literals that a fix replaces, down to those in azapi's bodies.
func compareExpressions(name string, first, second hclsyntax.Expression, before, after string) []string {
	old, new := words(before, first.Range()), words(after, second.Range())
	if old == new || isLiteral(first) && slices.Contains(written[name], new) {
		return nil
	}
	wrong := []string{}
	switch one := first.(type) {
	case *hclsyntax.ObjectConsExpr:
		if other, ok := second.(*hclsyntax.ObjectConsExpr); ok && len(one.Items) == len(other.Items) {
			for i, item := range one.Items {
				key := words(before, item.KeyExpr.Range())
				if key != words(after, other.Items[i].KeyExpr.Range()) {
					wrong = append(wrong, "another key than "+key)
				}
				wrong = append(wrong, compareExpressions(strings.Trim(key, `"`), item.ValueExpr, other.Items[i].ValueExpr, before, after)...)
			}
			return wrong
		}
	case *hclsyntax.FunctionCallExpr:
		if other, ok := second.(*hclsyntax.FunctionCallExpr); ok && other.Name == one.Name && len(one.Args) == len(other.Args) {
			for i, argument := range one.Args {
				wrong = append(wrong, compareExpressions(name, argument, other.Args[i], before, after)...)
			}
			return wrong
		}
	case *hclsyntax.ForExpr: // What a loop writes in each object is a literal like others. The rest of it stays.
		if other, ok := second.(*hclsyntax.ForExpr); ok {
			for _, part := range [][2]hclsyntax.Expression{{one.CollExpr, other.CollExpr}, {one.KeyExpr, other.KeyExpr}, {one.CondExpr, other.CondExpr}} {
				if part[0] != nil && part[1] != nil && words(before, part[0].Range()) != words(after, part[1].Range()) {
					wrong = append(wrong, "another loop than "+old)
				}
			}
			return append(wrong, compareExpressions(name, one.ValExpr, other.ValExpr, before, after)...)
		}
	case *hclsyntax.ConditionalExpr: // So is what either arm of a conditional writes in an object.
		if other, ok := second.(*hclsyntax.ConditionalExpr); ok {
			if words(before, one.Condition.Range()) != words(after, other.Condition.Range()) {
				wrong = append(wrong, "another condition than "+old)
			}
			wrong = append(wrong, compareExpressions("", one.TrueResult, other.TrueResult, before, after)...)
			return append(wrong, compareExpressions("", one.FalseResult, other.FalseResult, before, after)...)
		}
	case *hclsyntax.ParenthesesExpr:
		if other, ok := second.(*hclsyntax.ParenthesesExpr); ok {
			return compareExpressions(name, one.Expression, other.Expression, before, after)
		}
	case *hclsyntax.TemplateWrapExpr:
		if other, ok := second.(*hclsyntax.TemplateWrapExpr); ok {
			return compareExpressions(name, one.Wrapped, other.Wrapped, before, after)
		}
	}
	return append(wrong, fmt.Sprintf("%s is %s, no longer %s", name, new, old))
}

// isLiteral reports whether an expression is one that a fix may replace, as a reader sees it.
func isLiteral(expr hclsyntax.Expression) bool {
	switch expr := expr.(type) {
	case *hclsyntax.LiteralValueExpr:
		return true
	case *hclsyntax.ParenthesesExpr:
		return isLiteral(expr.Expression)
	case *hclsyntax.TemplateExpr:
		return !slices.ContainsFunc(expr.Parts, func(part hclsyntax.Expression) bool {
			_, literal := part.(*hclsyntax.LiteralValueExpr)
			return !literal
		})
	}
	return false
}

// The fixes of all rules over all fixtures leave every expression as it is.
func TestFixesOfFixtures(t *testing.T) {
	ruleSet := repairs(t)
	changed := 0
	for _, source := range fixtures(t) {
		if _, diagnostics := hclsyntax.ParseConfig([]byte(source), "main.tf", hcl.InitialPos); diagnostics.HasErrors() {
			continue
		}
		if checkFix(t, ruleSet, source) != source {
			changed++
		}
	}
	if changed < 50 {
		t.Errorf("only %d fixtures are fixed", changed)
	}
}

// No rule's fix replaces an expression, whatever it amounts to: the fixtures with each literal that a fix would replace
// hidden in an expression are left as they are, but for what is missing.
func TestFixesLeaveExpressions(t *testing.T) {
	ruleSet := repairs(t)
	hidden := 0
	for _, source := range fixtures(t) {
		if _, diagnostics := hclsyntax.ParseConfig([]byte(source), "main.tf", hcl.InitialPos); diagnostics.HasErrors() {
			continue
		}
		rewritten := hide(source)
		if rewritten == source {
			continue
		}
		hidden++
		after := fixed(t, ruleSet, rewritten)
		for _, wrong := range compareFix(rewritten, after) {
			t.Errorf("%s\n%s\n\nbecomes\n\n%s", wrong, rewritten, after)
		}
	}
	if hidden < 50 {
		t.Errorf("only %d fixtures have literals", hidden)
	}
}

// disguises are expressions that have the value of a literal and are none.
var disguises = []string{
	"(true ? %s : %s)", "one([%s, %s]...)", "coalesce(%s, %s)", "try(%s, %s)", "[%s, %s][0]", "{ a = %s, b = %s }.a", "var.none == null ? %s : %s",
}

// hide puts each literal that a fix would replace into an expression.
func hide(source string) string {
	places := []hcl.Range{}
	find := func(node hclsyntax.Node) hcl.Diagnostics {
		switch node := node.(type) {
		case *hclsyntax.Attribute:
			if written[node.Name] != nil && isLiteral(node.Expr) {
				places = append(places, node.Expr.Range())
			}
		case *hclsyntax.ObjectConsExpr:
			for _, item := range node.Items {
				if written[hcl.ExprAsKeyword(item.KeyExpr)] != nil && isLiteral(item.ValueExpr) {
					places = append(places, item.ValueExpr.Range())
				}
			}
		}
		return nil
	}
	for _, block := range parsed(source).Blocks {
		if block.Type == "resource" {
			_ = hclsyntax.VisitAll(block.Body, find)
		}
	}
	slices.SortFunc(places, func(a, b hcl.Range) int { return b.Start.Byte - a.Start.Byte })
	for i, place := range places {
		literal := source[place.Start.Byte:place.End.Byte]
		disguise := fmt.Sprintf(disguises[(i+len(source))%len(disguises)], literal, literal)
		source = source[:place.Start.Byte] + disguise + source[place.End.Byte:]
	}
	return source
}

// FuzzFixText fixes whatever text can be parsed.
func FuzzFixText(f *testing.F) {
	for _, source := range fixtures(f) {
		f.Add(source)
	}
	for _, source := range layouts {
		f.Add(source)
	}
	f.Fuzz(func(t *testing.T, source string) {
		if strings.Contains(source, "variable") { // The SDK's runner panics at those that Terraform refuses.
			return
		}
		if _, diagnostics := hclsyntax.ParseConfig([]byte(source), "main.tf", hcl.InitialPos); diagnostics.HasErrors() {
			return
		}
		checkFix(t, repairs(t), source)
	})
}

// FuzzFix fixes modules of few resources in random layouts.
func FuzzFix(f *testing.F) {
	for seed := range uint64(400) {
		choices, random := make([]byte, 150), rand.New(rand.NewPCG(seed, seed))
		for i := range choices {
			choices[i] = byte(random.UintN(256))
		}
		f.Add(choices)
	}
	f.Fuzz(func(t *testing.T, choices []byte) {
		writer := &layoutWriter{choices: choices}
		source := writer.module()
		if _, diagnostics := hclsyntax.ParseConfig([]byte(source), "main.tf", hcl.InitialPos); diagnostics.HasErrors() {
			return
		}
		checkFix(t, repairs(t), source)
	})
}
