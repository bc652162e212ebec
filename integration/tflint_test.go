package integration

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
)

// repository is the root of the repository, and testdata the folder of the fixtures. Both are absolute, because TFLint in
// process changes the working directory.
var (
	repository = absolute("..")
	testdata   = absolute("testdata")
)

func absolute(name string) string {
	absolute, err := filepath.Abs(name)
	if err != nil {
		panic(err)
	}
	return absolute
}

var update = flag.Bool("update", false, "rewrite the outputs in the documentation, and the expectations and .fixed files of the fixtures")

// today is the date by which exceptions expire.
const today = "2026-11-21"

// work is where tests write what more than one of them reads.
var work string

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
	log.SetOutput(io.Discard) // TFLint in process logs to it.
	// Thousands of runs leave little behind: collecting garbage less often costs some memory and saves a tenth of the time.
	debug.SetGCPercent(400)
	// TFLint in process reads the environment, in which the developer's own settings must not decide a test.
	for _, variable := range os.Environ() {
		name, _, _ := strings.Cut(variable, "=")
		if !isSetting(name) {
			continue
		}
		if err := os.Unsetenv(name); err != nil {
			return 0, err
		}
	}
	if err := os.Setenv("AZURERM_MTLS_TODAY", today); err != nil {
		return 0, err
	}
	if work, err = os.MkdirTemp("", "azurerm-mtls-integration-"); err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	code = m.Run()
	if starts.n > 0 {
		progress("TFLint was started %d times as a process, not counted what --recursive starts for each folder", starts.n)
	}
	return code, nil
}

// isSetting reports whether TFLint reads an environment variable.
func isSetting(name string) bool {
	return strings.HasPrefix(name, "TFLINT_") || strings.HasPrefix(name, "TF_")
}

// host is TFLint as a process, with the plugin in it as another.
type host struct {
	binary  string
	plugins string
	// home replaces the user's home directory, whose own .tflint.hcl must not decide a test.
	home string
}

// realTFLint returns the pinned TFLint, which is built when a test first needs it.
func realTFLint(t *testing.T) host {
	t.Helper()
	h, err := buildTFLint()
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// progress says what takes long.
func progress(format string, values ...any) {
	fmt.Fprintf(os.Stderr, "integration: "+format+"\n", values...)
}

// buildTFLint builds the plugin into a plugin directory of its own, and the pinned TFLint into Go's build cache.
var buildTFLint = sync.OnceValues(func() (host, error) {
	progress("building the plugin, and TFLint where it is not built yet, which takes a few minutes the first time")
	h := host{plugins: filepath.Join(work, "plugins"), home: filepath.Join(work, "home")}
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
	binary, err := goTool(filepath.Join(repository, "integration", "tflint"), "tool", "-n", "tflint")
	if err != nil {
		return host{}, err
	}
	h.binary = binary
	return h, nil
})

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

// starts counts the starts of TFLint as a process.
var starts struct {
	sync.Mutex
	n int
}

// command prepares a run of TFLint in a folder, in an environment without the developer's own settings.
func (h host) command(ctx context.Context, dir string, args ...string) *exec.Cmd {
	starts.Lock()
	defer starts.Unlock()
	starts.n++
	command := exec.CommandContext(ctx, h.binary, args...)
	command.Dir = dir
	// TFLint ends its plugins when it is interrupted, and leaves them behind when it is killed.
	command.Cancel = func() error { return command.Process.Signal(os.Interrupt) }
	command.WaitDelay = 10 * time.Second
	command.Env = append(os.Environ(),
		"TFLINT_PLUGIN_DIR="+h.plugins,
		"TFLINT_DISABLE_VERSION_CHECK=1",
		"HOME="+h.home,
		"USERPROFILE="+h.home,
		"NO_COLOR=1",
	)
	return command
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

// runWith is run with more environment variables. It waits for as long as TFLint takes.
func (h host) runWith(environment []string, dir string, args ...string) (output, error) {
	command := h.command(context.Background(), dir, args...)
	command.Env = append(command.Env, environment...)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	err := command.Run()
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
	Message string     `json:"message"`
	Range   location   `json:"range"`
	Callers []location `json:"callers"`
	Fixable bool       `json:"fixable"`
}

type location struct {
	Filename string   `json:"filename"`
	Start    position `json:"start"`
	End      position `json:"end"`
}

type position struct {
	Line   int `json:"line"`
	Column int `json:"column"`
}

// severities are JSON's words for what TFLint's configuration and default output call otherwise.
var severities = map[string]string{"error": "ERROR", "warning": "WARNING", "info": "NOTICE"}

// finding returns the issue in the form in which fixtures expect it.
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

// folderFailure is how TFLint says in a recursive run that it failed in one of the folders: with the state in which the
// process for it exited, and with what that printed.
var folderFailure = regexp.MustCompile(`(?s)^Failed to run in ([^;]+); exit status 1\s+(.*?)\s*$`)

// recursive runs TFLint as a process over a tree in a folder, and returns the outcome of each module.
func (h host) recursive(dir string, args ...string) (map[string]outcome, error) {
	// TFLint starts two processes for each folder, and as many folders at a time as there are cores. With one thread each they
	// do not keep each other waiting.
	printed, err := h.runWith([]string{"GOMAXPROCS=1"}, dir, append([]string{"--recursive", "--format=json"}, args...)...)
	if err != nil {
		return nil, err
	}
	if printed.stderr != "" {
		return nil, fmt.Errorf("tflint printed to stderr:\n%s", printed.stderr)
	}
	var r report
	if err := json.Unmarshal([]byte(printed.stdout), &r); err != nil {
		return nil, fmt.Errorf("tflint printed no JSON: %w\n%s", err, printed.stdout)
	}
	outcomes := map[string]outcome{}
	for _, i := range r.Issues {
		folder := filepath.ToSlash(filepath.Dir(i.Range.Filename))
		of := outcomes[folder]
		of.issues = append(of.issues, i)
		outcomes[folder] = of
	}
	for _, e := range r.Errors {
		failure := folderFailure.FindStringSubmatch(e.Message)
		if failure == nil {
			return nil, fmt.Errorf("tflint failed: %s", e.Message)
		}
		outcomes[filepath.ToSlash(failure[1])] = outcome{failure: failure[2]}
	}
	return outcomes, nil
}
