package rules

import (
	"strings"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// An exception that has run out is void, and somebody has to know; one that is about to run out still holds.
func exception() table.Rule {
	return table.Rule{
		Name:        Exception,
		Title:       "an exception that has expired",
		Severity:    endpoint.Warning,
		EveryFamily: true,
		AboutModule: true,
		Module:      expired,
	}
}

func expired(survey endpoint.Survey, options table.Options) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	for _, exception := range options.Exceptions {
		if exception.Expires == nil {
			continue
		}
		finding := endpoint.Finding{}
		subject := "the exception of " + exception.Owner + " for " + exception.Resource
		if len(exception.Rules) > 0 {
			subject += " (" + strings.Join(exception.Rules, ", ") + ")"
		}
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
