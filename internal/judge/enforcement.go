package judge

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// requirements weighs the requirements of an endpoint. What is known to be wrong decides, whatever the rest turns out to
// be; else what is not known; and only if all is known to be right the certificate is required.
func requirements(table []spec.Requirement, subject spec.Subject) spec.Verdict {
	verdict := spec.Verdict{Enforcement: spec.Required}
	values := make([]fact.Value, len(table))
	decided := -1
	for i, requirement := range table {
		values[i] = subject.Fact(requirement.Argument)
		outcome, value := outcomeOf(requirement, values[i], subject)
		values[i] = value
		if i == 0 {
			verdict.Switch, verdict.Asked = value, asked(outcome, value)
		}
		wrong := outcome.Enforcement == spec.Off || outcome.Enforcement == spec.Optional
		if wrong && !requirement.Unfixable && requirement.Want != cty.NilVal {
			verdict.Finding.Settings = append(verdict.Finding.Settings, setting(requirement, value, subject))
		}
		switch {
		case wrong && (decided < 0 || verdict.Enforcement == spec.Undetermined):
			decided = i
			verdict.Enforcement = outcome.Enforcement
			verdict.Finding.Severity = outcome.Severity
			verdict.Finding.So, verdict.Finding.Do = outcome.So, outcome.Do
			if outcome.Do == "" {
				verdict.Finding.Do = "set it to " + show(requirement.Want)
			}
			if requirement.Voids != nil {
				if void := subject.Fact(*requirement.Voids); void.State == fact.Known || void.State == fact.Undetermined && void.Written {
					verdict.Finding.So += ", and " + void.Name + " has no effect"
				}
			}
		case decided < 0 && outcome.Enforcement != spec.Required:
			decided = i
			verdict.Enforcement = outcome.Enforcement
			verdict.Finding.So, verdict.Finding.Do = outcome.So, outcome.Do
		}
	}
	if decided < 0 {
		decided = len(table) - 1
	}
	verdict.Finding.At = values[decided]
	if verdict.Finding.Needs = table[decided].Needs; verdict.Finding.Needs == nil {
		verdict.Finding.Needs = subject.Needs(table[decided].Argument)
	}
	if len(values) == 2 {
		together(verdict.Finding.Settings, values[0], values[1])
	}
	verdict.Finding.Anchors = slices.Delete(slices.Clone(values), decided, decided+1)
	return verdict
}

// together keeps a switch and its mode beside each other.
func together(settings []spec.Setting, enabled, mode fact.Value) {
	for i := range settings {
		if settings[i].Argument.Name == mode.Name {
			settings[i].After = enabled
		} else {
			settings[i].Before = mode
		}
	}
}

// outcomeOf says what follows from a value. The value comes back with the reason if nothing can be said.
func outcomeOf(requirement spec.Requirement, value fact.Value, subject spec.Subject) (spec.Outcome, fact.Value) {
	switch value.State {
	case fact.Undetermined:
		return spec.Outcome{}, value
	case fact.Absent:
		return absent(requirement, value, subject)
	}
	if requirement.NotEmpty {
		switch value.Empty() {
		case fact.True:
			return requirement.Absent, value
		case fact.False:
			return spec.Outcome{Enforcement: spec.Required}, value
		}
		value.State, value.Reason = fact.Undetermined, value.Name+" has the wrong type"
		return spec.Outcome{}, value
	}
	foldCase := subject.ARM || requirement.FoldCase
	isBool := requirement.Want.Type() == cty.Bool
	text, ok := canonical(value, isBool, foldCase)
	if !ok {
		value.Reason = value.Show() + " has the wrong type"
		if isBool {
			value.Reason = value.Show() + " is neither true nor false"
		}
		value.State = fact.Undetermined
		return spec.Outcome{}, value
	}
	equal := func(want string) bool { return want == text || foldCase && strings.EqualFold(want, text) }
	for _, c := range requirement.Cases {
		if slices.ContainsFunc(c.Values, equal) && (c.If == nil || answer(c.If, subject).Truth == fact.True) {
			return c.Outcome, value
		}
	}
	return requirement.Otherwise, value
}

func absent(requirement spec.Requirement, value fact.Value, subject spec.Subject) (spec.Outcome, fact.Value) {
	if subject.ARM {
		if requirement.AbsentARM != nil {
			return *requirement.AbsentARM, value
		}
		return requirement.Absent, value
	}
	since := requirement.AbsentSince
	if since == nil {
		return requirement.Absent, value
	}
	switch subject.Module.Provider().Share(since.Span) {
	case provider.Every:
		return since.Outcome, value
	case provider.None:
		return requirement.Absent, value
	}
	value.Reason = "its default depends on the azurerm version, which is not known"
	return spec.Outcome{Do: "set it to " + show(requirement.Want)}, value
}

// asked says whether the first argument asks for a certificate.
func asked(outcome spec.Outcome, value fact.Value) fact.Tri {
	switch outcome.Enforcement {
	case spec.Required, spec.Optional:
		return fact.True
	case spec.Off, spec.NotApplicable:
		return fact.False
	}
	if value.State == fact.Known {
		return fact.True // It asks, and whether it requires is not for the code to tell.
	}
	return fact.Unknown
}

// setting is what a fix would write for a requirement that is not met.
func setting(requirement spec.Requirement, value fact.Value, subject spec.Subject) spec.Setting {
	written := spec.Setting{Argument: value, Value: requirement.Want}
	if needs := subject.Needs(requirement.Argument); needs != nil {
		written.Span = needs.Span
	}
	return written
}

// show writes a value as one would in Terraform.
func show(value cty.Value) string { return fact.Value{State: fact.Known, Data: value}.Show() }
