// Package inprocess runs TFLint as a library, with the plugin in the same process: its loader, its runners and its
// plugin server are public packages. A module is checked in milliseconds, where two processes and the wire between them
// cost a tenth of a second or more. That both say the same is held by a test with the real processes.
package inprocess

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/ruleset"
	"github.com/hashicorp/go-version"
	"github.com/spf13/afero"
	"github.com/terraform-linters/tflint/plugin"
	"github.com/terraform-linters/tflint/terraform"
	"github.com/terraform-linters/tflint/tflint"
)

// Run is what a run of TFLint on a module comes to.
type Run struct {
	// Issues are what TFLint reports. The paths in them are seen from the root of the run.
	Issues tflint.Issues
	// Changes are the files that --fix would write, by their paths from the root of the run.
	Changes map[string][]byte
	// Calls are the plugin's calls of TFLint, in order where only one module is checked.
	Calls []Call
}

// workingDirectory guards the process's working directory, from which TFLint reads a module.
var workingDirectory sync.Mutex

// Lint runs what `tflint --chdir=folder` runs when it is started in root, with --fix if fix is true. The folder has a
// .tflint.hcl or .tflint.json, which is used; no other configuration is looked for, and no plugin but this one is run.
// The error is TFLint's, in its words.
func Lint(root, folder string, fix bool) (Run, error) {
	runs, err := lintIn(root, folder, fix, 1)
	if len(runs) == 0 {
		return Run{}, err
	}
	return runs[0], err
}

// Again is Lint without fixes for so many times, of files that are read once: each time a new plugin looks at them.
func Again(root, folder string, times int) ([]Run, error) { return lintIn(root, folder, false, times) }

func lintIn(root, folder string, fix bool, times int) (runs []Run, err error) {
	workingDirectory.Lock()
	defer workingDirectory.Unlock()
	before, err := os.Getwd()
	if err != nil {
		return nil, err
	}
	if err := os.Chdir(filepath.Join(root, folder)); err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.Chdir(before)) }()
	return lint(root, fix, times)
}

// lint is TFLint's own inspection of a module in the working directory; see cmd/inspect.go there.
func lint(root string, fix bool, times int) ([]Run, error) {
	files := afero.Afero{Fs: afero.NewOsFs()}
	config, err := loadConfig(files)
	if err != nil {
		return nil, fmt.Errorf("Failed to load TFLint config; %w", err)
	}
	loader, err := terraform.NewLoader(files, root)
	if err != nil {
		return nil, fmt.Errorf("Failed to prepare loading; %w", err)
	}
	rootRunner, moduleRunners, err := tflint.BuildRunners(loader, config, root, ".")
	if err != nil {
		return nil, err
	}
	if settings := config.Plugins["azurerm-mtls"]; settings == nil || !settings.Enabled {
		return make([]Run, times), nil
	}
	runs := []Run{}
	for range times {
		rules, err := configure(config, fix)
		if err != nil {
			return nil, err
		}
		check := check{rules: rules, fix: fix, loader: loader, root: rootRunner, called: moduleRunners}
		err = check.run()
		runs = append(runs, Run{check.issues, check.changes, check.log.calls})
		if err != nil {
			return runs, err
		}
	}
	return runs, nil
}

// loadConfig reads the configuration that the module has. Which of them it is, is said explicitly, because TFLint would
// otherwise look into the environment and the home directory first.
func loadConfig(files afero.Afero) (*tflint.Config, error) {
	for _, name := range []string{".tflint.hcl", ".tflint.json"} {
		if exists, err := files.Exists(name); err != nil {
			return nil, err
		} else if exists {
			return tflint.LoadConfig(files, name)
		}
	}
	return nil, errors.New("the folder has no .tflint.hcl and no .tflint.json")
}

// configure makes the plugin and gives it its configuration, as TFLint does after it has started one.
func configure(config *tflint.Config, fix bool) (*ruleset.RuleSet, error) {
	rules := ruleset.New()
	rules.Undeclared = func(what string) { panic(what + " is looked at, and no table declares it") }
	global := config.ToPluginConfig()
	global.Fix = fix
	if err := rules.ApplyGlobalConfig(global); err != nil {
		return nil, fmt.Errorf(`Failed to apply global config to "azurerm-mtls" plugin; %w`, err)
	}
	content, diagnostics := config.Plugins["azurerm-mtls"].Content(rules.ConfigSchema())
	if diagnostics.HasErrors() {
		return nil, fmt.Errorf(`Failed to parse "azurerm-mtls" plugin config; %w`, diagnostics)
	}
	content, err := overWire(content, config.Sources())
	if err != nil {
		return nil, err
	}
	if err := rules.ApplyConfig(content); err != nil {
		return nil, fmt.Errorf(`Failed to apply config to "azurerm-mtls" plugin; %w`, err)
	}
	if err := config.ValidateRules(named{rules}); err != nil {
		return nil, fmt.Errorf("Failed to check rule config; %w", err)
	}
	return rules, nil
}

// named answers what TFLint asks a plugin about its rules.
type named struct{ rules *ruleset.RuleSet }

func (n named) RuleSetName() (string, error)    { return n.rules.RuleSetName(), nil }
func (n named) RuleSetVersion() (string, error) { return n.rules.RuleSetVersion(), nil }
func (n named) RuleNames() ([]string, error)    { return n.rules.RuleNames(), nil }

// sdkVersion is the version of the SDK, which a plugin tells TFLint. Since 0.22 it is given ephemeral values as such.
var sdkVersion = version.Must(version.NewVersion("0.25.0"))

// mostFixes is how often TFLint checks a module again after a fix.
const mostFixes = 10

// check is a run of the plugin over the root module and the modules that it calls.
type check struct {
	rules  *ruleset.RuleSet
	fix    bool
	loader *terraform.Loader
	root   *tflint.Runner
	called []*tflint.Runner

	log     callLog
	issues  tflint.Issues
	changes map[string][]byte
}

// run checks all modules, again after each fix.
func (c *check) run() error {
	c.changes = map[string][]byte{}
	for attempt := 1; ; attempt++ {
		if attempt > mostFixes {
			return errors.New("Reached the limit of autofix attempts, and the changes made by the autofix will not be applied.")
		}
		if err := c.once(); err != nil {
			return fmt.Errorf("Failed to check ruleset; %w", err)
		}
		if !c.collect(attempt == 1) || !c.fix {
			return nil
		}
	}
}

// once checks the root module, and then the called modules at the same time.
func (c *check) once() error {
	if err := c.module(c.root); err != nil {
		return err
	}
	failures := make(chan error, len(c.called))
	for _, runner := range c.called {
		go func() { failures <- c.module(runner) }()
	}
	var failed error
	for range c.called {
		if err := <-failures; failed == nil {
			failed = err
		}
	}
	return failed
}

// module checks one module with all rules that are enabled, as the SDK does in the plugin.
func (c *check) module(target *tflint.Runner) error {
	host := newRunner(plugin.NewGRPCServer(target, c.root, c.loader.Files(), sdkVersion), &c.log, c.fix)
	runner, err := c.rules.NewRunner(host)
	if err != nil {
		return err
	}
	for _, rule := range c.rules.EnabledRules {
		if err := rule.Check(runner); err != nil {
			return fmt.Errorf(`failed to check "%s" rule: %s`, rule.Name(), err)
		}
		if err := host.applyFixes(); err != nil {
			return fmt.Errorf(`failed to apply fixes by "%s" rule: %s`, rule.Name(), err)
		}
	}
	return nil
}

// collect takes the issues and changes of an attempt, and reports whether a file was changed. After the first attempt only
// issues that were fixed are new.
func (c *check) collect(first bool) bool {
	changed := false
	for _, runner := range append(c.called, c.root) {
		for _, issue := range runner.LookupIssues() {
			if first || issue.Fixable {
				c.issues = append(c.issues, issue)
			}
		}
		runner.Issues = tflint.Issues{}
		changes := runner.LookupChanges()
		changed = changed || len(changes) > 0
		maps.Copy(c.changes, changes)
		runner.ClearChanges()
	}
	return changed
}
