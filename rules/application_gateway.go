package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// An Application Gateway asks for client certificates through a chain of names: a listener names an SSL profile, and the
// profile names trusted client certificates. Where one link is missing nobody is asked.
// https://learn.microsoft.com/azure/application-gateway/mutual-authentication-overview
func applicationGateway() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_application_gateway",
		Title:    "Application Gateway listeners without client certificates, and profiles that no listener uses",
		Severity: endpoint.Warning,
		Resources: []table.Resource{
			listeners(endpoint.Path{Azurerm: "http_listener", ARM: "properties.httpListeners[]"}, "Https"),
			listeners(endpoint.Path{Azurerm: "listener", ARM: "properties.listeners[]"}, "Tls"),
		},
		Blocks: []table.Block{{
			Types: []string{gatewayType},
			ARM:   []string{armGateway},
			Block: sslProfiles,
			Find:  unusedProfile,
		}},
	}
}

const (
	gatewayType = "azurerm_application_gateway"
	armGateway  = "Microsoft.Network/applicationGateways"
)

var (
	sslProfiles = endpoint.Path{Azurerm: "ssl_profile", ARM: "properties.sslProfiles[]"}
	// profileOf is the profile that a listener names: by its name, and in ARM by an ID that ends in it.
	profileOf = endpoint.Argument{
		Names:    []code.Path{"ssl_profile_name"},
		ARM:      []code.Path{"properties.sslProfile.id"},
		ARMLabel: "sslProfile.id",
		// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.76.0
		Dates: map[code.Path]provider.Span{"ssl_profile_name": provider.Since(2, 76)},
	}
	frontendOf = endpoint.Argument{
		Names: []code.Path{"frontend_ip_configuration_name"},
		ARM:   []code.Path{"properties.frontendIPConfiguration.id"},
	}
	nameOf              = endpoint.Argument{Names: []code.Path{"name"}, ARM: []code.Path{"name"}}
	trustedCertificates = endpoint.Argument{
		Names: []code.Path{"trusted_client_certificate_names"},
		ARM:   []code.Path{"properties.trustedClientCertificates"},
	}
)

func listeners(block endpoint.Path, protocol string) table.Resource {
	return table.Resource{
		Types: []string{gatewayType},
		ARM:   []string{armGateway},
		Block: block,
		Named: true,
		Applies: table.Is{
			Argument: endpoint.Argument{Names: []code.Path{"protocol"}, ARM: []code.Path{"properties.protocol"}},
			Values:   []string{protocol},
		},
		Exposure: table.Exposure{Internal: table.Func{Func: privateFrontend}},
		Judge:    listener,
		Apart:    calledBy("listener", nameOf),
		Later:    []code.Path{block.Azurerm + ".name"},
		Reads: []code.Path{
			block.Azurerm + ".ssl_profile_name",
			block.Azurerm + ".frontend_ip_configuration_name",
			"frontend_ip_configuration.name",
			"frontend_ip_configuration.public_ip_address_id",
			"ssl_profile.name",
			"ssl_profile.trusted_client_certificate_names",
		},
	}
}

const listenerAsksNobody = "the listener asks no caller for a client certificate"

// listener judges a listener by the profile that it names.
func listener(subject endpoint.Subject) endpoint.Verdict {
	node := subject.Node(profileOf)
	name := subject.Fact(profileOf)
	advice := "name an ssl_profile that has trusted_client_certificate_names"
	if subject.Words() == endpoint.ARM {
		advice = "name one of the sslProfiles that has trustedClientCertificates"
	}
	verdict := endpoint.Verdict{Switch: name, Finding: endpoint.Finding{
		At: name, Consequence: listenerAsksNobody, Advice: advice, Needs: subject.Needs(profileOf),
	}}
	if name.Empty() == code.True {
		verdict.Enforcement, verdict.Asked = endpoint.Off, code.False
		return verdict
	}
	profiles := namesOf(subject, sslProfiles.Rooted(), nameOf)
	named, same := profiles.find(node, subject.Words())
	if same == code.True {
		profile := subject.In(named)
		trusted := profile.Fact(trustedCertificates)
		verdict.Finding.Anchors = []code.Value{trusted}
		passthrough := profile.Fact(endpoint.Argument{ARM: []code.Path{"properties.clientAuthConfiguration.verifyClientAuthMode"}})
		if mode, _ := passthrough.Text(); strings.EqualFold(mode, "Passthrough") {
			verdict.Enforcement, verdict.Asked = endpoint.Optional, code.True
			verdict.Finding.At = passthrough
			verdict.Finding.Consequence = "callers without a valid certificate are passed through to the backend"
			verdict.Finding.Advice = `set it to "Strict"`
			return verdict
		}
		switch trusted.Empty() {
		case code.False:
			verdict.Enforcement, verdict.Asked = endpoint.Required, code.True
		case code.True:
			verdict.Enforcement, verdict.Asked = endpoint.Off, code.False
			verdict.Finding.Fact = "the SSL profile that " + name.Name + " names has no " + trusted.Name
			verdict.Finding.Advice = "give the profile trusted client certificates"
		default:
			verdict.Finding.Anchors = []code.Value{name}
			verdict.Finding.At = trusted
		}
		return verdict
	}
	if same == code.False && name.State == code.Known && subject.Words() == endpoint.Azurerm {
		verdict.Enforcement, verdict.Asked = endpoint.Off, code.False
		verdict.Finding.Fact = name.Name + " is " + name.Show() + ", but this gateway has no SSL profile of that name"
	}
	return verdict // Where the profile is not to be found, nothing is known about it.
}

// index has the blocks of one kind by what they are called, or by what they refer to. Names are often made of parts that
// are not known; two such names are the same if their expressions are.
type index struct {
	byName, byExpression map[string]code.Node
	// blocks and unnamed are how many there are, and how many have a name that is not known.
	blocks, unnamed int
	complete        bool
}

// plainListener is a listener without TLS, which uses no profile.
var plainListener = table.Is{
	Argument: endpoint.Argument{Names: []code.Path{"protocol"}, ARM: []code.Path{"properties.protocol"}},
	Values:   []string{"Http", "Tcp"},
}

func isPlain(block endpoint.Subject) bool { return plainListener.Holds(block).Truth == code.True }

// namesOf indexes the blocks at a path by an argument. Blocks without it are left out.
func namesOf(subject endpoint.Subject, path endpoint.Path, argument endpoint.Argument) index {
	return namesAmong(subject, path, argument, func(endpoint.Subject) bool { return false })
}

// namesAmong indexes the blocks at a path by an argument, but for some.
func namesAmong(subject endpoint.Subject, path endpoint.Path, argument endpoint.Argument, skip func(endpoint.Subject) bool) index {
	type key struct {
		root code.Node
		path endpoint.Path
	}
	return code.Remember(subject.Module, key{subject.Root, path}, func() index {
		found := index{byName: map[string]code.Node{}, byExpression: map[string]code.Node{}}
		elements := subject.Blocks(path)
		// A dynamic block of unknown extent stands among the nodes, once, with what is known of its blocks.
		found.complete = elements.Complete || slices.ContainsFunc(elements.Nodes, func(node code.Node) bool { return !node.Certain() })
		for _, block := range elements.Nodes {
			of := subject.In(block)
			node := of.Node(argument)
			if node.Value().Empty() == code.True || skip(of) {
				continue
			}
			found.blocks++
			if name, ok := calledName(node, subject.Words()); ok {
				found.byName[name] = block
			} else {
				found.unnamed++
			}
			if text := saidBy(node); text != "" {
				found.byExpression[text] = block
			}
		}
		return found
	})
}

// find returns the block that a reference by name means.
func (i index) find(reference code.Node, words endpoint.Words) (code.Node, code.Truth) {
	name, known := calledName(reference, words)
	if known {
		if block, ok := i.byName[name]; ok {
			return block, code.True
		}
	} else if block, ok := i.byExpression[saidBy(reference)]; ok {
		return block, code.True
	}
	if i.complete && (known && i.unnamed == 0 || i.blocks == 0) {
		return nil, code.False
	}
	return nil, code.Unknown
}

// saidBy is a text that is the same for references that must be the same: what a text is put together from, else its
// expression.
func saidBy(node code.Node) string {
	if parts := node.Value().TextParts(); len(parts) > 0 {
		return fmt.Sprintf("%q", parts)
	}
	return node.Expression()
}

// calledName returns a name, or the name that a reference means. In ARM the reference is an ID whose last part is the name,
// and letter case does not count.
func calledName(node code.Node, words endpoint.Words) (string, bool) {
	value := node.Value()
	text, ok := value.Text()
	if words == endpoint.Azurerm {
		return text, ok
	}
	if !ok {
		text = value.End()
		ok = strings.Contains(text, "/")
	}
	return strings.ToLower(text[strings.LastIndex(text, "/")+1:]), ok
}

// privateFrontend reports whether the listener's frontend has no public address. Where its frontend cannot be told from the
// others, all of them must agree.
func privateFrontend(subject endpoint.Subject) endpoint.Answer {
	path := endpoint.Path{Azurerm: "/frontend_ip_configuration", ARM: "/properties.frontendIPConfigurations[]"}
	address := func(frontend code.Node) code.Value {
		return subject.In(frontend).Fact(endpoint.Argument{
			Names:    []code.Path{"public_ip_address_id"},
			ARM:      []code.Path{"properties.publicIPAddress.id"},
			ARMLabel: "publicIPAddress.id",
		})
	}
	node := subject.Node(frontendOf)
	answer := endpoint.Answer{By: node.Value()}
	switch frontend, same := namesOf(subject, path, nameOf).find(node, subject.Words()); same {
	case code.True:
		found := address(frontend)
		return endpoint.Answer{Truth: code.Of(found.State == code.Absent), By: found}
	case code.False:
		return answer
	}
	frontends := subject.Blocks(path)
	for i, frontend := range frontends.Nodes {
		private := code.Of(address(frontend).State == code.Absent)
		if i > 0 && private != answer.Truth || !frontends.Complete {
			return endpoint.Answer{By: node.Value()}
		}
		answer.Truth = private
	}
	return answer
}

// unusedProfile reports a profile with trusted client certificates that no listener names.
func unusedProfile(subject endpoint.Subject, _ table.Options) []endpoint.Finding {
	trusted := subject.Fact(trustedCertificates)
	if trusted.Empty() != code.False {
		return nil
	}
	name := subject.Node(nameOf)
	for _, path := range []endpoint.Path{
		{Azurerm: "/http_listener", ARM: "/properties.httpListeners[]"},
		{Azurerm: "/listener", ARM: "/properties.listeners[]"},
	} {
		if _, named := namesAmong(subject, path, profileOf, isPlain).find(name, subject.Words()); named != code.False {
			return nil
		}
	}
	reference := "ssl_profile_name"
	if subject.Words() == endpoint.ARM {
		reference = "sslProfile.id"
	}
	return []endpoint.Finding{{
		At:       code.Value{Place: code.Place{Name: "ssl_profile", Range: subject.Block.Value().Range}},
		Text:     "no listener names this SSL profile, so it asks nobody for a client certificate; set " + reference + " on the listener",
		Severity: endpoint.Error,
		Anchors:  []code.Value{trusted, name.Value()},
	}}
}
