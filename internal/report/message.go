package report

import (
	"strconv"
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
	if whole := finding.Whole(); whole != "" {
		return wholly(finding, whole)
	}
	message := finding.At.Name + " is " + finding.At.SaysFor(only(finding)) + ", so " + finding.Consequence
	switch {
	case finding.At.NoInput && finding.Advice != "":
		message += "; the module has no input for it"
	case finding.Advice != "":
		message += "; " + finding.Advice
	}
	return message
}

// wholly returns the message of a finding that does not begin with what an argument is, with the instances that it is about.
func wholly(finding judge.Finding, whole string) string {
	if len(finding.Only) == 0 {
		return whole
	}
	return strings.TrimPrefix(only(finding), " ") + ", " + whole
}

// maxKeys is how many instances a message names.
const maxKeys = 3

// only says which instances a finding is about, to stand behind the value, or "" if it is about all of them.
func only(finding judge.Finding) string {
	keys := finding.Only
	if len(keys) == 0 {
		return ""
	}
	last := keys[len(keys)-1]
	if rest := len(keys) - maxKeys; rest > 1 {
		keys, last = keys[:maxKeys+1], strconv.Itoa(rest)+" others"
	}
	if len(keys) == 1 {
		return " for " + last
	}
	return " for " + strings.Join(keys[:len(keys)-1], ", ") + " and " + last
}

// escapePercent writes the full-width sign for each percent sign, because TFLint's default output formats the message again
// and would make "%!d(MISSING)" of "50%d".
// https://github.com/terraform-linters/tflint/blob/v0.64.0/formatter/pretty.go#L16
func escapePercent(message string) string { return strings.ReplaceAll(message, "%", "\uff05") }
