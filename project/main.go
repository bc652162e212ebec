// Package project says which release of the ruleset this is, and where its pages are.
package project

// Version is the ruleset's version: that of its Git tag, without the "v".
const Version = "0.1.0"

// Repository is where TFLint installs the ruleset from, as a plugin block's source names it.
const Repository = "github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls"

// ReferenceLink returns the address of a rule's page, as it was when this version was released.
func ReferenceLink(rule string) string {
	return "https://" + Repository + "/blob/v" + Version + "/docs/rules/" + rule + ".md"
}
