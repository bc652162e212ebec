package ruleset

import (
	"maps"
	"slices"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/source"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
)

// toldOfCalls is what is said about calls of known modules and TFLint shows, by the calls.
type toldOfCalls map[string]toldByRules

// toldByRules are the rules that have something to say; true for those that say more than that something is not known.
type toldByRules map[string]bool

// add adds what others say.
func (t toldByRules) add(others toldByRules) {
	for rule, more := range others {
		t[rule] = t[rule] || more
	}
}

// has reports whether a finding says nothing new. What is not known of a call may be known of what lies behind it.
func (t toldByRules) has(finding judge.Finding) bool {
	more, told := t[finding.Rule]
	return told && (more || finding.Severity == endpoint.Notice)
}

// calls reports whether a module calls a known one.
func calls(module *code.Module) bool {
	return slices.ContainsFunc(module.Resources, func(resource *code.Resource) bool { return resource.Call != "" })
}

// ofCalls returns what a called module says about calls of known modules. What an exception silences is said all the same: it is
// about what lies behind the call, too.
func (r *runner) ofCalls(findings []judge.Finding, enabled map[string]bool, config judge.Config) toldOfCalls {
	if !calls(r.module) {
		return toldOfCalls{}
	}
	if len(config.Options.Exceptions) > 0 {
		config.Options.Exceptions = nil
		findings = judge.Module(r.module, r.ruleSet.tables, enabled, config).Findings
	}
	return byCall(r.module, findings)
}

// byCall returns what the findings of a module say about calls of known modules.
func byCall(module *code.Module, findings []judge.Finding) toldOfCalls {
	told := toldOfCalls{}
	for _, finding := range findings {
		name := finding.Resource.Call
		if name == "" {
			continue
		}
		if _, shown := finding.Place(module, finding.Resource); !shown {
			continue
		}
		if told[name] == nil {
			told[name] = toldByRules{}
		}
		told[name].add(toldByRules{finding.Rule: finding.Severity != endpoint.Notice})
	}
	return told
}

// callers keeps what called modules say about the calls in them, for the modules that these calls lead to. TFLint checks a module
// and those that it calls at the same time, or one after the other with the caller first, so that who waits for a caller waits
// for something that comes.
type callers struct {
	mutex sync.Mutex
	news  *sync.Cond
	told  map[string]toldOfCalls
	// failed is true if a module cannot be judged. TFLint ends the run, and nobody waits any longer.
	failed bool
}

func newCallers() *callers {
	c := &callers{told: map[string]toldOfCalls{}}
	c.news = sync.NewCond(&c.mutex)
	return c
}

// say keeps what a module says. Of several instances of it each may say something.
func (c *callers) say(module string, told toldOfCalls) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.told[module] == nil {
		c.told[module] = toldOfCalls{}
	}
	for name, rules := range told {
		if c.told[module][name] == nil {
			c.told[module][name] = toldByRules{}
		}
		c.told[module][name].add(rules)
	}
	c.news.Broadcast()
}

// fail says that a module cannot be judged.
func (c *callers) fail() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.failed = true
	c.news.Broadcast()
}

// heard returns what a module has told about a call, and waits until it has been judged if that may be yet to come.
func (c *callers) heard(module, name string, wait bool) toldByRules {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	for wait && c.told[module] == nil && !c.failed {
		c.news.Wait()
	}
	return maps.Clone(c.told[module][name])
}

func (c *callers) forget() {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.told, c.failed = map[string]toldOfCalls{}, false
}

// toldByCallers returns what is said about the calls of known modules that lead to a module. Of a caller that there is several times
// nobody can tell which instance leads here, and what lies behind its calls speaks for itself. A language server checks one module
// after the other, and has files as they are in the editor: who looks for a call in those on disk may wait in vain.
func (r *runner) toldByCallers(reader *source.Reader, enabled map[string]bool, config judge.Config) toldByRules {
	told := toldByRules{}
	for _, known := range reader.KnownCalls() {
		if known.Caller.IsRoot() {
			inRoot := r.ruleSet.byCalls.get(func() toldOfCalls { return r.toldByRoot(enabled, config) })
			told.add(inRoot[known.Name])
			continue
		}
		if !known.Repeated && r.reads(known.Module, enabled) {
			told.add(r.ruleSet.callers.heard(known.Caller.String(), known.Name, r.ruleSet.commandLine))
		}
	}
	return told
}

// reads reports whether anything that a known module makes is read. The plugin does not know the path of a module in which nothing
// is, so that nobody hears of it.
func (r *runner) reads(module *call.Module, enabled map[string]bool) bool {
	present := map[string]bool{}
	for _, resource := range module.Resources {
		present[resource.Type] = true
	}
	return slices.ContainsFunc(plan(r.ruleSet.tables, enabled, present).Types(), func(name string) bool { return present[name] })
}

// toldByRoot returns what the root module says about calls of known modules, seen from a called module.
func (r *runner) toldByRoot(enabled map[string]bool, config judge.Config) toldOfCalls {
	reader := source.New(source.InRoot(r.Runner), func(present map[string]bool) map[string]source.Reads {
		return reads(plan(r.ruleSet.tables, enabled, present))
	}, r.ruleSet.azurermVersion, &r.ruleSet.run)
	reader.OnCalls(r.ruleSet.modules)
	config.Options.Module, config.Options.Exceptions = "", nil
	told := toldOfCalls{}
	for module, err := range reader.Rounds() {
		if err != nil {
			logger.Debug("cannot read the root module", "error", err)
			break
		}
		told = toldOfCalls{}
		if calls(module) {
			told = byCall(module, judge.Module(module, r.ruleSet.tables, enabled, config).Findings)
		}
	}
	return told
}
