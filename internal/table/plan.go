package table

import (
	"maps"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// Plan is what a judgement looks at. What must be read and what should be read first are two things in it: a type that is
// not in the plan is not there for whoever judges, while a path that is not read first costs one more call.
type Plan struct {
	// Present are the resource types of the module; nil where they are not known.
	Present map[string]bool

	types map[string]*reading
	looks []Look
	// fronts are those whose types and paths the plan has.
	fronts []*Front
	// late is true while what is planned is to be read where it matters, and not up front.
	late bool
}

// reading is what is read of one resource type.
type reading struct {
	first, later []code.Path
}

// Look is an argument or a block that a table looks at.
type Look struct {
	// Places are the resource types in which it is looked for, with its path there under each of its names.
	Places []LookedAt
	// Each is true if every one of the types must have it, under one of the names: without an argument that a rule requires
	// nothing could satisfy the rule. What a condition asks for need not exist in all types that the condition is asked of.
	Each bool
}

// LookedAt is where an argument is looked for.
type LookedAt struct {
	Type string
	// Paths are azurerm's, as seen from the resource, one for each name of the argument.
	Paths []code.Path
}

// origin is where the paths of a table start: a block of some resource types, or the resources themselves.
type origin struct {
	types []string
	block code.Path
}

// Types returns the resource types that must be read, in order.
func (p *Plan) Types() []string { return slices.Sorted(maps.Keys(p.types)) }

// First returns the paths to read up front of a type. One that a reference leads to may have none.
func (p *Plan) First(name string) []code.Path { return p.of(name).first }

// Later returns the paths that are looked at of a type besides, where it matters.
func (p *Plan) Later(name string) []code.Path { return p.of(name).later }

// Looks returns all that is looked at in resources of azurerm.
func (p *Plan) Looks() []Look { return p.looks }

func (p *Plan) of(name string) *reading {
	if p.types == nil {
		p.types = map[string]*reading{}
	}
	if p.types[name] == nil {
		p.types[name] = &reading{}
	}
	return p.types[name]
}

// look adds an argument that is looked at, under some names.
func (p *Plan) look(in []origin, each bool, names ...code.Path) {
	look := Look{Each: each}
	for _, from := range in {
		paths := make([]code.Path, len(names))
		for i, name := range names {
			paths[i] = name.In(from.block)
		}
		for _, name := range from.types {
			look.Places = append(look.Places, LookedAt{name, paths})
			p.read(name, paths...)
		}
	}
	// Without names it is an argument of ARM only, and without types one of a resource of ARM only.
	if len(names) > 0 && len(look.Places) > 0 {
		p.looks = append(p.looks, look)
	}
}

// argument adds an argument that is looked at. Of ARM's paths only those around the body are read by themselves.
func (p *Plan) argument(in []origin, each bool, argument endpoint.Argument) {
	p.look(in, each, argument.Names...)
	for _, path := range argument.ARM {
		if path.Origin() == code.FromAround {
			for _, name := range endpoint.AzapiTypes() {
				p.of(name).later = append(p.of(name).later, path.In(""))
			}
		}
	}
}

// read adds paths that are read of a type.
func (p *Plan) read(name string, paths ...code.Path) {
	of := p.of(name)
	if p.late {
		of.later = append(of.later, paths...)
	} else {
		of.first = append(of.first, paths...)
	}
}

// lookAtEach adds paths of types that must all have them.
func (p *Plan) lookAtEach(types []string, paths ...code.Path) {
	for _, path := range paths {
		p.look([]origin{{types: types}}, true, path)
	}
}

// lately plans what is read where it matters.
func (p *Plan) lately(plan func()) {
	before := p.late
	p.late = true
	plan()
	p.late = before
}

// need adds the types of one kind of thing. Of azapi's resources it is read which type they are, and how they are set.
func (p *Plan) need(kinds endpoint.Types) {
	p.lately(func() {
		for _, name := range kinds.Azurerm {
			p.read(name, endpoint.NamePaths()...)
		}
	})
	if len(kinds.ARM) == 0 {
		return
	}
	for _, name := range endpoint.AzapiTypes() {
		first, later := endpoint.AzapiPaths(name)
		p.read(name, first...)
		p.lately(func() { p.read(name, later...) })
	}
}

// judged adds the types of one kind of thing that is judged. Templates may declare it, too.
func (p *Plan) judged(kinds endpoint.Types) {
	p.need(kinds)
	if len(kinds.ARM) == 0 {
		return
	}
	for _, name := range endpoint.DeploymentTypes() {
		p.read(name, endpoint.DeploymentPaths()...)
	}
}

// Read adds all that the rule's own endpoints, blocks and conflicts look at. Families are among the rules given.
func (r Rule) Read(plan *Plan, rules []Rule) {
	for _, resource := range r.Resources {
		resource.Read(plan)
	}
	for _, block := range r.Blocks {
		block.Read(plan)
	}
	for _, conflict := range r.Conflicts {
		conflict.Read(plan, rules)
	}
	r.ReadLate(plan, rules)
}

// ReadLate adds what the rule's functions look at in the endpoints of its families.
func (r Rule) ReadLate(plan *Plan, rules []Rule) {
	plan.lately(func() {
		for _, path := range r.Later {
			plan.look(endpointsOf(rules, r.Families), false, path)
		}
	})
}

// endpointsOf returns where the endpoints of families are.
func endpointsOf(rules []Rule, families []string) []origin {
	found := []origin{}
	for _, rule := range rules {
		if slices.Contains(families, rule.Name) {
			for _, resource := range rule.Resources {
				found = append(found, origin{resource.Types, resource.Block.Azurerm})
			}
		}
	}
	return found
}

// Read adds what decides an endpoint's enforcement and exposure.
func (r Resource) Read(plan *Plan) {
	plan.judged(r.Kinds())
	plan.lookAtEach(r.Types, r.Reads...)
	in := []origin{{r.Types, r.Block.Azurerm}}
	if r.Block.Azurerm != "" {
		plan.lookAtEach(r.Types, r.Block.Azurerm.Block())
	}
	for _, condition := range []Condition{r.When, r.Else, r.Applies, r.Exposure.Internal} {
		if condition != nil {
			condition.read(plan, in)
		}
	}
	// Endpoints that a function finds are inside a value, which is read as a whole.
	if r.Within == nil {
		for _, requirement := range r.Requirements {
			requirement.read(plan, in)
		}
	}
	plan.lately(func() {
		r.readLate(plan, in)
		for _, name := range plan.Types() {
			plan.read(name, tags) // They may put any endpoint in scope or out of it.
		}
	})
	if r.Front != nil {
		r.Front.Read(plan)
	}
}

// Read adds what is looked at to see what stands in front. Many entries share it.
func (f *Front) Read(plan *Plan) {
	if slices.Contains(plan.fronts, f) {
		return
	}
	plan.fronts = append(plan.fronts, f)
	plan.need(endpoint.Types{ARM: f.ARM})
	for _, name := range slices.Sorted(maps.Keys(f.Reads)) {
		plan.of(name)
		plan.lookAtEach([]string{name}, f.Reads[name]...)
	}
	narrow := func() {
		for _, name := range slices.Sorted(maps.Keys(f.Narrowing)) {
			plan.lookAtEach([]string{name}, f.Narrowing[name]...)
		}
	}
	if f.Shared.In(plan.Present) {
		narrow()
	} else {
		plan.lately(narrow)
	}
	plan.lately(func() {
		for _, name := range slices.Sorted(maps.Keys(f.Later)) {
			plan.of(name)
			if endpoint.IsAzapi(name) {
				plan.read(name, f.Later[name]...)
			} else {
				plan.lookAtEach([]string{name}, f.Later[name]...)
			}
		}
	})
}

const tags code.Path = "tags"

func (r Resource) readLate(plan *Plan, in []origin) {
	for _, path := range r.Later {
		plan.look([]origin{{types: r.Types}}, false, path)
	}
	if r.Exposure.Unclear != nil {
		r.Exposure.Unclear.read(plan, in)
	}
	for _, name := range slices.Sorted(maps.Keys(r.AlsoNeeds)) {
		plan.of(name)
		plan.lookAtEach([]string{name}, r.AlsoNeeds[name]...)
	}
}

// Read adds what the conflict is seen by. The arguments of the endpoints themselves are read where it matters.
func (c Conflict) Read(plan *Plan, rules []Rule) {
	c.When.read(plan, nil)
	plan.lately(func() {
		in := endpointsOf(rules, c.Families)
		plan.look(in, false, c.At.Names...)
		c.When.read(plan, in)
	})
}

// Read adds what Find looks at.
func (b Block) Read(plan *Plan) {
	plan.judged(b.Kinds())
	plan.lookAtEach(b.Types, b.Reads...)
	if b.Block.Azurerm != "" {
		plan.lookAtEach(b.Types, b.Block.Azurerm.Block())
	}
	if b.Exposure == nil {
		return
	}
	in := []origin{{types: b.Types}}
	b.Exposure.Internal.read(plan, in)
	b.Asked.read(plan, in)
	plan.lately(func() {
		for _, name := range b.Types {
			plan.read(name, tags)
		}
	})
	b.Front.Read(plan)
}
