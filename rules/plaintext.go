package rules

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// Over plain HTTP there is no TLS handshake, and hence no certificate.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth
func plaintext() table.Rule {
	return table.Rule{
		Name:     Plaintext,
		Title:    "client certificates that plain HTTP sidesteps",
		Severity: endpoint.Warning,
		Families: append([]string{ContainerApp, IoTOperationsBroker}, appServiceFamily...),
		Endpoint: overPlainHTTP,
		Later:    []code.Path{"https_only", "allow_insecure_connections"},
	}
}

var httpsOnly = endpoint.Argument{Names: []code.Path{"https_only"}, ARM: []code.Path{"properties.httpsOnly"}}

// httpsByService are the types whose https_only has no default in the provider: the service decides.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/appservice/windows_function_app_resource.go#L249-L252
var httpsByService = []string{"azurerm_windows_function_app"}

const (
	sidestepped = "a caller can sidestep the client certificate over plain HTTP"
	httpIsOpen  = "http is open"
)

func overPlainHTTP(site *endpoint.Endpoint, options table.Options) []endpoint.Finding {
	if site.Verdict.Asked != code.True {
		return nil
	}
	anchors := []code.Value{site.Verdict.Switch, site.Verdict.Finding.At}
	switch site.Rule {
	case IoTOperationsBroker:
		return portWithoutTLS(site.Subject, anchors)
	case ContainerApp:
		insecure := site.Fact(endpoint.Argument{
			Names: []code.Path{"allow_insecure_connections"},
			ARM:   []code.Path{"allowInsecure"},
		})
		if allowed, _ := insecure.Bool(); !allowed {
			return nil
		}
		return []endpoint.Finding{{At: insecure, Consequence: sidestepped, Advice: "set it to false", Anchors: anchors, Hole: httpIsOpen}}
	}
	only := site.Fact(httpsOnly)
	enforced, known := only.Bool()
	byDefault := only.State == code.Absent && options.ReportDefault && !slices.Contains(httpsByService, site.Resource.Type)
	if known && !enforced || byDefault {
		return []endpoint.Finding{{
			At:          only,
			Consequence: sidestepped,
			Advice:      "set it to true",
			Hole:        httpIsOpen,
			Anchors:     anchors,
			Settings:    []endpoint.Setting{{Argument: only, Value: cty.True}},
		}}
	}
	return nil
}
