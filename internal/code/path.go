package code

import (
	"fmt"
	"strings"
	"sync"

	"github.com/hashicorp/hcl/v2"
)

// Path leads from a node to what lies in it. This is its whole language:
//
//	a.b   the member b of a: a block or an argument of a block, or a member of an object
//	a:b   the same where a is an argument: b lies in its value, which is JSON or an object
//	a[]   the elements of the list a
//	a.*   the members of the object a, whatever their names; only for [Walk]
//	a{}   the block a itself, not an argument of that name; only at the end, and only to say what to read
//	/a    a as seen from the resource instead of the endpoint's block; for azapi from the body
//	^a    a as seen from the azapi resource around the body
//
// A name is made of letters, digits and underscores. The empty path is the node itself.
type Path string

// Origin is where a path starts.
type Origin int

// The origins.
const (
	FromBlock Origin = iota
	FromResource
	FromAround
)

// parsedPath is what a path says.
type parsedPath struct {
	from  Origin
	steps []pathStep
	// block is true if the path means a block, whatever else has its name.
	block bool
}

type pathStep struct {
	name string
	// list is true if the elements of the list are meant.
	list bool
	// members is true if all members are meant. There is no name then.
	members bool
	// value is true if what follows lies in the value of an argument.
	value bool
}

// parsedPaths has what each path says, which is worked out once. A path always says the same.
var parsedPaths = struct {
	sync.RWMutex
	known map[Path]*parsedPath
}{known: map[Path]*parsedPath{}}

// parsed returns what the path says. It panics if that is nothing: tables are tested, and a path that a table does not have
// is a mistake of the program.
func (p Path) parsed() *parsedPath {
	parsedPaths.RLock()
	parsed := parsedPaths.known[p]
	parsedPaths.RUnlock()
	if parsed != nil {
		return parsed
	}
	parsed, err := parsePath(string(p))
	if err != nil {
		panic(err)
	}
	parsedPaths.Lock()
	defer parsedPaths.Unlock()
	parsedPaths.known[p] = parsed
	return parsed
}

// Check returns an error if the path is not one.
func (p Path) Check() error {
	_, err := parsePath(string(p))
	return err
}

func parsePath(text string) (*parsedPath, error) {
	parsed := &parsedPath{}
	rest := text
	switch {
	case strings.HasPrefix(rest, "/"):
		parsed.from, rest = FromResource, rest[1:]
	case strings.HasPrefix(rest, "^"):
		parsed.from, rest = FromAround, rest[1:]
	}
	rest, parsed.block = strings.CutSuffix(rest, "{}")
	if rest == "" && text != "" {
		return nil, fmt.Errorf("the path %q names nothing", text)
	}
	for rest != "" {
		step := pathStep{}
		end := strings.IndexAny(rest, ".:")
		name := rest
		if end >= 0 {
			name, step.value = rest[:end], rest[end] == ':'
		}
		step.name, step.list = strings.CutSuffix(name, "[]")
		if name == "*" && len(parsed.steps) > 0 && !step.value {
			step.name, step.members = "", true
		}
		if !isName(step.name) && !step.members || end == len(rest)-1 {
			return nil, fmt.Errorf("the path %q has %q where a name belongs", text, name)
		}
		parsed.steps = append(parsed.steps, step)
		if end < 0 {
			break
		}
		rest = rest[end+1:]
	}
	return parsed, nil
}

func isName(text string) bool {
	return text != "" && strings.IndexFunc(text, func(r rune) bool {
		return r != '_' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	}) < 0
}

// Origin returns where the path starts.
func (p Path) Origin() Origin { return p.parsed().from }

// Last returns the last name of the path.
func (p Path) Last() string {
	steps := p.parsed().steps
	if len(steps) == 0 {
		return ""
	}
	return steps[len(steps)-1].name
}

// HasList reports whether there is a list on the way of the path.
func (p Path) HasList() bool {
	for _, step := range p.parsed().steps {
		if step.list {
			return true
		}
	}
	return false
}

// InValue reports whether the path leads into the value of an argument.
func (p Path) InValue() bool {
	for _, step := range p.parsed().steps {
		if step.value {
			return true
		}
	}
	return false
}

// Block returns the path of a block, so that what is read there is the block and not an argument of its name.
func (p Path) Block() Path { return p + "{}" }

// Rooted returns the path as seen from the resource.
func (p Path) Rooted() Path { return "/" + p }

// In returns the path of an argument in a block as seen from the resource. One that starts there itself stays as it is.
func (p Path) In(block Path) Path {
	switch {
	case p.Origin() != FromBlock:
		return p[1:]
	case block == "":
		return p
	}
	return block + "." + p
}

// Member returns the path of a member of what the path leads to. There is none of a name that no argument and no block can
// have.
func (p Path) Member(name string) (path Path, ok bool) {
	if !isName(name) {
		return "", false
	}
	if p == "" {
		return Path(name), true
	}
	return p + "." + Path(name), true
}

// Names returns the names of the blocks and arguments that have to be read to follow the path in Terraform code, and whether
// the last of them is an argument. What lies in the value of an argument comes with it.
func (p Path) Names() (names []string, argument bool) {
	parsed := p.parsed()
	for _, step := range parsed.steps {
		names = append(names, step.name)
		if step.value {
			return names, true
		}
	}
	return names, !parsed.block
}

// Walk returns the blocks or objects at a path, seen from a node. The result is not complete if one list on the way is not,
// or if the code has something else where the path has an object or a list.
func Walk(node Node, path Path) Elements {
	found := Elements{Nodes: []Node{node}, Complete: true}
	for _, step := range path.parsed().steps {
		next := Elements{Complete: found.Complete, Reason: found.Reason, Extent: found.Extent}
		for _, parent := range found.Nodes {
			elements := follow(parent, step)
			next.Nodes = append(next.Nodes, elements.Nodes...)
			if !elements.Complete || next.Complete && elements.Reason != "" { // Some may be there or not.
				next.Complete, next.Reason, next.Extent = next.Complete && elements.Complete, elements.Reason, elements.Extent
			}
		}
		found = next
	}
	return found
}

// follow returns what a step of a path leads to.
func follow(parent Node, step pathStep) Elements {
	if !step.members {
		return enter(parent.Member(step.name), step.list)
	}
	members := Members(parent)
	found := Elements{Complete: members.Complete, Reason: members.Reason, Extent: members.Extent}
	for _, member := range members.Nodes {
		elements := enter(member, false)
		found.Nodes = append(found.Nodes, elements.Nodes...)
		if !elements.Complete {
			found.Complete, found.Reason, found.Extent = false, elements.Reason, elements.Extent
		}
	}
	return found
}

// enter returns what a member of a path leads to.
func enter(member Node, list bool) Elements {
	switch member.Shape() {
	case List:
		if !list {
			return Elements{Reason: member.Value().Name + " is not an object", Extent: member.Value().Place}
		}
	case Object:
		if list {
			return Elements{Reason: member.Value().Name + " is not a list", Extent: member.Value().Place}
		}
		return Elements{Nodes: []Node{member}, Complete: true}
	}
	return member.Elements()
}

// Get returns the argument at a path, seen from a node. It follows the first block of each name. Below a missing block the
// argument is absent, and reported at the innermost header; below a block that may be missing it is unknown.
func Get(node Node, path Path) Node {
	steps := path.parsed().steps
	if len(steps) == 0 {
		return node
	}
	last := steps[len(steps)-1].name
	certain, reason := true, ""
	for i, step := range steps[:len(steps)-1] {
		member := node.Member(step.name)
		elements := enter(member, false)
		if len(elements.Nodes) == 0 {
			return doubted(below(member, elements, last), member, steps[i+1:])
		}
		certain = certain && (elements.Nodes[0].Certain() || !node.Certain())
		node, reason = elements.Nodes[0], elements.Reason
	}
	leaf := node.Member(last)
	if certain {
		return leaf
	}
	value := leaf.Value()
	value.Possible = nil // None of them need be in force.
	if value.State == Known {
		value.State, value.Reason = Undetermined, reason
	}
	return doubted(value, leaf, nil)
}

// doubtful is a node of which nothing is known but where it comes from.
type doubtful struct {
	Node
	from Node
}

func (d doubtful) Origins() Origins { return d.from.Origins() }

// doubted returns a node that says no more than the value. If it may be there, it comes from where the node does to which
// the steps lead.
func doubted(value Value, from Node, steps []pathStep) Node {
	if value.State != Undetermined {
		return Missing(value)
	}
	for _, step := range steps {
		from = from.Member(step.name)
	}
	return doubtful{Missing(value), from}
}

// below returns what an argument says whose block is not there: nothing, or what is not known about the block.
func below(member Node, elements Elements, argument string) Value {
	value := member.Value()
	value.Parts, value.Possible = nil, nil
	if value.State == Undetermined {
		return value
	}
	value.Name, value.State = argument, Absent
	value.NullAt = hcl.Range{} // If something is null here, it is not the argument.
	if !elements.Complete {
		value.State, value.Reason = Undetermined, elements.Reason
	}
	return value
}

// Has reports whether the code writes what a path leads to, whatever its value. It is not known below something that is not
// written out.
func Has(node Node, path Path) Truth {
	for _, step := range path.parsed().steps {
		switch shape := node.Shape(); {
		case shape == Plain && node.Value().State == Absent:
			return False
		case shape == Plain:
			return Unknown
		}
		node = node.Member(step.name)
	}
	return Of(node.Value().State != Absent)
}
