package main

import (
	"cmp"
	"fmt"
	"maps"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/tools/issues"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

// resource is what an exception names: an address, and the folder of the root module in which it counts.
type resource struct{ folder, address string }

// baseline has the rules that find something about each resource.
type baseline map[resource]map[string]bool

// exceptions returns what accepts all findings of this ruleset, and the findings about nothing that has an address. Coverage
// and what is said about exceptions cannot be accepted.
func exceptions(found []issues.Issue, in *modules) (accepted baseline, rest []issues.Issue) {
	accepted = baseline{}
	for _, issue := range found {
		rule := issue.Rule.Name
		if !strings.HasPrefix(rule, "azurerm_mtls_") || rule == "azurerm_mtls_coverage" || rule == "azurerm_mtls_exception" ||
			inCommon.MatchString(issue.Message) {
			continue
		}
		address := addressOf(issue, in)
		if address == "" {
			rest = append(rest, issue)
			continue
		}
		of := resource{issue.Folder(), address}
		if accepted[of] == nil {
			accepted[of] = map[string]bool{}
		}
		accepted[of][rule] = true
		if drifts[rule] && maySlot.MatchString(address) {
			accepted[of]["azurerm_mtls_slot_drift"] = true
		}
	}
	return accepted, rest
}

// drifts are the families of which a slot that is weaker than its app is reported, where nothing else is said about it: also where
// that is accepted.
var drifts = map[string]bool{"azurerm_mtls_app_service": true, "azurerm_mtls_function_app": true, "azurerm_mtls_logic_app": true}

// maySlot is how the address of a slot may look. The type of Azure's in azapi and in templates is not seen from it.
var maySlot = regexp.MustCompile(`_slot\.|azapi_|template_deployment|\[`)

// ofCalled is how a message names a resource of a called module: one of its own, or a call of a known module or a part of that.
var ofCalled = regexp.MustCompile(`(module\.[\w-]+(?:\.` + part + `)?|(?:azurerm|azapi)_\w+\.[\w-]+) in (module\.[\w-]+(?:\.module\.[\w-]+)*)`)

// inCommon is the notice for what several endpoints have in common. Each of them has its own.
var inCommon = regexp.MustCompile(`^\d+ endpoints of module\S* cannot be judged`)

// addressOf returns the address of what a finding is about, or "". In a called module the message names it, as the place is the
// caller's; else it is the block at that place.
func addressOf(issue issues.Issue, in *modules) string {
	if len(issue.Callers) == 0 {
		return in.at(issue)
	}
	if named := ofCalled.FindStringSubmatch(issue.Message); named != nil {
		return named[2] + "." + named[1]
	}
	return ""
}

// relativeTo has folders start at the one of the configuration. Where all findings are there, no folder is needed.
func (b baseline) relativeTo(config string) error {
	root, err := filepath.Abs(filepath.Dir(config))
	if err != nil {
		return err
	}
	byFolder := baseline{}
	here := true
	for of, rules := range b {
		folder, err := filepath.Abs(filepath.FromSlash(of.folder))
		if err == nil {
			folder, err = filepath.Rel(root, folder)
		}
		if err != nil {
			return fmt.Errorf("folders are seen from %s: %w", config, err)
		}
		here = here && folder == "."
		byFolder[resource{filepath.ToSlash(folder), of.address}] = rules
	}
	clear(b)
	for of, rules := range byFolder {
		if here {
			of.folder = ""
		}
		b[of] = rules
	}
	return nil
}

// blocks writes the exceptions, by folder and address, as they stand in the plugin block.
func (b baseline) blocks(agreed agreement) []byte {
	file := hclwrite.NewEmptyFile()
	for i, of := range slices.SortedFunc(maps.Keys(b), func(a, b resource) int {
		return cmp.Or(cmp.Compare(a.folder, b.folder), cmp.Compare(a.address, b.address))
	}) {
		if i > 0 {
			file.Body().AppendNewline()
		}
		body := file.Body().AppendNewBlock("exception", nil).Body()
		body.SetAttributeValue("resource", cty.StringVal(of.address))
		if of.folder != "" {
			body.SetAttributeValue("folder", cty.StringVal(of.folder))
		}
		rules := []cty.Value{}
		for _, rule := range slices.Sorted(maps.Keys(b[of])) {
			rules = append(rules, cty.StringVal(rule))
		}
		body.SetAttributeValue("rules", cty.ListVal(rules))
		body.SetAttributeValue("reason", cty.StringVal(agreed.reason))
		body.SetAttributeValue("owner", cty.StringVal(agreed.owner))
		body.SetAttributeValue("expires", cty.StringVal(agreed.expires))
	}
	text := string(hclwrite.Format(file.Bytes()))
	return []byte(indented(text))
}

// indented moves text two columns to the right.
func indented(text string) string { return lineStart.ReplaceAllString(text, "  $1") }

var lineStart = regexp.MustCompile(`(?m)^(.)`)
