package source

import (
	"errors"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclparse"
	"github.com/terraform-linters/tflint-plugin-sdk/hclext"
	"github.com/terraform-linters/tflint-plugin-sdk/terraform/addrs"
	"github.com/terraform-linters/tflint-plugin-sdk/tflint"
)

// versionHost stands in for TFLint where a version is asked for: it has the files of the root module, and those of the
// module that is checked.
type versionHost struct {
	tflint.Runner
	directory     string
	path          addrs.Module
	root, checked []*hcl.File
}

func (h *versionHost) GetOriginalwd() (string, error)       { return h.directory, nil }
func (h *versionHost) GetModulePath() (addrs.Module, error) { return h.path, nil }

func (h *versionHost) GetModuleContent(schema *hclext.BodySchema, options *tflint.GetModuleContentOption) (*hclext.BodyContent, error) {
	files := h.checked
	if options.ModuleCtx == tflint.RootModuleCtxType {
		files = h.root
	}
	content := &hclext.BodyContent{Attributes: hclext.Attributes{}}
	for _, file := range files {
		part, diagnostics := hclext.PartialContent(file.Body, schema)
		if diagnostics.HasErrors() {
			return nil, diagnostics
		}
		content.Blocks = append(content.Blocks, part.Blocks...)
	}
	return content, nil
}

// files are the contents of files by their path in the folder in which TFLint was started.
type files map[string]string

// EvaluateExpr knows no value.
func (h *versionHost) EvaluateExpr(hcl.Expression, any, *tflint.EvaluateExprOption) error {
	return errors.New("no value")
}

// decidedVersion returns what is known of azurerm's version in a module, which is the root module or called by it. The
// tables say what Terraform's user has written, and what follows from it; only here they meet the code that decides.
func decidedVersion(t *testing.T, root, checked string, written files, option string) version {
	t.Helper()
	written = maps.Clone(written)
	written[path.Join(checked, "main.tf")] += "resource \"azurerm_logic_app_standard\" \"app\" {}\n"
	host := &versionHost{directory: t.TempDir()}
	for _, name := range slices.Sorted(maps.Keys(written)) {
		write(t, filepath.Join(host.directory, filepath.FromSlash(name)), written[name])
		file := parsed(t, name, written[name])
		if file == nil {
			continue
		}
		if path.Dir(name) == root {
			host.root = append(host.root, file)
		}
		if path.Dir(name) == checked {
			host.checked = append(host.checked, file)
		}
	}
	if root != checked {
		host.path = addrs.Module{"app"}
	}
	plan := func(map[string]bool) map[string]Reads {
		return map[string]Reads{"azurerm_logic_app_standard": {First: []code.Path{"client_certificate_mode"}}}
	}
	reader := New(host, plan, option, &Run{})
	var allowed provider.Allowed
	for module, err := range reader.Rounds() {
		if err != nil {
			t.Fatal(err)
		}
		allowed = module.Provider()
	}
	return versionOf(allowed)
}

// version is the one major version that is allowed, and what says so; nothing if several are.
type version struct {
	Major  int
	Source string
}

func versionOf(allowed provider.Allowed) version {
	for major := range 10 {
		if allowed.Share(provider.Span{Since: provider.Version{Major: major}, Until: provider.Version{Major: major + 1}}) == provider.Every {
			return version{major, allowed.Source}
		}
	}
	return version{}
}

func write(t *testing.T, name, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// parsed returns what Terraform reads of a file, or nil if it is none of Terraform's.
func parsed(t *testing.T, name, content string) *hcl.File {
	t.Helper()
	parse := hclparse.NewParser().ParseHCL
	switch {
	case strings.HasSuffix(name, ".tf.json"):
		parse = hclparse.NewParser().ParseJSON
	case !strings.HasSuffix(name, ".tf"):
		return nil
	}
	file, diagnostics := parse([]byte(content), filepath.FromSlash(name))
	if diagnostics.HasErrors() {
		t.Fatal(diagnostics)
	}
	return file
}

// locks is the lock file that terraform init writes.
func locks(source, version string) string {
	return `# This file is maintained automatically by "terraform init".
# Manual edits may be lost in future updates.

provider "` + source + `" {
  version     = "` + version + `"
  constraints = ">= 4.0.0"
  hashes = [
    "h1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
  ]
}
`
}

// requires is a terraform block that has one entry of required_providers.
func requires(entry string) string {
	return "terraform {\n  required_providers {\n    azurerm = " + entry + "\n  }\n}\n"
}

// constrains is a terraform block with a constraint on azurerm.
func constrains(constraint string) string {
	return requires("{\n      source  = \"hashicorp/azurerm\"\n      version = \"" + constraint + "\"\n    }")
}

const azurermSource = "registry.terraform.io/hashicorp/azurerm"

// Which of lock file, constraint and option decides, and how each may be written.
func TestSourceDecidesVersion(t *testing.T) {
	const (
		lock       = ".terraform.lock.hcl"
		constraint = "required_providers"
		option     = "azurerm_version"
		call       = "module \"app\" {\n  source = \"./modules/app\"\n}\n"
	)
	for _, row := range []struct {
		why     string
		written files
		option  string
		want    version
	}{
		{"nobody says it", files{}, "", version{}},

		{"the lock file", files{lock: locks(azurermSource, "4.81.0")}, "", version{Major: 4, Source: lock}},
		{"the lock file of 3.x", files{lock: locks(azurermSource, "3.117.1")}, "", version{Major: 3, Source: lock}},
		{"the lock file has a pre-release, which has the defaults of its release",
			files{lock: locks(azurermSource, "5.0.0-beta1"), "versions.tf": constrains(">= 4.0")}, "", version{Major: 5, Source: lock}},
		{"OpenTofu's registry", files{lock: locks("registry.opentofu.org/hashicorp/azurerm", "4.81.0")}, "", version{Major: 4, Source: lock}},
		{"the lock file decides where a constraint leaves it open, whatever the option says",
			files{lock: locks(azurermSource, "4.81.0"), "versions.tf": constrains(">= 4.0")}, "5.2.0", version{Major: 4, Source: lock}},
		{"likewise the other way round",
			files{lock: locks(azurermSource, "5.2.0"), "versions.tf": constrains(">= 4.0")}, "4.81.0", version{Major: 5, Source: lock}},
		{"who raised the constraint has not run terraform init yet",
			files{lock: locks(azurermSource, "4.81.0"), "versions.tf": constrains("~> 5.0")}, "", version{Major: 4, Source: lock}},
		{"nor who lowered it",
			files{lock: locks(azurermSource, "5.2.0"), "versions.tf": constrains("~> 4.81")}, "", version{Major: 5, Source: lock}},

		{"the lock file has another provider",
			files{lock: locks("registry.terraform.io/azure/azapi", "5.2.0"), "versions.tf": constrains("~> 4.20")}, "", version{Major: 4, Source: constraint}},
		{"the lock file has a provider of another host", files{lock: locks("registry.example.com/hashicorp/azurerm", "4.81.0")}, "", version{}},
		{"the lock file has another publisher's azurerm", files{lock: locks("registry.terraform.io/example/azurerm", "4.81.0")}, "", version{}},
		{"the lock file has no version",
			files{lock: "provider \"" + azurermSource + "\" {\n  constraints = \"~> 5.0\"\n}\n", "versions.tf": constrains("~> 4.20")},
			"", version{Major: 4, Source: constraint}},
		{"the lock file's version is none",
			files{lock: locks(azurermSource, "five"), "versions.tf": constrains("~> 4.20")}, "", version{Major: 4, Source: constraint}},
		{"the lock file's version is none, and nothing else says it", files{lock: locks(azurermSource, "newest")}, "", version{}},
		{"a conflict in the lock file",
			files{lock: "provider \"" + azurermSource + "\" {\n  version = \"5.2.0\"\n<<<<<<< HEAD\n", "versions.tf": constrains("~> 4.20")},
			"5.2.0", version{Major: 4, Source: constraint}},
		{"half a lock file, and nothing else says it", files{lock: "provider \"" + azurermSource + "\" {\n"}, "", version{}},
		{"half a lock file leaves it to the option", files{lock: "provider \"" + azurermSource + "\" {\n"}, "4.81.0", version{Major: 4, Source: option}},

		{"a constraint in any file", files{"versions.tf": constrains("~> 4.20")}, "", version{Major: 4, Source: constraint}},
		{"a constraint in JSON",
			files{"versions.tf.json": `{"terraform": {"required_providers": {"azurerm": {"source": "hashicorp/azurerm", "version": "~> 4.20"}}}}`},
			"", version{Major: 4, Source: constraint}},
		{"the source with its registry",
			files{"versions.tf": requires(`{ source = "` + azurermSource + `", version = "~> 4.20" }`)}, "", version{Major: 4, Source: constraint}},
		{"another publisher's azurerm", files{"versions.tf": requires(`{ source = "example/azurerm", version = "~> 4.20" }`)}, "", version{}},
		{"a constraint as older code has it", files{"versions.tf": requires(`"~> 4.20"`)}, "", version{Major: 4, Source: constraint}},
		{"the source without namespace, as cdktf writes it",
			files{"versions.tf": requires(`{ source = "azurerm", version = "~> 4.20" }`)}, "", version{Major: 4, Source: constraint}},
		{"the source in another letter case",
			files{"versions.tf": requires(`{ source = "Hashicorp/AzureRM", version = "~> 4.20" }`)}, "", version{Major: 4, Source: constraint}},
		{"another local name",
			files{"versions.tf": strings.Replace(constrains("~> 4.20"), "azurerm = {", "az = {", 1)}, "", version{Major: 4, Source: constraint}},
		{"another host", files{"versions.tf": requires(`{ source = "registry.example.com/hashicorp/azurerm", version = "~> 4.20" }`)}, "", version{}},
		{"the version of a provider block",
			files{"providers.tf": "provider \"azurerm\" {\n  version = \"~> 4.20\"\n  features {}\n}\n"}, "", version{Major: 4, Source: constraint}},
		{"that and a constraint hold together",
			files{"providers.tf": "provider \"azurerm\" {\n  version = \"< 5.0\"\n  features {}\n}\n", "versions.tf": constrains(">= 4.0")},
			"", version{Major: 4, Source: constraint}},
		{"a provider block that is not of azurerm, whatever it is called",
			files{"providers.tf": "provider \"azurerm\" {\n  version = \"4.81.0\"\n}\n", "versions.tf": requires(`{ source = "example/azurerm" }`)}, "", version{}},
		{"a source without a version", files{"versions.tf": requires(`{ source = "hashicorp/azurerm" }`)}, "", version{}},
		{"constraints of several blocks hold together",
			files{"main.tf": constrains("< 5.0"), "more.tf": constrains(">= 4.0"), "versions.tf": "terraform {\n  required_version = \">= 1.5\"\n}\n"},
			"", version{Major: 4, Source: constraint}},
		{"constraints on other providers and on Terraform say nothing of azurerm",
			files{"versions.tf": `terraform {
  required_version = ">= 1.5"

  required_providers {
    azapi = {
      source  = "azure/azapi"
      version = "~> 2.0"
    }
    azurerm = {
      source  = "hashicorp/azurerm"
      version = "~> 4.20"
    }
    random = {
      source  = "hashicorp/random"
      version = "~> 3.5"
    }
  }
}
`}, "", version{Major: 4, Source: constraint}},

		{"the option", files{}, "4.81.0", version{Major: 4, Source: option}},
		{"the option of 5.x", files{}, "5.2.0", version{Major: 5, Source: option}},
		{"the option names a pre-release", files{}, "5.0.0-beta1", version{Major: 5, Source: option}},
		{"the option names the major version only", files{}, "4", version{Major: 4, Source: option}},
		{"a constraint that allows one major version wins over the option",
			files{"versions.tf": constrains("~> 4.20")}, "5.2.0", version{Major: 4, Source: constraint}},
		{"likewise the other way round", files{"versions.tf": constrains("~> 5.2")}, "4.81.0", version{Major: 5, Source: constraint}},
		{"a constraint that allows several leaves it to the option",
			files{"versions.tf": constrains(">= 4.0")}, "4.81.0", version{Major: 4, Source: option}},
	} {
		if got := decidedVersion(t, ".", ".", row.written, row.option); got != row.want {
			t.Errorf("%s: got %+v, want %+v", row.why, got, row.want)
		}
	}

	// The folders are relative to the one in which TFLint was started.
	for _, row := range []struct {
		why           string
		root, checked string
		written       files
		want          version
	}{
		{"--chdir", "stack", "stack",
			files{lock: locks(azurermSource, "5.2.0"), "stack/" + lock: locks(azurermSource, "4.81.0")}, version{Major: 4, Source: lock}},
		{"the root module's constraint counts in the modules that it calls", ".", "modules/app",
			files{"main.tf": constrains("= 4.81.0") + call, "modules/app/versions.tf": constrains(">= 3.0")}, version{Major: 4, Source: constraint}},
		{"likewise for 5.x", ".", "modules/app",
			files{"main.tf": constrains("5.2.0") + call, "modules/app/versions.tf": constrains(">= 3.0")}, version{Major: 5, Source: constraint}},
		{"so does its lock file, and one that was left behind in the called module does not", ".", "modules/app",
			files{"main.tf": call, lock: locks(azurermSource, "4.81.0"), "modules/app/" + lock: locks(azurermSource, "5.2.0")},
			version{Major: 4, Source: lock}},
		{"what a called module says does not count, where the root module says nothing", ".", "modules/app",
			files{"main.tf": call, "modules/app/versions.tf": constrains("~> 4.20"), "modules/app/" + lock: locks(azurermSource, "5.2.0")},
			version{}},
	} {
		if got := decidedVersion(t, row.root, row.checked, row.written, ""); got != row.want {
			t.Errorf("%s: got %+v, want %+v", row.why, got, row.want)
		}
	}
}
