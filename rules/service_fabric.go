package rules

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// A Service Fabric cluster knows its clients by certificate or by Entra ID. One that has neither has no clients that it
// could tell apart.
// https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-security#client-to-node-security
func serviceFabric() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_service_fabric",
		Title:    "Service Fabric clusters that cannot tell their clients apart",
		Severity: endpoint.Error,
		Resources: []table.Resource{
			{
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/servicefabric/service_fabric_cluster_resource.go#L263-L280
				Types:    []string{"azurerm_service_fabric_cluster"},
				ARM:      []string{"Microsoft.ServiceFabric/clusters"},
				Exposure: table.Exposure{Always: true},
				Judge: clientsOf(ownCertificate, "client_certificate_thumbprint", "clientCertificateThumbprints",
					[]endpoint.Path{
						{Azurerm: "client_certificate_thumbprint", ARM: "properties.clientCertificateThumbprints[]"},
						{Azurerm: "client_certificate_common_name", ARM: "properties.clientCertificateCommonNames[]"},
					},
					endpoint.Path{Azurerm: "azure_active_directory", ARM: "properties.azureActiveDirectory"},
					"add a client_certificate_thumbprint or client_certificate_common_name block, or azure_active_directory",
					"add clientCertificateThumbprints, clientCertificateCommonNames or azureActiveDirectory"),
				Reads: []code.Path{
					"client_certificate_thumbprint{}",
					"client_certificate_common_name{}",
					"azure_active_directory{}",
					"certificate{}",
					"certificate_common_names{}",
				},
			},
			{
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/servicefabricmanaged/service_fabric_managed_cluster_resource.go#L1060-L1091
				Types:    []string{"azurerm_service_fabric_managed_cluster"},
				ARM:      []string{"Microsoft.ServiceFabric/managedClusters"},
				Exposure: table.Exposure{Always: true},
				// Azure makes the certificate of a managed cluster.
				Judge: clientsOf(nil, "authentication", "clients",
					[]endpoint.Path{{Azurerm: "authentication.certificate", ARM: "properties.clients[]"}},
					endpoint.Path{Azurerm: "authentication.active_directory", ARM: "properties.azureActiveDirectory"},
					"add an authentication block with a certificate or active_directory block",
					"add clients or azureActiveDirectory"),
				Reads: []code.Path{"authentication.certificate{}", "authentication.active_directory{}"},
			},
		},
	}
}

// clientsOf judges a cluster by the places that list its clients' certificates, and by the one that names its directory.
// The cluster's own certificate is at some other places, if the code has to say it. A client has to present that where it has no
// other, so that nobody else is let in; but clients cannot be told apart, nor can one be locked out. Its words are for azurerm
// and for ARM.
func clientsOf(own []endpoint.Path, name, armName string, certificates []endpoint.Path, directory endpoint.Path, advice, armAdvice string) func(endpoint.Subject) endpoint.Verdict {
	return func(subject endpoint.Subject) endpoint.Verdict {
		name, advice := name, advice
		if subject.Words() == endpoint.ARM {
			name, advice = armName, armAdvice
		}
		listed, open := code.False, code.Elements{}
		for _, path := range append(certificates[:len(certificates):len(certificates)], directory) {
			blocks := subject.Blocks(path)
			if present(blocks) == code.Unknown {
				open = blocks
			}
			if path != directory {
				listed = listed.Or(present(blocks))
			}
		}
		at := subject.Block.Value()
		at.Name, at.State = name, code.Absent
		verdict := endpoint.Verdict{Finding: endpoint.Finding{At: at}}
		switch {
		case listed == code.True:
			verdict.Enforcement, verdict.Asked = endpoint.Required, code.True
		case present(subject.Blocks(directory)) == code.True:
			verdict.Enforcement, verdict.Asked = endpoint.NotApplicable, code.False
		case listed.Or(present(subject.Blocks(directory))) == code.False:
			verdict.Enforcement, verdict.Asked = endpoint.Off, code.False
			verdict.Finding.Consequence = "the cluster has no way to tell its clients apart"
			verdict.Finding.Advice = advice
			if own == nil || anyPresent(subject, own) != code.False {
				verdict.Finding.Severity = endpoint.Warning
			}
		case open.Extent != (code.Place{}):
			verdict.Finding.At.Place = open.Extent
			verdict.Finding.At.State, verdict.Finding.At.Reason = code.Undetermined, open.Reason
		}
		return verdict
	}
}

// ownCertificate is where a cluster has a certificate of its own.
// https://learn.microsoft.com/azure/service-fabric/service-fabric-cluster-security#node-to-node-security
var ownCertificate = []endpoint.Path{
	{Azurerm: "certificate", ARM: "properties.certificate"},
	{Azurerm: "certificate_common_names", ARM: "properties.certificateCommonNames"},
}

// anyPresent reports whether there is a block at one of some places.
func anyPresent(subject endpoint.Subject, places []endpoint.Path) code.Truth {
	found := code.False
	for _, place := range places {
		found = found.Or(present(subject.Blocks(place)))
	}
	return found
}

// present reports whether there is such a block. One that may be there is not enough to say so.
func present(elements code.Elements) code.Truth {
	for _, node := range elements.Nodes {
		if node.Certain() {
			return code.True
		}
	}
	if elements.Complete && len(elements.Nodes) == 0 {
		return code.False
	}
	return code.Unknown
}
