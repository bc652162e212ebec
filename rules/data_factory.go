package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// Data Factory is the caller: the endpoint is the program that it calls, and what counts is how the factory shows who it
// is. A password can be stolen and replayed; the key of a certificate stays where it is.
func dataFactory() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_data_factory",
		Severity: spec.Error,
		Resources: []spec.Resource{{
			// The provider takes ClientCertificate for this type and then sends nothing of it, not even the URL, in any
			// version; hence the advice to use another resource. The value itself passes: the user means the right thing.
			// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/datafactory/data_factory_linked_service_web_resource.go#L159-L166
			Types:    []string{"azurerm_data_factory_linked_service_web"},
			Exposure: spec.Exposure{Always: true},
			Requirements: []spec.Requirement{{
				Argument: spec.Argument{Names: []string{"authentication_type"}},
				Cases: []spec.Case{
					{Values: []string{"ClientCertificate"}, Outcome: spec.Outcome{Enforcement: spec.Required}},
					{Values: []string{"Anonymous"}, Outcome: anonymous(useCustomService)},
				},
				Otherwise: password(useCustomService),
			}},
		}},
	}
}

const useCustomService = `use azurerm_data_factory_linked_custom_service of type "HttpServer" with ` +
	`authenticationType "ClientCertificate", because azurerm sends no certificate from this resource`

func anonymous(advice string) spec.Outcome {
	return spec.Outcome{
		Enforcement: spec.Off,
		So:          "the called endpoint cannot tell who calls it",
		Do:          advice,
		Severity:    spec.Notice,
	}
}

func password(advice string) spec.Outcome {
	return spec.Outcome{
		Enforcement: spec.Off,
		So:          "the endpoint is called with a secret that can be stolen and replayed",
		Do:          advice,
	}
}
