package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// A Cassandra cluster that has client certificates rejects every connection without a valid one. It lives in a virtual
// network, where only programs call it.
// https://learn.microsoft.com/dotnet/api/azure.resourcemanager.cosmosdb.models.cassandraclusterproperties.clientcertificates
func cassandraCluster() table.Rule {
	none := table.Outcome{
		Enforcement: endpoint.Off,
		Consequence: "clients without a certificate can connect",
		Advice:      "list the certificates that clients may present",
	}
	return table.Rule{
		Name:     "azurerm_mtls_cassandra_cluster",
		Title:    "Managed Instance for Apache Cassandra without client certificates",
		Severity: endpoint.Error,
		Resources: []table.Resource{{
			Types:    []string{"azurerm_cosmosdb_cassandra_cluster"},
			ARM:      []string{"Microsoft.DocumentDB/cassandraClusters"},
			Exposure: table.Exposure{Always: true},
			Requirements: []table.Requirement{{
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/cosmos/cosmosdb_cassandra_cluster_resource.go#L85
				Argument: endpoint.Argument{
					Names: []code.Path{"client_certificate_pems"},
					ARM:   []code.Path{"properties.clientCertificates"},
					// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v3.10.0
					Dates: map[code.Path]provider.Span{"client_certificate_pems": provider.Since(3, 10)},
				},
				NotEmpty:  true,
				Unfixable: true,
				Absent:    none,
			}},
		}},
	}
}
