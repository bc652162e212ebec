package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// What is asked for here cannot be had: the apply fails, or nothing happens.
func unsupported() table.Rule {
	return table.Rule{
		Name:      "azurerm_mtls_unsupported",
		Title:     "client certificates where the tier, the transport or the resource type has none",
		Severity:  endpoint.Error,
		Conflicts: []table.Conflict{planWithoutCertificates(), planOfApp(), tcpWithMode(), freeSKU()},
		Blocks: []table.Block{
			{
				Types: []string{apiManagementType},
				ARM:   []string{apiManagementService},
				Find:  switchOfConsumption,
				Reads: []code.Path{"client_certificate_enabled", "sku_name", "virtual_network_type"},
			},
			legacySlot("azurerm_app_service_slot", "azurerm_linux_web_app_slot or azurerm_windows_web_app_slot", appOfSlot{
				name: "app_service_name", kind: "azurerm_app_service",
				asks: table.Is{Argument: endpoint.Argument{Names: []code.Path{"client_cert_enabled"}}, Values: []string{"true"}},
			}),
			legacySlot("azurerm_function_app_slot", "azurerm_linux_function_app_slot or azurerm_windows_function_app_slot", appOfSlot{
				name: "function_app_name", kind: "azurerm_function_app",
				asks: table.Written{Argument: endpoint.Argument{Names: []code.Path{"client_cert_mode"}}},
			}),
		},
	}
}

// planWithoutCertificates is a plan of a tier that has no client certificates.
func planWithoutCertificates() table.Conflict {
	return table.Conflict{
		// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth#prepare-your-web-app
		Families:    appServiceFamily,
		When:        ownPlan(freePlan()),
		Consequence: byPlan,
		Void:        true,
		Advice:      always("choose a plan of tier Basic or higher"),
	}
}

// planOfApp is such a plan of the app of a slot, on which a slot runs that has none of its own.
func planOfApp() table.Conflict {
	return table.Conflict{
		Families: appServiceFamily,
		When: table.All{
			&table.Follow{
				Argument:  slotOf,
				Types:     slotParents,
				ARM:       []string{sites},
				Condition: ownPlan(freePlan()),
			},
			table.Not{Condition: table.Written{Argument: servicePlan}},
		},
		Consequence: byPlan,
		Void:        true,
		Advice:      always("choose a plan of tier Basic or higher"),
	}
}

// tcpWithMode is a mode for an ingress without HTTP.
func tcpWithMode() table.Conflict {
	return table.Conflict{
		// ARM refuses the mode: "Client certificate mode can only be set for http transport".
		// https://github.com/Azure/azure-cli/issues/28864
		Families: []string{ContainerApp},
		When: table.All{
			tcpIngress,
			table.Is{Argument: containerAppMode, Values: []string{"require", "accept"}},
		},
		EvenIfOff: true,
		At:        containerAppMode,
		Consequence: func(endpoint.Answer) string {
			return `the apply fails, because ingress with transport "tcp" supports no client certificates`
		},
		Advice: always(`remove it, or set transport to "http"`),
	}
}

// freeSKU is the switch on an SKU that cannot do it.
func freeSKU() table.Conflict {
	return table.Conflict{
		// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/signalr/signalr_service_resource.go#L136-L137
		Families:  []string{SignalR},
		When:      table.All{table.Any{freeUnit("sku.name"), freeUnit("sku")}, table.Is{Argument: tlsClientCertificate, Values: []string{"true"}}},
		EvenIfOff: true,
		At:        tlsClientCertificate,
		Consequence: func(endpoint.Answer) string {
			return `it asks for client certificates, which the SKU "Free_F1" does not support`
		},
		Void:   true,
		Advice: always(`choose "Standard_S1" or higher, or remove it`),
	}
}

// switchOfConsumption reports the switch that only the Consumption tier has, whatever host names the service has. The
// provider refuses it at apply.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/apimanagement/api_management_resource.go#L789-L794
func switchOfConsumption(subject endpoint.Subject, _ table.Options) []endpoint.Finding {
	certificate, tier := gatewayAsks.Holds(subject), consumptionTier().Holds(subject)
	argument := "negotiate_client_certificate"
	if subject.Words() == endpoint.ARM {
		argument = "negotiateClientCertificate"
	}
	if certificate.Truth != code.True || tier.Truth != code.False {
		return nil
	}
	return []endpoint.Finding{{
		At:          certificate.By,
		Consequence: "the apply fails, because only the Consumption tier has this switch",
		Advice:      "remove it, and set " + argument + " on the gateway's host names",
		Anchors:     []code.Value{tier.By},
	}}
}

// always is advice that does not depend on the spelling.
func always(advice string) func(endpoint.Subject) string {
	return func(endpoint.Subject) string { return advice }
}

// slotParents are the types of app that a slot may belong to.
var slotParents = []string{
	"azurerm_linux_web_app", "azurerm_windows_web_app",
	"azurerm_linux_function_app", "azurerm_windows_function_app",
}

func ownPlan(condition table.Condition) *table.Follow {
	return &table.Follow{
		Argument:  servicePlan,
		Types:     []string{"azurerm_service_plan", "azurerm_app_service_plan"},
		ARM:       []string{serverFarms},
		Condition: condition,
	}
}

// freePlan holds for the tiers that share their machines between customers. The provider of 2.x and 3.x also spells the
// free one FREE.
func freePlan() table.Condition {
	return table.Any{
		table.Is{
			Argument: endpoint.Argument{Names: []code.Path{"sku_name"}, ARM: []code.Path{"sku.name"}},
			Values:   []string{"F1", "D1", "SHARED", "FREE"},
		},
		table.Is{
			Argument: endpoint.Argument{Names: []code.Path{"sku.tier"}, ARM: []code.Path{"sku.tier"}},
			Values:   []string{"Free", "Shared"},
		},
	}
}

func byPlan(found endpoint.Answer) string {
	return "the apply fails, because " + found.Why + " supports no client certificates"
}

// legacySlot is a slot of a type that is reported where a certificate is wanted: it is in scope, or its app asks for one.
func legacySlot(name, successor string, app appOfSlot) table.Block {
	return table.Block{
		Types: []string{name}, Find: withoutArgument(successor),
		Exposure: &table.Exposure{Internal: internalPlan()}, Asked: app.asksForCertificate(), Front: front(),
	}
}

// appOfSlot is the app of a legacy slot, which names it.
type appOfSlot struct {
	// name is the slot's argument, and kind the type of the app.
	name code.Path
	kind string
	// asks holds for an app that asks for a certificate.
	asks table.Condition
}

func (a appOfSlot) asksForCertificate() table.Condition {
	named := endpoint.Argument{Names: []code.Path{a.name}}
	return table.Any{
		&table.Follow{Argument: named, Types: []string{a.kind}, Condition: a.asks},
		table.Func{Later: []code.Path{a.name}, Func: func(subject endpoint.Subject) endpoint.Answer {
			name, known := subject.Fact(named).Text()
			for _, app := range subject.Module.OfType(a.kind) {
				for _, instance := range app.Instances {
					its, ok := instance.Member("name").Value().Text()
					if known && ok && strings.EqualFold(its, name) && a.asks.Holds(endpoint.Of(subject.Module, app, instance)).Truth == code.True {
						return endpoint.Answer{Truth: code.True}
					}
				}
			}
			return endpoint.Answer{Truth: code.False}
		}},
	}
}

// withoutArgument reports a legacy slot: it has no argument for client certificates in any version of the provider.
// https://github.com/hashicorp/terraform-provider-azurerm/issues/11262
func withoutArgument(successor string) func(endpoint.Subject, table.Options) []endpoint.Finding {
	return func(subject endpoint.Subject, _ table.Options) []endpoint.Finding {
		header := subject.Root.Value()
		return []endpoint.Finding{{
			At:       code.Value{Place: code.Place{Name: subject.Resource.Type, Range: header.Range}},
			Text:     subject.Resource.Type + " has no argument for client certificates, so the slot cannot require one; migrate to " + successor,
			Severity: endpoint.Warning,
			// The resources that it names are registered from 3.0 on.
			// https://github.com/hashicorp/terraform-provider-azurerm/blob/v2.99.0/internal/features/three_point_oh.go#L46
			Needs: &endpoint.Dated{Span: provider.Since(3, 0), ARM: true},
		}}
	}
}
