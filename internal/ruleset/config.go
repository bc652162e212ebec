package ruleset

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
	"unicode"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/judge"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/modules"
	goversion "github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/zclconf/go-cty/cty"
)

// todayVariable sets the date by which exceptions expire, for tests and for reports that can be made again.
const todayVariable = "AZURERM_MTLS_TODAY"

// pluginSchema is what the plugin block may have. Nothing is marked as required, so that every mistake is reported in the
// same words.
var pluginSchema = &hclext.BodySchema{
	Attributes: []hclext.AttributeSchema{
		{Name: "scope"},
		{Name: "in_scope_tags"},
		{Name: "out_of_scope_tags"},
		{Name: "unknown_exposure"},
		{Name: "undetermined"},
		{Name: "azurerm_version"},
		{Name: "module_sources"},
	},
	Blocks: []hclext.BlockSchema{{
		Type: "exception",
		Body: &hclext.BodySchema{Attributes: []hclext.AttributeSchema{
			{Name: "resource"},
			{Name: "rules"},
			{Name: "reason"},
			{Name: "owner"},
			{Name: "expires"},
			{Name: "folder"},
		}},
	}},
}

// ConfigSchema returns the options of the plugin block. TFLint asks for it before each configuration, so that nothing of
// an earlier one is left.
func (r *RuleSet) ConfigSchema() *hclext.BodySchema {
	r.config = judge.Config{}
	r.azurermVersion, r.modules = "", modules.All()
	return pluginSchema
}

// ApplyConfig reads the options of the plugin block. The first mistake ends the run; the error names the place, the
// option, the value, and what is allowed.
func (r *RuleSet) ApplyConfig(content *hclext.BodyContent) error {
	r.begin()
	r.commandLine = false
	options := content.Attributes
	for _, apply := range []func() error{
		func() error {
			return choose(options["scope"], map[string]func(){
				"internal": func() {},
				"all":      func() { r.config.AllEndpoints = true },
			})
		},
		func() error {
			return choose(options["unknown_exposure"], map[string]func(){
				"skip":   func() {},
				"report": func() { r.config.ReportUnknownExposure = true },
			})
		},
		func() error {
			return choose(options["undetermined"], map[string]func(){
				"skip":   func() {},
				"notice": func() { r.config.NoticeUndetermined = true },
			})
		},
		func() error { return tags(options["in_scope_tags"], &r.config.InScopeTags) },
		func() error { return tags(options["out_of_scope_tags"], &r.config.OutOfScopeTags) },
		func() error { return r.version(options["azurerm_version"]) },
		func() error { return r.mirrors(options["module_sources"]) },
		func() error { return today(&r.config.Options.Today) },
	} {
		if err := apply(); err != nil {
			return err
		}
	}
	for _, block := range content.Blocks {
		exception, err := r.exception(block)
		if err != nil {
			return err
		}
		r.config.Options.Exceptions = append(r.config.Options.Exceptions, exception)
	}
	return nil
}

// mistake is a wrong option: where, which, what is allowed, and what it is instead.
func mistake(where hcl.Range, option, allowed string, value cty.Value) error {
	return fmt.Errorf("%s: %s must be %s, not %s", where, option, allowed, show(value))
}

func show(value cty.Value) string {
	if !value.IsKnown() || value.IsNull() {
		return "null"
	}
	return code.Show(value)
}

// valueOf evaluates an option, which has neither variables nor functions.
func valueOf(option *hclext.Attribute) (cty.Value, error) {
	value, diagnostics := option.Expr.Value(nil)
	if wrong := noLiteral(option.Name, option.Expr); diagnostics.HasErrors() && wrong != nil {
		return cty.NilVal, wrong
	}
	if diagnostics.HasErrors() {
		return cty.NilVal, fmt.Errorf("%s: %s must be a literal value: %s", option.Expr.Range(), option.Name, diagnostics[0].Detail)
	}
	return value, nil
}

// noLiteral is the mistake of an expression that has a variable where a literal belongs, or nil. To HCL a word without quotes is
// a variable, but whoever wrote it may have meant the word.
func noLiteral(option string, expression hcl.Expression) error {
	variables := expression.Variables()
	if len(variables) == 0 {
		return nil
	}
	variable, cure := spelt(variables[0]), "variables may not be used here"
	if !slices.Contains([]string{"var", "local", "data", "module", "path", "terraform", "each", "count", "self"}, variables[0].RootName()) {
		cure = "put it in quotes: " + code.Show(cty.StringVal(variable))
	}
	return fmt.Errorf("%s: %s must be a literal value, and %s is none; %s", variables[0].SourceRange(), option, variable, cure)
}

// spelt returns a traversal as somebody wrote it.
func spelt(traversal hcl.Traversal) string {
	var text strings.Builder
	for _, step := range traversal {
		switch step := step.(type) {
		case hcl.TraverseRoot:
			text.WriteString(step.Name)
		case hcl.TraverseAttr:
			text.WriteString("." + step.Name)
		case hcl.TraverseIndex:
			text.WriteString("[" + code.Show(step.Key) + "]")
		}
	}
	return text.String()
}

// text returns an option that is a string.
func text(option *hclext.Attribute, allowed string) (string, error) {
	value, err := valueOf(option)
	if err != nil {
		return "", err
	}
	if value.IsNull() || value.Type() != cty.String {
		return "", mistake(option.Expr.Range(), option.Name, allowed, value)
	}
	return value.AsString(), nil
}

// choose takes one of the words that an option may be.
func choose(option *hclext.Attribute, choices map[string]func()) error {
	if option == nil {
		return nil
	}
	words := []string{}
	for word := range choices {
		words = append(words, fmt.Sprintf("%q", word))
	}
	slices.Sort(words)
	allowed := strings.Join(words, " or ")
	word, err := text(option, allowed)
	if err != nil {
		return err
	}
	apply, ok := choices[word]
	if !ok {
		return mistake(option.Expr.Range(), option.Name, allowed, cty.StringVal(word))
	}
	apply()
	return nil
}

// tags reads a map of tags to lists of values. Letter case does not count, so that all are kept in lower case.
func tags(option *hclext.Attribute, result *map[string][]string) error {
	if option == nil {
		return nil
	}
	value, err := valueOf(option)
	if err != nil {
		return err
	}
	const allowed = `a map of lists of strings, such as { traffic = ["m2m"] }`
	if value.IsNull() || !value.Type().IsObjectType() && !value.Type().IsMapType() {
		return mistake(option.Expr.Range(), option.Name, allowed, value)
	}
	found := map[string][]string{}
	for it := value.ElementIterator(); it.Next(); {
		key, list := it.Element()
		values, wrong := stringsOf(list)
		if wrong != nil {
			return mistake(option.Expr.Range(), option.Name+"."+key.AsString(), `a list of strings, such as ["m2m"]`, *wrong)
		}
		for _, value := range values {
			key := strings.ToLower(key.AsString())
			found[key] = append(found[key], strings.ToLower(value))
		}
	}
	*result = found
	return nil
}

// stringsOf returns the members of a list of strings, or the value that is wrong: the list itself, or one of its members.
func stringsOf(list cty.Value) (found []string, wrong *cty.Value) {
	if list.IsNull() || !list.Type().IsTupleType() && !list.Type().IsListType() {
		return nil, &list
	}
	found = []string{}
	for it := list.ElementIterator(); it.Next(); {
		_, element := it.Element()
		if element.IsNull() || element.Type() != cty.String {
			return nil, &element
		}
		found = append(found, element.AsString())
	}
	return found, nil
}

func (r *RuleSet) version(option *hclext.Attribute) error {
	if option == nil {
		return nil
	}
	const allowed = `a version, such as "5.2.0"`
	version, err := text(option, allowed)
	if err != nil {
		return err
	}
	if _, err := goversion.NewVersion(version); err != nil {
		return mistake(option.Expr.Range(), option.Name, allowed, cty.StringVal(version))
	}
	r.azurermVersion = version
	return nil
}

// mirrors reads the map of sources to the known modules that they are mirrors of.
func (r *RuleSet) mirrors(option *hclext.Attribute) error {
	if option == nil {
		return nil
	}
	value, err := valueOf(option)
	if err != nil {
		return err
	}
	const example = `{ "app.example.com/acme/web-site/azurerm" = "Azure/avm-res-web-site/azurerm" }`
	if value.IsNull() || !value.Type().IsObjectType() && !value.Type().IsMapType() {
		return mistake(option.Expr.Range(), option.Name, "a map of sources to known modules, such as "+example, value)
	}
	for it := value.ElementIterator(); it.Next(); {
		key, original := it.Element()
		// A source that is not known is an empty text, too.
		if mirror, _ := call.Address(key.AsString()); mirror == "" {
			return mistake(option.Expr.Range(), "a key of "+option.Name, "the source of a mirror, as in "+example, key)
		}
		known := false
		if !original.IsNull() && original.Type() == cty.String {
			r.modules, known = call.Mirrored(r.modules, key.AsString(), original.AsString())
		}
		if !known {
			const allowed = `the source of a module on the page "Modules", such as "Azure/avm-res-web-site/azurerm"`
			return mistake(option.Expr.Range(), fmt.Sprintf("%s[%q]", option.Name, key.AsString()), allowed, original)
		}
	}
	return nil
}

func today(result *time.Time) error {
	*result = time.Now().UTC().Truncate(24 * time.Hour)
	set := os.Getenv(todayVariable)
	if set == "" {
		return nil
	}
	date, err := time.Parse(time.DateOnly, set)
	if err != nil {
		return fmt.Errorf("the environment variable %s must be a date, such as 2027-03-31, not %q", todayVariable, set)
	}
	*result = date
	return nil
}

// exception reads one exception block.
func (r *RuleSet) exception(block *hclext.Block) (table.Exception, error) {
	exception, err := agreed(block)
	if err != nil {
		return exception, err
	}
	options := block.Body.Attributes
	if !canBeAddress(exception.Resource) {
		const allowed = `an address such as "azurerm_linux_web_app.portal", without an instance's key, a block inside or a slash`
		return exception, mistake(options["resource"].Expr.Range(), "resource", allowed, cty.StringVal(exception.Resource))
	}
	if r.repeatsTitle(exception.Reason) {
		option := options["reason"]
		return exception, mistake(option.Expr.Range(), "reason", "why the finding is accepted, in words of your own", cty.StringVal(exception.Reason))
	}
	if option := options["rules"]; option != nil {
		if err := r.ruleNames(option, &exception.Rules); err != nil {
			return exception, err
		}
	}
	if exception.Block, err = placeOf(block); err != nil {
		return exception, err
	}
	if err := folder(options["folder"], &exception.Folder); err != nil {
		return exception, err
	}
	if option := options["expires"]; option != nil {
		const allowed = `a date, such as "2027-03-31"`
		value, err := text(option, allowed)
		if err != nil {
			return exception, err
		}
		date, err := time.Parse(time.DateOnly, value)
		if err != nil {
			return exception, mistake(option.Expr.Range(), "expires", allowed, cty.StringVal(value))
		}
		exception.Expires = &date
	}
	return exception, nil
}

// canBeAddress reports whether a text may name a resource. It names all its instances. Of what the call of a known module makes
// for each member of a map, each has an address of its own, which ends in its key.
func canBeAddress(text string) bool {
	if made, key, ok := strings.Cut(text, "["); ok && strings.HasPrefix(text, "module.") && strings.Count(made, ".") > 1 {
		key, isKey := strings.CutSuffix(key, "]")
		isQuoted := len(key) > 2 && strings.HasPrefix(key, `"`) && strings.HasSuffix(key, `"`)
		if isKey && (key == "*" || isQuoted && !strings.Contains(key[1:len(key)-1], `"`)) {
			text = made
		}
	}
	if !strings.ContainsAny(text, ".*") || slices.ContainsFunc(strings.Split(text, "."), isNoName) {
		return false
	}
	first, rest, _ := strings.Cut(text, ".")
	switch {
	case slices.Contains([]string{"data", "local", "resource", "var"}, first):
		return false
	case first == "module" || strings.Contains(text, "*"):
		return true
	}
	// What stands behind a resource's name is a block inside it.
	return !strings.Contains(rest, ".")
}

// isNoName reports whether a part of an address is neither a name nor a pattern for names.
func isNoName(part string) bool {
	return !hclsyntax.ValidIdentifier(strings.ReplaceAll(part, "*", "x"))
}

// agreed reads what every exception must say: for what it is, why, and who answers for it.
func agreed(block *hclext.Block) (table.Exception, error) {
	exception := table.Exception{}
	options := block.Body.Attributes
	for _, field := range []struct {
		name, allowed string
		result        *string
	}{
		{"resource", `an address, such as "azurerm_linux_web_app.portal"`, &exception.Resource},
		{"reason", "a text that says why the finding is accepted", &exception.Reason},
		{"owner", "a text that says who answers for it", &exception.Owner},
	} {
		option := options[field.name]
		if option == nil {
			return exception, fmt.Errorf("%s: %s is missing; it must be %s", block.DefRange, field.name, field.allowed)
		}
		value, err := text(option, field.allowed)
		if err != nil {
			return exception, err
		}
		*field.result = strings.TrimSpace(value)
		if *field.result == "" {
			return exception, mistake(option.Expr.Range(), field.name, field.allowed, cty.StringVal(value))
		}
	}
	return exception, nil
}

func (r *RuleSet) ruleNames(option *hclext.Attribute, result *[]string) error {
	value, err := valueOf(option)
	if err != nil {
		return err
	}
	names, wrong := stringsOf(value)
	if wrong == nil && len(names) == 0 {
		wrong = &value
	}
	if wrong != nil {
		return mistake(option.Expr.Range(), "rules", `a list of rule names, such as ["azurerm_mtls_app_service"]`, *wrong)
	}
	for _, name := range names {
		if !r.canBeExcepted(name) {
			return mistake(option.Expr.Range(), "rules", "a list of rules of this ruleset that judge a resource", cty.StringVal(name))
		}
	}
	*result = names
	return nil
}

// repeatsTitle reports whether a reason is nothing but the name or the title of a rule.
func (r *RuleSet) repeatsTitle(reason string) bool {
	letters := func(text string) string {
		return strings.Map(func(r rune) rune {
			if !unicode.IsLetter(r) {
				return -1
			}
			return unicode.ToLower(r)
		}, text)
	}
	return letters(reason) == "" || slices.ContainsFunc(r.tables, func(rule table.Rule) bool {
		return letters(reason) == letters(rule.Name) || letters(reason) == letters(rule.Title)
	})
}

// canBeExcepted reports whether there is a rule of that name that speaks of endpoints.
func (r *RuleSet) canBeExcepted(name string) bool {
	return slices.ContainsFunc(r.tables, func(rule table.Rule) bool { return rule.Name == name && !rule.AboutModule })
}
