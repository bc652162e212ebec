package rules

import (
	"fmt"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// inventory returns a notice for each endpoint, in scope or not, with what was decided about it and by what, and some of its tags.
func inventory(survey endpoint.Survey, tags []string) []endpoint.ResourceFinding {
	findings := []endpoint.ResourceFinding{}
	for _, one := range survey.Endpoints {
		judged := standingOf(survey, one)
		finding := judged.finding()
		enforcement := judged.enforcement.String()
		if holes := judged.open(); len(holes) > 0 {
			enforcement += ", but " + strings.Join(holes, " and ")
		}
		scope := judged.scope()
		if judged.ScopeBy != "" {
			scope += " (" + judged.ScopeBy + ")"
		}
		if judged.accepted {
			scope += ", excepted"
		}
		finding.Text = fmt.Sprintf("inventory: %s, family %s, exposure %s (%s), enforcement %s (%s), %s",
			survey.Module.Prefix()+judged.Called(), judged.family(),
			judged.Exposure.Reach, judged.Exposure.Says(), enforcement, judged.says(), scope+tagged(judged.Subject, tags))
		findings = append(findings, endpoint.ResourceFinding{Resource: judged.Resource, Finding: finding})
	}
	return append(findings, ofUnknownType(survey.Module)...)
}

// tagged says which values some tags have, to stand at the end of a line.
func tagged(subject endpoint.Subject, tags []string) string {
	said := make([]string, len(tags))
	for i, key := range tags {
		said[i] = key + " is " + subject.Tag(key).Says()
	}
	if len(said) == 0 {
		return ""
	}
	return ", tags: " + strings.Join(said, ", ")
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
				decides := kind.Name + " is " + kind.Says()
				subject := endpoint.Subject{Resource: resource, Root: instance.Node, Key: instance.Key}
				findings = append(findings, endpoint.ResourceFinding{Resource: resource, Finding: endpoint.Finding{
					At: kind, Severity: endpoint.Notice,
					Text: fmt.Sprintf("inventory: %s, family unknown, exposure unknown (%s), enforcement unknown (%s), out of scope",
						module.Prefix()+subject.Address(), decides, decides),
				}})
			}
		}
	}
	return findings
}
