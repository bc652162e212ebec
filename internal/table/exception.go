package table

import (
	"slices"
	"strings"
	"time"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
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
	// Folder is the folder of the root modules in which it holds, seen from the configuration's; none stands for all. An asterisk
	// matches any text.
	Folder string
	// Block is where the configuration has it.
	Block code.Place
}

// Matches reports whether the exception speaks of a resource, by the address of its module ("module.api", or empty for the
// root) and its own address in there. The address of a module alone speaks of all that the module declares, also where that is
// known from its call only.
func (e Exception) Matches(module, address string) bool {
	matches := func(name string) bool { return fits(e.Resource, name) }
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

// Below reports whether the exception names a called module, or something in it, by the module's address. What is in there does
// not matter.
func (e Exception) Below(module string) bool {
	if !strings.HasPrefix(e.Resource, "module.") {
		return false
	}
	for i, char := range e.Resource {
		if char == '.' && fits(e.Resource[:i], module) || char == '*' && fits(e.Resource[:i+1], module) {
			return true
		}
	}
	return fits(e.Resource, module)
}

// In reports whether the exception holds for root modules in a folder, seen from that of the configuration.
func (e Exception) In(folder string) bool { return e.Folder == "" || fits(e.Folder, folder) }

// fits reports whether a text fits a pattern, in which an asterisk stands for any text.
func fits(pattern, text string) bool {
	parts := strings.Split(pattern, "*")
	first, middle, last := parts[0], parts[1:], parts[len(parts)-1]
	if len(middle) == 0 {
		return text == pattern
	}
	if len(text) < len(first)+len(last) || !strings.HasPrefix(text, first) || !strings.HasSuffix(text, last) {
		return false
	}
	text = text[len(first) : len(text)-len(last)]
	for _, part := range middle[:len(middle)-1] {
		_, rest, ok := strings.Cut(text, part)
		if !ok {
			return false
		}
		text = rest
	}
	return true
}

// Silences reports whether the exception speaks of a rule.
func (e Exception) Silences(rule string) bool {
	return len(e.Rules) == 0 || slices.Contains(e.Rules, rule)
}

// Expired reports whether the exception is void.
func (e Exception) Expired(today time.Time) bool {
	return e.Expires != nil && today.After(*e.Expires)
}
