package endpoint

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
)

// Path is where blocks are, in each spelling.
type Path struct {
	Azurerm, ARM code.Path
}

// in returns the path in some words.
func (p Path) in(words Words) code.Path { return pick(words, p.Azurerm, p.ARM) }

// Rooted returns the path as seen from the resource.
func (p Path) Rooted() Path { return Path{Azurerm: p.Azurerm.Rooted(), ARM: p.ARM.Rooted()} }

// Argument is one fact about an endpoint, in each spelling.
type Argument struct {
	// Names are azurerm's paths, the newest spelling first; the first that is written counts.
	Names []code.Path
	// ARM are the paths inside an azapi body, likewise; none if ARM has no such property.
	ARM []code.Path
	// Label is the name that messages use where the last name of the path says too little, ARMLabel likewise for ARM.
	Label, ARMLabel string
	// Dates are the releases of the provider that have the argument, by its azurerm path. A path without a date is as old
	// as the types that have it, or only read, because older texts spell it so.
	Dates map[code.Path]provider.Span
	// Of returns what the argument belongs to, where several endpoints stand on one line.
	Of func(Subject) string
}

func (a Argument) paths(words Words) []code.Path { return pick(words, a.Names, a.ARM) }
func (a Argument) label(words Words) string      { return pick(words, a.Label, a.ARMLabel) }

// IsZero reports whether the argument is none.
func (a Argument) IsZero() bool { return len(a.Names) == 0 && len(a.ARM) == 0 }

// In returns the argument's azurerm paths in a block, as seen from the resource.
func (a Argument) In(block code.Path) []code.Path {
	paths := make([]code.Path, len(a.Names))
	for i, name := range a.Names {
		paths[i] = name.In(block)
	}
	return paths
}

// Dated is an argument, a block or a type that is younger than the provider.
type Dated struct {
	Span provider.Span
	// ARM is true if azapi_resource can say the same.
	ARM bool
}

// Remark returns what advice adds where not every release of the provider that the module allows can follow it, or "".
func (d *Dated) Remark(module *code.Module) string {
	if d == nil || module.Provider().Has(d.Span) {
		return ""
	}
	words := " (needs azurerm " + d.Span.Since.String() + " or later"
	if d.ARM && module.Provider().Share(d.Span) == provider.None {
		words += ", or azapi"
	}
	return words + ")"
}
