package source

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/eval"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// OnCalls sets the modules whose calls are judged as the resources that they make.
func (r *Reader) OnCalls(known []call.Module) { r.knownModules = known }

// findKnown finds the calls of known modules among the headers. The types of what they make count as present.
func (r *Reader) findKnown() {
	for _, block := range r.callHeaders {
		source := block.Body.Attributes["source"]
		if source == nil {
			continue
		}
		module := call.Find(r.knownModules, r.text(source.Expr))
		if module == nil {
			continue
		}
		r.knownCalls[block.Labels[0]] = module
		for _, resource := range module.Resources {
			r.present[resource.Type] = true
		}
	}
}

// known returns the resources that calls of known modules make.
func (v *view) known() []*code.Resource {
	if len(v.knownCalls) == 0 {
		return nil
	}
	found := []*code.Resource{}
	for _, block := range v.callBlocks().blocks {
		module := v.knownCalls[block.Labels[0]]
		if module == nil {
			continue
		}
		allowed := v.versions(module, v.versionOf(block))
		parent, before := code.Reference{}, len(found)
		for i := range module.Resources {
			made := &made{view: v, block: block, resource: &module.Resources[i], allowed: allowed, parent: parent}
			isMade := made.resource.Makes(allowed)
			if isMade == code.False {
				continue
			}
			made.inSome = isMade == code.Unknown
			for _, resource := range made.resources() {
				// Versions that make it as another type make it once.
				if !made.inSome || !slices.ContainsFunc(found[before:], func(other *code.Resource) bool { return other.Name == resource.Name }) {
					found = append(found, resource)
				}
			}
			if made.resource.Parent == "" {
				parent = code.Reference{Type: made.resource.Type, Name: "module." + block.Labels[0], Key: cty.NilVal, Member: "id"}
			}
		}
	}
	return found
}

// versionOf returns what says which version of a module a call means: what is installed, the version that its source names, or
// its constraint. What is installed and the constraint refuses is left from before the call was changed.
func (v *view) versionOf(block *hclext.Block) string {
	constraint := ""
	if version := block.Body.Attributes["version"]; version != nil {
		constraint = v.text(version.Expr)
	}
	if source := block.Body.Attributes["source"]; source != nil {
		address, ref := call.Address(v.text(source.Expr))
		if version := v.run.installedFrom(v.runner, append(slices.Clone(v.path), block.Labels[0]), address); version != "" && !provider.Refuses(constraint, version) {
			return version
		}
		if ref != "" {
			return ref
		}
	}
	return constraint
}

// versions returns what a text says about the versions of a module. Many calls have the same.
func (r *Reader) versions(module *call.Module, text string) provider.Allowed {
	of := versionText{module, text}
	allowed, known := r.knownVersions[of]
	if !known {
		allowed = module.Versions(text)
		r.knownVersions[of] = allowed
	}
	return allowed
}

// versionText is what a call says about the version of a module.
type versionText struct {
	module *call.Module
	text   string
}

// usesOf returns the inputs of this module that a resource uses; those of what a call makes are what the call passes on.
func (r *Reader) usesOf(resource *code.Resource) []code.Input {
	if resource.Call == "" {
		return r.uses(resource)
	}
	return r.run.usedBy(declaration{resource.Header, resource.Address()}, func() []code.Input {
		found := []eval.Input{}
		for _, block := range r.callBlocks().blocks {
			if block.Labels[0] != resource.Call {
				continue
			}
			for _, expr := range r.expressionsIn(block) {
				found = append(found, r.evaluator.InputsNamed(expr)...)
			}
		}
		slices.SortStableFunc(found, func(a, b eval.Input) int { return cmp.Compare(rank(a), rank(b)) })
		return inputs(found)
	})
}

// made is what a call makes of one entry of its module's table.
type made struct {
	view     *view
	block    *hclext.Block
	resource *call.Resource
	allowed  provider.Allowed
	parent   code.Reference
	// inSome is true if only some of the versions that are allowed make it.
	inSome bool
}

// resources returns one resource with the instances of the call, or one for each key of a map.
func (m *made) resources() []*code.Resource {
	name := "module." + m.block.Labels[0]
	within, isMap := strings.CutSuffix(m.resource.Within, ".*")
	found, byName := []*code.Resource{}, map[string]*code.Resource{}
	add := func(label string, instance code.Instance) {
		if byName[label] == nil {
			byName[label] = &code.Resource{
				Type: m.resource.Type, Name: label, Label: label, Call: m.block.Labels[0], Header: m.block.DefRange,
			}
			found = append(found, byName[label])
		}
		byName[label].Instances = append(byName[label].Instances, instance)
	}
	for _, instance := range m.view.repeated(m.block, func(scope *eval.Scope) code.Node { return &callNode{made: m, scope: scope} }) {
		whole := instance.Node.(*callNode)
		whole.base = whole.inside(within)
		isMade := whole.isMade()
		if m.inSome && isMade != code.False {
			instance.Uncertain = true
			whole.undecided = &code.Value{
				Place: code.Place{Name: "version", Range: m.block.DefRange}, State: code.Undetermined,
				Reason: "what the module makes depends on its version",
			}
		}
		switch {
		case isMade == code.False, isMade == code.Unknown && whole.undecided == nil && m.resource.Label == "":
			continue
		case !isMap:
			whole.label = within
			instance.Uncertain = instance.Uncertain || isMade == code.Unknown && m.resource.Label != ""
			add(strings.TrimSuffix(name+"."+m.resource.Label, "."), instance)
			continue
		}
		for _, one := range whole.members(within) {
			member := instance
			member.Node, member.Uncertain = one, instance.Uncertain || one.uncertain
			add(name+"."+one.label, member)
		}
	}
	return found
}

// members returns a node for each member of a map in which the inputs are. One stands for all whose names are not known, unless
// they are written. Terraform refuses a null, which makes nothing.
func (n *callNode) members(within string) []*callNode {
	found := []*callNode{}
	add := func(base code.Node, key string, uncertain bool) {
		if base.Value().State != code.Absent {
			one := *n
			one.base, one.label, one.uncertain = base, within+"["+key+"]", uncertain
			found = append(found, &one)
		}
	}
	names, whole := n.base.Names(), n.base.Value()
	for _, name := range names.Names {
		add(n.base.Member(name), strconv.Quote(name), false)
	}
	for _, perhaps := range names.Perhaps {
		add(perhaps.Node, strconv.Quote(perhaps.Name), true)
	}
	for _, unnamed := range names.Unnamed {
		add(unnamed, "*", true)
	}
	if !names.Complete && whole.State != code.Absent {
		add(code.Missing(unknownIn(whole)), "*", true)
	}
	return found
}

// unknownIn returns what is known of a member of a map that is not known.
func unknownIn(value code.Value) code.Value {
	if value.State == code.Known {
		value.Reason = "not all of its names are known"
	}
	return code.Value{Place: value.Place, State: code.Undetermined, Reason: value.Reason}
}

// callNode is the node of a resource that a call makes, or of a block in it.
type callNode struct {
	*made
	scope *eval.Scope
	// base is the node in which the inputs are; nil where they are the arguments of the call. label is how messages call it.
	base  code.Node
	label string
	path  code.Path
	// uncertain is true if it is not known whether there is such a member, and perhaps if it is not known whether there is such a
	// block.
	uncertain, perhaps bool
	// undecided is the input by which it is not known whether this is made, or something else in its place.
	undecided *code.Value
}

// inside returns the node of an input in which others are; nil for the call itself.
func (n *callNode) inside(within string) code.Node {
	if within == "" {
		return nil
	}
	names := strings.Split(within, ".")
	attribute := n.block.Body.Attributes[names[0]]
	if attribute == nil {
		return code.Missing(code.Value{Place: code.Place{Name: names[0], Range: n.block.DefRange}})
	}
	node := n.argument(attribute)
	for _, name := range names[1:] {
		node = node.Member(name)
	}
	return node
}

func (n *callNode) argument(attribute *hclext.Attribute) code.Node {
	return &expression{
		view: n.view, expr: attribute.Expr, scope: n.scope, aliases: n.view.evaluator.Aliases(), name: attribute.Name,
		missingAt: code.Place{Name: attribute.Name, Range: n.block.DefRange},
	}
}

// isMade reports whether the inputs that decide it say that there is such a resource.
func (n *callNode) isMade() code.Truth {
	whole, found := &callNode{made: n.made, scope: n.scope}, code.True
	for _, choice := range n.resource.When {
		input := choice.Input
		input.InAny = true
		value := whole.input(input).Value()
		if value.State == code.Undetermined {
			if found = found.And(code.Unknown); len(n.resource.Regardless) > 0 {
				// What the input may be is not what the arguments may be.
				n.undecided = &code.Value{Place: value.Place, State: value.State, Reason: value.Reason, Inputs: value.Inputs}
			}
			continue
		}
		text, ok := value.Text()
		found = found.And(code.Of(ok && slices.Contains(choice.Values, strings.ToLower(text))))
	}
	return found
}

// Member returns the node of an argument of the resource: what the input says that is it.
func (n *callNode) Member(name string) code.Node {
	path := code.Path(name).In(n.path)
	if input, ok := n.resource.Inputs[path]; ok {
		if n.undecided != nil && !slices.Contains(n.resource.Regardless, path) {
			return code.Missing(*n.undecided)
		}
		return n.input(input)
	}
	header := code.Place{Name: name, Range: n.madeBy()}
	if value, ok := n.resource.Fixed[path]; ok {
		return code.Missing(code.Value{Place: header, State: code.Known, Data: value, NoInput: true})
	}
	if path == n.resource.Parent && path != "" {
		return parentNode{code.Missing(code.Value{Place: header, State: code.Undetermined, NoInput: true}), n.parent}
	}
	if input, ok := n.resource.Blocks[path]; ok {
		node := n.input(whole(input))
		if set := node.Value(); set.State != code.Known && node.Shape() != code.Object {
			if names := node.Names(); names.Complete && len(names.Perhaps) > 0 {
				inner := *n
				inner.path, inner.perhaps = path, true
				inner.base = oneInput{code.Missing(n.Value()), input, objectOf{node, names.Perhaps}}
				return &inner
			}
			set.NoInput = false
			return code.Missing(set)
		}
	}
	if input, ok := n.resource.Objects[path]; ok {
		return blocksIn{n.input(whole(input))}
	}
	if n.hasBlock(path) {
		inner := *n
		inner.path = path
		return &inner
	}
	if n.inSome {
		return code.Missing(*n.undecided)
	}
	return code.Missing(code.Value{Place: header, NoInput: true})
}

// whole returns the input that is a block of the resource, or several. It is not there by default.
func whole(path string) call.Input {
	return call.Input{Path: path, Defaults: []call.Default{{Value: cty.NullVal(cty.DynamicPseudoType)}}, InAny: true}
}

// madeBy returns where the call says that there is such a resource: the input that decides it, else the header.
func (n *callNode) madeBy() hcl.Range {
	for _, choice := range n.resource.When {
		if attribute := n.block.Body.Attributes[choice.Path]; attribute != nil && n.resource.Label != "" {
			return attribute.Expr.Range()
		}
	}
	return n.block.DefRange
}

func (n *callNode) hasBlock(path code.Path) bool {
	for argument := range n.resource.Inputs {
		if strings.HasPrefix(string(argument), string(path)+".") {
			return true
		}
	}
	for argument := range n.resource.Fixed {
		if strings.HasPrefix(string(argument), string(path)+".") {
			return true
		}
	}
	return false
}

// input returns what an input says, or its default. What is missing stands at the innermost input that lacks it, else at the
// header of the call.
func (n *callNode) input(input call.Input) code.Node {
	names := strings.Split(input.Path, ".")
	label := input.Path
	if n.label != "" {
		label = n.label + "." + input.Path
	}
	place := code.Place{Name: label, Range: n.block.DefRange}
	if input.Span != (provider.Span{}) && n.allowed.Share(input.Span) == provider.None {
		return code.Missing(code.Value{Place: place, NoInput: true})
	}
	node := n.base
	if node == nil {
		attribute := n.block.Body.Attributes[names[0]]
		if attribute == nil {
			return n.unset(input, place)
		}
		node, names = n.argument(attribute), names[1:]
	}
	for _, name := range names {
		object := node.Value()
		if object.State == code.Absent {
			return n.unset(input, place)
		}
		place.Range, place.Written = object.Range, object.Written
		node = node.Member(name)
	}
	value := node.Value()
	value.Name = label
	switch isNull := value.Null || value.NullAt != (hcl.Range{}); {
	case value.State == code.Absent && !isNull:
		return n.unset(input, place)
	case value.State == code.Absent && input.NullIsDefault(n.allowed) != code.False:
		place.Range, place.Written = value.Range, value.Written
		if input.NullIsDefault(n.allowed) == code.Unknown {
			return code.Missing(code.Value{Place: place, State: code.Undetermined, Reason: "what null means depends on the version of the module"})
		}
		return n.unset(input, place)
	}
	return saying{node, n.anyOf(input, sent(input, value))}
}

// anyOf returns a value with what the module makes of all that it may be.
func (n *callNode) anyOf(input call.Input, value code.Value) code.Value {
	either := value.Possible
	if value.State != code.Undetermined || either == nil {
		return value
	}
	value.Possible = func() []code.Value {
		all := slices.Clone(either())
		for i, one := range all {
			isDefault := code.Of(!one.Null)
			if one.Null {
				isDefault = input.NullIsDefault(n.allowed)
			}
			switch {
			case one.State != code.Absent:
				all[i] = sent(input, one)
			case isDefault == code.True:
				all[i] = n.unset(input, value.Place).Value()
			case isDefault == code.Unknown:
				return nil
			}
			if all[i].State == code.Undetermined {
				return nil
			}
		}
		return all
	}
	return value
}

// sent returns a value as the module sends it. Messages say what the code has.
func sent(input call.Input, value code.Value) code.Value {
	text, known := value.Text()
	if other, ok := input.Sent[text]; ok && known {
		value.Decided, value.Data = value.Says(), other
	}
	return value
}

// unset returns what an input says that the caller does not set.
func (n *callNode) unset(input call.Input, place code.Place) code.Node {
	if input.Otherwise != "" {
		whole := &callNode{made: n.made, scope: n.scope}
		return whole.input(call.Input{Path: input.Otherwise, Defaults: input.Defaults})
	}
	usual, known := input.Default(n.allowed)
	value := code.Value{Place: place, ByDefault: true}
	value.InSome = input.Span != provider.Span{} && n.allowed.Share(input.Span) == provider.Some
	switch {
	case !known && len(input.Defaults) == 0:
		value.State, value.ByDefault, value.Reason = code.Undetermined, false, "its default is not known"
	case !known:
		value.State, value.Reason = code.Undetermined, "its default depends on the version of the module"
	case !usual.IsNull():
		value.State, value.Data = code.Known, usual
	}
	return code.Missing(sent(input, value))
}

func (n *callNode) Elements() code.Elements {
	return code.Elements{Nodes: []code.Node{n}, Complete: true}
}

func (n *callNode) Value() code.Value {
	name := n.block.Type
	if n.path != "" {
		name = n.path.Last()
	}
	return code.Value{Place: code.Place{Name: name, Range: n.block.DefRange}, State: code.Known, Data: cty.EmptyObjectVal}
}

func (n *callNode) Names() code.Names     { return code.Names{} }
func (n *callNode) Shape() code.Shape     { return code.Blocks }
func (n *callNode) Certain() bool         { return !n.perhaps }
func (n *callNode) Origins() code.Origins { return code.Origins{} }
func (n *callNode) Expression() string    { return "" }

// saying is a node under the name that messages have for it.
type saying struct {
	code.Node
	value code.Value
}

func (s saying) Value() code.Value { return s.value }

// blocksIn is an object, or a list of objects, in the place of blocks.
type blocksIn struct{ code.Node }

func (b blocksIn) Member(name string) code.Node { return blocksIn{b.Node.Member(name)} }

func (b blocksIn) Shape() code.Shape {
	if b.Node.Shape() == code.Plain {
		return code.Plain
	}
	return code.Blocks
}

func (b blocksIn) Elements() code.Elements {
	return code.Wrapped(b.Node, b, func(_ int, element code.Node) code.Node { return blocksIn{element} })
}

// oneInput is an object of inputs of which only one is looked at.
type oneInput struct {
	code.Node
	name  string
	input code.Node
}

func (o oneInput) Member(name string) code.Node {
	if name == o.name {
		return o.input
	}
	return o.Node.Member(name)
}

// objectOf is an object that may be there, with the members that it has then.
type objectOf struct {
	code.Node
	members []code.Named
}

func (o objectOf) Member(name string) code.Node {
	for _, member := range o.members {
		if member.Name == name {
			return member.Node
		}
	}
	place := o.Value().Place
	place.Name = name
	return code.Missing(code.Value{Place: place})
}

// parentNode names the resource that another one belongs to.
type parentNode struct {
	code.Node
	parent code.Reference
}

func (p parentNode) Origins() code.Origins {
	return code.Origins{References: []code.Reference{p.parent}}
}
