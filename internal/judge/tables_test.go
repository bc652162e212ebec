package judge_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/zclconf/go-cty/cty"
)

// code is a resource as a test writes it: names with what Go has for their values, nested for blocks, lists for repeated
// ones. A ref is a reference, unknown a value that only an apply would know.
type code map[string]any

type ref string

type unknownValue struct{}

var unknown = unknownValue{}

// written is the node of what a test wrote.
type written struct {
	fact.Node
	value any
	data  cty.Value
}

func node(name string, value any) fact.Node {
	place := fact.Place{Name: name, Written: true}
	data := cty.DynamicVal
	switch value := value.(type) {
	case bool:
		data = cty.BoolVal(value)
	case string:
		data = cty.StringVal(value)
	case int:
		data = cty.NumberIntVal(int64(value))
	case nil:
		data = cty.NullVal(cty.DynamicPseudoType)
	case []string:
		elements := []cty.Value{}
		for _, element := range value {
			elements = append(elements, cty.StringVal(element))
		}
		data = cty.TupleVal(elements)
	case []code:
		data = cty.EmptyObjectVal
	case code:
		members := map[string]cty.Value{}
		for name, member := range value {
			members[name] = node(name, member).(*written).data
		}
		data = cty.ObjectVal(members)
	}
	return &written{fact.FromValue(data, place), value, data}
}

func (w *written) Member(name string) fact.Node {
	members, ok := w.value.(code)
	if list, isList := w.value.([]code); isList && len(list) > 0 {
		members, ok = list[0], true
	}
	if !ok {
		return w.Node.Member(name)
	}
	if value, ok := members[name]; ok {
		return node(name, value)
	}
	return fact.Missing(fact.Value{Place: fact.Place{Name: name}})
}

func (w *written) Shape() fact.Shape {
	switch w.value.(type) {
	case code, []code:
		return fact.Blocks
	}
	return w.Node.Shape()
}

func (w *written) Elements() fact.Elements {
	switch value := w.value.(type) {
	case code:
		return fact.Elements{Nodes: []fact.Node{w}, Complete: true}
	case []code:
		elements := fact.Elements{Complete: true}
		for _, element := range value {
			elements.Nodes = append(elements.Nodes, node("element", element))
		}
		return elements
	}
	return w.Node.Elements()
}

func (w *written) Reference() (fact.Reference, bool) {
	name, ok := w.value.(ref)
	if !ok {
		return fact.Reference{}, false
	}
	reference := fact.Reference{Key: cty.NilVal, Member: "id"}
	for i, r := range name {
		if r == '.' {
			reference.Type, reference.Name = string(name[:i]), string(name[i+1:])
		}
	}
	return reference, true
}

func (w *written) References() []fact.Reference {
	if reference, ok := w.Reference(); ok {
		return []fact.Reference{reference}
	}
	return nil
}

// module makes a module of resources, by address.
func module(major int, resources map[string]code) *fact.Module {
	version := ""
	if major > 0 {
		version = strconv.Itoa(major) + ".0.0"
	}
	m := &fact.Module{Root: true, Provider: func() provider.Allowed { return provider.Decide(nil, nil, version) }}
	for _, address := range slices.Sorted(maps.Keys(resources)) {
		reference, _ := (&written{value: ref(address)}).Reference()
		m.Resources = append(m.Resources, &fact.Resource{
			Type: reference.Type, Name: reference.Name,
			Instances: []fact.Instance{{Node: node(address, resources[address]), Key: cty.NilVal}},
		})
	}
	m.Index()
	return m
}

func judged(m *fact.Module, config judge.Config) judge.Judgement {
	tables := rules.All()
	enabled := map[string]bool{}
	for _, table := range tables {
		enabled[table.Name] = true
	}
	config.Explain = true
	return judge.Module(m, tables, enabled, config)
}

// enforcementOf returns the enforcement of the one endpoint of a resource, or "none" if it has no endpoint.
func enforcementOf(t *testing.T, major int, resourceType string, resource code, others map[string]code) string {
	t.Helper()
	all := map[string]code{resourceType + ".subject": resource}
	for address, other := range others {
		all[address] = other
	}
	found := "none"
	for _, endpoint := range judged(module(major, all), judge.Config{}).Endpoints {
		if endpoint.Resource.Name != "subject" {
			continue
		}
		if found != "none" {
			t.Fatalf("%s has more than one endpoint", resourceType)
		}
		found = endpoint.Verdict.Enforcement.String()
	}
	return found
}

func TestAppServiceEnforcement(t *testing.T) {
	web := []string{"azurerm_linux_web_app", "azurerm_windows_web_app", "azurerm_linux_web_app_slot", "azurerm_windows_web_app_slot"}
	function := []string{
		"azurerm_linux_function_app", "azurerm_windows_function_app", "azurerm_linux_function_app_slot",
		"azurerm_windows_function_app_slot", "azurerm_function_app_flex_consumption",
	}
	for _, row := range []struct {
		enabled, mode any
		web, function string
	}{
		{absent, absent, "off", "off"},
		{nil, nil, "off", "off"},
		{false, "Required", "off", "off"},
		{"false", "Required", "off", "off"},
		{true, absent, "required", "optional"},
		{"true", absent, "required", "optional"},
		{true, nil, "required", "optional"},
		{true, "Required", "required", "required"},
		{true, "Optional", "optional", "optional"},
		{true, "OptionalInteractiveUser", "optional", "optional"},
		{true, "required", "optional", "optional"},
		{true, unknown, "unknown", "unknown"},
		{unknown, "Optional", "optional", "optional"},
		{unknown, "Required", "unknown", "unknown"},
		{unknown, absent, "unknown", "optional"},
		{unknown, unknown, "unknown", "unknown"},
		{false, unknown, "off", "off"},
		{"yes", "Required", "unknown", "unknown"},
		{1, "Required", "unknown", "unknown"},
	} {
		resource := code{}.with("client_certificate_enabled", row.enabled).with("client_certificate_mode", row.mode)
		for _, name := range web {
			check(t, fmt.Sprint(name, row), enforcementOf(t, 5, name, resource, nil), row.web)
		}
		for _, name := range function {
			check(t, fmt.Sprint(name, row), enforcementOf(t, 5, name, resource, nil), row.function)
		}
		legacy := code{}.with("client_cert_enabled", row.enabled).with("client_cert_mode", row.mode)
		check(t, fmt.Sprint("azurerm_app_service", row), enforcementOf(t, 4, "azurerm_app_service", legacy, nil), row.web)
	}
}

func TestModeIsTheSwitch(t *testing.T) {
	for _, row := range []struct {
		mode                       any
		three, four, five, nobody  string
		functionApp, otherSpelling string
	}{
		{absent, "off", "off", "required", "unknown", "off", "off"},
		{nil, "off", "off", "required", "unknown", "off", "off"},
		{"Required", "required", "required", "required", "required", "required", "required"},
		{"Optional", "optional", "optional", "optional", "optional", "optional", "optional"},
		{"OptionalInteractiveUser", "optional", "optional", "optional", "optional", "optional", "optional"},
		{unknown, "unknown", "unknown", "unknown", "unknown", "unknown", "unknown"},
	} {
		resource := code{}.with("client_certificate_mode", row.mode)
		for major, want := range map[int]string{3: row.three, 4: row.four, 5: row.five, 0: row.nobody} {
			check(t, fmt.Sprint("logic app ", major, row), enforcementOf(t, major, "azurerm_logic_app_standard", resource, nil), want)
		}
		old := code{}.with("client_cert_mode", row.mode)
		check(t, fmt.Sprint("function app", row), enforcementOf(t, 4, "azurerm_function_app", old, nil), row.functionApp)
		check(t, fmt.Sprint("logic app, older spelling", row), enforcementOf(t, 4, "azurerm_logic_app_standard", old, nil), row.otherSpelling)
	}
}

func TestContainerAppEnforcement(t *testing.T) {
	for _, row := range []struct {
		ingress any
		want    string
	}{
		{absent, "none"},
		{code{}, "off"},
		{code{"client_certificate_mode": "require"}, "required"},
		{code{"client_certificate_mode": "accept"}, "optional"},
		{code{"client_certificate_mode": "ignore"}, "off"},
		{code{"client_certificate_mode": nil}, "off"},
		{code{"client_certificate_mode": unknown}, "unknown"},
		{code{"transport": "tcp"}, "not applicable"},
		{code{"transport": "tcp", "client_certificate_mode": "require"}, "not applicable"},
		{code{"transport": "http2", "client_certificate_mode": "require"}, "required"},
		{code{"transport": unknown, "client_certificate_mode": "require"}, "required"},
		{code{"transport": unknown, "client_certificate_mode": "accept"}, "unknown"},
	} {
		resource := code{}.with("ingress", row.ingress)
		check(t, fmt.Sprint(row.ingress), enforcementOf(t, 5, "azurerm_container_app", resource, nil), row.want)
	}
}

func TestDataFactoryEnforcement(t *testing.T) {
	for _, row := range []struct {
		kind any
		want string
	}{
		{"ClientCertificate", "required"},
		{"Basic", "off"},
		{"Anonymous", "off"},
		{"Digest", "off"},
		{"clientcertificate", "off"},
		{unknown, "unknown"},
		{absent, "unknown"},
	} {
		resource := code{}.with("authentication_type", row.kind)
		check(t, fmt.Sprint(row), enforcementOf(t, 5, "azurerm_data_factory_linked_service_web", resource, nil), row.want)
	}
	for _, kind := range []string{"Web", "HttpServer"} {
		for _, row := range []struct {
			properties any
			want       string
		}{
			{code{"authenticationType": "ClientCertificate"}, "required"},
			{code{"authenticationType": "Basic"}, "off"},
			{code{"authenticationType": "Anonymous"}, "off"},
			{code{}, "unknown"},
			{unknown, "unknown"},
		} {
			resource := code{"type": kind, "type_properties_json": row.properties}
			for _, name := range []string{"azurerm_data_factory_linked_custom_service", "azurerm_synapse_linked_service"} {
				check(t, fmt.Sprint(name, row), enforcementOf(t, 5, name, resource, nil), row.want)
			}
		}
	}
	check(t, "another type", enforcementOf(t, 5, "azurerm_data_factory_linked_custom_service", code{"type": "RestService"}, nil), "none")
	for _, row := range []struct {
		authentication any
		want           string
	}{
		{"ClientCertificate", "required"},
		{"MSI", "not applicable"},
		{"UserAssignedManagedIdentity", "not applicable"},
		{"Basic", "off"},
		{"ServicePrincipal", "off"},
		{unknown, "unknown"},
		{absent, "unknown"},
	} {
		authentication := code{}.with("type", row.authentication)
		activity := code{"type": "WebActivity", "typeProperties": code{"authentication": authentication}}
		nested := code{"type": "ForEach", "typeProperties": code{"activities": []code{activity}}}
		for _, activities := range [][]code{{activity}, {nested}, {{"type": "Switch", "typeProperties": code{"cases": []code{{"activities": []code{nested}}}}}}} {
			pipeline := code{"activities_json": activities}
			check(t, fmt.Sprint(row), enforcementOf(t, 5, "azurerm_data_factory_pipeline", pipeline, nil), row.want)
		}
	}
}

func TestAPIManagementEnforcement(t *testing.T) {
	policy := map[string]code{"azurerm_api_management_policy.p": {"xml_content": "<policies><inbound><validate-client-certificate/></inbound></policies>"}}
	for _, row := range []struct {
		service code
		others  map[string]code
		want    string
	}{
		{code{"sku_name": "Consumption_0"}, nil, "off"},
		{code{"sku_name": "Consumption_0", "client_certificate_enabled": true}, nil, "required"},
		{code{"sku_name": "Consumption_0", "client_certificate_enabled": unknown}, nil, "unknown"},
		{code{"sku_name": "Developer_1"}, nil, "unknown"},
		{proxy(code{}), nil, "off"},
		{proxy(code{"negotiate_client_certificate": false}), nil, "off"},
		{proxy(code{"negotiate_client_certificate": true}), nil, "unknown"},
		{proxy(code{"negotiate_client_certificate": true}), policy, "required"},
		{proxy(code{"negotiate_client_certificate": unknown}), policy, "unknown"},
	} {
		check(t, fmt.Sprint(row.service), enforcementOf(t, 5, "azurerm_api_management", row.service, row.others), row.want)
	}
	gateway := "azurerm_api_management_gateway_host_name_configuration"
	check(t, gateway, enforcementOf(t, 5, gateway, code{}, nil), "off")
	check(t, gateway, enforcementOf(t, 5, gateway, code{"request_client_certificate_enabled": true}, nil), "unknown")
	check(t, gateway, enforcementOf(t, 5, gateway, code{"request_client_certificate_enabled": true}, policy), "required")
	for _, block := range []string{"gateway", "proxy"} {
		domain := "azurerm_api_management_custom_domain"
		check(t, block, enforcementOf(t, 5, domain, code{block: []code{{}}}, nil), "off")
		check(t, block, enforcementOf(t, 5, domain, code{block: []code{{"negotiate_client_certificate": true}}}, policy), "required")
	}
}

func proxy(block code) code {
	return code{"sku_name": "Premium_1", "hostname_configuration": code{"proxy": []code{block}}}
}

func TestApplicationGatewayEnforcement(t *testing.T) {
	profile := code{"name": "mtls", "trusted_client_certificate_names": []string{"ca"}}
	for _, row := range []struct {
		listener code
		profiles []code
		want     string
	}{
		{code{"protocol": "Https"}, []code{profile}, "off"},
		{code{"protocol": "Https", "ssl_profile_name": "mtls"}, []code{profile}, "required"},
		{code{"protocol": "Https", "ssl_profile_name": "mtls"}, []code{{"name": "mtls"}}, "off"},
		{code{"protocol": "Https", "ssl_profile_name": "mtls"}, []code{{"name": "mtls", "trusted_client_certificate_names": []string{}}}, "off"},
		{code{"protocol": "Https", "ssl_profile_name": "other"}, []code{profile}, "off"},
		{code{"protocol": "Https", "ssl_profile_name": unknown}, []code{profile}, "unknown"},
		{code{"protocol": "Http"}, []code{profile}, "not applicable"},
	} {
		resource := code{"http_listener": []code{row.listener}, "ssl_profile": row.profiles}
		check(t, fmt.Sprint(row.listener), enforcementOf(t, 5, "azurerm_application_gateway", resource, nil), row.want)
		if row.listener["protocol"] == "Https" {
			row.listener["protocol"] = "Tls"
			resource = code{"listener": []code{row.listener}, "ssl_profile": row.profiles}
			check(t, fmt.Sprint(row.listener), enforcementOf(t, 5, "azurerm_application_gateway", resource, nil), row.want)
		}
	}
}

func TestOtherFamilies(t *testing.T) {
	for _, row := range []struct {
		resourceType string
		resource     code
		want         string
	}{
		{"azurerm_signalr_service", code{"sku": code{"name": "Standard_S1"}}, "off"},
		{"azurerm_signalr_service", code{"tls_client_cert_enabled": true, "sku": code{"name": "Standard_S1"}}, "unknown"},
		{"azurerm_signalr_service", code{"sku": code{"name": "Free_F1"}}, "not applicable"},
		{"azurerm_web_pubsub", code{"sku": "Free_F1"}, "not applicable"},
		{"azurerm_web_pubsub", code{"sku": "Standard_S1", "tls_client_cert_enabled": false}, "off"},
		{"azurerm_web_pubsub_socketio", code{"sku": code{"name": "Free_F1"}}, "not applicable"},
		{"azurerm_cosmosdb_cassandra_cluster", code{}, "off"},
		{"azurerm_cosmosdb_cassandra_cluster", code{"client_certificate_pems": []string{}}, "off"},
		{"azurerm_cosmosdb_cassandra_cluster", code{"client_certificate_pems": []string{"pem"}}, "required"},
		{"azurerm_cosmosdb_cassandra_cluster", code{"client_certificate_pems": unknown}, "unknown"},
		{"azurerm_service_fabric_cluster", code{}, "off"},
		{"azurerm_service_fabric_cluster", code{"client_certificate_thumbprint": []code{{}}}, "required"},
		{"azurerm_service_fabric_cluster", code{"client_certificate_common_name": []code{{}}}, "required"},
		{"azurerm_service_fabric_cluster", code{"azure_active_directory": code{}}, "not applicable"},
		{"azurerm_service_fabric_managed_cluster", code{}, "off"},
		{"azurerm_service_fabric_managed_cluster", code{"authentication": code{}}, "off"},
		{"azurerm_service_fabric_managed_cluster", code{"authentication": code{"certificate": []code{{}}}}, "required"},
		{"azurerm_service_fabric_managed_cluster", code{"authentication": code{"active_directory": code{}}}, "not applicable"},
		{"azurerm_oracle_autonomous_database", code{"mtls_connection_required": true}, "required"},
		{"azurerm_oracle_autonomous_database", code{"mtls_connection_required": false}, "off"},
		{"azurerm_oracle_autonomous_database_clone_from_backup", code{"mtls_connection_required": false}, "off"},
		{"azurerm_oracle_autonomous_database_clone_from_database", code{"mtls_connection_required": unknown}, "unknown"},
		{"azurerm_spring_cloud_gateway", code{}, "none"},
		{"azurerm_spring_cloud_gateway", code{"client_authorization": code{}}, "not applicable"},
		{"azurerm_spring_cloud_gateway", code{"client_authorization": code{"certificate_ids": []string{"id"}}}, "off"},
		{"azurerm_spring_cloud_gateway", code{"client_authorization": code{"certificate_ids": []string{"id"}, "verification_enabled": true}}, "required"},
	} {
		check(t, fmt.Sprint(row.resourceType, row.resource), enforcementOf(t, 5, row.resourceType, row.resource, nil), row.want)
	}
}

func TestExposure(t *testing.T) {
	internal := map[string]code{
		"azurerm_service_plan.ase":                 {"app_service_environment_id": ref("azurerm_app_service_environment_v3.ilb")},
		"azurerm_service_plan.plain":               {"sku_name": "P1v3"},
		"azurerm_app_service_environment_v3.ilb":   {"internal_load_balancing_mode": "Web, Publishing"},
		"azurerm_linux_web_app.app":                {"service_plan_id": ref("azurerm_service_plan.ase")},
		"azurerm_container_app_environment.ilb":    {"internal_load_balancer_enabled": true},
		"azurerm_container_app_environment.closed": {"public_network_access": "Disabled"},
		"azurerm_container_app_environment.open":   {},
		"azurerm_application_gateway.gw":           {"backend_address_pool": []code{{"fqdns": ref("azurerm_linux_web_app.subject")}}},
	}
	only := func(addresses ...string) map[string]code {
		found := map[string]code{}
		for _, address := range addresses {
			found[address] = internal[address]
		}
		return found
	}
	withASE := only("azurerm_service_plan.ase", "azurerm_service_plan.plain", "azurerm_app_service_environment_v3.ilb", "azurerm_linux_web_app.app")
	environments := only("azurerm_container_app_environment.ilb", "azurerm_container_app_environment.closed", "azurerm_container_app_environment.open")
	for _, row := range []struct {
		resourceType string
		resource     code
		others       map[string]code
		want         string
	}{
		{"azurerm_linux_web_app", code{}, nil, "external"},
		{"azurerm_linux_web_app", code{"public_network_access_enabled": true}, nil, "external"},
		{"azurerm_linux_web_app", code{"public_network_access_enabled": false}, nil, "internal"},
		{"azurerm_linux_web_app", code{"public_network_access_enabled": "false"}, nil, "internal"},
		{"azurerm_linux_web_app", code{"public_network_access_enabled": unknown}, nil, "unknown"},
		{"azurerm_linux_web_app", code{"service_plan_id": ref("azurerm_service_plan.ase")}, withASE, "internal"},
		{"azurerm_linux_web_app", code{"service_plan_id": ref("azurerm_service_plan.plain")}, withASE, "external"},
		{"azurerm_linux_web_app", code{"service_plan_id": ref("azurerm_service_plan.gone")}, withASE, "external"},
		{"azurerm_linux_web_app", code{"service_plan_id": unknown}, withASE, "external"},
		{"azurerm_linux_web_app_slot", code{"app_service_id": ref("azurerm_linux_web_app.app")}, withASE, "internal"},
		{"azurerm_linux_web_app_slot", code{"app_service_id": ref("azurerm_linux_web_app.app"), "service_plan_id": ref("azurerm_service_plan.plain")}, withASE, "external"},
		{"azurerm_app_service", code{"app_service_plan_id": ref("azurerm_service_plan.ase")}, withASE, "internal"},
		{"azurerm_app_service", code{}, nil, "external"},
		{"azurerm_linux_web_app", code{"site_config": code{"ip_restriction_default_action": "Deny", "ip_restriction": []code{{"virtual_network_subnet_id": unknown}}}}, nil, "unknown"},
		{"azurerm_linux_web_app", code{"site_config": code{"ip_restriction_default_action": "Deny", "ip_restriction": []code{{"ip_address": "203.0.113.7/32"}}}}, nil, "external"},
		{"azurerm_linux_web_app", code{"public_network_access_enabled": false}, only("azurerm_application_gateway.gw"), "unknown"},
		{"azurerm_logic_app_standard", code{"public_network_access": "Disabled"}, nil, "internal"},
		{"azurerm_logic_app_standard", code{"public_network_access": "Enabled"}, nil, "external"},
		{"azurerm_logic_app_standard", code{"site_config": code{"public_network_access_enabled": false}}, nil, "internal"},
		{"azurerm_logic_app_standard", code{"public_network_access": "Enabled", "site_config": code{"public_network_access_enabled": false}}, nil, "external"},
		{"azurerm_logic_app_standard", code{"public_network_access_enabled": false}, nil, "internal"},
		{"azurerm_container_app", code{"ingress": code{}}, nil, "internal"},
		{"azurerm_container_app", code{"ingress": code{"external_enabled": false}}, nil, "internal"},
		{"azurerm_container_app", code{"ingress": code{"external_enabled": true}}, nil, "external"},
		{"azurerm_container_app", code{"ingress": code{"external_enabled": unknown}}, nil, "unknown"},
		{"azurerm_container_app", code{"container_app_environment_id": ref("azurerm_container_app_environment.ilb"), "ingress": code{"external_enabled": true}}, environments, "internal"},
		{"azurerm_container_app", code{"container_app_environment_id": ref("azurerm_container_app_environment.closed"), "ingress": code{"external_enabled": true}}, environments, "internal"},
		{"azurerm_container_app", code{"container_app_environment_id": ref("azurerm_container_app_environment.open"), "ingress": code{"external_enabled": true}}, environments, "external"},
		{"azurerm_api_management", code{"sku_name": "Consumption_0", "virtual_network_type": "Internal"}, nil, "internal"},
		{"azurerm_api_management", code{"sku_name": "Consumption_0", "public_network_access_enabled": false}, nil, "external"},
		{"azurerm_signalr_service", code{"public_network_access_enabled": false}, nil, "internal"},
		{"azurerm_web_pubsub_socketio", code{"public_network_access": "Disabled"}, nil, "internal"},
		{"azurerm_cosmosdb_cassandra_cluster", code{}, nil, "internal"},
		{"azurerm_application_gateway", gateway(code{}), nil, "internal"},
		{"azurerm_application_gateway", gateway(code{"public_ip_address_id": unknown}), nil, "external"},
	} {
		all := map[string]code{row.resourceType + ".subject": row.resource}
		for address, other := range row.others {
			all[address] = other
		}
		got := "none"
		for _, endpoint := range judged(module(5, all), judge.Config{}).Endpoints {
			if endpoint.Resource.Name == "subject" {
				got = endpoint.Exposure.Reach.String()
			}
		}
		check(t, fmt.Sprint(row.resourceType, row.resource), got, row.want)
	}
}

func gateway(frontend code) code {
	frontend["name"] = "frontend"
	return code{
		"frontend_ip_configuration": []code{frontend},
		"http_listener":             []code{{"protocol": "Https", "frontend_ip_configuration_name": "frontend"}},
	}
}

func TestScope(t *testing.T) {
	tagged := func(value string) code { return code{"tags": code{"Traffic": value}} }
	for _, row := range []struct {
		resource code
		config   judge.Config
		want     bool
	}{
		{code{}, judge.Config{}, false},
		{code{}, judge.Config{AllEndpoints: true}, true},
		{code{"public_network_access_enabled": false}, judge.Config{}, true},
		{code{"public_network_access_enabled": unknown}, judge.Config{}, false},
		{code{"public_network_access_enabled": unknown}, judge.Config{ReportUnknownExposure: true}, true},
		{tagged("M2M"), judge.Config{InScopeTags: map[string][]string{"traffic": {"m2m"}}}, true},
		{tagged("browser"), judge.Config{InScopeTags: map[string][]string{"traffic": {"m2m"}}}, false},
		{tagged("browser"), judge.Config{AllEndpoints: true, OutOfScopeTags: map[string][]string{"traffic": {"browser"}}}, false},
		{
			tagged("both"),
			judge.Config{
				InScopeTags:    map[string][]string{"traffic": {"both"}},
				OutOfScopeTags: map[string][]string{"traffic": {"both"}},
			},
			false,
		},
	} {
		judgement := judged(module(5, map[string]code{"azurerm_linux_web_app.subject": row.resource}), row.config)
		if got := judgement.Endpoints[0].InScope; got != row.want {
			t.Errorf("%v with %+v: in scope is %t", row.resource, row.config, got)
		}
	}
}

// A rule that panics is heard: its finding is that it failed, and the other resources are judged all the same.
func TestPanicIsAFinding(t *testing.T) {
	rule := table.Rule{
		Name: "azurerm_mtls_test",
		Resources: []table.Resource{{
			Types:    []string{"azurerm_linux_web_app"},
			Exposure: table.Exposure{Always: true},
			Judge: func(subject endpoint.Subject) endpoint.Verdict {
				if subject.Resource.Name == "bad" {
					panic("impossible")
				}
				return endpoint.Verdict{Enforcement: endpoint.Off}
			},
		}},
	}
	m := module(5, map[string]code{"azurerm_linux_web_app.bad": {}, "azurerm_linux_web_app.good": {}})
	judgement := judge.Module(m, []table.Rule{rule}, map[string]bool{rule.Name: true}, judge.Config{})
	if len(judgement.Findings) != 2 || judgement.Findings[0].Failure != "impossible" || judgement.Findings[0].Resource.Name != "bad" {
		t.Errorf("got %+v", judgement.Findings)
	}
}

// An or is true if one part is known to be true, else unknown if one part is unknown, else false.
func TestThreeValues(t *testing.T) {
	for _, row := range []struct{ a, b, or, and fact.Tri }{
		{fact.True, fact.Unknown, fact.True, fact.Unknown},
		{fact.False, fact.Unknown, fact.Unknown, fact.False},
		{fact.False, fact.False, fact.False, fact.False},
		{fact.True, fact.False, fact.True, fact.False},
		{fact.Unknown, fact.Unknown, fact.Unknown, fact.Unknown},
		{fact.True, fact.True, fact.True, fact.True},
	} {
		if row.a.Or(row.b) != row.or || row.b.Or(row.a) != row.or || row.a.And(row.b) != row.and || row.b.And(row.a) != row.and {
			t.Errorf("%v and %v", row.a, row.b)
		}
	}
}

type absentValue struct{}

var absent = absentValue{}

// with returns the code with one more argument, unless that is absent.
func (c code) with(name string, value any) code {
	if value != absent {
		c[name] = value
	}
	return c
}

func check(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %s, want %s", what, got, want)
	}
}
