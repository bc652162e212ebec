package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// issue is a finding as TFLint takes it.
type issue struct {
	rule     tflint.Rule
	message  string
	location hcl.Range
	finding  judge.Finding
}

// Emit emits the findings of one rule about a module, by file and line, each once. In a called module what no input leads to is
// left out, because TFLint drops it, and so is what another instance of the module has told: told reports whether it has, and
// keeps it in mind. An issue of which a fix is certain is marked as fixable; with fix that is written, and Emit says whether it
// has changed a file. It returns the first error of the host.
func Emit(runner tflint.Runner, rule tflint.Rule, module *code.Module, files Files, fix bool, findings []judge.Finding, told func(string) bool) (changed bool, err error) {
	issues := []issue{}
	for _, finding := range findings {
		location, ok := place(module, finding)
		if !ok {
			continue
		}
		issues = append(issues, issue{withSeverity(rule, finding), Message(module, finding), location, finding})
	}
	slices.SortStableFunc(issues, func(a, b issue) int {
		return cmp.Or(
			cmp.Compare(a.location.Filename, b.location.Filename),
			cmp.Compare(a.location.Start.Byte, b.location.Start.Byte),
			cmp.Compare(a.location.End.Byte, b.location.End.Byte),
			cmp.Compare(a.message, b.message),
			cmp.Compare(a.rule.Severity(), b.rule.Severity()),
		)
	})
	issues = slices.CompactFunc(issues, func(a, b issue) bool { return a.location == b.location && a.message == b.message })
	repair := newRepair(runner, rule.Name(), files, fix)
	for _, issue := range issues {
		if !module.Root && told(strings.Join([]string{rule.Name(), module.Path, issue.location.String(), issue.message}, "\n")) {
			continue
		}
		settings := repairable(issue.finding)
		// TFLint is asked for the module's path for each issue that is said to be fixable.
		switch {
		case !module.Root || len(settings) == 0 || !fix && repair.mark(issue.location, settings) != nil:
			err = runner.EmitIssue(issue.rule, issue.message, issue.location)
		default:
			err = runner.EmitIssueWithFix(issue.rule, issue.message, issue.location, func(fixer tflint.Fixer) error {
				if !fix {
					return nil
				}
				return repair.apply(fixer, issue.location, settings)
			})
		}
		if err != nil {
			return repair.changed, fmt.Errorf("emitting an issue at %s: %w", issue.location, err)
		}
	}
	return repair.changed, nil
}

// place returns the range of a finding. That a rule failed stands at the resource.
func place(module *code.Module, finding judge.Finding) (hcl.Range, bool) {
	if finding.Failure != "" {
		return finding.Resource.Header, true
	}
	return finding.Place(module, finding.Resource)
}

// withSeverity returns the rule with the severity of the finding.
func withSeverity(rule tflint.Rule, finding judge.Finding) tflint.Rule {
	if finding.Failure != "" {
		return ruleWithSeverity{rule, tflint.ERROR}
	}
	switch finding.Severity {
	case endpoint.Error:
		return ruleWithSeverity{rule, tflint.ERROR}
	case endpoint.Warning:
		return ruleWithSeverity{rule, tflint.WARNING}
	case endpoint.Notice:
		return ruleWithSeverity{rule, tflint.NOTICE}
	}
	return rule
}

// ruleWithSeverity overrides a rule's severity for one issue. TFLint takes name, severity and link of the rule that comes
// with each.
type ruleWithSeverity struct {
	tflint.Rule
	severity tflint.Severity
}

// Severity is the severity of the finding.
func (s ruleWithSeverity) Severity() tflint.Severity { return s.severity }
