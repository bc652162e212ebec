package judge_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/zclconf/go-cty/cty"
)

// body is a resource as a test writes it: names with what Go has for their values, nested for blocks, lists for repeated
// ones. A ref is a reference, unknown a value that only an apply would know.
type body map[string]any

type ref string

// oneOf is a value that comes from one of several resources, or from elsewhere, or is null; it is not known which.
type oneOf struct {
	refs          []ref
	outside, null bool
}

// either is a value that is not known, and one of some that are.
type either []any

// inPart is a text of which the beginning is known.
type inPart string

type unknownValue struct{}

var unknown = unknownValue{}

// written is the node of what a test wrote.
type written struct {
	code.Node
	value any
	data  cty.Value
}

func node(name string, value any) code.Node {
	place := code.Place{Name: name, Written: true}
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
	case []body:
		data = cty.EmptyObjectVal
	case body:
		members := map[string]cty.Value{}
		for name, member := range value {
			members[name] = node(name, member).(*written).data
		}
		data = cty.ObjectVal(members)
	}
	return &written{code.FromValue(data, place), value, data}
}

func (w *written) Member(name string) code.Node {
	members, ok := w.value.(body)
	if list, isList := w.value.([]body); isList && len(list) > 0 {
		members, ok = list[0], true
	}
	if !ok {
		return w.Node.Member(name)
	}
	if value, ok := members[name]; ok {
		return node(name, value)
	}
	return code.Missing(code.Value{Place: code.Place{Name: name}})
}

func (w *written) Shape() code.Shape {
	switch w.value.(type) {
	case body, []body:
		return code.Blocks
	}
	return w.Node.Shape()
}

func (w *written) Elements() code.Elements {
	switch value := w.value.(type) {
	case body:
		return code.Elements{Nodes: []code.Node{w}, Complete: true}
	case []body:
		elements := code.Elements{Complete: true}
		for _, element := range value {
			elements.Nodes = append(elements.Nodes, node("element", element))
		}
		return elements
	}
	return w.Node.Elements()
}

func (w *written) Value() code.Value {
	value := w.Node.Value()
	switch given := w.value.(type) {
	case either:
		value.Possible = func() []code.Value {
			found := []code.Value{}
			for _, one := range given {
				found = append(found, node(value.Name, one).Value())
			}
			return found
		}
	case inPart:
		value.Parts = func() []code.TextPart { return []code.TextPart{{Text: string(given)}, {Expression: "var.x"}} }
	}
	return value
}

func (w *written) Origins() code.Origins {
	switch name := w.value.(type) {
	case ref:
		return code.Origins{References: []code.Reference{name.reference()}}
	case oneOf:
		found := code.Origins{Outside: name.outside, Null: name.null}
		for _, ref := range name.refs {
			found.References = append(found.References, ref.reference())
		}
		return found
	}
	return w.Node.Origins()
}

func (r ref) reference() code.Reference {
	name := string(r)
	dot := strings.LastIndex(name, ".")
	return code.Reference{Type: name[:dot], Name: name[dot+1:], Key: cty.NilVal, Member: "id"}
}

// module makes a module of resources, by address.
func module(major int, resources map[string]body) *code.Module {
	version := ""
	if major > 0 {
		version = strconv.Itoa(major) + ".0.0"
	}
	m := &code.Module{
		Root:     true,
		Provider: func() provider.Allowed { return provider.Decide(nil, nil, version) },
		Calls:    func() []code.Call { return nil },
		Passed:   func() code.Passed { return code.Passed{Complete: true} },
	}
	for _, address := range slices.Sorted(maps.Keys(resources)) {
		reference := ref(address).reference()
		m.Resources = append(m.Resources, &code.Resource{
			Type: reference.Type, Name: reference.Name,
			Instances: []code.Instance{{Node: node(address, resources[address]), Key: cty.NilVal}},
		})
	}
	m.Index()
	return m
}

func judged(m *code.Module, config judge.Config) judge.Judgement {
	tables := rules.All()
	enabled := map[string]bool{}
	for _, table := range tables {
		enabled[table.Name] = true
	}
	config.Explain = true
	return judge.Module(m, tables, enabled, config)
}

// enforcementOf returns the enforcement of the one endpoint of a resource, or "none" if it has no endpoint.
func enforcementOf(t *testing.T, major int, resourceType string, resource body, others map[string]body) string {
	t.Helper()
	all := map[string]body{resourceType + ".subject": resource}
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
		resource := body{}.with("client_certificate_enabled", row.enabled).with("client_certificate_mode", row.mode)
		for _, name := range web {
			check(t, fmt.Sprint(name, row), enforcementOf(t, 5, name, resource, nil), row.web)
		}
		for _, name := range function {
			check(t, fmt.Sprint(name, row), enforcementOf(t, 5, name, resource, nil), row.function)
		}
		legacy := body{}.with("client_cert_enabled", row.enabled).with("client_cert_mode", row.mode)
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
		{either{"Optional", "OptionalInteractiveUser"}, "optional", "optional", "optional", "optional", "optional", "optional"},
		{either{"Required", "Optional"}, "unknown", "unknown", "unknown", "unknown", "unknown", "unknown"},
		{either{"Required", nil}, "unknown", "unknown", "required", "unknown", "unknown", "unknown"},
		{either{"Optional", nil}, "optional", "optional", "unknown", "unknown", "optional", "optional"},
		{inPart("Opt"), "unknown", "unknown", "unknown", "unknown", "unknown", "unknown"},
	} {
		resource := body{}.with("client_certificate_mode", row.mode)
		for major, want := range map[int]string{3: row.three, 4: row.four, 5: row.five, 0: row.nobody} {
			check(t, fmt.Sprint("logic app ", major, row), enforcementOf(t, major, "azurerm_logic_app_standard", resource, nil), want)
		}
		old := body{}.with("client_cert_mode", row.mode)
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
		{body{}, "off"},
		{body{"client_certificate_mode": "require"}, "required"},
		{body{"client_certificate_mode": "accept"}, "optional"},
		{body{"client_certificate_mode": "ignore"}, "off"},
		{body{"client_certificate_mode": nil}, "off"},
		{body{"client_certificate_mode": unknown}, "unknown"},
		{body{"client_certificate_mode": either{"ignore", nil}}, "off"},
		{body{"client_certificate_mode": either{"ignore", "accept"}}, "optional"},
		{body{"client_certificate_mode": either{"ignore", "require"}}, "unknown"},
		{body{"transport": either{"http", "http2"}, "client_certificate_mode": "accept"}, "optional"},
		{body{"transport": either{"http", "tcp"}, "client_certificate_mode": "accept"}, "unknown"},
		{body{"transport": "tcp"}, "not applicable"},
		{body{"transport": "tcp", "client_certificate_mode": "require"}, "not applicable"},
		{body{"transport": "http2", "client_certificate_mode": "require"}, "required"},
		{body{"transport": unknown, "client_certificate_mode": "require"}, "required"},
		{body{"transport": unknown, "client_certificate_mode": "accept"}, "unknown"},
	} {
		resource := body{}.with("ingress", row.ingress)
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
		resource := body{}.with("authentication_type", row.kind)
		check(t, fmt.Sprint(row), enforcementOf(t, 5, "azurerm_data_factory_linked_service_web", resource, nil), row.want)
	}
	for _, kind := range []string{"Web", "HttpServer"} {
		for _, row := range []struct {
			properties any
			want       string
		}{
			{body{"authenticationType": "ClientCertificate"}, "required"},
			{body{"authenticationType": "Basic"}, "off"},
			{body{"authenticationType": "Anonymous"}, "off"},
			{body{}, "unknown"},
			{body{"authenticationType": "@{linkedService().auth}"}, "unknown"},
			{body{"authenticationType": "@linkedService().auth"}, "unknown"},
			{body{"authenticationType": "@@linkedService().auth"}, "off"},
			{body{"authenticationType": either{"Basic", "Anonymous"}}, "off"},
			{body{"authenticationType": either{"Basic", "ClientCertificate"}}, "unknown"},
			{unknown, "unknown"},
		} {
			resource := body{"type": kind, "type_properties_json": row.properties}
			for _, name := range []string{"azurerm_data_factory_linked_custom_service", "azurerm_synapse_linked_service"} {
				check(t, fmt.Sprint(name, row), enforcementOf(t, 5, name, resource, nil), row.want)
			}
		}
	}
	for _, row := range []struct {
		kind any
		want string
	}{
		{unknown, "unknown"},
		{either{"Web", "HttpServer"}, "off"},
		{either{"Web", "RestService"}, "unknown"},
		{either{"AzureSqlDatabase", "RestService"}, "none"},
		{inPart("Azure"), "none"},
		{inPart("Http"), "unknown"},
	} {
		resource := body{"type": row.kind, "type_properties_json": body{"authenticationType": "Basic"}}
		check(t, fmt.Sprint("type ", row), enforcementOf(t, 5, "azurerm_data_factory_linked_custom_service", resource, nil), row.want)
	}
	check(t, "another type", enforcementOf(t, 5, "azurerm_data_factory_linked_custom_service", body{"type": "RestService"}, nil), "none")
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
		{"@pipeline().parameters.auth", "unknown"},
	} {
		authentication := body{}.with("type", row.authentication)
		activity := body{"type": "WebActivity", "typeProperties": body{"authentication": authentication}}
		nested := body{"type": "ForEach", "typeProperties": body{"activities": []body{activity}}}
		for _, activities := range [][]body{{activity}, {nested}, {{"type": "Switch", "typeProperties": body{"cases": []body{{"activities": []body{nested}}}}}}} {
			pipeline := body{"activities_json": activities}
			check(t, fmt.Sprint(row), enforcementOf(t, 5, "azurerm_data_factory_pipeline", pipeline, nil), row.want)
		}
	}
}

func TestActivityState(t *testing.T) {
	for _, row := range []struct {
		around, state any
		want          string
	}{
		{absent, absent, "off"},
		{absent, "Active", "off"},
		{absent, "Inactive", "not applicable"},
		{absent, "inactive", "not applicable"},
		{absent, unknown, "unknown"},
		{absent, "@pipeline().parameters.state", "unknown"},
		{"Inactive", absent, "not applicable"},
		{"Inactive", "Active", "not applicable"},
		{"Inactive", unknown, "not applicable"},
		{unknown, "Active", "unknown"},
		{unknown, "Inactive", "not applicable"},
		{"Active", absent, "off"},
	} {
		authentication := body{"authentication": body{"type": "Basic"}}
		activity := body{"type": "WebActivity", "typeProperties": authentication}.with("state", row.state)
		loop := body{"type": "ForEach", "typeProperties": body{"activities": []body{activity}}}.with("state", row.around)
		pipeline := body{"activities_json": []body{loop}}
		check(t, fmt.Sprint(row), enforcementOf(t, 5, "azurerm_data_factory_pipeline", pipeline, nil), row.want)
	}
	check(t, "activities unknown", enforcementOf(t, 5, "azurerm_data_factory_pipeline", body{"activities_json": unknown}, nil), "unknown")
}

func TestAPIManagementEnforcement(t *testing.T) {
	policy := map[string]body{"azurerm_api_management_policy.p": {"xml_content": "<policies><inbound><validate-client-certificate/></inbound></policies>"}}
	for _, row := range []struct {
		service body
		others  map[string]body
		want    string
	}{
		{body{"sku_name": "Consumption_0"}, nil, "off"},
		{body{"sku_name": "Consumption_0", "client_certificate_enabled": true}, nil, "required"},
		{body{"sku_name": "Consumption_0", "client_certificate_enabled": unknown}, nil, "unknown"},
		{body{"sku_name": "Developer_1"}, nil, "unknown"},
		{body{"sku_name": unknown}, nil, "unknown"},
		{tier(unknown, nil, false), nil, "off"},
		{tier(unknown, false, false), nil, "off"},
		{tier(unknown, true, false), nil, "unknown"},
		{tier(unknown, unknown, false), nil, "unknown"},
		{tier(unknown, true, true), nil, "unknown"},
		{tier(unknown, true, true), policy, "required"},
		{tier(unknown, false, true), policy, "unknown"},
		{tier(unknown, true, false).with("virtual_network_type", "Internal"), nil, "off"},
		{tier(unknown, true, false).with("virtual_network_type", "External"), nil, "off"},
		{tier(unknown, true, false).with("virtual_network_type", "None"), nil, "unknown"},
		{tier(unknown, true, false).with("virtual_network_type", unknown), nil, "unknown"},
		{tier(inPart("Premium_"), true, false), nil, "off"},
		{tier(inPart("Consumption_"), true, false), nil, "unknown"},
		{tier(either{"Premium_1", "Developer_1"}, true, false), nil, "off"},
		{tier(either{"Premium_1", "Consumption_0"}, true, false), nil, "unknown"},
		{proxy(body{}), nil, "off"},
		{proxy(body{"negotiate_client_certificate": false}), nil, "off"},
		{proxy(body{"negotiate_client_certificate": true}), nil, "unknown"},
		{proxy(body{"negotiate_client_certificate": true}), policy, "required"},
		{proxy(body{"negotiate_client_certificate": unknown}), policy, "unknown"},
	} {
		check(t, fmt.Sprint(row.service), enforcementOf(t, 5, "azurerm_api_management", row.service, row.others), row.want)
	}
	gateway := "azurerm_api_management_gateway_host_name_configuration"
	check(t, gateway, enforcementOf(t, 5, gateway, body{}, nil), "off")
	check(t, gateway, enforcementOf(t, 5, gateway, body{"request_client_certificate_enabled": true}, nil), "unknown")
	check(t, gateway, enforcementOf(t, 5, gateway, body{"request_client_certificate_enabled": true}, policy), "required")
	for _, block := range []string{"gateway", "proxy"} {
		domain := "azurerm_api_management_custom_domain"
		check(t, block, enforcementOf(t, 5, domain, body{block: []body{{}}}, nil), "off")
		check(t, block, enforcementOf(t, 5, domain, body{block: []body{{"negotiate_client_certificate": true}}}, policy), "required")
	}
}

// tier is a service of some tier, with the switch of the Consumption tier and a host name.
func tier(name, enabled, negotiates any) body {
	return body{
		"sku_name": name, "client_certificate_enabled": enabled,
		"hostname_configuration": body{"proxy": []body{{"negotiate_client_certificate": negotiates}}},
	}
}

func proxy(block body) body {
	return body{"sku_name": "Premium_1", "hostname_configuration": body{"proxy": []body{block}}}
}

func TestApplicationGatewayEnforcement(t *testing.T) {
	profile := body{"name": "mtls", "trusted_client_certificate_names": []string{"ca"}}
	for _, row := range []struct {
		listener body
		profiles []body
		want     string
	}{
		{body{"protocol": "Https"}, []body{profile}, "off"},
		{body{"protocol": "Https", "ssl_profile_name": "mtls"}, []body{profile}, "required"},
		{body{"protocol": "Https", "ssl_profile_name": "mtls"}, []body{{"name": "mtls"}}, "off"},
		{body{"protocol": "Https", "ssl_profile_name": "mtls"}, []body{{"name": "mtls", "trusted_client_certificate_names": []string{}}}, "off"},
		{body{"protocol": "Https", "ssl_profile_name": "other"}, []body{profile}, "off"},
		{body{"protocol": "Https", "ssl_profile_name": unknown}, []body{profile}, "unknown"},
		{body{"protocol": "Http"}, []body{profile}, "not applicable"},
		{body{"protocol": "Https", "ssl_profile_name": ""}, []body{profile}, "off"},
	} {
		resource := body{"http_listener": []body{row.listener}, "ssl_profile": row.profiles}
		check(t, fmt.Sprint(row.listener), enforcementOf(t, 5, "azurerm_application_gateway", resource, nil), row.want)
		if row.listener["protocol"] == "Https" {
			row.listener["protocol"] = "Tls"
			resource = body{"listener": []body{row.listener}, "ssl_profile": row.profiles}
			check(t, fmt.Sprint(row.listener), enforcementOf(t, 5, "azurerm_application_gateway", resource, nil), row.want)
		}
	}
}

func TestOtherFamilies(t *testing.T) {
	for _, row := range []struct {
		resourceType string
		resource     body
		want         string
	}{
		{"azurerm_signalr_service", body{"sku": body{"name": "Standard_S1"}}, "off"},
		{"azurerm_signalr_service", body{"tls_client_cert_enabled": true, "sku": body{"name": "Standard_S1"}}, "unknown"},
		{"azurerm_signalr_service", body{"sku": body{"name": "Free_F1"}}, "not applicable"},
		{"azurerm_web_pubsub", body{"sku": "Free_F1"}, "not applicable"},
		{"azurerm_web_pubsub", body{"sku": "Standard_S1", "tls_client_cert_enabled": false}, "off"},
		{"azurerm_web_pubsub_socketio", body{"sku": body{"name": "Free_F1"}}, "not applicable"},
		{"azurerm_cosmosdb_cassandra_cluster", body{}, "off"},
		{"azurerm_cosmosdb_cassandra_cluster", body{"client_certificate_pems": []string{}}, "off"},
		{"azurerm_cosmosdb_cassandra_cluster", body{"client_certificate_pems": []string{"pem"}}, "required"},
		{"azurerm_cosmosdb_cassandra_cluster", body{"client_certificate_pems": unknown}, "unknown"},
		{"azurerm_service_fabric_cluster", body{}, "off"},
		{"azurerm_service_fabric_cluster", body{"client_certificate_thumbprint": []body{{}}}, "required"},
		{"azurerm_service_fabric_cluster", body{"client_certificate_common_name": []body{{}}}, "required"},
		{"azurerm_service_fabric_cluster", body{"azure_active_directory": body{}}, "not applicable"},
		{"azurerm_service_fabric_cluster", body{"certificate": body{}}, "off"},
		{"azurerm_service_fabric_managed_cluster", body{}, "off"},
		{"azurerm_service_fabric_managed_cluster", body{"authentication": body{}}, "off"},
		{"azurerm_service_fabric_managed_cluster", body{"authentication": body{"certificate": []body{{}}}}, "required"},
		{"azurerm_service_fabric_managed_cluster", body{"authentication": body{"active_directory": body{}}}, "not applicable"},
		{"azurerm_oracle_autonomous_database", body{"mtls_connection_required": true}, "required"},
		{"azurerm_oracle_autonomous_database", body{"mtls_connection_required": false}, "off"},
		{"azurerm_oracle_autonomous_database_clone_from_backup", body{"mtls_connection_required": false}, "off"},
		{"azurerm_oracle_autonomous_database_clone_from_database", body{"mtls_connection_required": unknown}, "unknown"},
		{"azurerm_spring_cloud_gateway", body{}, "none"},
		{"azurerm_spring_cloud_gateway", body{"client_authorization": body{}}, "not applicable"},
		{"azurerm_spring_cloud_gateway", body{"client_authorization": body{"certificate_ids": []string{"id"}}}, "off"},
		{"azurerm_spring_cloud_gateway", body{"client_authorization": body{"certificate_ids": []string{"id"}, "verification_enabled": true}}, "required"},
	} {
		check(t, fmt.Sprint(row.resourceType, row.resource), enforcementOf(t, 5, row.resourceType, row.resource, nil), row.want)
	}
}

func TestExposure(t *testing.T) {
	internal := map[string]body{
		"azurerm_service_plan.ase":                 {"app_service_environment_id": ref("azurerm_app_service_environment_v3.ilb")},
		"azurerm_service_plan.ase_too":             {"app_service_environment_id": ref("azurerm_app_service_environment_v3.ilb")},
		"azurerm_service_plan.plain":               {"sku_name": "P1v3"},
		"azurerm_app_service_environment_v3.ilb":   {"internal_load_balancing_mode": "Web, Publishing"},
		"azurerm_linux_web_app.app":                {"service_plan_id": ref("azurerm_service_plan.ase")},
		"azurerm_container_app_environment.ilb":    {"internal_load_balancer_enabled": true},
		"azurerm_container_app_environment.closed": {"public_network_access": "Disabled"},
		"azurerm_container_app_environment.open":   {},
		"azurerm_application_gateway.gw":           {"backend_address_pool": []body{{"fqdns": ref("azurerm_linux_web_app.subject")}}},
	}
	only := func(addresses ...string) map[string]body {
		found := map[string]body{}
		for _, address := range addresses {
			found[address] = internal[address]
		}
		return found
	}
	withASE := only("azurerm_service_plan.ase", "azurerm_service_plan.ase_too", "azurerm_service_plan.plain",
		"azurerm_app_service_environment_v3.ilb", "azurerm_linux_web_app.app")
	environments := only("azurerm_container_app_environment.ilb", "azurerm_container_app_environment.closed", "azurerm_container_app_environment.open")
	for _, row := range []struct {
		resourceType string
		resource     body
		others       map[string]body
		want         string
	}{
		{"azurerm_linux_web_app", body{}, nil, "external"},
		{"azurerm_linux_web_app", body{"public_network_access_enabled": true}, nil, "external"},
		{"azurerm_linux_web_app", body{"public_network_access_enabled": false}, nil, "internal"},
		{"azurerm_linux_web_app", body{"public_network_access_enabled": "false"}, nil, "internal"},
		{"azurerm_linux_web_app", body{"public_network_access_enabled": unknown}, nil, "unknown"},
		{"azurerm_linux_web_app", body{"service_plan_id": ref("azurerm_service_plan.ase")}, withASE, "internal"},
		{"azurerm_linux_web_app", body{"service_plan_id": ref("azurerm_service_plan.plain")}, withASE, "external"},
		{"azurerm_linux_web_app", body{"service_plan_id": ref("azurerm_service_plan.gone")}, withASE, "external"},
		{"azurerm_linux_web_app", body{"service_plan_id": unknown}, withASE, "external"},
		{"azurerm_linux_web_app", body{"service_plan_id": oneOf{refs: []ref{"azurerm_service_plan.ase", "azurerm_service_plan.ase_too"}}}, withASE, "internal"},
		{"azurerm_linux_web_app", body{"service_plan_id": oneOf{refs: []ref{"azurerm_service_plan.ase", "azurerm_service_plan.plain"}}}, withASE, "unknown"},
		{"azurerm_linux_web_app", body{"service_plan_id": oneOf{refs: []ref{"azurerm_service_plan.ase"}, null: true}}, withASE, "unknown"},
		{"azurerm_linux_web_app", body{"service_plan_id": oneOf{refs: []ref{"azurerm_service_plan.ase"}, outside: true}}, withASE, "unknown"},
		{"azurerm_linux_web_app", body{"service_plan_id": oneOf{refs: []ref{"azurerm_service_plan.ase", "azurerm_service_plan.gone"}}}, withASE, "unknown"},
		{"azurerm_linux_web_app", body{"service_plan_id": oneOf{refs: []ref{"azurerm_service_plan.plain"}, outside: true, null: true}}, withASE, "external"},
		{"azurerm_linux_web_app", body{"service_plan_id": oneOf{outside: true, null: true}}, withASE, "external"},
		{"azurerm_linux_web_app_slot", body{"app_service_id": ref("azurerm_linux_web_app.app")}, withASE, "internal"},
		{"azurerm_linux_web_app_slot", body{"app_service_id": oneOf{refs: []ref{"azurerm_linux_web_app.app"}, outside: true}}, withASE, "unknown"},
		{"azurerm_linux_web_app_slot", body{"app_service_id": ref("azurerm_linux_web_app.app"), "service_plan_id": ref("azurerm_service_plan.plain")}, withASE, "external"},
		{"azurerm_app_service", body{"app_service_plan_id": ref("azurerm_service_plan.ase")}, withASE, "internal"},
		{"azurerm_app_service", body{}, nil, "external"},
		{"azurerm_linux_web_app", body{"site_config": body{"ip_restriction_default_action": "Deny", "ip_restriction": []body{{"virtual_network_subnet_id": unknown}}}}, nil, "unknown"},
		{"azurerm_linux_web_app", body{"site_config": body{"ip_restriction_default_action": "Deny", "ip_restriction": []body{{"ip_address": "203.0.113.7/32"}}}}, nil, "external"},
		{"azurerm_linux_web_app", body{"public_network_access_enabled": false}, only("azurerm_application_gateway.gw"), "unknown"},
		{"azurerm_logic_app_standard", body{"public_network_access": "Disabled"}, nil, "internal"},
		{"azurerm_logic_app_standard", body{"public_network_access": "Enabled"}, nil, "external"},
		{"azurerm_logic_app_standard", body{"site_config": body{"public_network_access_enabled": false}}, nil, "internal"},
		{"azurerm_logic_app_standard", body{"public_network_access": "Enabled", "site_config": body{"public_network_access_enabled": false}}, nil, "external"},
		{"azurerm_logic_app_standard", body{"public_network_access_enabled": false}, nil, "internal"},
		{"azurerm_container_app", body{"ingress": body{}}, nil, "internal"},
		{"azurerm_container_app", body{"ingress": body{"external_enabled": false}}, nil, "internal"},
		{"azurerm_container_app", body{"ingress": body{"external_enabled": true}}, nil, "external"},
		{"azurerm_container_app", body{"ingress": body{"external_enabled": unknown}}, nil, "unknown"},
		{"azurerm_container_app", body{"container_app_environment_id": ref("azurerm_container_app_environment.ilb"), "ingress": body{"external_enabled": true}}, environments, "internal"},
		{"azurerm_container_app", body{"container_app_environment_id": ref("azurerm_container_app_environment.closed"), "ingress": body{"external_enabled": true}}, environments, "internal"},
		{"azurerm_container_app", body{"container_app_environment_id": ref("azurerm_container_app_environment.open"), "ingress": body{"external_enabled": true}}, environments, "external"},
		{"azurerm_api_management", body{"sku_name": "Consumption_0", "virtual_network_type": "Internal"}, nil, "internal"},
		{"azurerm_api_management", body{"sku_name": "Consumption_0", "public_network_access_enabled": false}, nil, "external"},
		{"azurerm_signalr_service", body{"public_network_access_enabled": false}, nil, "internal"},
		{"azurerm_web_pubsub_socketio", body{"public_network_access": "Disabled"}, nil, "internal"},
		{"azurerm_cosmosdb_cassandra_cluster", body{}, nil, "internal"},
		{"azurerm_application_gateway", gateway(body{}), nil, "internal"},
		{"azurerm_application_gateway", gateway(body{"public_ip_address_id": unknown}), nil, "external"},
	} {
		all := map[string]body{row.resourceType + ".subject": row.resource}
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

func gateway(frontend body) body {
	frontend["name"] = "frontend"
	return body{
		"frontend_ip_configuration": []body{frontend},
		"http_listener":             []body{{"protocol": "Https", "frontend_ip_configuration_name": "frontend"}},
	}
}

func TestScope(t *testing.T) {
	tagged := func(value string) body { return body{"tags": body{"Traffic": value}} }
	for _, row := range []struct {
		resource body
		config   judge.Config
		want     bool
	}{
		{body{}, judge.Config{}, false},
		{body{}, judge.Config{AllEndpoints: true}, true},
		{body{"public_network_access_enabled": false}, judge.Config{}, true},
		{body{"public_network_access_enabled": unknown}, judge.Config{}, false},
		{body{"public_network_access_enabled": unknown}, judge.Config{ReportUnknownExposure: true}, true},
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
		judgement := judged(module(5, map[string]body{"azurerm_linux_web_app.subject": row.resource}), row.config)
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
	m := module(5, map[string]body{"azurerm_linux_web_app.bad": {}, "azurerm_linux_web_app.good": {}})
	judgement := judge.Module(m, []table.Rule{rule}, map[string]bool{rule.Name: true}, judge.Config{})
	if len(judgement.Findings) != 2 || judgement.Findings[0].Failure != "impossible" || judgement.Findings[0].Resource.Name != "bad" {
		t.Errorf("got %+v", judgement.Findings)
	}
}

// An or is true if one part is known to be true, else unknown if one part is unknown, else false.
func TestThreeValues(t *testing.T) {
	for _, row := range []struct{ a, b, or, and code.Truth }{
		{code.True, code.Unknown, code.True, code.Unknown},
		{code.False, code.Unknown, code.Unknown, code.False},
		{code.False, code.False, code.False, code.False},
		{code.True, code.False, code.True, code.False},
		{code.Unknown, code.Unknown, code.Unknown, code.Unknown},
		{code.True, code.True, code.True, code.True},
	} {
		if row.a.Or(row.b) != row.or || row.b.Or(row.a) != row.or || row.a.And(row.b) != row.and || row.b.And(row.a) != row.and {
			t.Errorf("%v and %v", row.a, row.b)
		}
	}
}

type absentValue struct{}

var absent = absentValue{}

// with returns the code with one more argument, unless that is absent.
func (c body) with(name string, value any) body {
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
