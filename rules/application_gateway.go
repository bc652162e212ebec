package rules

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// An Application Gateway asks for client certificates through a chain of names: a listener names an SSL profile, and the
// profile names trusted client certificates. Where one link is missing nobody is asked.
// https://learn.microsoft.com/azure/application-gateway/mutual-authentication-overview
func applicationGateway() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_application_gateway",
		Title:    "Application Gateway listeners without client certificates, and profiles that no listener uses",
		Severity: spec.Warning,
		Resources: []spec.Resource{
			listeners(spec.Path{Terraform: "http_listener", ARM: "properties.httpListeners[]"}, "Https"),
			listeners(spec.Path{Terraform: "listener", ARM: "properties.listeners[]"}, "Tls"),
		},
		Blocks: []spec.Block{{
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
	sslProfiles = spec.Path{Terraform: "ssl_profile", ARM: "properties.sslProfiles[]"}
	// profileOf is the profile that a listener names: by its name, and in ARM by an ID that ends in it.
	profileOf = spec.Argument{
		Names:    []string{"ssl_profile_name"},
		ARM:      []string{"properties.sslProfile.id"},
		ARMLabel: "sslProfile.id",
		// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.76.0
		Dates: map[string]provider.Span{"ssl_profile_name": provider.Since(2, 76)},
	}
	frontendOf = spec.Argument{
		Names: []string{"frontend_ip_configuration_name"},
		ARM:   []string{"properties.frontendIPConfiguration.id"},
	}
	nameOf              = spec.Argument{Names: []string{"name"}, ARM: []string{"name"}}
	trustedCertificates = spec.Argument{
		Names: []string{"trusted_client_certificate_names"},
		ARM:   []string{"properties.trustedClientCertificates"},
	}
)

func listeners(block spec.Path, protocol string) spec.Resource {
	return spec.Resource{
		Types: []string{gatewayType},
		ARM:   []string{armGateway},
		Block: block,
		Applies: spec.Is{
			Argument: spec.Argument{Names: []string{"protocol"}, ARM: []string{"properties.protocol"}},
			Values:   []string{protocol},
		},
		Exposure: spec.Exposure{Internal: spec.Ask{Func: privateFrontend}},
		Judge:    listener,
		Reads: []string{
			block.Terraform + ".ssl_profile_name",
			block.Terraform + ".frontend_ip_configuration_name",
			"frontend_ip_configuration.name",
			"frontend_ip_configuration.public_ip_address_id",
			"ssl_profile.name",
			"ssl_profile.trusted_client_certificate_names",
		},
	}
}

const listenerAsksNobody = "the listener asks no caller for a client certificate"

// listener judges a listener by the profile that it names.
func listener(subject spec.Subject) spec.Verdict {
	node := subject.Node(profileOf)
	name := subject.Fact(profileOf)
	advice := "name an ssl_profile that has trusted_client_certificate_names"
	if subject.ARM {
		advice = "name one of the sslProfiles that has trustedClientCertificates"
	}
	verdict := spec.Verdict{Switch: name, Finding: spec.Finding{
		At: name, So: listenerAsksNobody, Do: advice, Needs: subject.Needs(profileOf),
	}}
	if name.State == fact.Absent {
		verdict.Enforcement, verdict.Asked = spec.Off, fact.False
		return verdict
	}
	profiles := namesOf(subject, rooted(sslProfiles), nameOf)
	named, same := profiles.find(node, subject.ARM)
	if same == fact.True {
		profile := subject.In(named)
		trusted := profile.Fact(trustedCertificates)
		verdict.Finding.Anchors = []fact.Value{trusted}
		passthrough := profile.Fact(spec.Argument{ARM: []string{"properties.clientAuthConfiguration.verifyClientAuthMode"}})
		if mode, _ := passthrough.Text(); subject.ARM && strings.EqualFold(mode, "Passthrough") {
			verdict.Enforcement, verdict.Asked = spec.Optional, fact.True
			verdict.Finding.At = passthrough
			verdict.Finding.So = "callers without a valid certificate are passed through to the backend"
			verdict.Finding.Do = `set it to "Strict"`
			return verdict
		}
		switch trusted.Empty() {
		case fact.False:
			verdict.Enforcement, verdict.Asked = spec.Required, fact.True
		case fact.True:
			verdict.Enforcement, verdict.Asked = spec.Off, fact.False
			verdict.Finding.Text = "the SSL profile that " + name.Name + " names has no " + trusted.Name + ", so " +
				listenerAsksNobody + "; give the profile trusted client certificates"
		default:
			verdict.Finding.Anchors = []fact.Value{name}
			verdict.Finding.At = trusted
		}
		return verdict
	}
	if same == fact.False && name.State == fact.Known && !subject.ARM {
		verdict.Enforcement, verdict.Asked = spec.Off, fact.False
		verdict.Finding.Text = name.Name + " is " + name.Show() + ", which no SSL profile of this gateway is called, so " +
			listenerAsksNobody + "; " + advice
	}
	return verdict // Where the profile is not to be found, nothing is known about it.
}

func rooted(path spec.Path) spec.Path {
	return spec.Path{Terraform: "/" + path.Terraform, ARM: "/" + path.ARM}
}

// index has the blocks of one kind by what they are called, or by what they refer to. Names are often made of parts that
// are not known; two such names are the same if their expressions are.
type index struct {
	byName, byExpression map[string]fact.Node
	// blocks and unnamed are how many there are, and how many have a name that is not known.
	blocks, unnamed int
	complete        bool
}

// namesOf indexes the blocks at a path by an argument. Blocks without it are left out.
func namesOf(subject spec.Subject, path spec.Path, argument spec.Argument) index {
	type key struct {
		root fact.Node
		path spec.Path
	}
	return fact.Remember(subject.Module, key{subject.Root, path}, func() index {
		found := index{byName: map[string]fact.Node{}, byExpression: map[string]fact.Node{}}
		elements := subject.Blocks(path)
		// A dynamic block of unknown extent stands among the nodes, once, with what is known of its blocks.
		found.complete = elements.Complete || slices.ContainsFunc(elements.Nodes, func(node fact.Node) bool { return !node.Certain() })
		for _, block := range elements.Nodes {
			node := subject.In(block).Node(argument)
			if node.Value().State == fact.Absent {
				continue
			}
			found.blocks++
			if name, ok := calledName(node, subject.ARM); ok {
				found.byName[name] = block
			} else {
				found.unnamed++
			}
			if text := node.Expression(); text != "" {
				found.byExpression[text] = block
			}
		}
		return found
	})
}

// find gives the block that a reference by name means.
func (i index) find(reference fact.Node, arm bool) (fact.Node, fact.Tri) {
	name, known := calledName(reference, arm)
	if known {
		if block, ok := i.byName[name]; ok {
			return block, fact.True
		}
	} else if block, ok := i.byExpression[reference.Expression()]; ok {
		return block, fact.True
	}
	if i.complete && (known && i.unnamed == 0 || i.blocks == 0) {
		return nil, fact.False
	}
	return nil, fact.Unknown
}

// calledName gives a name, or the name that a reference means. In ARM the reference is an ID whose last part is the name,
// and letter case does not count.
func calledName(node fact.Node, arm bool) (string, bool) {
	value := node.Value()
	text, ok := value.Text()
	if !arm {
		return text, ok
	}
	if !ok && len(value.Parts) > 0 {
		text = value.Parts[len(value.Parts)-1]
		ok = strings.Contains(text, "/")
	}
	return strings.ToLower(text[strings.LastIndex(text, "/")+1:]), ok
}

// privateFrontend says whether the listener's frontend has no public address. Where its frontend cannot be told from the
// others, all of them must agree.
func privateFrontend(subject spec.Subject) spec.Answer {
	path := spec.Path{Terraform: "/frontend_ip_configuration", ARM: "/properties.frontendIPConfigurations[]"}
	address := func(frontend fact.Node) fact.Value {
		return subject.In(frontend).Fact(spec.Argument{
			Names: []string{"public_ip_address_id"},
			ARM:   []string{"properties.publicIPAddress.id"},
		})
	}
	node := subject.Node(frontendOf)
	answer := spec.Answer{By: node.Value()}
	switch frontend, same := namesOf(subject, path, nameOf).find(node, subject.ARM); same {
	case fact.True:
		found := address(frontend)
		return spec.Answer{Truth: fact.Of(found.State == fact.Absent), By: found}
	case fact.False:
		return answer
	}
	frontends := subject.Blocks(path)
	for i, frontend := range frontends.Nodes {
		private := fact.Of(address(frontend).State == fact.Absent)
		if i > 0 && private != answer.Truth || !frontends.Complete {
			return spec.Answer{By: node.Value()}
		}
		answer.Truth = private
	}
	return answer
}

// unusedProfile reports a profile with trusted client certificates that no listener names.
func unusedProfile(subject spec.Subject, _ spec.Options) []spec.Finding {
	trusted := subject.Fact(trustedCertificates)
	if trusted.Empty() != fact.False {
		return nil
	}
	name := subject.Node(nameOf)
	for _, path := range []spec.Path{
		{Terraform: "/http_listener", ARM: "/properties.httpListeners[]"},
		{Terraform: "/listener", ARM: "/properties.listeners[]"},
	} {
		if _, named := namesOf(subject, path, profileOf).find(name, subject.ARM); named != fact.False {
			return nil
		}
	}
	reference := "ssl_profile_name"
	if subject.ARM {
		reference = "sslProfile.id"
	}
	return []spec.Finding{{
		At:       fact.Value{Place: fact.Place{Name: "ssl_profile", Range: subject.Block.Value().Range}},
		Text:     "no listener names this SSL profile, so it asks nobody for a client certificate; set " + reference + " on the listener",
		Severity: spec.Error,
		Anchors:  []fact.Value{trusted, name.Value()},
	}}
}
