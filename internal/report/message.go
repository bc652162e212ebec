package report

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
)

// Message puts a finding into words: the argument, what it is, what follows, what to write.
func Message(finding judge.Finding) string {
	return withoutVerbs(sentence(finding))
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

// withoutVerbs replaces the percent signs of the user's own text by the sign of full width, because TFLint's default
// output takes a message for a format and would make "%!d(MISSING)" of "50%d".
// https://github.com/terraform-linters/tflint/blob/v0.64.0/formatter/pretty.go#L16
func withoutVerbs(message string) string { return strings.ReplaceAll(message, "%", "\uff05") }
