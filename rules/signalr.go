package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// SignalR and Web PubSub ask for a client certificate if told to, and let in callers without one; a handler of one's own
// has to look at it. Most callers are browsers with tokens, hence the rule is off by default.
// https://learn.microsoft.com/azure/azure-web-pubsub/howto-enable-client-certificate-authentication
func signalR() table.Rule {
	// Socket.IO has the argument as a word.
	byWord := table.Is{
		Argument: endpoint.Argument{Names: []code.Path{"public_network_access"}},
		Values:   []string{"Disabled"},
	}
	asked := table.Requirement{
		// SignalR is older than the argument; Socket.IO came with it.
		// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/signalr/signalr_service_resource.go#L936
		// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v3.49.0
		Argument: tlsClientCertificateSince(3, 49),
		Want:     cty.True,
		Cases: []table.Case{{Values: []string{"true"}, Outcome: table.Outcome{
			Enforcement: endpoint.Undetermined,
			Consequence: "a client certificate is asked for, but only your own handler can require it",
		}}},
		Absent:    table.Outcome{Enforcement: endpoint.Off, Consequence: notAskedFor},
		Otherwise: table.Outcome{Enforcement: endpoint.Off, Consequence: notAskedFor},
	}
	// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v2.94.0
	askedOfPubSub := asked
	askedOfPubSub.Argument = tlsClientCertificateSince(2, 94)
	return table.Rule{
		Name:     SignalR,
		Title:    "SignalR and Web PubSub that do not ask for a client certificate",
		Severity: endpoint.Notice,
		Disabled: true,
		Resources: []table.Resource{
			{
				Types:        []string{"azurerm_signalr_service", "azurerm_web_pubsub_socketio"},
				Applies:      table.Not{Condition: freeUnit("sku.name")},
				Exposure:     table.Exposure{Internal: table.Any{publicNetworkAccess, byWord}},
				Requirements: []table.Requirement{asked},
			},
			{
				Types:        []string{"azurerm_web_pubsub"},
				ARM:          []string{"Microsoft.SignalRService/signalR", "Microsoft.SignalRService/webPubSub"},
				Applies:      table.Not{Condition: freeUnit("sku")},
				Exposure:     table.Exposure{Internal: publicNetworkAccess},
				Requirements: []table.Requirement{askedOfPubSub},
			},
		},
	}
}

// tlsClientCertificateSince is the switch of a type that has it since a release.
func tlsClientCertificateSince(major, minor int) endpoint.Argument {
	argument := tlsClientCertificate
	argument.Dates = map[code.Path]provider.Span{argument.Names[0]: provider.Since(major, minor)}
	return argument
}

var tlsClientCertificate = endpoint.Argument{
	Names: []code.Path{"tls_client_cert_enabled"},
	ARM:   []code.Path{"properties.tls.clientCertEnabled"},
}

// freeUnit is the SKU without client certificates. SignalR and Socket.IO have it in a block, Web PubSub in an argument.
func freeUnit(path code.Path) table.Is {
	return table.Is{
		Argument: endpoint.Argument{Names: []code.Path{path}, ARM: []code.Path{"sku.name"}},
		Values:   []string{"Free_F1"},
	}
}
