package rules

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// A slot is an app of its own, with a host name of its own, and takes over nothing of its app's certificate settings.
// https://learn.microsoft.com/azure/app-service/deploy-staging-slots#which-settings-are-swapped
func slotDrift() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_slot_drift",
		Title:    "slots that are weaker than their app",
		Severity: spec.Warning,
		Families: appServiceFamily,
		Module:   weakerThanApp,
	}
}

func weakerThanApp(survey spec.Survey, _ spec.Options) []spec.ResourceFinding {
	if !slices.ContainsFunc(survey.Endpoints, isSlot) {
		return nil
	}
	strict := map[fact.Node]bool{}
	for _, endpoint := range survey.Endpoints {
		if !isSlot(endpoint) && endpoint.Verdict.Enforcement == spec.Required {
			strict[endpoint.Root] = true
		}
	}
	findings := []spec.ResourceFinding{}
	for _, slot := range survey.Endpoints {
		weak := slot.Verdict.Enforcement == spec.Off || slot.Verdict.Enforcement == spec.Optional
		// Without an app to be weaker than, no slot needs to be asked for its app.
		if len(strict) == 0 || !isSlot(slot) || !weak || slot.Reported {
			continue
		}
		reference, ok := slot.Node(slotOf).Reference()
		if !ok {
			continue
		}
		app, instances := survey.Module.Targets(reference)
		if len(instances) == 0 || slices.ContainsFunc(instances, func(instance fact.Instance) bool {
			return !strict[instance.Node]
		}) {
			continue
		}
		finding := slot.Verdict.Finding
		finding.So = "the slot lets in callers that " + app.Address() + " refuses"
		finding.Settings = nil
		findings = append(findings, spec.ResourceFinding{Resource: slot.Resource, Finding: finding})
	}
	return findings
}

func isSlot(endpoint *spec.Endpoint) bool {
	return strings.HasSuffix(endpoint.Resource.Type, "_slot") || strings.EqualFold(endpoint.ARMType, siteSlots)
}
