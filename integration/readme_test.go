package integration

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// claims are the sentences of README.md, in order, each by its beginning, with what fails where it stops being true: tests by
// their names, and folders of testdata that TestFixtures reads. A sentence that nothing can hold has a reason instead.
var claims = []struct {
	sentence string
	held     []string
	reason   string
}{
	{"Finds Azure endpoints", []string{"TestFixtures", "TestWire", "TestLanguageServer", "TestSARIF", "TestCheckstyle", "TestJUnit"}, ""},
	{"A ruleset for [TFLint]", []string{"TestOtherTFLint", "TestReleaseInstalled"}, ""},
	{"![TFLint reports", []string{"TestPicture"}, ""},
	{"From a clone", []string{"TestMakeLint", "TestMakeLintFailsFirst", "TestMakeTFLint"}, ""},
	{"The first run", nil, "how long a build takes is for no test to say; TestMakeTFLint holds that it is announced"},
	{"With TFLint, put this", []string{"TestReleaseVersion", "TestReleaseInstalled", "TestReleaseConfiguration"}, ""},
	{"By default a certificate is demanded", []string{"TestExposure", "TestScope", "options/scope_internal"}, ""},
	{"A public site is left alone", []string{"TestScope", "TestUnknownVariables", "exposure/public_network_access"}, ""},
	{"Also reported is", []string{
		"azurerm_mtls_app_service/mode", "azurerm_mtls_exclusion_paths/values", "azurerm_mtls_unsupported/app_service/plans",
		"azurerm_mtls_application_gateway/dangling_profile",
	}, ""},
	{"Three options do", []string{
		"TestDocumentationExamples", "options/in_scope_tags", "options/out_of_scope_tags", "TestExceptions",
	}, ""},
	{"azurerm 5.x, 4.x and older are read", []string{
		"TestTablesAreTerraform", "TestParity", "provider_version", "azapi", "templates", "modules",
	}, ""},
	{"`tflint --fix`, or", []string{"TestFix", "TestWireFix", "TestMakeLintProgram"}, ""},
	{"**Requiring certificates", []string{"TestFixesHarmNobody", "exposure/behind_gateway_in_scope"}, ""},
	{"What is not in the code", []string{"TestUnknownVariables"}, ""},
	{"Modules that are not installed", []string{"TestModulesInCI", "modules/web_site"}, ""},
	{"Whether the application", nil, "what an application does is not in Terraform's code; the rules' pages cite Microsoft for it"},
	{"App Service forwards it", nil, "the same"},
	{"The application must", nil, "the same"},
	{"Other ways of telling callers apart", nil, "the tables in rules read no such setting"},
	{"Where one is enough", []string{"TestExceptions", "TestExceptionMatches"}, ""},
	{"[Configuration](docs/configuration.md)", []string{"TestDocumentationLinks"}, ""},
}

// TestReadmeClaims holds that each sentence of README.md is held by something that exists, or says why it is not. The table of
// rules is made from the rules: TestRuleIndex.
func TestReadmeClaims(t *testing.T) {
	var readme page
	for _, p := range readPages(t) {
		if p.name == "README.md" {
			readme = p
		}
	}
	tests := testNames(t)
	said := sentences(readme.withoutMade())
	if len(said) != len(claims) {
		t.Errorf("README.md has %d sentences, and the list of claims %d", len(said), len(claims))
	}
	for i, sentence := range said {
		if i >= len(claims) || !strings.HasPrefix(sentence, claims[i].sentence) {
			t.Fatalf("the claims have another sentence at this place, or none: %q", sentence)
		}
		if (len(claims[i].held) == 0) != (claims[i].reason != "") {
			t.Errorf("%q has neither a test nor a reason, or both", sentence)
		}
		for _, name := range claims[i].held {
			_, err := os.Stat(filepath.Join("testdata", filepath.FromSlash(name)))
			if isTest := strings.HasPrefix(name, "Test"); isTest && !tests[name] || !isTest && err != nil {
				t.Errorf("%q: there is no %s", sentence, name)
			}
		}
	}
}

// testNames returns the names of all tests of the repository.
func testNames(t *testing.T) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	function := regexp.MustCompile(`(?m)^func (Test\w+)\(t \*testing\.T\)`)
	for _, pattern := range []string{"*_test.go", "internal/*/*_test.go", "rules/*_test.go", "integration/*_test.go"} {
		files, err := filepath.Glob(filepath.Join(repository, filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			content, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, found := range function.FindAllSubmatch(content, -1) {
				names[string(found[1])] = true
			}
		}
	}
	return names
}
