package judge_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/zclconf/go-cty/cty"
)

// findingOf returns what a rule says of a resource where the code allows some releases of the provider.
func findingOf(t *testing.T, constraint, rule, resourceType string, resource body) judge.Finding {
	t.Helper()
	m := module(0, map[string]body{resourceType + ".subject": resource})
	m.Provider = func() provider.Allowed { return provider.Decide(nil, []string{constraint}, "") }
	for _, finding := range judged(m, judge.Config{AllEndpoints: true}).Findings {
		if finding.Rule == rule {
			return finding
		}
	}
	t.Fatalf("%s says nothing of %s", rule, resourceType)
	return judge.Finding{}
}

// Advice names the release that brought what it takes, and a fix does not write it, unless every allowed release has it.
func TestAdviceHasADate(t *testing.T) {
	for _, row := range []struct {
		rule, resourceType string
		resource           body
		since              string
		arm, fixed         bool
	}{
		{"azurerm_mtls_container_app", "azurerm_container_app", body{"ingress": body{}}, "4.19", true, true},
		{"azurerm_mtls_function_app", "azurerm_function_app", body{}, "2.55", true, true},
		{"azurerm_mtls_api_management", "azurerm_api_management", body{"sku_name": "Consumption_0"}, "2.64", true, true},
		{"azurerm_mtls_signalr", "azurerm_signalr_service", body{"sku": body{"name": "Standard_S1"}}, "3.49", true, true},
		{"azurerm_mtls_signalr", "azurerm_web_pubsub", body{"sku": "Standard_S1"}, "2.94", true, true},
		{"azurerm_mtls_cassandra_cluster", "azurerm_cosmosdb_cassandra_cluster", body{}, "3.10", true, false},
		{"azurerm_mtls_container_app_environment", "azurerm_container_app_environment", body{}, "3.106", true, false},
		{"azurerm_mtls_application_gateway", "azurerm_application_gateway", gateway(body{}), "2.76", true, false},
		{"azurerm_mtls_data_factory", "azurerm_data_factory_linked_service_web", body{"authentication_type": "Basic"}, "2.66", false, false},
		{"azurerm_mtls_unsupported", "azurerm_app_service_slot", body{}, "3.0", true, false},
		{"azurerm_mtls_unsupported", "azurerm_function_app_slot", body{}, "3.0", true, false},
	} {
		for constraint, want := range map[string]string{
			"":                "",
			row.since + ".0":  "",
			">= " + row.since: "",
			"> 0":             " (needs azurerm " + row.since + " or later)",
			"< " + row.since:  " (needs azurerm " + row.since + " or later, or azapi)",
			"~> 1.0, != 1.1":  " (needs azurerm " + row.since + " or later, or azapi)",
		} {
			if !row.arm {
				want = strings.Replace(want, ", or azapi", "", 1)
			}
			finding := findingOf(t, constraint, row.rule, row.resourceType, row.resource)
			advice := finding.Advice + finding.Text
			if got := strings.Contains(advice, "needs azurerm"); got != (want != "") || !strings.HasSuffix(advice, want) {
				t.Errorf("%s with %q: the advice is %q, want it to end in %q", row.resourceType, constraint, advice, want)
			}
			if fixed := len(finding.Settings) > 0; fixed != (row.fixed && want == "") {
				t.Errorf("%s with %q: fixed is %t", row.resourceType, constraint, fixed)
			}
		}
	}
}

// A literal that is written is replaced in any release.
func TestLiteralHasNoDate(t *testing.T) {
	for _, constraint := range []string{"", "~> 3.117", "~> 4.0", "5.2.0"} {
		finding := findingOf(t, constraint, "azurerm_mtls_container_app", "azurerm_container_app", body{"ingress": body{"client_certificate_mode": "accept"}})
		if len(finding.Settings) != 1 || finding.Advice != `set it to "require"` {
			t.Errorf("%q: %q with %d settings", constraint, finding.Advice, len(finding.Settings))
		}
	}
}

// The rule about revocation names the argument that the provider has.
func TestIssuerArgument(t *testing.T) {
	const older, newer, revocation = "verify_client_cert_issuer_dn", "verify_client_certificate_issuer_dn", "verify_client_certificate_revocation"
	profile := func(name string, value any) body {
		return body{"ssl_profile": []body{body{"trusted_client_certificate_names": []string{"ca"}, revocation: "OCSP"}.with(name, value)}}
	}
	for _, row := range []struct {
		constraint string
		resource   body
		want       string
	}{
		{"", profile(newer, absent), "set " + newer + " to true"},
		{"4.40.0", profile(newer, absent), "set " + older + " to true"},
		{"4.62.0", profile(newer, absent), "set " + newer + " to true"},
		{"~> 4.0", profile(newer, absent), "set " + older + " to true"},
		{">= 4.0", profile(newer, absent), "set " + newer + " to true (needs azurerm 4.62 or later)"},
		{"~> 3.70.0", profile(newer, absent), "set " + older + " to true"},
		{"~> 2.99", profile(newer, absent), "set " + older + " to true"},
		{"~> 5.0", profile(newer, absent), "set " + newer + " to true"},
		{"~> 4.0", profile(older, false), "set " + older + " to true"},
		{"~> 4.0", profile(newer, false), "set " + newer + " to true"},
		{"~> 5.0", profile(older, false), "set " + newer + " to true"},
		{"4.40.0", profile(newer, false), "set " + older + " to true"},
		{"", profile(older, false), "set " + older + " to true"}, // Who writes it has a provider that takes it.
	} {
		finding := findingOf(t, row.constraint, "azurerm_mtls_certificate_revocation", "azurerm_application_gateway", row.resource)
		if _, advice, _ := strings.Cut(finding.Text, "; "); advice != row.want {
			t.Errorf("%q: %q, want it to end in %q", row.constraint, finding.Text, row.want)
		}
	}
	bare := body{"ssl_profile": []body{{"trusted_client_certificate_names": []string{"ca"}}}}
	for constraint, want := range map[string]string{
		"":        `set verify_client_certificate_revocation to "OCSP" and verify_client_cert`,
		"3.73.0":  `set verify_client_certificate_revocation to "OCSP" and verify_client_cert`,
		"~> 3.0":  `set verify_client_certificate_revocation to "OCSP" (needs azurerm 3.73 or later) and verify_client_cert`,
		"3.72.0":  "",
		"~> 2.99": "",
	} {
		finding := findingOf(t, constraint, "azurerm_mtls_certificate_revocation", "azurerm_application_gateway", bare)
		if !strings.Contains(finding.Text, want) || want == "" && strings.Contains(finding.Text, revocation) {
			t.Errorf("%q: %q, want %q in it", constraint, finding.Text, want)
		}
	}
}

// A date is that of a path which the argument has, so that none is lost by a slip of the pen.
func TestDatesAreOfArguments(t *testing.T) {
	dated := 0
	for _, rule := range rules.All() {
		for _, resource := range rule.Resources {
			for _, requirement := range resource.Requirements {
				for path := range requirement.Dates {
					dated++
					if !slices.Contains(requirement.Names, path) {
						t.Errorf("%s dates %s, which is none of %q", rule.Name, path, requirement.Names)
					}
				}
			}
		}
	}
	if dated < 5 {
		t.Errorf("only %d arguments have a date", dated)
	}
}

// A fix leaves alone what instances share unless all of them have the finding, and what is called by a gateway or by what
// may be one.
func TestFixesHarmNobody(t *testing.T) {
	off := func(open bool) body {
		return body{"public_network_access_enabled": open, "client_certificate_enabled": false}
	}
	for _, row := range []struct {
		what      string
		instances []body
		others    map[string]body
		passed    code.Passed
		fixed     bool
	}{
		{"one", []body{off(false)}, nil, code.Passed{Complete: true}, true},
		{"two", []body{off(false), off(false)}, nil, code.Passed{Complete: true}, true},
		{"one of two is public", []body{off(false), off(true)}, nil, code.Passed{Complete: true}, false},
		{"one of two has another switch", []body{off(false), {"public_network_access_enabled": false, "client_certificate_enabled": unknown}}, nil, code.Passed{Complete: true}, false},
		{"calls that cannot be read", []body{off(false)}, nil, code.Passed{}, false},
		{"the host name", []body{off(false)}, nil, passing("default_hostname"), false},
		{"all of it", []body{off(false)}, nil, passing(""), false},
		{"the ID", []body{off(false)}, nil, passing("id"), true},
		{"the name", []body{off(false)}, nil, passing("name"), true},
		{"the host name by the name", []body{off(false)}, nil, passing("name", ".azurewebsites.net"), false},
		{"the host name of the name", []body{off(false).with("name", "Orders")}, nil, passing("id", "https://orders.azurewebsites.net/api"), false},
		{"the host name of a name in a domain from elsewhere", []body{off(false)}, nil, passing("name", "azurewebsites.net"), false},
		{"a host name that is not known", []body{off(false).with("name", "orders")}, nil, passing("id", "*.azurewebsites.net"), false},
		{"a host name of a name that is not known", []body{off(false).with("name", unknown)}, nil, passing("id", "https://*-api.azurewebsites.net/"), false},
		{"a host name that is known in part", []body{off(false).with("name", "orders-api")}, nil, passing("id", "*-api.azurewebsites.net"), false},
		{"one that is another's", []body{off(false).with("name", "orders")}, nil, passing("id", "*-api.azurewebsites.net"), true},
		{"a private host name", []body{off(false).with("name", "orders")}, nil, passing("id", "orders.privatelink.azurewebsites.net"), false},
		{"a unique host name", []body{off(false).with("name", "orders")}, nil, passing("id", "orders-a1b2c3d4e5f6g7h8.westeurope-01.azurewebsites.net"), false},
		{"a host name in an environment", []body{off(false).with("name", "orders")}, nil, passing("id", "orders.ase-one.appserviceenvironment.net"), false},
		{"a private zone", []body{off(false).with("name", "orders")}, nil, passing("id", "privatelink.azurewebsites.net"), true},
		{"a longer name", []body{off(false).with("name", "orders")}, nil, passing("id", "my-orders.azurewebsites.net", "orders-api.azurewebsites.net"), true},
		{"another app's host name", []body{off(false).with("name", "orders")}, nil, passing("id", "stock.azurewebsites.net"), true},
	} {
		all := maps.Clone(row.others)
		if all == nil {
			all = map[string]body{}
		}
		all["azurerm_linux_web_app.subject"] = row.instances[0]
		m := module(5, all)
		for i, other := range row.instances[1:] {
			app := m.OfType("azurerm_linux_web_app")[0]
			app.Instances = append(app.Instances, code.Instance{Node: node("azurerm_linux_web_app.subject", other), Key: cty.NumberIntVal(int64(i + 1))})
		}
		m.Passed = func() code.Passed { return row.passed }
		findings := judged(m, judge.Config{}).Findings
		index := slices.IndexFunc(findings, func(finding judge.Finding) bool { return finding.Rule == "azurerm_mtls_app_service" })
		if index < 0 {
			t.Errorf("%s: no finding", row.what)
		} else if fixed := len(findings[index].Settings) > 0; fixed != row.fixed {
			t.Errorf("%s: fixed is %t", row.what, fixed)
		}
	}
}

// passing is what a call is given: a member of the app, beside a literal text.
func passing(member string, texts ...string) code.Passed {
	reference := code.Reference{Type: "azurerm_linux_web_app", Name: "subject", Key: cty.NilVal, Member: member}
	return code.Passed{Complete: true, Arguments: []code.Argument{{References: []code.Reference{reference}, Texts: texts}}}
}
