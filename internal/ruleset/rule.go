package ruleset

import (
	"fmt"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/report"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// rule is the one type of all rules: a table as TFLint sees it.
type rule struct {
	tflint.DefaultRule
	table table.Rule
}

// Name is the rule's name.
func (r *rule) Name() string { return r.table.Name }

// Enabled reports whether the rule is on by default.
func (r *rule) Enabled() bool { return !r.table.Disabled }

// Severity is the severity of most of the rule's findings.
func (r *rule) Severity() tflint.Severity {
	switch r.table.Severity {
	case endpoint.Warning:
		return tflint.WARNING
	case endpoint.Notice:
		return tflint.NOTICE
	}
	return tflint.ERROR
}

// Link is the address of the rule's page.
func (r *rule) Link() string { return project.ReferenceLink(r.table.Name) }

// Check emits what the rule has to say about the module. The first rule of a check reads and judges for all of them. It
// returns an error only if the module cannot be read at all, an option is wrong, or an issue cannot be emitted, because an
// error of one rule discards the issues of all plugins.
func (r *rule) Check(host tflint.Runner) (err error) {
	runner, ok := host.(*runner)
	if !ok {
		return fmt.Errorf("rule %s was given a runner that is not the ruleset's", r.table.Name)
	}
	// What goes wrong while a resource is judged is a finding there. This is for the rest.
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("internal error in rule %s, please report it: %v", r.table.Name, cause)
		}
	}()
	findings, module, err := runner.findings(r.table.Name)
	if err != nil || module == nil {
		return err
	}
	changed, err := report.Emit(runner.Runner, r, module, runner.files, runner.ruleSet.global.Fix, findings, runner.ruleSet.told.again)
	if changed {
		runner.forget()
	}
	return err
}
