package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// Coverage is the share of a module's in-scope endpoints that require a client certificate.
func coverage() table.Rule {
	return table.Rule{
		Name:        Coverage,
		Title:       "the share of endpoints that require a client certificate is below the minimum",
		Severity:    endpoint.Notice,
		Disabled:    true,
		EveryFamily: true,
		AboutModule: true,
		Module:      covered,
	}
}

func covered(survey endpoint.Survey, options table.Options) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	if options.Inventory {
		findings = inventory(survey)
	}
	counts := map[string]int{}
	var first *endpoint.ResourceFinding
	for _, judged := range weakest(survey.Endpoints) {
		word := judged.Verdict.Enforcement.String()
		accepted := judged.Excepted && judged.Verdict.Enforcement != endpoint.Required
		if accepted {
			word = "excepted"
		}
		counts[word]++
		wrong := judged.Verdict.Enforcement == endpoint.Off || judged.Verdict.Enforcement == endpoint.Optional
		if wrong && !accepted && first == nil {
			finding := judged.Verdict.Finding
			finding.Anchors = append(slices.Clone(finding.Anchors), judged.Exposure.By)
			if _, shown := finding.Place(survey.Module, judged.Resource); shown {
				first = &endpoint.ResourceFinding{Resource: judged.Resource, Finding: finding}
			}
		}
	}
	counted := counts["required"] + counts["optional"] + counts["off"]
	if first == nil || counted == 0 {
		return findings
	}
	share := 100 * float64(counts["required"]) / float64(counted)
	if share >= options.Minimum {
		return findings
	}
	rest := []string{}
	for _, word := range []string{"optional", "off", "excepted", "unknown"} {
		if counts[word] > 0 {
			rest = append(rest, fmt.Sprintf("%d %s", counts[word], word))
		}
	}
	// The sum asks for no argument, and hence for no release that has it.
	first.Settings, first.Needs = nil, nil
	first.Severity = endpoint.Notice
	first.Text = fmt.Sprintf("%d of %d in-scope endpoints require a client certificate (%s per cent), the minimum is %s per cent: %s",
		counts["required"], counted, percentage(share, options.Minimum), strconv.FormatFloat(options.Minimum, 'f', -1, 64),
		strings.Join(rest, ", "))
	return append(findings, *first)
}

// percentage rounds a share that is below the minimum, to as many digits as it takes to look so. The word "per cent" and
// not the sign stands in the message, because TFLint's default output takes a message for a format.
// https://github.com/terraform-linters/tflint/blob/v0.64.0/formatter/pretty.go
func percentage(share, minimum float64) string {
	for digits := range 10 {
		text := strconv.FormatFloat(share, 'f', digits, 64)
		if rounded, err := strconv.ParseFloat(text, 64); err == nil && rounded < minimum {
			return text
		}
	}
	return strconv.FormatFloat(share, 'f', -1, 64)
}

// weakest returns one endpoint for each resource that is in scope: that which is furthest from requiring a certificate.
func weakest(endpoints []*endpoint.Endpoint) []*endpoint.Endpoint {
	order := []endpoint.Enforcement{endpoint.Required, endpoint.Undetermined, endpoint.Optional, endpoint.Off}
	rank := map[endpoint.Enforcement]int{}
	for i, enforcement := range order {
		rank[enforcement] = i
	}
	found := []*endpoint.Endpoint{}
	index := map[*code.Resource]int{}
	for _, judged := range inOrder(endpoints) {
		if !judged.InScope || judged.Verdict.Enforcement == endpoint.NotApplicable {
			continue
		}
		i, seen := index[judged.Resource]
		if !seen {
			index[judged.Resource] = len(found)
			found = append(found, judged)
		} else if rank[judged.Verdict.Enforcement] > rank[found[i].Verdict.Enforcement] {
			found[i] = judged
		}
	}
	return found
}

// inOrder returns the endpoints by file and line.
func inOrder(endpoints []*endpoint.Endpoint) []*endpoint.Endpoint {
	ordered := slices.Clone(endpoints)
	slices.SortStableFunc(ordered, func(a, b *endpoint.Endpoint) int {
		return cmp.Or(
			cmp.Compare(a.Resource.Header.Filename, b.Resource.Header.Filename),
			cmp.Compare(a.Resource.Header.Start.Byte, b.Resource.Header.Start.Byte),
		)
	})
	return ordered
}

// inventory returns a notice for each endpoint, in scope or not, with what was decided about it.
func inventory(survey endpoint.Survey) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	for _, judged := range survey.Endpoints {
		finding := judged.Verdict.Finding
		finding.Settings, finding.Needs = nil, nil
		finding.Severity = endpoint.Notice
		if finding.At.Name == "" {
			finding.At = judged.Block.Value()
		}
		decided := finding.At.Name + " is " + finding.At.Says()
		if finding.At.State == code.Absent && judged.Verdict.Enforcement == endpoint.Required {
			decided += ", and its default requires one"
		}
		if judged.Verdict.Enforcement == endpoint.NotApplicable {
			decided = "client certificates do not apply"
		}
		scope := "out of scope"
		if judged.InScope {
			scope = "in scope"
		}
		if judged.Excepted {
			scope += ", excepted"
		}
		finding.Text = fmt.Sprintf("inventory: %s, family %s, exposure %s, enforcement %s, %s: %s",
			survey.Module.Prefix()+judged.Called(), strings.TrimPrefix(judged.Rule, "azurerm_mtls_"),
			judged.Exposure.Reach, judged.Verdict.Enforcement, scope, decided)
		finding.Anchors = append(slices.Clone(finding.Anchors), judged.Exposure.By)
		findings = append(findings, endpoint.ResourceFinding{Resource: judged.Resource, Finding: finding})
	}
	return append(findings, ofUnknownType(survey.Module)...)
}

// ofUnknownType returns a notice for each resource of azapi of which it is not known what it is. It may be no endpoint at all, so
// that nothing else speaks of it.
func ofUnknownType(module *code.Module) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	for _, name := range endpoint.AzapiTypes() {
		if name == endpoint.AzapiUpdateResource {
			continue // It says a part of something.
		}
		for _, resource := range module.OfType(name) {
			for _, instance := range resource.Instances {
				kind := instance.Member("type").Value()
				if kind.State != code.Undetermined || endpoint.ARMType(instance) != "" {
					continue
				}
				subject := endpoint.Subject{Resource: resource, Root: instance.Node, Key: instance.Key}
				findings = append(findings, endpoint.ResourceFinding{Resource: resource, Finding: endpoint.Finding{
					At: kind, Severity: endpoint.Notice,
					Text: fmt.Sprintf("inventory: %s, family unknown, exposure unknown, enforcement unknown, out of scope: %s is %s",
						module.Prefix()+subject.Address(), kind.Name, kind.Says()),
				}})
			}
		}
	}
	return findings
}
