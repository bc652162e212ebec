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
	if judged.Verdict.Enforcement == endpoint.NotApplicable {
		at = judged.Block.Value()
	}
	return fmt.Sprintf("%s at %s:%d, %s: exposure %s (%s), enforcement %s (%s), %s",
		module.Prefix()+judged.Subject.Called(), at.Range.Filename, at.Range.Start.Line, judged.Rule,
		judged.Exposure.Reach, judged.Exposure.Says(), judged.Verdict.Enforcement, judged.Verdict.Says(), scope)
}
