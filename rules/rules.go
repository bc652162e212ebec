package rules

import "github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"

// The names of rules that others speak of: of those whose endpoints a hole rule looks at, and of those that have options.
const (
	AppService          = "azurerm_mtls_app_service"
	FunctionApp         = "azurerm_mtls_function_app"
	LogicApp            = "azurerm_mtls_logic_app"
	ContainerApp        = "azurerm_mtls_container_app"
	SignalR             = "azurerm_mtls_signalr"
	FrontDoor           = "azurerm_mtls_front_door"
	IoTOperationsBroker = "azurerm_mtls_iot_operations_broker"
	ExclusionPaths      = "azurerm_mtls_exclusion_paths"
	Plaintext           = "azurerm_mtls_plaintext"
	Exception           = "azurerm_mtls_exception"
	Coverage            = "azurerm_mtls_coverage"
)

// All returns the rules in the order of the documentation. The order decides nothing.
func All() []table.Rule {
	return []table.Rule{
		appService(),
		functionApp(),
		logicApp(),
		containerApp(),
		dataFactory(),
		logicAppAction(),
		apiManagement(),
		apiManagementBackend(),
		applicationGateway(),
		frontDoorDomain(),
		signalR(),
		cassandraCluster(),
		serviceFabric(),
		oracleDatabase(),
		springCloudGateway(),
		iotOperationsBroker(),
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
