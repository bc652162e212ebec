package integration

import (
	"cmp"
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	gocmp "github.com/google/go-cmp/cmp"
)

// ruleOf returns the rule that a page is about.
func ruleOf(p page) (table.Rule, bool) {
	all := rules.All()
	i := slices.IndexFunc(all, func(rule table.Rule) bool { return p.name == "docs/rules/"+rule.Name+".md" })
	if i < 0 {
		return table.Rule{}, false
	}
	return all[i], true
}

// rulePages returns the pages of rules.
func rulePages(t *testing.T) []page {
	t.Helper()
	return slices.DeleteFunc(readPages(t), func(p page) bool {
		return path.Dir(p.name) != "docs/rules" || path.Base(p.name) == "README.md"
	})
}

// TestRulePages holds that each rule has its page, which TFLint links to, and that there is no page of a rule that is gone.
func TestRulePages(t *testing.T) {
	var want, got []string
	for _, rule := range rules.All() {
		want = append(want, "docs/rules/"+rule.Name+".md")
	}
	for _, p := range rulePages(t) {
		got = append(got, p.name)
	}
	slices.Sort(want)
	slices.Sort(got)
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("rules and their pages differ (-rules +pages):\n%s", diff)
	}
}

// The one form of a rule's page: code that is reported with what TFLint prints, code that is not, why in three sentences at
// most, when not to; and folded, for whom it concerns, what is checked and where it says so.
var (
	pageSections = []string{"Noncompliant", "Compliant", "Why", "When not to", "Details"}
	pageFolds    = []string{"What it checks", "More", "Sources"}
)

const (
	// maxWhy is how many sentences say why, and maxUnfolded how many words of prose a reader sees who unfolds nothing.
	maxWhy      = 3
	maxUnfolded = 220
	// maxTwice is how long a sentence may be that stands on several pages. What all of them share has a page of its own.
	maxTwice = 80
)

var (
	summary     = regexp.MustCompile(`^<summary>(.*)</summary>$`)
	sentenceEnd = regexp.MustCompile(`[.!?][")]?(?:\s|$)`)
)

// TestRulePageForm holds that the pages have that form.
func TestRulePageForm(t *testing.T) {
	for _, p := range rulePages(t) {
		rule, ok := ruleOf(p)
		if !ok {
			continue // TestRulePages says so.
		}
		problem := func(format string, args ...any) { t.Errorf(p.name+": "+format, args...) }
		if p.lines[0] != "# "+rule.Name {
			problem("the first line is %q", p.lines[0])
		}
		sections, folds := p.outline()
		if diff := gocmp.Diff(pageSections, sections); diff != "" {
			problem("the sections differ (-form +page):\n%s", diff)
			continue
		}
		if diff := gocmp.Diff(pageFolds, folds); diff != "" {
			problem("what is folded differs (-form +page):\n%s", diff)
		}
		if why := sentences(p.section("Why")); len(why) == 0 || len(why) > maxWhy {
			problem("why takes %d sentences: %q", len(why), why)
		}
		if words := len(strings.Fields(strings.Join(p.unfolded(), " "))); words > maxUnfolded {
			problem("there are %d words of prose before what is folded, more than %d", words, maxUnfolded)
		}
		if !slices.ContainsFunc(p.lines, func(line string) bool { return strings.Contains(line, "(../client-certificates.md") }) {
			problem("it does not lead to what the rules share")
		}
		reported, clean := p.shown(rule.Name)
		if !reported["Noncompliant"] {
			problem("no output under Noncompliant has a finding of the rule")
		}
		if reported["Compliant"] || !clean["Compliant"] {
			problem("the code under Compliant is not free of findings of the rule")
		}
	}
}

// TestRulePagesShareNothing holds that no page says what another one says.
func TestRulePagesShareNothing(t *testing.T) {
	first := map[string]string{}
	for _, p := range rulePages(t) {
		said := map[string]bool{}
		for _, sentence := range sentences(p.withoutMade()) {
			sentence = linkText.ReplaceAllString(sentence, "$1")
			if len(sentence) <= maxTwice || said[sentence] {
				continue
			}
			said[sentence] = true
			if other, ok := first[sentence]; ok {
				t.Errorf("%s and %s say the same: %q", other, p.name, sentence)
			}
			first[sentence] = p.name
		}
	}
}

// outline returns the headings of the second level, and what is folded.
func (p page) outline() (sections, folds []string) {
	for _, line := range p.prose() {
		if found, ok := strings.CutPrefix(line, "## "); ok {
			sections = append(sections, found)
		}
		if found := summary.FindStringSubmatch(line); found != nil {
			folds = append(folds, found[1])
		}
	}
	return sections, folds
}

// section returns the prose of a section.
func (p page) section(name string) []string {
	prose := p.prose()
	first := slices.Index(prose, "## "+name) + 1
	length := slices.IndexFunc(prose[first:], func(line string) bool { return strings.HasPrefix(line, "## ") })
	if length < 0 {
		return prose[first:]
	}
	return prose[first : first+length]
}

// unfolded returns the prose that a reader sees who unfolds nothing.
func (p page) unfolded() []string {
	prose := p.prose()
	return prose[:slices.Index(prose, "## Details")]
}

// withoutMade returns the prose that somebody has written, without lists of links.
func (p page) withoutMade() []string {
	written, isMade := []string{}, false
	for _, line := range p.prose() {
		switch {
		case strings.HasPrefix(line, "<!-- made: "):
			isMade = true
		case line == "<!-- /made -->":
			isMade = false
		case !isMade && !strings.HasPrefix(line, "<"):
			written = append(written, line)
		}
		if line == "<summary>Sources</summary>" {
			return written
		}
	}
	return written
}

// sentences splits prose. A heading, an item of a list and an empty line end one, too.
func sentences(prose []string) []string {
	found, open := []string{}, ""
	end := func() {
		if open = strings.TrimSpace(open); open != "" && !strings.HasPrefix(open, "<!--") {
			found = append(found, open)
		}
		open = ""
	}
	for _, line := range prose {
		text := strings.TrimSpace(line)
		if text == "" || strings.HasPrefix(text, "#") || strings.HasPrefix(text, "|") || strings.HasPrefix(text, "- ") {
			end()
		}
		if strings.HasPrefix(text, "#") || strings.HasPrefix(text, "|") {
			continue
		}
		text = strings.TrimPrefix(text, "- ")
		for {
			at := sentenceEnd.FindStringIndex(text)
			if at == nil {
				break
			}
			open += " " + text[:at[1]]
			text = text[at[1]:]
			end()
		}
		open += " " + text
	}
	end()
	return found
}

// shown returns in which sections an output has a finding of a rule, and in which there is an example without any.
func (p page) shown(rule string) (reported, clean map[string]bool) {
	reported, clean = map[string]bool{}, map[string]bool{}
	outputs := map[string]string{}
	for _, b := range p.blocks {
		if output := outputMarker.FindStringSubmatch(b.marker); output != nil {
			outputs[output[1]] = p.text(b)
		}
	}
	for _, b := range p.blocks {
		example := exampleMarker.FindStringSubmatch(b.marker)
		if example == nil {
			continue
		}
		section := p.sectionAt(b.first)
		if strings.Contains(outputs[example[1]], "("+rule+")") {
			reported[section] = true
		} else {
			clean[section] = true
		}
	}
	return reported, clean
}

// sectionAt returns the heading above a line.
func (p page) sectionAt(line int) string {
	for ; line >= 0; line-- {
		if name, ok := strings.CutPrefix(p.lines[line], "## "); ok {
			return name
		}
	}
	return ""
}

// TestRuleSummaries holds that the first sentence of each page is what the rule says of itself.
func TestRuleSummaries(t *testing.T) {
	holdMade(t, "summary", func(p page) []string {
		rule, _ := ruleOf(p)
		by := "on by default"
		if rule.Disabled {
			by = "off by default"
		}
		return []string{fmt.Sprintf("Finds %s. %s, %s.", rule.Title, severityWords[rule.Severity], by)}
	})
}

// severityWords are the words of TFLint for severities.
var severityWords = map[endpoint.Severity]string{endpoint.Error: "ERROR", endpoint.Warning: "WARNING", endpoint.Notice: "NOTICE"}

// TestRuleChecks holds that the tables of what a rule checks are those by which it judges.
func TestRuleChecks(t *testing.T) {
	holdMade(t, "checks", func(p page) []string {
		rule, _ := ruleOf(p)
		found := &checks{}
		for _, resource := range rule.Resources {
			found.of(resource)
		}
		for _, block := range rule.Blocks {
			found.add(typesOf(block.Kinds(), block.Block), looksOf(block.Reads), "", "")
		}
		for _, conflict := range rule.Conflicts {
			plan := &table.Plan{}
			conflict.Read(plan, rules.All())
			found.add(familiesOf(conflict.Families), lookedAt(plan, conflict.Families), "", "")
		}
		if rule.EveryFamily {
			found.add("endpoints of every family", "all of theirs", "", "")
		}
		if len(rule.Families) > 0 && !slices.Equal(rule.Families, []string{rule.Name}) {
			found.add(familiesOf(rule.Families), looksOf(rule.Later), "", "")
		}
		return found.table()
	})
}

// checks are the rows of such a table: what is looked at, which argument, which values are right, and what an absent one means.
type checks [][4]string

// add adds a row once.
func (c *checks) add(what, argument, right, absent string) {
	if row := [4]string{what, argument, right, absent}; !slices.Contains(*c, row) {
		*c = append(*c, row)
	}
}

// table returns the rows as Markdown. What repeats from row to row is left out, and so are columns that say nothing.
func (c *checks) table() []string {
	decides := slices.ContainsFunc(*c, func(row [4]string) bool { return row[2] != "" || row[3] != "" })
	lines, last := []string{"| what | looks at |", "|---|---|"}, ""
	if decides {
		lines = []string{"| what | argument | right | absent |", "|---|---|---|---|"}
	}
	for _, row := range *c {
		what := row[0]
		if what == last {
			what = "the same"
		}
		last = row[0]
		line := "| " + what + " | " + cmp.Or(row[1], "what it declares") + " |"
		if decides {
			line += " " + cmp.Or(row[2], "–") + " | " + cmp.Or(row[3], "–") + " |"
		}
		lines = append(lines, line)
	}
	return lines
}

// of adds the rows of a resource: one for each argument that decides.
func (c *checks) of(resource table.Resource) {
	what := typesOf(resource.Kinds(), resource.Block)
	if len(resource.Requirements) == 0 {
		c.add(what, looksOf(resource.Reads), "", "")
	}
	for _, requirement := range resource.Requirements {
		right := []string{}
		for _, is := range requirement.Cases {
			if is.Enforcement != endpoint.Required {
				continue
			}
			text := "`" + strings.Join(is.Values, "`, `") + "`"
			if is.If != nil {
				text += ", see below"
			}
			right = append(right, text)
		}
		if requirement.NotEmpty {
			right = append(right, "not empty")
		}
		absent := requirement.Absent.Enforcement.String()
		if since := requirement.AbsentSince; since != nil {
			absent += "; " + since.Outcome.Enforcement.String() + during(since.Span)
		}
		if arm := requirement.AbsentARM; arm != nil && arm.Enforcement != requirement.Absent.Enforcement {
			absent += "; ARM: " + arm.Enforcement.String()
		}
		c.add(what, argumentOf(requirement.Argument), strings.Join(right, ", "), absent)
	}
}

// typesOf names the resource types of a row, with the block that is looked at.
func typesOf(kinds endpoint.Types, block endpoint.Path) string {
	names := []string{}
	add := func(types []string, at code.Path) {
		for _, name := range types {
			plain, isData := strings.CutPrefix(name, endpoint.DataPlane)
			names = append(names, "`"+plain+"`"+map[bool]string{true: " (data plane)"}[isData])
		}
		if len(types) > 0 && at != "" {
			names[len(names)-1] += ", each `" + string(at) + "`"
		}
	}
	add(kinds.Azurerm, block.Azurerm)
	add(kinds.ARM, block.ARM)
	return strings.Join(names, "<br>")
}

// argumentOf names an argument in both spellings, with the releases that have it.
func argumentOf(argument endpoint.Argument) string {
	names := []string{}
	for _, name := range argument.Names {
		names = append(names, "`"+strings.TrimPrefix(string(name), "/")+"`"+during(argument.Dates[name]))
	}
	for _, path := range argument.ARM {
		if name := "`" + strings.TrimPrefix(string(path), "/") + "`"; !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	return strings.Join(names, "<br>")
}

// looksOf lists what functions look at.
func looksOf(paths []code.Path) string {
	names := []string{}
	for _, name := range paths {
		names = append(names, "`"+strings.TrimSuffix(string(name), "{}")+"`")
	}
	return strings.Join(names, "<br>")
}

// lookedAt lists what a plan has of some families, and of what they refer to.
func lookedAt(plan *table.Plan, families []string) string {
	own := map[string]bool{}
	for _, rule := range rules.All() {
		for _, resource := range rule.Resources {
			for _, name := range resource.Types {
				own[name] = own[name] || slices.Contains(families, rule.Name)
			}
		}
	}
	names := []string{}
	for _, look := range plan.Looks() {
		for _, place := range look.Places {
			for _, p := range place.Paths {
				name := "`" + string(p) + "`"
				if !own[place.Type] {
					name = "`" + place.Type + "." + string(p) + "`"
				}
				if !slices.Contains(names, name) {
					names = append(names, name)
				}
			}
		}
	}
	return strings.Join(names, "<br>")
}

// familiesOf links the rules whose endpoints are meant.
func familiesOf(families []string) string {
	links := []string{}
	for _, name := range families {
		links = append(links, fmt.Sprintf("[`%s`](%s.md)", name, name))
	}
	return "endpoints of " + strings.Join(links, "<br>")
}
