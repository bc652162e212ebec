package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// An Autonomous Database that does not require mutual TLS takes clients without a wallet. Changing it replaces the
// database, so that no fix does it.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/oracle/oracle_autonomous_database_resource.go#L199
func oracleDatabase() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_oracle_database",
		Title:    "Oracle Autonomous Databases that do not require mutual TLS",
		Severity: endpoint.Error,
		Resources: []table.Resource{{
			Types: []string{
				"azurerm_oracle_autonomous_database",
				"azurerm_oracle_autonomous_database_clone_from_backup",
				"azurerm_oracle_autonomous_database_clone_from_database",
			},
			ARM:      []string{"Oracle.Database/autonomousDatabases"},
			Exposure: table.Exposure{Always: true},
			Requirements: []table.Requirement{{
				Argument: endpoint.Argument{
					Names: []code.Path{"mtls_connection_required"},
					ARM:   []code.Path{"properties.isMtlsConnectionRequired"},
				},
				Want:      cty.True,
				Unfixable: true,
				Cases:     []table.Case{{Values: []string{"true"}, Outcome: table.Outcome{Enforcement: endpoint.Required}}},
				Otherwise: table.Outcome{
					Enforcement: endpoint.Off,
					Consequence: "clients without a certificate can connect",
					Advice:      "set it to true, which replaces the database",
				},
			}},
		}},
	}
}
