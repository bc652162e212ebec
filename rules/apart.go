package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// calledBy returns what tells endpoints of one resource apart by an argument that each of them has: `listener "orders"`.
func calledBy(kind string, argument endpoint.Argument) func(endpoint.Subject) (called string, known bool) {
	return func(subject endpoint.Subject) (called string, known bool) {
		name := subject.Fact(argument)
		switch {
		case name.State == code.Absent:
			return "", false
		case len(name.TextParts()) > 0:
			return kind + " " + name.InPart(), true
		}
		return kind + " " + name.Says(), name.State == code.Known
	}
}

// of says that an argument belongs to an endpoint, to stand behind the argument's name.
func of(name func(endpoint.Subject) (string, bool)) func(endpoint.Subject) string {
	return func(subject endpoint.Subject) string {
		if called, known := name(subject); known {
			return " of " + called
		}
		return ""
	}
}
