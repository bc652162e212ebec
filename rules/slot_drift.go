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
		apps, verdicts, ok := parentsOf(slot, survey.Module, strict)
		if !ok {
			continue
		}
		finding := slot.Verdict.Finding
		for _, verdict := range verdicts {
			finding.Anchors = append(slices.Clone(finding.Anchors), verdict.Finding.At, verdict.Switch)
		}
		finding.Consequence = "the slot lets in callers that " + strings.Join(apps, " or ") + " refuses"
		finding.Settings = nil
		findings = append(findings, endpoint.ResourceFinding{Resource: slot.Resource, Key: slot.Key, Finding: finding})
	}
	return findings
}

// strictApps returns the instances of apps that require a certificate, all those that they stand for, and why they do.
func strictApps(survey endpoint.Survey) map[code.Node]*endpoint.Verdict {
	strict, others := map[code.Node]*endpoint.Verdict{}, map[code.Node]bool{}
	for _, judged := range survey.Endpoints {
		switch {
		case isSlot(judged):
		case judged.Verdict.Enforcement == endpoint.Required:
			strict[judged.Root] = &judged.Verdict
		default:
			others[judged.Root] = true
		}
	}
	maps.DeleteFunc(strict, func(app code.Node, _ *endpoint.Verdict) bool { return others[app] })
	return strict
}

// parentsOf returns the addresses of the apps that a slot may belong to, and why they are strict, if it is one of the module for
// certain and all of its instances are.
func parentsOf(slot *endpoint.Endpoint, module *code.Module, strict map[code.Node]*endpoint.Verdict) (addresses []string, why []*endpoint.Verdict, ok bool) {
	origins := slot.Node(slotOf).Origins()
	for _, reference := range origins.References {
		app, instances := module.Targets(reference)
		if len(instances) == 0 || slices.ContainsFunc(instances, func(instance code.Instance) bool { return strict[instance.Node] == nil }) {
			return nil, nil, false
		}
		why = append(why, strict[instances[0].Node])
		if !slices.Contains(addresses, app.Address()) {
			addresses = append(addresses, app.Address())
		}
	}
	return addresses, why, len(addresses) > 0 && !origins.Outside && !origins.Null
}

func isSlot(judged *endpoint.Endpoint) bool {
	return strings.HasSuffix(judged.Type, "_slot") || judged.Is(endpoint.Types{ARM: []string{siteSlots}})
}
