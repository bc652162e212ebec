// Package report tells the user what was found: it puts findings into words, chooses where they stand, and emits each of
// them once. It is the only place that emits.
package report
