package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// An Application Gateway that requires certificates takes revoked ones unless it asks by OCSP, and takes those of every
// issuer under the CA unless it compares the issuer's name.
// https://learn.microsoft.com/azure/application-gateway/mutual-authentication-overview#certificate-revocation
func certificateRevocation() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_certificate_revocation",
		Title:    "Application Gateways that accept revoked certificates, or any issuer under the CA",
		Severity: spec.Notice,
		Disabled: true,
		Blocks: []spec.Block{{
			Types: []string{gatewayType},
			ARM:   []string{armGateway},
			Block: sslProfiles,
			Find:  unverified,
			Reads: []string{
				"ssl_profile.trusted_client_certificate_names",
				"ssl_profile.verify_client_certificate_revocation",
				"ssl_profile.verify_client_certificate_issuer_dn",
				"ssl_profile.verify_client_cert_issuer_dn",
			},
		}},
	}
}

func unverified(subject spec.Subject, _ spec.Options) []spec.Finding {
	trusted := subject.Fact(trustedCertificates)
	if trusted.Empty() != fact.False {
		return nil
	}
	revocation := subject.Fact(spec.Argument{
		Names: []string{"verify_client_certificate_revocation"},
		ARM:   []string{"properties.clientAuthConfiguration.verifyClientRevocation"},
	})
	issuer := subject.Fact(spec.Argument{
		Names: []string{"verify_client_certificate_issuer_dn", "verify_client_cert_issuer_dn"},
		ARM:   []string{"properties.clientAuthConfiguration.verifyClientCertIssuerDN"},
	})
	if issuer.State == fact.Absent && !subject.ARM {
		// The argument has its longer name since 4.62.
		// https://github.com/hashicorp/terraform-provider-azurerm/blob/v4.81.0/internal/services/network/application_gateway_resource.go#L1819-L1829
		if major := subject.Module.ProviderVersion().Major; major > 0 && major < 4 {
			issuer.Name = "verify_client_cert_issuer_dn"
		}
	}
	missing, accepted, write := []string{}, []string{}, []string{}
	if text, ok := revocation.Text(); revocation.State == fact.Absent || ok && !strings.EqualFold(text, "OCSP") {
		missing = append(missing, revocation.Name+` is not "OCSP"`)
		accepted = append(accepted, "revoked certificates are accepted")
		write = append(write, "set "+revocation.Name+` to "OCSP"`)
	}
	if on, ok := issuer.Bool(); issuer.State == fact.Absent || ok && !on {
		missing = append(missing, issuer.Name+" is not true")
		accepted = append(accepted, "certificates of any issuer under the trusted CA are accepted")
		write = append(write, "set "+issuer.Name+" to true")
	}
	if len(missing) == 0 {
		return nil
	}
	return []spec.Finding{{
		At:      fact.Value{Place: fact.Place{Name: "ssl_profile", Range: subject.Block.Value().Range}},
		Text:    strings.Join(missing, " and ") + ", so " + strings.Join(accepted, " and ") + "; " + strings.Join(write, " and "),
		Anchors: []fact.Value{revocation, issuer, trusted},
	}}
}
