package integration

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// benched is what a run took in the bench: the CPU time in seconds with an empty plugin, and with ours.
type benched struct {
	resources   int
	empty, ours float64
}

// readCosts returns the costs of one variant of code from the table of the bench, in its order.
func readCosts(t *testing.T, variant string) []benched {
	t.Helper()
	var costs []benched
	column := map[string]int{}
	for line := range strings.Lines(readFile(t, "tools/bench/README.md")) {
		cells := strings.Split(strings.Trim(line, "| \n"), "|")
		for i, cell := range cells {
			cells[i] = strings.Trim(cell, " *")
		}
		if cells[0] == "code" {
			for i, cell := range cells {
				if _, ok := column[cell]; !ok {
					column[cell] = i // The first "ours" is that of CPU time.
				}
			}
		}
		if cells[0] != variant || len(column) == 0 {
			continue
		}
		number := func(name string) float64 {
			value, err := strconv.ParseFloat(strings.TrimSuffix(cells[column[name]], " s"), 64)
			if err != nil {
				t.Fatal(err)
			}
			return value
		}
		empty := number("CPU, empty plugin")
		costs = append(costs, benched{int(number("resources")), empty, empty * number("ours")})
	}
	if len(costs) < 3 {
		t.Fatalf("the bench has %d rows of %q", len(costs), variant)
	}
	return costs
}

// TestCost holds that the page says what the bench has measured.
func TestCost(t *testing.T) {
	holdMade(t, "cost", func(page) []string {
		costs := readCosts(t, "literal")
		middle := costs[1]
		return []string{
			fmt.Sprintf("For a stack of %d web apps TFLint takes %.2f s of CPU time with an empty plugin, and %.2f s with this ruleset.",
				middle.resources, middle.empty, middle.ours),
			"It grows with the size of the code and no faster; the number of calls to TFLint does not grow at all.",
			"A module without a resource of Azure costs next to nothing. [The bench](../tools/bench/README.md) has all figures.",
		}
	})
}

// TestGrowthPicture holds that the picture of growth shows what the bench has measured.
func TestGrowthPicture(t *testing.T) {
	want := drawGrowth(readCosts(t, "literal"))
	if *update {
		if err := os.WriteFile(filepath.Join(repository, "docs", "growth.svg"), []byte(want), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(readFile(t, "docs/growth.svg"), want); diff != "" {
		t.Errorf("docs/growth.svg is not what the bench has measured; -update draws it anew (-picture +bench):\n%s", diff)
	}
}

// drawGrowth draws CPU time over the number of resources, both from zero.
func drawGrowth(costs []benched) string {
	const width, height, left, top, right, bottom = 640, 320, 60, 20, 180, 50
	last := costs[len(costs)-1]
	x := func(resources int) float64 {
		return left + (width-left-right)*float64(resources)/float64(last.resources)
	}
	y := func(seconds float64) float64 { return height - bottom - (height-top-bottom)*seconds/last.ours }
	var svg strings.Builder
	draw := func(format string, args ...any) { fmt.Fprintf(&svg, format+"\n", args...) }
	draw(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">`, width, height)
	draw(`<rect width="%d" height="%d" fill="#ffffff"/>`, width, height)
	draw(`<path d="M%d %dV%dH%d" fill="none" stroke="#57606a"/>`, left, top, height-bottom, width-right)
	for _, c := range costs {
		draw(`<text x="%.0f" y="%d" text-anchor="middle" fill="#57606a">%d</text>`, x(c.resources), height-bottom+18, c.resources)
	}
	draw(`<text x="%d" y="%d" text-anchor="middle" fill="#57606a">resources</text>`, (left+width-right)/2, height-12)
	draw(`<text x="%d" y="%d" text-anchor="end" fill="#57606a">0 s</text>`, left-6, height-bottom+4)
	line := func(color, label string, seconds func(benched) float64) {
		points := []string{}
		for _, c := range costs {
			points = append(points, fmt.Sprintf("%.1f,%.1f", x(c.resources), y(seconds(c))))
			draw(`<circle cx="%.1f" cy="%.1f" r="3" fill="%s"/>`, x(c.resources), y(seconds(c)), color)
		}
		draw(`<polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>`, strings.Join(points, " "), color)
		draw(`<text x="%.0f" y="%.0f" fill="%s">%.1f s %s</text>`, x(last.resources)+8, y(seconds(last))+4, color, seconds(last), label)
	}
	line("#57606a", "empty plugin", func(c benched) float64 { return c.empty })
	line("#0969da", "this ruleset", func(c benched) float64 { return c.ours })
	draw(`</svg>`)
	return svg.String()
}
