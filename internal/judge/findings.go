package judge

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// add keeps what a rule says about a resource instance, unless that is excepted.
func (c *check) add(rule table.Rule, subject endpoint.Subject, findings ...endpoint.Finding) {
	if len(findings) == 0 || !rule.AboutModule && c.config.excepted(rule.Name, subject.Resource) {
		return
	}
	for _, finding := range findings {
		switch within := "in " + subject.Named + ", "; {
		case subject.Named == "":
		case finding.Fact != "":
			finding.Fact = within + finding.Fact
		case finding.Text != "":
			finding.Text = within + finding.Text
		default:
			finding.At.Name += " of " + subject.Named
		}
		c.result.Findings = append(c.result.Findings, Finding{
			Rule: rule.Name, Resource: subject.Resource, root: subject.Root, key: subject.Key, Finding: finding,
		})
	}
}

// addOf is add for findings about an endpoint.
func (c *check) addOf(rule table.Rule, judged *endpoint.Endpoint, findings ...endpoint.Finding) {
	before := len(c.result.Findings)
	c.add(rule, judged.Subject, findings...)
	for i := range c.result.Findings[before:] {
		c.result.Findings[before+i].of = judged
	}
}

// findings collects what one rule has to say.
func (c *check) findings(rule table.Rule) {
	for _, judged := range c.result.Endpoints {
		if judged.Rule == rule.Name {
			if finding, ok := c.enforcement(rule, judged); ok {
				c.guarded(rule, judged.Resource, func() { c.addOf(rule, judged, c.possible(judged, finding)) })
			}
		}
	}
	for _, conflict := range rule.Conflicts {
		c.conflict(rule, conflict)
	}
	seen := c.seenBy(rule)
	if rule.Endpoint != nil {
		for _, judged := range seen {
			c.guarded(rule, judged.Resource, func() {
				c.addOf(rule, judged, rule.Endpoint(judged, c.config.Options)...)
			})
		}
	}
	for _, block := range rule.Blocks {
		c.blocks(rule, block)
	}
	if rule.Module != nil && (len(c.module.Resources) > 0 || rule.EvenIfEmpty) {
		first := &code.Resource{}
		if len(c.module.Resources) > 0 {
			first = c.module.Resources[0]
		}
		c.guarded(rule, first, func() {
			survey := endpoint.Survey{Module: c.module, Endpoints: seen, Holes: c.holes, Judged: c.judged}
			for _, finding := range rule.Module(survey, c.config.Options) {
				c.add(rule, endpoint.Subject{Resource: finding.Resource, Key: finding.Key}, finding.Finding)
			}
		})
	}
}

// judged returns the addresses of the resources that rules judge, in the module and in those that it calls. A resource of azapi
// is left out only if its type is known and is none of theirs.
func (c *check) judged() (addresses []string, ok bool) {
	kinds := kindsOf(c.rules)
	foreign := map[string]bool{}
	for _, resource := range c.module.Resources {
		switch {
		case resource.Call != "":
			addresses = append(addresses, resource.Address())
		case endpoint.IsAzapi(resource.Type):
			foreign[resource.Address()] = len(resource.Instances) > 0 && !slices.ContainsFunc(resource.Instances, func(instance code.Instance) bool {
				name := endpoint.TypeOf(resource, instance)
				return name == "" || slices.ContainsFunc(kinds, func(kind endpoint.Types) bool { return kind.Has(endpoint.ARM, name) })
			})
		}
	}
	isJudged := func(address string) bool {
		name, _, _ := strings.Cut(address, ".")
		return slices.ContainsFunc(kinds, func(kind endpoint.Types) bool { return kind.In(map[string]bool{name: true}) })
	}
	for _, address := range c.module.Declared() {
		if isJudged(address) && !foreign[address] {
			addresses = append(addresses, address)
		}
	}
	below, ok := c.module.Below()
	for _, address := range below {
		if isJudged(address) {
			addresses = append(addresses, address)
		}
	}
	return addresses, ok
}

// seenBy returns the endpoints of the families that a rule looks at.
func (c *check) seenBy(rule table.Rule) []*endpoint.Endpoint {
	families := map[string]bool{}
	for _, family := range c.rules {
		families[family.Name] = looksAt(rule, family) && counts(family, c.enabled)
	}
	seen := []*endpoint.Endpoint{}
	for _, judged := range c.result.Endpoints {
		if families[judged.Rule] {
			seen = append(seen, judged)
		}
	}
	return seen
}

func (c *check) blocks(rule table.Rule, entry table.Block) {
	c.each(rule, entry.Kinds(), func(subject endpoint.Subject) {
		if entry.Exposure != nil && !c.concerns(entry, subject) {
			return
		}
		for _, block := range subject.Blocks(entry.Block).Nodes {
			c.add(rule, subject, entry.Find(subject.In(block), c.config.Options)...)
		}
	})
}

// concerns reports whether a resource is in scope, or asks for a certificate all the same.
func (c *check) concerns(entry table.Block, subject endpoint.Subject) bool {
	if entry.Asked.Holds(subject).Truth == code.True {
		return true
	}
	exposed := c.exposure(table.Resource{Exposure: *entry.Exposure, Front: entry.Front}, subject)
	in, _ := c.config.inScope(subject, exposed)
	return in
}

// holes returns the holes of an endpoint.
func (c *check) holes(judged *endpoint.Endpoint) []endpoint.Hole {
	found := []endpoint.Hole{}
	for _, rule := range c.rules {
		findings := []endpoint.Finding{}
		for _, conflict := range rule.Conflicts {
			if slices.Contains(conflict.Families, judged.Rule) {
				findings = append(findings, conflicting(conflict, judged)...)
			}
		}
		if rule.Endpoint != nil && slices.Contains(rule.Families, judged.Rule) {
			findings = append(findings, rule.Endpoint(judged, c.config.Options)...)
		}
		for _, finding := range findings {
			if finding.Void || finding.Hole != "" {
				found = append(found, endpoint.Hole{Rule: rule.Name, Finding: finding, Excepted: c.config.excepted(rule.Name, judged.Resource)})
			}
		}
	}
	return found
}

// conflict looks for a setting that cannot go together with the certificate that endpoints ask for.
func (c *check) conflict(rule table.Rule, conflict table.Conflict) {
	for _, judged := range c.result.Endpoints {
		if slices.Contains(conflict.Families, judged.Rule) {
			c.guarded(rule, judged.Resource, func() { c.addOf(rule, judged, conflicting(conflict, judged)...) })
		}
	}
}

func conflicting(conflict table.Conflict, judged *endpoint.Endpoint) []endpoint.Finding {
	if judged.Verdict.Asked != code.True && !conflict.EvenIfOff {
		return nil
	}
	found := conflict.When.Holds(judged.Subject)
	if found.Truth != code.True {
		return nil
	}
	at := judged.Verdict.Switch
	if !conflict.At.IsZero() {
		at = judged.Fact(conflict.At)
	}
	return []endpoint.Finding{{
		At: at, Consequence: conflict.Consequence(found), Advice: conflict.Advice(judged.Subject),
		Elsewhere: true, Void: conflict.Void,
		Anchors: append([]code.Value{found.By, judged.Verdict.Switch}, judged.Verdict.Finding.Anchors...),
	}}
}

// enforcement returns the finding of an endpoint's own rule: one that is in scope and does not require a certificate.
func (c *check) enforcement(rule table.Rule, judged *endpoint.Endpoint) (endpoint.Finding, bool) {
	if !judged.InScope {
		return endpoint.Finding{}, false
	}
	finding := judged.Verdict.Finding
	finding.Anchors = append(slices.Clone(finding.Anchors), judged.Exposure.By)
	if !c.module.Root && len(c.config.InScopeTags) > 0 {
		finding.Anchors = append(finding.Anchors, judged.Root.Member("tags").Value())
	}
	switch {
	case !finding.CanBeSet():
		return endpoint.Finding{}, false // The caller of the module cannot set it.
	case judged.Verdict.Enforcement.Weak():
		if judged.Proxy != "" {
			finding.Needs = nil
			finding.Advice = "add an exception to .tflint.hcl, as " + judged.Proxy + " in front of it cannot present a certificate"
		}
		return finding, true
	case judged.Verdict.Enforcement == endpoint.Undetermined && c.config.NoticeUndetermined:
		return undetermined(rule, finding), true
	}
	return endpoint.Finding{}, false
}

// undetermined returns the notice that it cannot be told whether a certificate is required, or presented.
func undetermined(rule table.Rule, finding endpoint.Finding) endpoint.Finding {
	finding.Severity = endpoint.Notice
	finding.Settings = nil
	if finding.Fact != "" {
		return finding // It says itself what cannot be told.
	}
	if finding.At.State != code.Absent {
		finding.Advice = ""
	}
	if finding.Consequence != "" && finding.At.State == code.Known {
		return finding
	}
	finding.Consequence = "it cannot be told whether a client certificate is required"
	if rule.Callers {
		finding.Consequence = "it cannot be told whether the call presents a client certificate"
	}
	return finding
}
