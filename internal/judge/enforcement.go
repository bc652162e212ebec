package judge

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// verdict judges an endpoint by its entry in a table.
func verdict(entry table.Resource, subject endpoint.Subject) endpoint.Verdict {
	applies := endpoint.Answer{Truth: code.True}
	if entry.Applies != nil {
		applies = entry.Applies.Holds(subject)
	}
	if applies.Truth == code.False {
		return endpoint.Verdict{Enforcement: endpoint.NotApplicable, Asked: code.False}
	}
	var found endpoint.Verdict
	if entry.Judge != nil {
		found = entry.Judge(subject)
	} else {
		found = requirements(entry.Requirements, subject)
	}
	if applies.Truth == code.Unknown && found.Enforcement != endpoint.Required {
		if found.Finding.At.State == code.Undetermined {
			applies.By = found.Finding.At
		}
		return undecided(applies.By)
	}
	return found
}

// undecided is the verdict where an argument leaves open what an endpoint is.
func undecided(by code.Value) endpoint.Verdict {
	return endpoint.Verdict{Enforcement: endpoint.Undetermined, Asked: code.Unknown, Finding: endpoint.Finding{At: by}}
}

// either returns the verdict on an endpoint of which it cannot be told whether it is what the entry is about: what it is
// otherwise must come to the same.
func either(entry table.Resource, subject endpoint.Subject, found endpoint.Verdict, by code.Value) endpoint.Verdict {
	otherwise := endpoint.Undetermined
	if entry.Else != nil {
		switch entry.Else.Holds(subject).Truth {
		case code.True:
			otherwise = endpoint.Required
		case code.False:
			otherwise = endpoint.Off
		}
	}
	if found.Enforcement == endpoint.NotApplicable || found.Enforcement == otherwise && otherwise != endpoint.Undetermined {
		return found
	}
	return undecided(by)
}

// weighed is a requirement with what follows from it in a subject.
type weighed struct {
	table.Requirement
	outcome table.Outcome
	value   code.Value
}

// isOutOfReach reports whether a requirement fails, and the caller of a known module cannot help it.
func (w weighed) isOutOfReach() bool { return w.outcome.Enforcement.Weak() && w.value.NoInput }

// requirements weighs the requirements of an endpoint. A requirement known to fail decides; otherwise one that is unknown;
// otherwise the certificate is required.
func requirements(entries []table.Requirement, subject endpoint.Subject) endpoint.Verdict {
	all := make([]weighed, len(entries))
	for i, requirement := range entries {
		outcome, value := requirement.Weigh(subject)
		all[i] = weighed{requirement, outcome, value}
	}
	decided := decisive(all)
	one := all[decided]
	found := endpoint.Verdict{
		Enforcement: endpoint.Required,
		Asked:       asked(all[0]),
		Switch:      all[0].value,
		Finding: endpoint.Finding{
			At:       one.value,
			Settings: settings(all, subject),
			Anchors:  anchors(all, decided),
			Needs:    one.Needs,
			NoInput:  slices.ContainsFunc(all, weighed.isOutOfReach),
		},
	}
	if found.Finding.Needs == nil {
		found.Finding.Needs = subject.Needs(one.Argument)
	}
	if one.outcome.Enforcement != endpoint.Required {
		found.Enforcement = one.outcome.Enforcement
		say(&found.Finding, one, subject)
	}
	return found
}

// decisive returns which requirement decides: the first that fails, else the first that is not met for another reason, else
// the last.
func decisive(all []weighed) int {
	for _, decides := range []func(endpoint.Enforcement) bool{
		endpoint.Enforcement.Weak,
		func(e endpoint.Enforcement) bool { return e != endpoint.Required },
	} {
		if i := slices.IndexFunc(all, func(w weighed) bool { return decides(w.outcome.Enforcement) }); i >= 0 {
			return i
		}
	}
	return len(all) - 1
}

// say puts the requirement that decided into words.
func say(finding *endpoint.Finding, one weighed, subject endpoint.Subject) {
	finding.Consequence, finding.Advice = one.outcome.Consequence, one.outcome.Advice
	if !one.outcome.Enforcement.Weak() {
		return
	}
	finding.Severity = one.outcome.Severity
	if finding.Advice == "" {
		finding.Advice = one.Set()
	}
	if one.Voids == nil {
		return
	}
	if void := subject.Fact(*one.Voids); void.State == code.Known && !void.ByDefault || void.State == code.Undetermined && void.Written && !void.ByDefault {
		finding.Consequence += ", and " + void.Name + " has no effect"
	}
}

// settings returns what a fix would write for all requirements that fail, and for those of which the default is not known: what is
// right without them would not be known to be.
func settings(all []weighed, subject endpoint.Subject) []endpoint.Setting {
	var found []endpoint.Setting
	for _, one := range all {
		open := one.value.State == code.Absent && one.outcome.Enforcement == endpoint.Undetermined || one.value.State == code.Undetermined && one.value.ByDefault
		if (one.outcome.Enforcement.Weak() || open) && !one.Unfixable && one.Want != cty.NilVal {
			found = append(found, one.Setting(subject, one.value))
		}
	}
	if len(all) == 2 {
		together(found, all[0].value, all[1].value)
	}
	return found
}

// together keeps a switch and its mode beside each other.
func together(settings []endpoint.Setting, enabled, mode code.Value) {
	for i := range settings {
		if settings[i].Argument.Name == mode.Name {
			settings[i].After = enabled
		} else {
			settings[i].Before = mode
		}
	}
}

// anchors returns the values of the requirements that did not decide.
func anchors(all []weighed, decided int) []code.Value {
	var found []code.Value
	for i, one := range all {
		if i != decided {
			found = append(found, one.value)
		}
	}
	return found
}

// asked returns whether the first requirement's argument asks for a certificate.
func asked(first weighed) code.Truth {
	switch first.outcome.Enforcement {
	case endpoint.Required, endpoint.Optional:
		return code.True
	case endpoint.Off, endpoint.NotApplicable:
		return code.False
	}
	if first.value.State == code.Known {
		return code.True // It asks, and whether it requires is not for the code to tell.
	}
	return code.Unknown
}
