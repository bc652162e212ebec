package judge_test

import (
	"fmt"
	"testing"
)

// How an HTTP action of a workflow shows who calls: its authentication, else its header.
func TestLogicAppActionEnforcement(t *testing.T) {
	header := func(value any) body { return body{"headers": body{"Authorization": value}} }
	for _, row := range []struct {
		inputs body
		want   string
	}{
		{body{}, "unknown"},
		{body{"authentication": nil}, "unknown"},
		{body{"authentication": unknown}, "unknown"},
		{body{"authentication": "@parameters('authentication')"}, "unknown"},
		{body{"authentication": body{"type": "ClientCertificate"}}, "required"},
		{body{"authentication": body{"type": "clientcertificate"}}, "required"},
		{body{"authentication": body{"type": "ManagedServiceIdentity"}}, "not applicable"},
		{body{"authentication": body{"type": "ActiveDirectoryOAuth", "secret": "s"}}, "not applicable"},
		{body{"authentication": body{"type": "Basic"}}, "off"},
		{body{"authentication": body{"type": "None"}}, "unknown"},
		{body{"authentication": body{"type": unknown}}, "unknown"},
		{body{"authentication": body{"type": "@parameters('type')"}}, "unknown"},
		{body{"authentication": body{"type": "Raw"}}, "off"},
		{body{"authentication": body{"type": "Raw", "value": "Bearer 1"}}, "off"},
		{body{"authentication": body{"type": "Raw", "value": "@body('token')"}}, "unknown"},
		{body{"authentication": body{"type": "Raw", "value": "Bearer @{body('token')}"}}, "unknown"},
		{body{"authentication": body{"type": "Raw", "value": unknown}}, "unknown"},
		{header("Basic b3JkZXJz"), "off"},
		{header("basic b3JkZXJz"), "off"},
		{header("Bearer 1"), "unknown"},
		{header("Basic"), "unknown"},
		{header(unknown), "unknown"},
		{header("Basic b3JkZXJz").with("authentication", body{"type": "ClientCertificate"}), "required"},
		{header("Basic b3JkZXJz").with("authentication", body{"type": "ManagedServiceIdentity"}), "not applicable"},
		{header("Basic b3JkZXJz").with("authentication", unknown), "unknown"},
	} {
		for _, name := range []string{"azurerm_logic_app_action_custom", "azurerm_logic_app_trigger_custom"} {
			resource := body{"body": body{"type": "Http", "inputs": row.inputs}}
			check(t, fmt.Sprint(name, row), enforcementOf(t, 5, name, resource, nil), row.want)
		}
		workflow := body{"type": "Microsoft.Logic/workflows@2019-05-01", "body": body{"properties": body{"definition": body{
			"actions": body{"Call": body{"type": "HTTP", "inputs": row.inputs}},
		}}}}
		check(t, fmt.Sprint("azapi", row), enforcementOf(t, 5, "azapi_resource", workflow, nil), row.want)
	}
	for kind, want := range map[any]string{"Http": "unknown", "http": "unknown", "ApiConnection": "none", "Request": "none", unknown: "unknown", nil: "none"} {
		check(t, fmt.Sprint(kind), enforcementOf(t, 5, "azurerm_logic_app_action_custom", body{"body": body{"type": kind}}, nil), want)
	}
}

func TestFrontDoorEnforcement(t *testing.T) {
	for _, row := range []struct {
		settings any
		want     string
	}{
		{absent, "off"},
		{nil, "off"},
		{body{}, "off"},
		{unknown, "unknown"},
		{body{"scenario": "ClientCertificateRequiredAndValidated"}, "required"},
		{body{"scenario": "clientcertificaterequiredandvalidated"}, "required"},
		{body{"scenario": "ClientCertificateValidatedIfPresented"}, "optional"},
		{body{"scenario": "ClientCertificateRequiredAndOriginValidates"}, "unknown"},
		{body{"scenario": "CompleteMtlsPassthroughToOrigin"}, "unknown"},
		{body{"scenario": "Other"}, "unknown"},
		{body{"scenario": unknown}, "unknown"},
	} {
		domain := body{"type": "Microsoft.Cdn/profiles/customDomains@2025-09-01-preview", "body": body{
			"properties": body{"hostName": "api.example.com"}.with("mtlsSettings", row.settings),
		}}
		check(t, fmt.Sprint(row), enforcementOf(t, 5, "azapi_resource", domain, nil), row.want)
	}
}

// A port of the broker, by the methods of the authentication that it names.
func TestBrokerEnforcement(t *testing.T) {
	methods := func(names ...any) any {
		listed := []body{}
		for _, name := range names {
			listed = append(listed, body{"method": name})
		}
		return listed
	}
	for _, row := range []struct {
		named, methods any
		want           string
	}{
		{absent, methods("X509"), "off"},
		{nil, methods("X509"), "off"},
		{"", methods("X509"), "off"},
		{unknown, methods("X509"), "unknown"},
		{"other", methods("X509"), "unknown"},
		{"default", methods("X509"), "required"},
		{"DEFAULT", methods("x509"), "required"},
		{"default", methods("X509", "X509"), "required"},
		{"default", methods("X509", "ServiceAccountToken"), "not applicable"},
		{"default", methods("ServiceAccountToken"), "not applicable"},
		{"default", methods("Custom"), "not applicable"},
		{"default", methods("X509", unknown), "unknown"},
		{"default", methods("Custom", unknown), "not applicable"},
		{"default", methods(unknown), "unknown"},
		{"default", unknown, "unknown"},
		{"default", absent, "unknown"},
	} {
		listener := body{"type": "Microsoft.IoTOperations/instances/brokers/listeners@2025-10-01", "parent_id": "broker", "body": body{
			"properties": body{"ports": []body{body{"port": 8883}.with("authenticationRef", row.named)}},
		}}
		authentication := body{
			"type": "Microsoft.IoTOperations/instances/brokers/authentications@2025-10-01", "parent_id": "broker", "name": "default",
			"body": body{"properties": body{}.with("authenticationMethods", row.methods)},
		}
		others := map[string]body{"azapi_resource.authentication": authentication}
		check(t, fmt.Sprint(row), enforcementOf(t, 5, "azapi_resource", listener, others), row.want)
	}
}
