package rules

import (
	"path"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/zclconf/go-cty/cty"
)

// hostNameReads returns what is read of endpoints, where it matters, to know their host names and where they belong.
func hostNameReads() map[string][]code.Path {
	reads := map[string][]code.Path{
		endpoint.AzapiResource: {"name", "parent_id"},
		environmentType:        nil,
		containerAppType:       {"name", "container_app_environment_id", "ingress.external_enabled"},
		bindingType:            {"hostname"},
		apiManagementType:      {"hostname_configuration.proxy.host_name"},
		customDomain:           {"api_management_id", "gateway.host_name"},
		selfHostedHost:         {"host_name"},
	}
	for _, name := range siteTypes {
		reads[name] = []code.Path{"name"}
	}
	for _, slot := range slotTypes {
		reads[slot.resourceType] = []code.Path{"name", slot.app}
	}
	return reads
}

// siteTypes are the types of apps.
var siteTypes = []string{
	"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_app_service",
	"azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_function_app", "azurerm_function_app_flex_consumption",
	"azurerm_logic_app_standard",
}

// slotTypes are the types of slots, with the argument that names the app.
var slotTypes = []struct {
	resourceType string
	app          code.Path
}{
	{"azurerm_linux_web_app_slot", "app_service_id"}, {"azurerm_windows_web_app_slot", "app_service_id"},
	{"azurerm_linux_function_app_slot", "function_app_id"}, {"azurerm_windows_function_app_slot", "function_app_id"},
}

// site is an app or a slot.
type site struct {
	node code.Node
	// names are those by which texts may call it, as [comparable] returns them: its name, and a reference to that.
	names []string
	// name is in lower case, or empty if it is not known.
	name string
	// apps are those that a slot may belong to.
	apps   []code.Node
	isSlot bool
}

// sitesOf returns the apps and slots of the module.
func sitesOf(module *code.Module) []site {
	type question struct{}
	return code.Remember(module, question{}, func() []site {
		found := []site{}
		put := func(resource *code.Resource, instance code.Instance, app code.Node) {
			name, _ := instance.Member("name").Value().Text()
			of := site{node: instance.Node, name: strings.ToLower(name), names: namesBy(resource, instance), isSlot: app != nil}
			if app != nil {
				for _, reference := range app.Origins().References {
					_, instances := module.Targets(reference)
					for _, app := range instances {
						of.apps = append(of.apps, app.Node)
					}
				}
			}
			found = append(found, of)
		}
		for _, name := range siteTypes {
			eachInstance(module.OfType(name), func(resource *code.Resource, instance code.Instance) { put(resource, instance, nil) })
		}
		for _, slot := range slotTypes {
			eachInstance(module.OfType(slot.resourceType), func(resource *code.Resource, instance code.Instance) {
				put(resource, instance, code.Get(instance, slot.app))
			})
		}
		kinds := endpoint.Types{ARM: []string{sites, siteSlots}}
		eachInstance(kinds.Resources(module), func(resource *code.Resource, instance code.Instance) {
			switch subject := endpoint.Of(module, resource, instance); {
			case subject.Is(endpoint.Types{ARM: []string{sites}}):
				put(resource, instance, nil)
			case subject.Is(endpoint.Types{ARM: []string{siteSlots}}):
				put(resource, instance, instance.Member("parent_id"))
			}
		})
		return found
	})
}

func eachInstance(resources []*code.Resource, visit func(*code.Resource, code.Instance)) {
	for _, resource := range resources {
		for _, instance := range resource.Instances {
			visit(resource, instance)
		}
	}
}

// hosts are endpoints by the host names that they declare, as [comparable] returns them.
type hosts map[string][]code.Node

func declaredHosts(module *code.Module) hosts {
	type question struct{}
	return code.Remember(module, question{}, func() hosts {
		found := hosts{}
		found.bindings(module)
		found.gateways(module)
		return found
	})
}

// comparable returns a name as one that is the same for names that must be equal: in lower case, with its expression in the
// place of each part that is not known. It is "" where the expression means something else in each instance.
func comparable(name code.Node) string {
	value := name.Value()
	if text, ok := value.Text(); ok {
		return strings.ToLower(text)
	}
	if value.State != code.Undetermined {
		return ""
	}
	parts := value.TextParts()
	if len(parts) == 0 {
		parts = []code.TextPart{{Expression: name.Expression()}}
	}
	return comparableParts(parts)
}

// comparableParts does as [comparable] for a text in its parts.
func comparableParts(parts []code.TextPart) string {
	text := ""
	for _, part := range parts {
		text += strings.ToLower(part.Text)
		switch {
		case code.PerInstance(part.Expression) || part == code.TextPart{}:
			return ""
		case part.Expression != "":
			text += unknownPart(part.Expression)
		}
	}
	return text
}

// textsIn returns the texts that an argument may be, or may have as its elements, each in its parts. All that looks for host
// names in an argument asks here.
func textsIn(argument code.Node) [][]code.TextPart {
	value := argument.Value()
	if value.Texts != nil {
		return value.Texts()
	}
	found := [][]code.TextPart{}
	for _, text := range textsOf(value) {
		found = append(found, []code.TextPart{{Text: text}})
	}
	return found
}

// isKnown reports whether a text is known in all its parts.
func isKnown(parts []code.TextPart) bool {
	return !slices.ContainsFunc(parts, func(part code.TextPart) bool { return part.Expression != "" })
}

// unknownPart stands for what an expression amounts to. It has no dot, because those part the labels of host names, and in
// those letter case does not count.
func unknownPart(expression string) string {
	for {
		inside, ok := strings.CutPrefix(expression, "lower(")
		if !ok {
			inside, ok = strings.CutPrefix(expression, "upper(")
		}
		if !ok {
			break
		}
		expression = strings.TrimSuffix(inside, ")")
	}
	return open + strings.ReplaceAll(expression, ".", " ") + "}"
}

// open begins what stands for a part that is not known.
const open = "${"

// namesBy returns the names by which texts may call an instance: its name, and references to that.
func namesBy(resource *code.Resource, instance code.Instance) []string {
	names := []string{}
	for _, key := range slices.Concat(instance.Keys, []cty.Value{instance.Key}) {
		reference := resource.Address()
		if key != cty.NilVal {
			reference += "[" + code.Show(key) + "]"
		}
		names = append(names, unknownPart(reference+".name"))
	}
	name := instance.Member("name")
	names = append(names, comparable(name))
	for _, text := range textsIn(name) {
		names = append(names, comparableParts(text))
	}
	slices.Sort(names)
	return slices.DeleteFunc(slices.Compact(names), func(name string) bool { return name == "" })
}

// hostedBy returns the endpoints that have a host name, as [comparable] returns it: one that they declare, or that Azure
// makes of their name.
func hostedBy(module *code.Module, host string) []code.Node {
	first, rest, more := strings.Cut(host, ".")
	rest = strings.TrimPrefix(rest, "privatelink.")
	if more && slices.ContainsFunc(siteDomains, func(domain string) bool {
		before, ok := strings.CutSuffix(rest, domain)
		inEnvironment := strings.HasPrefix(domain, "appserviceenvironment.") && strings.HasSuffix(before, ".")
		return ok && (before == "" || inEnvironment)
	}) {
		return sitesByHost(module)[first]
	}
	return declaredHosts(module)[host]
}

// sitesByHost returns the apps by their names, and the slots by those of app and slot.
// https://learn.microsoft.com/azure/app-service/deploy-staging-slots#add-a-slot
func sitesByHost(module *code.Module) hosts {
	type question struct{}
	return code.Remember(module, question{}, func() hosts {
		found, names := hosts{}, map[code.Node][]string{}
		for _, site := range sitesOf(module) {
			if !site.isSlot {
				names[site.node] = site.names
				found.declare(site.names, site.node)
			}
		}
		for _, site := range sitesOf(module) {
			for _, app := range site.apps {
				for _, name := range names[app] {
					for _, slot := range site.names {
						found.declare([]string{name + "-" + slot}, site.node)
					}
				}
			}
		}
		return found
	})
}

// declare adds names of endpoints.
func (h hosts) declare(names []string, nodes ...code.Node) {
	for _, name := range names {
		if name != "" {
			h[name] = append(h[name], nodes...)
		}
	}
}

// bindings adds the host names that are bound to apps.
func (h hosts) bindings(module *code.Module) {
	eachInstance(module.OfType(bindingType), func(_ *code.Resource, instance code.Instance) {
		app := instance.Member("app_service_name")
		nodes := slices.Clone(sitesByHost(module)[comparable(app)])
		for _, reference := range app.Origins().References {
			_, instances := module.Targets(reference)
			for _, bound := range instances {
				nodes = append(nodes, bound.Node)
			}
		}
		h.declare([]string{comparable(instance.Member("hostname"))}, nodes...)
	})
}

// gateways adds the host names of API Management, each for itself.
func (h hosts) gateways(module *code.Module) {
	blocks := []struct {
		resourceType string
		block        code.Path
	}{
		{apiManagementType, hostNamesOfService.Azurerm}, {customDomain, "gateway"}, {selfHostedHost, ""},
	}
	for _, of := range blocks {
		eachInstance(module.OfType(of.resourceType), func(_ *code.Resource, instance code.Instance) {
			for _, block := range code.Walk(instance.Node, of.block).Nodes {
				h.declare([]string{comparable(block.Member("host_name"))}, block)
			}
		})
	}
	kinds := endpoint.Types{ARM: []string{apiManagementService, armSelfHostedHost}}
	eachInstance(kinds.Resources(module), func(resource *code.Resource, instance code.Instance) {
		subject := endpoint.Of(module, resource, instance)
		if !subject.Is(kinds) {
			return
		}
		h.declare([]string{comparable(code.Get(subject.Block, "properties.hostname"))}, instance.Node)
		for _, host := range subject.Blocks(hostNamesOfService).Nodes {
			h.declare([]string{comparable(host.Member("hostName"))}, instance.Node)
		}
	})
}

// domainsOf returns the custom domains beside each service.
func domainsOf(module *code.Module) map[code.Node][]code.Node {
	type question struct{}
	return code.Remember(module, question{}, func() map[code.Node][]code.Node {
		found := map[code.Node][]code.Node{}
		eachInstance(module.OfType(customDomain), func(_ *code.Resource, domain code.Instance) {
			for _, reference := range domain.Member("api_management_id").Origins().References {
				_, instances := module.Targets(reference)
				for _, service := range instances {
					found[service.Node] = append(found[service.Node], domain.Node)
				}
			}
		})
		return found
	})
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
