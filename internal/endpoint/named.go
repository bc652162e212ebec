package endpoint

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
)

// related is the question which types of azurerm a type of the resource manager may be.
type related struct{}

// Relate tells the module which types are the same in each spelling, so that an update by name finds what it is about.
func Relate(module *code.Module, kinds []Types) {
	code.Remember(module, related{}, func() []Types { return kinds })
}

// relatives returns the resources of the module that may be of the type that the update is about.
func (s search) relatives() []*code.Resource {
	type question struct{ armType string }
	return code.Remember(s.module, question{strings.ToLower(s.about())}, func() []*code.Resource {
		kinds := Types{ARM: []string{s.about()}}
		for _, known := range s.related() {
			if known.Has(ARM, s.about()) {
				kinds.Azurerm = append(kinds.Azurerm, known.Azurerm...)
			}
		}
		return slices.DeleteFunc(slices.Clone(s.module.Resources), func(resource *code.Resource) bool {
			if resource.Type != AzapiResource {
				return !slices.Contains(kinds.Azurerm, resource.Type)
			}
			return !slices.ContainsFunc(resource.Instances, func(instance code.Instance) bool {
				return kinds.Has(ARM, ARMType(instance))
			})
		})
	})
}

// about returns the type of what the update is about: settings are about their site.
func (s search) about() string {
	if isSettings(s.armType) {
		return s.armType[:strings.LastIndex(s.armType, "/")]
	}
	return s.armType
}

// fits reports whether a reference leads to a resource that may be of the update's type. A type of azurerm that is none of
// the resource manager's that are known may be any.
func (s search) fits(reference code.Reference) bool {
	resource := s.module.Lookup(reference)
	if resource == nil {
		return false
	}
	known := IsAzapi(resource.Type) || slices.ContainsFunc(s.related(), func(kinds Types) bool {
		return len(kinds.ARM) > 0 && slices.Contains(kinds.Azurerm, resource.Type)
	})
	return !known || slices.Contains(s.relatives(), resource)
}

// related returns the types that are the same in each spelling, as far as they are known.
func (s search) related() []Types {
	return code.Remember(s.module, related{}, func() []Types { return nil })
}

// named returns the instances of a name, which an ID may say as its last part. It is certain that one is meant if its parent
// is, too.
func (s search) named(id, name string, parent code.Node) []aim {
	above := ""
	if id != "" {
		segments := strings.Split(id, "/")
		name = segments[len(segments)-1]
		above = s.parentIn(segments)
	} else if parent != nil {
		above, _ = parent.Value().Text()
	}
	if name == "" {
		return nil
	}
	found := []aim{}
	for _, one := range s.ofName(name) {
		if truth := s.beside(one.resource, one.instance, above, parent); truth != code.False {
			one.certain = truth == code.True && (!s.instance.Uncertain || s.alongside(one.resource, one.instance))
			found = append(found, one)
		}
	}
	return found
}

// ofName returns the instances of a known name, which may be of the type that the update is about. They are looked for once.
func (s search) ofName(name string) []aim {
	type question struct{ armType string }
	return code.Remember(s.module, question{strings.ToLower(s.about())}, func() map[string][]aim {
		found := map[string][]aim{}
		for _, resource := range s.relatives() {
			for _, instance := range resource.Instances {
				if text, known := instance.Member("name").Value().Text(); known {
					text = strings.ToLower(text)
					found[text] = append(found[text], aim{resource: resource, instance: instance})
				}
			}
		}
		return found
	})[strings.ToLower(name)]
}

// parentIn returns the ID of the parent that an ID names: what is before the last type and name, and before the provider
// where there is no more than one type.
func (s search) parentIn(segments []string) string {
	behind := 2
	if strings.Count(s.about(), "/") == 1 {
		behind = 4
	}
	return strings.Join(segments[:max(0, len(segments)-behind)], "/")
}

// beside reports whether a resource has the parent that the update names, by a text or by an expression.
func (s search) beside(resource *code.Resource, instance code.Instance, above string, parent code.Node) code.Truth {
	arguments := []string{"parent_id"}
	if !IsAzapi(resource.Type) {
		arguments = nil
		if ARM.Equal(siteSlot, s.about()) {
			arguments = []string{"app_service_id", "function_app_id"}
		}
	}
	for _, argument := range arguments {
		has := instance.Member(argument)
		if text, ok := has.Value().Text(); ok && above != "" {
			return code.Of(strings.EqualFold(text, above))
		}
		if parent != nil && parent.Expression() != "" && parent.Expression() == has.Expression() {
			return code.True
		}
	}
	if len(arguments) > 0 || strings.Count(s.about(), "/") > 1 {
		return code.Unknown
	}
	return s.inGroup(instance.Member("resource_group_name"), above, parent)
}

// inGroup reports whether the parent that the update names is a resource group of this name.
func (s search) inGroup(group code.Node, above string, parent code.Node) code.Truth {
	name, ok := group.Value().Text()
	if ok && above != "" {
		_, found := cutSuffixFold(above, "/resourceGroups/"+name)
		return code.Of(found)
	}
	if parent == nil {
		return code.Unknown
	}
	one, isOne := only(parent.Origins())
	other, isOther := only(group.Origins())
	same := isOne && isOther && one.Type == other.Type && one.Name == other.Name
	return code.Of(same).Or(code.Unknown)
}
