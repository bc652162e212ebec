package rules

import "github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"

// All gives the rules in the order of the documentation.
func All() []spec.Rule {
	return []spec.Rule{
		appService(),
		functionApp(),
		logicApp(),
		containerApp(),
		dataFactory(),
		apiManagement(),
		applicationGateway(),
		signalR(),
		cassandraCluster(),
		serviceFabric(),
		oracleDatabase(),
		springCloudGateway(),
		exclusionPaths(),
		renegotiation(),
		plaintext(),
		unsupported(),
		slotDrift(),
		exception(),
		containerAppEnvironment(),
		certificateRevocation(),
		coverage(),
	}
}
