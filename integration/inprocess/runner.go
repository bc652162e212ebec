package inprocess

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"testing"

	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/helper"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	sdk "github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/terraform-linters/tflint/plugin"
	"github.com/zclconf/go-cty/cty"
	"github.com/zclconf/go-cty/cty/gocty"
)

// Call is a call that the plugin makes of TFLint.
type Call struct {
	// Method is its name in the SDK's protocol.
	Method string
	// Request is what is asked. Two calls that ask the same have the same request.
	Request string
}

// callLog keeps the calls of all modules of a run, which may be checked at the same time.
type callLog struct {
	mutex sync.Mutex
	calls []Call
}

func (l *callLog) add(method string, request ...any) {
	text, err := json.Marshal(request)
	if err != nil {
		text = fmt.Appendf(nil, "%+v", request)
	}
	l.mutex.Lock()
	defer l.mutex.Unlock()
	l.calls = append(l.calls, Call{method, string(text)})
}

// runner is TFLint's server for plugins as the SDK's client shows it to a rule, without the connection between them. Each
// method does what plugin/internal/plugin2host/client.go does in the SDK, and logs the calls that it would make.
type runner struct {
	sdk.Runner // Methods that the plugin does not use stay nil, so that a use of one fails the tests.

	server *plugin.GRPCServer
	log    *callLog
	fix    bool
	fixer  fixer
}

// fixer is what the SDK's fixer can do besides what rules see of it.
type fixer interface {
	sdk.Fixer
	StashChanges()
	PopChangesFromStash()
	HasChanges() bool
	FormatChanges()
	Changes() map[string][]byte
	ApplyChanges()
}

func newRunner(server *plugin.GRPCServer, log *callLog, fix bool) *runner {
	return &runner{server: server, log: log, fix: fix}
}

func (r *runner) GetOriginalwd() (string, error) {
	r.log.add("GetOriginalwd")
	return r.server.GetOriginalwd(), nil
}

func (r *runner) GetModulePath() (addrs.Module, error) {
	r.log.add("GetModulePath")
	return r.server.GetModulePath(), nil
}

func (r *runner) GetModuleContent(schema *hclext.BodySchema, option *sdk.GetModuleContentOption) (*hclext.BodyContent, error) {
	if option == nil {
		option = &sdk.GetModuleContentOption{}
	}
	r.log.add("GetModuleContent", schema, option)
	content, diagnostics := r.server.GetModuleContent(schema, *option)
	if diagnostics.HasErrors() {
		return nil, errorOverWire(diagnostics)
	}
	return overWire(content, r.server.GetFiles(option.ModuleCtx))
}

var errNoFile = errors.New("file not found")

func (r *runner) GetFile(name string) (*hcl.File, error) {
	r.log.add("GetFile", name)
	file, err := r.server.GetFile(name)
	if err != nil {
		return nil, errorOverWire(err)
	}
	if file == nil {
		return nil, errNoFile
	}
	return fileOverWire(name, file.Bytes)
}

func (r *runner) DecodeRuleConfig(name string, target any) error {
	schema := hclext.ImpliedBodySchema(target)
	r.log.add("GetRuleConfigContent", name, schema)
	content, sources, err := r.server.GetRuleConfigContent(name, schema)
	if err != nil {
		return errorOverWire(err)
	}
	if content, err = overWire(content, sources); err != nil || content.IsEmpty() {
		return err
	}
	if diagnostics := hclext.DecodeBody(content, nil, target); diagnostics.HasErrors() {
		return diagnostics
	}
	return nil
}

// EvaluateExpr takes a *cty.Value as its target, and no option but the module: the plugin has no other use for it.
func (r *runner) EvaluateExpr(expr hcl.Expression, target any, option *sdk.EvaluateExprOption) error {
	if option == nil {
		option = &sdk.EvaluateExprOption{}
	}
	if _, ok := target.(*cty.Value); !ok || option.WantType != nil {
		return fmt.Errorf("the tests' runner evaluates into a *cty.Value of any type, not into a %T", target)
	}
	// The SDK gets the file, and parses it, for each expression; here only its text is needed.
	r.log.add("GetFile", expr.Range().Filename)
	file, err := r.server.GetFile(expr.Range().Filename)
	if err != nil {
		return errorOverWire(err)
	}
	if file == nil {
		return errNoFile
	}
	text := expr.Range().SliceBytes(file.Bytes)
	r.log.add("EvaluateExpr", expr.Range(), string(text), option.ModuleCtx)
	sent, err := expressionOverWire(expr, text)
	if err != nil {
		return err
	}
	value, err := r.server.EvaluateExpr(sent, sdk.EvaluateExprOption{WantType: &cty.DynamicPseudoType, ModuleCtx: option.ModuleCtx})
	if err != nil {
		return errorOverWire(err)
	}
	if value, err = valueOverWire(value); err != nil {
		return err
	}
	return gocty.FromCtyValue(value, target)
}

func (r *runner) EmitIssue(rule sdk.Rule, message string, location hcl.Range) error {
	_, err := r.emit(rule, message, location, false)
	return err
}

func (r *runner) emit(rule sdk.Rule, message string, location hcl.Range, fixable bool) (applied bool, err error) {
	r.log.add("EmitIssue", rule.Name(), rule.Severity(), message, location, fixable)
	if applied, err = r.server.EmitIssue(rule, message, location, fixable); err != nil {
		return false, errorOverWire(err)
	}
	return applied, nil
}

func (r *runner) EmitIssueWithFix(rule sdk.Rule, message string, location hcl.Range, fix func(sdk.Fixer) error) error {
	path, err := r.GetModulePath()
	if err != nil {
		return err
	}
	fixable := path.IsRoot()
	var fixed error
	if fixable {
		if r.fixer == nil {
			if r.fixer, err = newFixer(r.server.GetFiles(sdk.SelfModuleCtxType)); err != nil {
				return err
			}
		}
		r.fixer.StashChanges()
		fixed = fix(r.fixer)
		fixable = !errors.Is(fixed, sdk.ErrFixNotSupported)
	}
	applied, err := r.emit(rule, message, location, fixable)
	if err != nil {
		return err
	}
	if r.fixer != nil && (!r.fix || !fixable || !applied) {
		r.fixer.PopChangesFromStash()
		return nil
	}
	return fixed
}

// applyFixes gives TFLint the changes that a rule has made.
func (r *runner) applyFixes() error {
	if r.fixer == nil || !r.fixer.HasChanges() {
		return nil
	}
	r.fixer.FormatChanges()
	changes := r.fixer.Changes()
	r.log.add("ApplyChanges", changes)
	if err := r.server.ApplyChanges(changes); err != nil {
		return errorOverWire(err)
	}
	r.fixer.ApplyChanges()
	return nil
}

// newFixer returns the SDK's fixer, which is internal to it. Its mock runner hands it out to a fix. The mock fails the test
// that it is given only where a file cannot be parsed, and TFLint has parsed these.
func newFixer(sources map[string][]byte) (fixer, error) {
	files := map[string]string{}
	for name, source := range sources {
		files[name] = string(source)
	}
	var found fixer
	err := helper.TestRunner(new(testing.T), files).EmitIssueWithFix(nil, "", hcl.Range{}, func(given sdk.Fixer) error {
		var ok bool
		if found, ok = given.(fixer); !ok {
			return fmt.Errorf("the SDK's fixer is now a %v, which lacks a method", reflect.TypeOf(given))
		}
		return nil
	})
	return found, err
}
