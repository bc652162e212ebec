// Package exclusion reads the paths that App Service serves without asking for a client certificate.
//
// The setting is one string. Its entries are prefixes: "/api" excludes /apiadmin as well as /api/v1, whatever the case,
// and "/" excludes everything.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth#exclude-paths-from-requiring-authentication
package exclusion

import (
	"slices"
	"strings"
)

// Path is one entry of the list.
type Path struct {
	// Prefix is the entry with a leading slash, in the user's letters.
	Prefix string
}

// Everything reports whether the entry excludes every path.
func (p Path) Everything() bool { return strings.Trim(p.Prefix, "/") == "" }

// Parse returns the entries of a list. They are separated by semicolons or commas; blanks around them do not count, nor do
// empty entries. It takes every string.
func Parse(list string) []Path {
	paths := []Path{}
	for _, entry := range entriesOf(list) {
		paths = append(paths, pathOf(entry))
	}
	return paths
}

func entriesOf(list string) []string {
	entries := strings.FieldsFunc(list, func(r rune) bool { return r == ';' || r == ',' })
	for i := range entries {
		entries[i] = strings.TrimSpace(entries[i])
	}
	return slices.DeleteFunc(entries, func(entry string) bool { return entry == "" })
}

func pathOf(entry string) Path {
	if !strings.HasPrefix(entry, "/") {
		entry = "/" + entry
	}
	return Path{Prefix: entry}
}

// Unknown stands in a list for what is not known of it. It is of the private use area, where no path has characters.
const Unknown = "\uf8ff"

// ParsePart returns the entries of which every letter is known, of a list with some Unknown in it, and whether the list has an
// entry at all.
func ParsePart(list string) (known []Path, some bool) {
	for _, entry := range entriesOf(list) {
		if !strings.Contains(entry, Unknown) {
			known = append(known, pathOf(entry))
		}
		some = some || strings.TrimSpace(strings.ReplaceAll(entry, Unknown, "")) != "" // What is not known may be nothing.
	}
	return known, some
}

// Probes are the paths that health checks and certificate authorities call, neither of which has a client certificate.
// They are allowed unless the user allows others.
func Probes() []string {
	return []string{"/health", "/healthz", "/healthcheck", "/livez", "/readyz", "/.well-known/"}
}

// Allowed are the paths that may be excluded.
type Allowed []Path

// Allow reads a list of allowed paths.
func Allow(paths []string) Allowed { return Parse(strings.Join(paths, ";")) }

// Has reports whether a path is one of the allowed ones. An allowed path means itself, whatever the case and with or without
// a final slash; one that ends in a slash means also what is below it.
func (a Allowed) Has(path Path) bool {
	for _, allowed := range a {
		if fold(path.Prefix) == fold(allowed.Prefix) {
			return true
		}
		if strings.HasSuffix(allowed.Prefix, "/") && !allowed.Everything() &&
			strings.HasPrefix(strings.ToLower(path.Prefix), strings.ToLower(allowed.Prefix)) {
			return true
		}
	}
	return false
}

func fold(path string) string { return strings.ToLower(strings.TrimSuffix(path, "/")) }
