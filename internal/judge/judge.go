// Package judge decides: which endpoints a module has, who can reach them, whether a caller needs a client certificate,
// and what is to be said about it. It decides by tables and names no resource of Azure. What it looks at is read when it is
// looked at, behind the nodes of the code.
package judge

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// Finding is something that a rule says about a resource.
type Finding struct {
	// Rule is the rule's name.
	Rule     string
	Resource *code.Resource
	// root is the instance of the resource; nil if the finding is about the module. key is its key, or cty.NilVal.
	root code.Node
	key  cty.Value
	// of is the endpoint that the finding is about; nil if it is about something else.
	of *endpoint.Endpoint
	endpoint.Finding
	// Only are the instances that the finding is about, such as ["stock"], if those are not all of the resource's, or what the
	// endpoints are called, such as `listener "stock"`, if those are not all that one block of the code makes.
	Only []string
	// Failure is not empty if the rule failed while it judged the resource: the finding is that it did.
	Failure string
}

// AboutModule reports whether the finding is about the module and not about one of its resources.
func (f Finding) AboutModule() bool { return f.root == nil }

// Judgement is all that is to be said about a module.
type Judgement struct {
	Endpoints []*endpoint.Endpoint
	Findings  []Finding
}

// check is the judging of one module.
type check struct {
	module  *code.Module
	rules   []table.Rule
	enabled map[string]bool
	config  Config
	result  Judgement
	// settings are the instances that have a finding, by what would be set, and instances those that are endpoints.
	settings map[any]map[code.Node]bool
	// named are the resource instances that are endpoints by name only, by the rule that names them.
	named     map[named]bool
	instances map[*code.Resource]map[code.Node]bool
	// touching are the resources of which it has been asked whether a fix may touch them.
	touching map[*code.Resource]bool
	// made are the resources that a call of a known module makes, by the call, and changing whether a fix may touch all of them;
	// nil until it is asked.
	made     map[string][]*code.Resource
	changing map[string]bool
}

// Module judges a module by all rules, of which the enabled ones may have findings. It never fails: where a rule panics,
// the finding is that it did. The order of the rules decides nothing.
func Module(module *code.Module, rules []table.Rule, enabled map[string]bool, config Config) Judgement {
	c := &check{module: module, rules: rules, enabled: enabled, config: config}
	endpoint.Relate(module, kindsOf(rules))
	needed := Needed(rules, enabled)
	for _, rule := range rules {
		if !needed[rule.Name] {
			continue
		}
		for _, entry := range rule.Resources {
			c.endpoints(rule, entry)
		}
	}
	slices.SortStableFunc(c.result.Endpoints, byPlace)
	for _, judged := range c.result.Endpoints {
		judged.Reported = enabled[judged.Rule] && judged.InScope && judged.Verdict.Enforcement.Weak() && !judged.Excepted &&
			judged.Verdict.Finding.CanBeSet()
	}
	for _, rule := range rules {
		if enabled[rule.Name] {
			c.findings(rule)
		}
	}
	c.unjudged()
	c.advise()
	c.tellApart()
	c.tellBlocksApart()
	return c.result
}

// kindsOf returns the types of all that rules look at, in each spelling.
func kindsOf(rules []table.Rule) []endpoint.Types {
	found := []endpoint.Types{}
	for _, rule := range rules {
		for _, entry := range rule.Resources {
			found = append(found, entry.Kinds())
		}
		for _, block := range rule.Blocks {
			found = append(found, block.Kinds())
		}
	}
	return found
}

// byPlace orders endpoints by their resources' places, and those of one resource by their rules.
func byPlace(a, b *endpoint.Endpoint) int {
	return cmp.Or(
		cmp.Compare(a.Resource.Header.Filename, b.Resource.Header.Filename),
		cmp.Compare(a.Resource.Header.Start.Byte, b.Resource.Header.Start.Byte),
		cmp.Compare(a.Rule, b.Rule),
	)
}

// Needed returns the rules whose endpoints have to be judged: the enabled ones, and those that an enabled rule looks at,
// unless they are off by default for a reason.
func Needed(rules []table.Rule, enabled map[string]bool) map[string]bool {
	needed := map[string]bool{}
	for _, rule := range rules {
		if !enabled[rule.Name] {
			continue
		}
		needed[rule.Name] = true
		for _, family := range rules {
			if rule.EveryHole && family.LooksForHoles() && counts(family, enabled) {
				needed[family.Name] = true
			}
			if looksAt(rule, family) && counts(family, enabled) {
				needed[family.Name] = true
			}
		}
		for _, conflict := range rule.Conflicts {
			for _, family := range conflict.Families {
				needed[family] = true
			}
		}
	}
	return needed
}

// looksAt reports whether a rule wants to see the endpoints of a family.
func looksAt(rule, family table.Rule) bool {
	return rule.EveryFamily && len(family.Resources) > 0 || slices.Contains(rule.Families, family.Name)
}

// counts reports whether a family or a rule for holes is enabled, or on by default. The endpoints of another one are judged for conflicts only.
func counts(family table.Rule, enabled map[string]bool) bool {
	return enabled[family.Name] || !family.Disabled
}

// guarded runs one piece of judging. If it panics, the failure is a finding of the rule at the resource, so that a rule
// that crashed never looks as if it had found nothing.
func (c *check) guarded(rule table.Rule, resource *code.Resource, judge func()) {
	defer func() {
		if cause := recover(); cause != nil {
			c.result.Findings = append(c.result.Findings, Finding{
				Rule: rule.Name, Resource: resource, Failure: fmt.Sprint(cause),
			})
		}
	}()
	if resource.Failure != "" {
		panic(resource.Failure)
	}
	judge()
}

// each visits the instances of the resources of some types.
func (c *check) each(rule table.Rule, kinds endpoint.Types, visit func(endpoint.Subject)) {
	for _, resource := range kinds.Judged(c.module) {
		c.guarded(rule, resource, func() {
			for _, instance := range resource.Instances {
				for _, subject := range endpoint.Subjects(c.module, resource, instance) {
					if subject.Is(kinds) {
						visit(subject)
					}
				}
			}
		})
	}
}

// endpoints judges the endpoints of one entry of a table.
func (c *check) endpoints(rule table.Rule, entry table.Resource) {
	c.each(rule, entry.Kinds(), func(subject endpoint.Subject) {
		when := endpoint.Answer{Truth: code.True}
		if entry.When != nil {
			when = entry.When.Holds(subject)
		}
		if when.Truth == code.False || when.Truth == code.Unknown && !entry.Names(subject) {
			return
		}
		blocks := subject.Blocks(entry.Block)
		if entry.Within != nil {
			blocks = entry.Within(subject)
		}
		for _, block := range blocks.Nodes {
			of := subject.In(block)
			found := verdict(entry, of)
			if when.Truth == code.Unknown {
				found = either(entry, of, found, when.By)
			}
			c.keep(rule, entry, of, found)
		}
		if entry.Named && isOpen(blocks) {
			c.name(rule, entry, subject, blocks)
		}
	})
}

// named is a resource instance that a rule names.
type named struct {
	rule string
	root code.Node
}

// isOpen reports whether there may be blocks of which no node stands for any.
func isOpen(blocks code.Elements) bool {
	return !blocks.Complete && blocks.Extent != (code.Place{}) &&
		!slices.ContainsFunc(blocks.Nodes, func(node code.Node) bool { return !node.Certain() })
}

// name adds an endpoint of unknown enforcement for those of a resource of which it is not known which there are, once for each
// rule.
func (c *check) name(rule table.Rule, entry table.Resource, subject endpoint.Subject, open code.Elements) {
	key := named{rule.Name, subject.Root}
	if c.named[key] {
		return
	}
	if c.named == nil {
		c.named = map[named]bool{}
	}
	c.named[key] = true
	entry.Apart = nil // It is not one of them.
	value := code.Value{Place: open.Extent, State: code.Undetermined, Reason: open.Reason}
	// Nothing is known of them either that says who reaches them.
	c.keep(rule, entry, subject.In(code.Missing(value)), undecided(value))
}

// keep adds an endpoint.
func (c *check) keep(rule table.Rule, entry table.Resource, subject endpoint.Subject, found endpoint.Verdict) {
	c.result.Endpoints = append(c.result.Endpoints, c.endpoint(rule, entry, subject, found))
}

func (c *check) endpoint(rule table.Rule, entry table.Resource, subject endpoint.Subject, found endpoint.Verdict) *endpoint.Endpoint {
	judged := &endpoint.Endpoint{
		Subject:  subject,
		Rule:     rule.Name,
		Verdict:  found,
		Excepted: c.config.excepted(rule.Name, subject.Resource),
		Apart:    entry.Apart,
	}
	// Exposure matters only if no certificate is required, or where somebody wants to know.
	if judged.Verdict.Enforcement.Weak() || c.config.Explain || c.config.NoticeUndetermined {
		judged.Exposure = c.exposure(entry, subject)
		judged.InScope, judged.ScopeBy = c.config.inScope(subject, judged.Exposure)
	}
	if judged.InScope {
		judged.Proxy = c.proxyOf(entry, subject)
	}
	return judged
}
