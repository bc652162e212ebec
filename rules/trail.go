package rules

import (
	"maps"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/zclconf/go-cty/cty"
)

// trail leads from what a proxy names to the endpoints behind it, also through what lies between: private endpoints, host name
// bindings, DNS records, environments and services.
type trail struct {
	module *code.Module
	// found are the instances and blocks that it has come to.
	found map[code.Node]bool
	// outputs are those of called modules that it has come to.
	outputs map[code.Output]bool
	// environments are those whose address it has come to. Any of their apps may be behind it, until it enters them.
	environments []code.Node
	// wide is true if apps count which only their environment can reach.
	wide bool
	// passed are the instances that it need not go through again, in whatever circles they name each other.
	passed map[code.Node]bool
}

func newTrail(module *code.Module) *trail {
	return &trail{
		module: module, found: map[code.Node]bool{}, outputs: map[code.Output]bool{}, passed: map[code.Node]bool{},
	}
}

// branch returns a trail that goes on from this one.
func (t *trail) branch() *trail {
	branch := newTrail(t.module)
	branch.passed = t.passed
	return branch
}

// add takes over what another trail has come to.
func (t *trail) add(other *trail) {
	for node := range other.found {
		t.found[node] = true
	}
	maps.Copy(t.outputs, other.outputs)
	t.environments = append(t.environments, other.environments...)
}

// follow goes where an argument leads: to what has one of the host names that it may be, and where that does not say all of
// it, each element of a list by itself.
func (t *trail) follow(argument code.Node) {
	if t.named(argument) {
		return
	}
	if argument.Shape() == code.List {
		if elements := argument.Elements(); elements.Complete {
			for _, element := range elements.Nodes {
				t.follow(element)
			}
			return
		}
	}
	host := comparable(argument)
	one, origins := t.branch(), argument.Origins()
	one.references(origins.References)
	one.called(origins.Outputs)
	// NAME.DOMAIN of an environment is one of its apps, by name or by a reference beside that to the environment.
	if name, _, ok := strings.Cut(host, "."); !ok || !one.enterByName(name) {
		one.enterIfNamed()
	}
	t.add(one)
}

// named comes to what has one of the host names that an argument may be. It returns false if there may be more in it.
func (t *trail) named(argument code.Node) bool {
	value := argument.Value()
	if hosted := hostedBy(t.module, comparable(argument)); hosted != nil {
		t.mark(hosted)
		return true
	}
	texts := textsIn(argument)
	// What is known comes from no resource.
	all := len(texts) > 0 || value.State == code.Known && value.Data.IsWhollyKnown()
	for _, text := range texts {
		hosted := hostedBy(t.module, comparableParts(text))
		t.mark(hosted)
		all = all && (hosted != nil || isKnown(text))
	}
	return all
}

// whole goes wherever something in a value leads.
func (t *trail) whole(value code.Node) {
	parts, complete := []code.Node{}, false
	switch value.Shape() {
	case code.Object:
		names := value.Names()
		complete = names.Complete && len(names.Unnamed) == 0 && len(names.Perhaps) == 0
		for _, name := range names.Names {
			parts = append(parts, value.Member(name))
		}
	case code.List:
		elements := value.Elements()
		parts, complete = elements.Nodes, elements.Complete
	default:
		t.follow(value)
		return
	}
	if !complete {
		origins := value.Origins()
		t.references(origins.References)
		t.called(origins.Outputs)
		return
	}
	for _, part := range parts {
		t.whole(part)
	}
}

func (t *trail) mark(nodes []code.Node) {
	for _, node := range nodes {
		t.found[node] = true
	}
}

// references goes to all instances that references may mean, where what they name of them leads there.
func (t *trail) references(references []code.Reference) {
	for _, reference := range references {
		if !slices.Contains(identities, reference.Member) && !slices.Contains(addresses, reference.Member) {
			continue
		}
		if target, instances := t.module.Targets(reference); target != nil {
			t.reach(target, instances)
		}
	}
}

// reach comes to instances of a resource, and to those that they lead to.
func (t *trail) reach(resource *code.Resource, instances []code.Instance) {
	for _, instance := range instances {
		if t.found[instance.Node] {
			continue
		}
		t.found[instance.Node] = true
		switch subject := endpoint.Of(t.module, resource, instance); {
		case subject.Is(environments):
			t.environments = append(t.environments, instance.Node)
		case subject.Is(services):
			t.mark(domainsOf(t.module)[instance.Node])
		case !t.passed[instance.Node]:
			t.passed[instance.Node] = true
			t.through(resource, instance)
		}
	}
}

// through goes through what only lies between.
func (t *trail) through(resource *code.Resource, instance code.Instance) {
	if resource.Type == privateEndpoint {
		t.connect(instance)
		return
	}
	for _, lead := range leads {
		if lead.resourceType == resource.Type {
			for _, argument := range argumentsAt(instance.Node, lead.argument.In(lead.block)) {
				t.follow(argument)
			}
		}
	}
}

var (
	environments = endpoint.Types{Azurerm: []string{environmentType}, ARM: []string{managedEnvironments}}
	services     = endpoint.Types{Azurerm: []string{apiManagementType}, ARM: []string{apiManagementService}}
)

// connect goes through a private endpoint. Of an app with slots it names the one that it connects as sites-NAME.
// https://learn.microsoft.com/azure/app-service/overview-private-endpoint
func (t *trail) connect(instance code.Instance) {
	for _, connection := range code.Walk(instance.Node, connectionBlock).Nodes {
		target, slots := code.Get(connection, connectedTo), map[string]bool{}
		named := code.Get(connection, subresources).Value()
		texts := textsOf(named)
		for _, text := range texts {
			if name, ok := strings.CutPrefix(strings.ToLower(text), "sites-"); ok {
				slots[name] = true
			}
		}
		// One that is not known may be the app or any of its slots.
		open := named.State == code.Undetermined ||
			named.State == code.Known && named.Data.CanIterateElements() && named.Data.LengthInt() > len(texts)
		if open || len(slots) < len(texts) || len(texts) == 0 {
			t.follow(target)
		}
		if open || len(slots) > 0 {
			t.slots(target.Origins().References, func(name string) bool { return open || name == "" || slots[name] })
		}
	}
}

// slots goes to the slots of apps that have one of some names, or may have.
func (t *trail) slots(apps []code.Reference, named func(string) bool) {
	of := t.branch()
	of.references(apps)
	for _, slot := range sitesOf(t.module) {
		if named(slot.name) && slices.ContainsFunc(slot.apps, func(app code.Node) bool { return of.found[app] }) {
			t.found[slot.node] = true
		}
	}
}

// leads are the arguments by which a resource with a host name or address of its own leads to the one behind it.
var leads = []struct {
	resourceType    string
	block, argument code.Path
}{
	{privateEndpoint, connectionBlock, connectedTo},
	{bindingType, "", "app_service_name"},
	{"azurerm_dns_a_record", "", "records"},
	{"azurerm_dns_cname_record", "", "record"},
	{"azurerm_private_dns_a_record", "", "records"},
	{"azurerm_private_dns_cname_record", "", "record"},
}

const (
	bindingType               = "azurerm_app_service_custom_hostname_binding"
	privateEndpoint           = "azurerm_private_endpoint"
	connectionBlock code.Path = "private_service_connection"
	connectedTo     code.Path = "private_connection_resource_id"
	subresources    code.Path = "subresource_names"
)

// called comes to outputs of called modules, and of one that is known to what its call makes: to its slots, which have addresses
// of their own, where the output is named for them.
func (t *trail) called(outputs []code.Output) {
	for _, output := range outputs {
		t.outputs[output] = true
		for _, resource := range t.module.Resources {
			isSlot := resource.Address() != "module."+output.Call
			if resource.Call == output.Call && isSlot == strings.Contains(output.Name, "slot") {
				t.reach(resource, t.instancesOf(resource, output.Key))
			}
		}
	}
}

// instancesOf returns the instances of a resource that a key may mean: all of them where there is none.
func (t *trail) instancesOf(resource *code.Resource, key string) []code.Instance {
	if key == "" {
		return resource.Instances
	}
	_, instances := t.module.Targets(code.Reference{Type: resource.Type, Name: resource.Name, Key: cty.StringVal(key)})
	return instances
}

// enter comes to the apps of the environments that it has come to, but for those of which something says that it leads to
// particular apps only.
func (t *trail) enter(narrowed func(environment code.Node) bool) {
	for _, environment := range t.environments {
		if narrowed(environment) {
			continue
		}
		for _, app := range containerAppsOf(t.module) {
			if app.in[environment] && (t.wide || app.external) {
				t.found[app.node] = true
			}
		}
	}
	t.environments = nil
}

// enterIfNamed enters no environment of which it has come to an app.
func (t *trail) enterIfNamed() {
	left := []code.Node{}
	for _, environment := range t.environments {
		if !t.hasAppOf(environment) {
			left = append(left, environment)
		}
	}
	t.environments = left
}

// enterByName comes to the apps of a name, as [comparable] returns it, or of one that is not known. It returns false where it
// cannot be told which those are.
func (t *trail) enterByName(name string) bool {
	apps := []code.Node{}
	for _, environment := range t.environments {
		for _, app := range containerAppsOf(t.module) {
			unknown := app.name == "" || strings.Contains(app.name, open)
			if app.in[environment] && (app.name == name || unknown && !strings.Contains(name, open)) {
				apps = append(apps, app.node)
			}
		}
	}
	if name == "" || len(apps) == 0 && strings.Contains(name, open) {
		return false
	}
	t.mark(apps)
	t.environments = nil
	return true
}

// hasAppOf reports whether the trail has come to an app of an environment.
func (t *trail) hasAppOf(environment code.Node) bool {
	for _, app := range containerAppsOf(t.module) {
		if app.in[environment] && t.found[app.node] {
			return true
		}
	}
	return false
}

// environmentApp is a container app, with the environments that it may be in.
type environmentApp struct {
	node code.Node
	// name is as [comparable] returns it.
	name string
	in   map[code.Node]bool
	// external is true if the environment's address may lead to it.
	external bool
}

// containerAppsOf returns the container apps of the module.
func containerAppsOf(module *code.Module) []environmentApp {
	type question struct{}
	return code.Remember(module, question{}, func() []environmentApp {
		found := []environmentApp{}
		kinds := endpoint.Types{Azurerm: []string{containerAppType}, ARM: []string{containerApps}}
		for _, resource := range kinds.Resources(module) {
			for _, instance := range resource.Instances {
				subject := endpoint.Of(module, resource, instance)
				if !subject.Is(kinds) {
					continue
				}
				app := environmentApp{node: instance.Node, in: map[code.Node]bool{}}
				app.name = comparable(instance.Member("name"))
				for _, reference := range subject.Node(environmentOfApp).Origins().References {
					_, instances := module.Targets(reference)
					for _, environment := range instances {
						app.in[environment.Node] = true
					}
				}
				app.external = reachedFromOutside.Holds(subject).Truth != code.False
				found = append(found, app)
			}
		}
		return found
	})
}
