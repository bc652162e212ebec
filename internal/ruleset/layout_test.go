package ruleset

import (
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclwrite"
)

// layouts are texts in which the place of a line is not where it seems to be.
var layouts = []string{
	"resource \"azurerm_linux_web_app\" \"z\" { tags = {\n} }\n",
	"resource \"azurerm_linux_web_app\" \"z\" { tags = {\n  a = 1\n} }",
	"resource \"azurerm_linux_web_app\" \"z\" {}",
	"resource \"azurerm_linux_web_app\" \"z\" { /* c */ }\n",
	"resource \"azurerm_linux_web_app\" \"z\" { /* c */ client_certificate_enabled = false /* d */ }\r\n",
	"resource \"azurerm_linux_web_app\" \"z\" { /* c\n */ client_certificate_enabled = false }\n",
	"resource \"azurerm_linux_web_app\" \"z\" { /* c\n */\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" { # c\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" {\n  /* c\n  */ client_certificate_mode = \"Optional\"\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" {\n  # tflint-ignore: all\n  client_certificate_mode = \"Optional\"\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" {\n  name = \"a\" /* c\n  */\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" {\n  name = <<EOT\n/* c\nEOT\n  client_certificate_enabled = <<-EOT\n    false\n    EOT\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" {\r\n  name = \"a\" // c\r\n}",
	"resource \"azurerm_linux_web_app\" \"z\" {\n  https_only = local.h\n  client_certificate_enabled = true\n}\n",
	"resource \"azurerm_container_app\" \"z\" {\n  ingress { target_port = 1 }\n}\n",
	// These are not UTF-8.
	"resource \"azurerm_container_app\" \"z\" {\n  ingress { target_port =\xe8\x03 }\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" {\n  client_certificate_enabled = false # f\xfcr alle\n  client_certificate_mode    = \"Optional\"\n}\n",
	"resource \"azurerm_linux_web_app\" \"z\" {\n  name = \xe8\x03\n\n  client_certificate_enabled = true\n  client_certificate_mode    = \"Optional\" # \xe8\n}\n",
	"resource \"azurerm_container_app\" \"z\" {\n  dynamic \"ingress\" {\n    for_each = [1]\n    content {}\n  }\n}\n",
}

func TestLayouts(t *testing.T) {
	for _, source := range layouts {
		checkFix(t, repairs(t), source)
	}
}

// layoutWriter writes modules in a layout that a text of choices decides.
type layoutWriter struct {
	choices []byte
	strings.Builder
}

// pick takes one of several texts. Where the choices have ended it is the first.
func (w *layoutWriter) pick(options ...string) string {
	if len(w.choices) == 0 {
		return options[0]
	}
	choice := int(w.choices[0])
	w.choices = w.choices[1:]
	return options[choice%len(options)]
}

func (w *layoutWriter) maybe() bool { return w.pick("", "x") != "" }

// module writes one resource or several.
func (w *layoutWriter) module() string {
	w.WriteString(w.pick("", "", "\n", "# c\n", "/* c\n*/ ", "\ufeff"))
	w.resource("a")
	for _, name := range []string{"b", "c"} {
		if w.maybe() {
			w.WriteString(w.pick("\n", "\n\n", " # c\n", " /* c */\n"))
			w.resource(name)
		}
	}
	w.WriteString(w.pick("\n", "", " ", "\n\n", " # c", " // c\n"))
	text := w.String()
	if w.maybe() {
		text = string(hclwrite.Format([]byte(text)))
	}
	if w.maybe() {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	return text
}

func (w *layoutWriter) resource(name string) {
	kind := w.pick(
		"azurerm_linux_web_app", "azurerm_linux_function_app", "azurerm_logic_app_standard", "azurerm_container_app",
		"azurerm_signalr_service", "azurerm_api_management", "azurerm_app_service", "azurerm_function_app",
		"azapi_resource", "module",
	)
	if kind == "module" {
		w.call(name)
		return
	}
	w.WriteString("resource" + w.pick(" ", "  ", "\t", " /* c */ ") + `"` + kind + `" "` + name + `"` + w.pick(" ", "", "  "))
	switch kind {
	case "azapi_resource":
		w.block(nil, []string{"type", "body", "name"})
	case "azurerm_container_app":
		w.block(func() { w.nested("ingress", []string{"client_certificate_mode", "target_port", "transport"}) }, nil)
	case "azurerm_signalr_service":
		w.block(nil, []string{"tls_client_cert_enabled", "tags", "name"})
	case "azurerm_api_management":
		w.block(nil, []string{"sku_name", "client_certificate_enabled", "name"})
	case "azurerm_app_service":
		w.block(nil, []string{"client_cert_enabled", "client_cert_mode", "https_only", "tags"})
	case "azurerm_function_app":
		w.block(nil, []string{"client_cert_mode", "https_only", "name"})
	default:
		w.block(func() { w.nested("site_config", []string{"http2_enabled"}) }, []string{
			"client_certificate_enabled", "client_certificate_mode", "https_only", "name", "tags", "depends_on", "for_each", "text",
		})
	}
}

// call writes the call of a module whose calls are judged.
func (w *layoutWriter) call(name string) {
	w.WriteString("module" + w.pick(" ", "\t", " /* c */ ") + `"` + name + `"` + w.pick(" ", "") + "{" + w.eol() + "source" + w.pick(" = ", "=") +
		`"Azure/avm-res-web-site/azurerm"` + w.eol() + `version = "0.22.0"` + w.eol())
	for _, argument := range []string{"client_certificate_enabled", "client_certificate_mode", "https_only", "tags", "for_each", "text"} {
		if w.pick("x", "x", "") != "" {
			w.argument(argument)
			w.WriteString(w.eol())
		}
	}
	w.WriteString("}")
}

// nested writes a block in a block, as it is or as a dynamic one.
func (w *layoutWriter) nested(name string, arguments []string) {
	if w.maybe() {
		w.WriteString(name + w.pick(" ", ""))
		w.block(nil, arguments)
		return
	}
	w.WriteString(`dynamic "` + name + `" {` + w.eol() + "for_each = " + w.pick("[1]", "[1, 2]", "var.x", "[\n1\n]") + w.eol() + "content ")
	w.block(nil, arguments)
	w.WriteString(w.eol() + "}")
}

// block writes the braces of a block and what is in them.
func (w *layoutWriter) block(nested func(), arguments []string) {
	oneLine := w.pick("", "", "", "x") != ""
	w.WriteString("{")
	if oneLine {
		w.WriteString(w.pick("", " ", " /* c */ ", "/* c\n*/"))
		if len(arguments) > 0 && w.maybe() {
			w.argument(w.pick(arguments...))
		}
		w.WriteString(w.pick(" ", "", " /* d */ ") + "}")
		return
	}
	w.WriteString(w.eol())
	first := nested != nil && w.maybe()
	if first {
		nested()
		w.WriteString(w.eol())
	}
	// The choices decide where the arguments start, and which are left out.
	start := strings.Index("01234567", w.pick("0", "1", "2", "3", "4", "5", "6", "7"))
	for i := range arguments {
		if w.pick("x", "x", "") == "" {
			continue
		}
		w.WriteString(w.pick("  ", "", "\t", "/* a */ ", "/* a\n b */ ", "# a\n  ", "# tflint-ignore: all\n  ", "/* a */\n", "\n\n"))
		w.argument(arguments[(start+i)%len(arguments)])
		w.WriteString(w.eol())
	}
	if nested != nil && !first {
		nested()
		w.WriteString(w.eol())
	}
	w.WriteString("}")
}

// eol ends a line, in all the ways that there are.
func (w *layoutWriter) eol() string {
	return w.pick("\n", "\n", "\n\n", " # c\n", "// c\n", " /* c */\n", " /* c\n c */\n", " /* c */ # c\n", " # tflint-ignore: x\n", "\t\n")
}

func (w *layoutWriter) argument(name string) {
	w.WriteString(name + w.pick(" = ", "=", "  =\t", " /* e */ = ", " = /* e */ ", " = /* e\n */ "))
	switch name {
	case "type":
		w.WriteString(`"Microsoft.Web/sites@2024-04-01"`)
	case "body":
		w.body()
	case "tags":
		w.WriteString(w.pick("{}", "{ a = 1 }", "{\n a = 1\n}", "{\n a = 1 # c\n}", "{ /* c\n */ a = 1 }", "var.tags"))
	case "depends_on":
		w.WriteString(w.pick("[]", "[\n]", "[azurerm_x.y]"))
	case "for_each":
		w.WriteString(w.pick("var.all", `toset(["a", "b"])`))
	case "text":
		w.WriteString(w.pick("<<EOT\n  text\nEOT", "<<-EOT\n  /* text\n  EOT", "\"${<<EOT\n}\nEOT\n}\"", "[<<EOT\n#\nEOT\n]"))
	case "sku_name":
		w.WriteString(w.pick(`"Consumption_0"`, `"Premium_1"`))
	case "name", "target_port", "transport", "http2_enabled":
		w.WriteString(w.pick(`"x"`, `"/* x"`, "f(\n1\n)", "(\n1)"))
	default:
		w.WriteString(w.value(strings.HasSuffix(name, "mode")))
	}
}

// body writes the body of a resource of azapi.
func (w *layoutWriter) body() {
	open, end := w.pick("", "jsonencode(", "{ for k in [1] : \"x\" => "), ""
	switch open {
	case "jsonencode(":
		end = ")"
	case "":
	default:
		end = " }"
	}
	w.WriteString(open + "{" + w.pick(" ", "\n", " # c\n", " /* c\n*/ ") + w.pick("properties", `"properties"`) + w.pick(" = ", " : ", "=") + "{" + w.pick("\n", " # c\n"))
	for _, name := range []string{"clientCertEnabled", "clientCertMode", "httpsOnly"} {
		if w.maybe() {
			w.WriteString(name + w.pick(" = ", ": ", "=") + w.value(strings.HasSuffix(name, "Mode")) + w.pick("\n", ",\n", " # c\n", ", /* c */\n"))
		}
	}
	w.WriteString("}" + w.pick("\n", " ", ",\n") + "}" + end)
}

func (w *layoutWriter) value(mode bool) string {
	if mode {
		return w.pick(`"Optional"`, `"Required"`, `"accept"`, "null", "(null)", `("Optional")`, "var.mode", "local.mode", `"${"Optional"}"`,
			`true ? "Optional" : "Optional"`, "<<EOT\nOptional\nEOT", `"Opt${""}ional"`, "each.value", "lower(\n\"X\"\n)")
	}
	return w.pick("false", "true", "null", `"false"`, "(false)", "var.on", "local.on", "!true", "true ? false : false", `"${false}"`,
		"<<EOT\nfalse\nEOT", "each.value", "(\nfalse\n)", "tobool(\n\"false\"\n)")
}
