package rules

import (
	"regexp"
	"strings"
	"sync"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// The Consumption tier can require a client certificate by itself. On other tiers the gateway only asks for one, host
// name by host name, and a policy has to look at it.
// https://learn.microsoft.com/azure/api-management/api-management-howto-mutual-certificates-for-clients
func apiManagement() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_api_management",
		Title:    "API Management gateways that do not ask for a client certificate",
		Severity: endpoint.Error,
		Resources: []table.Resource{
			consumptionService(),
			hostsOfService(),
			serviceWithoutHost(),
			customDomains("gateway"),
			customDomains("proxy"), // the block's name in 2.x
			selfHostedGateway(),
		},
	}
}

// consumptionService is a service of the one tier that can require a certificate by itself.
func consumptionService() table.Resource {
	return table.Resource{
		Types:    []string{apiManagementType},
		ARM:      []string{apiManagementService},
		When:     consumptionTier(),
		Exposure: table.Exposure{Internal: internalService},
		Front:    front(),
		Requirements: []table.Requirement{{
			// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/api_management_resource.go#L163
			Argument:  gatewayCertificate,
			Want:      cty.True,
			Cases:     []table.Case{{Values: []string{"true"}, Outcome: table.Outcome{Enforcement: endpoint.Required}}},
			Absent:    table.Outcome{Enforcement: endpoint.Off, Consequence: lettingIn},
			Otherwise: table.Outcome{Enforcement: endpoint.Off, Consequence: lettingIn},
		}},
	}
}

// hostsOfService are the host names that a service of another tier declares itself.
func hostsOfService() table.Resource {
	return table.Resource{
		Types: []string{apiManagementType},
		ARM:   []string{apiManagementService},
		When:  table.Not{Condition: consumptionTier()},
		Named: true,
		Else:  gatewayAsks,
		Block: hostNamesOfService,
		// ARM keeps the host names of portals and of the management plane in the same list.
		Applies:      table.Func{Func: isGatewayHost},
		Exposure:     table.Exposure{Internal: internalService},
		Requirements: []table.Requirement{negotiated("negotiate_client_certificate")},
		Front:        front(),
		AlsoNeeds:    policyTypes(),
		Apart:        calledBy("host name", gatewayHostName),
		Later:        []code.Path{hostNamesOfService.Azurerm + ".host_name"},
	}
}

// serviceWithoutHost is a service that is called by its default host name only.
func serviceWithoutHost() table.Resource {
	return table.Resource{
		Types:     []string{apiManagementType},
		ARM:       []string{apiManagementService},
		When:      table.All{table.Not{Condition: consumptionTier()}, table.Not{Condition: table.Func{Func: hasHostName}}},
		Named:     true,
		Exposure:  table.Exposure{Internal: internalService},
		Judge:     withoutHostName,
		AlsoNeeds: map[string][]code.Path{customDomain: {"api_management_id"}},
	}
}

// customDomains are host names that stand beside their service.
func customDomains(block code.Path) table.Resource {
	return table.Resource{
		Types:        []string{customDomain},
		When:         table.Not{Condition: serviceOf(consumptionTier())},
		Named:        true,
		Else:         serviceOf(gatewayAsks),
		Block:        endpoint.Path{Azurerm: block},
		Exposure:     table.Exposure{Internal: serviceOf(internalService), Unclear: serviceElsewhere()},
		Requirements: []table.Requirement{negotiated("negotiate_client_certificate")},
		Front:        front(),
		AlsoNeeds:    policyTypes(),
		Apart:        calledBy("host name", gatewayHostName),
		Later:        []code.Path{block + ".host_name"},
	}
}

// selfHostedGateway runs where its owner puts it, beside the programs that it serves.
func selfHostedGateway() table.Resource {
	return table.Resource{
		Types:        []string{selfHostedHost},
		ARM:          []string{armSelfHostedHost},
		Exposure:     table.Exposure{Always: true},
		Requirements: []table.Requirement{negotiated("request_client_certificate_enabled")},
		Front:        front(),
		AlsoNeeds:    policyTypes(),
	}
}

// internalService holds for a service whose gateway has an address in a virtual network only.
// https://learn.microsoft.com/azure/api-management/api-management-using-with-internal-vnet
var internalService = table.Is{
	Argument: endpoint.Argument{
		Names: []code.Path{"/virtual_network_type"},
		ARM:   []code.Path{"/properties.virtualNetworkType"},
	},
	Values: []string{"Internal"},
}

// serviceOf asks a condition of the service that a custom domain belongs to.
func serviceOf(condition table.Condition) *table.Follow {
	return &table.Follow{
		Argument:  endpoint.Argument{Names: []code.Path{"/api_management_id"}},
		Types:     []string{apiManagementType},
		ARM:       []string{apiManagementService},
		Condition: condition,
	}
}

// serviceElsewhere is unknown for a custom domain whose service the module does not declare, and which may be internal.
func serviceElsewhere() table.Condition {
	follow := serviceOf(internalService)
	follow.UnknownElsewhere = true
	return follow
}

// hostNamesOfService are the host names of a service's gateway.
var hostNamesOfService = endpoint.Path{Azurerm: "hostname_configuration.proxy", ARM: "properties.hostnameConfigurations[]"}

// gatewayHostName is one of the names by which the gateway is called.
var gatewayHostName = endpoint.Argument{Names: []code.Path{"host_name"}, ARM: []code.Path{"hostName"}}

const (
	apiManagementType    = "azurerm_api_management"
	apiManagementService = "Microsoft.ApiManagement/service"
	customDomain         = "azurerm_api_management_custom_domain"
	selfHostedHost       = "azurerm_api_management_gateway_host_name_configuration"
	armSelfHostedHost    = "Microsoft.ApiManagement/service/gateways/hostnameConfigurations"
)

// gatewayCertificate is younger than the resource.
// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.64.0
var gatewayCertificate = endpoint.Argument{
	Names: []code.Path{"/client_certificate_enabled"},
	ARM:   []code.Path{"/properties.enableClientCertificate"},
	Dates: map[code.Path]provider.Span{"/client_certificate_enabled": provider.Since(2, 64)},
}

// gatewayAsks holds for a service of the Consumption tier that requires a certificate.
var gatewayAsks = table.Is{Argument: gatewayCertificate, Values: []string{"true"}}

// consumptionTier is a tier that no service in a virtual network has, whatever else is known of it.
// https://learn.microsoft.com/azure/api-management/virtual-network-concepts
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/validate/api_management_sku.go#L13-L18
func consumptionTier() table.Condition {
	tier := table.Is{Argument: gatewayTier, Values: []string{consumption}, ARMValues: []string{armConsumption}}
	return table.Func{Reads: []code.Path{"/sku_name", "/virtual_network_type"}, Func: func(subject endpoint.Subject) endpoint.Answer {
		found := tier.Holds(subject)
		if found.Truth == code.Unknown && inVirtualNetwork.Holds(subject).Truth == code.True {
			found.Truth = code.False
		}
		return found
	}}
}

// inVirtualNetwork holds for a service that is in a virtual network, with or without a public address.
var inVirtualNetwork = table.Is{Argument: internalService.Argument, Values: []string{"Internal", "External"}}

var gatewayTier = endpoint.Argument{Names: []code.Path{"/sku_name"}, ARM: []code.Path{"/sku.name"}, ARMLabel: "sku.name"}

const (
	consumption    = "Consumption_0"
	armConsumption = "Consumption"
)

// negotiated is the argument by which the gateway asks for a certificate, and does no more.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/schema.go#L42
func negotiated(name code.Path) table.Requirement {
	never := table.Outcome{
		Enforcement: endpoint.Off,
		Consequence: "the gateway never asks for a client certificate",
		Advice:      "set it to true and validate the certificate in a policy",
	}
	arm := code.Path("negotiateClientCertificate")
	if name == "request_client_certificate_enabled" {
		arm = "properties.negotiateClientCertificate"
	}
	return table.Requirement{
		Argument:  endpoint.Argument{Names: []code.Path{name}, ARM: []code.Path{arm}},
		Want:      cty.True,
		Unfixable: true,
		Cases: []table.Case{
			{
				Values:  []string{"true"},
				If:      table.Func{Func: policyValidates},
				Outcome: table.Outcome{Enforcement: endpoint.Required},
			},
			{Values: []string{"true"}, Outcome: table.Outcome{
				Enforcement: endpoint.Undetermined,
				Consequence: "a client certificate is asked for, but no policy in this module is seen to validate it",
			}},
		},
		Absent:    never,
		Otherwise: never,
	}
}

// isGatewayHost reports whether an entry of ARM's list is a host name of the gateway. Terraform has a block of its own.
func isGatewayHost(subject endpoint.Subject) endpoint.Answer {
	if subject.Words() != endpoint.ARM {
		return endpoint.Answer{Truth: code.True}
	}
	kind := subject.Fact(endpoint.Argument{ARM: []code.Path{"type"}})
	text, ok := kind.Text()
	if !ok {
		return endpoint.Answer{By: kind}
	}
	return endpoint.Answer{Truth: code.Of(strings.EqualFold(text, "Proxy")), By: kind}
}

// hasHostName reports whether the gateway's host names are declared in this module, with the service or beside it.
func hasHostName(subject endpoint.Subject) endpoint.Answer {
	inline := subject.Blocks(hostNamesOfService)
	type question struct{}
	beside := code.Remember(subject.Module, question{}, func() namedServices { return servicesWithDomain(subject.Module) })
	// Where it is not known which there are inline, that list is named.
	truth := code.Of(len(inline.Nodes) > 0 || !inline.Complete)
	if named, ok := beside.services[subject.Root]; ok {
		truth = truth.Or(named)
	}
	if beside.others {
		truth = truth.Or(code.Unknown)
	}
	return endpoint.Answer{Truth: truth, By: withoutHostName(subject).Finding.At}
}

// namedServices are the services that a custom domain of the module belongs to, or may belong to, and whether one may belong
// to a service that is not known.
type namedServices struct {
	services map[code.Node]code.Truth
	others   bool
}

func servicesWithDomain(module *code.Module) namedServices {
	named := namedServices{services: map[code.Node]code.Truth{}}
	for _, domain := range module.OfType(customDomain) {
		for _, instance := range domain.Instances {
			named.add(module, instance.Member("api_management_id").Origins())
		}
	}
	return named
}

func (n *namedServices) add(module *code.Module, origins code.Origins) {
	n.others = n.others || origins.Outside || len(origins.References) == 0
	// Of several services the domain belongs to one.
	truth := code.True
	if len(origins.References) > 1 || origins.Outside || origins.Null {
		truth = code.Unknown
	}
	for _, reference := range origins.References {
		service, instances := module.Targets(reference)
		n.others = n.others || service == nil
		for _, instance := range instances {
			n.services[instance.Node] = n.services[instance.Node].Or(truth)
		}
	}
}

// withoutHostName is the verdict on a gateway that is called by its default host name only.
func withoutHostName(subject endpoint.Subject) endpoint.Verdict {
	at := code.Value{Place: code.Place{Name: "hostname_configuration", Range: subject.Root.Value().Range}}
	return endpoint.Verdict{Enforcement: endpoint.Undetermined, Asked: code.Unknown, Finding: endpoint.Finding{At: at}}
}

// policyArguments are the resources that hold policies, with the argument that holds it.
var policyArguments = map[string]code.Path{
	"azurerm_api_management_policy":               "xml_content",
	"azurerm_api_management_api_policy":           "xml_content",
	"azurerm_api_management_api_operation_policy": "xml_content",
	"azurerm_api_management_product_policy":       "xml_content",
	"azurerm_api_management_workspace_policy":     "xml_content",
	"azurerm_api_management_policy_fragment":      "value",
	apiManagementType:                             "policy.xml_content", // up to 3.x
}

// policyTypes returns what is looked at to see whether a policy validates certificates.
func policyTypes() map[string][]code.Path {
	types := map[string][]code.Path{}
	for name, argument := range policyArguments {
		types[name] = []code.Path{argument}
	}
	return types
}

// armPolicy reports whether an ARM type holds a policy: of the service, an API, a product or an operation, or a fragment.
func armPolicy(name string) bool {
	name = strings.ToLower(name)
	return strings.HasPrefix(name, "microsoft.apimanagement/") &&
		(strings.HasSuffix(name, "/policies") || strings.HasSuffix(name, "/policyfragments"))
}

// policyValidates reports whether a policy of the module looks at the client certificate. Policies are not matched to APIs:
// one validating policy in the module is taken as proof.
func policyValidates(subject endpoint.Subject) endpoint.Answer {
	type question struct{}
	return code.Remember(subject.Module, question{}, func() endpoint.Answer { return anyPolicyValidates(subject.Module) })
}

func anyPolicyValidates(module *code.Module) endpoint.Answer {
	result := code.False
	look := func(value code.Value) {
		text, ok := value.Text()
		switch {
		case ok:
			result = result.Or(code.Of(looksAtCertificate(text)))
		case looksAtCertificate(value.Filled(" ")):
			result = code.True // What is literal says so, whatever the rest is.
		case value.State == code.Undetermined:
			result = result.Or(code.Unknown)
		}
	}
	for name, argument := range policyArguments {
		for _, resource := range module.OfType(name) {
			for _, instance := range resource.Instances {
				look(code.Get(code.Ignoring(instance.Node, resource.Ignored), argument).Value())
			}
		}
	}
	for _, resource := range module.OfType(endpoint.AzapiResource) {
		for _, instance := range resource.Instances {
			if armPolicy(endpoint.ARMType(instance)) {
				look(code.Get(code.Ignoring(instance.Node, resource.Ignored).Member("body"), "properties.value").Value())
			}
		}
	}
	return endpoint.Answer{Truth: result}
}

// xmlComment is what a policy has commented out.
var xmlComment = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(?s)<!--.*?-->`) })

// looksAtCertificate reports whether a policy validates the client certificate, by the element that does it or in an
// expression of its own. It takes every text.
// https://learn.microsoft.com/azure/api-management/validate-client-certificate-policy
func looksAtCertificate(policy string) bool {
	policy = xmlComment().ReplaceAllString(policy, "")
	if strings.Contains(policy, "context.Request.Certificate") {
		return true
	}
	for rest := policy; ; {
		_, after, found := strings.Cut(rest, "<validate-client-certificate")
		if !found {
			return false
		}
		if after == "" || strings.ContainsRune(" \t\r\n/>", rune(after[0])) {
			return true
		}
		rest = after
	}
}
