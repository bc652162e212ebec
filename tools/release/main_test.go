package main

import (
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
	"github.com/google/go-cmp/cmp"
)

const released = `# Changelog

## [Unreleased]

### Fixed

- A thing.

## 1.0.0 - 2026-01-02

- Another.

[Unreleased]: https://example.com/compare/v1.0.0...HEAD
`

func TestDated(t *testing.T) {
	got, err := dated(released, "1.1.0", "2026-03-04")
	if err != nil {
		t.Fatal(err)
	}
	want := `# Changelog

## [Unreleased]

## 1.1.0 - 2026-03-04

### Fixed

- A thing.

## 1.0.0 - 2026-01-02

- Another.

[Unreleased]: https://example.com/compare/v1.1.0...HEAD
`
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if _, err := dated(got, "1.2.0", "2026-05-06"); err == nil {
		t.Error("a release without entries is accepted")
	}
	if _, err := dated(released, "1.0.0", "2026-05-06"); err == nil {
		t.Error("a version is released twice")
	}
}

func TestDatedFirst(t *testing.T) {
	got, err := dated("# Changelog\n\n## [Unreleased]\n\n## 0.1.0\n\n- All.\n", "0.1.0", "2026-03-04")
	if err != nil {
		t.Fatal(err)
	}
	if want := "# Changelog\n\n## [Unreleased]\n\n## 0.1.0 - 2026-03-04\n\n- All.\n"; got != want {
		t.Error(cmp.Diff(want, got))
	}
}

func TestNotes(t *testing.T) {
	for version, want := range map[string]string{"[Unreleased]": "### Fixed\n\n- A thing.", "1.0.0": "- Another."} {
		if _, got, _, err := cut(released, version); err != nil || got != want {
			t.Errorf("%s: %q, %v", version, got, err)
		}
	}
}

func TestRenumbered(t *testing.T) {
	page := func(version string) string {
		return "  version = \"" + version + "\"\n  source  = \"" + project.Repository + "\"\n~/" + project.Repository + "/" +
			version + "/name\n  version = \"1.0.0\" # of something else\n"
	}
	if diff := cmp.Diff(page("1.1.0"), renumbered(page("1.0.0"), "1.0.0", "1.1.0")); diff != "" {
		t.Errorf("unexpected: %s", diff)
	}
}
