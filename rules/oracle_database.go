package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/zclconf/go-cty/cty"
)

// An Autonomous Database that does not require mutual TLS takes clients without a wallet. Changing it replaces the
// database, so that no fix does it.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/oracle/oracle_autonomous_database_resource.go#L199
func oracleDatabase() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_oracle_database",
		Title:    "Oracle Autonomous Databases that do not require mutual TLS",
		Severity: spec.Error,
		Resources: []spec.Resource{{
			Types: []string{
				"azurerm_oracle_autonomous_database",
				"azurerm_oracle_autonomous_database_clone_from_backup",
				"azurerm_oracle_autonomous_database_clone_from_database",
			},
			ARM:      []string{"Oracle.Database/autonomousDatabases"},
			Exposure: spec.Exposure{Always: true},
			Requirements: []spec.Requirement{{
				Argument: spec.Argument{
					Names: []string{"mtls_connection_required"},
					ARM:   []string{"properties.isMtlsConnectionRequired"},
				},
				Want:      cty.True,
				Unfixable: true,
				Cases:     []spec.Case{{Values: []string{"true"}, Outcome: spec.Outcome{Enforcement: spec.Required}}},
				Otherwise: spec.Outcome{
					Enforcement: spec.Off,
					So:          "clients without a certificate can connect",
					Do:          "set it to true, which replaces the database",
				},
			}},
		}},
	}
}
