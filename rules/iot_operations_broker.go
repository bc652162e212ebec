package rules

import (
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// A listener of the MQTT broker of Azure IoT Operations has ports, and each names how its clients show who they are. One that
// names nothing lets everybody in. Its clients are devices and programs on the edge network. azurerm has none of these types.
// https://learn.microsoft.com/azure/iot-operations/manage-mqtt-broker/howto-configure-brokerlistener
func iotOperationsBroker() table.Rule {
	return table.Rule{
		Name:     IoTOperationsBroker,
		Title:    "IoT Operations broker ports without authentication",
		Severity: endpoint.Error,
		Resources: []table.Resource{{
			ARM:      []string{"Microsoft.IoTOperations/instances/brokers/listeners"},
			Block:    endpoint.Path{ARM: "properties.ports[]"},
			Named:    true,
			Exposure: table.Exposure{Always: true},
			Judge:    brokerPort,
			Apart:    portNumber,
		}},
	}
}

const armBrokerAuthentication = "Microsoft.IoTOperations/instances/brokers/authentications"

var (
	portAuthentication = endpoint.Argument{ARM: []code.Path{"authenticationRef"}, Of: of(portNumber)}
	portTLS            = endpoint.Argument{ARM: []code.Path{"tls"}, Of: of(portNumber)}
)

// portNumber names a port: a listener has several.
func portNumber(port endpoint.Subject) (called string, known bool) {
	number := port.Fact(endpoint.Argument{ARM: []code.Path{"port"}})
	if _, ok := number.Text(); !ok {
		return "", false
	}
	return "port " + number.Show(), true
}

// inPort returns a value with its place: what a port lacks stands at the port.
func inPort(port endpoint.Subject, value code.Value) code.Value {
	if value.State != code.Absent {
		return value
	}
	name := value.Name
	value.Place, value.Name = port.Block.Value().Place, name
	if !value.NullAt.Empty() {
		value.Range = value.NullAt
	}
	return value
}

// brokerPort judges a port by the authentication that it names.
func brokerPort(port endpoint.Subject) endpoint.Verdict {
	value := inPort(port, port.Fact(portAuthentication))
	verdict := endpoint.Verdict{Switch: value, Finding: endpoint.Finding{At: value}}
	if value.Empty() == code.True {
		verdict.Enforcement, verdict.Asked = endpoint.Off, code.False
		verdict.Finding.Consequence = "every client that reaches the port is let in"
		verdict.Finding.Advice = `name an authentication with the method "X509"`
		return verdict
	}
	methods := authenticationOf(port)
	verdict.Asked = methods.x509
	switch {
	case methods.x509 == code.True && methods.others == code.False:
		verdict.Enforcement = endpoint.Required
	case methods.x509 == code.False, methods.others == code.True:
		// Tokens of service accounts and what a server of one's own checks are identities, too.
		verdict.Enforcement = endpoint.NotApplicable
	default:
		verdict.Finding.Consequence = "it cannot be told which clients are let in"
	}
	return verdict
}

// methods are by what an authentication lets clients show who they are: any one of them is enough.
type methods struct{ x509, others code.Truth }

// authenticationOf returns the methods of the authentication that a port names. It is one of the module, of the same broker.
// Where several may be meant they have to agree.
func authenticationOf(port endpoint.Subject) methods {
	found, sure := []methods{}, false
	for _, resource := range (endpoint.Types{ARM: []string{armBrokerAuthentication}}).Resources(port.Module) {
		for _, instance := range resource.Instances {
			authentication := endpoint.Of(port.Module, resource, instance)
			if !authentication.Is(endpoint.Types{ARM: []string{armBrokerAuthentication}}) || authentication.Spelling.Partial() {
				continue
			}
			broker := sameBroker(port, authentication)
			if isNamed(port, authentication) != code.True || broker == code.False {
				continue
			}
			if broker == code.True && !sure {
				found, sure = nil, true
			}
			if sure == (broker == code.True) {
				found = append(found, methodsOf(authentication))
			}
		}
	}
	if len(found) == 0 {
		return methods{}
	}
	for _, other := range found[1:] {
		if other != found[0] {
			return methods{}
		}
	}
	return found[0]
}

// isNamed reports whether a port names an authentication: by its name, or by a reference to it.
func isNamed(port, authentication endpoint.Subject) code.Truth {
	reference, name := port.Node(portAuthentication), authentication.Root.Member("name")
	wanted, known := reference.Value().Text()
	has, hasKnown := name.Value().Text()
	if known && hasKnown {
		return code.Of(strings.EqualFold(wanted, has))
	}
	origins := reference.Origins()
	if len(origins.References) == 1 && !origins.Outside && !origins.Null && !origins.Mixed && origins.References[0].Member == "name" {
		resource, instances := port.Module.Targets(origins.References[0])
		for _, instance := range instances {
			if resource == authentication.Resource && instance.Node == authentication.Root {
				return code.True
			}
		}
		return code.False
	}
	return sameText(reference, name)
}

// sameBroker reports whether a listener and an authentication belong to one broker. Two that are each said otherwise are
// taken for one, unless both are known: there is seldom more than one.
func sameBroker(port, authentication endpoint.Subject) code.Truth {
	one, other := port.Root.Member("parent_id"), authentication.Root.Member("parent_id")
	text, known := one.Value().Text()
	otherText, otherKnown := other.Value().Text()
	if known && otherKnown {
		return code.Of(strings.EqualFold(text, otherText))
	}
	from, otherFrom := one.Origins(), other.Origins()
	if len(from.References) == 1 && len(otherFrom.References) == 1 && !from.Outside && !otherFrom.Outside {
		if a, b := from.References[0], otherFrom.References[0]; a.Type != b.Type || a.Name != b.Name {
			return code.False
		}
		if code.KeyText(keyOf(from.References[0])) != code.KeyText(keyOf(otherFrom.References[0])) {
			return code.Unknown
		}
		return code.True
	}
	return sameText(one, other).Or(code.Unknown)
}

// keyOf returns the key that a reference names, or null.
func keyOf(reference code.Reference) cty.Value {
	if reference.Key == cty.NilVal {
		return cty.NullVal(cty.String)
	}
	return reference.Key
}

// sameText reports whether two expressions must have the same value.
func sameText(a, b code.Node) code.Truth {
	if text := a.Expression(); text != "" && !code.PerInstance(text) && text == b.Expression() {
		return code.True
	}
	return code.Unknown
}

// methodsOf returns the methods of an authentication.
func methodsOf(authentication endpoint.Subject) methods {
	listed := authentication.Blocks(endpoint.Path{ARM: "properties.authenticationMethods[]"})
	if len(listed.Nodes) == 0 {
		return methods{}
	}
	open := code.Of(!listed.Complete)
	if open == code.True {
		open = code.Unknown
	}
	found := methods{open, open}
	for _, node := range listed.Nodes {
		method, ok := authentication.In(node).Fact(endpoint.Argument{ARM: []code.Path{"method"}}).Text()
		switch {
		case !ok:
			found.x509, found.others = found.x509.Or(code.Unknown), found.others.Or(code.Unknown)
		case strings.EqualFold(method, "X509"):
			found.x509 = code.True
		default:
			found.others = code.True
		}
	}
	return found
}

// portWithoutTLS returns the finding about a port that asks for certificates and has no handshake in which to show one.
func portWithoutTLS(port endpoint.Subject, anchors []code.Value) []endpoint.Finding {
	tls := inPort(port, port.Fact(portTLS))
	if tls.State != code.Absent {
		return nil
	}
	return []endpoint.Finding{{
		At: tls, Consequence: "there is no TLS handshake in which a client could show its certificate",
		Advice: "add the port's certificate in tls", Anchors: anchors, Hole: "there is no TLS",
	}}
}
