package judge

import (
	"fmt"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// unjudged says once for several endpoints that cannot be judged for a reason that they have in common, what that is and how
// to supply what is missing.
func (c *check) unjudged() {
	if !c.config.NoticeUndetermined {
		return
	}
	reasons := []missing{}
	together := map[missing][]*endpoint.Endpoint{}
	for _, judged := range c.result.Endpoints {
		if !c.enabled[judged.Rule] || !judged.InScope || judged.Excepted || judged.Verdict.Enforcement != endpoint.Undetermined {
			continue
		}
		reason, ok := c.missingIn(judged.Verdict.Finding.At)
		if !ok {
			continue
		}
		if together[reason] == nil {
			reasons = append(reasons, reason)
		}
		together[reason] = append(together[reason], judged)
	}
	for _, reason := range reasons {
		if endpoints := together[reason]; len(endpoints) > 1 {
			c.addUnjudged(reason, endpoints)
		}
	}
}

// addUnjudged adds the notice at the first of some endpoints, as one of its family's rule.
func (c *check) addUnjudged(reason missing, endpoints []*endpoint.Endpoint) {
	finding := endpoints[0].Verdict.Finding
	finding.Settings, finding.Needs, finding.Severity = nil, nil, endpoint.Notice
	for _, other := range endpoints {
		finding.Anchors = append(finding.Anchors[:len(finding.Anchors):len(finding.Anchors)], other.Verdict.Finding.At)
	}
	of := ""
	if !c.module.Root {
		of = " of " + c.module.Path
	}
	finding.Text = fmt.Sprintf("%d endpoints%s cannot be judged, because %s; %s", len(endpoints), of, reason.why, reason.supply)
	for _, rule := range c.rules {
		if rule.Name == endpoints[0].Rule {
			c.add(rule, endpoint.Subject{Resource: endpoints[0].Resource}, finding)
		}
	}
}

// missing is why something is not known, and how the user can supply it.
type missing struct{ why, supply string }

// missingIn returns what is missing where a value is not known, if it is something that the user can supply.
func (c *check) missingIn(value code.Value) (missing, bool) {
	if value.Reason == table.UnknownVersion {
		return missing{
			"the azurerm version is not known",
			"commit .terraform.lock.hcl, name the version in required_providers, or set azurerm_version in the plugin block",
		}, true
	}
	lacks := value.Lacks()
	name, isVariable := strings.CutPrefix(lacks, "var.")
	switch {
	case !isVariable:
		return missing{}, false
	case !c.module.Root:
		return missing{lacks + " has no value here", "give it one where the module is called"}, true
	}
	name, _, _ = strings.Cut(name, ".")
	name, _, _ = strings.Cut(name, "[")
	return missing{lacks + " has no value here", "give it one with tflint --var-file, or as TF_VAR_" + name}, true
}
