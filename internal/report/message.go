package report

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
)

// Message puts a finding about a module into words: the argument, what it is, what follows, what to write.
func Message(module *code.Module, finding judge.Finding) string {
	return escapePercent(sentence(module, finding))
}

func sentence(module *code.Module, finding judge.Finding) string {
	if finding.Failure != "" {
		return "internal error while judging this resource, so nothing is known about it; please report it: " + finding.Failure
	}
	if !module.Root {
		return inCalled(module, finding)
	}
	if finding.Text != "" {
		return finding.Text
	}
	message := finding.At.Name + " is " + finding.At.Says() + ", so " + finding.Consequence
	switch {
	case finding.At.NoInput && finding.Advice != "":
		message += "; the module has no input for it"
	case finding.Advice != "":
		message += "; " + finding.Advice
	}
	return message
}

// escapePercent writes the full-width sign for each percent sign, because TFLint's default output formats the message again
// and would make "%!d(MISSING)" of "50%d".
// https://github.com/terraform-linters/tflint/blob/v0.64.0/formatter/pretty.go#L16
func escapePercent(message string) string { return strings.ReplaceAll(message, "%", "\uff05") }
