package integration

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
)

// repository is the root of the repository, seen from the folder in which go test runs this package.
const repository = ".."

var update = flag.Bool("update", false, "rewrite the outputs in the documentation and the .fixed files of the fixtures")

// host is TFLint with the plugin in it.
type host struct {
	binary  string
	plugins string
	// home replaces the user's home directory, whose own .tflint.hcl must not decide a test.
	home string
	// work is where runs get their folders.
	work string
}

// tflint is what TestMain has built.
var tflint host

func TestMain(m *testing.M) {
	flag.Parse()
	code, err := runTests(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "integration:", err)
		code = 1
	}
	os.Exit(code)
}

func runTests(m *testing.M) (code int, err error) {
	work, err := os.MkdirTemp("", "azurerm-mtls-integration-")
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	if tflint, err = build(work); err != nil {
		return 0, err
	}
	return m.Run(), nil
}

// build builds the plugin into a plugin directory of its own, and the pinned TFLint into Go's build cache.
func build(work string) (host, error) {
	h := host{plugins: filepath.Join(work, "plugins"), home: filepath.Join(work, "home"), work: work}
	for _, dir := range []string{h.plugins, h.home} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			return host{}, err
		}
	}
	name := "tflint-ruleset-azurerm-mtls"
	if runtime.GOOS == "windows" {
		name += ".exe"
	}
	plugin := filepath.Join(h.plugins, name)
	if _, err := goTool(repository, "build", "-buildvcs=false", "-o", plugin, "."); err != nil {
		return host{}, err
	}
	// TFLint looks in another place where a configuration names source and version, as those in the documentation do.
	released := filepath.Join(h.plugins, filepath.FromSlash(project.Repository), project.Version)
	if err := os.MkdirAll(released, 0o755); err != nil {
		return host{}, err
	}
	if err := os.Link(plugin, filepath.Join(released, name)); err != nil {
		return host{}, err
	}
	binary, err := goTool("tflint", "tool", "-n", "tflint")
	if err != nil {
		return host{}, err
	}
	h.binary = binary
	return h, nil
}

// goTool runs the go command in a folder and returns what it printed.
func goTool(dir string, args ...string) (string, error) {
	command := exec.Command("go", args...)
	command.Dir = dir
	var stderr bytes.Buffer
	command.Stderr = &stderr
	stdout, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return strings.TrimSpace(string(stdout)), nil
}

// lookAtSources looks at all that TestMain builds from. The go command keeps a test's result for as long as the files that
// its tests have looked at are the same; it notes neither what TestMain looks at nor what a build does.
var lookAtSources = sync.OnceValue(func() error {
	return filepath.WalkDir(repository, func(name string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case entry.IsDir() && name != repository && strings.HasPrefix(entry.Name(), "."):
			return filepath.SkipDir
		case filepath.Ext(name) == ".go" || entry.Name() == "go.mod" || entry.Name() == "go.sum":
			_, err := os.Stat(name)
			return err
		}
		return nil
	})
})

// command prepares a run of TFLint in a folder, in an environment without the developer's own settings.
func (h host) command(ctx context.Context, dir string, args ...string) (*exec.Cmd, error) {
	if err := lookAtSources(); err != nil {
		return nil, err
	}
	command := exec.CommandContext(ctx, h.binary, args...)
	command.Dir = dir
	// TFLint ends its plugins when it is interrupted, and leaves them behind when it is killed.
	command.Cancel = func() error { return command.Process.Signal(os.Interrupt) }
	command.WaitDelay = 10 * time.Second
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "TFLINT_") && !strings.HasPrefix(variable, "TF_") {
			command.Env = append(command.Env, variable)
		}
	}
	command.Env = append(command.Env,
		"TFLINT_PLUGIN_DIR="+h.plugins,
		"TFLINT_DISABLE_VERSION_CHECK=1",
		"HOME="+h.home,
		"USERPROFILE="+h.home,
		"NO_COLOR=1",
		// The date by which exceptions expire.
		"AZURERM_MTLS_TODAY=2026-11-21",
	)
	return command, nil
}

// output is what a run of TFLint printed.
type output struct {
	stdout, stderr string
}

// run runs TFLint in a folder. Findings and failures of TFLint are in the output, not in the error: with most formats
// TFLint prints both together.
func (h host) run(dir string, args ...string) (output, error) {
	return h.runWith(nil, dir, args...)
}

// runWith is run with more environment variables.
func (h host) runWith(environment []string, dir string, args ...string) (output, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	command, err := h.command(ctx, dir, args...)
	if err != nil {
		return output{}, err
	}
	command.Env = append(command.Env, environment...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err = command.Run()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.Exited() {
		err = nil
	}
	if err != nil {
		return output{}, fmt.Errorf("tflint %s: %w\n%s", strings.Join(args, " "), err, stderr.String())
	}
	return output{stdout.String(), stderr.String()}, nil
}

// report is TFLint's JSON output.
type report struct {
	Issues []issue `json:"issues"`
	Errors []struct {
		Message string `json:"message"`
	} `json:"errors"`
}

type issue struct {
	Rule struct {
		Name     string `json:"name"`
		Severity string `json:"severity"`
		Link     string `json:"link"`
	} `json:"rule"`
	Message string `json:"message"`
	Range   struct {
		Filename string   `json:"filename"`
		Start    position `json:"start"`
		End      position `json:"end"`
	} `json:"range"`
	Fixable bool `json:"fixable"`
}

type position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// severities are JSON's words for what TFLint's configuration and default output call otherwise.
var severities = map[string]string{"error": "ERROR", "warning": "WARNING", "info": "NOTICE"}

// finding gives the issue in the form in which fixtures expect it.
func (i issue) finding() finding {
	return finding{
		File:     filepath.ToSlash(i.Range.Filename),
		Line:     i.Range.Start.Line,
		Columns:  columns(i.Range.Start, i.Range.End),
		Rule:     i.Rule.Name,
		Severity: severities[i.Rule.Severity],
		Message:  i.Message,
	}
}

// columns names the first and the last column of a range. TFLint's end is the column behind the last.
func columns(start, end position) string {
	if start.Line != end.Line {
		return fmt.Sprintf("%d to line %d", start.Column, end.Line)
	}
	return fmt.Sprintf("%d-%d", start.Column, end.Column-1)
}

// folderFailure is how TFLint says in a recursive run that it failed in one of the folders.
var folderFailure = regexp.MustCompile(`(?s)^Failed to run in ([^;]+); (.*)$`)

// linted is the outcome of a recursive run over a tree.
type linted struct {
	issues []issue
	// failures are TFLint's errors by folder.
	failures map[string]string
	// after is the tree as the run left it.
	after tree
}

// lint writes the tree to a temporary folder and runs TFLint over it, folder by folder.
func lint(t tree, args ...string) (run linted, err error) {
	dir, err := os.MkdirTemp(tflint.work, "tree-")
	if err != nil {
		return linted{}, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	if err := t.write(dir); err != nil {
		return linted{}, err
	}
	printed, err := tflint.run(dir, append([]string{"--recursive", "--format=json"}, args...)...)
	if err != nil {
		return linted{}, err
	}
	if printed.stderr != "" {
		return linted{}, fmt.Errorf("tflint printed to stderr:\n%s", printed.stderr)
	}
	var r report
	if err := json.Unmarshal([]byte(printed.stdout), &r); err != nil {
		return linted{}, fmt.Errorf("tflint printed no JSON: %w\n%s", err, printed.stdout)
	}
	run = linted{issues: r.Issues, failures: map[string]string{}}
	for _, e := range r.Errors {
		failure := folderFailure.FindStringSubmatch(e.Message)
		if failure == nil {
			return linted{}, fmt.Errorf("tflint failed: %s", e.Message)
		}
		run.failures[filepath.ToSlash(failure[1])] = failure[2]
	}
	run.after, err = readTree(dir)
	return run, err
}

// findings gives the findings by folder.
func (l linted) findings() map[string][]finding {
	found := map[string][]finding{}
	for _, i := range l.issues {
		f := i.finding()
		folder := path.Dir(f.File)
		found[folder] = append(found[folder], f)
	}
	return found
}
