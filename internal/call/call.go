// Package call has the words in which a table says what a module of a registry makes: which resources, and which of its
// inputs is which argument. A call of the module is then judged as these resources. It is pure: who reads the code and asks
// TFLint hands over what a call says.
package call

import (
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/provider"
	"github.com/zclconf/go-cty/cty"
)

// Module is a module whose calls are judged.
type Module struct {
	// Sources are its addresses in the registry as [Address] returns them, with the folder of a submodule behind two slashes.
	Sources []string
	// Newest is the newest version that the table knows. A call that allows a newer one is judged by the known ones.
	Newest provider.Version
	// Resources are what it makes.
	Resources []Resource
}

// Resource is a resource, or a map of them, that a module makes.
type Resource struct {
	// Type is the resource type as which it is judged. Arguments of azapi_resource are those of its body, as paths from its root.
	Type string
	// Span is the versions that make it so; the zero value stands for all.
	Span provider.Span
	// Within is the input in which its inputs are; empty for a module whose inputs are flat. One that ends in ".*" is a map with
	// a resource for each key.
	Within string
	// When are inputs of the call that decide whether it is made, with the values by which it is, in lower case.
	When []Choice
	// Regardless are the arguments that say the same where it is not known what decides it. The resource is then made, and nothing
	// is known about the others. Where there are none, another resource of the table stands for it.
	Regardless []code.Path
	// Inputs are the module's inputs by the argument of the resource that each is.
	Inputs map[code.Path]Input
	// Fixed are the arguments that the module sets itself, whatever the caller passes. An argument that is in neither has no input
	// and stays at the provider's default.
	Fixed map[code.Path]cty.Value
	// Blocks are the blocks that are there only where an input is set.
	Blocks map[code.Path]string
	// Objects are the blocks of the resource that the module takes as they are: as an input that has objects, and lists of them, in
	// their place.
	Objects map[code.Path]string
	// Label tells a resource from others of the call, where it is none of a map: the name of a slot.
	Label string
	// Parent is the argument that names the resource before it in the table: the app of a slot.
	Parent code.Path
}

// Choice is an input and the values by which something is made.
type Choice struct {
	Input
	Values []string
}

// Input is an input of a module.
type Input struct {
	// Path is where it is, seen from [Resource.Within]; that of a [Choice] is seen from the call.
	Path string
	// Required is true for one without a default.
	Required bool
	// Defaults are its defaults, each for some versions. A null is the provider's default. One that is not required and has none
	// here has a default that the module works out.
	Defaults []Default
	// ByProvider is the provider's default, where some versions have it as theirs and others have null, or no such input, which
	// is the same.
	ByProvider cty.Value
	// Span is the versions that have it; the zero value stands for all.
	Span provider.Span
	// InAny is true if the default counts whatever is known of the version: of an input that decides what there is at all, and is
	// required where it has another.
	InAny bool
	// Otherwise is an input of the call that counts where this one is not set; empty for none.
	Otherwise string
	// Sent is what the module makes of a value, by the value as text, where that is not the value itself.
	Sent map[string]cty.Value
	// NotNull is true if a null that the caller writes is the default, too: of an attribute that is optional with a default, and
	// of a variable that is not nullable. NotNullIn are the versions in which it is; the zero value stands for all.
	NotNull   bool
	NotNullIn provider.Span
}

// Default is a default and the versions that have it; the zero value stands for all.
type Default struct {
	Span  provider.Span
	Value cty.Value
}

// Default returns the default of an input where some versions are allowed. It is false where they disagree, and where nothing is
// known about them: a version that the table does not know may have another. What a version has no input for stays at the
// provider's default.
func (i Input) Default(allowed provider.Allowed) (cty.Value, bool) {
	if i.InAny && len(i.Defaults) == 1 {
		return i.Defaults[0].Value, true
	}
	if allowed.Share(provider.Span{}) == provider.Undetermined {
		return cty.NilVal, false
	}
	for _, one := range i.Defaults {
		if (one.Span == provider.Span{} || allowed.Share(one.Span) == provider.Every) && (!i.lacking(allowed) || one.Value.IsNull()) {
			return one.Value, true
		}
	}
	return i.ByProvider, i.ByProvider != cty.NilVal && !slices.ContainsFunc(i.Defaults, func(one Default) bool {
		differs := !one.Value.IsNull() && !one.Value.RawEquals(i.ByProvider)
		return differs && (one.Span == provider.Span{} || allowed.Share(one.Span) != provider.None)
	})
}

// lacking reports whether some of the versions that are allowed have no such input.
func (i Input) lacking(allowed provider.Allowed) bool {
	return i.Span != provider.Span{} && allowed.Share(i.Span) != provider.Every
}

// NullIsDefault reports whether a null that the caller writes is the default where some versions are allowed.
func (i Input) NullIsDefault(allowed provider.Allowed) code.Truth {
	if !i.NotNull || i.NotNullIn == (provider.Span{}) {
		return code.Of(i.NotNull)
	}
	switch allowed.Share(i.NotNullIn) {
	case provider.Every:
		return code.True
	case provider.None:
		return code.False
	}
	return code.Unknown
}

// Makes reports whether the versions that are allowed make the resource; it is not known where some do. Where nothing says which
// they are, the newest counts, which is what Terraform would install.
func (r Resource) Makes(allowed provider.Allowed) code.Truth {
	share := allowed.Share(r.Span)
	switch {
	case r.Span == provider.Span{}, share == provider.Every, share == provider.Undetermined && r.Span.Until == provider.Version{}:
		return code.True
	case share == provider.Some:
		return code.Unknown
	}
	return code.False
}

// Versions returns the versions that a text allows, met with those that the table knows. A text is a constraint or a version;
// where there is none, or none is known that meets it, nothing is known about them.
func (m Module) Versions(text string) provider.Allowed {
	text = strings.TrimPrefix(text, "v")
	if text == "" {
		return provider.Allowed{}
	}
	newer := provider.Version{Major: m.Newest.Major, Minor: m.Newest.Minor + 1}
	return provider.Decide(nil, []string{text, "< " + newer.String()}, "")
}

// Mirrored returns the modules with the source of a mirror added to what it is a mirror of, the folders of submodules included. It
// is false if none of them is that.
func Mirrored(modules []Module, mirror, original string) ([]Module, bool) {
	mirror, _ = Address(mirror)
	original, _ = Address(original)
	found, known := slices.Clone(modules), false
	for i, module := range found {
		for _, source := range module.Sources {
			if folder, ok := strings.CutPrefix(source, original); ok && (folder == "" || strings.HasPrefix(folder, "//")) {
				found[i].Sources, known = append(slices.Clone(found[i].Sources), mirror+folder), true
			}
		}
	}
	return found, known
}

// Find returns the module that a source is, or nil.
func Find(modules []Module, source string) *Module {
	address, _ := Address(source)
	for i, module := range modules {
		if slices.Contains(module.Sources, address) {
			return &modules[i]
		}
	}
	return nil
}

// isRelease reports whether a ref looks like the tag of a release. Anything else may be a branch, or move.
func isRelease(ref string) bool {
	numbers := strings.Split(strings.TrimPrefix(ref, "v"), ".")
	return len(numbers) == 3 && !slices.ContainsFunc(numbers, func(number string) bool {
		return number == "" || strings.Trim(number, "0123456789") != ""
	})
}

// Address returns what a source names as the public registries do, in lower case: namespace/name/provider, and the folder in it
// behind two slashes. A repository of GitHub named terraform-PROVIDER-NAME is the module NAME; ref is the version that it names,
// if it does. The empty text is a source that is not known.
// https://developer.hashicorp.com/terraform/language/modules/sources
// https://developer.hashicorp.com/terraform/registry/modules/publish#requirements
func Address(source string) (address, ref string) {
	source, query, _ := strings.Cut(source, "?")
	source = strings.ToLower(source)
	if options, err := url.ParseQuery(query); err == nil {
		if ref = strings.TrimPrefix(strings.TrimPrefix(options.Get("ref"), "refs/"), "tags/"); !isRelease(ref) {
			ref = ""
		}
	}
	for _, host := range []string{"registry.terraform.io/", "registry.opentofu.org/"} {
		if address, ok := strings.CutPrefix(source, host); ok {
			return clean(address), ref
		}
	}
	repository, folder, isShort, ok := onGitHub(source)
	if !ok {
		return clean(source), ref
	}
	owner, rest, _ := strings.Cut(repository, "/")
	name, below, isBelow := strings.Cut(rest, "/")
	if isBelow && !isShort { // Something else than a repository, such as an archive.
		return source, ref
	}
	parts := strings.SplitN(strings.TrimSuffix(name, ".git"), "-", 3)
	if len(parts) < 3 || parts[0] != "terraform" {
		return source, ref
	}
	return clean(owner + "/" + parts[2] + "/" + parts[1] + "//" + path.Join(below, folder)), ref
}

// onGitHub returns the repository of a source, and the folder in it. A source is short if it starts with the host: then all that
// stands behind the repository is a folder.
// https://developer.hashicorp.com/terraform/language/modules/sources#github
func onGitHub(source string) (repository, folder string, isShort, ok bool) {
	address := strings.TrimPrefix(source, "git::")
	for _, scheme := range []string{"https://", "ssh://"} {
		address = strings.TrimPrefix(address, scheme)
	}
	isShort = address == source
	if user, rest, ok := strings.Cut(address, "@"); ok && !strings.Contains(user, "/") {
		address = rest
	}
	address = strings.TrimPrefix(address, "www.")
	if repository, ok = strings.CutPrefix(address, "github.com/"); !ok {
		repository, ok = strings.CutPrefix(address, "github.com:")
	}
	repository, folder, _ = strings.Cut(repository, "//")
	return strings.Trim(repository, "/"), folder, isShort, ok
}

// clean writes the folder of a source as the tables do.
func clean(source string) string {
	scheme, rest, ok := strings.Cut(source, "://")
	if !ok {
		scheme, rest = "", source
	} else {
		scheme += "://"
	}
	module, folder, _ := strings.Cut(rest, "//")
	if folder = strings.Trim(path.Clean(folder), "/"); folder == "." || folder == "" {
		return scheme + module
	}
	return scheme + module + "//" + folder
}
