package judge

import (
	"fmt"
	"strconv"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// Explain says in one line what was decided about an endpoint, and by which facts.
func Explain(endpoint *spec.Endpoint) string {
	scope := "out of scope"
	if endpoint.InScope {
		scope = "in scope"
	}
	at := endpoint.Verdict.Finding.At.Range
	return fmt.Sprintf("%s at %s:%d, %s: exposure %s (%s), enforcement %s (%s), %s",
		address(endpoint), at.Filename, at.Start.Line, endpoint.Rule,
		endpoint.Exposure.Reach, because(endpoint.Exposure),
		endpoint.Verdict.Enforcement, says(endpoint.Verdict.Finding.At), scope)
}

// address names the instance, where it is known which.
func address(endpoint *spec.Endpoint) string {
	switch {
	case endpoint.Key == cty.NilVal:
		return endpoint.Resource.Address()
	case endpoint.Key.Type() == cty.String:
		return endpoint.Resource.Address() + "[" + strconv.Quote(endpoint.Key.AsString()) + "]"
	}
	return endpoint.Resource.Address() + "[" + fact.Value{State: fact.Known, Data: endpoint.Key}.Show() + "]"
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
