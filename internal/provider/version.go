// Package provider says which versions of the azurerm provider the code allows, by the texts that say it. It is pure: who
// reads files and asks TFLint hands the texts over.
package provider

import "strconv"

// Version is a release of the provider as far as facts depend on it. They come and go with minor versions.
type Version struct{ Major, Minor int }

// Newest is the newest release that the tables know.
// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v5.2.0
var Newest = Version{5, 2}

// String returns the version as people name it: "4.19".
func (v Version) String() string { return strconv.Itoa(v.Major) + "." + strconv.Itoa(v.Minor) }

func (v Version) before(other Version) bool {
	return v.Major < other.Major || v.Major == other.Major && v.Minor < other.Minor
}

// Span is the releases that have something.
type Span struct {
	// Since is the first of them; the zero value stands for one that is older than all that matter.
	Since Version
	// Until is the first release that has it no more; the zero value stands for none.
	Until Version
}

// Since returns the span of what came with a release and is still there.
func Since(major, minor int) Span { return Span{Since: Version{major, minor}} }

func (s Span) has(v Version) bool {
	return !v.before(s.Since) && (s.Until == Version{} || v.before(s.Until))
}

// Share is how many of the allowed releases have something.
type Share int

// The shares. The zero value is Undetermined: nothing says which releases are allowed.
const (
	Undetermined Share = iota
	None
	Some
	Every
)
