package rules

import (
	"strconv"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// A workflow of Logic Apps (Consumption) is the caller, as Data Factory is: the endpoint is the program that it calls.
// https://learn.microsoft.com/azure/logic-apps/logic-apps-securing-a-logic-app#add-authentication-outbound
func logicAppAction() table.Rule {
	return table.Rule{
		Name:     "azurerm_mtls_logic_app_action",
		Title:    "Logic Apps (Consumption) calling HTTP endpoints with a password",
		Severity: endpoint.Error,
		Resources: []table.Resource{
			{
				// The body is one action or trigger, in the words of the workflow language.
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/logic/logic_app_action_custom_resource.go
				Types:    []string{"azurerm_logic_app_action_custom", "azurerm_logic_app_trigger_custom"},
				Within:   callsOfBody,
				Apart:    callName,
				Reads:    []code.Path{"body"},
				Exposure: table.Exposure{Always: true},
				Judge:    httpCallVerdict,
			},
			{
				ARM:      []string{"Microsoft.Logic/workflows"},
				Within:   callsOfWorkflow,
				Apart:    callName,
				Exposure: table.Exposure{Always: true},
				Judge:    httpCallVerdict,
			},
			{
				// It has no argument for authentication, and the provider sends none.
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/logic/logic_app_action_http_resource.go#L147-L170
				Types:    []string{"azurerm_logic_app_action_http"},
				Reads:    []code.Path{"headers"},
				Exposure: table.Exposure{Always: true},
				Judge:    plainHTTPAction,
			},
		},
	}
}

// httpCall is the node of a call that a workflow makes: the inputs of an action or trigger, or a part of them.
type httpCall struct {
	code.Node
	// does is what the call is for, where an action makes several: "subscribe ".
	does string
	// of names the action or trigger, where several stand at one place: ` of action "Pay"`.
	of string
}

// callName tells a call from others of the same resource.
func callName(subject endpoint.Subject) string {
	call, ok := subject.Block.(httpCall)
	if !ok || call.does == "" {
		return strings.TrimPrefix(call.of, " of ")
	}
	return call.does + "call" + call.of
}

// callsOfBody returns the calls of the one action or trigger that a resource is.
func callsOfBody(subject endpoint.Subject) code.Elements {
	found := &calls{}
	found.visit(subject.Block.Member("body"), "", 0)
	return code.Elements{Nodes: found.nodes, Complete: true}
}

// callsOfWorkflow returns the calls of all actions and triggers of a workflow.
func callsOfWorkflow(subject endpoint.Subject) code.Elements {
	found := &calls{}
	definition := subject.Whole(endpoint.Path{ARM: "properties.definition"})
	found.each(inAnyCase(definition, "actions"), "action", 0)
	found.each(inAnyCase(definition, "triggers"), "trigger", 0)
	return code.Elements{Nodes: found.nodes, Complete: true}
}

// calls are those that have been found.
type calls struct{ nodes []code.Node }

// each visits the actions or triggers of an object, which has them by name.
func (c *calls) each(named code.Node, kind string, depth int) {
	for _, name := range named.Names().Names {
		c.visit(named.Member(name), " of "+kind+" "+strconv.Quote(name), depth)
	}
}

// visit adds the calls of an action or trigger, and of the actions in it.
// https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#control-workflow-actions
func (c *calls) visit(action code.Node, of string, depth int) {
	if depth > maxActivityDepth {
		return
	}
	inputs := inAnyCase(action, "inputs")
	kind, _ := inAnyCase(action, "type").Value().Text()
	switch strings.ToLower(kind) {
	case "http":
		c.nodes = append(c.nodes, httpCall{Node: inputs, of: of})
	case "httpwebhook":
		for _, does := range []string{"subscribe", "unsubscribe"} {
			if call := inAnyCase(inputs, does); call.Value().State != code.Absent {
				c.nodes = append(c.nodes, httpCall{Node: call, does: does + " ", of: of})
			}
		}
	}
	// Scope, Foreach, Until and If have actions, If has more behind else, and Switch has them by case and by default.
	c.each(inAnyCase(action, "actions"), "action", depth+1)
	for _, branch := range []string{"else", "default"} {
		c.each(inAnyCase(inAnyCase(action, branch), "actions"), "action", depth+1)
	}
	cases := inAnyCase(action, "cases")
	for _, name := range cases.Names().Names {
		c.each(inAnyCase(cases.Member(name), "actions"), "action", depth+1)
	}
}

// inAnyCase returns the member of an object, in whatever letter case the object has it. The workflow language takes any.
func inAnyCase(object code.Node, name string) code.Node {
	member := object.Member(name)
	if member.Value().State != code.Absent {
		return member
	}
	for _, other := range object.Names().Names {
		if strings.EqualFold(other, name) {
			return object.Member(other)
		}
	}
	return member
}

// httpCallVerdict judges a call by its authentication, and where it has none by its header.
func httpCallVerdict(subject endpoint.Subject) endpoint.Verdict {
	call, ok := subject.Block.(httpCall)
	if !ok {
		return endpoint.Verdict{}
	}
	authentication := inAnyCase(call.Node, "authentication")
	at := inAnyCase(authentication, "type").Value()
	at.Name = call.does + "authentication type" + call.of
	kind, known := at.Text()
	whole, _ := authentication.Value().Text()
	if computedByWorkflow(kind) || computedByWorkflow(whole) {
		at.State, at.Data, at.Reason, known = code.Undetermined, cty.NilVal, "the workflow works it out", false
	}
	verdict := endpoint.Verdict{Switch: at, Finding: endpoint.Finding{At: at}}
	weak := func(outcome table.Outcome) endpoint.Verdict {
		verdict.Enforcement, verdict.Asked = outcome.Enforcement, code.False
		verdict.Finding.Consequence, verdict.Finding.Advice = outcome.Consequence, outcome.Advice
		verdict.Finding.Severity = outcome.Severity
		return verdict
	}
	switch strings.ToLower(kind) {
	case "", "none":
		if at.State != code.Undetermined && !subject.Spelling.Partial() {
			return byHeader(verdict, call, useAuthentication)
		}
	case "clientcertificate":
		verdict.Enforcement, verdict.Asked = endpoint.Required, code.True
	case "managedserviceidentity", "activedirectoryoauth":
		// A token of Entra ID is not a certificate, and is short-lived.
		verdict.Enforcement, verdict.Asked = endpoint.NotApplicable, code.False
	case "basic":
		return weak(password(useOtherType))
	case "raw":
		if known && isFixed(inAnyCase(authentication, "value").Value()) {
			return weak(fixedHeader())
		}
	}
	return verdict
}

const (
	useOtherType      = `use "ClientCertificate" or "ManagedServiceIdentity"`
	useAuthentication = `use authentication of type "ClientCertificate" or "ManagedServiceIdentity"`
	useCustomAction   = `use azurerm_logic_app_action_custom with authentication of type "ClientCertificate" or "ManagedServiceIdentity"`
)

// fixedHeader is what follows from a header that is written into the workflow. It may be a token that somebody renews.
func fixedHeader() table.Outcome {
	outcome := password(useOtherType)
	outcome.Severity = endpoint.Notice
	return outcome
}

// isFixed reports whether a value is the same in each run of the workflow. One that the workflow works out may be a token
// that it has just fetched.
func isFixed(value code.Value) bool {
	text, ok := value.Text()
	switch {
	case value.State == code.Absent:
		return true
	case !ok:
		text = value.Start() + value.Filled("")
		return value.Start() != "" && !computedByWorkflow(text)
	}
	return !computedByWorkflow(text)
}

// computedByWorkflow reports whether a text is an expression of the workflow language, or has one in it.
// https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-definition-language#expressions
func computedByWorkflow(text string) bool {
	return strings.HasPrefix(text, "@") && !strings.HasPrefix(text, "@@") || strings.Contains(text, "@{")
}

// byHeader judges a call without authentication by the header that may stand in for it. Without one the URL may carry a
// signature, so that nothing is known. What the header says is not repeated: it is the password.
func byHeader(verdict endpoint.Verdict, call httpCall, advice string) endpoint.Verdict {
	header := inAnyCase(inAnyCase(call.Node, "headers"), "Authorization").Value()
	if startsWith(header, basicScheme) != code.True {
		return verdict
	}
	outcome := password(advice)
	header.Name = call.does + "Authorization header" + call.of
	header.State, header.Data, header.Reason = code.Known, cty.StringVal(basicScheme+"…"), ""
	verdict.Enforcement, verdict.Asked = outcome.Enforcement, code.False
	verdict.Finding = endpoint.Finding{
		At:      header,
		Text:    header.Name + ` starts with "` + basicScheme + `", so ` + outcome.Consequence + "; " + outcome.Advice,
		Anchors: []code.Value{verdict.Switch},
	}
	return verdict
}

const basicScheme = "Basic "

// plainHTTPAction judges an action that has headers and nothing else to say who calls.
func plainHTTPAction(subject endpoint.Subject) endpoint.Verdict {
	at := subject.Root.Value()
	at.Name, at.State = "authentication", code.Absent
	return byHeader(endpoint.Verdict{Switch: at, Finding: endpoint.Finding{
		At:   at,
		Text: "this resource cannot present a client certificate, and it cannot be told how else its calls show who makes them; " + useCustomAction,
	}}, httpCall{Node: subject.Block}, useCustomAction)
}
