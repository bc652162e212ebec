package judge

import (
	"fmt"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// Explain returns in one line what was decided about an endpoint of a module, and by which facts.
func Explain(module *code.Module, judged *endpoint.Endpoint) string {
	scope := "out of scope"
	if judged.InScope {
		scope = "in scope"
	}
	at := judged.Verdict.Finding.At
	decided := says(at)
	if judged.Verdict.Enforcement == endpoint.NotApplicable {
		at, decided = judged.Block.Value(), "client certificates do not apply"
	}
	return fmt.Sprintf("%s at %s:%d, %s: exposure %s (%s), enforcement %s (%s), %s",
		module.Prefix()+judged.Called(), at.Range.Filename, at.Range.Start.Line, judged.Rule,
		judged.Exposure.Reach, because(judged.Exposure),
		judged.Verdict.Enforcement, decided, scope)
}

func because(exposure endpoint.Exposed) string {
	if exposure.Why != "" {
		return exposure.Why
	}
	if exposure.By.Name == "" {
		return "not asked"
	}
	return says(exposure.By)
}

func says(value code.Value) string {
	if value.Name == "" {
		return "nothing says otherwise"
	}
	return value.Name + " is " + value.Says()
}
