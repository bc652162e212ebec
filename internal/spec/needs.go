package spec

import (
	"slices"
	"strings"
)

// Needs are the resource types that have to be read to judge something, each with the Terraform paths that are read of it
// first: those that decide. A path that ends in {} is a block. A type without paths is one that a reference may lead to.
type Needs map[string][]string

func (n Needs) add(types []string, paths ...string) {
	for _, name := range types {
		n[name] = append(n[name], paths...)
	}
}

// Merge adds what something else needs.
func (n Needs) Merge(other Needs) {
	for name, paths := range other {
		n[name] = append(n[name], paths...)
	}
}

// azapiTypes are the types of the azapi provider that declare resources.
var azapiTypes = []string{"azapi_resource", "azapi_update_resource"}

// azapi adds what says of azapi's resources which they are, and how they are set.
func (n Needs) azapi(arm []string) {
	if len(arm) > 0 {
		n.add(azapiTypes, "type", "body", "sensitive_body")
	}
}

// In says whether a module with some resource types may have such an endpoint.
func (r Resource) In(present map[string]bool) bool { return in(present, r.Types, r.ARM) }

// In says whether a module with some resource types may have such a block.
func (b Block) In(present map[string]bool) bool { return in(present, b.Types, b.ARM) }

func in(present map[string]bool, types, arm []string) bool {
	has := func(name string) bool { return present[name] }
	return slices.ContainsFunc(types, has) || len(arm) > 0 && slices.ContainsFunc(azapiTypes, has)
}

// condition adds what a condition asks of the types, at a block in them, and of those that they refer to. The argument
// that a Via follows is not among it, because most modules have nothing to follow it to.
func (n Needs) condition(types []string, block string, condition Condition) {
	switch c := condition.(type) {
	case Is:
		if !c.Later {
			n.add(types, argumentPaths(block, c.Argument)...)
		}
	case Any:
		for _, part := range c {
			n.condition(types, block, part)
		}
	case All:
		for _, part := range c {
			n.condition(types, block, part)
		}
	case Not:
		n.condition(types, block, c.Condition)
	case Written:
		n.add(types, argumentPaths(block, c.Argument)...)
	case Has:
		n.add(types, Join(block, c.Terraform)+"{}")
	case Ask:
		n.add(types, argumentPaths(block, Argument{Names: c.Reads})...)
	case *Via:
		n.add(c.Types)
		n.azapi(c.ARM)
		// There are few targets, so that the arguments which lead further are read at once.
		if further, ok := c.Condition.(*Via); ok {
			n.add(c.Types, argumentPaths("", further.Argument)...)
		}
		n.condition(c.Types, "", c.Condition)
	}
}

// Needs gives what decides an endpoint's enforcement and exposure.
func (r Resource) Needs() Needs {
	needs := Needs{}
	needs.add(r.Types, r.Reads...)
	needs.azapi(r.ARM)
	if r.Block.Terraform != "" {
		needs.add(r.Types, r.Block.Terraform+"{}")
	}
	for _, condition := range []Condition{r.When, r.Applies, r.Exposure.Internal} {
		needs.condition(r.Types, r.Block.Terraform, condition)
	}
	// What an unclear exposure depends on is read when it is asked for; only where it may lead has to be known.
	unclear := Needs{}
	unclear.condition(nil, "", r.Exposure.Unclear)
	for name := range unclear {
		needs.add([]string{name})
	}
	for _, requirement := range r.Requirements {
		needs.add(r.Types, argumentPaths(r.Block.Terraform, requirement.Argument)...)
	}
	needs.add(r.Others)
	return needs
}

// Needs gives what the conflict is seen by, besides the endpoint's own arguments.
func (c Conflict) Needs() Needs {
	needs := Needs{}
	needs.condition(nil, "", c.When)
	return needs
}

// Needs gives what Find looks at first.
func (b Block) Needs() Needs {
	needs := Needs{}
	needs.add(b.Types, b.Reads...)
	if b.Block.Terraform != "" {
		needs.add(b.Types, b.Block.Terraform+"{}")
	}
	needs.azapi(b.ARM)
	return needs
}

func argumentPaths(block string, argument Argument) []string {
	paths := make([]string, len(argument.Names))
	for i, name := range argument.Names {
		paths[i] = Join(block, name)
	}
	return paths
}

// Join puts an argument's path behind its block's. A path with a leading slash starts at the resource.
func Join(block, path string) string {
	if rest, ok := strings.CutPrefix(path, "/"); ok {
		return rest
	}
	if block == "" {
		return path
	}
	return block + "." + path
}
