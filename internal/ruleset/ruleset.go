// Package ruleset is the plugin as TFLint sees it: its configuration, and one type for all its rules.
package ruleset

import (
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/source"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/modules"
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
	// commandLine is true if TFLint runs on the command line, and not as a language server.
	commandLine bool
	// azurermVersion is the plugin option of that name, or empty.
	azurermVersion string
	// modules are those whose calls are judged, with the mirrors of them that the plugin's option names.
	modules []call.Module
	// run is what is known of the modules of a run, and told what has been said about them.
	run  source.Run
	told told
	// byCalls is what the root module says about calls of known modules, and callers what called modules say.
	byCalls once[toldOfCalls]
	callers *callers
	// fronts are the outputs that gateways of the root module have as their targets.
	fronts once[map[code.Output]string]
	// folder is that of the root module.
	folder once[string]
}

// begin forgets the run before this one. TFLint begins one by configuring the ruleset, and by checking the root module.
func (r *RuleSet) begin() {
	r.run.Forget()
	r.told.forget()
	r.fronts.forget()
	r.byCalls.forget()
	r.callers.forget()
	r.folder.forget()
}

// once keeps an answer about the root module, which is looked for by whichever called module needs it first.
type once[T any] struct {
	mutex  sync.Mutex
	known  bool
	answer T
}

func (o *once[T]) get(look func() T) T {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	if !o.known {
		o.known, o.answer = true, look()
	}
	return o.answer
}

func (o *once[T]) forget() {
	o.mutex.Lock()
	defer o.mutex.Unlock()
	o.known = false
}

// told keeps what has been said about called modules. TFLint checks each instance of a module for itself, at the same time, and
// shows what they have in common at the same place.
type told struct {
	mutex sync.Mutex
	said  map[string]bool
}

// again reports whether something has been said before.
func (t *told) again(what string) bool {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	if t.said[what] {
		return true
	}
	if t.said == nil {
		t.said = map[string]bool{}
	}
	t.said[what] = true
	return false
}

func (t *told) forget() {
	t.mutex.Lock()
	defer t.mutex.Unlock()
	t.said = nil
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
		tables:  tables,
		modules: modules.All(),
		callers: newCallers(),
		global:  &tflint.Config{},
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

// RuleNames returns the names of the rules. On the command line TFLint asks for them once the ruleset is configured, to check
// which rules the configuration names, and the language server before that.
// https://github.com/terraform-linters/tflint/blob/v0.64.0/cmd/inspect.go
// https://github.com/terraform-linters/tflint/blob/v0.64.0/langserver/handler.go
func (r *RuleSet) RuleNames() []string {
	r.commandLine = true
	return r.BuiltinRuleSet.RuleNames()
}

// NewRunner returns the runner that all rules of one check share, and that reads the module once for them.
func (r *RuleSet) NewRunner(host tflint.Runner) (tflint.Runner, error) {
	return newRunner(host, r), nil
}
