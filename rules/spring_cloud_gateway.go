package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// A Spring Cloud gateway that lists client certificates and does not verify them shows the intent and lacks the effect.
// Only that is reported: whether a gateway should ask at all is not for its code to tell.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/springcloud/spring_cloud_gateway_resource.go#L187-L202
func springCloudGateway() table.Rule {
	notVerified := table.Outcome{
		Enforcement: endpoint.Off,
		Consequence: "the certificates in certificate_ids are not verified, and callers without one are let in",
	}
	return table.Rule{
		Name:     "azurerm_mtls_spring_cloud_gateway",
		Title:    "Spring Cloud gateways that list client certificates and do not verify them",
		Severity: endpoint.Error,
		Resources: []table.Resource{{
			Types:    []string{"azurerm_spring_cloud_gateway"},
			Block:    endpoint.Path{Azurerm: "client_authorization"},
			Exposure: table.Exposure{Always: true},
			Applies: table.Func{
				Reads: []code.Path{"certificate_ids"},
				Func: func(subject endpoint.Subject) endpoint.Answer {
					listed := subject.Fact(endpoint.Argument{Names: []code.Path{"certificate_ids"}})
					return endpoint.Answer{Truth: listed.Empty().Not(), By: listed}
				},
			},
			Requirements: []table.Requirement{{
				Argument:  endpoint.Argument{Names: []code.Path{"verification_enabled"}},
				Want:      cty.True,
				Unfixable: true,
				Cases:     []table.Case{{Values: []string{"true"}, Outcome: table.Outcome{Enforcement: endpoint.Required}}},
				Absent:    notVerified,
				Otherwise: notVerified,
			}},
		}},
	}
}
