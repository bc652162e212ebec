package judge

import (
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
)

// exposure returns who can reach an endpoint.
func (c *check) exposure(entry table.Resource, subject endpoint.Subject) endpoint.Exposed {
	if entry.Exposure.Always {
		return c.unlessBehind(entry, subject, endpoint.Exposed{Why: "only programs call it"})
	}
	if entry.Exposure.Internal == nil {
		return endpoint.Exposed{Reach: endpoint.External, Why: "it is public"}
	}
	internal := entry.Exposure.Internal.Holds(subject)
	exposed := endpoint.Exposed{By: internal.By, Why: internal.Why}
	switch internal.Truth {
	case code.Unknown:
		return exposed
	case code.True:
		return c.unlessBehind(entry, subject, exposed)
	}
	exposed.Reach = endpoint.External
	// Whether an endpoint is external or unclear makes a difference only where somebody wants to know.
	if entry.Exposure.Unclear != nil && c.config.distinguishesUnknown() {
		unclear := entry.Exposure.Unclear.Holds(subject)
		switch {
		case unclear.Truth != code.False:
			return endpoint.Exposed{By: unclear.By, Why: unclear.Why}
		case unclear.Why != "" && exposed.By.Name != "":
			exposed.Why = exposed.Says() + ", and " + unclear.Why + " is not internal"
		case unclear.Why != "":
			exposed.Why = unclear.Why
		}
	}
	return exposed
}

// unlessBehind returns that an endpoint is internal, or that it is unknown who reaches it: a gateway is in front of it.
func (c *check) unlessBehind(entry table.Resource, subject endpoint.Subject, exposed endpoint.Exposed) endpoint.Exposed {
	if proxy := c.proxyOf(entry, subject); proxy != "" {
		exposed.Why = proxy + " is in front of it and cannot present a client certificate"
		return exposed
	}
	if subject.Named != "" && entry.Front != nil {
		if proxy := entry.Front.First(c.module); proxy != "" {
			exposed.Why = proxy + " may be in front of it"
			return exposed
		}
	}
	exposed.Reach = endpoint.Internal
	return exposed
}

// proxyOf returns the address of a gateway that has the endpoint as its backend, or "".
func (c *check) proxyOf(entry table.Resource, subject endpoint.Subject) string {
	if entry.Front == nil {
		return ""
	}
	behind := entry.Front.Behind(c.module)
	if proxy := behind[subject.Root]; proxy != "" || subject.Words() != endpoint.Azurerm {
		return proxy
	}
	return behind[subject.Block]
}

// fronts returns what may stand in front of endpoints of any rule.
func (c *check) fronts() []*table.Front {
	found := []*table.Front{}
	for _, rule := range c.rules {
		for _, entry := range rule.Resources {
			if entry.Front != nil {
				found = append(found, entry.Front)
			}
		}
	}
	return found
}
