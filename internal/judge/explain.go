package judge

import (
	"fmt"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// Explain says in one line what was decided about an endpoint, and by which facts.
func Explain(endpoint *spec.Endpoint) string {
	scope := "out of scope"
	if endpoint.InScope {
		scope = "in scope"
	}
	at := endpoint.Verdict.Finding.At
	decided := says(at)
	if endpoint.Verdict.Enforcement == spec.NotApplicable {
		at, decided = endpoint.Block.Value(), "client certificates do not apply"
	}
	return fmt.Sprintf("%s at %s:%d, %s: exposure %s (%s), enforcement %s (%s), %s",
		endpoint.Address(), at.Range.Filename, at.Range.Start.Line, endpoint.Rule,
		endpoint.Exposure.Reach, because(endpoint.Exposure),
		endpoint.Verdict.Enforcement, decided, scope)
}

func because(exposure spec.Exposed) string {
	if exposure.Why != "" {
		return exposure.Why
	}
	if exposure.By.Name == "" {
		return "not asked"
	}
	return says(exposure.By)
}

func says(value fact.Value) string {
	if value.Name == "" {
		return "nothing says otherwise"
	}
	return value.Name + " is " + value.Says()
}
