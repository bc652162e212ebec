package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// An Application Gateway that requires certificates takes revoked ones unless it asks by OCSP, and takes those of every
// issuer under the CA unless it compares the issuer's name.
// https://learn.microsoft.com/azure/application-gateway/mutual-authentication-overview#certificate-revocation
func certificateRevocation() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_certificate_revocation",
		Title:    "Application Gateways and Front Door domains that accept revoked certificates, or any issuer under the CA",
		Severity: endpoint.Notice,
		Disabled: true,
		Blocks: []table.Block{{
			Types: []string{gatewayType},
			ARM:   []string{armGateway},
			Block: sslProfiles,
			Find:  unverified,
			Reads: []code.Path{
				"ssl_profile.trusted_client_certificate_names",
				"ssl_profile.verify_client_certificate_revocation",
				"ssl_profile.verify_client_certificate_issuer_dn",
				"ssl_profile.verify_client_cert_issuer_dn",
			},
		}, {
			ARM:  []string{armCustomDomain},
			Find: unrevoked,
		}},
	}
}

var (
	// revocationCheck is younger than the profile.
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v3.73.0
	revocationCheck = endpoint.Argument{
		Names: []code.Path{"verify_client_certificate_revocation"},
		ARM:   []code.Path{"properties.clientAuthConfiguration.verifyClientRevocation"},
		Dates: map[code.Path]provider.Span{"verify_client_certificate_revocation": provider.Since(3, 73)},
	}
	// issuerCheck has its longer name since 4.62, and the shorter one, which is as old as the profile, until 5.0.
	// https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/internal/services/network/application_gateway_resource.go#L1819-L1829
	// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/website/docs/guides/5.0-upgrade-guide.html.markdown#L388
	issuerCheck = endpoint.Argument{
		Names: []code.Path{"verify_client_certificate_issuer_dn", "verify_client_cert_issuer_dn"},
		ARM:   []code.Path{"properties.clientAuthConfiguration.verifyClientCertIssuerDN"},
		Dates: map[code.Path]provider.Span{
			"verify_client_certificate_issuer_dn": provider.Since(4, 62),
			"verify_client_cert_issuer_dn":        {Until: provider.Version{Major: 5}},
		},
	}
)

func unverified(subject endpoint.Subject, _ table.Options) []endpoint.Finding {
	trusted := subject.Fact(trustedCertificates)
	if trusted.Empty() != code.False {
		return nil
	}
	revocation, issuer := subject.Fact(revocationCheck), subject.Fact(issuerCheck)
	missing, accepted, write := []string{}, []string{}, []string{}
	text, ok := revocation.Text()
	if needs := subject.Needs(revocationCheck); (revocation.State == code.Absent || ok && !strings.EqualFold(text, "OCSP")) && available(subject, needs) {
		missing = append(missing, revocation.Name+` is not "OCSP"`)
		accepted = append(accepted, "revoked certificates")
		write = append(write, revocation.Name+` to "OCSP"`+needs.Remark(subject.Module))
	}
	if on, ok := issuer.Bool(); issuer.State == code.Absent || ok && !on {
		name, needs := subject.Spell(issuerCheck)
		if issuer.State == code.Absent && !issuer.Null {
			issuer.Name = name
		}
		missing = append(missing, issuer.Name+" is not true")
		accepted = append(accepted, "certificates of any issuer under the trusted CA")
		write = append(write, name+" to true"+needs.Remark(subject.Module))
	}
	if len(missing) == 0 {
		return nil
	}
	return []endpoint.Finding{{
		At:      code.Value{Place: code.Place{Name: "ssl_profile", Range: subject.Block.Value().Range}},
		Text:    strings.Join(missing, " and ") + ", so " + strings.Join(accepted, " and ") + " are accepted; set " + strings.Join(write, " and "),
		Anchors: []code.Value{revocation, issuer, trusted},
	}}
}

// available reports whether one of the allowed releases has what the advice takes. One that has no check of revocation
// leaves only the issuer to speak of.
func available(subject endpoint.Subject, needs *endpoint.Dated) bool {
	return needs == nil || subject.Module.Provider().Share(needs.Span) != provider.None
}
