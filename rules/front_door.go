package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// A domain of Front Door asks for a client certificate by the scenario of its mutual TLS. azurerm has no argument for it, and
// ARM only in preview versions. Most callers of Front Door are browsers, so that nothing is said of a domain that does not
// ask, unless somebody wants to know.
// https://github.com/Azure/terraform-provider-azapi/tree/v2.12.0/internal/azure/generated
func frontDoorDomain() table.Rule {
	return table.Rule{
		Name:     FrontDoor,
		Title:    "Front Door domains that ask for a client certificate and let callers without one in",
		Severity: endpoint.Warning,
		Resources: []table.Resource{{
			ARM:     []string{armCustomDomain},
			Applies: table.Func{Func: isNoWildcard},
			Requirements: []table.Requirement{{
				Argument:  scenario,
				Unfixable: true,
				Cases: []table.Case{
					{
						Values:  []string{"ClientCertificateRequiredAndValidated"},
						Outcome: table.Outcome{Enforcement: endpoint.Required},
					},
					{
						Values: []string{"ClientCertificateValidatedIfPresented"},
						Outcome: table.Outcome{
							Enforcement: endpoint.Optional,
							Consequence: "callers without a certificate are let in",
							Advice:      requireAndValidate,
						},
					},
					{
						// The certificate is handed on, and what the origin does with it is not said here.
						Values: []string{"ClientCertificateRequiredAndOriginValidates", "CompleteMtlsPassthroughToOrigin"},
						Outcome: table.Outcome{
							Enforcement: endpoint.Undetermined,
							Consequence: "the origin decides whether a certificate is valid",
						},
					},
				},
				Absent: table.Outcome{
					Enforcement: endpoint.Off,
					Consequence: "no client certificate is asked for",
					Advice:      requireAndValidate + ", which takes a preview version of the API",
				},
				Otherwise: table.Outcome{Consequence: "it cannot be told whether a client certificate is required"},
			}},
		}},
		// Who asks for a certificate means it, whoever the callers are.
		Families: []string{FrontDoor},
		Endpoint: asksAndLetsIn,
	}
}

const armCustomDomain = "Microsoft.Cdn/profiles/customDomains"

// isNoWildcard reports whether a domain is one that can ask for a certificate. Any of which nothing else is known is.
func isNoWildcard(subject endpoint.Subject) endpoint.Answer {
	host := subject.Fact(endpoint.Argument{ARM: []code.Path{"properties.hostName"}})
	return endpoint.Answer{Truth: code.Of(startsWith(host, "*.") != code.True), By: host}
}

var scenario = endpoint.Argument{ARM: []code.Path{"properties.mtlsSettings.scenario"}, ARMLabel: "mtlsSettings.scenario"}

const requireAndValidate = `set it to "ClientCertificateRequiredAndValidated"`

// asksAndLetsIn returns the finding about a domain out of scope. One in scope has it already.
func asksAndLetsIn(domain *endpoint.Endpoint, _ table.Options) []endpoint.Finding {
	if domain.InScope || domain.Verdict.Enforcement != endpoint.Optional {
		return nil
	}
	return []endpoint.Finding{domain.Verdict.Finding}
}

// unrevoked returns the finding about a domain that validates certificates and takes revoked ones.
func unrevoked(subject endpoint.Subject, _ table.Options) []endpoint.Finding {
	asks := subject.Fact(scenario)
	text, _ := asks.Text()
	check := subject.Fact(endpoint.Argument{ARM: []code.Path{"properties.mtlsSettings.certificateRevocationCheck"}})
	checks, _ := check.Text()
	validates := endpoint.ARM.Equal("ClientCertificateRequiredAndValidated", text) || endpoint.ARM.Equal("ClientCertificateValidatedIfPresented", text)
	if !validates || !endpoint.ARM.Equal("Disabled", checks) {
		return nil
	}
	return []endpoint.Finding{{
		At: check, Consequence: "revoked certificates are accepted", Advice: `set it to "Enabled"`, Anchors: []code.Value{asks},
	}}
}
