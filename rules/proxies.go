package rules

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// front is what stands in front of endpoints and cannot present a client certificate. Gateways, and what leads from them to an
// endpoint, are few, so that what they name is read up front. All entries share it, so that a plan has it once.
var front = sync.OnceValue(func() *table.Front {
	reads := namedByProxies()
	reads[gatewayType] = append(reads[gatewayType], gatewayProbes()...)
	for _, lead := range leads {
		reads[lead.resourceType] = append(reads[lead.resourceType], lead.argument.In(lead.block))
	}
	reads[privateEndpoint] = append(reads[privateEndpoint], subresources.In(connectionBlock))
	return &table.Front{
		Reads: reads, ARM: []string{armGateway, armFrontDoor.resourceType}, Later: hostNameReads(),
		Shared: environments, Narrowing: map[string][]code.Path{gatewayType: gatewayUses()},
		Behind: nodesBehind, Outputs: outputsBehind, First: firstProxy, Handed: handed,
	}
})

// namedByProxies returns the paths by which the module's own proxies name targets.
func namedByProxies() map[string][]code.Path {
	paths := map[string][]code.Path{gatewayType: gatewayTargets()}
	for _, door := range frontDoors {
		for _, argument := range slices.Concat(door.targets, door.headers) {
			paths[door.resourceType] = append(paths[door.resourceType], argument.In(door.block))
		}
	}
	return paths
}

// namedByARMProxies returns the same of proxies in ARM.
func namedByARMProxies() map[string][]code.Path {
	found := map[string][]code.Path{armGateway: {
		"body.properties.backendAddressPools[].properties.backendAddresses",
		settingsHost.ARM[0].In("body." + backendSettings.ARM[1:]),
		probeHost.ARM[0].In("body." + backendProbes.ARM[1:]),
	}}
	for _, argument := range slices.Concat(armFrontDoor.targets, armFrontDoor.headers) {
		found[armFrontDoor.resourceType] = append(found[armFrontDoor.resourceType], argument.In(armFrontDoor.block))
	}
	return found
}

// frontDoor is a type of resource that names a target in one place: by its address, and by the host name that it is asked
// for. Like gateways it ends the caller's TLS connection and opens one of its own, for which it has no client certificate.
// https://learn.microsoft.com/azure/frontdoor/end-to-end-tls
type frontDoor struct {
	resourceType     string
	block            code.Path
	targets, headers []code.Path
}

var frontDoors = []frontDoor{
	{
		"azurerm_cdn_frontdoor_origin", "",
		[]code.Path{"host_name", "private_link.private_link_target_id"}, []code.Path{"origin_host_header"},
	},
	{"azurerm_frontdoor", "backend_pool.backend", []code.Path{"address"}, []code.Path{"host_header"}},
}

// armFrontDoor is the same in ARM.
// https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/origingroups/origins
var armFrontDoor = frontDoor{
	resourceType: "Microsoft.Cdn/profiles/originGroups/origins",
	block:        "body",
	targets:      []code.Path{"properties.hostName", "properties.sharedPrivateLinkResource.privateLink.id"},
	headers:      []code.Path{"properties.originHostHeader"},
}

// behind is what proxies have as their targets, with the addresses of the proxies.
type behind struct {
	// nodes are resource instances, and blocks of some that are endpoints of their own.
	nodes map[code.Node]string
	// outputs are those of called modules.
	outputs map[code.Output]string
}

func nodesBehind(module *code.Module) map[code.Node]string     { return behindProxies(module).nodes }
func outputsBehind(module *code.Module) map[code.Output]string { return behindProxies(module).outputs }

// put adds what a proxy leads to. Instances that nothing tells apart are judged as one, and are behind it if one of them is.
func (b behind) put(proxy string, found *trail) {
	for node := range found.found {
		if b.nodes[node] == "" {
			b.nodes[node] = proxy
		}
	}
	for output := range found.outputs {
		if b.outputs[output] == "" {
			b.outputs[output] = proxy
		}
	}
}

func behindProxies(module *code.Module) behind {
	type question struct{}
	return code.Remember(module, question{}, func() behind {
		found := behind{map[code.Node]string{}, map[code.Output]string{}}
		frontDoorsOf(module, found.put)
		gatewaysOf(module, found.put)
		gatewayCalls(module, found.put)
		behindOutputs(module, found.put)
		return found
	})
}

// behindOutputs follows the outputs of a called module that proxies of the root module have as their targets.
func behindOutputs(module *code.Module, put func(string, *trail)) {
	if module.Root {
		return
	}
	outputs, behind := module.Outputs(), module.Behind()
	// Of several proxies in front of an endpoint it is always the same that is named.
	for _, named := range slices.SortedFunc(maps.Keys(behind), func(a, b code.Output) int {
		return cmp.Or(cmp.Compare(behind[a], behind[b]), cmp.Compare(a.Name, b.Name), cmp.Compare(a.Key, b.Key), cmp.Compare(a.Member, b.Member))
	}) {
		for name, value := range outputs {
			if named.Name != "" && named.Name != name {
				continue
			}
			if named.Member != "" {
				value = value.Member(named.Member)
			}
			found := newTrail(module)
			found.whole(value)
			found.enter(func(code.Node) bool { return false })
			put(behind[named]+" of the root module", found)
		}
	}
}

// frontDoorsOf follows what names its targets in one place.
func frontDoorsOf(module *code.Module, put func(string, *trail)) {
	for _, door := range frontDoors {
		for _, resource := range module.OfType(door.resourceType) {
			for _, instance := range resource.Instances {
				put(resource.Address(), door.trail(module, instance.Node))
			}
		}
	}
	eachGateway(module, endpoint.Types{ARM: []string{armFrontDoor.resourceType}}, func(resource *code.Resource, subject endpoint.Subject) {
		put(resource.Address(), armFrontDoor.trail(module, subject.Root))
	})
}

// eachGateway goes through the gateways of some types. What azapi declares may be one where its type is not known.
func eachGateway(module *code.Module, kinds endpoint.Types, do func(*code.Resource, endpoint.Subject)) {
	resources := kinds.Resources(module)
	for _, resource := range module.OfType(endpoint.AzapiResource) {
		if !slices.Contains(resources, resource) {
			resources = append(resources, resource)
		}
	}
	eachInstance(resources, func(resource *code.Resource, instance code.Instance) {
		subject := endpoint.Of(module, resource, instance)
		open := resource.Type == endpoint.AzapiResource && endpoint.ARMType(instance.Node) == "" &&
			instance.Member("type").Value().State == code.Undetermined
		if open || subject.Is(kinds) {
			do(resource, subject)
		}
	})
}

// trail follows one resource. Where the host name that is asked for leads to particular apps of an environment, its address
// leads to these only.
func (d frontDoor) trail(module *code.Module, root code.Node) *trail {
	all := newTrail(module)
	for _, node := range code.Walk(root, d.block).Nodes {
		found := newTrail(module)
		found.references(node.Origins().References)
		for _, path := range slices.Concat(d.headers, d.targets) {
			for _, argument := range argumentsAt(node, path) {
				found.follow(argument)
			}
		}
		found.enter(found.hasAppOf)
		all.add(found)
	}
	return all
}

// argumentsAt returns the arguments at a path, in all blocks on the way.
func argumentsAt(node code.Node, path code.Path) []code.Node {
	block, last := code.Path(""), path
	if dot := strings.LastIndex(string(path), "."); dot >= 0 {
		block, last = path[:dot], path[dot+1:]
	}
	found := []code.Node{}
	for _, parent := range code.Walk(node, block).Nodes {
		found = append(found, parent.Member(string(last)))
	}
	return found
}

// addresses are the members by which a resource hands out its host names and addresses, or all of itself.
var addresses = []string{
	"",
	"default_hostname", "default_site_hostname", // apps and their slots
	"ingress", "latest_revision_fqdn", // container apps
	"static_ip_address", "default_domain", // environments of container apps
	"gateway_url", "gateway_regional_url", "private_ip_addresses", "public_ip_addresses", // API Management
	"hostname", "ip_address", "external_ip", // SignalR and Web PubSub
	"private_service_connection", "custom_dns_configs", "private_dns_zone_configs", "network_interface", "ip_configuration", // private endpoints
	"hostname_configuration", "gateway", "host_name", // API Management's own host names
	"fqdn", "record", "records", // DNS records; the host name bindings of apps have a hostname
	"output", // azapi
}

// identities are the members by which a resource is named.
var identities = []string{"id", "name"}

// handed reports whether a resource's host name or address goes to a module that is called: what is in there may be a
// gateway. What cannot be read may do that, too.
func handed(module *code.Module, resource *code.Resource) bool {
	passed := module.Passed()
	if !passed.Complete {
		return true
	}
	type question struct{}
	out := code.Remember(module, question{}, func() given { return givenOut(module, passed) })
	given := slices.ContainsFunc(resource.Instances, func(instance code.Instance) bool { return out.found[instance.Node] })
	return given || namedIn(resource, out.hosts)
}

// given is what calls and the module's own gateways are given: instances by an address, and host names of apps.
type given struct {
	found map[code.Node]bool
	hosts []string
}

func givenOut(module *code.Module, passed code.Passed) given {
	found := newTrail(module)
	found.wide = true
	out := given{found: found.found}
	give := func(argument code.Argument) {
		for _, reference := range argument.References {
			if handsOut(reference, argument) {
				found.references([]code.Reference{reference})
			}
		}
		found.called(argument.Outputs)
		for _, text := range argument.Texts {
			out.hosts = append(out.hosts, siteHosts(text)...)
		}
	}
	for _, argument := range passed.Arguments {
		give(argument)
	}
	targets(module, give)
	found.enter(func(code.Node) bool { return false })
	return out
}

// handsOut reports whether a reference in an argument hands out a host name or an address. An app's name does, beside the
// domain of apps.
func handsOut(reference code.Reference, argument code.Argument) bool {
	return slices.Contains(addresses, reference.Member) ||
		reference.Member == "name" && slices.ContainsFunc(argument.Texts, mentionsSite)
}

// targets goes through the arguments by which the module's own gateways name what is behind them. Where one leads to an app by
// what may be its name, it does not decide who reaches the app, but a fix would cut the app off all the same.
func targets(module *code.Module, visit func(code.Argument)) {
	put := func(argument code.Node, references []code.Reference) {
		target := code.Argument{References: references}
		for _, text := range textsIn(argument) {
			if !saysWhose(module, text) {
				target.Texts = append(target.Texts, filled(text))
			}
		}
		if len(target.References)+len(target.Texts) > 0 {
			visit(target)
		}
	}
	for name, paths := range namedByProxies() {
		eachInstance(module.OfType(name), func(_ *code.Resource, instance code.Instance) {
			for _, path := range paths {
				for _, argument := range argumentsAt(instance.Node, path) {
					put(argument, argument.Origins().References)
				}
			}
		})
	}
	// Of these the references say exactly what is behind them, and only the texts leave it open.
	for name, paths := range namedByARMProxies() {
		kinds := endpoint.Types{ARM: []string{name}}
		eachInstance(kinds.Resources(module), func(resource *code.Resource, instance code.Instance) {
			if !endpoint.Of(module, resource, instance).Is(kinds) {
				return
			}
			for _, path := range paths {
				for _, argument := range argumentsAt(instance.Node, path) {
					put(argument, nil)
				}
			}
		})
	}
}

// saysWhose reports whether a text has a reference to the app whose host it is: it is that of no other. By a name that two
// apps may have, each where the other is not there, it is not said.
func saysWhose(module *code.Module, text []code.TextPart) bool {
	names := slices.ContainsFunc(text, func(part code.TextPart) bool {
		kind, _, ok := strings.Cut(part.Expression, ".")
		return ok && (slices.Contains(siteTypes, kind) || endpoint.IsAzapi(kind))
	})
	return names && hostedBy(module, comparableParts(text)) != nil
}

// filled returns a text with code.Anything for each part that is not known.
func filled(parts []code.TextPart) string {
	text := ""
	for _, part := range parts {
		if part.Expression != "" {
			text += code.Anything
		}
		text += part.Text
	}
	return text
}

// textsOf returns the texts that a value is, or has as its elements.
func textsOf(value code.Value) []string {
	if text, ok := value.Text(); ok {
		return []string{text}
	}
	found := []string{}
	if value.Data != cty.NilVal && value.Data.IsKnown() && value.Data.CanIterateElements() {
		for _, element := range value.Data.AsValueSlice() {
			if element.Type() == cty.String && element.IsKnown() && !element.IsNull() {
				found = append(found, element.AsString())
			}
		}
	}
	return found
}

// namedIn reports whether one of the host names is that which an app has by its own name, or may be.
func namedIn(resource *code.Resource, hosts []string) bool {
	if len(hosts) == 0 {
		return false
	}
	return slices.ContainsFunc(resource.Instances, func(instance code.Instance) bool {
		name, known := instance.Member("name").Value().Text()
		return slices.ContainsFunc(hosts, func(host string) bool { return mayName(host, strings.ToLower(name), known) })
	})
}
