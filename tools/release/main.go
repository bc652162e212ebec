// Command release prepares a release in the working tree: it writes the version everywhere, runs the tests, commits and
// tags. It pushes nothing.
//
//	go run ./tools/release 1.2.3          prepare a release
//	go run ./tools/release -notes 1.2.3   print what the changelog says of it
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
)

const changelog = "CHANGELOG.md"

func main() {
	notesOnly := flag.Bool("notes", false, "print the version's entries in the changelog, and do nothing else")
	flag.Parse()
	err := errors.New("usage: release [-notes] x.y.z")
	switch {
	case !regexp.MustCompile(`^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$`).MatchString(flag.Arg(0)) || flag.NArg() != 1:
	case *notesOnly:
		err = printNotes(flag.Arg(0))
	default:
		err = release(flag.Arg(0))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func printNotes(version string) error {
	text, err := os.ReadFile(changelog)
	if err != nil {
		return err
	}
	_, section, _, err := cut(string(text), version)
	if err == nil {
		fmt.Println(section)
	}
	return err
}

func release(version string) error {
	changed, err := exec.Command("git", "status", "--porcelain").Output()
	if err != nil {
		return fmt.Errorf("git status: %w", err)
	}
	if len(changed) > 0 {
		return fmt.Errorf("the tree is not clean:\n%s", changed)
	}
	if exec.Command("git", "rev-parse", "--quiet", "--verify", "refs/tags/v"+version).Run() == nil {
		return fmt.Errorf("the tag v%s exists", version)
	}
	if err := edit(changelog, func(text string) (string, error) {
		return dated(text, version, time.Now().UTC().Format(time.DateOnly))
	}); err != nil {
		return err
	}
	if err := number(project.Version, version); err != nil {
		return err
	}
	for _, command := range [][]string{
		// The outputs on the pages have addresses with the version.
		{"go", "-C", "integration", "test", "-count=1", "-run", "^(TestDocumentationExamples|TestPicture)$", "-update"},
		{"make", "test"},
		{"git", "commit", "--quiet", "--all", "--message", "Release " + version},
		{"git", "tag", "--annotate", "v" + version, "--message", version},
	} {
		fmt.Println(strings.Join(command, " "))
		step := exec.Command(command[0], command[1:]...)
		step.Stdout, step.Stderr = os.Stdout, os.Stderr
		if err := step.Run(); err != nil {
			return fmt.Errorf("%w; git reset --hard undoes what was written", err)
		}
	}
	fmt.Printf("git push --atomic origin HEAD v%s publishes it\n", version)
	return nil
}

// number replaces the version in the code and on the pages.
func number(from, to string) error {
	if err := edit("project/main.go", func(text string) (string, error) {
		return strings.Replace(text, `const Version = "`+from+`"`, `const Version = "`+to+`"`, 1), nil
	}); err != nil {
		return err
	}
	pages := []string{"README.md"}
	if err := filepath.WalkDir("docs", func(name string, _ fs.DirEntry, err error) error {
		if filepath.Ext(name) == ".md" {
			pages = append(pages, name)
		}
		return err
	}); err != nil {
		return err
	}
	for _, page := range pages {
		if err := edit(page, func(text string) (string, error) { return renumbered(text, from, to), nil }); err != nil {
			return err
		}
	}
	return nil
}

// renumbered replaces the version where a page says what to install, and where.
func renumbered(page, from, to string) string {
	source := fmt.Sprintf("source  = %q", project.Repository)
	return strings.NewReplacer(
		fmt.Sprintf("version = %q\n  %s", from, source), fmt.Sprintf("version = %q\n  %s", to, source),
		project.Repository+"/"+from+"/", project.Repository+"/"+to+"/",
	).Replace(page)
}

// dated moves the changelog's unreleased entries under the version and the date. Entries of a release that is near
// may stand under its version already.
func dated(text, version, date string) (string, error) {
	before, entries, after, err := cut(text, "[Unreleased]")
	if err != nil {
		return "", err
	}
	heading := fmt.Sprintf("## %s - %s\n\n", version, date)
	switch _, early, _, err := cut(text, version); {
	case err == nil && early != "" && entries == "":
		text = strings.Replace(text, "\n## "+version+"\n\n", "\n"+heading, 1)
	case err == nil:
		return "", fmt.Errorf("%s has entries of %s already", changelog, version)
	case entries == "":
		return "", fmt.Errorf("%s has nothing under [Unreleased]", changelog)
	default:
		text = before + heading + entries + "\n\n" + after
	}
	latest := regexp.MustCompile(`(?m)^(\[Unreleased\]: .*/compare/v).*\.\.\.HEAD$`)
	return latest.ReplaceAllString(text, "${1}"+version+"...HEAD"), nil
}

// cut returns the entries under a heading of the changelog, with what stands before and after them.
func cut(text, name string) (before, entries, after string, err error) {
	start := regexp.MustCompile(`(?m)^## ` + regexp.QuoteMeta(name) + `( - .*)?\n+`).FindStringIndex(text)
	if start == nil {
		return "", "", "", fmt.Errorf("%s has no heading %s", changelog, name)
	}
	before, after = text[:start[1]], text[start[1]:]
	if end := regexp.MustCompile(`(?m)^(## |\[Unreleased\]: )`).FindStringIndex(after); end != nil {
		after, entries = after[end[0]:], after[:end[0]]
	} else {
		after, entries = "", after
	}
	return before, strings.TrimSpace(entries), after, nil
}

// edit rewrites a file.
func edit(name string, change func(string) (string, error)) error {
	text, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	changed, err := change(string(text))
	if err != nil || changed == string(text) {
		return err
	}
	return os.WriteFile(name, []byte(changed), 0o644)
}
