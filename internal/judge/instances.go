package judge

import (
	"slices"
	"strings"

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

// block is a block of the code that may stand for several endpoints of a resource instance, as a dynamic one does.
type block struct {
	rule     string
	resource *code.Resource
	place    hcl.Range
}

func blockOf(judged *endpoint.Endpoint) block {
	return block{judged.Rule, judged.Resource, judged.Block.Value().Range}
}

// tellBlocksApart adds to the findings about some of the endpoints that one block makes which those are, unless the finding names
// its endpoint or some instances of the resource anyhow.
func (c *check) tellBlocksApart() {
	alike := map[said][]*Finding{}
	for i := range c.result.Findings {
		finding := &c.result.Findings[i]
		if finding.of == nil || finding.of.Apart == nil || len(finding.Only) > 0 {
			continue
		}
		if name, known := finding.of.Apart(finding.of.Subject); known && !strings.Contains(finding.At.Name, name) {
			alike[finding.said()] = append(alike[finding.said()], finding)
		}
	}
	if len(alike) == 0 {
		return
	}
	made := map[block][]*endpoint.Endpoint{}
	for _, judged := range c.result.Endpoints {
		if judged.Apart != nil {
			made[blockOf(judged)] = append(made[blockOf(judged)], judged)
		}
	}
	orders := map[block]map[string]int{}
	for _, findings := range alike {
		place := blockOf(findings[0].of)
		if len(made[place]) == len(findings) {
			continue
		}
		if orders[place] == nil {
			orders[place] = orderOf(made[place])
		}
		tellWhich(findings, orders[place])
	}
}

// orderOf returns what tells endpoints apart, each with its place in their order; none if that may be anything for one of them.
func orderOf(endpoints []*endpoint.Endpoint) map[string]int {
	order := map[string]int{}
	for _, judged := range endpoints {
		name, known := judged.Apart(judged.Subject)
		if !known {
			return map[string]int{}
		}
		if _, seen := order[name]; !seen {
			order[name] = len(order)
		}
	}
	return order
}

// tellWhich adds to findings that say the same which endpoints they are about, if those are not all.
func tellWhich(findings []*Finding, order map[string]int) {
	some := []string{}
	meant := map[string]bool{}
	for _, finding := range findings {
		if name, _ := finding.of.Apart(finding.of.Subject); !meant[name] {
			meant[name] = true
			some = append(some, name)
		}
	}
	if len(some) >= len(order) {
		return
	}
	slices.SortFunc(some, func(a, b string) int { return order[a] - order[b] })
	for _, finding := range findings {
		finding.Only = some
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
