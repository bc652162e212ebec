package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// counts are resources by how they count.
type counts map[string]int

// counted is how many resources a share is of: what is not known and what somebody has accepted is left out.
func (c counts) counted() int { return c["required"] + c["optional"] + c["off"] }

// per returns the share in per cent, rounded, but not to 100 where one is missing.
func (c counts) per() string {
	if c.counted() == 0 {
		return "–"
	}
	share := (200*c["required"] + c.counted()) / (2 * c.counted())
	if c["required"] < c.counted() {
		share = min(share, 99)
	}
	return fmt.Sprintf("%d %%", share)
}

// summary is what a repository comes to.
type summary struct {
	total    counts
	sections []section
}

// section is the numbers by one thing, such as the family.
type section struct {
	by   string
	rows []row
}

type row struct {
	name string
	counts
}

// sum sums resources: by each tag that the inventory names, and by those that decided about the scope where one did.
func sum(resources []*resource) summary {
	total := group("", resources, func(*resource) string { return "" })
	found := summary{total: total.rows[0].counts, sections: []section{
		group("family", resources, func(one *resource) string { return one.family }),
		group("folder", resources, func(one *resource) string { return one.folder }),
	}}
	byTag := []section{}
	for _, key := range keys(resources) {
		byTag = append(byTag, group("tag "+key, resources, func(one *resource) string { return cmp.Or(one.tags[key], "not in the inventory") }))
	}
	if slices.ContainsFunc(resources, func(one *resource) bool { return one.tag != "" }) {
		byTag = append(byTag, group("tag that decides the scope", resources, func(one *resource) string { return cmp.Or(one.tag, "none") }))
	}
	found.sections = slices.Insert(found.sections, 1, byTag...)
	return found
}

// keys are those of the tags that the inventory names.
func keys(resources []*resource) []string {
	found := map[string]bool{}
	for _, one := range resources {
		for key := range one.tags {
			found[key] = true
		}
	}
	return slices.Sorted(maps.Keys(found))
}

func group(by string, resources []*resource, name func(*resource) string) section {
	groups := map[string]counts{}
	for _, one := range resources {
		if groups[name(one)] == nil {
			groups[name(one)] = counts{}
		}
		groups[name(one)][one.counts]++
	}
	found := section{by: by}
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		found.rows = append(found.rows, row{name, groups[name]})
	}
	return found
}

// headline is the one number.
func (s summary) headline() string {
	text := fmt.Sprintf("%d of %d in-scope endpoints require a client certificate", s.total["required"], s.total.counted())
	if s.total.counted() == 0 {
		return text
	}
	return text + " (" + s.total.per() + ")"
}

var columns = []string{"required", "optional", "off", "unknown", "excepted", outOfScope}

// markdown writes a table for each section.
func (s summary) markdown() string {
	var text strings.Builder
	fmt.Fprintf(&text, "**%s**\n", s.headline())
	for _, section := range s.sections {
		fmt.Fprintf(&text, "\n| %s | share | %s |\n|---|%s\n", section.by, strings.Join(columns, " | "), strings.Repeat("--:|", len(columns)+1))
		for _, row := range section.rows {
			fmt.Fprintf(&text, "| %s | %s |", strings.ReplaceAll(row.name, "|", `\|`), row.per())
			for _, column := range columns {
				fmt.Fprintf(&text, " %d |", row.counts[column])
			}
			text.WriteString("\n")
		}
	}
	return text.String()
}
