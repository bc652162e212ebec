//go:build unix

// Command bench measures what the plugin adds to a run of TFLint, and prints it as a Markdown table.
//
// It generates Terraform code, and runs the real TFLint on it without a plugin, with an empty plugin, with one that reads
// two arguments of every resource, and with the plugin of this repository. What counts is the ratio of CPU time to the
// empty plugin. The runs are interleaved: each round runs every plugin once, in turning order, and gives one ratio, so
// that a machine which is busy for a while disturbs both sides of it. The table has the medians.
//
// With -against FILE an earlier build of the plugin runs in the same rounds. A second table has what ours costs to that
// build, and whether both make the same calls to TFLint.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

func main() {
	if plugin := os.Getenv(pluginVariable); plugin != "" {
		os.Exit(standIn(plugin))
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run() (err error) {
	runs := flag.Int("runs", 7, "how often each plugin runs on each code")
	sizes := flag.String("sizes", "10,1000,10000", "how many resources the code has")
	names := flag.String("variants", "", "which code, such as literal,variables; all when empty")
	against := flag.String("against", "", "a plugin built earlier, with which ours is compared")
	flag.Parse()
	if *runs < 1 {
		return errors.New("-runs is less than 1")
	}
	cases, err := choose(*sizes, *names)
	if err != nil {
		return err
	}
	if *against != "" {
		if err := checkPlugin(*against); err != nil {
			return err
		}
	}
	work, err := os.MkdirTemp("", "azurerm-mtls-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(work)) }()
	bench, err := build(work, *against)
	if err != nil {
		return err
	}
	comparisons, err := bench.measureAll(cases, *runs)
	if len(comparisons) > 0 {
		fmt.Print(comparisonHeader, strings.Join(comparisons, ""))
	}
	return err
}

// measureAll prints a line of the table for each code as soon as it has been measured, and returns the lines of the second
// table. Where something fails it returns those that there are.
func (b bench) measureAll(cases []code, runs int) (comparisons []string, err error) {
	fmt.Print(header)
	for _, c := range cases {
		dir := filepath.Join(b.work, "code")
		if err := c.write(dir); err != nil {
			return comparisons, err
		}
		result, err := b.measure(c, dir, runs)
		if err != nil {
			return comparisons, fmt.Errorf("%s, %d resources: %w", c.name, c.size, err)
		}
		fmt.Println(row(c, result))
		if b.against {
			comparisons = append(comparisons, comparison(c, result)+"\n")
		}
		if err := os.RemoveAll(dir); err != nil {
			return comparisons, err
		}
	}
	return comparisons, nil
}

// choose returns the code to measure: every variant in every size, the smallest first.
func choose(sizes, names string) ([]code, error) {
	chosen := []code{}
	wanted := strings.FieldsFunc(names, func(r rune) bool { return r == ',' })
	for _, name := range wanted {
		if !slices.ContainsFunc(variants, func(v variant) bool { return v.name == name }) {
			return nil, fmt.Errorf("-variants: there is no variant %q", name)
		}
	}
	for i, text := range strings.Split(sizes, ",") {
		size, err := strconv.Atoi(text)
		if err != nil || size < 1 {
			return nil, fmt.Errorf("-sizes: %q is no number of resources", text)
		}
		for _, v := range variants {
			if len(wanted) > 0 && !slices.Contains(wanted, v.name) {
				continue
			}
			if v.size == 0 {
				chosen = append(chosen, code{variant: v, size: size})
			} else if i == 0 {
				chosen = append(chosen, code{variant: v, size: v.size})
			}
		}
	}
	slices.SortStableFunc(chosen, func(a, b code) int { return a.size - b.size })
	return chosen, nil
}

const header = `| code | resources | issues | CPU, empty plugin | no plugin | two names | and as many issues | **ours** | **to the floor** | goal | wall, empty plugin | ours | host MiB | ours | plugin MiB, empty | two names | ours |
|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
`

// row is a line of the table: times of the empty plugin, and the others as ratios to it. What comes closest to ours without being
// of use is the floor.
func row(c code, r result) string {
	goal := ""
	switch {
	case c.goal > 0 && c.toEmpty:
		goal = fmt.Sprintf("%.2f", c.goal)
	case c.goal > 0:
		goal = fmt.Sprintf("%.2f × the floor", c.goal)
	}
	empty, ours := r.samples[emptyPlugin], r.samples[ourPlugin]
	name, told, floor := c.name, fmt.Sprintf("%.2f", median(r.ratios(telling, emptyPlugin, cpuOf))), telling
	if r.issues == 0 || c.instances > 0 {
		told, floor = "", twoNames
	}
	if c.instances > 0 {
		added := (median(r.differences(ourPlugin)) * 1000) / float64(c.instances)
		name += fmt.Sprintf(" (%.1f ms of CPU per instance)", added)
	}
	return fmt.Sprintf("| %s | %d | %d | %.3f s | %.2f | %.2f | %s | **%.2f** | **%.2f** | %s | %.3f s | %.2f | %.0f | %.0f | %.0f | %.0f | %.0f |",
		name, c.size, r.issues,
		median(field(empty, cpuOf)), median(r.ratios(noPlugin, emptyPlugin, cpuOf)), median(r.ratios(twoNames, emptyPlugin, cpuOf)), told,
		median(r.ratios(ourPlugin, emptyPlugin, cpuOf)), median(r.ratios(ourPlugin, floor, cpuOf)), goal,
		median(field(empty, wallOf)), median(r.ratios(ourPlugin, emptyPlugin, wallOf)),
		median(field(empty, peakOf)), median(field(ours, peakOf)),
		r.pluginPeak[emptyPlugin], r.pluginPeak[twoNames], r.pluginPeak[ourPlugin])
}

func median(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	middle := len(sorted) / 2
	if len(sorted)%2 == 1 {
		return sorted[middle]
	}
	return (sorted[middle-1] + sorted[middle]) / 2
}
