package main

import (
	"runtime/debug"
	"slices"
	"testing"
)

func TestOf(t *testing.T) {
	b := of(&debug.BuildInfo{
		GoVersion: "go1.26.8",
		Main:      debug.Module{Path: "example.com/plugin", Version: "(devel)"},
		Deps: []*debug.Module{
			{Path: "example.com/a", Version: "v2.0.0+incompatible"},
			{Path: "example.com/b", Version: "v1.0.0", Replace: &debug.Module{Path: "example.com/c", Version: "v1.1.0"}},
		},
	}, "v1.2.3")
	got := []string{b.Metadata.Component.PURL}
	for _, c := range b.Components {
		got = append(got, c.PURL)
	}
	want := []string{
		"pkg:golang/example.com/plugin@v1.2.3", "pkg:golang/stdlib@1.26.8",
		"pkg:golang/example.com/a@v2.0.0%2Bincompatible", "pkg:golang/example.com/c@v1.1.0",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q instead of %q", got, want)
	}
}
