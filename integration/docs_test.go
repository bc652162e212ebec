package integration

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	versions "github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/modules"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/google/go-cmp/cmp"
)

// page is a page of the documentation.
type page struct {
	// name is its path in the repository, with slashes.
	name  string
	lines []string
	// blocks are its fenced blocks, in order.
	blocks []fenced
}

// fenced is a fenced block of a page.
type fenced struct {
	language string
	// marker is the HTML comment before the block, without its brackets.
	marker string
	// first and end are the lines of the content, from 0, end excluded.
	first, end int
}

var (
	fence   = regexp.MustCompile("^ *(```+|~~~+) *([\\w-]*)")
	comment = regexp.MustCompile(`^<!-- (.*) -->$`)
)

// readPages reads the Markdown files of the repository's root and of docs.
func readPages(t *testing.T) []page {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(repository, "*.md"))
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(filepath.Join(repository, "docs"), func(name string, _ fs.DirEntry, err error) error {
		if filepath.Ext(name) == ".md" {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var pages []page
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		relative, err := filepath.Rel(repository, name)
		if err != nil {
			t.Fatal(err)
		}
		p, err := parsePage(filepath.ToSlash(relative), string(content))
		if err != nil {
			t.Fatal(err)
		}
		pages = append(pages, p)
	}
	return pages
}

func parsePage(name, content string) (page, error) {
	p := page{name: name, lines: strings.Split(content, "\n")}
	open, marker := "", ""
	for i, line := range p.lines {
		found := fence.FindStringSubmatch(line)
		switch {
		case open != "":
			if found != nil && strings.HasPrefix(found[1], open) && found[2] == "" {
				p.blocks[len(p.blocks)-1].end = i
				open, marker = "", ""
			}
		case found != nil:
			p.blocks = append(p.blocks, fenced{language: found[2], marker: marker, first: i + 1})
			open = found[1]
		case comment.MatchString(line):
			marker = comment.FindStringSubmatch(line)[1]
		case strings.TrimSpace(line) != "":
			marker = ""
		}
	}
	if open != "" {
		return page{}, fmt.Errorf("%s: a fenced block is not closed", name)
	}
	return p, nil
}

// text returns a block's content.
func (p page) text(b fenced) string {
	var text strings.Builder
	for _, line := range p.lines[b.first:b.end] {
		text.WriteString(line + "\n")
	}
	return text.String()
}

// prose returns the page without its fenced blocks.
func (p page) prose() []string {
	lines := slices.Clone(p.lines)
	for _, b := range slices.Backward(p.blocks) {
		lines = slices.Delete(lines, b.first-1, b.end+1)
	}
	return lines
}

var (
	exampleMarker = regexp.MustCompile(`^example: ([\w-]+)(?: file=(\S+))?(?: like=([\w-]+))?$`)
	outputMarker  = regexp.MustCompile(`^output: (\S+)$`)
)

// examples returns the page's modules by name, and the blocks that show their outputs. One that is like another has the files
// of that, as far as it has none of its own. Code that is neither part of an example nor marked as a fragment is a mistake: it
// would be code that nothing runs.
func (p page) examples() (modules map[string]tree, outputs map[string]fenced, err error) {
	modules, outputs = map[string]tree{}, map[string]fenced{}
	likes := map[string]string{}
	for _, b := range p.blocks {
		example, output := exampleMarker.FindStringSubmatch(b.marker), outputMarker.FindStringSubmatch(b.marker)
		switch {
		case example != nil:
			name, file := example[1], example[2]
			if file == "" {
				file = "main.tf"
			}
			if modules[name] == nil {
				modules[name] = tree{}
			}
			if like := example[3]; like != "" {
				likes[name] = like
			}
			if modules[name][file] != nil {
				err = errors.Join(err, fmt.Errorf("%s:%d: the example %q has two files %s", p.name, b.first, name, file))
			}
			modules[name][file] = []byte(p.text(b))
		case output != nil:
			if _, twice := outputs[output[1]]; twice {
				err = errors.Join(err, fmt.Errorf("%s:%d: the output of %q is shown twice", p.name, b.first, output[1]))
			}
			outputs[output[1]] = b
		case slices.Contains([]string{"hcl", "terraform", "tf"}, b.language) && b.marker != "fragment":
			err = errors.Join(err, fmt.Errorf("%s:%d: code needs <!-- example: name --> or <!-- fragment --> before it", p.name, b.first))
		}
	}
	for name, like := range likes {
		if modules[like] == nil {
			err = errors.Join(err, fmt.Errorf("%s: there is no example %q for %q to be like", p.name, like, name))
		}
		for file, content := range modules[like] {
			if modules[name][file] == nil {
				modules[name][file] = content
			}
		}
	}
	return modules, outputs, err
}

// TestDocumentationExamples runs TFLint over the examples and compares what it prints with what the page shows.
func TestDocumentationExamples(t *testing.T) {
	t.Parallel()
	for _, p := range readPages(t) {
		t.Run(p.name, func(t *testing.T) {
			modules, outputs, err := p.examples()
			if err != nil {
				t.Error(err)
			}
			printed := map[string]string{}
			for name, module := range modules {
				printed[name] = lintModule(t, module, ".")
			}
			for name := range outputs {
				if strings.HasPrefix(name, "examples/") {
					printed[name] = lintModule(t, repositoryExamples(t), name)
				}
			}
			for name, b := range outputs {
				if _, ok := printed[name]; !ok {
					t.Errorf("%s:%d: there is no example %q", p.name, b.first, name)
				}
			}
			if *update && !t.Failed() {
				p.write(t, printed)
				return
			}
			for _, name := range slices.Sorted(maps.Keys(printed)) {
				want := ""
				if b, ok := outputs[name]; ok {
					want = p.text(b)
				}
				if diff := diffLines(want, printed[name]); diff != "" {
					t.Errorf("the output of %q differs (-page +tflint):\n%s", name, diff)
				}
			}
		})
	}
}

// write replaces the outputs on the page by what TFLint printed.
func (p page) write(t *testing.T, printed map[string]string) {
	t.Helper()
	lines := slices.Clone(p.lines)
	for _, b := range slices.Backward(p.blocks) {
		if output := outputMarker.FindStringSubmatch(b.marker); output != nil {
			text := strings.Split(printed[output[1]], "\n")
			lines = slices.Replace(lines, b.first, b.end, text[:len(text)-1]...)
		}
	}
	if slices.Equal(lines, p.lines) {
		return
	}
	if err := os.WriteFile(filepath.Join(repository, filepath.FromSlash(p.name)), []byte(strings.Join(lines, "\n")), 0o644); err != nil {
		t.Fatal(err)
	}
}

// lintModule runs TFLint on a module, as `tflint --chdir` does, and gives what a user sees.
func lintModule(t *testing.T, code tree, folder string) string {
	t.Helper()
	dir := t.TempDir()
	if err := code.configured().write(dir); err != nil {
		t.Fatal(err)
	}
	printed, err := realTFLint(t).run(dir, "--chdir="+folder)
	if err != nil {
		t.Fatal(err)
	}
	text := strings.TrimRight(printed.stdout+printed.stderr, "\n")
	if text != "" {
		text += "\n"
	}
	return text
}

// repositoryExamples returns the folder examples as TFLint sees it from the repository's root.
func repositoryExamples(t *testing.T) tree {
	t.Helper()
	below, err := readTree(filepath.Join(repository, "examples"))
	if err != nil {
		t.Fatal(err)
	}
	examples := tree{}
	for name, content := range below {
		examples[path.Join("examples", name)] = content
	}
	return examples
}

// TestExamples holds that TFLint gets through each folder of examples.
func TestExamples(t *testing.T) {
	examples := repositoryExamples(t)
	if len(examples.modules()) == 0 {
		t.Fatal("there are no examples")
	}
	for folder, of := range judgeTree(t, examples.configured(), false).all() {
		if of.failure != "" {
			t.Errorf("TFLint failed in %s:\n%s", folder, of.failure)
		}
	}
}

var (
	inlineCode = regexp.MustCompile("`[^`]*`")
	link       = regexp.MustCompile(`\]\(([^()\s]+)\)|^\[[^\]]+\]: (\S+)`)
	heading    = regexp.MustCompile(`^#{1,6} +(.*?)[ #]*$`)
	linkText   = regexp.MustCompile(`\[([^\]]*)\]\([^)]*\)`)
)

// TestDocumentationLinks follows the links between the pages, and from the pages to other files of the repository.
func TestDocumentationLinks(t *testing.T) {
	pages := readPages(t)
	anchors := map[string]map[string]bool{}
	for _, p := range pages {
		anchors[p.name] = p.anchors()
	}
	for _, p := range pages {
		for _, line := range p.prose() {
			for _, found := range link.FindAllStringSubmatch(inlineCode.ReplaceAllString(line, "``"), -1) {
				target := found[1] + found[2]
				address, err := url.Parse(target)
				if err != nil {
					t.Errorf("%s: %v", p.name, err)
					continue
				}
				if address.IsAbs() {
					continue
				}
				file := p.name
				if address.Path != "" {
					file = path.Join(path.Dir(p.name), address.Path)
				}
				if _, err := os.Stat(filepath.Join(repository, filepath.FromSlash(file))); err != nil {
					t.Errorf("%s: the link %s leads nowhere: %v", p.name, target, err)
				} else if address.Fragment != "" && !anchors[file][address.Fragment] {
					t.Errorf("%s: %s has no heading #%s", p.name, file, address.Fragment)
				}
			}
		}
	}
}

// anchors returns the names that the page's headings have in links, as GitHub makes them.
func (p page) anchors() map[string]bool {
	anchors := map[string]bool{}
	times := map[string]int{}
	for _, line := range p.prose() {
		found := heading.FindStringSubmatch(line)
		if found == nil {
			continue
		}
		text := linkText.ReplaceAllString(found[1], "$1")
		name := strings.Map(func(r rune) rune {
			switch {
			case unicode.IsLetter(r), unicode.IsDigit(r), r == '-', r == '_':
				return unicode.ToLower(r)
			case r == ' ':
				return '-'
			}
			return -1
		}, text)
		anchor := name
		if n := times[name]; n > 0 {
			anchor = fmt.Sprintf("%s-%d", name, n)
		}
		times[name]++
		anchors[anchor] = true
	}
	return anchors
}

// TestRuleIndex holds that the tables of rules on the pages are what the rules say of themselves.
func TestRuleIndex(t *testing.T) {
	enabled := map[bool]string{true: "yes", false: "no"}
	holdMade(t, "rules", func(p page) []string {
		folder := "docs/rules/"
		if path.Dir(p.name) == "docs/rules" {
			folder = ""
		} else if path.Dir(p.name) == "docs" {
			folder = "rules/"
		}
		table := []string{"| rule | severity | enabled by default | what it finds |", "|---|---|---|---|"}
		for _, rule := range rules.All() {
			table = append(table, fmt.Sprintf("| [`%s`](%s%s.md) | %s | %s | %s |",
				rule.Name, folder, rule.Name, severityWords[rule.Severity], enabled[!rule.Disabled], rule.Title))
		}
		return table
	})
}

// TestComplianceSources holds that each row of the table of compliance has a link to who states it.
func TestComplianceSources(t *testing.T) {
	rows := 0
	for _, p := range readPages(t) {
		if p.name != "docs/compliance.md" {
			continue
		}
		for _, line := range p.prose() {
			if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| standard ") {
				continue
			}
			rows++
			if cells := strings.Split(strings.Trim(line, "| "), " | "); len(cells) != 3 || !strings.Contains(cells[2], "](https://") {
				t.Errorf("%s: %q is not a standard, a control and a link", p.name, line)
			}
		}
	}
	if rows == 0 {
		t.Error("there is no table of compliance")
	}
}

// maxReadme is how many lines the README may have: a reader of its first screen copies six of them.
const maxReadme = 90

// TestReadmeIsShort holds that the README stays one.
func TestReadmeIsShort(t *testing.T) {
	if lines := strings.Count(readFile(t, "README.md"), "\n"); lines > maxReadme {
		t.Errorf("README.md has %d lines, more than %d", lines, maxReadme)
	}
}

// TestModuleIndex holds that the tables of modules on the pages are those by which calls are judged.
func TestModuleIndex(t *testing.T) {
	holdMade(t, "modules", func(page) []string {
		table := []string{"| module | known to | judged as | inputs that decide, with their defaults |", "|---|---|---|---|"}
		for _, module := range modules.All() {
			for i, resource := range module.Resources {
				name, newest := "", ""
				if i == 0 {
					name, newest = "`"+strings.Join(module.Sources, "`<br>`")+"`", module.Newest.String()
				}
				table = append(table, fmt.Sprintf("| %s | %s | %s | %s |", name, newest, judgedAs(resource), inputsOf(resource)))
			}
		}
		return table
	})
}

// judgedAs says as what a call is judged, from which version on, and when.
func judgedAs(resource call.Resource) string {
	name := resource.Type
	if fixed, ok := resource.Fixed["type"]; ok && endpoint.IsAzapi(name) {
		name = fixed.AsString()
	}
	text := "`" + name + "`" + during(resource.Span)
	for _, choice := range resource.When {
		text += fmt.Sprintf(", where `%s` is `%s`", choice.Path, strings.Join(choice.Values, "` or `"))
	}
	if resource.Within != "" {
		text += ", of `" + resource.Within + "`"
	}
	return text
}

// inputsOf lists the inputs of a resource.
func inputsOf(resource call.Resource) string {
	found := []string{}
	for _, input := range resource.Inputs {
		text := "`" + input.Path + "`" + during(input.Span)
		for i, usual := range input.Defaults {
			value := "provider's"
			if !usual.Value.IsNull() {
				value = "`" + code.Show(usual.Value) + "`"
			}
			text += map[bool]string{true: " ", false: ", "}[i == 0] + value + during(usual.Span)
		}
		if input.Otherwise != "" {
			text += ", or `" + input.Otherwise + "` of the call"
		}
		found = append(found, text)
	}
	for _, path := range resource.Objects {
		found = append(found, "`"+path+"`")
	}
	slices.Sort(found)
	return strings.Join(found, "; ")
}

// during says which versions a span is.
func during(span versions.Span) string {
	text := ""
	if span.Since != (versions.Version{}) {
		text += " from " + span.Since.String()
	}
	if span.Until != (versions.Version{}) {
		text += " before " + span.Until.String()
	}
	return text
}

// holdMade holds that what stands between two comments on the pages is what is made for it.
func holdMade(t *testing.T, name string, made func(page) []string) {
	t.Helper()
	isThere := false
	for _, p := range readPages(t) {
		first := slices.Index(p.lines, "<!-- made: "+name+" -->") + 1
		if first == 0 {
			continue
		}
		isThere = true
		length := slices.Index(p.lines[first:], "<!-- /made -->")
		if length < 0 {
			t.Errorf("%s:%d: the table of %s has no end", p.name, first, name)
			continue
		}
		table := slices.Concat([]string{""}, made(p), []string{""})
		diff := cmp.Diff(p.lines[first:first+length], table)
		if diff == "" {
			continue
		}
		if !*update {
			t.Errorf("%s: the table of %s differs (-page +%s):\n%s", p.name, name, name, diff)
			continue
		}
		lines := strings.Join(slices.Replace(p.lines, first, first+length, table...), "\n")
		if err := os.WriteFile(filepath.Join(repository, filepath.FromSlash(p.name)), []byte(lines), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if !isThere {
		t.Errorf("no page has a table of %s", name)
	}
}
