package facts

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/call"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/modules"
	"github.com/zclconf/go-cty/cty"
)

// repositories reads the cut of what is known.
func repositories(t *testing.T) []Repository {
	t.Helper()
	files, err := filepath.Glob("../testdata/*.json")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no facts", err)
	}
	found := []Repository{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var repository Repository
		if err := json.Unmarshal(text, &repository); err != nil {
			t.Fatal(file, err)
		}
		found = append(found, repository)
	}
	return found
}

// Each table is about inputs that its module has, in the versions that it says, with the defaults that they have there.
func TestTables(t *testing.T) {
	known := repositories(t)
	for _, module := range modules.All() {
		rows, facts := map[string][]Row{}, Repository{}
		for _, repository := range known {
			if of := Of(module, repository.Repository); of != nil {
				rows, facts = of, repository
			}
		}
		if len(rows) == 0 {
			t.Errorf("%s: nothing is known of it", module.Sources[0])
			continue
		}
		if newest := strings.TrimPrefix(facts.Last, "v"); !strings.HasPrefix(newest, module.Newest.String()+".") {
			t.Errorf("%s: the newest version is %s, and the table says %s", module.Sources[0], newest, module.Newest)
		}
		for path, of := range rows {
			for _, row := range of {
				holds(t, module, path, row, facts)
			}
		}
	}
}

// unchecked are the inputs of which the facts say nothing: what refers to other resources, and members of objects of any type.
// https://github.com/claranet/terraform-azurerm-app-service/blob/v8.6.2/variables.tf
var unchecked = map[string]bool{
	"azure/avm-res-web-site/azurerm service_plan_resource_id":                               true,
	"azure/avm-ptn-function-app-storage-private-endpoints/azurerm service_plan_resource_id": true,
	"azure/avm-res-app-containerapp/azurerm container_app_environment_resource_id":          true,
	"claranet/app-service/azurerm site_config.http2_enabled":                                true,
	"claranet/app-service/azurerm site_config.minimum_tls_version":                          true,
}

func holds(t *testing.T, module call.Module, path string, row Row, facts Repository) {
	t.Helper()
	found := false
	for _, fact := range facts.Inputs {
		if Path(fact.Path) != path {
			continue
		}
		found = true
		for _, tag := range []string{fact.From, fact.To} {
			allowed := module.Versions("= " + strings.TrimPrefix(tag, "v"))
			if span := row.Resource.Span; span != (provider.Span{}) && allowed.Share(span) != provider.Every {
				continue
			}
			// A version that brought an input in a patch counts from the next minor one on.
			if span := row.Input.Span; tag == fact.To && span != (provider.Span{}) && allowed.Share(span) != provider.Every {
				t.Errorf("%s: %s %s has the input, and the table says it has not", module.Sources[0], path, tag)
			}
			usual, ok := row.Input.Default(allowed)
			switch want := fact.Default; {
			case row.Input.Required && want != "":
				t.Errorf("%s: the default of %s in %s is %s, and the table says that it is required", module.Sources[0], path, tag, want)
			case row.Input.Required, len(row.Input.Defaults) == 0 && want == "null":
			case row.Input.Span != (provider.Span{}) && allowed.Share(row.Input.Span) != provider.Every:
			case want == "" && ok:
				t.Errorf("%s: %s %s has no default, and the table says %s", module.Sources[0], path, tag, code.Show(usual))
			case want == "null" && (!ok || !usual.IsNull()), want != "" && want != "null" && (!ok || usual.IsNull() || code.Show(usual) != want):
				if !empty(want) || ok && !usual.IsNull() {
					t.Errorf("%s: the default of %s in %s is %s, and the table says otherwise", module.Sources[0], path, tag, want)
				}
			}
			if want, matters := nullIsDefault(fact); matters && !elsewhere[module.Sources[0]+" "+path] && row.Input.NullIsDefault(allowed) != want && !same(usual, row.Input.ByProvider) {
				t.Errorf("%s: a null of %s in %s is the default: %t, and the table says otherwise", module.Sources[0], path, tag, want == code.True)
			}
		}
	}
	if open := isName(path) || unchecked[module.Sources[0]+" "+path]; found == open {
		t.Errorf("%s: the input %s is known: %t, on the list of those that are not checked: %t", module.Sources[0], path, found, open)
	}
}

// elsewhere are the inputs of which the variable blocks do not say what a null is. From 0.21 of Azure/avm-res-web-site on that of the
// mode is ARM's default, which is the module's. What decides whether something is made fails as null where it may be one.
// https://github.com/Azure/terraform-azurerm-avm-res-web-site/blob/v0.22.0/locals.body.tf
var elsewhere = map[string]bool{
	"azure/avm-res-web-site/azurerm client_certificate_mode": true,
	"azure/avm-res-web-site/azurerm kind":                    true,
	"claranet/function-app/azurerm staging_slot_enabled":     true,
	"claranet/app-service/azurerm staging_slot_enabled":      true,
}

// nullIsDefault reports whether a null is the default: of a variable that is not nullable, and of an attribute that is optional. It
// matters where the default is none itself.
func nullIsDefault(fact Input) (is code.Truth, matters bool) {
	usual := fact.Usual()
	return code.Of(fact.Nullable == nil || !*fact.Nullable), usual != "" && usual != "null" && !empty(usual)
}

// same reports whether a default is the provider's, too, so that a null comes to the same.
func same(usual, byProvider cty.Value) bool {
	return usual != cty.NilVal && byProvider != cty.NilVal && usual.RawEquals(byProvider)
}

// isName is true for the name of what is made. The facts say nothing of those either.
func isName(path string) bool { return regexp.MustCompile(`(^|[./])name$`).MatchString(path) }

// empty is true for a map without members, which counts as none.
func empty(expression string) bool { return strings.ReplaceAll(expression, " ", "") == "{}" }
