package table

import "time"

// Options are what the user set in the `rule` blocks.
type Options struct {
	// AllowedPaths are the exclusion paths that are not reported; nil stands for the default list.
	AllowedPaths []string
	// ReportDefault asks for findings where https_only is absent.
	ReportDefault bool
	// Minimum is the share of endpoints, in per cent, that coverage asks for; Inventory asks for a notice for each.
	Minimum   float64
	Inventory bool
	// InventoryTags are the keys of the tags that the inventory names.
	InventoryTags []string
	// Explain is the address of the endpoints about which coverage says why they are judged as they are, or empty.
	Explain string
	// Exceptions are the findings that somebody has accepted. WarnDays is how long before its end one is announced, and
	// Today the day by which they expire.
	Exceptions []Exception
	WarnDays   int
	Today      time.Time
	// Unused asks for a notice for each exception that matches nothing.
	Unused bool
	// Module is the address of the module, or empty for the root.
	Module string
}
