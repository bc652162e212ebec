package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// SignalR and Web PubSub ask for a client certificate if told to, and let in callers without one; a handler of one's own
// has to look at it. Most callers are browsers with tokens, hence the rule is off by default.
// https://learn.microsoft.com/azure/azure-web-pubsub/howto-enable-client-certificate-authentication
func signalR() spec.Rule {
	// Socket.IO has the argument as a word.
	byWord := spec.Is{
		Argument: spec.Argument{Names: []string{"public_network_access"}},
		Values:   []string{"Disabled"},
	}
	asked := spec.Requirement{
		// SignalR is older than the argument; Socket.IO came with it.
		// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/signalr/signalr_service_resource.go#L936
		// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v3.49.0
		Argument: tlsClientCertificateSince(3, 49),
		Want:     cty.True,
		Cases: []spec.Case{{Values: []string{"true"}, Outcome: spec.Outcome{
			Enforcement: spec.Undetermined,
			So:          "a client certificate is asked for, and it is for a handler of yours to require it",
		}}},
		Absent:    spec.Outcome{Enforcement: spec.Off, So: notAskedFor},
		Otherwise: spec.Outcome{Enforcement: spec.Off, So: notAskedFor},
	}
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.94.0
	askedOfPubSub := asked
	askedOfPubSub.Argument = tlsClientCertificateSince(2, 94)
	return spec.Rule{
		Name:     "azurerm_mtls_signalr",
		Title:    "SignalR and Web PubSub that do not ask for a client certificate",
		Severity: spec.Notice,
		Disabled: true,
		Resources: []spec.Resource{
			{
				Types:        []string{"azurerm_signalr_service", "azurerm_web_pubsub_socketio"},
				Applies:      spec.Not{Condition: freeUnit("sku.name")},
				Exposure:     spec.Exposure{Internal: spec.Any{publicNetworkAccess, byWord}},
				Requirements: []spec.Requirement{asked},
			},
			{
				Types:        []string{"azurerm_web_pubsub"},
				ARM:          []string{"Microsoft.SignalRService/signalR", "Microsoft.SignalRService/webPubSub"},
				Applies:      spec.Not{Condition: freeUnit("sku")},
				Exposure:     spec.Exposure{Internal: publicNetworkAccess},
				Requirements: []spec.Requirement{askedOfPubSub},
			},
		},
	}
}

// tlsClientCertificateSince is the switch of a type that has it since a release.
func tlsClientCertificateSince(major, minor int) spec.Argument {
	argument := tlsClientCertificate
	argument.Dates = map[string]provider.Span{argument.Names[0]: provider.Since(major, minor)}
	return argument
}

var tlsClientCertificate = spec.Argument{
	Names: []string{"tls_client_cert_enabled"},
	ARM:   []string{"properties.tls.clientCertEnabled"},
}

// freeUnit is the SKU without client certificates. SignalR and Socket.IO have it in a block, Web PubSub in an argument.
func freeUnit(path string) spec.Is {
	return spec.Is{
		Argument: spec.Argument{Names: []string{path}, ARM: []string{"sku.name"}},
		Values:   []string{"Free_F1"},
	}
}
