package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// A Spring Cloud gateway that lists client certificates and does not verify them shows the intent and lacks the effect.
// Only that is reported: whether a gateway should ask at all is not for its code to tell.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/springcloud/spring_cloud_gateway_resource.go#L187-L202
func springCloudGateway() spec.Rule {
	notVerified := spec.Outcome{
		Enforcement: spec.Off,
		So:          "the certificates in certificate_ids are not verified, and callers without one are let in",
	}
	return spec.Rule{
		Name:     "azurerm_mtls_spring_cloud_gateway",
		Title:    "Spring Cloud gateways that list client certificates and do not verify them",
		Severity: spec.Error,
		Resources: []spec.Resource{{
			Types:    []string{"azurerm_spring_cloud_gateway"},
			Block:    spec.Path{Terraform: "client_authorization"},
			Exposure: spec.Exposure{Always: true},
			Applies: spec.Ask{
				Reads: []string{"certificate_ids"},
				Func: func(subject spec.Subject) spec.Answer {
					listed := subject.Fact(spec.Argument{Names: []string{"certificate_ids"}})
					return spec.Answer{Truth: listed.Empty().Not(), By: listed}
				},
			},
			Requirements: []spec.Requirement{{
				Argument:  spec.Argument{Names: []string{"verification_enabled"}},
				Want:      cty.True,
				Unfixable: true,
				Cases:     []spec.Case{{Values: []string{"true"}, Outcome: spec.Outcome{Enforcement: spec.Required}}},
				Absent:    notVerified,
				Otherwise: notVerified,
			}},
		}},
	}
}
