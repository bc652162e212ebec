package rules

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// front is what stands in front of apps and cannot present a client certificate. Gateways and private endpoints are few, so
// that what they name is read up front.
func front() *table.Front {
	reads := map[string][]code.Path{privateEndpoint: {connectedTo.In(connectionBlock)}}
	for _, proxy := range proxies {
		for _, argument := range proxy.arguments {
			reads[proxy.resourceType] = append(reads[proxy.resourceType], argument.In(proxy.block))
		}
	}
	return &table.Front{
		Reads: reads,
		// An app's own name is a part of its host name.
		Later:  []code.Path{"name"},
		Behind: behindProxies,
		Handed: handed,
	}
}

// proxies are the resource types in front of other endpoints, with the places where they name them. Both end the
// caller's TLS connection and open one of their own, for which they have no client certificate.
// https://learn.microsoft.com/azure/application-gateway/end-to-end-ssl-portal
// https://learn.microsoft.com/azure/frontdoor/end-to-end-tls
var proxies = []struct {
	resourceType string
	block        code.Path
	arguments    []code.Path
}{
	{gatewayType, "backend_address_pool", []code.Path{"fqdns", "ip_addresses"}},
	{"azurerm_cdn_frontdoor_origin", "", []code.Path{"host_name"}},
	{"azurerm_cdn_frontdoor_origin", "private_link", []code.Path{"private_link_target_id"}},
}

const (
	privateEndpoint           = "azurerm_private_endpoint"
	connectionBlock code.Path = "private_service_connection"
	connectedTo     code.Path = "private_connection_resource_id"
	environmentOf   code.Path = "container_app_environment_id"
)

// behindProxies returns the resource instances that a gateway has as its backend, each with the address of the gateway.
func behindProxies(module *code.Module) map[code.Node]string {
	type question struct{}
	return code.Remember(module, question{}, func() map[code.Node]string {
		behind := map[code.Node]string{}
		put := func(proxy *code.Resource, references []code.Reference) {
			// Instances that nothing tells apart are judged as one, and are behind a gateway if one of them is.
			for _, backend := range backends(module, references) {
				if behind[backend.Node] == "" {
					behind[backend.Node] = proxy.Address()
				}
			}
		}
		azurermProxies(module, put)
		armGateways(module, put)
		return behind
	})
}

func azurermProxies(module *code.Module, put func(*code.Resource, []code.Reference)) {
	for _, proxy := range proxies {
		for _, resource := range module.OfType(proxy.resourceType) {
			for _, instance := range resource.Instances {
				for _, node := range code.Walk(instance.Node, proxy.block).Nodes {
					put(resource, node.References())
					for _, argument := range proxy.arguments {
						put(resource, code.Get(node, argument).References())
					}
				}
			}
		}
	}
}

func armGateways(module *code.Module, put func(*code.Resource, []code.Reference)) {
	kinds := endpoint.Types{ARM: []string{armGateway}}
	for _, resource := range module.OfType(endpoint.AzapiResource) {
		for _, instance := range resource.Instances {
			if !endpoint.Of(module, resource, instance).Is(kinds) {
				continue
			}
			pools := code.Get(instance.Member("body"), "properties.backendAddressPools")
			if pools.Value().State == code.Undetermined && pools.Shape() == code.Plain {
				pools = instance.Member("body") // A string that is not known, though its parts are.
			}
			put(resource, pools.References())
		}
	}
}

// backends returns the resource instances that references of a gateway mean, also by the address of their private endpoint.
func backends(module *code.Module, references []code.Reference) []code.Instance {
	found := []code.Instance{}
	for _, reference := range references {
		target, instances := module.Targets(reference)
		found = append(found, instances...)
		if target == nil || target.Type != privateEndpoint {
			continue
		}
		for _, connected := range connections(instances) {
			if behind, ok := connected.Reference(); ok {
				_, apps := module.Targets(behind)
				found = append(found, apps...)
			}
		}
	}
	return found
}

// connections returns what private endpoints lead to, as they name it.
func connections(instances []code.Instance) []code.Node {
	found := []code.Node{}
	for _, instance := range instances {
		for _, connection := range code.Walk(instance.Node, connectionBlock).Nodes {
			found = append(found, code.Get(connection, connectedTo))
		}
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
	"output", // azapi
}

// siteDomain is what the host names of apps end in: the app's name stands before it.
// https://learn.microsoft.com/azure/app-service/overview-hosting-plans
const siteDomain = ".azurewebsites.net"

// handed reports whether a resource's host name or address goes to a module that is called: what is in there may be a
// gateway. What cannot be read may do that, too.
func handed(module *code.Module, resource *code.Resource) bool {
	passed := module.Passed()
	if !passed.Complete {
		return true
	}
	type question struct{}
	out := code.Remember(module, question{}, func() map[*code.Resource]bool { return handedOut(module, passed) })
	return out[resource] || namedIn(resource, passed)
}

// handedOut returns the resources that the arguments of calls refer to by an address.
func handedOut(module *code.Module, passed code.Passed) map[*code.Resource]bool {
	found := map[*code.Resource]bool{}
	for _, argument := range passed.Arguments {
		names := slices.ContainsFunc(argument.Texts, mentionsSite)
		for _, reference := range argument.References {
			gives := slices.Contains(addresses, reference.Member) || names && reference.Member == "name"
			target := module.Lookup(reference)
			if !gives || target == nil {
				continue
			}
			found[target] = true
			for _, behind := range reachedBy(module, target) {
				found[behind] = true
			}
		}
	}
	return found
}

// reachedBy returns the resources that the address of another one leads to: of a private endpoint the one that it connects,
// of an environment the apps in it.
func reachedBy(module *code.Module, target *code.Resource) []*code.Resource {
	found := []*code.Resource{}
	switch target.Type {
	case privateEndpoint:
		for _, connected := range connections(target.Instances) {
			for _, reference := range connected.References() {
				if resource := module.Lookup(reference); resource != nil {
					found = append(found, resource)
				}
			}
		}
	case environmentType:
		for _, app := range module.OfType(containerAppType) {
			for _, instance := range app.Instances {
				reference, ok := code.Get(instance, environmentOf).Reference()
				if ok && module.Lookup(reference) == target {
					found = append(found, app)
				}
			}
		}
	}
	return found
}

// namedIn reports whether a call is given the host name that an app has by its own name.
func namedIn(resource *code.Resource, passed code.Passed) bool {
	hosts := []string{}
	for _, argument := range passed.Arguments {
		hosts = append(hosts, slices.DeleteFunc(slices.Clone(argument.Texts), func(text string) bool { return !mentionsSite(text) })...)
	}
	if len(hosts) == 0 {
		return false
	}
	return slices.ContainsFunc(resource.Instances, func(instance code.Instance) bool {
		name, ok := instance.Member("name").Value().Text()
		return ok && name != "" && slices.ContainsFunc(hosts, func(host string) bool {
			return strings.Contains(strings.ToLower(host), strings.ToLower(name)+siteDomain)
		})
	})
}

func mentionsSite(text string) bool { return strings.Contains(strings.ToLower(text), siteDomain) }
