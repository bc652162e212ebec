// Command twonames is a TFLint plugin that reads two arguments of every resource and does nothing with them: the least
// that a plugin costs which looks at the code. It emits as many issues as it is told to, whatever the code says: the
// least that a plugin costs which also tells what it has found. It marks as many of them as fixable as it is told to, and
// reads each file if it is told to: the least that it costs to know where something is to be inserted.
package main

import (
	"os"
	"strconv"
	"strings"

	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

func main() {
	plugin.Serve(&plugin.ServeOpts{RuleSet: &tflint.BuiltinRuleSet{
		Name:    "twonames",
		Version: "0.1.0",
		Rules:   []tflint.Rule{&look{}},
	}})
}

// look is the only rule.
type look struct{ tflint.DefaultRule }

// Name is the rule's name.
func (*look) Name() string { return "twonames_look" }

// Enabled says that the rule is on.
func (*look) Enabled() bool { return true }

// Severity is never seen, since the rule finds nothing.
func (*look) Severity() tflint.Severity { return tflint.NOTICE }

// What the environment says: how many issues to emit in each module, how many of them to mark as fixable, whether to read each
// file, and which arguments to read, if not the switch and the mode of a web app.
const (
	issues    = "AZURERM_MTLS_BENCH_ISSUES"
	fixable   = "AZURERM_MTLS_BENCH_FIXABLE"
	files     = "AZURERM_MTLS_BENCH_FILES"
	arguments = "AZURERM_MTLS_BENCH_NAMES"
)

// Check reads two arguments of every resource, and of every call of a module.
func (l *look) Check(runner tflint.Runner) error {
	names := []hclext.AttributeSchema{{Name: "client_certificate_enabled"}, {Name: "client_certificate_mode"}}
	if chosen := os.Getenv(arguments); chosen != "" {
		names = names[:0]
		for _, name := range strings.Split(chosen, ",") {
			names = append(names, hclext.AttributeSchema{Name: name})
		}
	}
	blocks := &hclext.BodySchema{Blocks: []hclext.BlockSchema{
		{Type: "resource", LabelNames: []string{"type", "name"}, Body: &hclext.BodySchema{Attributes: names}},
		{Type: "module", LabelNames: []string{"name"}, Body: &hclext.BodySchema{Attributes: names}},
	}}
	//nolint:forbidigo // The plugin is no part of the ruleset, and asking is all that it does.
	content, err := runner.GetModuleContent(blocks, &tflint.GetModuleContentOption{ExpandMode: tflint.ExpandModeNone})
	if err != nil || os.Getenv(issues) == "" {
		return err
	}
	if os.Getenv(files) != "" {
		if err := read(runner, content.Blocks); err != nil {
			return err
		}
	}
	return l.tell(runner, content.Blocks)
}

// read reads each file that has one of the blocks.
func read(runner tflint.Runner, blocks hclext.Blocks) error {
	done := map[string]bool{}
	for _, block := range blocks {
		name := block.DefRange.Filename
		if done[name] {
			continue
		}
		done[name] = true
		if _, err := runner.GetFile(name); err != nil {
			return err
		}
	}
	return nil
}

// tell emits the issues, those that are marked as fixable first. A plugin marks an issue by a fix that it works out.
func (l *look) tell(runner tflint.Runner, blocks hclext.Blocks) error {
	count, err := strconv.Atoi(os.Getenv(issues))
	if err != nil {
		return err
	}
	marked, err := strconv.Atoi(os.Getenv(fixable))
	if err != nil {
		return err
	}
	const message = "the mode is not \"Required\": callers without a certificate are let in"
	for i := range count {
		block := blocks[i%len(blocks)]
		at := block.DefRange
		if mode := block.Body.Attributes["client_certificate_mode"]; mode != nil {
			at = mode.Expr.Range()
		}
		if i < marked {
			//nolint:forbidigo // As above.
			err = runner.EmitIssueWithFix(l, message, at, func(tflint.Fixer) error { return nil })
		} else {
			//nolint:forbidigo // As above.
			err = runner.EmitIssue(l, message, at)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
