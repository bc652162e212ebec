package provider_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	goversion "github.com/hashicorp/go-version"
)

var shares = map[provider.Share]string{
	provider.Undetermined: "undetermined", provider.None: "none", provider.Some: "some", provider.Every: "every",
}

// Each row says which releases a set of constraints allows, by how many of them have what came with a release.
func TestConstraints(t *testing.T) {
	for _, row := range []struct {
		constraints []string
		since       provider.Version
		want        string
	}{
		// A default that changed with a major version.
		{nil, five, "undetermined"},
		{[]string{""}, five, "undetermined"},
		{[]string{"~> 4.20"}, five, "none"},
		{[]string{"~> 4.20.1"}, five, "none"},
		{[]string{"~> 4"}, five, "none"}, // as Terraform takes it
		{[]string{"~> 4 , < 5"}, five, "none"},
		{[]string{"~> 4 "}, five, "none"},
		{[]string{"~>4"}, five, "none"},
		{[]string{"~> 5"}, five, "every"},
		{[]string{"  ~>4.20 ,<5  "}, five, "none"},
		{[]string{">= 4.1, < 5.0"}, five, "none"},
		{[]string{">= 4.1, <= 5.0"}, five, "some"},
		{[]string{">= 4.20, < 6.0"}, five, "some"},
		{[]string{"~> 4.20, >= 4.30, < 4.90"}, five, "none"},
		{[]string{">= 4.1", "< 5.0"}, five, "none"},
		{[]string{">= 4.1", "~> 5.0"}, five, "every"},
		{[]string{"5.2.0"}, five, "every"},
		{[]string{"= 5.0.0"}, five, "every"},
		{[]string{"= 5.0.0-beta1"}, five, "every"},
		{[]string{">= 5.0.0-beta1, < 5.1.0"}, five, "every"},
		{[]string{">= 4.1, < 5.0.0-beta1"}, five, "none"},
		{[]string{"> 4.80, < 4.90"}, five, "none"},
		{[]string{"> 4.99, < 5.1"}, five, "some"},
		{[]string{">= 4.0"}, five, "some"},
		{[]string{">= 5.0"}, five, "every"},
		{[]string{"> 5.0.0"}, five, "every"},
		{[]string{"< 5.0"}, five, "none"},
		{[]string{"!= 4.0.0"}, five, "some"},
		{[]string{"~> 3.0, != 3.5.0"}, five, "none"},
		// No version, or no constraint.
		{[]string{"~> 3.0", "~> 4.0"}, five, "undetermined"},
		{[]string{"> 4.80.0, < 4.80.1"}, five, "undetermined"},
		{[]string{"newest"}, five, "undetermined"},
		{[]string{"~> 4.0", "newest"}, five, "undetermined"},
		{[]string{"~> 4.0,"}, five, "undetermined"},
		// An argument that came with a minor version.
		{[]string{"~> 3.117"}, nineteen, "none"},
		{[]string{"~> 4.0"}, nineteen, "some"},
		{[]string{"~> 4"}, nineteen, "some"},
		{[]string{"~> 4.0.1"}, nineteen, "none"},
		{[]string{">= 4.0, < 4.19"}, nineteen, "none"},
		{[]string{">= 4.0, < 4.19.1"}, nineteen, "some"},
		{[]string{">= 4.0, <= 4.19"}, nineteen, "some"},
		{[]string{">= 4.0, <= 4.19", "!= 4.19.0"}, nineteen, "none"},
		{[]string{"> 4.18.0"}, nineteen, "some"}, // 4.18.1
		{[]string{">= 4.19"}, nineteen, "every"},
		{[]string{">= 4.0", ">= 4.30"}, nineteen, "every"},
		{[]string{"~> 4.18.0"}, nineteen, "none"},
		{[]string{"4.19.0"}, nineteen, "every"},
		{[]string{">= 3.0, != 4.19.0"}, nineteen, "some"},
		{[]string{"< 4.19"}, nineteen, "none"},
	} {
		allowed := provider.Decide(nil, row.constraints, "")
		if got := shares[allowed.Share(provider.Span{Since: row.since})]; got != row.want {
			t.Errorf("%q, since %s: got %s, want %s", row.constraints, row.since, got, row.want)
		}
	}
}

var five, nineteen = provider.Version{Major: 5}, provider.Version{Major: 4, Minor: 19}

func TestSpan(t *testing.T) {
	old := provider.Span{Since: provider.Version{Major: 2, Minor: 76}, Until: five}
	for _, row := range []struct {
		constraints string
		want        string
		has         bool
	}{
		{"", "undetermined", false}, // The newest has it no more.
		{"4.40.0", "every", true},
		{"~> 4.0", "every", true},
		{"2.75.0", "none", false},
		{"~> 2.0", "some", false},
		{">= 4.0", "some", false},
		{"5.2.0", "none", false},
		{">= 5.0", "none", false},
	} {
		allowed := provider.Decide(nil, []string{row.constraints}, "")
		if got := shares[allowed.Share(old)]; got != row.want || allowed.Has(old) != row.has {
			t.Errorf("%q: got %s and %t, want %s and %t", row.constraints, got, allowed.Has(old), row.want, row.has)
		}
	}
	if !provider.Decide(nil, nil, "").Has(provider.Since(4, 19)) {
		t.Error("where nothing says the version, the newest does not count")
	}
}

// The lock file decides, else the constraints, else the option, which also says which of those that the constraints allow.
func TestDecide(t *testing.T) {
	for _, row := range []struct {
		lock, constraint, option string
		five, nineteen, source   string
	}{
		{"", "", "", "undetermined", "undetermined", ""},
		{"4.81.0", "~> 5.0", "5.2.0", "none", "every", provider.LockFile},
		{"5.0.0-beta1", ">= 4.0", "", "every", "every", provider.LockFile},
		{"3.117.1", "", "", "none", "none", provider.LockFile},
		{"", "~> 4.20", "5.2.0", "none", "every", provider.Requirement},
		{"", ">= 4.0", "4.81.0", "none", "every", provider.Option},
		{"", ">= 4.0", "4.2.0", "none", "none", provider.Option},
		{"", "~> 4.0", "4", "none", "some", provider.Option},
		{"", "", "4", "none", "some", provider.Option},
		{"", "", "5", "every", "every", provider.Option},
		{"", "", "4.19", "none", "every", provider.Option},
		{"", "", "5.0.0-beta1", "every", "every", provider.Option},
		{"", "newest", "4.81.0", "none", "every", provider.Option},
		{"", "~> 4.20, ~> 5.0", "4.18.0", "none", "none", provider.Option},
	} {
		text := `provider "registry.terraform.io/hashicorp/azurerm" { version = "` + row.lock + `" }`
		if row.lock == "" {
			text = ""
		}
		locked, err := provider.Locked([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		allowed := provider.Decide(locked, []string{row.constraint}, row.option)
		got := []string{shares[allowed.Share(provider.Span{Since: five})], shares[allowed.Share(provider.Span{Since: nineteen})], allowed.Source}
		if want := []string{row.five, row.nineteen, row.source}; !slices.Equal(got, want) {
			t.Errorf("%+v: got %q", row, got)
		}
	}
}

func TestIsAzurerm(t *testing.T) {
	for source, want := range map[string]bool{
		"azurerm":           true,
		"AzureRM":           true,
		"hashicorp/azurerm": true,
		"Hashicorp/AzureRM": true,
		"registry.terraform.io/hashicorp/azurerm":   true,
		"registry.opentofu.org/hashicorp/azurerm":   true,
		"Registry.Terraform.IO/HashiCorp/azurerm":   true,
		"registry.example.com/hashicorp/azurerm":    false,
		"registry.terraform.io/example/azurerm":     false,
		"example/azurerm":                           false,
		"hashicorp/azuread":                         false,
		"azapi":                                     false,
		"":                                          false,
		"/azurerm":                                  false,
		"a/registry.terraform.io/hashicorp/azurerm": false,
	} {
		if got := provider.IsAzurerm(source); got != want {
			t.Errorf("%q: got %t", source, got)
		}
	}
}

func TestMentions(t *testing.T) {
	type mentions []provider.Mention
	for _, row := range []struct {
		required, blocks mentions
		want             []string
	}{
		{mentions{{"azurerm", "", "1"}}, nil, []string{"1"}},
		{mentions{{"azurerm", "hashicorp/azurerm", "1"}, {"azapi", "azure/azapi", "2"}}, nil, []string{"1"}},
		{mentions{{"az", "azurerm", "1"}}, nil, []string{"1"}},
		{mentions{{"az", "", "1"}}, nil, nil},
		{mentions{{"azurerm", "example/azurerm", "1"}}, mentions{{"azurerm", "", "2"}}, nil},
		{mentions{{"azurerm", "", "1"}}, mentions{{"azurerm", "", "2"}, {"azurerm", "", "3"}}, []string{"1", "2", "3"}},
		{nil, mentions{{"azurerm", "", "2"}, {"azapi", "", "3"}}, []string{"2"}},
		{mentions{{"az", "hashicorp/azurerm", "1"}}, mentions{{"az", "", "2"}, {"azurerm", "", "3"}}, []string{"1", "2", "3"}},
	} {
		if got := provider.Constraints(row.required, row.blocks); !slices.Equal(got, row.want) {
			t.Errorf("%v and %v: got %q, want %q", row.required, row.blocks, got, row.want)
		}
	}
}

func TestLocked(t *testing.T) {
	for _, row := range []struct {
		text string
		want []string
		fail bool
	}{
		{``, nil, false},
		{`provider "registry.terraform.io/hashicorp/azurerm" { version = "4.81.0" }`, []string{"4.81.0"}, false},
		{`provider "registry.opentofu.org/hashicorp/azurerm" { version = "4.81.0" }`, []string{"4.81.0"}, false},
		{`provider "registry.example.com/hashicorp/azurerm" { version = "4.81.0" }`, nil, false},
		{`provider "registry.terraform.io/example/azurerm" { version = "4.81.0" }`, nil, false},
		{"provider \"registry.terraform.io/hashicorp/azurerm\" {\n constraints = \"~> 5.0\"\n}", nil, true},
		{`provider "registry.terraform.io/hashicorp/azurerm" { version = null }`, nil, true},
		{`provider "registry.terraform.io/hashicorp/azurerm" { version = 4 }`, nil, true},
		{`provider "registry.terraform.io/hashicorp/azurerm" { version = "x" }`, nil, true},
		{`provider "registry.terraform.io/hashicorp/azurerm" {`, nil, true},
	} {
		versions, err := provider.Locked([]byte(row.text))
		got := []string{}
		for _, version := range versions {
			got = append(got, version.String())
		}
		if !slices.Equal(got, row.want) || err != nil != row.fail {
			t.Errorf("%s: got %q and %v", row.text, got, err)
		}
	}
}

// Whatever a constraint says, the releases that it allows have something or lack it, or it says nothing; and a release that it
// allows is counted where it belongs.
func FuzzConstraint(f *testing.F) {
	for _, constraint := range []string{"~> 4.20", ">= 4.1, < 5.0", "~>4", "!= 4.19.0, > 4.18", "= 5.0.0-beta1", ">= 5.0.0-beta1, <6", "= 99999999999999999999.0", "~> 4.0.1,", "v4.19"} {
		f.Add(constraint, 4, 19, 1)
		f.Add(constraint, 5, 0, 0)
	}
	f.Add("<=541,\r> 5", 32, 14, 82)
	f.Fuzz(func(t *testing.T, constraint string, major, minor, patch int) {
		if major < 0 || minor < 0 || patch < 0 || major == 0 && minor == 0 {
			return
		}
		allowed := provider.Decide(nil, []string{constraint}, "")
		since := provider.Since(major, minor)
		before := provider.Span{Until: since.Since}
		opposite := map[provider.Share]provider.Share{
			provider.Every: provider.None, provider.None: provider.Every, provider.Some: provider.Some, provider.Undetermined: provider.Undetermined,
		}
		here, there := allowed.Share(since), allowed.Share(before)
		if opposite[here] != there {
			t.Fatalf("%q: %s since %v, %s before", constraint, shares[here], since.Since, shares[there])
		}
		limits, err := goversion.NewConstraint(constraint)
		if err != nil || here == provider.Undetermined || withoutMinor.MatchString(constraint) {
			return
		}
		release := goversion.Must(goversion.NewVersion(fmt.Sprintf("%d.%d.%d", major, minor, patch)))
		if limits.Check(release) && here == provider.None {
			t.Fatalf("%q allows %s, and yet %s since %v", constraint, release, shares[here], since.Since)
		}
		if minor == 0 {
			return
		}
		release = goversion.Must(goversion.NewVersion(fmt.Sprintf("%d.%d.%d", major, minor-1, patch)))
		if limits.Check(release) && there == provider.None {
			t.Fatalf("%q allows %s, and yet %s before %v", constraint, release, shares[there], since.Since)
		}
	})
}

// withoutMinor matches what Terraform takes for another constraint than the library does.
var withoutMinor = regexp.MustCompile(`~>\s*v?\d+\s*(,|$)`)

func FuzzLocked(f *testing.F) {
	f.Add(`provider "registry.example/hashicorp/azurerm" {
  version = "5.2.0"
}`)
	f.Add(`provider "x" {`)
	locks, err := filepath.Glob(filepath.Join("..", "..", "integration", "testdata", "*", "*", provider.LockFile))
	if err != nil || len(locks) == 0 {
		f.Fatal("there are no lock files among the fixtures: ", err)
	}
	for _, lock := range locks {
		text, err := os.ReadFile(lock)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, source string) {
		versions, err := provider.Locked([]byte(source))
		for _, version := range versions {
			if err != nil || len(version.Segments()) == 0 {
				t.Fatalf("%q has a version without segments", source)
			}
		}
	})
}
