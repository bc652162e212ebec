package report

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
)

// Message puts a finding into words: the argument, what it is, what follows, what to write.
func Message(finding judge.Finding) string {
	return escapePercent(sentence(finding))
}

func sentence(finding judge.Finding) string {
	if finding.Failure != "" {
		return "internal error while judging this resource, so nothing is known about it; please report it: " + finding.Failure
	}
	if finding.Text != "" {
		return finding.Text
	}
	message := finding.At.Name + " is " + finding.At.Says() + ", so " + finding.Consequence
	if finding.Advice != "" {
		message += "; " + finding.Advice
	}
	return message
}

// escapePercent writes the full-width sign for each percent sign, because TFLint's default output formats the message again
// and would make "%!d(MISSING)" of "50%d".
// https://github.com/terraform-linters/tflint/blob/v0.64.0/formatter/pretty.go#L16
func escapePercent(message string) string { return strings.ReplaceAll(message, "%", "\uff05") }
