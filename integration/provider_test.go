package integration

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/ruleset"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	goversion "github.com/hashicorp/go-version"
	"github.com/hashicorp/hcl/v2"
)

// providerFiles say what azurerm's resources have, one file for the last release of each major version when they were
// cut: the types that the rules read and those of the fixtures, without computed attributes. An argument's text is its
// type, preceded by "required", or by "computed" where the service decides if it is absent, and followed by the
// provider's default where that was at hand. make schema writes them; see tools/schema.
//
//go:embed provider/azurerm-*.json
var providerFiles embed.FS

// provider is azurerm in one version.
type provider struct {
	Version   string            `json:"version"`
	Resources map[string]*block `json:"resources"`
}

// block is a resource or a block in it.
type block struct {
	Required  bool              `json:"required"`
	Arguments map[string]string `json:"arguments"`
	Blocks    map[string]*block `json:"blocks"`
}

// readProviders returns the versions, the newest first.
var readProviders = sync.OnceValues(func() ([]provider, error) {
	files, err := fs.Glob(providerFiles, "provider/*.json")
	if err != nil {
		return nil, err
	}
	var providers []provider
	for _, file := range files {
		content, err := providerFiles.ReadFile(file)
		if err != nil {
			return nil, err
		}
		var p provider
		if err := json.Unmarshal(content, &p); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		if file != "provider/azurerm-"+p.Version+".json" {
			return nil, fmt.Errorf("%s says that it is azurerm %q", file, p.Version)
		}
		if _, err := goversion.NewVersion(p.Version); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		providers = append(providers, p)
	}
	slices.SortFunc(providers, func(a, b provider) int {
		return goversion.Must(goversion.NewVersion(b.Version)).Compare(goversion.Must(goversion.NewVersion(a.Version)))
	})
	for i := range providers[1:] {
		newer, older := providers[i].Version, providers[i+1].Version
		if strings.HasPrefix(newer, older[:strings.Index(older, ".")+1]) {
			return nil, fmt.Errorf("azurerm-%s.json is there, so azurerm-%s.json must go", newer, older)
		}
	}
	return providers, nil
})

func azurerm(t *testing.T) []provider {
	t.Helper()
	providers, err := readProviders()
	if err != nil {
		t.Fatal(err)
	}
	return providers
}

// unchecked are the resource types that no provider file has, because their schema was not at hand when the tables were
// written. Nothing but this list holds the tables against what the provider has, so each entry says where that was read.
// A type leaves the list when make schema cuts it out of a schema.
var unchecked = uncheckedTypes{}

type uncheckedTypes map[string]uncheckedType

// uncheckedType is what was read about a type.
type uncheckedType struct {
	// source is the address of the provider's page or source file, at the tag of a release.
	source string
	// arguments are the paths that the tables name and the source has, and lacks those that it does not have: they stand
	// in an entry that serves other types, too.
	arguments, lacks []string
}

// Fixtures under abbreviated leave out arguments that the provider requires.
const abbreviated = "engine/abbreviated/"

// TestFixturesAreTerraform holds that each argument and block of azurerm's resources in the fixtures exists in the
// version of the provider that the fixture names, and that none is missing that this version requires: a rule for code
// that nobody can write would be tested by fixtures that nobody can apply.
func TestFixturesAreTerraform(t *testing.T) {
	t.Parallel()
	code, providers := fixtures(t), azurerm(t)
	for _, folder := range code.modules() {
		if _, fails := code[path.Join(folder, "want_error.txt")]; fails {
			continue
		}
		t.Run(folder, func(t *testing.T) {
			found, err := azurermResources(code, folder)
			if err != nil {
				t.Fatal(err)
			}
			named, err := namedVersion(code, folder, providers)
			if err != nil {
				t.Fatal(err)
			}
			for _, resource := range found {
				if _, ok := unchecked[resource.kind]; ok || strings.HasPrefix(folder, abbreviated) {
					continue
				}
				p := versionFor(resource.kind, named, providers)
				schema, ok := p.Resources[resource.kind]
				if !ok {
					t.Errorf("%s: azurerm %s has no %s, or it is missing in the provider files", resource.at, p.Version, resource.kind)
					continue
				}
				for _, mistake := range schema.mistakes(resource.body, !resource.override) {
					t.Errorf("%s (azurerm %s)", mistake, p.Version)
				}
			}
		})
	}
}

// resource is a resource block of azurerm in a fixture.
type resource struct {
	kind     string
	body     hcl.Body
	at       hcl.Range
	override bool
}

// azurermResources returns the resources of azurerm in a module, in native syntax and in JSON.
func azurermResources(code tree, folder string) ([]resource, error) {
	schema := &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "resource", LabelNames: []string{"type", "name"}}}}
	var found []resource
	for _, name := range code.in(folder) {
		body, err := terraformBody(code, name)
		if err != nil {
			return nil, err
		}
		if body == nil {
			continue
		}
		content, _, diags := body.PartialContent(schema)
		if diags.HasErrors() {
			return nil, diags
		}
		for _, b := range content.Blocks {
			if strings.HasPrefix(b.Labels[0], "azurerm_") {
				found = append(found, resource{b.Labels[0], b.Body, b.DefRange, isOverride(name)})
			}
		}
	}
	return found, nil
}

// versionFor returns the version in which a resource is looked up: the one that the fixture names, else the newest that
// has the type.
func versionFor(kind string, named *provider, providers []provider) provider {
	if named != nil {
		return *named
	}
	for _, p := range providers {
		if p.Resources[kind] != nil {
			return p
		}
	}
	return providers[0]
}

// mistakes says what of a body the provider does not know, and, unless it is part of an override, what it lacks.
func (b *block) mistakes(body hcl.Body, complete bool) []string {
	content, diags := body.Content(b.schema(complete))
	var mistakes []string
	for _, diag := range diags {
		mistakes = append(mistakes, diag.Error())
	}
	count := map[string]int{}
	for _, inner := range content.Blocks {
		name, innerBody := inner.Type, inner.Body
		if name == "dynamic" {
			name = inner.Labels[0]
			dynamic, diags := inner.Body.Content(dynamicBlock)
			if diags.HasErrors() || len(dynamic.Blocks) != 1 {
				mistakes = append(mistakes, fmt.Sprintf("%s: a dynamic block needs for_each and one content: %v", inner.DefRange, diags))
				continue
			}
			innerBody = dynamic.Blocks[0].Body
		}
		schema, ok := b.Blocks[name]
		switch {
		case ok:
			count[name]++
			mistakes = append(mistakes, schema.mistakes(innerBody, true)...)
		case inner.Type == "dynamic":
			mistakes = append(mistakes, fmt.Sprintf("%s: there is no block %q", inner.DefRange, name))
		}
	}
	for name, inner := range b.Blocks {
		if complete && inner.Required && count[name] == 0 && content.Attributes[name] == nil {
			mistakes = append(mistakes, fmt.Sprintf("%s: the block %q is required", body.MissingItemRange(), name))
		}
	}
	return mistakes
}

// dynamicBlock is Terraform's dynamic block, whatever it makes.
var dynamicBlock = &hcl.BodySchema{
	Attributes: []hcl.AttributeSchema{{Name: "for_each", Required: true}, {Name: "iterator"}, {Name: "labels"}},
	Blocks:     []hcl.BlockHeaderSchema{{Type: "content"}},
}

// schema returns what may stand in the block, with what Terraform itself understands in any resource.
func (b *block) schema(complete bool) *hcl.BodySchema {
	schema := &hcl.BodySchema{
		Blocks: []hcl.BlockHeaderSchema{{Type: "dynamic", LabelNames: []string{"type"}}, {Type: "lifecycle"}, {Type: "provisioner", LabelNames: []string{"type"}}, {Type: "connection"}},
	}
	for _, name := range []string{"count", "for_each", "provider", "depends_on"} {
		schema.Attributes = append(schema.Attributes, hcl.AttributeSchema{Name: name})
	}
	for name, text := range b.Arguments {
		schema.Attributes = append(schema.Attributes, hcl.AttributeSchema{Name: name, Required: complete && strings.HasPrefix(text, "required ")})
	}
	for name := range b.Blocks {
		schema.Blocks = append(schema.Blocks, hcl.BlockHeaderSchema{Type: name})
	}
	return schema
}

// namedVersion returns the version of azurerm that Terraform would take for a module, or nil if the module does not care:
// the lock file's, else the newest that the constraint allows.
func namedVersion(code tree, folder string, providers []provider) (*provider, error) {
	constraint := ""
	for _, name := range code.in(folder) {
		body, err := terraformBody(code, name)
		if err != nil {
			return nil, err
		}
		if body == nil {
			continue
		}
		if constraint, err = azurermConstraint(body); err != nil {
			return nil, err
		}
		if constraint != "" {
			break
		}
	}
	// A lock file or a constraint that cannot be read is as if there were none, for Terraform's user as for the plugin; some
	// fixtures are about just that.
	if locked, err := lockedVersion(code, folder); err == nil && understood(locked) {
		constraint = locked
	}
	if !understood(constraint) {
		return nil, nil
	}
	for i := range providers {
		if allows(constraint, providers[i].Version) {
			return &providers[i], nil
		}
	}
	// A version between those that are known has the arguments of its major version's last release, more or less.
	for i := range providers {
		if major, _, _ := strings.Cut(providers[i].Version, "."); strings.HasPrefix(strings.TrimLeft(constraint, "=~>< "), major+".") {
			return &providers[i], nil
		}
	}
	return nil, fmt.Errorf("%s: no known version of azurerm satisfies %q", folder, constraint)
}

// azurermConstraint reads the constraint on azurerm from terraform.required_providers.
func azurermConstraint(body hcl.Body) (string, error) {
	content, _, diags := body.PartialContent(&hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "terraform"}}})
	if diags.HasErrors() {
		return "", diags
	}
	for _, settings := range content.Blocks {
		content, _, diags := settings.Body.PartialContent(&hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "required_providers"}}})
		if diags.HasErrors() {
			return "", diags
		}
		for _, required := range content.Blocks {
			attributes, diags := required.Body.JustAttributes()
			if diags.HasErrors() {
				return "", diags
			}
			azurerm, ok := attributes["azurerm"]
			if !ok {
				continue
			}
			value, diags := azurerm.Expr.Value(&hcl.EvalContext{})
			if diags.HasErrors() {
				return "", diags
			}
			// The short form is the constraint itself; in the long form it may be absent.
			if !value.Type().IsObjectType() {
				return value.AsString(), nil
			}
			if value.Type().HasAttribute("version") {
				return value.GetAttr("version").AsString(), nil
			}
		}
	}
	return "", nil
}

// lockedVersion reads azurerm's version from the folder's dependency lock file.
func lockedVersion(code tree, folder string) (string, error) {
	source, ok := code[path.Join(folder, ".terraform.lock.hcl")]
	if !ok {
		return "", nil
	}
	lock := tree{"lock.tf": source}
	body, err := terraformBody(lock, "lock.tf")
	if err != nil {
		return "", err
	}
	content, _, diags := body.PartialContent(&hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{{Type: "provider", LabelNames: []string{"source"}}}})
	if diags.HasErrors() {
		return "", diags
	}
	for _, locked := range content.Blocks {
		if path.Base(locked.Labels[0]) != "azurerm" {
			continue
		}
		content, _, diags := locked.Body.PartialContent(&hcl.BodySchema{Attributes: []hcl.AttributeSchema{{Name: "version", Required: true}}})
		if diags.HasErrors() {
			return "", diags
		}
		value, diags := content.Attributes["version"].Expr.Value(nil)
		if diags.HasErrors() {
			return "", diags
		}
		return value.AsString(), nil
	}
	return "", nil
}

// understood reports whether a text is a constraint, as a version by itself is.
func understood(constraint string) bool {
	_, err := goversion.NewConstraint(constraint)
	return constraint != "" && err == nil
}

// allows reports whether a constraint, such as "~> 4.0, != 4.2.0", allows a version.
func allows(constraint, version string) bool {
	parsed, err := goversion.NewConstraint(constraint)
	return err == nil && parsed.Check(goversion.Must(goversion.NewVersion(version)))
}

func TestAllows(t *testing.T) {
	for _, row := range []struct {
		constraint, version string
		want                bool
	}{
		{"5.2.0", "5.2.0", true},
		{"= 5.2.0", "4.81.0", false},
		{"~> 4.0", "4.81.0", true},
		{"~> 4.0", "5.2.0", false},
		{"~> 4.81.0", "4.81.0", true},
		{"~> 4.80.0", "4.81.0", false},
		{">= 4.0, < 5.0", "4.81.0", true},
		{">= 4.0, < 5.0", "5.2.0", false},
		{"!= 5.2.0", "5.2.0", false},
	} {
		if got := allows(row.constraint, row.version); got != row.want {
			t.Errorf("%q allows %s: got %v", row.constraint, row.version, got)
		}
	}
}

// alsoRead are arguments that the type has in none of these versions, and that the rules read nevertheless.
// https://github.com/hashicorp/terraform-provider-azurerm/blob/v2.99.0/internal/services/apimanagement/api_management_custom_domain_resource.go#L114
var alsoRead = map[string]string{
	"azurerm_api_management_custom_domain.proxy":               "the name of the block gateway in 2.x",
	"azurerm_logic_app_standard.public_network_access_enabled": "the spelling of the other App Service types, which texts use",
}

// TestTablesAreTerraform holds that the rules read what the provider has: an argument with a misspelt name would be
// absent in all code, and the rule would say so of everything.
func TestTablesAreTerraform(t *testing.T) {
	providers := slices.Concat(azurerm(t), []provider{unchecked.provider()})
	excused := map[string]bool{}
	for name, arguments := range namedArguments() {
		for _, argument := range arguments {
			for _, mistake := range argument.mistakes(providers, excused) {
				t.Errorf("%s: %s", name, mistake)
			}
		}
	}
	for name := range alsoRead {
		if !excused[name] {
			t.Errorf("%s is listed as read although it does not exist, but no rule reads it, or it does exist", name)
		}
	}
}

// TestUnchecked holds that each type that the tables name is in a provider file or listed as unchecked, and that the
// list says what the tables name and no more.
func TestUnchecked(t *testing.T) {
	named := map[string][]code.Path{}
	for _, resourceType := range ruleset.ResourceTypes(rules.All()) {
		named[resourceType] = nil
	}
	for _, arguments := range namedArguments() {
		for _, argument := range arguments {
			for _, p := range argument.Places {
				named[p.Type] = append(named[p.Type], p.Paths...)
			}
		}
	}
	code := fixtures(t)
	inFixtures := map[string]bool{}
	for _, folder := range code.modules() {
		if _, fails := code[path.Join(folder, "want_error.txt")]; fails {
			continue
		}
		found, err := azurermResources(code, folder)
		if err != nil {
			t.Fatal(err)
		}
		for _, resource := range found {
			inFixtures[resource.kind] = true
		}
	}
	for _, mistake := range unchecked.mistakes(named, inFixtures, azurerm(t)) {
		t.Error(mistake)
	}
}

// mistakes returns where the list is not what it must be, from the paths that the tables name of each type.
func (u uncheckedTypes) mistakes(named map[string][]code.Path, inFixtures map[string]bool, providers []provider) []string {
	var mistakes []string
	mistake := func(format string, values ...any) { mistakes = append(mistakes, fmt.Sprintf(format, values...)) }
	inFile := func(resourceType string) bool {
		return slices.ContainsFunc(providers, func(p provider) bool { return p.Resources[resourceType] != nil })
	}
	for _, name := range slices.Sorted(maps.Keys(named)) {
		if _, listed := u[name]; !listed && !inFile(name) {
			mistake("the tables name %s, which is neither in a provider file nor listed as unchecked", name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(u)) {
		listed := u[name]
		if inFile(name) {
			mistake("%s is listed as unchecked, but it is in a provider file", name)
		}
		if _, inTables := named[name]; !inTables && !inFixtures[name] {
			mistake("%s is listed as unchecked, but no table and no fixture names it", name)
		}
		if !strings.HasPrefix(listed.source, "https://") {
			mistake("%s is listed as unchecked without the address where its arguments were read", name)
		}
		wanted := map[string]bool{}
		for _, argument := range named[name] {
			wanted[providerPath(argument)] = true
		}
		for _, argument := range slices.Concat(listed.arguments, listed.lacks) {
			if !wanted[argument] {
				mistake("%s.%s is listed as unchecked, but no table names it, or it is listed twice", name, argument)
			}
			delete(wanted, argument)
		}
		for _, argument := range slices.Sorted(maps.Keys(wanted)) {
			mistake("the tables name %s.%s, which is not listed as unchecked", name, argument)
		}
	}
	return mistakes
}

// provider returns what is listed as if it were in a provider file.
func (u uncheckedTypes) provider() provider {
	p := provider{Version: "unchecked", Resources: map[string]*block{}}
	for name, listed := range u {
		p.Resources[name] = &block{}
		for _, argument := range listed.arguments {
			p.Resources[name].add(argument)
		}
	}
	return p
}

// add adds an argument and the blocks that it is in.
func (b *block) add(argument string) {
	first, rest, nested := strings.Cut(argument, ".")
	if !nested {
		if b.Arguments == nil {
			b.Arguments = map[string]string{}
		}
		b.Arguments[first] = ""
		return
	}
	if b.Blocks == nil {
		b.Blocks = map[string]*block{}
	}
	if b.Blocks[first] == nil {
		b.Blocks[first] = &block{}
	}
	b.Blocks[first].add(rest)
}

// namedArguments returns all that the tables look at in resources of azurerm, by rule.
func namedArguments() map[string][]tableArgument {
	named := map[string][]tableArgument{}
	all := rules.All()
	for _, rule := range all {
		plan := &table.Plan{}
		rule.Read(plan, all)
		for _, look := range plan.Looks() {
			named[rule.Name] = append(named[rule.Name], tableArgument(look))
		}
	}
	return named
}

// tableArgument is an argument or a block that a table looks at.
type tableArgument table.Look

// mistakes returns where the argument does not exist although it must, and which of its names are those of nothing at all:
// one entry serves several types, with the names that some of them have. It notes in excused what alsoRead lets pass.
func (a tableArgument) mistakes(providers []provider, excused map[string]bool) []string {
	var lacking, mistakes []string
	for _, p := range a.Places {
		if !slices.ContainsFunc(p.Paths, func(path code.Path) bool {
			return exists(providers, p.Type, path) || excuse(p.Type, path, excused)
		}) {
			lacking = append(lacking, p.Type)
		}
	}
	names := []string{}
	for _, path := range a.Places[0].Paths {
		names = append(names, string(path))
	}
	if a.Each && len(lacking) > 0 || len(lacking) == len(a.Places) {
		mistakes = append(mistakes, fmt.Sprintf("there is no %s in %s", strings.Join(names, " or "), strings.Join(slices.Compact(lacking), ", ")))
	}
	for i := range a.Places[0].Paths {
		if !slices.ContainsFunc(a.Places, func(p table.LookedAt) bool {
			return exists(providers, "", p.Paths[i]) || excuse(p.Type, p.Paths[i], excused)
		}) {
			mistakes = append(mistakes, fmt.Sprintf("there is no %s at all", a.Places[0].Paths[i]))
		}
	}
	return mistakes
}

// excuse reports whether alsoRead lists an argument, or the block that it is in.
func excuse(resourceType string, path code.Path, excused map[string]bool) bool {
	names, _ := path.Names()
	listed := resourceType + "." + names[0]
	if alsoRead[listed] == "" {
		return false
	}
	excused[listed] = true
	return true
}

// exists reports whether a resource type, or any type if it is empty, has an argument in one of the versions.
func exists(providers []provider, resourceType string, path code.Path) bool {
	name := providerPath(path)
	for _, p := range providers {
		for candidate, schema := range p.Resources {
			if (resourceType == "" || resourceType == candidate) && schema.has(name) {
				return true
			}
		}
	}
	return false
}

// providerPath returns the part of a table's path about which the provider says something: names with dots between
// them. What follows a colon is inside a value.
func providerPath(path code.Path) string {
	names, _ := path.Names()
	return strings.Join(names, ".")
}

// has reports whether there is an argument or a block at a path.
func (b *block) has(name string) bool {
	first, rest, nested := strings.Cut(name, ".")
	inner, isBlock := b.Blocks[first]
	if !nested {
		_, isArgument := b.Arguments[first]
		return isArgument || isBlock
	}
	return isBlock && inner.has(rest)
}

// TestMistakes holds that TestTablesAreTerraform notices what it is there to notice.
func TestMistakes(t *testing.T) {
	providers := azurerm(t)
	for name, row := range map[string]struct {
		argument tableArgument
		mistakes int
	}{
		"an argument":          {tableArgument{Places: []table.LookedAt{{Type: "azurerm_linux_web_app", Paths: []code.Path{"https_only"}}}, Each: true}, 0},
		"a block's":            {tableArgument{Places: []table.LookedAt{{Type: "azurerm_linux_web_app", Paths: []code.Path{"site_config.http2_enabled"}}}, Each: true}, 0},
		"inside a value":       {tableArgument{Places: []table.LookedAt{{Type: "azurerm_data_factory_pipeline", Paths: []code.Path{"activities_json:type"}}}, Each: true}, 0},
		"of an older version":  {tableArgument{Places: []table.LookedAt{{Type: "azurerm_app_service", Paths: []code.Path{"client_cert_enabled"}}}, Each: true}, 0},
		"listed":               {tableArgument{Places: []table.LookedAt{{Type: "azurerm_logic_app_standard", Paths: []code.Path{"public_network_access_enabled"}}}, Each: true}, 0},
		"no such argument":     {tableArgument{Places: []table.LookedAt{{Type: "azurerm_linux_web_app", Paths: []code.Path{"client_cert"}}}, Each: true}, 2},
		"no such type":         {tableArgument{Places: []table.LookedAt{{Type: "azurerm_web_app", Paths: []code.Path{"https_only"}}}, Each: true}, 1},
		"one of two names":     {tableArgument{Places: []table.LookedAt{{Type: "azurerm_app_service", Paths: []code.Path{"client_cert_enabled", "client_certificate_enabled"}}}, Each: true}, 0},
		"one of them misspelt": {tableArgument{Places: []table.LookedAt{{Type: "azurerm_app_service", Paths: []code.Path{"client_cert_enabled", "client_cert_on"}}}, Each: true}, 1},
		"one type must not":    {tableArgument{Places: []table.LookedAt{{Type: "azurerm_linux_web_app", Paths: []code.Path{"https_only"}}, {Type: "azurerm_container_app", Paths: []code.Path{"https_only"}}}, Each: false}, 0},
		"each type must":       {tableArgument{Places: []table.LookedAt{{Type: "azurerm_linux_web_app", Paths: []code.Path{"https_only"}}, {Type: "azurerm_container_app", Paths: []code.Path{"https_only"}}}, Each: true}, 1},
	} {
		if got := row.argument.mistakes(providers, map[string]bool{}); len(got) != row.mistakes {
			t.Errorf("%s: got %q, want %d mistakes", name, got, row.mistakes)
		}
	}
}

// exampleSource is the address of a page that an entry of unchecked may have.
const exampleSource = "https://registry.terraform.io/providers/hashicorp/azurerm/5.2.0/docs/resources/example"

// exampleType is such an entry.
var exampleType = uncheckedType{exampleSource, []string{"enabled", "site.inner", "site", "body"}, []string{"mode"}}

// TestUncheckedMistakes holds that TestUnchecked notices what it is there to notice.
func TestUncheckedMistakes(t *testing.T) {
	right := exampleType
	named := map[string][]code.Path{
		"azurerm_linux_web_app": {"https_only"},
		"azurerm_example":       {"enabled", "mode", "site.inner", "site{}", "body:properties"},
	}
	for name, row := range map[string]struct {
		list uncheckedTypes
		want []string
	}{
		"right":          {uncheckedTypes{"azurerm_example": right}, nil},
		"only a fixture": {uncheckedTypes{"azurerm_example": right, "azurerm_in_fixture": {source: exampleSource}}, nil},
		"not listed":     {uncheckedTypes{}, []string{"the tables name azurerm_example, which is neither in a provider file nor listed as unchecked"}},
		"in a file": {
			uncheckedTypes{"azurerm_example": right, "azurerm_linux_web_app": {exampleSource, []string{"https_only"}, nil}},
			[]string{"azurerm_linux_web_app is listed as unchecked, but it is in a provider file"},
		},
		"stale type": {
			uncheckedTypes{"azurerm_example": right, "azurerm_gone": {source: exampleSource}},
			[]string{"azurerm_gone is listed as unchecked, but no table and no fixture names it"},
		},
		"stale argument": {
			uncheckedTypes{"azurerm_example": {exampleSource, append([]string{"gone"}, right.arguments...), right.lacks}},
			[]string{"azurerm_example.gone is listed as unchecked, but no table names it, or it is listed twice"},
		},
		"twice": {
			uncheckedTypes{"azurerm_example": {exampleSource, right.arguments, []string{"mode", "enabled"}}},
			[]string{"azurerm_example.enabled is listed as unchecked, but no table names it, or it is listed twice"},
		},
		"argument not listed": {
			uncheckedTypes{"azurerm_example": {exampleSource, right.arguments, nil}},
			[]string{"the tables name azurerm_example.mode, which is not listed as unchecked"},
		},
		"no source": {
			uncheckedTypes{"azurerm_example": {"", right.arguments, right.lacks}},
			[]string{"azurerm_example is listed as unchecked without the address where its arguments were read"},
		},
	} {
		if got := row.list.mistakes(named, map[string]bool{"azurerm_in_fixture": true}, azurerm(t)); !slices.Equal(got, row.want) {
			t.Errorf("%s: got %q, want %q", name, got, row.want)
		}
	}
}

// TestUncheckedProvider holds that an argument which is listed as unchecked passes for one that exists, and no other.
func TestUncheckedProvider(t *testing.T) {
	listed := []provider{uncheckedTypes{"azurerm_example": exampleType}.provider()}
	for _, argument := range exampleType.arguments {
		if !exists(listed, "azurerm_example", code.Path(argument)) {
			t.Errorf("%s is listed and does not exist", argument)
		}
	}
	for _, argument := range []string{"mode", "inner", "site.other", "enabled.inner"} {
		if exists(listed, "azurerm_example", code.Path(argument)) {
			t.Errorf("%s is not listed and exists", argument)
		}
	}
}

func TestVersionFor(t *testing.T) {
	providers := azurerm(t)
	for _, row := range []struct {
		kind  string
		named *provider
		want  string
	}{
		{"azurerm_linux_web_app", nil, providers[0].Version},
		{"azurerm_linux_web_app", &providers[2], providers[2].Version},
		// Removed in 5.0.
		{"azurerm_app_service", nil, providers[1].Version},
		{"azurerm_app_service", &providers[0], providers[0].Version},
		{"azurerm_nothing", nil, providers[0].Version},
	} {
		if got := versionFor(row.kind, row.named, providers).Version; got != row.want {
			t.Errorf("%s: looked up in %s, want %s", row.kind, got, row.want)
		}
	}
}
