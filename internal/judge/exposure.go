package judge

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// exposure says who can reach an endpoint.
func (c *check) exposure(resource spec.Resource, subject spec.Subject) spec.Exposed {
	if resource.Exposure.Always {
		return spec.Exposed{Reach: spec.Internal, Why: "only programs call it"}
	}
	if resource.Exposure.Internal == nil {
		return spec.Exposed{Reach: spec.External, Why: "it is public"}
	}
	internal := answer(resource.Exposure.Internal, subject)
	exposed := spec.Exposed{By: internal.By, Why: internal.Why}
	switch internal.Truth {
	case fact.Unknown:
		return exposed
	case fact.True:
		if proxy := c.proxyOf(resource, subject); proxy != "" {
			exposed.Why = proxy + " is in front of it and cannot present a client certificate"
			return exposed
		}
		exposed.Reach = spec.Internal
		return exposed
	}
	exposed.Reach = spec.External
	// Whether an endpoint is external or unclear makes a difference only where somebody wants to know.
	if resource.Exposure.Unclear != nil && c.config.distinguishesUnknown() {
		if unclear := answer(resource.Exposure.Unclear, subject); unclear.Truth != fact.False {
			return spec.Exposed{By: unclear.By, Why: unclear.Why}
		}
	}
	return exposed
}

// proxies are the resource types in front of other endpoints, with the places where they name them. Both end the
// caller's TLS connection and open one of their own, for which they have no client certificate.
// https://learn.microsoft.com/azure/application-gateway/end-to-end-ssl-portal
// https://learn.microsoft.com/azure/frontdoor/end-to-end-tls
var proxies = []struct {
	resourceType string
	block        string
	arguments    []string
}{
	{"azurerm_application_gateway", "backend_address_pool", []string{"fqdns", "ip_addresses"}},
	{"azurerm_cdn_frontdoor_origin", "", []string{"host_name"}},
	{"azurerm_cdn_frontdoor_origin", "private_link", []string{"private_link_target_id"}},
}

// ProxyNeeds gives the resource types that may stand in front of an endpoint, with what names the endpoint. There are few
// of them, so that it is read at once.
func ProxyNeeds() spec.Needs {
	needs := spec.Needs{privateEndpoint: {spec.Join(connectionBlock, connectedTo)}}
	for _, proxy := range proxies {
		for _, argument := range proxy.arguments {
			needs[proxy.resourceType] = append(needs[proxy.resourceType], spec.Join(proxy.block, argument))
		}
	}
	return needs
}

// proxyOf gives the address of a gateway that has the endpoint as its backend, or "".
func (c *check) proxyOf(resource spec.Resource, subject spec.Subject) string {
	if !resource.Proxied {
		return ""
	}
	return c.proxies()[subject.Root]
}

// proxies are the addresses of the gateways in front of resource instances.
func (c *check) proxies() map[fact.Node]string {
	if c.behind == nil {
		c.behind = behindProxies(c.module)
	}
	return c.behind
}

func behindProxies(module *fact.Module) map[fact.Node]string {
	behind := map[fact.Node]string{}
	put := func(proxy *fact.Resource, references []fact.Reference) {
		// Instances that nothing tells apart are judged as one, and are behind a gateway if one of them is.
		for _, backend := range backends(module, references) {
			if behind[backend.Node] == "" {
				behind[backend.Node] = proxy.Address()
			}
		}
	}
	for _, proxy := range proxies {
		for _, resource := range module.OfType(proxy.resourceType) {
			for _, instance := range resource.Instances {
				for _, node := range fact.Walk(instance.Node, proxy.block).Nodes {
					put(resource, node.References())
					for _, argument := range proxy.arguments {
						put(resource, node.Member(argument).References())
					}
				}
			}
		}
	}
	for _, resource := range module.OfType(azapiResource) {
		for _, instance := range resource.Instances {
			if !strings.EqualFold(armType(instance), armGateway) {
				continue
			}
			pools := fact.Get(instance.Member("body"), "properties.backendAddressPools")
			if pools.Value().State == fact.Undetermined && pools.Shape() == fact.Plain {
				pools = instance.Member("body") // A string that is not known, though its parts are.
			}
			put(resource, pools.References())
		}
	}
	return behind
}

// backends gives the resource instances that references of a gateway mean, also by the address of their private endpoint.
func backends(module *fact.Module, references []fact.Reference) []fact.Instance {
	found := []fact.Instance{}
	for _, reference := range references {
		target, instances := module.Targets(reference)
		found = append(found, instances...)
		if target == nil || target.Type != privateEndpoint {
			continue
		}
		for _, instance := range instances {
			for _, connection := range fact.Walk(instance.Node, connectionBlock).Nodes {
				if behind, ok := connection.Member(connectedTo).Reference(); ok {
					_, apps := module.Targets(behind)
					found = append(found, apps...)
				}
			}
		}
	}
	return found
}

const (
	privateEndpoint = "azurerm_private_endpoint"
	connectionBlock = "private_service_connection"
	connectedTo     = "private_connection_resource_id"
	armGateway      = "Microsoft.Network/applicationGateways"
)
