package judge

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
)

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
func (c *check) handed(resource *fact.Resource) bool {
	passed := c.module.Passed()
	if !passed.Complete {
		return true
	}
	if c.called == nil {
		c.called = c.handedOut(passed)
	}
	return c.called[resource] || c.namedIn(resource, passed)
}

// handedOut are the resources that the arguments of calls refer to by an address.
func (c *check) handedOut(passed fact.Passed) map[*fact.Resource]bool {
	found := map[*fact.Resource]bool{}
	for _, argument := range passed.Arguments {
		names := slices.ContainsFunc(argument.Texts, mentionsSite)
		for _, reference := range argument.References {
			gives := slices.Contains(addresses, reference.Member) || names && reference.Member == "name"
			target := c.module.Lookup(reference)
			if !gives || target == nil {
				continue
			}
			found[target] = true
			for _, behind := range c.reachedBy(target) {
				found[behind] = true
			}
		}
	}
	return found
}

// reachedBy are the resources that the address of another one leads to: of a private endpoint the one that it connects, of
// an environment the apps in it.
func (c *check) reachedBy(target *fact.Resource) []*fact.Resource {
	found := []*fact.Resource{}
	switch target.Type {
	case privateEndpoint:
		for _, instance := range target.Instances {
			for _, connection := range fact.Walk(instance.Node, connectionBlock).Nodes {
				for _, reference := range connection.Member(connectedTo).References() {
					if connected := c.module.Lookup(reference); connected != nil {
						found = append(found, connected)
					}
				}
			}
		}
	case "azurerm_container_app_environment":
		for _, app := range c.module.OfType("azurerm_container_app") {
			for _, instance := range app.Instances {
				reference, ok := instance.Member("container_app_environment_id").Reference()
				if ok && c.module.Lookup(reference) == target {
					found = append(found, app)
				}
			}
		}
	}
	return found
}

// namedIn reports whether a call is given the host name that an app has by its own name.
func (c *check) namedIn(resource *fact.Resource, passed fact.Passed) bool {
	hosts := []string{}
	for _, argument := range passed.Arguments {
		hosts = append(hosts, slices.DeleteFunc(slices.Clone(argument.Texts), func(text string) bool { return !mentionsSite(text) })...)
	}
	if len(hosts) == 0 {
		return false
	}
	return slices.ContainsFunc(resource.Instances, func(instance fact.Instance) bool {
		name, ok := instance.Member("name").Value().Text()
		return ok && name != "" && slices.ContainsFunc(hosts, func(host string) bool {
			return strings.Contains(strings.ToLower(host), strings.ToLower(name)+siteDomain)
		})
	})
}

func mentionsSite(text string) bool { return strings.Contains(strings.ToLower(text), siteDomain) }
