package rules

import (
	"slices"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
)

// An Application Gateway names what is behind it in pools, and in the host names that its HTTP settings and probes ask for.
// It has no client certificate for the connection that it opens.
// https://learn.microsoft.com/azure/application-gateway/end-to-end-ssl-portal
var (
	backendPools    = endpoint.Path{Azurerm: "/backend_address_pool", ARM: "/properties.backendAddressPools[]"}
	backendSettings = endpoint.Path{Azurerm: "/backend_http_settings", ARM: "/properties.backendHttpSettingsCollection[]"}
	backendProbes   = endpoint.Path{Azurerm: "/probe", ARM: "/properties.probes[]"}

	settingsHost  = endpoint.Argument{Names: []code.Path{"host_name"}, ARM: []code.Path{"properties.hostName"}}
	settingsProbe = endpoint.Argument{Names: []code.Path{"probe_name"}, ARM: []code.Path{"properties.probe.id"}}
	probeHost     = endpoint.Argument{Names: []code.Path{"host"}, ARM: []code.Path{"properties.host"}}
)

// backendUse is where a gateway says which settings it uses with which pool.
type backendUse struct {
	at             endpoint.Path
	pool, settings endpoint.Argument
}

var backendUses = []backendUse{
	{
		endpoint.Path{Azurerm: "/request_routing_rule", ARM: "/properties.requestRoutingRules[]"},
		endpoint.Argument{Names: []code.Path{"backend_address_pool_name"}, ARM: []code.Path{"properties.backendAddressPool.id"}},
		endpoint.Argument{Names: []code.Path{"backend_http_settings_name"}, ARM: []code.Path{"properties.backendHttpSettings.id"}},
	},
	{
		endpoint.Path{Azurerm: "/url_path_map", ARM: "/properties.urlPathMaps[]"},
		endpoint.Argument{Names: []code.Path{"default_backend_address_pool_name"}, ARM: []code.Path{"properties.defaultBackendAddressPool.id"}},
		endpoint.Argument{Names: []code.Path{"default_backend_http_settings_name"}, ARM: []code.Path{"properties.defaultBackendHttpSettings.id"}},
	},
	{
		endpoint.Path{Azurerm: "/url_path_map.path_rule", ARM: "/properties.urlPathMaps[].properties.pathRules[]"},
		endpoint.Argument{Names: []code.Path{"backend_address_pool_name"}, ARM: []code.Path{"properties.backendAddressPool.id"}},
		endpoint.Argument{Names: []code.Path{"backend_http_settings_name"}, ARM: []code.Path{"properties.backendHttpSettings.id"}},
	},
}

// gatewayTargets are the paths by which a gateway names what is behind it, as [namedByProxies] wants them.
func gatewayTargets() []code.Path {
	return []code.Path{"backend_address_pool.fqdns", "backend_address_pool.ip_addresses", "backend_http_settings.host_name", "probe.host"}
}

// gatewayProbes are the paths by which settings name their probe.
func gatewayProbes() []code.Path {
	return []code.Path{"backend_http_settings.name", "backend_http_settings.probe_name", "probe.name"}
}

// gatewayUses are the paths by which a gateway says which settings it uses with which pool. That matters where a pool has the
// address of an environment.
func gatewayUses() []code.Path {
	reads := []code.Path{"backend_address_pool.name"}
	for _, use := range backendUses {
		for _, argument := range []endpoint.Argument{use.pool, use.settings} {
			reads = append(reads, argument.Names[0].In(use.at.Azurerm[1:]))
		}
	}
	return reads
}

// gatewaysOf follows the Application Gateways of the module.
func gatewaysOf(module *code.Module, put func(string, *trail)) {
	kinds := endpoint.Types{Azurerm: []string{gatewayType}, ARM: []string{armGateway}}
	eachGateway(module, kinds, func(resource *code.Resource, gateway endpoint.Subject) {
		put(resource.Address(), behindGateway(gateway.AsWritten()))
	})
}

// behindGateway follows one gateway.
func behindGateway(gateway endpoint.Subject) *trail {
	found := newTrail(gateway.Module)
	for _, settings := range gateway.Blocks(backendSettings).Nodes {
		found.add(askedFor(gateway.In(settings)))
	}
	for _, probe := range gateway.Blocks(backendProbes).Nodes {
		found.follow(gateway.In(probe).Node(probeHost))
	}
	pools := gateway.Blocks(backendPools)
	if len(pools.Nodes) == 0 && !pools.Complete {
		// A string that is not known, though its parts are.
		found.references(gateway.Spelling.Top(gateway.Root).Origins().References)
	}
	for _, pool := range pools.Nodes {
		found.add(pooled(gateway.In(pool)))
	}
	found.enter(func(code.Node) bool { return false })
	return found
}

// askedFor follows the host name that settings ask for, or their probe.
func askedFor(settings endpoint.Subject) *trail {
	found := newTrail(settings.Module)
	found.follow(settings.Node(settingsHost))
	if name := settings.Node(settingsProbe); name.Value().State != code.Absent {
		if probe, same := namesOf(settings, backendProbes, nameOf).find(name, settings.Words()); same == code.True {
			found.follow(settings.In(probe).Node(probeHost))
		}
	}
	return found
}

// pooled follows a pool. The address of an environment leads to all its apps, unless all settings that are used with the
// pool ask for the host name of particular ones.
func pooled(pool endpoint.Subject) *trail {
	found := newTrail(pool.Module)
	found.references(pool.Block.Origins().References)
	targets := []code.Node{code.Get(pool.Block, "fqdns"), code.Get(pool.Block, "ip_addresses")}
	if pool.Words() == endpoint.ARM {
		targets = []code.Node{}
		addresses := code.Get(pool.Block, "properties.backendAddresses")
		for _, address := range addresses.Elements().Nodes {
			targets = append(targets, address.Member("fqdn"), address.Member("ipAddress"))
		}
		found.named(addresses)
		if !addresses.Elements().Complete {
			targets = append(targets, addresses)
		}
	}
	for _, target := range targets {
		found.follow(target)
	}
	if len(found.environments) > 0 {
		used := usedWith(pool)
		found.enter(func(environment code.Node) bool {
			return len(used) > 0 && !slices.ContainsFunc(used, func(asked *trail) bool {
				return asked == nil || !asked.hasAppOf(environment)
			})
		})
	}
	return found
}

// usedWith returns what the settings ask for that are used with a pool; nil stands for some that are not known.
func usedWith(pool endpoint.Subject) []*trail {
	found := []*trail{}
	pools := namesOf(pool, backendPools, nameOf)
	own, _ := pools.find(pool.Node(nameOf), pool.Words())
	for _, use := range backendUses {
		uses := pool.Blocks(use.at)
		if !uses.Complete {
			found = append(found, nil)
		}
		for _, block := range uses.Nodes {
			of := pool.In(block)
			if of.Node(use.pool).Value().State == code.Absent {
				continue
			}
			named, same := pools.find(of.Node(use.pool), pool.Words())
			if same == code.False || same == code.True && own != nil && named != own {
				continue
			}
			settings, known := namesOf(pool, backendSettings, nameOf).find(of.Node(use.settings), pool.Words())
			if same != code.True || own == nil || known != code.True {
				found = append(found, nil)
			} else {
				found = append(found, askedFor(pool.In(settings)))
			}
		}
	}
	return found
}
