package table

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
	// Expires is the last day on which it holds, in UTC; nil stands for no end.
	Expires *time.Time
}

// Matches reports whether the exception speaks of a resource, by the address of its module ("module.api", or empty for the
// root) and its own address in there. The address of a module alone speaks of all that the module declares, also where that is
// known from its call only.
func (e Exception) Matches(module, address string) bool {
	pattern := strings.NewReplacer(`\`, `\\`, `[`, `\[`, `?`, `\?`).Replace(e.Resource)
	matches := func(name string) bool {
		matched, err := path.Match(pattern, name)
		return err == nil && matched
	}
	addresses := []string{address}
	if rest, ok := strings.CutPrefix(address, "module."); ok {
		call, _, _ := strings.Cut(rest, ".")
		addresses = append(addresses, "module."+call)
	}
	if module == "" {
		return slices.ContainsFunc(addresses, matches)
	}
	return matches(module) || slices.ContainsFunc(addresses, func(name string) bool { return matches(name) || matches(module+"."+name) })
}

// Silences reports whether the exception speaks of a rule.
func (e Exception) Silences(rule string) bool {
	return len(e.Rules) == 0 || slices.Contains(e.Rules, rule)
}

// Expired reports whether the exception is void.
func (e Exception) Expired(today time.Time) bool {
	return e.Expires != nil && today.After(*e.Expires)
}
