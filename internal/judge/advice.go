package judge

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/hashicorp/hcl/v2"
)

// advise fits what the findings say to the provider that the code allows, and keeps fixes away from what they might break.
// It is the only place that does, for all rules.
func (c *check) advise() {
	for i := range c.result.Findings {
		finding := &c.result.Findings[i]
		if finding.Text != "" {
			finding.Text += finding.Needs.Remark(c.module)
		} else {
			finding.Advice += finding.Needs.Remark(c.module)
		}
		finding.Settings = slices.DeleteFunc(slices.Clone(finding.Settings), func(setting endpoint.Setting) bool {
			return !c.offered(setting) || len(c.having(finding.Resource, setting)) < len(c.instancesOf(finding.Resource))
		})
		if len(finding.Settings) > 0 && !c.changeable(finding.Resource) {
			finding.Settings = nil
		}
	}
}

// possible adds to the finding of an endpoint what has to be done before it can ask for a certificate at all. Until then a fix
// would only make the apply fail.
func (c *check) possible(judged *endpoint.Endpoint, finding endpoint.Finding) endpoint.Finding {
	if judged.Verdict.Asked == code.True || len(finding.Settings) == 0 {
		return finding
	}
	for _, rule := range c.rules {
		for _, conflict := range rule.Conflicts {
			if conflict.EvenIfOff || !slices.Contains(conflict.Families, judged.Rule) || conflict.When.Holds(judged.Subject).Truth != code.True {
				continue
			}
			finding.Settings = nil
			if judged.Proxy == "" {
				finding.Advice += ", and " + conflict.Advice(judged.Subject)
			}
			return finding
		}
	}
	return finding
}

// offered reports whether the provider is sure to have an argument. One that may not exist is not inserted; a literal that
// is written has no date, and can be replaced in any release.
func (c *check) offered(setting endpoint.Setting) bool {
	return setting.Span == provider.Span{} || c.module.Provider().Has(setting.Span)
}

// changeable reports whether all is touchable that a setting of a resource may change: what a call of a known module makes has its
// inputs in common.
func (c *check) changeable(resource *code.Resource) bool {
	if resource.Call == "" {
		return c.touchable(resource)
	}
	if c.made == nil {
		c.made, c.changing = map[string][]*code.Resource{}, map[string]bool{}
		for _, other := range c.module.Resources {
			if other.Call != "" {
				c.made[other.Call] = append(c.made[other.Call], other)
			}
		}
	}
	known, asked := c.changing[resource.Call]
	if !asked {
		known = !slices.ContainsFunc(c.made[resource.Call], func(other *code.Resource) bool { return !c.touchable(other) })
		c.changing[resource.Call] = known
	}
	return known
}

// touchable reports whether nothing is seen to call a resource that cannot present a certificate, and would be cut off. What
// is written once is the same for all instances, so that none of them may be called so. Nothing is fixed in a called module.
func (c *check) touchable(resource *code.Resource) bool {
	if known, ok := c.touching[resource]; ok {
		return known
	}
	touchable := !slices.ContainsFunc(c.fronts(), func(front *table.Front) bool {
		return c.behind(front, resource) || c.module.Root && front.Handed(c.module, resource)
	})
	if c.touching == nil {
		c.touching = map[*code.Resource]bool{}
	}
	c.touching[resource] = touchable
	return touchable
}

// having are the instances of a resource of which a finding, be it of another family's rule, says to set the same. Instances
// share what is written, so that it is changed only if all of them do.
func (c *check) having(resource *code.Resource, setting endpoint.Setting) map[code.Node]bool {
	type question struct {
		resource    *code.Resource
		place       hcl.Range
		name, value string
	}
	key := func(resource *code.Resource, setting endpoint.Setting) question {
		return question{resource, setting.Argument.Range, setting.Argument.Name, code.Show(setting.Value)}
	}
	if c.settings == nil {
		c.settings = map[any]map[code.Node]bool{}
		for _, finding := range c.result.Findings {
			for _, setting := range finding.Settings {
				key := key(finding.Resource, setting)
				if c.settings[key] == nil {
					c.settings[key] = map[code.Node]bool{}
				}
				c.settings[key][finding.root] = true
			}
		}
	}
	return c.settings[key(resource, setting)]
}

// instancesOf are the instances of a resource that are endpoints.
func (c *check) instancesOf(resource *code.Resource) map[code.Node]bool {
	if c.instances == nil {
		c.instances = map[*code.Resource]map[code.Node]bool{}
		for _, endpoint := range c.result.Endpoints {
			if c.instances[endpoint.Resource] == nil {
				c.instances[endpoint.Resource] = map[code.Node]bool{}
			}
			c.instances[endpoint.Resource][endpoint.Root] = true
		}
	}
	return c.instances[resource]
}

// behind reports whether a gateway is in front of an instance of a resource.
func (c *check) behind(front *table.Front, resource *code.Resource) bool {
	return slices.ContainsFunc(resource.Instances, func(instance code.Instance) bool {
		return front.Behind(c.module)[instance.Node] != ""
	})
}
