package report

import "github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"

// Message puts a finding into words: the argument, what it is, what follows, what to write.
func Message(finding judge.Finding) string {
	if finding.Failure != "" {
		return "internal error while judging this resource, so nothing is known about it; please report it: " + finding.Failure
	}
	if finding.Text != "" {
		return finding.Text
	}
	message := finding.At.Name + " is " + finding.At.Says() + ", so " + finding.So
	if finding.Do != "" {
		message += "; " + finding.Do
	}
	return message
}
