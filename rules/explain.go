package rules

import (
	"slices"
	"strings"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// explained returns a notice for each endpoint of an address: what was decided about it, by what, and what follows.
func explained(survey endpoint.Survey, options table.Options) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	asked := table.Exception{Resource: options.Explain}
	for _, one := range survey.Endpoints {
		if !slices.ContainsFunc(askedBy(one), func(address string) bool { return asked.Matches(options.Module, address) }) {
			continue
		}
		judged := standingOf(survey, one)
		finding := judged.finding()
		finding.Text = "why " + survey.Module.Prefix() + judged.Called() + " of family " + judged.family() + ": " +
			strings.Join(judged.answers(options), "; ")
		findings = append(findings, endpoint.ResourceFinding{Resource: judged.Resource, Finding: finding})
	}
	if len(findings) > 0 || !survey.Module.Root || strings.HasPrefix(options.Explain, "module.") {
		return findings
	}
	first := survey.Module.Resources[0]
	return append(findings, endpoint.ResourceFinding{Resource: first, Finding: endpoint.Finding{
		At:       code.Value{Place: code.Place{Name: first.Type, Range: first.Header}},
		Severity: endpoint.Notice,
		Text:     "why " + options.Explain + ": no endpoint of this module has that address",
	}})
}

// askedBy returns the addresses by which one may ask for an endpoint: its resource's, its own as the inventory has it, and those of all
// instances that it stands for, where they are alike.
func askedBy(one *endpoint.Endpoint) []string {
	found := []string{one.Resource.Address(), one.Address(), one.Called()}
	for _, instance := range one.Resource.Instances {
		if instance.Node != one.Root {
			continue
		}
		for _, key := range instance.Keys {
			found = append(found, one.Resource.Address()+endpoint.KeyInBrackets(key))
		}
	}
	return found
}

// answers returns what there is to say about an endpoint, in the order in which it is decided.
func (s standing) answers(options table.Options) []string {
	found := []string{
		"exposure " + s.Exposure.Reach.String() + ", because " + s.Exposure.Says(),
		"enforcement " + s.Verdict.Enforcement.String() + ", because " + s.Verdict.Says(),
	}
	for _, hole := range s.voids {
		found = append(found, "but off, because "+voided(hole)+" ("+hole.Rule+")")
	}
	scope := s.scope() + ", because "
	switch {
	case s.ScopeBy != "":
		scope += s.ScopeBy
	case s.InScope:
		scope += "it is internal"
	default:
		scope += "it is " + map[endpoint.Reach]string{endpoint.External: "external", endpoint.UnknownReach: "of unknown exposure"}[s.Exposure.Reach]
	}
	found = append(found, scope)
	for _, hole := range s.holes {
		found = append(found, hole.Hole+", because "+hole.At.Name+" is "+hole.At.Says()+" ("+hole.Rule+")")
	}
	exceptions := s.exceptions(options)
	if len(exceptions) == 0 {
		exceptions = []string{"no exception"}
	}
	found = append(found, exceptions...)
	switch {
	case s.Reported:
		return append(found, "so "+s.Rule+" reports it")
	case s.InScope && !s.Excepted && s.Verdict.Enforcement.Weak() && s.Verdict.Finding.CanBeSet():
		return append(found, s.Rule+" would report it, but is not enabled")
	}
	return append(found, "so "+s.Rule+" reports nothing")
}

// exceptions returns those that speak of the endpoint, expired ones included.
func (s standing) exceptions(options table.Options) []string {
	found := []string{}
	for _, exception := range options.Exceptions {
		if !exception.Matches(options.Module, s.Resource.Address()) {
			continue
		}
		text := "exception of " + exception.Owner
		if len(exception.Rules) > 0 {
			text += " for " + strings.Join(exception.Rules, ", ")
		}
		switch {
		case exception.Expired(options.Today):
			text += " that expired on " + exception.Expires.Format(time.DateOnly)
		case exception.Expires != nil:
			text += " until " + exception.Expires.Format(time.DateOnly)
		}
		found = append(found, text+" ("+exception.Reason+")")
	}
	return found
}
