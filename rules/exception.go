package rules

import (
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// An exception that has run out is void, and somebody has to know; one that is about to run out still holds.
func exception() spec.Rule {
	return spec.Rule{
		Name:     judge.Exceptions,
		Title:    "an exception that has expired",
		Severity: spec.Warning,
		Module:   expired,
	}
}

func expired(survey spec.Survey, options spec.Options) []spec.ResourceFinding {
	findings := []spec.ResourceFinding{}
	for _, exception := range options.Exceptions {
		if exception.Expires.IsZero() {
			continue
		}
		finding := spec.Finding{}
		last := exception.Expires.Format(time.DateOnly)
		switch left := int(exception.Expires.Sub(options.Today).Hours() / 24); {
		case left < 0:
			finding.Text = "the exception of " + exception.Owner + " for " + exception.Resource + " has been void since " +
				exception.Expires.AddDate(0, 0, 1).Format(time.DateOnly) + "; renew it with a new date, or remove it"
		case left <= options.WarnDays:
			finding.Text = "the exception of " + exception.Owner + " for " + exception.Resource + " ends after " + last +
				"; renew it with a new date, or make it unnecessary"
			finding.Severity = spec.Notice
		default:
			continue
		}
		for _, resource := range survey.Module.Resources {
			if exception.Matches(options.Module, resource.Address()) {
				finding.At = fact.Value{Place: fact.Place{Name: resource.Type, Range: resource.Header}}
				findings = append(findings, spec.ResourceFinding{Resource: resource, Finding: finding})
				break
			}
		}
	}
	return findings
}
