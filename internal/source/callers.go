package source

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/logger"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
	"github.com/zclconf/go-cty/cty"
)

// Run is what the checks of all modules of one run share: the calls that lead to them, and the files of called modules. It is
// read by whichever called module needs it first, since reading it for each would cost the square of the calls. Modules are
// checked at the same time.
type Run struct {
	mutex sync.Mutex
	// calls are those of the root module with their arguments; nil until somebody needs them.
	calls *calls
	// root is the folder of the root module, and folders has what is in each; nil until somebody needs them.
	root    string
	folders map[string]*folder
	// installed are the modules that terraform init has put somewhere, by their addresses.
	installed map[string]installation
	// bodies are those of native files; nil for one that cannot be read, or is none.
	bodies map[string]*hclsyntax.Body
	// uses are the inputs that the resources of called modules use. They are the same in each instance.
	uses map[declaration][]code.Input
}

// declaration tells a resource of a file apart: in JSON several may have one position.
type declaration struct {
	header  hcl.Range
	address string
}

// installation is a module that terraform init has installed, and where.
type installation struct{ Source, Version, Dir string }

// calledModules are the arguments of calls by the name of the call; nil if they cannot be read.
type calledModules map[string]hclext.Attributes

// callArguments asks for all arguments of calls.
var callArguments = &hclext.BodySchema{Blocks: []hclext.BlockSchema{
	{Type: "module", LabelNames: []string{"name"}, Body: &hclext.BodySchema{Mode: hclext.SchemaJustAttributesMode}},
}}

// Forget drops what has been read, because files may have changed.
func (run *Run) Forget() {
	run.mutex.Lock()
	defer run.mutex.Unlock()
	run.calls, run.root, run.folders, run.installed, run.bodies, run.uses = nil, "", nil, nil, nil, nil
}

// rootCalls returns the calls of the root module.
func (run *Run) rootCalls(runner tflint.Runner) *calls {
	run.mutex.Lock()
	defer run.mutex.Unlock()
	return run.readCalls(runner)
}

// readCalls asks TFLint for the calls of the root module, once.
func (run *Run) readCalls(runner tflint.Runner) *calls {
	if run.calls == nil {
		run.calls = readCalls(runner, tflint.RootModuleCtxType)
	}
	return run.calls
}

// read finds out what the root module calls, and in which folder it is.
func (run *Run) read(runner tflint.Runner) {
	if run.folders != nil {
		return
	}
	run.folders = map[string]*folder{}
	blocks := run.readCalls(runner).blocks
	if len(blocks) == 0 {
		return
	}
	root, err := folderOf(runner, blocks[0].DefRange.Filename)
	if err != nil {
		logger.Debug("cannot tell the folder of the root module", "error", err)
		return
	}
	run.root = root
	run.folders[root] = &folder{calls: byName(blocks)}
}

func byName(blocks []*hclext.Block) calledModules {
	found := calledModules{}
	for _, block := range blocks {
		if found[block.Labels[0]] == nil {
			found[block.Labels[0]] = hclext.Attributes{}
		}
		for name, attribute := range block.Body.Attributes {
			found[block.Labels[0]][name] = attribute
		}
	}
	return found
}

// folderOf returns the folder of a file as TFLint names it.
func folderOf(runner tflint.Runner, file string) (string, error) {
	if filepath.IsAbs(file) {
		return filepath.Dir(file), nil
	}
	directory, err := runner.GetOriginalwd()
	if err != nil {
		return "", err
	}
	return filepath.Dir(filepath.Join(directory, file)), nil
}

// argumentsOf returns what the call of a module passes; nil if that cannot be read.
func (run *Run) argumentsOf(runner tflint.Runner, module addrs.Module) hclext.Attributes {
	run.mutex.Lock()
	defer run.mutex.Unlock()
	run.read(runner)
	return run.arguments(module)
}

func (run *Run) arguments(module addrs.Module) hclext.Attributes {
	caller, name := module[:len(module)-1], module[len(module)-1]
	return run.folder(run.folderOf(caller)).calls[name]
}

// folder returns what is in a folder, which is read once. Of one that cannot be read, or told, it is nothing.
func (run *Run) folder(path string) *folder {
	if path == "" {
		return &folder{}
	}
	if run.folders[path] == nil {
		found, err := readFolder(path)
		if err != nil {
			logger.Debug("cannot read a module", "folder", path, "error", err)
			found = &folder{unread: true}
		}
		run.folders[path] = found
	}
	return run.folders[path]
}

// folderOf returns the folder of a module, or "" where that cannot be told.
func (run *Run) folderOf(module addrs.Module) string {
	if len(module) == 0 {
		return run.root
	}
	source := run.arguments(module)["source"]
	if source == nil {
		return ""
	}
	value, _ := source.Expr.Value(nil)
	text, err := eval.As(value, cty.String)
	if err != nil {
		return ""
	}
	if name := text.AsString(); strings.HasPrefix(name, "./") || strings.HasPrefix(name, "../") {
		return filepath.Join(run.folderOf(module[:len(module)-1]), filepath.FromSlash(name))
	}
	return run.installation(module).Dir
}

// installedFrom returns the version of a module that terraform init has installed from an address, or "".
func (run *Run) installedFrom(runner tflint.Runner, module addrs.Module, address string) string {
	run.mutex.Lock()
	defer run.mutex.Unlock()
	run.read(runner)
	installed := run.installation(module)
	if from, _ := call.Address(installed.Source); from != address {
		return ""
	}
	return installed.Version
}

// installation returns what terraform init has installed of a module.
func (run *Run) installation(module addrs.Module) installation {
	if run.installed == nil {
		run.installed = map[string]installation{}
		var manifest struct {
			Modules []struct{ Key, Source, Version, Dir string }
		}
		text, err := os.ReadFile(filepath.Join(run.root, ".terraform", "modules", "modules.json"))
		if err == nil {
			err = json.Unmarshal(text, &manifest)
		}
		if err != nil {
			logger.Debug("cannot tell where modules are installed", "error", err)
		}
		for _, installed := range manifest.Modules {
			run.installed[installed.Key] = installation{installed.Source, installed.Version, filepath.Join(run.root, filepath.FromSlash(installed.Dir))}
		}
	}
	return run.installed[strings.Join(module, ".")]
}

// folder is what matters of the files in the folder of a module.
type folder struct {
	// unread is true if the files cannot be read.
	unread          bool
	calls           calledModules
	outputs, locals map[string]hcl.Expression
	// resources are the addresses of resources.
	resources []string
	// evaluator follows the outputs, once somebody asks.
	evaluator *eval.Evaluator
}

// folderSchema asks for the calls of a module, for what hands on their outputs, and for the headers of its resources.
var folderSchema = &hclext.BodySchema{Blocks: append([]hclext.BlockSchema{
	outputSchema(), localsSchema(), resourceSchema(&hclext.BodySchema{}),
}, callArguments.Blocks...)}

// readFolder reads the files of a folder. What override files say comes last, as Terraform merges it.
func readFolder(path string) (*folder, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	blocks, overrides := []*hclext.Block{}, []*hclext.Block{}
	for _, entry := range entries {
		name := entry.Name()
		if entry.IsDir() || !isRead(name) {
			continue
		}
		parse := hclparse.NewParser().ParseHCLFile
		if strings.HasSuffix(name, ".json") {
			parse = hclparse.NewParser().ParseJSONFile
		}
		file, diagnostics := parse(filepath.Join(path, name))
		if diagnostics.HasErrors() {
			return nil, diagnostics
		}
		content, diagnostics := hclext.PartialContent(file.Body, folderSchema)
		if diagnostics.HasErrors() {
			return nil, diagnostics
		}
		if isOverride(name) {
			overrides = append(overrides, content.Blocks...)
		} else {
			blocks = append(blocks, content.Blocks...)
		}
	}
	return folderWith(append(blocks, overrides...)), nil
}

// folderWith returns what blocks say, of which the later ones override the earlier.
func folderWith(blocks []*hclext.Block) *folder {
	found := &folder{outputs: map[string]hcl.Expression{}, locals: map[string]hcl.Expression{}}
	calls := []*hclext.Block{}
	for _, block := range blocks {
		switch block.Type {
		case output:
			if value := block.Body.Attributes["value"]; value != nil {
				found.outputs[block.Labels[0]] = value.Expr
			}
		case locals:
			for name, attribute := range block.Body.Attributes {
				found.locals[name] = attribute.Expr
			}
		case "resource":
			found.resources = append(found.resources, strings.Join(block.Labels, "."))
		default:
			calls = append(calls, block)
		}
	}
	found.calls = byName(calls)
	return found
}

// isRead reports whether Terraform reads a file of a name: not one that is hidden. What editors keep beside a file ends in ~ or #.
// https://github.com/hashicorp/terraform/blob/v1.5.7/internal/configs/parser_config_dir.go
func isRead(name string) bool {
	return !strings.HasPrefix(name, ".") && (strings.HasSuffix(name, ".tf") || strings.HasSuffix(name, ".tf.json"))
}

// usedBy returns the inputs that a resource uses, which are looked for once.
func (run *Run) usedBy(resource declaration, look func() []code.Input) []code.Input {
	run.mutex.Lock()
	defer run.mutex.Unlock()
	if found, done := run.uses[resource]; done {
		return found
	}
	if run.uses == nil {
		run.uses = map[declaration][]code.Input{}
	}
	run.uses[resource] = look()
	return run.uses[resource]
}

// body returns the body of a native file; nil if it is none, or cannot be read.
func (run *Run) body(runner tflint.Runner, name string) *hclsyntax.Body {
	if body, done := run.bodies[name]; done {
		return body
	}
	if run.bodies == nil {
		run.bodies = map[string]*hclsyntax.Body{}
	}
	file, err := runner.GetFile(name)
	if err != nil || file == nil {
		logger.Debug("cannot read a file", "name", name, "error", err)
		run.bodies[name] = nil
		return nil
	}
	run.bodies[name], _ = file.Body.(*hclsyntax.Body)
	return run.bodies[name]
}

// KnownCalls returns the calls that lead to this module and are calls of known modules, the outermost first.
func (r *Reader) KnownCalls() []KnownCall {
	found, repeated := []KnownCall{}, false
	for depth := 1; depth <= len(r.path); depth++ {
		arguments, inRepeated := r.arguments(r.path[:depth]), repeated
		repeated = repeated || arguments["count"] != nil || arguments["for_each"] != nil
		source := arguments["source"]
		if source == nil {
			continue
		}
		value, _ := source.Expr.Value(nil)
		text, err := eval.As(value, cty.String)
		if err != nil {
			continue
		}
		if module := call.Find(r.knownModules, text.AsString()); module != nil {
			found = append(found, KnownCall{Caller: r.path[:depth-1], Name: r.path[depth-1], Module: module, Repeated: inRepeated})
		}
	}
	return found
}

// KnownCall is a call of a known module, with the module in which it stands.
type KnownCall struct {
	Caller addrs.Module
	Name   string
	Module *call.Module
	// Repeated is true if there may be several instances of the caller.
	Repeated bool
}

// given reports whether the call of this module passes an input.
func (r *Reader) given(input string) code.Truth {
	arguments := r.arguments(r.path)
	if arguments == nil {
		return code.Unknown
	}
	return code.Of(arguments[input] != nil)
}

// arguments returns what the call of a module passes; nil if that cannot be read. The module's own are kept.
func (r *Reader) arguments(module addrs.Module) hclext.Attributes {
	if len(module) < len(r.path) {
		return r.run.argumentsOf(r.runner, module)
	}
	if !r.argumentsRead {
		r.argumentsRead, r.passedHere = true, r.run.argumentsOf(r.runner, module)
	}
	return r.passedHere
}

// reachesRoot reports whether an input of a module is passed by its caller, and that by what reaches it, up to the root module.
// TFLint follows an input upwards only through arguments that name an input themselves. What is found out is kept, because
// many arguments of each module between may name the same input.
func (r *Reader) reachesRoot(module addrs.Module, input string) code.Truth {
	of := passedInput{len(module), input}
	if _, done := r.reaching[of]; !done {
		if r.reaching == nil {
			r.reaching = map[passedInput]code.Truth{}
		}
		r.reaching[of] = r.reaches(module, input)
	}
	return r.reaching[of]
}

// passedInput is an input of a module on the path of the one that is read, which has a length.
type passedInput struct {
	depth int
	name  string
}

func (r *Reader) reaches(module addrs.Module, input string) code.Truth {
	arguments := r.arguments(module)
	switch {
	case arguments == nil:
		return code.Unknown
	case arguments[input] == nil:
		return code.False
	case len(module) == 1:
		return code.True
	}
	reaches := code.False
	for _, traversal := range arguments[input].Expr.Variables() {
		if name, ok := inputOf(traversal); ok && reaches != code.True {
			reaches = reaches.Or(r.reachesRoot(module[:len(module)-1], name))
		}
	}
	return reaches
}

func inputOf(traversal hcl.Traversal) (string, bool) {
	if traversal.RootName() != "var" || len(traversal) < 2 {
		return "", false
	}
	attribute, ok := traversal[1].(hcl.TraverseAttr)
	return attribute.Name, ok
}

// shown returns the first of some inputs at which TFLint shows an issue: one that the caller passes. Where that cannot be read
// it is one that the caller must pass, else one that does not have its default.
func (r *Reader) shown(inputs []code.Input) (code.Input, bool) {
	open := []code.Input{}
	for _, input := range inputs {
		switch r.reachesRoot(r.path, input.Name) {
		case code.True:
			return input, true
		case code.Unknown:
			open = append(open, input)
		}
	}
	for _, passed := range []func(code.Input) bool{r.mustBePassed, r.differsFromDefault} {
		for _, input := range open {
			if passed(input) {
				return input, true
			}
		}
	}
	return code.Input{}, false
}

func (r *Reader) mustBePassed(input code.Input) bool {
	variable := r.variables[input.Name]
	return variable != nil && variable["default"] == nil
}

func (r *Reader) differsFromDefault(input code.Input) bool {
	usual := r.variables[input.Name]["default"]
	if usual == nil {
		return false
	}
	value, diagnostics := usual.Expr.Value(nil)
	return !diagnostics.HasErrors() && !r.evaluator.Variable(input.Name).RawEquals(value)
}
