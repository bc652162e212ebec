package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// A Service Fabric cluster knows its clients by certificate or by Entra ID. One that has neither has no clients that it
// could tell apart.
// https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-security#client-to-node-security
func serviceFabric() spec.Rule {
	return spec.Rule{
		Name:     "azurerm_mtls_service_fabric",
		Title:    "Service Fabric clusters that cannot tell their clients apart",
		Severity: spec.Error,
		Resources: []spec.Resource{
			{
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/servicefabric/service_fabric_cluster_resource.go#L263-L280
				Types:    []string{"azurerm_service_fabric_cluster"},
				ARM:      []string{"Microsoft.ServiceFabric/clusters"},
				Exposure: spec.Exposure{Always: true},
				Judge: clientsOf("client_certificate_thumbprint", "clientCertificateThumbprints",
					[]spec.Path{
						{Terraform: "client_certificate_thumbprint", ARM: "properties.clientCertificateThumbprints[]"},
						{Terraform: "client_certificate_common_name", ARM: "properties.clientCertificateCommonNames[]"},
					},
					spec.Path{Terraform: "azure_active_directory", ARM: "properties.azureActiveDirectory"},
					"add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory",
					"add clientCertificateThumbprints, clientCertificateCommonNames or azureActiveDirectory"),
				Reads: []string{
					"client_certificate_thumbprint{}",
					"client_certificate_common_name{}",
					"azure_active_directory{}",
				},
			},
			{
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/servicefabricmanaged/service_fabric_managed_cluster_resource.go#L1060-L1091
				Types:    []string{"azurerm_service_fabric_managed_cluster"},
				ARM:      []string{"Microsoft.ServiceFabric/managedClusters"},
				Exposure: spec.Exposure{Always: true},
				Judge: clientsOf("authentication", "clients",
					[]spec.Path{{Terraform: "authentication.certificate", ARM: "properties.clients[]"}},
					spec.Path{Terraform: "authentication.active_directory", ARM: "properties.azureActiveDirectory"},
					"add an authentication block with a certificate or active_directory block",
					"add clients or azureActiveDirectory"),
				Reads: []string{"authentication.certificate{}", "authentication.active_directory{}"},
			},
		},
	}
}

// clientsOf judges a cluster by the places that list its clients' certificates, and by the one that names its directory.
// Its words are for azurerm and for ARM.
func clientsOf(name, armName string, certificates []spec.Path, directory spec.Path, advice, armAdvice string) func(spec.Subject) spec.Verdict {
	return func(subject spec.Subject) spec.Verdict {
		name, advice := name, advice
		if subject.ARM {
			name, advice = armName, armAdvice
		}
		listed, open := fact.False, fact.Elements{Complete: true}
		for _, path := range append(certificates[:len(certificates):len(certificates)], directory) {
			blocks := subject.Blocks(path)
			if !blocks.Complete {
				open = blocks
			}
			if path != directory {
				listed = listed.Or(present(blocks))
			}
		}
		at := subject.Block.Value()
		at.Name, at.State = name, fact.Absent
		verdict := spec.Verdict{Finding: spec.Finding{At: at}}
		switch {
		case listed == fact.True:
			verdict.Enforcement, verdict.Asked = spec.Required, fact.True
		case present(subject.Blocks(directory)) == fact.True:
			verdict.Enforcement, verdict.Asked = spec.NotApplicable, fact.False
		case listed.Or(present(subject.Blocks(directory))) == fact.False:
			verdict.Enforcement, verdict.Asked = spec.Off, fact.False
			verdict.Finding.So = "the cluster has no way to tell its clients apart"
			verdict.Finding.Do = advice
		case !open.Complete:
			verdict.Finding.At.Place = open.Extent
			verdict.Finding.At.State, verdict.Finding.At.Reason = fact.Undetermined, open.Reason
		}
		return verdict
	}
}

// present says whether there is such a block. One that may be there is not enough to say so.
func present(elements fact.Elements) fact.Tri {
	for _, node := range elements.Nodes {
		if node.Certain() {
			return fact.True
		}
	}
	if elements.Complete && len(elements.Nodes) == 0 {
		return fact.False
	}
	return fact.Unknown
}
