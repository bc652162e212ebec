//go:build unix

package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
)

// checkPlugin returns an error if the file that -against names cannot be run as a plugin.
func checkPlugin(file string) error {
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return fmt.Errorf("-against: there is no file %q", file)
	case err != nil:
		return fmt.Errorf("-against: %w", err)
	case info.IsDir():
		return fmt.Errorf("-against: %q is a folder, and no plugin", file)
	case info.Mode()&0o111 == 0:
		return fmt.Errorf("-against: %q is not executable", file)
	}
	return nil
}

// addBefore makes a build of before one of the contestants. It is copied, so that it stays what it is while it is measured.
func (b *bench) addBefore(file string) error {
	content, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	if err := os.Mkdir(b.dir(before), 0o755); err != nil {
		return err
	}
	b.against = true
	return os.WriteFile(b.binary(before), content, 0o755)
}

// hostCall is how TFLint logs a call that a plugin makes.
var hostCall = regexp.MustCompile(`gRPC request: direction=plugin2host method=/proto\.Runner/(\w+) req=`)

// countCalls returns how often each method was called, by TFLint's log.
func countCalls(log []byte) map[string]int {
	calls := map[string]int{}
	for _, call := range hostCall.FindAllSubmatch(log, -1) {
		calls[string(call[1])]++
	}
	return calls
}

// calls runs TFLint once more, with a log, and returns the calls that the plugin makes.
func (b bench) calls(i int, c code, dir string) (map[string]int, error) {
	command := b.command(i, b.dir(i), c, dir)
	command.Env = append(command.Env, "TFLINT_LOG=trace")
	var log bytes.Buffer
	command.Stderr = &log
	if _, err := b.sample(command); err != nil {
		return nil, fmt.Errorf("with a log: %w", err)
	}
	calls := countCalls(log.Bytes())
	// Every plugin makes some: the SDK gets all files first. Two counts of nothing would be the same.
	if len(calls) == 0 {
		return nil, errors.New("TFLint's log names no call of the plugin")
	}
	return calls, nil
}

// differentCalls names the methods that were not called as often as before, with both counts.
func differentCalls(before, ours map[string]int) string {
	methods := maps.Clone(before)
	maps.Copy(methods, ours)
	different := []string{}
	for _, method := range slices.Sorted(maps.Keys(methods)) {
		if before[method] != ours[method] {
			different = append(different, fmt.Sprintf("%s %d → %d", method, before[method], ours[method]))
		}
	}
	if len(different) == 0 {
		return "none"
	}
	return strings.Join(different, ", ")
}

const comparisonHeader = `
| code | resources | rounds | **CPU, ours to before** | half of them within | issues, before | ours | host calls, before | ours | which differ |
|---|--:|--:|--:|--:|--:|--:|--:|--:|---|
`

// comparison is a line of the second table: ours beside the build of before.
func comparison(c code, r result) string {
	ratios := r.ratios(ourPlugin, before, cpuOf)
	low, high := middleHalf(ratios)
	return fmt.Sprintf("| %s | %d | %d | **%.2f** | %.2f–%.2f | %d | %d | %d | %d | %s |",
		c.name, c.size, len(ratios), median(ratios), low, high, r.issuesBefore, r.issues,
		total(r.callsBefore), total(r.calls), differentCalls(r.callsBefore, r.calls))
}

// middleHalf returns the smallest and the largest value without the lowest and the highest quarter. Far apart, they say that
// the machine was too busy for the median to be trusted.
func middleHalf(values []float64) (low, high float64) {
	sorted := slices.Sorted(slices.Values(values))
	quarter := len(sorted) / 4
	return sorted[quarter], sorted[len(sorted)-1-quarter]
}

func total(calls map[string]int) int {
	sum := 0
	for _, count := range calls {
		sum += count
	}
	return sum
}
