package report

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
)

// inCalled puts a finding of a called module into words. TFLint prints the caller's line, so that the message says which
// resource of which module it is about, and which input to set.
func inCalled(module *code.Module, finding judge.Finding) string {
	of, name := finding.Resource.Address()+" in "+module.Path, "the module"
	if finding.Resource.Call != "" { // It could be the one that is called there.
		name = module.Path
	}
	if whole := finding.Whole(); whole != "" {
		if finding.AboutModule() {
			return whole
		}
		return wholly(finding, whole) + " (" + of + ")"
	}
	says, decides := finding.At.Says(), deciding(module, finding.At)
	if decides != nil && !decides.Mixed && !decides.Condition && finding.At.State != code.Undetermined && module.Given(decides.Name) == code.False {
		says += ", " + name + "'s default"
	}
	message := finding.At.Name + " of " + of + " is " + says + only(finding) + ", so " + finding.Consequence
	switch {
	case finding.Advice != "" && finding.Elsewhere:
		message += "; " + finding.Advice
	case finding.Advice != "":
		message += "; " + advised(finding.Advice, name, decides)
	}
	return message
}

// deciding returns the input that gives a value, else the first that decides which one is taken: of several the first that the
// caller passes. It is nil if the module says it itself.
func deciding(module *code.Module, value code.Value) *code.Input {
	inputs := value.Given()
	for i, input := range inputs {
		if input.Condition == inputs[0].Condition && module.Given(input.Name) == code.True {
			return &inputs[i]
		}
	}
	if len(inputs) == 0 {
		return nil
	}
	return &inputs[0]
}

// advised says by which input of a module the caller can do what the advice says.
func advised(advice, module string, input *code.Input) string {
	const set, remove, except = "set it to ", "remove it", "add an exception"
	isSet, isRemove := strings.HasPrefix(advice, set), strings.HasPrefix(advice, remove)
	switch {
	case strings.HasPrefix(advice, except):
		return advice
	case input == nil && (isSet || isRemove):
		return advice + " (" + module + " has no input for it)"
	case input == nil:
		return advice
	case isRemove:
		return remove + " from " + module + "'s input " + input.Path + strings.TrimPrefix(advice, remove)
	case isSet && !input.Mixed && !input.Condition:
		return "set " + module + "'s input " + input.Path + " to " + strings.TrimPrefix(advice, set)
	}
	return advice + " (by " + module + "'s input " + input.Path + ")"
}
