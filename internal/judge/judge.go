// Package judge decides: which endpoints a module has, who can reach them, whether a caller needs a client certificate,
// and what is to be said about it. It sees facts and tables only; it asks nobody and emits nothing.
package judge

import (
	"fmt"
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
)

// Finding is something that a rule says about a resource.
type Finding struct {
	// Rule is the rule's name.
	Rule     string
	Resource *fact.Resource
	// root is the instance of the resource; nil if the finding is about the module.
	root fact.Node
	spec.Finding
	// Failure is not empty if the rule failed while it judged the resource: the finding is that it did.
	Failure string
}

// Exceptions is the rule about exceptions, and Coverage the one that counts endpoints. No exception silences them.
const (
	Exceptions = "azurerm_mtls_exception"
	Coverage   = "azurerm_mtls_coverage"
)

func unexceptional(rule string) bool { return rule == Exceptions || rule == Coverage }

// Judgement is all that is to be said about a module.
type Judgement struct {
	Endpoints []*spec.Endpoint
	Findings  []Finding
}

// check is the judging of one module.
type check struct {
	module *fact.Module
	config Config
	result Judgement
	behind map[fact.Node]string
	// settings are the instances that have a finding, by what would be set, and instances those that are endpoints.
	settings  map[any]map[fact.Node]bool
	instances map[*fact.Resource]map[fact.Node]bool
	// called are the resources whose host names or addresses go to called modules, once that has been asked.
	called map[*fact.Resource]bool
	// wanted are the enforcement rules that are enabled, or on by default. An endpoint of another one is judged only to
	// see whether it asks for what it cannot have.
	wanted map[string]bool
}

// Module judges a module by all rules, of which the enabled ones may have findings. It never fails: where a rule panics,
// the finding is that it did.
func Module(module *fact.Module, rules []spec.Rule, enabled map[string]bool, config Config) Judgement {
	c := &check{module: module, config: config, wanted: map[string]bool{}}
	for _, rule := range rules {
		c.wanted[rule.Name] = enabled[rule.Name] || !rule.Disabled
	}
	needed := Needed(rules, enabled)
	for _, rule := range rules {
		if !needed[rule.Name] {
			continue
		}
		for _, resource := range rule.Resources {
			c.endpoints(rule, resource)
		}
	}
	for _, rule := range rules {
		if enabled[rule.Name] {
			c.findings(rule)
		}
	}
	c.advise()
	return c.result
}

// Needed gives the rules whose endpoints have to be judged: the enabled ones, and those that an enabled rule looks at,
// unless they are off by default for a reason.
func Needed(rules []spec.Rule, enabled map[string]bool) map[string]bool {
	needed, byDefault := map[string]bool{}, map[string]bool{}
	for _, rule := range rules {
		byDefault[rule.Name] = !rule.Disabled
	}
	for _, rule := range rules {
		if !enabled[rule.Name] {
			continue
		}
		needed[rule.Name] = true
		for _, family := range rule.Families {
			needed[family] = needed[family] || enabled[family] || byDefault[family]
		}
		for _, conflict := range rule.Conflicts {
			for _, family := range conflict.Families {
				needed[family] = true
			}
		}
	}
	return needed
}

// guarded runs one piece of judging. If it panics, the failure is a finding of the rule at the resource, so that a rule
// that crashed never looks as if it had found nothing.
func (c *check) guarded(rule spec.Rule, resource *fact.Resource, judge func()) {
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

// endpoints judges the endpoints of one entry of a table.
func (c *check) endpoints(rule spec.Rule, entry spec.Resource) {
	c.each(rule, entry.Types, entry.ARM, func(subject spec.Subject) {
		if entry.When != nil && answer(entry.When, subject).Truth != fact.True {
			return
		}
		blocks := subject.Blocks(entry.Block)
		if entry.Within != nil {
			blocks = entry.Within(subject)
		}
		for _, block := range blocks.Nodes {
			c.endpoint(rule, entry, subject.In(block))
		}
	})
}

// each visits the instances of the resources of some types.
func (c *check) each(rule spec.Rule, types, arm []string, visit func(spec.Subject)) {
	for _, resource := range c.resources(types, arm) {
		c.guarded(rule, resource, func() {
			for _, instance := range resource.Instances {
				if subject := subjectOf(c.module, resource, instance); !subject.ARM || matchesARM(subject.ARMType, arm) {
					visit(subject)
				}
			}
		})
	}
}

// resources gives the resources of some types: azurerm's, and azapi's if one of its instances is of an ARM type.
func (c *check) resources(types, arm []string) []*fact.Resource {
	found := []*fact.Resource{}
	for _, name := range types {
		found = append(found, c.module.OfType(name)...)
	}
	if len(arm) == 0 {
		return found
	}
	for _, name := range []string{azapiResource, azapiUpdateResource} {
		for _, resource := range c.module.OfType(name) {
			if resource.Failure != "" || slices.ContainsFunc(resource.Instances, func(instance fact.Instance) bool {
				return matchesARM(armType(instance), arm)
			}) {
				found = append(found, resource)
			}
		}
	}
	return found
}

func (c *check) endpoint(rule spec.Rule, entry spec.Resource, subject spec.Subject) {
	endpoint := &spec.Endpoint{Subject: subject, Rule: rule.Name, Excepted: c.config.excepted(rule.Name, subject.Resource)}
	applies := fact.True
	if entry.Applies != nil {
		applies = answer(entry.Applies, subject).Truth
	}
	switch {
	case applies == fact.False:
		endpoint.Verdict = spec.Verdict{Enforcement: spec.NotApplicable, Asked: fact.False}
	case entry.Judge != nil:
		endpoint.Verdict = entry.Judge(subject)
	default:
		endpoint.Verdict = requirements(entry.Requirements, subject)
	}
	if applies == fact.Unknown && endpoint.Verdict.Enforcement != spec.Required {
		endpoint.Verdict.Enforcement = spec.Undetermined
		endpoint.Verdict.Asked = fact.Unknown
	}
	// Whom the endpoint is open to is asked only where it makes a difference: a certificate that is required is right for
	// everybody.
	if e := endpoint.Verdict.Enforcement; e == spec.Off || e == spec.Optional || c.config.Explain || c.config.NoticeUndetermined {
		endpoint.Exposure = c.exposure(entry, subject)
		endpoint.InScope = c.config.inScope(subject, endpoint.Exposure)
	}
	if endpoint.InScope {
		endpoint.Proxy = c.proxyOf(entry, subject)
	}
	c.result.Endpoints = append(c.result.Endpoints, endpoint)
}

// add keeps what a rule says about a resource instance, unless that is excepted.
func (c *check) add(rule string, subject spec.Subject, findings ...spec.Finding) {
	if len(findings) == 0 || !unexceptional(rule) && c.config.excepted(rule, subject.Resource) {
		return
	}
	for _, finding := range findings {
		c.result.Findings = append(c.result.Findings, Finding{
			Rule: rule, Resource: subject.Resource, root: subject.Root, Finding: finding,
		})
	}
}

// findings collects what one rule has to say.
func (c *check) findings(rule spec.Rule) {
	seen := []*spec.Endpoint{}
	for _, endpoint := range c.result.Endpoints {
		if endpoint.Rule == rule.Name {
			if finding, ok := c.enforcement(endpoint); ok {
				c.add(rule.Name, endpoint.Subject, finding)
			}
		}
		for _, conflict := range rule.Conflicts {
			if slices.Contains(conflict.Families, endpoint.Rule) {
				c.guarded(rule, endpoint.Resource, func() { c.add(rule.Name, endpoint.Subject, conflicting(conflict, endpoint)...) })
			}
		}
		if !slices.Contains(rule.Families, endpoint.Rule) || !c.wanted[endpoint.Rule] {
			continue
		}
		if rule.Module != nil {
			seen = append(seen, endpoint)
		}
		if rule.Endpoint != nil {
			c.guarded(rule, endpoint.Resource, func() {
				c.add(rule.Name, endpoint.Subject, rule.Endpoint(endpoint, c.config.Options)...)
			})
		}
	}
	for _, block := range rule.Blocks {
		c.blocks(rule, block)
	}
	if rule.Module != nil && len(c.module.Resources) > 0 {
		c.guarded(rule, c.module.Resources[0], func() {
			survey := spec.Survey{Module: c.module, Endpoints: seen}
			for _, finding := range rule.Module(survey, c.config.Options) {
				c.add(rule.Name, spec.Subject{Resource: finding.Resource}, finding.Finding)
			}
		})
	}
}

func (c *check) blocks(rule spec.Rule, entry spec.Block) {
	c.each(rule, entry.Types, entry.ARM, func(subject spec.Subject) {
		for _, block := range subject.Blocks(entry.Block).Nodes {
			c.add(rule.Name, subject, entry.Find(subject.In(block), c.config.Options)...)
		}
	})
}

// conflicting gives the finding of a setting that cannot go together with the certificate that the endpoint asks for.
func conflicting(conflict spec.Conflict, endpoint *spec.Endpoint) []spec.Finding {
	if endpoint.Verdict.Asked != fact.True && !conflict.Unasked {
		return nil
	}
	found := answer(conflict.When, endpoint.Subject)
	if found.Truth != fact.True {
		return nil
	}
	at := endpoint.Verdict.Switch
	if len(conflict.At.Names) > 0 {
		at = endpoint.Fact(conflict.At)
	}
	return []spec.Finding{{At: at, So: conflict.So(found), Do: conflict.Do(endpoint.Subject), Anchors: []fact.Value{found.By}}}
}

// enforcement gives the finding of an endpoint's own rule: one that is in scope and does not require a certificate.
func (c *check) enforcement(endpoint *spec.Endpoint) (spec.Finding, bool) {
	if !endpoint.InScope {
		return spec.Finding{}, false
	}
	finding := endpoint.Verdict.Finding
	finding.Anchors = append(slices.Clone(finding.Anchors), endpoint.Exposure.By)
	switch endpoint.Verdict.Enforcement {
	case spec.Off, spec.Optional:
		endpoint.Reported = !endpoint.Excepted
		if endpoint.Proxy != "" {
			finding.Needs = nil
			finding.Do = "add an exception for the app: " + endpoint.Proxy + " is in front of it and cannot present a certificate"
		}
		return finding, true
	case spec.Undetermined:
		if !c.config.NoticeUndetermined {
			return spec.Finding{}, false
		}
		finding.Severity = spec.Notice
		finding.Settings = nil
		if finding.At.State != fact.Absent {
			finding.Do = ""
		}
		if finding.So == "" || finding.At.State != fact.Known {
			finding.So = "it cannot be told whether a client certificate is required"
		}
		return finding, true
	}
	return spec.Finding{}, false
}
