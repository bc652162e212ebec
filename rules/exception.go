package rules

import (
	"slices"
	"strings"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// An exception that has run out is void, and somebody has to know; one that is about to run out still holds. One that matches
// nothing waits for something that it was not agreed for.
func exception() table.Rule {
	return table.Rule{
		Name:        Exception,
		Title:       "an exception that has expired",
		Severity:    endpoint.Warning,
		EveryFamily: true,
		AboutModule: true,
		EvenIfEmpty: true,
		Module: func(survey endpoint.Survey, options table.Options) []endpoint.ResourceFinding {
			return append(expired(survey, options), unused(survey, options)...)
		},
	}
}

func expired(survey endpoint.Survey, options table.Options) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	for _, exception := range options.Exceptions {
		if exception.Expires == nil {
			continue
		}
		finding := endpoint.Finding{}
		subject := named(exception)
		last := exception.Expires.Format(time.DateOnly)
		switch left := int(exception.Expires.Sub(options.Today).Hours() / 24); {
		case left < 0:
			finding.Text = subject + " expired on " + last + "; renew it with a new date, or remove it"
		case left <= options.WarnDays:
			finding.Text = subject + " ends after " + last + "; renew it with a new date, or make it unnecessary"
			finding.Severity = endpoint.Notice
		default:
			continue
		}
		resource := firstMatch(survey, exception, options.Module)
		if resource == nil {
			continue
		}
		finding.At = code.Value{Place: code.Place{Name: resource.Type, Range: resource.Header}}
		for _, judged := range survey.Endpoints {
			if judged.Resource == resource {
				finding.Anchors = append(finding.Anchors, judged.Verdict.Finding.At)
				finding.Anchors = append(finding.Anchors, judged.Verdict.Finding.Anchors...)
				finding.Anchors = append(finding.Anchors, judged.Exposure.By)
			}
		}
		findings = append(findings, endpoint.ResourceFinding{Resource: resource, Finding: finding})
	}
	return findings
}

// named says which exception is meant.
func named(exception table.Exception) string {
	name := "the exception of " + exception.Owner + " for " + exception.Resource
	if len(exception.Rules) > 0 {
		name += " (" + strings.Join(exception.Rules, ", ") + ")"
	}
	return name
}

// unused returns a notice for each exception that matches no resource that a rule judges. It stands in the configuration.
func unused(survey endpoint.Survey, options table.Options) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	if !options.Unused {
		return findings
	}
	addresses, ok := survey.Judged()
	calls := survey.Module.Calls()
	for _, exception := range options.Exceptions {
		if !ok && !strings.HasPrefix(exception.Resource, "module.") {
			continue // A called module that cannot be read may have what it matches.
		}
		if slices.ContainsFunc(calls, func(call code.Call) bool { return exception.Below("module." + call.Name) }) ||
			slices.ContainsFunc(addresses, func(address string) bool { return exception.Matches("", address) }) {
			continue
		}
		findings = append(findings, endpoint.ResourceFinding{Finding: endpoint.Finding{
			At:       code.Value{Place: exception.Block},
			Severity: endpoint.Notice,
			Text:     named(exception) + " matches no resource here that a rule judges; correct its address, or remove it",
		}})
	}
	return findings
}

// firstMatch returns the first resource that an exception speaks of: one with an endpoint, else any that exists.
func firstMatch(survey endpoint.Survey, exception table.Exception, module string) *code.Resource {
	judged := map[*code.Resource]bool{}
	for _, found := range survey.Endpoints {
		judged[found.Resource] = true
	}
	var other *code.Resource
	for _, resource := range survey.Module.Resources {
		if len(resource.Instances) == 0 || !exception.Matches(module, resource.Address()) {
			continue
		}
		if judged[resource] {
			return resource
		}
		if other == nil {
			other = resource
		}
	}
	return other
}
