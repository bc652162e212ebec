package rules

import (
	"maps"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// A slot is an app of its own, with a host name of its own, and takes over nothing of its app's certificate settings.
// https://learn.microsoft.com/azure/app-service/deploy-staging-slots#which-settings-are-swapped
func slotDrift() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_slot_drift",
		Title:    "slots that are weaker than their app",
		Severity: endpoint.Warning,
		Families: appServiceFamily,
		Module:   weakerThanApp,
	}
}

func weakerThanApp(survey endpoint.Survey, _ table.Options) []endpoint.ResourceFinding {
	if !slices.ContainsFunc(survey.Endpoints, isSlot) {
		return nil
	}
	strict := strictApps(survey)
	findings := []endpoint.ResourceFinding{}
	for _, slot := range survey.Endpoints {
		weak := slot.Verdict.Enforcement == endpoint.Off || slot.Verdict.Enforcement == endpoint.Optional
		// Without an app to be weaker than, no slot needs to be asked for its app.
		if len(strict) == 0 || !isSlot(slot) || !weak || slot.Reported {
			continue
		}
		apps, ok := parentsOf(slot, survey.Module, strict)
		if !ok {
			continue
		}
		finding := slot.Verdict.Finding
		finding.Consequence = "the slot lets in callers that " + strings.Join(apps, " or ") + " refuses"
		finding.Settings = nil
		findings = append(findings, endpoint.ResourceFinding{Resource: slot.Resource, Finding: finding})
	}
	return findings
}

// strictApps returns the instances of apps that require a certificate, all those that they stand for.
func strictApps(survey endpoint.Survey) map[code.Node]bool {
	strict, others := map[code.Node]bool{}, map[code.Node]bool{}
	for _, judged := range survey.Endpoints {
		switch {
		case isSlot(judged):
		case judged.Verdict.Enforcement == endpoint.Required:
			strict[judged.Root] = true
		default:
			others[judged.Root] = true
		}
	}
	maps.DeleteFunc(strict, func(app code.Node, _ bool) bool { return others[app] })
	return strict
}

// parentsOf returns the addresses of the apps that a slot may belong to, if it is one of the module for certain and all of its
// instances are strict.
func parentsOf(slot *endpoint.Endpoint, module *code.Module, strict map[code.Node]bool) ([]string, bool) {
	origins := slot.Node(slotOf).Origins()
	addresses := []string{}
	for _, reference := range origins.References {
		app, instances := module.Targets(reference)
		if len(instances) == 0 || slices.ContainsFunc(instances, func(instance code.Instance) bool { return !strict[instance.Node] }) {
			return nil, false
		}
		if !slices.Contains(addresses, app.Address()) {
			addresses = append(addresses, app.Address())
		}
	}
	return addresses, len(addresses) > 0 && !origins.Outside && !origins.Null
}

func isSlot(judged *endpoint.Endpoint) bool {
	return strings.HasSuffix(judged.Type, "_slot") || judged.Is(endpoint.Types{ARM: []string{siteSlots}})
}
