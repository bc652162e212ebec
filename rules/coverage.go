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
		Title:       "a share of endpoints requiring a client certificate that is below the minimum",
		Severity:    endpoint.Notice,
		Disabled:    true,
		EveryFamily: true,
		EveryHole:   true,
		AboutModule: true,
		Module:      covered,
	}
}

func covered(survey endpoint.Survey, options table.Options) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	if options.Inventory {
		findings = inventory(survey, options.InventoryTags)
	}
	if options.Explain != "" {
		findings = append(findings, explained(survey, options)...)
	}
	counts := map[string]int{}
	var first *endpoint.ResourceFinding
	for _, judged := range weakest(survey) {
		counts[judged.countsAs()]++
		if judged.enforcement.Weak() && !judged.accepted && first == nil {
			finding := judged.finding()
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
	of := ""
	if !survey.Module.Root {
		of = " of " + survey.Module.Path
	}
	first.Text = fmt.Sprintf("%d of %d in-scope endpoints%s require a client certificate (%s per cent), the minimum is %s per cent: %s",
		counts["required"], counted, of, percentage(share, options.Minimum), strconv.FormatFloat(options.Minimum, 'f', -1, 64),
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
func weakest(survey endpoint.Survey) []standing {
	found := []standing{}
	index := map[*code.Resource]int{}
	for _, one := range inOrder(survey.Endpoints) {
		if !one.InScope || one.Verdict.Enforcement == endpoint.NotApplicable {
			continue
		}
		judged := standingOf(survey, one)
		i, seen := index[judged.Resource]
		if !seen {
			index[judged.Resource] = len(found)
			found = append(found, judged)
		} else if judged.weakness() > found[i].weakness() {
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
