// Package integration runs TFLint with the plugin over everything that claims to say what the plugin does: fixtures,
// examples in the documentation, and generated modules. It is a Go module of its own, so that the plugin does not depend
// on TFLint.
//
// Most tests run TFLint in process, as a library; see package inprocess. TestWire runs the real TFLint, with the plugin as a
// process of its own, over all fixtures, and holds that both say the same. Where the processes matter they run as well:
// formats, the language server, --fix, installation, the examples on the pages.
//
// # Where a new case goes
//
// A folder whose first line already says it takes one more resource. Else a new one goes to
//
//   - testdata/<rule>/<case>, or testdata/azapi/<family>/<case>: what a rule says of a resource, in either spelling;
//   - testdata/templates: what ARM templates declare, and how they are read;
//   - testdata/exposure: who can reach an endpoint, whatever its family;
//   - testdata/engine: how code is read, whatever the rule: expressions, instances, modules, JSON, overrides. In
//     engine/broken_code some other resource is wrong; engine/abbreviated has what the provider would not take;
//   - testdata/options: what an option does. Mistakes in options are rows of internal/ruleset/config_test.go;
//   - testdata/provider_version: what TFLint merges or finds before the plugin sees it. Which version a lock file, a
//     constraint and an option amount to are rows of internal/source/provider_version_test.go.
//
// What follows from facts, without any code, is a row of internal/judge/tables_test.go.
//
// # Fixtures
//
// Each folder below testdata that has .tf or .tf.json files is a module of real Terraform, by custom
// testdata/<rule>/<case>. A module's own .tflint.hcl is used; without one it runs
// the plugin with its defaults. TFLint's bundled ruleset is off unless the file itself configures plugin "terraform"; a
// .tflint.json is used as it stands, and must switch it off itself.
//
// The code must be valid for the provider: every argument and block exists, and none is missing that is required, in the
// version of azurerm that the module's lock file or required_providers names. Modules that name none are held against
// 5.2.0, and the types removed in 5.0 against 4.81.0. Modules below testdata/engine/abbreviated are exempt; a type that
// the files in folder provider do not have is listed in provider_test.go.
//
// An expectation stands on the line where the finding starts, with the exact message. A line without one must stay
// silent:
//
//	client_certificate_mode = "Optional" # want: azurerm_mtls_app_service: client_certificate_mode is …
//
// A finding of another severity than the rule's default says so after the rule's name:
//
//	# want: azurerm_mtls_data_factory NOTICE: authentication_type is …
//
// Several findings on a line repeat the marker in the same comment. A comment of carets on the next line pins the
// columns; a second such line belongs to the second finding:
//
//	client_certificate_mode = "Optional" # want: …
//	#                         ^^^^^^^^^^
//
// Lines that cannot carry a comment, as in JSON files and heredocs, have their expectations in the folder's want.txt,
// with the columns if one likes:
//
//	main.tf.json:7: azurerm_mtls_app_service: client_certificate_mode is …
//	main.tf:3:29-38: azurerm_mtls_app_service: client_certificate_mode is …
//
// An issue in a called module is reported where the caller passes the value, so it is expected there. The called
// module, if it is below testdata, is a fixture of its own as well.
//
// A module on which TFLint must fail has a want_error.txt, every line of which must occur in the error.
//
// What tflint --fix leaves of main.tf stands beside it as main.tf.fixed. A file with a fixable finding must have one,
// and any other file must not change. go test -update writes them, and the expectations.
//
// # Properties
//
// Every fixture must also hold when its code is rewritten in ways that do not change its meaning; see TestCount,
// TestVariables, TestUnknownVariables, TestCalled, TestFileOrder and TestSourceCase. A fixture that is about the very thing that is rewritten opts out in its
// properties.txt, a line each:
//
//	unknown: the folder asks for a notice where a value is unknown
//
// # Documentation
//
// In README.md and below docs, a fenced block with code is an example or a fragment, as an HTML comment before it says:
//
//	<!-- example: slot -->                 main.tf of the module "slot" of this page
//	<!-- example: slot file=plan.tf -->    another file of it, .tflint.hcl included
//	<!-- example: fixed like=slot -->      with the other files of another example
//	<!-- output: slot -->                  what TFLint prints; without this block the example must be clean
//	<!-- output: examples/stack -->        the same for a folder of the repository
//	<!-- fragment -->                      not a module
//	<!-- workflow -->                      a workflow of GitHub, which actionlint reads
//	<!-- yaml -->                          other YAML, which is parsed
//
// go test -update rewrites the outputs.
package integration
