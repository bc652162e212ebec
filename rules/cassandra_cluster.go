package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// A Cassandra cluster that has client certificates rejects every connection without a valid one. It lives in a virtual
// network, where only programs call it.
// https://learn.microsoft.com/dotnet/api/azure.resourcemanager.cosmosdb.models.cassandraclusterproperties.clientcertificates
func cassandraCluster() spec.Rule {
	none := spec.Outcome{
		Enforcement: spec.Off,
		So:          "clients without a certificate can connect",
		Do:          "list the certificates that clients may present",
	}
	return spec.Rule{
		Name:     "azurerm_mtls_cassandra_cluster",
		Title:    "Managed Instance for Apache Cassandra without client certificates",
		Severity: spec.Error,
		Resources: []spec.Resource{{
			Types:    []string{"azurerm_cosmosdb_cassandra_cluster"},
			ARM:      []string{"Microsoft.DocumentDB/cassandraClusters"},
			Exposure: spec.Exposure{Always: true},
			Requirements: []spec.Requirement{{
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/cosmos/cosmosdb_cassandra_cluster_resource.go#L85
				Argument: spec.Argument{
					Names: []string{"client_certificate_pems"},
					ARM:   []string{"properties.clientCertificates"},
					// https://github.com/hashicorp/terraform-provider-azurerm/releases/tag/v3.10.0
					Dates: map[string]provider.Span{"client_certificate_pems": provider.Since(3, 10)},
				},
				NotEmpty:  true,
				Unfixable: true,
				Absent:    none,
			}},
		}},
	}
}
