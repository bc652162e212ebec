//go:build unix

package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestChoose(t *testing.T) {
	for _, test := range []struct{ sizes, names, want string }{
		{"10", "literal", "literal 10"},
		{"1000,10", "azapi,literal", "literal 10, azapi 10, literal 1000, azapi 1000"},
		{"10,20", "called", "called 500"}, // Its size is its own, so that it is measured once.
		{"2000,10", "literal,recursive", "literal 10, recursive 1000, literal 2000"},
	} {
		chosen, err := choose(test.sizes, test.names)
		if err != nil {
			t.Errorf("choose(%q, %q): %v", test.sizes, test.names, err)
		}
		got := []string{}
		for _, c := range chosen {
			got = append(got, fmt.Sprintf("%s %d", c.name, c.size))
		}
		if got := strings.Join(got, ", "); got != test.want {
			t.Errorf("choose(%q, %q) is %s, want %s", test.sizes, test.names, got, test.want)
		}
	}
	all, err := choose("10", "")
	if err != nil || len(all) != len(variants) {
		t.Errorf("%d variants without a choice, want %d; error: %v", len(all), len(variants), err)
	}
}

func TestChooseRefuses(t *testing.T) {
	for _, test := range []struct{ sizes, names, want string }{
		{"10", "literal,literals", `-variants: there is no variant "literals"`},
		{"ten", "", `-sizes: "ten" is no number of resources`},
		{"0", "", `-sizes: "0" is no number of resources`},
		{"10,", "", `-sizes: "" is no number of resources`},
	} {
		if _, err := choose(test.sizes, test.names); err == nil || err.Error() != test.want {
			t.Errorf("choose(%q, %q): error %v, want %s", test.sizes, test.names, err, test.want)
		}
	}
}

// TestDescribed holds that the page says what each row is.
func TestDescribed(t *testing.T) {
	page, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range variants {
		if !strings.Contains(string(page), "*"+v.name+"*") {
			t.Errorf("the page does not say what %s is", v.name)
		}
	}
}

// TestLacking holds that the row lacks what it says, and nothing else.
func TestLacking(t *testing.T) {
	lines := map[string][]string{}
	for _, v := range variants {
		var text strings.Builder
		if v.name == "literal" || v.name == "lacking" {
			if err := v.template.Execute(&text, app{1, true}); err != nil {
				t.Fatal(err)
			}
			lines[v.name] = strings.Split(text.String(), "\n")
		}
	}
	got := slices.DeleteFunc(lines["literal"], func(line string) bool { return slices.Contains(lines["lacking"], line) })
	want := []string{"  client_certificate_enabled    = true", `  client_certificate_mode       = "Optional"`}
	if !slices.Equal(got, want) {
		t.Errorf("the apps lack %q, want %q", got, want)
	}
}

func TestToldBy(t *testing.T) {
	got, err := toldBy([]byte(`{"issues":[{"fixable":true},{"fixable":false},{"fixable":true}],"errors":[]}`))
	if want := (told{issues: 3, fixable: 2}); err != nil || got != want {
		t.Errorf("toldBy is %v, want %v; error: %v", got, want, err)
	}
	for text, want := range map[string]string{
		`{"issues":[],"errors":[{"message":"no such file"}]}`: "tflint failed: no such file",
		`no such file`: "tflint printed no JSON: ",
	} {
		if _, err := toldBy([]byte(text)); err == nil || !strings.HasPrefix(err.Error(), want) {
			t.Errorf("toldBy(%s): error %v, want %s", text, err, want)
		}
	}
}

func TestMedian(t *testing.T) {
	for _, test := range []struct {
		values []float64
		want   float64
	}{
		{[]float64{3}, 3},
		{[]float64{9, 1, 2}, 2},
		{[]float64{4, 1, 2, 9}, 3},
	} {
		values := slices.Clone(test.values)
		if got := median(values); got != test.want {
			t.Errorf("median(%v) is %v, want %v", test.values, got, test.want)
		}
		if !slices.Equal(values, test.values) {
			t.Errorf("median(%v) has sorted its argument: %v", test.values, values)
		}
	}
}

func TestOrder(t *testing.T) {
	for round, want := range [][]int{
		{noPlugin, emptyPlugin, twoNames, before, ourPlugin, telling},
		{emptyPlugin, twoNames, ourPlugin, before, telling, noPlugin},
		{twoNames, before, ourPlugin, telling, noPlugin, emptyPlugin},
		{ourPlugin, before, telling, noPlugin, emptyPlugin, twoNames},
		{telling, noPlugin, emptyPlugin, twoNames, before, ourPlugin},
		{noPlugin, emptyPlugin, twoNames, ourPlugin, before, telling},
	} {
		if got := (bench{against: true}).order(round); !slices.Equal(got, want) {
			t.Errorf("round %d runs %v, want %v", round, got, want)
		}
		alone := slices.DeleteFunc(want, func(i int) bool { return i == before })
		if got := (bench{}).order(round); !slices.Equal(got, alone) {
			t.Errorf("round %d without a build of before runs %v, want %v", round, got, alone)
		}
	}
}

func TestMiddleHalf(t *testing.T) {
	for _, test := range []struct {
		values    []float64
		low, high float64
	}{
		{[]float64{3}, 3, 3},
		{[]float64{4, 1, 2, 3}, 2, 3},
		{[]float64{9, 7, 1, 2, 3, 4, 5, 6, 8}, 3, 7},
	} {
		if low, high := middleHalf(test.values); low != test.low || high != test.high {
			t.Errorf("middleHalf(%v) is %v and %v, want %v and %v", test.values, low, high, test.low, test.high)
		}
	}
}

// Ratios are made within a round: a machine that is twice as slow in one of them changes none.
func TestRatios(t *testing.T) {
	r := result{}
	r.samples[before] = []sample{{cpu: 1}, {cpu: 2}, {cpu: 1}}
	r.samples[ourPlugin] = []sample{{cpu: 1.5}, {cpu: 3}, {cpu: 0.5}}
	if got, want := r.ratios(ourPlugin, before, cpuOf), []float64{1.5, 1.5, 0.5}; !slices.Equal(got, want) {
		t.Errorf("the ratios are %v, want %v", got, want)
	}
	if r.samples[ourPlugin][1].cpu != 3 {
		t.Error("the samples have changed")
	}
}

// Lines of TFLint's log, cut short. A call that fails is logged a second time.
const log = `01:07:47 [TRACE] interceptor/logging.go:15: gRPC request: direction=host2plugin method=/proto.RuleSet/Check req="fix:false"
01:07:47 [TRACE] interceptor/logging.go:15: gRPC request: direction=plugin2host method=/proto.Runner/GetFiles req=
01:07:47 [TRACE] interceptor/logging.go:15: gRPC request: direction=plugin2host method=/proto.Runner/GetModuleContent req="schema:{}"
01:07:47 [ERROR] interceptor/logging.go:19: failed to gRPC request: direction=plugin2host method=/proto.Runner/GetModuleContent err="…"
01:07:47 [TRACE] interceptor/logging.go:15: gRPC request: direction=plugin2host method=/proto.Runner/GetModuleContent req="schema:{}"
01:07:47 [DEBUG] some other line about method=/proto.Runner/EmitIssue
`

func TestCountCalls(t *testing.T) {
	want := map[string]int{"GetFiles": 1, "GetModuleContent": 2}
	if got := countCalls([]byte(log)); !maps.Equal(got, want) {
		t.Errorf("the calls are %v, want %v", got, want)
	}
}

func TestDifferentCalls(t *testing.T) {
	before := map[string]int{"EvaluateExpr": 3, "GetFile": 1, "GetModuleContent": 2}
	for want, ours := range map[string]map[string]int{
		"none":               {"EvaluateExpr": 3, "GetFile": 1, "GetModuleContent": 2},
		"EvaluateExpr 3 → 4": {"EvaluateExpr": 4, "GetFile": 1, "GetModuleContent": 2},
		"EvaluateExpr 3 → 2, GetFile 1 → 0, GetModulePath 0 → 2": {"EvaluateExpr": 2, "GetModuleContent": 2, "GetModulePath": 2},
	} {
		if got := differentCalls(before, ours); got != want {
			t.Errorf("differentCalls(%v, %v) is %q, want %q", before, ours, got, want)
		}
	}
}

func TestComparison(t *testing.T) {
	r := result{
		issues: 5, issuesBefore: 6,
		calls: map[string]int{"GetFiles": 1, "GetModuleContent": 2}, callsBefore: map[string]int{"GetFiles": 1, "GetModuleContent": 3},
	}
	r.samples[before] = []sample{{cpu: 2}, {cpu: 1}, {cpu: 4}}
	r.samples[ourPlugin] = []sample{{cpu: 2.1}, {cpu: 1}, {cpu: 8}}
	want := "| literal | 10 | 3 | **1.05** | 1.00–2.00 | 6 | 5 | 4 | 3 | GetModuleContent 3 → 2 |"
	if got := comparison(code{variant: variant{name: "literal"}, size: 10}, r); got != want {
		t.Errorf("the line is\n%s\nwant\n%s", got, want)
	}
	columns := strings.Count(strings.Split(comparisonHeader, "\n")[1], "|")
	if got := strings.Count(want, "|"); got != columns {
		t.Errorf("the line has %d bars, and the header %d", got, columns)
	}
}

// The build of before has our plugin's name, so that it must be in another folder.
func TestBinary(t *testing.T) {
	b := bench{work: "work", plugins: filepath.Join("work", "plugins")}
	if b.binary(before) == b.binary(ourPlugin) || filepath.Base(b.binary(before)) != filepath.Base(b.binary(ourPlugin)) {
		t.Errorf("the plugins are %s and %s", b.binary(before), b.binary(ourPlugin))
	}
}

func TestCheckPlugin(t *testing.T) {
	dir := t.TempDir()
	plugin, text := filepath.Join(dir, "plugin"), filepath.Join(dir, "text")
	for file, mode := range map[string]os.FileMode{plugin: 0o755, text: 0o644} {
		if err := os.WriteFile(file, []byte("#!/bin/sh\n"), mode); err != nil {
			t.Fatal(err)
		}
	}
	if err := checkPlugin(plugin); err != nil {
		t.Error(err)
	}
	missing := filepath.Join(dir, "missing")
	for file, want := range map[string]string{
		missing: fmt.Sprintf("-against: there is no file %q", missing),
		dir:     fmt.Sprintf("-against: %q is a folder, and no plugin", dir),
		text:    fmt.Sprintf("-against: %q is not executable", text),
	} {
		if err := checkPlugin(file); err == nil || err.Error() != want {
			t.Errorf("error %v, want %s", err, want)
		}
	}
}
