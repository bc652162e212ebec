package rules

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
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
	verdict := spec.Verdict{Switch: name, Finding: spec.Finding{At: name, So: listenerAsksNobody, Do: advice}}
	if name.State == fact.Absent {
		verdict.Enforcement, verdict.Asked = spec.Off, fact.False
		return verdict
	}
	profiles := subject.Blocks(rooted(sslProfiles))
	different := profiles.Complete
	for _, profile := range profiles.Nodes {
		profile := subject.In(profile)
		if same := sameName(node, profile.Node(nameOf), subject.ARM); same != fact.True {
			different = different && same == fact.False
			continue
		}
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
	if different && name.State == fact.Known && !subject.ARM {
		verdict.Enforcement, verdict.Asked = spec.Off, fact.False
		verdict.Finding.Text = name.Name + " is " + name.Show() + ", which no SSL profile of this gateway is called, so " +
			listenerAsksNobody + "; " + advice
	}
	return verdict // Where the profile is not to be found, nothing is known about it.
}

func rooted(path spec.Path) spec.Path {
	return spec.Path{Terraform: "/" + path.Terraform, ARM: "/" + path.ARM}
}

// sameName compares a reference by name with a name. Names are often made of parts that are not known; then they are the
// same if their expressions are. In ARM the reference is an ID whose last part is the name.
func sameName(reference, name fact.Node, arm bool) fact.Tri {
	want, known := name.Value().Text()
	value := reference.Value()
	got, ok := value.Text()
	if arm && !ok {
		if len(value.Parts) > 0 {
			got = value.Parts[len(value.Parts)-1]
		}
		ok = strings.Contains(got, "/")
	}
	if arm {
		got = got[strings.LastIndex(got, "/")+1:]
	}
	if known && ok {
		return fact.Of(want == got || arm && strings.EqualFold(want, got))
	}
	if text := reference.Expression(); text != "" && text == name.Expression() {
		return fact.True
	}
	return fact.Unknown
}

// privateFrontend says whether the listener's frontend has no public address. Where its frontend cannot be told from the
// others, all of them must agree.
func privateFrontend(subject spec.Subject) spec.Answer {
	node := subject.Node(frontendOf)
	frontends := subject.Blocks(spec.Path{
		Terraform: "/frontend_ip_configuration",
		ARM:       "/properties.frontendIPConfigurations[]",
	})
	candidates := []fact.Value{}
	for _, frontend := range frontends.Nodes {
		frontend := subject.In(frontend)
		address := frontend.Fact(spec.Argument{
			Names: []string{"public_ip_address_id"},
			ARM:   []string{"properties.publicIPAddress.id"},
		})
		same := sameName(node, frontend.Node(nameOf), subject.ARM)
		if same == fact.True {
			return spec.Answer{Truth: fact.Of(address.State == fact.Absent), By: address}
		}
		if same == fact.Unknown {
			candidates = append(candidates, address)
		}
	}
	answer := spec.Answer{By: node.Value()}
	if !frontends.Complete {
		return answer
	}
	for i, address := range candidates {
		private := fact.Of(address.State == fact.Absent)
		if i > 0 && private != answer.Truth {
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
		all := subject.Blocks(path)
		// A dynamic block of unknown extent stands among the nodes, once, with what is known of its listeners.
		if !all.Complete && !slices.ContainsFunc(all.Nodes, func(node fact.Node) bool { return !node.Certain() }) {
			return nil
		}
		for _, listener := range all.Nodes {
			node := subject.In(listener).Node(profileOf)
			if node.Value().State != fact.Absent && sameName(node, name, subject.ARM) != fact.False {
				return nil
			}
		}
	}
	reference := "ssl_profile_name"
	if subject.ARM {
		reference = "sslProfile.id"
	}
	return []spec.Finding{{
		At: fact.Value{Place: fact.Place{Name: "ssl_profile", Range: subject.Block.Value().Range}},
		Text: "no listener names this SSL profile, so nobody is asked for a certificate that its " + trusted.Name +
			" would trust; set " + reference + " on the listener",
		Severity: spec.Error,
		Anchors:  []fact.Value{trusted, name.Value()},
	}}
}
