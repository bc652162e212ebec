package rules

import (
	"fmt"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/endpoint"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/exclusion"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/zclconf/go-cty/cty"
)

// Paths on the exclusion list answer everybody, certificate or not. Every entry is a prefix, so that few of them exclude
// only what they name.
// https://learn.microsoft.com/azure/app-service/app-service-web-configure-tls-mutual-auth#exclude-paths-from-requiring-authentication
func exclusionPaths() table.Rule {
	return table.Rule{
		Name:     ExclusionPaths,
		Title:    "paths that answer without a client certificate",
		Severity: endpoint.Warning,
		Families: appServiceFamily,
		Endpoint: excluded,
		Later:    []code.Path{"client_certificate_exclusion_paths"},
	}
}

// appServiceFamily are the rules whose endpoints are App Service sites.
var appServiceFamily = []string{AppService, FunctionApp, LogicApp}

// clientCertificateExclusionPaths is spelt in one way only: no version of the provider has client_cert_exclusion_paths.
var clientCertificateExclusionPaths = endpoint.Argument{
	Names: []code.Path{"client_certificate_exclusion_paths"},
	ARM:   []code.Path{"properties.clientCertExclusionPaths"},
}

// maxNamed is how many excluded paths a message names.
const maxNamed = 3

func excluded(site *endpoint.Endpoint, options table.Options) []endpoint.Finding {
	if site.Verdict.Asked != code.True {
		return nil
	}
	value, paths, _ := excludedPaths(site)
	probes := options.AllowedPaths
	if probes == nil {
		probes = exclusion.Probes()
	}
	allowed := exclusion.Allow(probes)
	exposed, seen := []string{}, map[string]bool{}
	for _, path := range paths {
		if path.Everything() {
			return []endpoint.Finding{{
				At:          value,
				Consequence: `no path requires a client certificate, because every path starts with "/"`,
				Advice:      "remove it",
				Severity:    endpoint.Error,
				Anchors:     []code.Value{site.Verdict.Switch},
				Void:        true,
			}}
		}
		if shown := code.Show(cty.StringVal(path.Prefix)); !allowed.Has(path) && !seen[shown] {
			seen[shown] = true
			exposed = append(exposed, shown)
		}
	}
	if len(exposed) == 0 {
		return nil
	}
	return []endpoint.Finding{{
		At:          value,
		Consequence: "every path that starts with " + alternatives(exposed) + " answers callers without a certificate",
		Advice:      "remove what need not be open",
		Hole:        "some paths are open",
		Anchors:     []code.Value{site.Verdict.Switch},
	}}
}

// excludedPaths returns what excludes paths, which of them are known, and whether there are any. What is known in part is put
// into words as far as it is; of several lists of which it is one, what all of them have is known.
func excludedPaths(site *endpoint.Endpoint) (value code.Value, paths []exclusion.Path, some bool) {
	value = site.Fact(clientCertificateExclusionPaths)
	if list, ok := value.Text(); ok {
		paths, some = exclusion.ParsePart(list)
		return value, paths, some
	}
	if value.State != code.Undetermined || value.Unsettled {
		return value, nil, false
	}
	said := []string{}
	for i, one := range value.Either() {
		list, _ := one.Text()
		entries, any := exclusion.ParsePart(list)
		if i == 0 {
			paths, some = entries, any
		}
		some = some && any
		paths = slices.DeleteFunc(paths, func(path exclusion.Path) bool { return !slices.Contains(entries, path) })
		said = append(said, one.Says())
	}
	value.Decided = strings.Join(said, " or ")
	if len(said) == 0 {
		paths, some = exclusion.ParsePart(value.FilledApart(exclusion.Unknown))
		value.Decided = code.Show(cty.StringVal(value.FilledApart("…")))
	}
	return value, paths, some
}

// alternatives joins words as one would say them, and counts those that would make the sentence too long.
func alternatives(words []string) string {
	if len(words) == 1 {
		return words[0]
	}
	if len(words) > maxNamed {
		rest := fmt.Sprintf("one of %d others", len(words)-maxNamed)
		words = append(words[:maxNamed:maxNamed], rest)
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
