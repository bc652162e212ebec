package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/modules"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/tools/issues"
)

// resource is one that has endpoints, and how it counts.
type resource struct {
	folder, family string
	// tag is the one by which it is in scope or out of it, or empty.
	tag string
	// tags are the values of those that the inventory names, by their keys.
	tags map[string]string
	// counts is a word of words, or outOfScope.
	counts string
}

// words are how resources in scope count, from strong to weak. A share is that of the first in itself and the last two.
var words = []string{"required", "unknown", "excepted", "optional", "off"}

const outOfScope = "out of scope"

// line is the notice of the inventory about an endpoint.
var line = regexp.MustCompile(`^inventory: (.+), family (\w+), exposure \w+ \(.+\), enforcement ([a-z ]+)(?:, but [^(]+)? \(.+\), (in|out of) scope(?: \((.+?)\))?(, excepted)?(?:, tags: (.+))?$`)

// inventory returns the resources of a run in order, each once: by the weakest of its endpoints that is in scope, if one is.
func inventory(found []issues.Issue) ([]*resource, error) {
	deployed := called(found)
	index := map[string]*resource{}
	resources := []*resource{}
	for _, issue := range found {
		if !strings.HasPrefix(issue.Message, "inventory: ") {
			continue
		}
		part := line.FindStringSubmatch(issue.Message)
		if part == nil {
			return nil, fmt.Errorf("%s:%d: this line of the inventory is of another version of the ruleset: %s",
				issue.Range.Filename, issue.Range.Start.Line, issue.Message)
		}
		address := whole(part[1])
		if deployed[issue.Folder()+"\n"+address] {
			continue // It is counted where the module is called.
		}
		one := &resource{
			folder: issue.Folder(), family: part[2], counts: standing(part[3], part[4] == "in", part[6] != ""), tags: tagsIn(part[7]),
		}
		if tag, isTag := strings.CutPrefix(part[5], "tag "); isTag {
			one.tag = tag
		}
		switch key := one.folder + "\n" + address; {
		case one.counts == "" || one.family == "unknown": // It may be no endpoint at all.
		case index[key] == nil:
			index[key] = one
			resources = append(resources, one)
		case slices.Index(words, one.counts) > slices.Index(words, index[key].counts):
			*index[key] = *one
		}
	}
	return resources, nil
}

// tagSaid is what the inventory says of one tag.
var tagSaid = regexp.MustCompile(`(?:^|, )(.+?) is ("(?:[^"\\]|\\.)*"|not set|not known)`)

// tagsIn returns the values of tags as the inventory says them.
func tagsIn(said string) map[string]string {
	tags := map[string]string{}
	for _, part := range tagSaid.FindAllStringSubmatch(said, -1) {
		tags[part[1]] = part[2]
	}
	return tags
}

// standing returns how an endpoint counts, or "" for one that can have no client certificates.
func standing(enforcement string, inScope, excepted bool) string {
	switch {
	case enforcement == "not applicable":
		return ""
	case !inScope:
		return outOfScope
	case excepted && enforcement != "required":
		return "excepted"
	}
	return enforcement
}

// called returns the resources of modules that are counted where these are called, by folder and address: they stand in
// folders that a recursive run looks at for themselves, too.
func called(found []issues.Issue) map[string]bool {
	deployed := map[string]bool{}
	for _, issue := range found {
		part := line.FindStringSubmatch(issue.Message)
		if part == nil || len(issue.Callers) == 0 {
			continue
		}
		address := whole(part[1])
		for _, folder := range issue.Folders()[1:] { // One for each module on the way.
			address = callFirst.ReplaceAllString(address, "")
			deployed[folder+"\n"+address] = true
		}
	}
	return deployed
}

var (
	// callFirst is the outermost call in the address of a resource, and calls are all of them.
	callFirst = regexp.MustCompile(`^module\.[\w-]+\.`)
	calls     = regexp.MustCompile(`^(?:module\.[\w-]+\.)*`)
)

// keyed are the inputs of known modules that are maps with a resource for each key, as addresses name them.
var keyed = inputsWithKeys()

func inputsWithKeys() []string {
	found := []string{}
	for _, module := range modules.All() {
		for _, resource := range module.Resources {
			if within, isMap := strings.CutSuffix(resource.Within, ".*"); isMap {
				found = append(found, within)
			}
		}
	}
	return found
}

// whole returns the address of a resource without the key of an instance, and without which of its endpoints is meant. The key of
// a map in the call of a known module is part of an address: module.app.deployment_slots["staging"].
func whole(address string) string {
	name := calls.ReplaceAllString(address, "")
	isMember := slices.ContainsFunc(keyed, func(of string) bool { return strings.HasPrefix(name, of+"[") })
	if before, _, found := strings.Cut(name, "]"); found && isMember {
		name = before + "]"
	} else {
		name, _, _ = strings.Cut(name, " (")
		name, _, _ = strings.Cut(name, "[")
	}
	return calls.FindString(address) + name
}
