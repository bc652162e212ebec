package rules

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// standing is how an endpoint counts, with its holes: what is void for everybody is off.
type standing struct {
	*endpoint.Endpoint
	enforcement endpoint.Enforcement
	// accepted is true if there is an exception for all that may be weak about it.
	accepted bool
	// voids are the holes by which it is off, first one that nobody has accepted; holes are the others.
	voids, holes []endpoint.Hole
}

func standingOf(survey endpoint.Survey, judged *endpoint.Endpoint) standing {
	found := standing{Endpoint: judged, enforcement: judged.Verdict.Enforcement, accepted: judged.Excepted}
	if judged.Verdict.Asked != code.True || found.enforcement == endpoint.NotApplicable {
		return found
	}
	excepted := judged.Excepted || !judged.Verdict.Enforcement.Weak()
	for _, hole := range survey.Holes(judged) {
		if !hole.Void {
			found.holes = append(found.holes, hole)
			continue
		}
		found.voids = append(found.voids, hole)
		excepted = excepted && hole.Excepted
		found.enforcement, found.accepted = endpoint.Off, excepted
	}
	isOpen := func(hole endpoint.Hole) bool { return !hole.Excepted }
	if i := slices.IndexFunc(found.voids, isOpen); i > 0 {
		found.voids[0], found.voids[i] = found.voids[i], found.voids[0]
	}
	return found
}

// countsAs returns the word under which the endpoint is counted.
func (s standing) countsAs() string {
	if s.accepted && s.enforcement != endpoint.Required {
		return "excepted"
	}
	return s.enforcement.String()
}

// weakness is higher the further an endpoint is from requiring a certificate.
func (s standing) weakness() int {
	return slices.Index([]string{"required", "unknown", "excepted", "optional", "off"}, s.countsAs())
}

// finding returns what is to be said about the endpoint, without the words. It stands at what decides.
func (s standing) finding() endpoint.Finding {
	decides := s.Verdict.Finding
	if len(s.voids) > 0 {
		decides = s.voids[0].Finding
	}
	found := endpoint.Finding{At: decides.At, Severity: endpoint.Notice, Anchors: append(slices.Clone(decides.Anchors), s.Exposure.By)}
	if found.At.Name == "" {
		found.At = s.Block.Value()
	}
	return found
}

// says puts into words what decides the enforcement, and what is open in spite of it.
func (s standing) says() string {
	said := s.decides()
	for _, hole := range s.holes {
		if s.enforcement == endpoint.Required {
			said += "; " + hole.At.Name + " is " + hole.At.Says()
		}
	}
	return said
}

// decides puts into words what decides the enforcement.
func (s standing) decides() string {
	if len(s.voids) > 0 {
		return voided(s.voids[0])
	}
	return s.Verdict.Says()
}

func voided(hole endpoint.Hole) string {
	return hole.At.Name + " is " + hole.At.Says() + ", so " + hole.Consequence
}

// open returns in a few words what is open although a certificate is required.
func (s standing) open() []string {
	found := []string{}
	for _, hole := range s.holes {
		if s.enforcement == endpoint.Required {
			found = append(found, hole.Hole)
		}
	}
	return found
}

func (s standing) family() string { return strings.TrimPrefix(s.Rule, "azurerm_mtls_") }

func (s standing) scope() string {
	if s.InScope {
		return "in scope"
	}
	return "out of scope"
}
