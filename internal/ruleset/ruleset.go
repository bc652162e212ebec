// Package ruleset is the plugin as TFLint sees it: its configuration, and one type for all its rules.
package ruleset

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// RuleSet is the ruleset. TFLint configures it anew before each inspection, the language server many times in one process.
type RuleSet struct {
	tflint.BuiltinRuleSet

	// Undeclared, if it is not nil, is called with all that a judgement looks at and no table declares: a resource type, or an
	// argument of one. Tests fail by it.
	Undeclared func(what string)

	tables []table.Rule
	global *tflint.Config
	config judge.Config
	// azurermVersion is the plugin option of that name, or empty.
	azurermVersion string
}

// New returns the ruleset with all its rules.
func New() *RuleSet { return of(rules.All()) }

func of(tables []table.Rule) *RuleSet {
	ruleSet := &RuleSet{
		BuiltinRuleSet: tflint.BuiltinRuleSet{
			Name:       "azurerm-mtls",
			Version:    project.Version,
			Constraint: ">= 0.46.0",
		},
		tables: tables,
		global: &tflint.Config{},
	}
	for _, table := range tables {
		ruleSet.Rules = append(ruleSet.Rules, &rule{table: table})
	}
	return ruleSet
}

// ApplyGlobalConfig keeps what TFLint says about rules and fixing, and chooses the enabled rules as every ruleset does.
func (r *RuleSet) ApplyGlobalConfig(config *tflint.Config) error {
	r.global = config
	return r.BuiltinRuleSet.ApplyGlobalConfig(config)
}

// NewRunner returns the runner that all rules of one check share, and that reads the module once for them.
func (r *RuleSet) NewRunner(host tflint.Runner) (tflint.Runner, error) {
	return newRunner(host, r), nil
}
