package rules

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// Over plain HTTP there is no TLS handshake, and hence no certificate.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth
func plaintext() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_plaintext",
		Title:    "client certificates that plain HTTP sidesteps",
		Severity: spec.Warning,
		Families: append([]string{"azurerm_mtls_container_app"}, appServiceFamily...),
		Endpoint: overPlainHTTP,
	}
}

var httpsOnly = spec.Argument{Names: []string{"https_only"}, ARM: []string{"properties.httpsOnly"}}

// httpsByService are the types whose https_only has no default in the provider: the service decides.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/windows_function_app_resource.go#L249-L252
var httpsByService = []string{"azurerm_windows_function_app"}

const sidestepped = "a caller can sidestep the client certificate over plain HTTP"

func overPlainHTTP(endpoint *spec.Endpoint, options spec.Options) []spec.Finding {
	if endpoint.Verdict.Asked != fact.True {
		return nil
	}
	anchors := []fact.Value{endpoint.Verdict.Switch, endpoint.Verdict.Finding.At}
	if endpoint.Rule == "azurerm_mtls_container_app" {
		insecure := endpoint.Fact(spec.Argument{
			Names: []string{"allow_insecure_connections"},
			ARM:   []string{"allowInsecure"},
		})
		if allowed, _ := insecure.Bool(); !allowed {
			return nil
		}
		return []spec.Finding{{At: insecure, So: sidestepped, Do: "set it to false", Anchors: anchors}}
	}
	only := endpoint.Fact(httpsOnly)
	enforced, known := only.Bool()
	byDefault := only.State == fact.Absent && options.ReportDefault && !slices.Contains(httpsByService, endpoint.Resource.Type)
	if known && !enforced || byDefault {
		return []spec.Finding{{
			At:       only,
			So:       sidestepped,
			Do:       "set it to true",
			Anchors:  anchors,
			Settings: []spec.Setting{{Argument: only, Value: cty.True}},
		}}
	}
	return nil
}
