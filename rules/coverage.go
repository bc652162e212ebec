package rules

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// Coverage is the share of a module's in-scope endpoints that require a client certificate.
func coverage() spec.Rule {
	return spec.Rule{
		Name:     judge.Coverage,
		Title:    "the share of endpoints that require a client certificate is below the minimum",
		Severity: spec.Notice,
		Disabled: true,
		Families: enforcementRules,
		Module:   covered,
	}
}

// enforcementRules are the rules whose endpoints are counted.
var enforcementRules = []string{
	"azurerm_mtls_app_service",
	"azurerm_mtls_function_app",
	"azurerm_mtls_logic_app",
	"azurerm_mtls_container_app",
	"azurerm_mtls_data_factory",
	"azurerm_mtls_api_management",
	"azurerm_mtls_application_gateway",
	"azurerm_mtls_signalr",
	"azurerm_mtls_cassandra_cluster",
	"azurerm_mtls_service_fabric",
	"azurerm_mtls_oracle_database",
	"azurerm_mtls_spring_cloud_gateway",
}

func covered(survey spec.Survey, options spec.Options) []spec.ResourceFinding {
	findings := []spec.ResourceFinding{}
	if options.Inventory {
		findings = inventory(survey, options.Module)
	}
	counts := map[string]int{}
	var first *spec.ResourceFinding
	for _, endpoint := range weakest(survey.Endpoints) {
		word := endpoint.Verdict.Enforcement.String()
		accepted := endpoint.Excepted && endpoint.Verdict.Enforcement != spec.Required
		if accepted {
			word = "excepted"
		}
		counts[word]++
		wrong := endpoint.Verdict.Enforcement == spec.Off || endpoint.Verdict.Enforcement == spec.Optional
		if wrong && !accepted && first == nil {
			finding := endpoint.Verdict.Finding
			finding.Anchors = append(slices.Clone(finding.Anchors), endpoint.Exposure.By)
			if _, shown := finding.Place(survey.Module.Root); shown {
				first = &spec.ResourceFinding{Resource: endpoint.Resource, Finding: finding}
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
	first.Settings = nil
	first.Severity = spec.Notice
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

// weakest gives one endpoint for each resource that is in scope: that which is furthest from requiring a certificate.
func weakest(endpoints []*spec.Endpoint) []*spec.Endpoint {
	order := []spec.Enforcement{spec.Required, spec.Undetermined, spec.Optional, spec.Off}
	rank := map[spec.Enforcement]int{}
	for i, enforcement := range order {
		rank[enforcement] = i
	}
	found := []*spec.Endpoint{}
	index := map[*fact.Resource]int{}
	for _, endpoint := range inOrder(endpoints) {
		if !endpoint.InScope || endpoint.Verdict.Enforcement == spec.NotApplicable {
			continue
		}
		i, seen := index[endpoint.Resource]
		if !seen {
			index[endpoint.Resource] = len(found)
			found = append(found, endpoint)
		} else if rank[endpoint.Verdict.Enforcement] > rank[found[i].Verdict.Enforcement] {
			found[i] = endpoint
		}
	}
	return found
}

// inOrder gives the endpoints by file and line.
func inOrder(endpoints []*spec.Endpoint) []*spec.Endpoint {
	ordered := slices.Clone(endpoints)
	slices.SortStableFunc(ordered, func(a, b *spec.Endpoint) int {
		return cmp.Or(
			cmp.Compare(a.Resource.Header.Filename, b.Resource.Header.Filename),
			cmp.Compare(a.Resource.Header.Start.Byte, b.Resource.Header.Start.Byte),
		)
	})
	return ordered
}

// inventory gives a notice for each endpoint, in scope or not, with what was decided about it.
func inventory(survey spec.Survey, module string) []spec.ResourceFinding {
	findings := []spec.ResourceFinding{}
	if module != "" {
		module += "."
	}
	for _, endpoint := range survey.Endpoints {
		finding := endpoint.Verdict.Finding
		finding.Settings = nil
		finding.Severity = spec.Notice
		if finding.At.Name == "" {
			finding.At = endpoint.Block.Value()
		}
		decided := finding.At.Name + " is " + finding.At.Says()
		if finding.At.State == fact.Absent && endpoint.Verdict.Enforcement == spec.Required {
			decided += ", and its default requires one"
		}
		if endpoint.Verdict.Enforcement == spec.NotApplicable {
			decided = "client certificates do not apply"
		}
		scope := "out of scope"
		if endpoint.InScope {
			scope = "in scope"
		}
		if endpoint.Excepted {
			scope += ", excepted"
		}
		finding.Text = fmt.Sprintf("inventory: %s, family %s, exposure %s, enforcement %s, %s: %s",
			module+endpoint.Address(), strings.TrimPrefix(endpoint.Rule, "azurerm_mtls_"),
			endpoint.Exposure.Reach, endpoint.Verdict.Enforcement, scope, decided)
		finding.Anchors = append(slices.Clone(finding.Anchors), endpoint.Exposure.By)
		findings = append(findings, spec.ResourceFinding{Resource: endpoint.Resource, Finding: finding})
	}
	return findings
}
