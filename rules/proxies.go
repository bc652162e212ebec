package rules

import (
	"path"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// front is what stands in front of apps and cannot present a client certificate. Gateways, and what leads from them to an app,
// are few, so that what they name is read up front.
func front() *table.Front {
	reads := map[string][]code.Path{}
	for _, lead := range leads {
		reads[lead.resourceType] = append(reads[lead.resourceType], lead.argument.In(lead.block))
	}
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
					for _, argument := range proxy.arguments {
						put(resource, code.Get(node, argument).Origins().References)
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
			put(resource, pools.Origins().References)
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
			for _, behind := range connected.Origins().References {
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
	"fqdn",   // DNS records; the host name bindings of apps have a hostname
	"output", // azapi
}

// siteDomains are what the host names of apps end in, in Azure's clouds and in App Service environments: the app's name
// stands before it.
// https://learn.microsoft.com/azure/app-service/overview-hosting-plans
// https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure
// https://learn.microsoft.com/azure/china/resources-developer-guide
// https://learn.microsoft.com/azure/app-service/environment/using#app-access
var siteDomains = []string{
	"azurewebsites.net", "azurewebsites.us", "chinacloudsites.cn",
	"appserviceenvironment.net", "appserviceenvironment.us", "appserviceenvironment.cn",
}

// leads are the arguments by which a resource with a host name or address of its own leads to the one behind it.
var leads = []struct {
	resourceType    string
	block, argument code.Path
}{
	{privateEndpoint, connectionBlock, connectedTo},
	{"azurerm_app_service_custom_hostname_binding", "", "app_service_name"},
	{"azurerm_dns_a_record", "", "records"},
	{"azurerm_dns_cname_record", "", "record"},
	{"azurerm_private_dns_a_record", "", "records"},
	{"azurerm_private_dns_cname_record", "", "record"},
}

// leadsTo returns the references by which an instance of a resource leads to the one behind it.
func leadsTo(resource *code.Resource, instance code.Instance) []code.Reference {
	found := []code.Reference{}
	for _, lead := range leads {
		if lead.resourceType != resource.Type {
			continue
		}
		for _, block := range code.Walk(instance.Node, lead.block).Nodes {
			found = append(found, code.Get(block, lead.argument).Origins().References...)
		}
	}
	return found
}

// handed reports whether a resource's host name or address goes to a module that is called: what is in there may be a
// gateway. What cannot be read may do that, too.
func handed(module *code.Module, resource *code.Resource) bool {
	passed := module.Passed()
	if !passed.Complete {
		return true
	}
	type question struct{}
	out := code.Remember(module, question{}, func() given { return givenOut(module, passed) })
	return out.resources[resource] || namedIn(resource, out.hosts)
}

// given is what calls and the module's own gateways are given: resources by an address, and host names of apps.
type given struct {
	resources map[*code.Resource]bool
	hosts     []string
}

func givenOut(module *code.Module, passed code.Passed) given {
	out := given{resources: map[*code.Resource]bool{}}
	for _, argument := range append(slices.Clone(passed.Arguments), targets(module)...) {
		names := slices.ContainsFunc(argument.Texts, mentionsSite)
		for _, reference := range argument.References {
			gives := slices.Contains(addresses, reference.Member) || names && reference.Member == "name"
			target, instances := module.Targets(reference)
			if gives && len(instances) > 0 {
				reach(module, target, out.resources)
			}
		}
		for _, text := range argument.Texts {
			out.hosts = append(out.hosts, siteHosts(text)...)
		}
	}
	return out
}

// targets returns the arguments by which the module's own gateways name what is behind them. Where one leads to an app by
// more than a reference, it does not yet decide who reaches the app, but a fix would cut the app off all the same.
func targets(module *code.Module) []code.Argument {
	found := []code.Argument{}
	for _, proxy := range proxies {
		for _, resource := range module.OfType(proxy.resourceType) {
			for _, instance := range resource.Instances {
				for _, node := range code.Walk(instance.Node, proxy.block).Nodes {
					for _, name := range proxy.arguments {
						argument := code.Get(node, name)
						found = append(found, code.Argument{References: argument.Origins().References, Texts: textsOf(argument.Value())})
					}
				}
			}
		}
	}
	return found
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

// reach adds a resource, and those that its address leads to: of a private endpoint the one that it connects, of a DNS record
// the one that it points to, of an environment the apps in it.
func reach(module *code.Module, target *code.Resource, found map[*code.Resource]bool) {
	if found[target] {
		return
	}
	found[target] = true
	for _, instance := range target.Instances {
		for _, reference := range leadsTo(target, instance) {
			if behind := module.Lookup(reference); behind != nil {
				reach(module, behind, found)
			}
		}
	}
	if target.Type != environmentType {
		return
	}
	for _, app := range module.OfType(containerAppType) {
		for _, instance := range app.Instances {
			if slices.ContainsFunc(code.Get(instance, environmentOf).Origins().References, func(reference code.Reference) bool {
				return module.Lookup(reference) == target
			}) {
				found[app] = true
			}
		}
	}
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

// siteHosts returns the host names in a text that are in one of the domains of apps.
func siteHosts(text string) []string {
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool {
		return (r < 'a' || r > 'z') && (r < '0' || r > '9') && !strings.ContainsRune(".-"+code.Anything, r)
	})
	return slices.DeleteFunc(words, func(word string) bool {
		return !slices.ContainsFunc(siteDomains, func(domain string) bool { return strings.HasSuffix(word, "."+domain) })
	})
}

// mayName reports whether the host name of an app is that of the one with this name. A name that is not known may be that
// of each host whose name is not known either. Behind the first part there may be more: NAME.privatelink.azurewebsites.net,
// NAME.scm.azurewebsites.net, and NAME-HASH.REGION.azurewebsites.net.
// https://learn.microsoft.com/azure/app-service/reference-unique-default-hostname
func mayName(host, name string, known bool) bool {
	first, rest, _ := strings.Cut(host, ".")
	if !known || name == "" {
		return strings.Contains(first, code.Anything)
	}
	if equal, err := path.Match(first, name); equal && err == nil {
		return true
	}
	return !slices.Contains(siteDomains, rest) && strings.HasPrefix(first, name+"-")
}

// mentionsSite reports whether a text is a domain of apps, or a host name in one, or a part that makes one.
func mentionsSite(text string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(siteDomains, func(domain string) bool {
		word, _, _ := strings.Cut(domain, ".")
		return strings.Contains(text, word)
	})
}
