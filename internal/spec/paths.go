package spec

import "strings"

// Paths gives the Terraform paths that decide an endpoint's enforcement and exposure, seen from the resource. They are
// what is read first. The argument that a Via follows is not among them, because most modules have nothing to follow it
// to; what is asked of the target is. A path that ends in {} is a block.
func (r Resource) Paths() []string {
	paths := []string{}
	if r.Block.Terraform != "" {
		paths = append(paths, r.Block.Terraform+"{}")
	}
	for _, condition := range []Condition{r.When, r.Applies, r.Exposure.Internal} {
		paths = append(paths, conditionPaths(r.Block.Terraform, condition)...)
	}
	for _, requirement := range r.Requirements {
		paths = append(paths, argumentPaths(r.Block.Terraform, requirement.Argument)...)
	}
	if len(r.ARM) > 0 {
		paths = append(paths, AzapiPaths...)
	}
	return append(paths, r.Reads...)
}

// Paths gives the paths that Find looks at first.
func (b Block) Paths() []string {
	paths := append([]string{}, b.Reads...)
	if b.Block.Terraform != "" {
		paths = append(paths, b.Block.Terraform+"{}")
	}
	return paths
}

// AzapiTypes are the types of the azapi provider that declare resources, and AzapiPaths what says which and how.
var (
	AzapiTypes = []string{"azapi_resource", "azapi_update_resource"}
	AzapiPaths = []string{"type", "body", "sensitive_body"}
)

// Reaches gives the resource types that have to be read to judge an endpoint: its own, and those that it refers to.
func (r Resource) Reaches() []string {
	types := append([]string{}, r.Types...)
	if len(r.ARM) > 0 {
		types = append(types, AzapiTypes...)
	}
	for _, condition := range []Condition{r.When, r.Applies, r.Exposure.Internal, r.Exposure.Unclear} {
		types = append(types, conditionTypes(condition)...)
	}
	return append(types, r.Others...)
}

// Reaches gives the resource types that have to be read to see the conflict, and Paths what is read first.
func (c Conflict) Reaches() []string { return conditionTypes(c.When) }

// Paths gives the paths that are read first to see the conflict: those of what an endpoint refers to.
func (c Conflict) Paths() []string {
	if via, ok := c.When.(*Via); ok {
		return targetPaths(via.Condition)
	}
	return nil
}

func conditionTypes(condition Condition) []string {
	types := []string{}
	switch c := condition.(type) {
	case Any:
		for _, part := range c {
			types = append(types, conditionTypes(part)...)
		}
	case All:
		for _, part := range c {
			types = append(types, conditionTypes(part)...)
		}
	case Not:
		return conditionTypes(c.Condition)
	case *Via:
		return append(conditionTypes(c.Condition), c.Types...)
	}
	return types
}

func argumentPaths(block string, argument Argument) []string {
	paths := make([]string, len(argument.Names))
	for i, name := range argument.Names {
		paths[i] = Join(block, name)
	}
	return paths
}

func conditionPaths(block string, condition Condition) []string {
	switch c := condition.(type) {
	case Is:
		if c.Later {
			return nil
		}
		return argumentPaths(block, c.Argument)
	case Any:
		return partsPaths(block, c)
	case All:
		return partsPaths(block, c)
	case Not:
		return conditionPaths(block, c.Condition)
	case *Via:
		return targetPaths(c.Condition)
	case Written:
		return argumentPaths(block, c.Argument)
	case Has:
		return []string{Join(block, c.Terraform) + "{}"}
	case Ask:
		return argumentPaths(block, Argument{Names: c.Reads})
	}
	return nil
}

func partsPaths(block string, parts []Condition) []string {
	paths := []string{}
	for _, part := range parts {
		paths = append(paths, conditionPaths(block, part)...)
	}
	return paths
}

// targetPaths are the paths of a condition on the target of a reference. There are few targets, so that the arguments
// which lead further are read at once.
func targetPaths(condition Condition) []string {
	if via, ok := condition.(*Via); ok {
		return append(argumentPaths("", via.Argument), targetPaths(via.Condition)...)
	}
	return conditionPaths("", condition)
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
