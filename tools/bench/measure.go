//go:build unix

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// The contestants, in the order in which they are built.
const (
	noPlugin = iota
	emptyPlugin
	twoNames
	ourPlugin
	// telling is twoNames again, with as many issues as our plugin has. It comes after ours, because these have to be counted.
	telling
	// before is an earlier build of our plugin. It takes part where one is named.
	before
	contestants
)

// names are those of the plugins, and packages what they are built from.
var (
	names    = [contestants]string{"", "empty", "twonames", "azurerm-mtls", "twonames", "azurerm-mtls"}
	packages = [contestants]string{"", "./tools/bench/empty", "./tools/bench/twonames", ".", "", ""}
)

// What twoNames is told: how many issues to emit, how many of them to mark as fixable, whether to read each file, and which
// arguments to read.
const (
	issuesVariable  = "AZURERM_MTLS_BENCH_ISSUES"
	fixableVariable = "AZURERM_MTLS_BENCH_FIXABLE"
	filesVariable   = "AZURERM_MTLS_BENCH_FILES"
	namesVariable   = "AZURERM_MTLS_BENCH_NAMES"
)

// bench is TFLint with the plugins that it is measured with.
type bench struct {
	tflint string
	work   string
	// plugins and standIns are TFLint's plugin directories: of the plugins, and of this program in their place.
	plugins, standIns string
	// against is true if a build of before takes part.
	against bool
}

// build builds TFLint and the plugins from the repository in the current directory. A file against is a plugin, too.
func build(work, against string) (bench, error) {
	b := bench{work: work, plugins: filepath.Join(work, "plugins"), standIns: filepath.Join(work, "standins")}
	for _, dir := range []string{b.plugins, b.standIns, b.home()} {
		if err := os.Mkdir(dir, 0o755); err != nil {
			return bench{}, err
		}
	}
	if against != "" {
		if err := b.addBefore(against); err != nil {
			return bench{}, err
		}
	}
	self, err := os.Executable()
	if err != nil {
		return bench{}, err
	}
	for i, name := range names {
		config := "plugin \"terraform\" {\n  enabled = false\n}\n"
		if name != "" {
			config += fmt.Sprintf("plugin %q {\n  enabled = true\n}\n", name)
		}
		if packages[i] != "" {
			if _, err := goTool("build", "-buildvcs=false", "-o", b.binary(i), packages[i]); err != nil {
				return bench{}, err
			}
			if err := os.Symlink(self, filepath.Join(b.standIns, filepath.Base(b.binary(i)))); err != nil {
				return bench{}, err
			}
		}
		if err := os.WriteFile(b.config(i), []byte(config), 0o644); err != nil {
			return bench{}, err
		}
	}
	b.tflint, err = goTool("-C", "integration/tflint", "tool", "-n", "tflint")
	return b, err
}

func (b bench) home() string        { return filepath.Join(b.work, "home") }
func (b bench) binary(i int) string { return filepath.Join(b.dir(i), "tflint-ruleset-"+names[i]) }
func (b bench) config(i int) string { return filepath.Join(b.work, fmt.Sprintf("%d.hcl", i)) }

// dir is a contestant's plugin directory. The build of before has one of its own, since its name is that of our plugin.
func (b bench) dir(i int) string {
	if i == before {
		return filepath.Join(b.work, "before")
	}
	return b.plugins
}

// contestants is how many take part: all, or those that come first.
func (b bench) contestants() int {
	if b.against {
		return contestants
	}
	return before
}

func goTool(args ...string) (string, error) {
	command := exec.Command("go", args...)
	command.Stderr = os.Stderr
	stdout, err := command.Output()
	if err != nil {
		return "", fmt.Errorf("go %s: %w", strings.Join(args, " "), err)
	}
	return strings.TrimSpace(string(stdout)), nil
}

// sample is what one run cost, in seconds and MiB. The CPU time is that of TFLint and of all processes that it has
// started and waited for, its plugin among them; the peak is that of the largest of them, which is TFLint.
type sample struct{ cpu, wall, peak float64 }

func cpuOf(s sample) float64  { return s.cpu }
func wallOf(s sample) float64 { return s.wall }
func peakOf(s sample) float64 { return s.peak }

func field(samples []sample, of func(sample) float64) []float64 {
	values := make([]float64, len(samples))
	for i, s := range samples {
		values[i] = of(s)
	}
	return values
}

// result is what all runs on one code have cost, by contestant and round.
type result struct {
	samples    [contestants][]sample
	pluginPeak [contestants]float64
	// issues is how many our plugin finds, and calls is which calls it makes; that of before likewise.
	issues, issuesBefore int
	calls, callsBefore   map[string]int
}

// ratios returns, for each round, what a contestant cost to what another one cost.
func (r result) ratios(contestant, other int, of func(sample) float64) []float64 {
	ratios := field(r.samples[contestant], of)
	for i, cost := range field(r.samples[other], of) {
		ratios[i] /= cost
	}
	return ratios
}

// differences gives, for each round, the CPU seconds that a contestant added to what the empty plugin cost.
func (r result) differences(contestant int) []float64 {
	differences := field(r.samples[contestant], cpuOf)
	for i, empty := range field(r.samples[emptyPlugin], cpuOf) {
		differences[i] -= empty
	}
	return differences
}

// measure runs TFLint on the code in a folder. A round before the others, which does not count, checks what is printed
// and takes the plugins' peaks of memory.
func (b bench) measure(c code, dir string, runs int) (result, error) {
	r := result{}
	for i := range b.contestants() {
		found, peak, err := b.rehearse(i, c, dir)
		if err != nil {
			return result{}, err
		}
		r.pluginPeak[i] = peak
		want := told{}
		switch i {
		case ourPlugin:
			r.issues, want = found.issues, found
			if c.instances == 0 { // In called modules other issues than ours would be dropped.
				c.issues, c.fixable = found.issues/max(1, c.folders), found.fixable/max(1, c.folders)
			}
		case telling:
			want = told{c.issues * max(1, c.folders), c.fixable * max(1, c.folders)}
		case before: // Whether it finds the same is what the table tells.
			r.issuesBefore, want = found.issues, found
		}
		if found != want {
			return result{}, fmt.Errorf("%d issues, %d of them fixable, want %d and %d, with the plugin %q",
				found.issues, found.fixable, want.issues, want.fixable, names[i])
		}
	}
	if c.clean != (r.issues == 0) {
		return result{}, fmt.Errorf("%d issues on code that should have none: %t", r.issues, c.clean)
	}
	if b.against {
		var err error
		if r.calls, err = b.calls(ourPlugin, c, dir); err != nil {
			return result{}, err
		}
		if r.callsBefore, err = b.calls(before, c, dir); err != nil {
			return result{}, err
		}
	}
	err := b.rounds(&r, c, dir, runs)
	return r, err
}

// order is in which order the contestants run in a round. It turns. The build of before runs next to ours, so that both find
// the machine as busy, and each is first in every second round.
func (b bench) order(round int) []int {
	order := []int{}
	for turn := range before {
		i := (round + turn) % before
		switch {
		case i != ourPlugin || !b.against:
			order = append(order, i)
		case round%2 == 0:
			order = append(order, before, ourPlugin)
		default:
			order = append(order, ourPlugin, before)
		}
	}
	return order
}

// rounds runs every contestant once in each round.
func (b bench) rounds(r *result, c code, dir string, runs int) error {
	for round := range runs {
		for _, i := range b.order(round) {
			s, err := b.sample(b.command(i, b.dir(i), c, dir))
			if err != nil {
				return err
			}
			r.samples[i] = append(r.samples[i], s)
		}
	}
	return nil
}

func (b bench) command(i int, plugins string, c code, dir string) *exec.Cmd {
	command := exec.Command(b.tflint, append([]string{"--config=" + b.config(i), "--format=json"}, c.args...)...)
	command.Dir = dir
	for _, variable := range os.Environ() {
		if !strings.HasPrefix(variable, "TFLINT_") && !strings.HasPrefix(variable, "TF_") {
			command.Env = append(command.Env, variable)
		}
	}
	command.Env = append(command.Env, "TFLINT_PLUGIN_DIR="+plugins, "TFLINT_DISABLE_VERSION_CHECK=1", "HOME="+b.home())
	if c.names != "" {
		command.Env = append(command.Env, namesVariable+"="+c.names)
	}
	if i == telling {
		command.Env = append(command.Env, fmt.Sprintf("%s=%d", issuesVariable, c.issues), fmt.Sprintf("%s=%d", fixableVariable, c.fixable))
		if c.reads {
			command.Env = append(command.Env, filesVariable+"=all")
		}
	}
	return command
}

// issuesFound is TFLint's exit code when it has found something.
const issuesFound = 2

// sample runs a command and gives what it cost.
func (b bench) sample(command *exec.Cmd) (sample, error) {
	start := time.Now()
	err := command.Run()
	wall := time.Since(start).Seconds()
	if exit := (*exec.ExitError)(nil); errors.As(err, &exit) && exit.ExitCode() == issuesFound {
		err = nil
	}
	if err != nil {
		return sample{}, fmt.Errorf("tflint: %w", err)
	}
	state := command.ProcessState
	return sample{(state.UserTime() + state.SystemTime()).Seconds(), wall, peak(state)}, nil
}

// told is how many issues a run has told, and how many of them are marked as fixable.
type told struct{ issues, fixable int }

// toldBy reads what TFLint has printed as JSON.
func toldBy(stdout []byte) (told, error) {
	var printed struct {
		Issues []struct {
			Fixable bool `json:"fixable"`
		} `json:"issues"`
		Errors []struct {
			Message string `json:"message"`
		} `json:"errors"`
	}
	if err := json.Unmarshal(stdout, &printed); err != nil {
		return told{}, fmt.Errorf("tflint printed no JSON: %w", err)
	}
	if len(printed.Errors) > 0 {
		return told{}, fmt.Errorf("tflint failed: %s", printed.Errors[0].Message)
	}
	found := told{issues: len(printed.Issues)}
	for _, issue := range printed.Issues {
		if issue.Fixable {
			found.fixable++
		}
	}
	return found, nil
}

// rehearse runs a contestant with this program in the plugin's place, and gives what it has told and the plugin's peak of memory.
func (b bench) rehearse(i int, c code, dir string) (found told, peak float64, err error) {
	peaks := filepath.Join(b.work, "peaks")
	command := b.command(i, b.standIns, c, dir)
	command.Env = append(command.Env, pluginVariable+"="+b.binary(i), peaksVariable+"="+peaks)
	var stdout, stderr bytes.Buffer
	command.Stdout, command.Stderr = &stdout, &stderr
	if _, err := b.sample(command); err != nil {
		return told{}, 0, fmt.Errorf("%w\n%s%s", err, stdout.String(), stderr.String())
	}
	if found, err = toldBy(stdout.Bytes()); err != nil || i == noPlugin {
		return found, 0, err
	}
	lines, err := os.ReadFile(peaks)
	if err != nil {
		return told{}, 0, err
	}
	for _, line := range strings.Fields(string(lines)) {
		one, err := strconv.ParseFloat(line, 64)
		if err != nil {
			return told{}, 0, err
		}
		peak = max(peak, one)
	}
	return found, peak, os.Remove(peaks)
}

// The environment of a stand-in: the plugin that it runs, and the file to which it adds the plugin's peak.
const (
	pluginVariable = "AZURERM_MTLS_BENCH_PLUGIN"
	peaksVariable  = "AZURERM_MTLS_BENCH_PEAKS"
)

// standIn runs a plugin in TFLint's stead and notes its peak of memory, because TFLint does not say what its plugins use.
func standIn(plugin string) int {
	command := exec.Command(plugin)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := command.Run(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		return 1
	}
	file, err := os.OpenFile(os.Getenv(peaksVariable), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err == nil {
		_, err = fmt.Fprintln(file, peak(command.ProcessState))
		err = errors.Join(err, file.Close())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		return 1
	}
	return 0
}

// peak returns the peak of memory of the largest process among a finished one and its children, in MiB.
func peak(state *os.ProcessState) float64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	if runtime.GOOS == "darwin" {
		return float64(usage.Maxrss) / (1 << 20)
	}
	return float64(usage.Maxrss) / (1 << 10)
}
