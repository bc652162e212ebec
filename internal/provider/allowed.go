package provider

import (
	"math"
	"strconv"
	"strings"
	"sync"

	goversion "github.com/hashicorp/go-version"
)

// Allowed is the releases of the provider that the code allows. The zero value says nothing about them.
type Allowed struct {
	// Source is what decided: ".terraform.lock.hcl", "required_providers" or "azurerm_version".
	Source string

	// locked are the releases of a lock file, and limits what others must meet where there is none.
	locked []*goversion.Version
	limits goversion.Constraints
	// bounds are the versions that the limits name.
	bounds []*goversion.Version
	// shares are the answers that have been given, for all copies.
	shares *sync.Map
}

// What can say which releases are allowed, in the order in which it counts.
const (
	LockFile    = ".terraform.lock.hcl"
	Requirement = "required_providers"
	Option      = "azurerm_version"
)

// Decide returns the releases that the texts allow, by what Terraform itself would go by: the versions of the lock file,
// else the constraints, all met together, else the plugin's option. Within what the constraints allow, the option says
// which. Texts that cannot be read, and constraints that no version meets, say nothing.
func Decide(locked []*goversion.Version, constraints []string, option string) Allowed {
	if len(locked) > 0 {
		return Allowed{Source: LockFile, locked: locked, shares: &sync.Map{}}
	}
	required, configured := constrained(Requirement, constraints...), constrained(Option, ofOption(option))
	if required.Source == "" {
		return configured
	}
	if both := constrained(Option, append([]string{ofOption(option)}, constraints...)...); configured.Source != "" && both.Source != "" {
		return both
	}
	return required
}

// ofOption returns the constraint that the option amounts to: one release, or all of a major version.
func ofOption(option string) string {
	if option == "" || strings.ContainsAny(option, ".-") {
		return option
	}
	return "~> " + option
}

// Refuses reports whether a constraint is known not to allow a version.
func Refuses(constraint, version string) bool {
	limits, err := goversion.NewConstraint(constraint)
	if err != nil {
		return false
	}
	exact, err := goversion.NewVersion(version)
	return err == nil && !limits.Check(exact)
}

// maxLimits is how many limits are met together. People write two or three, and each is held against all others.
const maxLimits = 100

// constrained returns the releases that meet all constraints, or nothing.
func constrained(source string, texts ...string) Allowed {
	allowed := Allowed{Source: source, shares: &sync.Map{}}
	for _, text := range texts {
		if strings.TrimSpace(text) == "" {
			continue
		}
		for part := range strings.SplitSeq(text, ",") {
			limit, err := goversion.NewConstraint(pessimistic(part))
			if err != nil {
				return Allowed{}
			}
			allowed.limits = append(allowed.limits, limit...)
			if bound, err := goversion.NewVersion(strings.Trim(part, "<>=!~"+whitespace)); err == nil {
				allowed.bounds = append(allowed.bounds, bound)
			}
		}
	}
	// Where there are limits and no version meets them all, they say nothing either.
	if len(allowed.limits) == 0 || len(allowed.limits) > maxLimits || allowed.Share(Span{}) != Every {
		return Allowed{}
	}
	return allowed
}

// whitespace is what the library takes for white space around operators.
const whitespace = " \t\n\v\f\r"

// pessimistic writes "~> 4" as "~> 4.0", which is what Terraform takes it for, and the library does not.
// https://github.com/apparentlymart/go-versions/blob/v1.0.3/versions/constraints/ruby_style.go#L123-L131
func pessimistic(part string) string {
	part = strings.Trim(part, whitespace)
	bound, ok := strings.CutPrefix(part, "~>")
	if ok && !strings.ContainsAny(bound, ".-+") {
		return part + ".0"
	}
	return part
}

// Share returns how many of the allowed releases are within a span. It is asked about few spans, and about each many times.
func (a Allowed) Share(span Span) Share {
	if a.shares == nil {
		return Undetermined
	}
	share, asked := a.shares.Load(span)
	if !asked {
		share = a.share(span)
		a.shares.Store(span, share)
	}
	return share.(Share)
}

func (a Allowed) share(span Span) Share {
	within, without := false, false
	for _, version := range a.examples(span) {
		segments := version.Segments()
		if span.has(Version{segments[0], segments[1]}) {
			within = true
		} else {
			without = true
		}
	}
	switch {
	case within && without:
		return Some
	case within:
		return Every
	case without:
		return None
	}
	return Undetermined
}

// examples returns allowed versions, among which are some within the span and some without it wherever there are any: the
// limits and the ends of the span cut the versions into ranges, and each range starts at one of these cuts or just behind.
func (a Allowed) examples(span Span) []*goversion.Version {
	if a.locked != nil || a.limits == nil {
		return a.locked
	}
	cuts := []*goversion.Version{versionOf(0, 0, 0), versionOf(span.Since.Major, span.Since.Minor, 0), versionOf(span.Until.Major, span.Until.Minor, 0)}
	found := []*goversion.Version{}
	for _, cut := range append(cuts, a.bounds...) {
		segments := cut.Segments()
		behind := segments[2]
		if behind < math.MaxInt {
			behind++
		}
		for _, version := range []*goversion.Version{cut, cut.Core(), versionOf(segments[0], segments[1], behind)} {
			if a.limits.Check(version) {
				found = append(found, version)
			}
		}
	}
	return found
}

// Has reports whether the allowed releases are sure to have something. Where nothing says which they are, it is the newest
// that the tables know which counts, because that is what Terraform would install.
func (a Allowed) Has(span Span) bool {
	share := a.Share(span)
	return share == Every || share == Undetermined && span.has(Newest)
}

func versionOf(segments ...int) *goversion.Version {
	text := ""
	for i, segment := range segments {
		if i > 0 {
			text += "."
		}
		text += strconv.Itoa(segment)
	}
	return goversion.Must(goversion.NewVersion(text))
}
