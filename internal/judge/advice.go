package judge

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/fact"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/spec"
	"github.com/hashicorp/hcl/v2"
)

// advise fits what the findings say to the provider that the code allows, and keeps fixes away from what they might break.
// It is the only place that does, for all rules.
func (c *check) advise() {
	for i := range c.result.Findings {
		finding := &c.result.Findings[i]
		c.date(finding)
		if len(finding.Settings) > 0 && !c.fixable(finding) {
			finding.Settings = nil
		}
	}
}

// date says which release the advice takes, where not every allowed one can follow it. An argument that may not exist is
// not inserted; a literal that is written can be replaced in any release.
func (c *check) date(finding *Finding) {
	finding.Settings = slices.DeleteFunc(slices.Clone(finding.Settings), func(setting spec.Setting) bool {
		return setting.Span != provider.Span{} && !c.module.Provider().Has(setting.Span)
	})
	if finding.Text != "" {
		finding.Text += finding.Needs.Remark(c.module)
	} else {
		finding.Do += finding.Needs.Remark(c.module)
	}
}

// fixable reports whether a fix harms nobody: it changes all instances of a resource at once, so all of them must have
// the finding, and none may be called by something that cannot present a certificate, as far as can be seen.
func (c *check) fixable(finding *Finding) bool {
	for _, setting := range finding.Settings {
		if len(c.having(finding.Resource, setting)) < len(c.instancesOf(finding.Resource)) {
			return false
		}
	}
	return !c.proxied(finding.Resource) && !(c.config.Fix && c.module.Root && c.handed(finding.Resource))
}

// having are the instances of a resource of which a finding, be it of another family's rule, says to set the same.
func (c *check) having(resource *fact.Resource, setting spec.Setting) map[fact.Node]bool {
	type question struct {
		resource    *fact.Resource
		place       hcl.Range
		name, value string
	}
	key := func(resource *fact.Resource, setting spec.Setting) question {
		return question{resource, setting.Argument.Range, setting.Argument.Name, show(setting.Value)}
	}
	if c.settings == nil {
		c.settings = map[any]map[fact.Node]bool{}
		for _, finding := range c.result.Findings {
			for _, setting := range finding.Settings {
				key := key(finding.Resource, setting)
				if c.settings[key] == nil {
					c.settings[key] = map[fact.Node]bool{}
				}
				c.settings[key][finding.root] = true
			}
		}
	}
	return c.settings[key(resource, setting)]
}

// instancesOf are the instances of a resource that are endpoints.
func (c *check) instancesOf(resource *fact.Resource) map[fact.Node]bool {
	if c.instances == nil {
		c.instances = map[*fact.Resource]map[fact.Node]bool{}
		for _, endpoint := range c.result.Endpoints {
			if c.instances[endpoint.Resource] == nil {
				c.instances[endpoint.Resource] = map[fact.Node]bool{}
			}
			c.instances[endpoint.Resource][endpoint.Root] = true
		}
	}
	return c.instances[resource]
}

// proxied reports whether a gateway is in front of an instance of a resource.
func (c *check) proxied(resource *fact.Resource) bool {
	return slices.ContainsFunc(resource.Instances, func(instance fact.Instance) bool {
		return c.proxies()[instance.Node] != ""
	})
}
