package judge

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// tellApart adds to the findings about some instances of a resource which those are: the code that they stand at is the same
// for all.
func (c *check) tellApart() {
	alike := map[said][]*Finding{}
	for i := range c.result.Findings {
		if finding := &c.result.Findings[i]; finding.key != cty.NilVal {
			alike[finding.said()] = append(alike[finding.said()], finding)
		}
	}
	for what, findings := range alike {
		meant := map[string]bool{}
		for _, finding := range findings {
			meant[endpoint.KeyInBrackets(finding.key)] = true
		}
		keys := keysOf(what.resource)
		some := slices.DeleteFunc(slices.Clone(keys), func(key string) bool { return !meant[key] })
		if len(some) == len(keys) {
			continue
		}
		for _, finding := range findings {
			finding.Only = some
		}
	}
}

// said is what a rule says of a resource: findings that say the same differ by their instances only.
type said struct {
	rule     string
	resource *code.Resource
	place    hcl.Range
	words    [6]string
}

func (f *Finding) said() said {
	return said{f.Rule, f.Resource, f.At.Range, [...]string{f.At.Name, f.At.Says(), f.Consequence, f.Advice, f.Fact, f.Text}}
}

// keysOf returns the keys of the instances of a resource that are told apart, in order.
func keysOf(resource *code.Resource) []string {
	found := []string{}
	for _, instance := range resource.Instances {
		for _, key := range append(instance.Keys[:len(instance.Keys):len(instance.Keys)], instance.Key) {
			if text := endpoint.KeyInBrackets(key); text != "" {
				found = append(found, text)
			}
		}
	}
	return found
}
