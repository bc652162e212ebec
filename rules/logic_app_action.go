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
		Callers:  true,
		Resources: []table.Resource{
			{
				// The body is one action or trigger, in the words of the workflow language.
				// https://github.com/hashicorp/terraform-provider-azurerm/blob/v5.2.0/internal/services/logic/logic_app_action_custom_resource.go
				Types:    []string{"azurerm_logic_app_action_custom", "azurerm_logic_app_trigger_custom"},
				Within:   callsOfBody,
				Named:    true,
				Apart:    callName,
				Reads:    []code.Path{"body"},
				Exposure: table.Exposure{Always: true},
				Judge:    httpCallVerdict,
			},
			{
				ARM:      []string{"Microsoft.Logic/workflows"},
				Within:   callsOfWorkflow,
				Named:    true,
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
func callName(subject endpoint.Subject) (name string, known bool) {
	call, ok := subject.Block.(httpCall)
	if !ok || call.does == "" {
		return strings.TrimPrefix(call.of, " of "), call.of != ""
	}
	return call.does + "call" + call.of, true
}

// nestedActions are the places where an action has actions of its own: Scope, Foreach, Until and If, the other branch of
// If, Switch.
// https://learn.microsoft.com/azure/logic-apps/logic-apps-workflow-actions-triggers#control-workflow-actions
var nestedActions = []code.Path{"actions.*", "else.actions.*", "cases.*.actions.*", "default.actions.*"}

// callsOfBody returns the calls of the one action or trigger that a resource is.
func callsOfBody(subject endpoint.Subject) code.Elements {
	body := code.InAnyCase(subject.Block.Member("body"))
	return httpCalls(code.Elements{Nodes: []code.Node{body}, Complete: true}, "")
}

// callsOfWorkflow returns the calls of all actions and triggers of a workflow.
func callsOfWorkflow(subject endpoint.Subject) code.Elements {
	definition := code.InAnyCase(subject.Whole(endpoint.Path{ARM: "properties.definition"}))
	found := httpCalls(code.Walk(definition, "actions.*"), "action")
	triggers := httpCalls(code.Walk(definition, "triggers.*"), "trigger")
	found.Nodes = append(found.Nodes, triggers.Nodes...)
	if found.Complete {
		found.Complete, found.Reason, found.Extent = triggers.Complete, triggers.Reason, triggers.Extent
	}
	return found
}

// httpCalls returns the calls that some actions or triggers make, and the actions in them. Those at the top are of a kind
// that tells them apart, or are one that needs no name.
func httpCalls(top code.Elements, kind string) code.Elements {
	all, calls := stepsIn(top, nestedActions), []code.Node{}
	for _, action := range all.found {
		inputs, of := action.Member("inputs"), ofAction(action, kind)
		switch action.does {
		case "http":
			calls = append(calls, httpCall{Node: inputs, of: of})
		case "httpwebhook":
			for _, does := range []string{"subscribe", "unsubscribe"} {
				if call := inputs.Member(does); call.Value().State != code.Absent {
					calls = append(calls, httpCall{Node: call, does: does + " ", of: of})
				}
			}
		}
	}
	return all.with(calls)
}

// ofAction names an action or trigger by what the object that has it calls it.
func ofAction(action *step, kind string) string {
	if action.around != nil {
		kind = "action"
	}
	if kind == "" {
		return ""
	}
	return " of " + kind + " " + strconv.Quote(action.Value().Name)
}

// httpCallVerdict judges a call by its authentication, and where it has none by its header.
func httpCallVerdict(subject endpoint.Subject) endpoint.Verdict {
	call, ok := subject.Block.(httpCall)
	if !ok {
		return endpoint.Verdict{}
	}
	authentication := call.Member("authentication")
	at := authentication.Member("type").Value()
	at.Name = call.does + "authentication type" + call.of
	kind, known := at.Text()
	whole, _ := authentication.Value().Text()
	if isExpression(kind) || isExpression(whole) {
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
		if known && isFixed(authentication.Member("value").Value()) {
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
		return value.Start() != "" && !isExpression(text)
	}
	return !isExpression(text)
}

// byHeader judges a call without authentication by the header that may stand in for it. Without one the URL may carry a
// signature, so that nothing is known. What the header says is not repeated: it is the password.
func byHeader(verdict endpoint.Verdict, call httpCall, advice string) endpoint.Verdict {
	header := call.Member("headers").Member("Authorization").Value()
	if startsWith(header, basicScheme) != code.True {
		return verdict
	}
	outcome := password(advice)
	header.Name = call.does + "Authorization header" + call.of
	header.State, header.Data, header.Reason = code.Known, cty.StringVal(basicScheme+"…"), ""
	verdict.Enforcement, verdict.Asked = outcome.Enforcement, code.False
	verdict.Finding = endpoint.Finding{
		At:          header,
		Fact:        header.Name + ` starts with "` + basicScheme + `"`,
		Consequence: outcome.Consequence,
		Advice:      outcome.Advice,
		Anchors:     []code.Value{verdict.Switch},
	}
	return verdict
}

const basicScheme = "Basic "

// plainHTTPAction judges an action that has headers and nothing else to say who calls.
func plainHTTPAction(subject endpoint.Subject) endpoint.Verdict {
	at := subject.Root.Value()
	at.Name, at.State = "authentication", code.Absent
	return byHeader(endpoint.Verdict{Switch: at, Finding: endpoint.Finding{
		At:     at,
		Fact:   "this resource cannot present a client certificate, and it cannot be told how its calls are authenticated",
		Advice: useCustomAction,
	}}, httpCall{Node: code.InAnyCase(subject.Block)}, useCustomAction)
}
