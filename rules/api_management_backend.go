package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// An API Management gateway is a client of its backends. One that does not check who answers gives its password or its key
// to whoever does.
// https://learn.microsoft.com/azure/api-management/api-management-howto-mutual-certificates
func apiManagementBackend() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_api_management_backend",
		Title:    "API Management backends whose server is not checked, or that get credentials in the clear",
		Severity: endpoint.Warning,
		Blocks: []table.Block{{
			Types: []string{"azurerm_api_management_backend"},
			ARM:   []string{"Microsoft.ApiManagement/service/backends"},
			Find:  uncheckedServer,
			Reads: []code.Path{
				"url",
				"credentials.certificate",
				"credentials.header",
				"credentials.query",
				"credentials.authorization.scheme",
				"credentials.authorization.parameter",
				"tls.validate_certificate_chain",
				"tls.validate_certificate_name",
				"service_fabric_cluster.server_certificate_thumbprints",
				"service_fabric_cluster.server_x509_name{}",
			},
		}},
	}
}

var (
	backendURL = endpoint.Argument{Names: []code.Path{"url"}, ARM: []code.Path{"properties.url"}}
	// backendSecrets are the credentials that travel with each request. A certificate does not: only its proof does.
	backendSecrets = []endpoint.Argument{
		{
			Names: []code.Path{"credentials.authorization.parameter"},
			ARM:   []code.Path{"properties.credentials.authorization.parameter"},
		},
		{
			Names: []code.Path{"credentials.authorization.scheme"},
			ARM:   []code.Path{"properties.credentials.authorization.scheme"},
		},
		{Names: []code.Path{"credentials.header"}, ARM: []code.Path{"properties.credentials.header"}},
		{Names: []code.Path{"credentials.query"}, ARM: []code.Path{"properties.credentials.query"}},
	}
	backendCertificates = []endpoint.Argument{
		{Names: []code.Path{"credentials.certificate"}, ARM: []code.Path{"properties.credentials.certificate"}},
		{ARM: []code.Path{"properties.credentials.certificateIds"}},
	}
	// A server whose certificate is named is checked by that, whatever else is switched off.
	// https://learn.microsoft.com/azure/templates/microsoft.apimanagement/service/backends
	pinnedThumbprints = []endpoint.Argument{
		{
			Names: []code.Path{"service_fabric_cluster.server_certificate_thumbprints"},
			ARM:   []code.Path{"properties.properties.serviceFabricCluster.serverCertificateThumbprints"},
		},
		{ARM: []code.Path{"properties.tls.serverCertificateThumbprints"}},
	}
	pinnedNames = []endpoint.Path{
		{
			Azurerm: "service_fabric_cluster.server_x509_name",
			ARM:     "properties.properties.serviceFabricCluster.serverX509Names[]",
		},
		{ARM: "properties.tls.serverX509Names[]"},
	}
)

// serverCheck is one of the two checks of a server's certificate, and what the gateway accepts without it.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/api_management_backend_resource.go#L325-L330
type serverCheck struct {
	argument endpoint.Argument
	without  string
}

var serverChecks = [2]serverCheck{
	{
		endpoint.Argument{
			Names: []code.Path{"tls.validate_certificate_chain"},
			ARM:   []code.Path{"properties.tls.validateCertificateChain"},
		},
		"a server certificate of any issuer",
	},
	{
		endpoint.Argument{
			Names: []code.Path{"tls.validate_certificate_name"},
			ARM:   []code.Path{"properties.tls.validateCertificateName"},
		},
		"a server certificate of any host",
	},
}

// uncheckedServer returns the first thing to change in a backend.
func uncheckedServer(subject endpoint.Subject, _ table.Options) []endpoint.Finding {
	url := subject.Fact(backendURL)
	credentials := hasCredentials(subject)
	if startsWith(url, "http://") == code.True && credentials == code.True {
		return []endpoint.Finding{inTheClear(subject, url)}
	}
	if startsWith(url, "https://").Or(credentials) != code.True || pinned(subject) != code.False {
		return nil
	}
	return unchecked(subject, url)
}

// inTheClear is the finding about a backend that is called over plain HTTP.
func inTheClear(subject endpoint.Subject, url code.Value) endpoint.Finding {
	says, consequence := "is "+url.Says(), "the gateway sends its credentials in the clear"
	if url.State != code.Known {
		says = `starts with "http://"`
	}
	if secret := anyWritten(subject, backendSecrets); secret == code.False || secret == code.Unknown && anyWritten(subject, backendCertificates) == code.True {
		consequence = "there is no TLS handshake in which the gateway could present its certificate"
	}
	finding := endpoint.Finding{At: url, Text: url.Name + " " + says + ", so " + consequence + "; call the backend over https://"}
	for _, argument := range append(backendSecrets[:len(backendSecrets):len(backendSecrets)], backendCertificates...) {
		finding.Anchors = append(finding.Anchors, subject.Fact(argument))
	}
	return finding
}

// unchecked returns the finding about the checks that are switched off: at the first that says so, else at the block that
// lacks one. The provider sends false for the one that is not set beside the other, while ARM takes it for true.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/api_management_backend_resource.go#L616-L622
func unchecked(subject endpoint.Subject, url code.Value) []endpoint.Finding {
	values := [2]code.Value{subject.Fact(serverChecks[0].argument), subject.Fact(serverChecks[1].argument)}
	for i, value := range values {
		if on, known := value.Bool(); !known || on {
			continue
		}
		other := values[1-i]
		finding := acceptsAny(serverChecks[i], value, []code.Value{other, url})
		if off, known := other.Bool(); known && !off {
			finding.Advice = "set it and " + other.Name + " to true"
		} else if turnedOff(subject, other) {
			finding.Advice += ", and " + other.Name + " as well, which the provider turns off where it is not set"
		}
		return []endpoint.Finding{finding}
	}
	if present(subject.Blocks(backendTLS)) != code.True {
		return nil
	}
	for i, value := range values {
		if other := values[1-i]; turnedOff(subject, value) && other.State != code.Absent {
			finding := acceptsAny(serverChecks[i], value, []code.Value{other, url})
			finding.Consequence = "the provider turns it off because " + other.Name + " is set, and " + finding.Consequence
			return []endpoint.Finding{finding}
		}
	}
	return nil
}

func acceptsAny(check serverCheck, value code.Value, anchors []code.Value) endpoint.Finding {
	return endpoint.Finding{
		At: value, Consequence: "the gateway accepts " + check.without, Advice: "set it to true", Anchors: anchors,
	}
}

// turnedOff reports whether a check is not set, in words in which that means false.
func turnedOff(subject endpoint.Subject, value code.Value) bool {
	return subject.Words() == endpoint.Azurerm && value.State == code.Absent
}

// backendTLS is the block of the checks. It has none of them by default, and without it both are made.
var backendTLS = endpoint.Path{Azurerm: "tls", ARM: "properties.tls"}

// hasCredentials reports whether the gateway has something to show to the backend. The provider wants one thing at least in
// the block, ARM does not.
func hasCredentials(subject endpoint.Subject) code.Truth {
	if subject.Words() == endpoint.Azurerm {
		return present(subject.Blocks(endpoint.Path{Azurerm: "credentials", ARM: "properties.credentials"}))
	}
	return anyWritten(subject, backendSecrets).Or(anyWritten(subject, backendCertificates))
}

// pinned reports whether the server's certificate is named.
func pinned(subject endpoint.Subject) code.Truth {
	truth := code.False
	for _, argument := range pinnedThumbprints {
		truth = truth.Or(subject.Fact(argument).Empty().Not())
	}
	for _, path := range pinnedNames {
		if subject.Words() == endpoint.Azurerm && path.Azurerm == "" {
			continue // Only ARM has the place.
		}
		truth = truth.Or(present(subject.Blocks(path)))
	}
	return truth
}

// anyWritten reports whether one of some arguments is there and not empty.
func anyWritten(subject endpoint.Subject, arguments []endpoint.Argument) code.Truth {
	truth := code.False
	for _, argument := range arguments {
		node := subject.Node(argument)
		if node.Shape() == code.Object {
			truth = code.True
			continue
		}
		truth = truth.Or(subject.Fact(argument).Empty().Not())
	}
	return truth
}

// startsWith reports whether a text has a beginning, in any letter case. Of one that is put together the beginning may be
// all that is known.
func startsWith(value code.Value, beginning string) code.Truth {
	text, ok := value.Text()
	if !ok {
		if text = value.Start(); len(text) < len(beginning) {
			return code.Unknown
		}
	}
	return code.Of(len(text) >= len(beginning) && strings.EqualFold(text[:len(beginning)], beginning))
}
