package spec

import (
	"path"
	"slices"
	"strings"
	"time"
)

// Exception is a documented, owned and perhaps dated agreement that findings are accepted.
type Exception struct {
	// Resource is an address in its module, or one that starts with the module's. An asterisk matches any text.
	Resource string
	// Rules are the rules that it silences; none stands for all.
	Rules         []string
	Reason, Owner string
	// Expires is the last day on which it holds, in UTC; the zero time stands for no end.
	Expires time.Time
}

// Matches says whether the exception speaks of a resource, by the address of its module ("module.api", or empty for the
// root) and its own address in there.
func (e Exception) Matches(module, address string) bool {
	// Only the asterisk is special, so that the brackets of an instance key are not.
	pattern := strings.NewReplacer(`\`, `\\`, `[`, `\[`, `?`, `\?`).Replace(e.Resource)
	matches := func(name string) bool {
		matched, err := path.Match(pattern, name)
		return err == nil && matched
	}
	return matches(address) || module != "" && matches(module+"."+address)
}

// Silences says whether the exception speaks of a rule.
func (e Exception) Silences(rule string) bool {
	return len(e.Rules) == 0 || slices.Contains(e.Rules, rule)
}

// Expired says whether the exception is void.
func (e Exception) Expired(today time.Time) bool {
	return !e.Expires.IsZero() && today.After(e.Expires)
}
