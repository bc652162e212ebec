package ruleset

import (
	"errors"
	"maps"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/report"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/source"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// runner is TFLint's runner together with what has been found out about the module of this check. TFLint checks the
// modules of a run at the same time in one process, and each has a runner of its own.
type runner struct {
	tflint.Runner
	ruleSet *RuleSet

	judged bool
	err    error
	module *code.Module
	byRule map[string][]judge.Finding
	files  report.Files

	// path is that of the module and started where TFLint was started, once they have been asked for.
	path    *addrs.Module
	started string
}

func newRunner(host tflint.Runner, ruleSet *RuleSet) *runner {
	return &runner{Runner: host, ruleSet: ruleSet, files: report.Files{}}
}

// GetModulePath returns the path of the module. TFLint is asked once.
func (r *runner) GetModulePath() (addrs.Module, error) {
	if r.path == nil {
		path, err := r.Runner.GetModulePath()
		if err != nil {
			return nil, err
		}
		r.path = &path
	}
	return *r.path, nil
}

// GetOriginalwd returns the folder in which TFLint was started. TFLint is asked once.
func (r *runner) GetOriginalwd() (folder string, err error) {
	if r.started == "" {
		r.started, err = r.Runner.GetOriginalwd()
	}
	return r.started, err
}

// findings returns what one rule has to say, and about which module.
func (r *runner) findings(rule string) ([]judge.Finding, *code.Module, error) {
	if !r.judged {
		r.judged = true
		r.judgeOnce()
	}
	// TFLint says which rule's check an error comes from, so a wrong option waits for its own rule, if that is enabled.
	var wrong *optionError
	if errors.As(r.err, &wrong) && wrong.rule != rule && r.enabled(wrong.rule) {
		return nil, r.module, nil
	}
	return r.byRule[rule], r.module, r.err
}

// judgeOnce judges the module. If that fails, be it by a panic, nobody waits for what it says.
func (r *runner) judgeOnce() {
	failed := true
	defer func() {
		if failed {
			r.ruleSet.callers.fail()
		}
	}()
	r.err = r.judge()
	failed = r.err != nil
}

func (r *runner) enabled(name string) bool {
	return slices.ContainsFunc(r.ruleSet.EnabledRules, func(rule tflint.Rule) bool { return rule.Name() == name })
}

// forget drops what is known about the module, because a fix has changed its files.
func (r *runner) forget() { r.judged, r.files = false, report.Files{} }

func (r *runner) judge() error {
	config := r.ruleSet.config
	if err := r.takeOptions(&config.Options); err != nil {
		return err
	}
	if err := r.here(&config.Options); err != nil {
		return err
	}
	enabled := map[string]bool{}
	for _, rule := range r.ruleSet.EnabledRules {
		enabled[rule.Name()] = true
	}
	if len(config.Options.Exceptions) == 0 {
		delete(enabled, rules.Exception)
	}
	tables := r.ruleSet.tables
	config.Explain = logger.Logger().IsDebug() || slices.ContainsFunc(tables, func(rule table.Rule) bool {
		return rule.AboutModule && enabled[rule.Name]
	})
	reader := source.New(r, func(present map[string]bool) map[string]source.Reads {
		return reads(plan(tables, enabled, present))
	}, r.ruleSet.azurermVersion, &r.ruleSet.run)
	reader.OnRoot(r.ruleSet.begin)
	reader.OnFronts(func() map[code.Output]string { return r.ruleSet.fronts.get(r.frontsOfRoot) })
	reader.OnCalls(r.ruleSet.modules)
	if r.ruleSet.Undeclared != nil {
		reader.OnUndeclared(r.ruleSet.Undeclared)
	}
	judgement, err := r.inTurn(reader, enabled, &config)
	if err != nil {
		return err
	}
	if config.Explain {
		for _, endpoint := range judgement.Endpoints {
			logger.Debug(judge.Explain(r.module, endpoint))
		}
	}
	r.keep(judgement.Findings, reader, enabled, config)
	return nil
}

// inTurn reads the module and judges it, when it is its turn.
func (r *runner) inTurn(reader *source.Reader, enabled map[string]bool, config *judge.Config) (judgement judge.Judgement, err error) {
	turns <- struct{}{}
	defer func() { <-turns }()
	for module, err := range reader.Rounds() {
		if err != nil {
			return judgement, err
		}
		if r.module = module; !module.Root {
			workInParallel()
		}
		config.Options.Module = module.Path
		judgement = judge.Module(module, r.ruleSet.tables, enabled, *config)
	}
	return judgement, nil
}

// keep sorts the findings by their rules. What the call of a known module says in the module in which it stands is not said again
// in the module that it calls, or below.
func (r *runner) keep(findings []judge.Finding, reader *source.Reader, enabled map[string]bool, config judge.Config) {
	told := toldByRules{}
	if !r.module.Root {
		r.ruleSet.callers.say(r.module.Path, r.ofCalls(findings, enabled, config))
		if len(findings) > 0 {
			told = r.toldByCallers(reader, enabled, config)
		}
	}
	r.byRule = map[string][]judge.Finding{}
	for _, finding := range findings {
		if !told.has(finding) {
			r.byRule[finding.Rule] = append(r.byRule[finding.Rule], finding)
		}
	}
}

// frontsOfRoot returns the outputs of called modules that gateways of the root module have as their targets, seen from a called
// module.
func (r *runner) frontsOfRoot() map[code.Output]string {
	found := map[code.Output]string{}
	for _, front := range frontsIn(r.ruleSet.tables) {
		plan := func(present map[string]bool) map[string]source.Reads { return readsOfFront(front, present) }
		reader := source.New(source.InRoot(r.Runner), plan, r.ruleSet.azurermVersion, &r.ruleSet.run)
		outputs := map[code.Output]string{}
		for module, err := range reader.Rounds() {
			if err != nil {
				logger.Debug("cannot read the root module", "error", err)
				break
			}
			outputs = front.Outputs(module)
		}
		maps.Copy(found, outputs)
	}
	return found
}
