// Command tflint-ruleset-azurerm-mtls is a TFLint plugin that finds Azure endpoints which do not really require a client
// certificate. TFLint starts it; run by hand it only says so.
package main

import (
	"runtime/debug"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/ruleset"
	"github.com/terraform-linters/tflint-plugin-sdk/plugin"
)

func main() {
	// The process lives for one run and is small, so that collecting garbage less often costs little memory and saves time.
	debug.SetGCPercent(400)
	ruleset.TakeTurns()
	plugin.Serve(&plugin.ServeOpts{RuleSet: ruleset.New()})
}
