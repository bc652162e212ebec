package rules

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// Two settings make App Service ask for the certificate only after it has seen the request, by TLS renegotiation: the
// mode OptionalInteractiveUser, and an exclusion list, be it as short as one probe. HTTP/2 and TLS 1.3 have no
// renegotiation. The modes Required and Optional without exclusions ask in the handshake and work with both.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth#client-certificate-and-tls-renegotiation
func renegotiation() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_renegotiation",
		Title:    "settings that need TLS renegotiation together with HTTP/2 or TLS 1.3",
		Severity: endpoint.Error,
		Families: appServiceFamily,
		Endpoint: renegotiates,
		Later: []code.Path{
			"client_certificate_exclusion_paths",
			"site_config.http2_enabled", "site_config.minimum_tls_version", "site_config.min_tls_version",
		},
	}
}

func renegotiates(site *endpoint.Endpoint, _ table.Options) []endpoint.Finding {
	if site.Verdict.Asked != code.True {
		return nil
	}
	causes := []code.Value{}
	cures := []string{}
	if mode, interactive := hasValue(site.Subject, clientCertificateMode, "OptionalInteractiveUser"); interactive {
		causes = append(causes, mode)
		cures = append(cures, "set "+mode.Name+` to "Required"`)
	}
	if exclusions, _, some := excludedPaths(site); some {
		causes = append(causes, exclusions)
		cures = append(cures, "remove "+exclusions.Name)
	}
	if len(causes) == 0 {
		return nil
	}
	conflicts, others := []code.Value{}, []string{}
	http2 := site.Fact(endpoint.Argument{
		Names: []code.Path{"site_config.http2_enabled"},
		ARM:   []code.Path{"properties.siteConfig.http20Enabled"},
	})
	if on, _ := http2.Bool(); on {
		conflicts = append(conflicts, http2)
		others = append(others, http2.Name+" to false")
	}
	// Logic Apps have the shorter name.
	minimum, latest := hasValue(site.Subject, endpoint.Argument{
		Names: []code.Path{"site_config.minimum_tls_version", "site_config.min_tls_version"},
		ARM:   []code.Path{"properties.siteConfig.minTlsVersion"},
	}, "1.3")
	if latest {
		conflicts = append(conflicts, minimum)
		others = append(others, minimum.Name+` to "1.2"`)
	}
	if len(conflicts) == 0 {
		return nil
	}
	advice := strings.Join(cures, " and ")
	// What a known module sets itself its caller cannot.
	if !slices.ContainsFunc(conflicts, func(value code.Value) bool { return value.NoInput }) {
		advice += ", or set " + strings.Join(others, " and ")
	}
	return []endpoint.Finding{{
		At:      conflicts[0],
		Text:    sentence(conflicts) + ", so there is no TLS renegotiation, which " + naming(causes) + "; " + advice,
		Anchors: append(append(conflicts[1:], causes...), site.Verdict.Switch),
		Hole:    "there is no TLS renegotiation",
	}}
}

// hasValue returns an argument, and whether it has a value: as the provider compares it, or ARM's without regard to case.
func hasValue(subject endpoint.Subject, argument endpoint.Argument, want string) (code.Value, bool) {
	value, words := subject.FactIn(argument)
	text, ok := value.Text()
	return value, ok && words.Equal(want, text)
}

// sentence says what the arguments are: "http2_enabled is true and minimum_tls_version is "1.3"".
func sentence(values []code.Value) string {
	parts := make([]string, len(values))
	for i, value := range values {
		parts[i] = value.Name + " is " + value.Says()
	}
	return strings.Join(parts, " and ")
}

// naming says what needs it: "client_certificate_mode "OptionalInteractiveUser" needs".
func naming(values []code.Value) string {
	parts := make([]string, len(values))
	for i, value := range values {
		parts[i] = value.Name + " " + value.Show()
	}
	if len(parts) == 1 {
		return parts[0] + " needs"
	}
	return strings.Join(parts, " and ") + " need"
}
