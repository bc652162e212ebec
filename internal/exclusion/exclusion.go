// Package exclusion reads the paths that App Service serves without asking for a client certificate.
//
// The setting is one string. Its entries are prefixes: "/api" excludes /apiadmin as well as /api/v1, whatever the case,
// and "/" excludes everything.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth#exclude-paths-from-requiring-authentication
package exclusion

import "strings"

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
	for _, entry := range strings.FieldsFunc(list, func(r rune) bool { return r == ';' || r == ',' }) {
		entry = strings.TrimSpace(entry)
		if entry == "" {
			continue
		}
		if !strings.HasPrefix(entry, "/") {
			entry = "/" + entry
		}
		paths = append(paths, Path{Prefix: entry})
	}
	return paths
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
