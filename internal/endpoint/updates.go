package endpoint

import (
	"slices"
	"strings"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/zclconf/go-cty/cty"
)

// updates are those of a module, by the instance that they are about, and the instances that are no more than a part of
// another one.
type updates struct {
	of    map[code.Node][]update
	parts map[code.Node]bool
}

// The types of the resource manager that hold a part of a site: one of them, named web, is its siteConfig.
// https://learn.microsoft.com/azure/templates/microsoft.web/sites/config-web
const (
	siteSettings = "Microsoft.Web/sites/config"
	slotSettings = "Microsoft.Web/sites/slots/config"
	siteSlot     = "Microsoft.Web/sites/slots"
)

func isSettings(armType string) bool {
	return ARM.Equal(siteSettings, armType) || ARM.Equal(slotSettings, armType)
}

// updatesIn returns the updates of the resources of a module, which are looked for once.
func updatesIn(module *code.Module) updates {
	type question struct{}
	return code.Remember(module, question{}, func() updates {
		found := updates{of: map[code.Node][]update{}, parts: map[code.Node]bool{}}
		for _, resource := range module.Resources {
			if IsAzapi(resource.Type) {
				found.add(module, resource)
			}
		}
		return found
	})
}

// add adds what the instances of a resource update.
func (u updates) add(module *code.Module, resource *code.Resource) {
	aims, targets := make([][]aim, len(resource.Instances)), map[*code.Resource]bool{}
	for i, instance := range resource.Instances {
		armType := TypeOf(resource, instance)
		if resource.Type != AzapiUpdateResource && !isSettings(armType) {
			continue
		}
		aims[i] = search{module, resource, instance, armType}.aims()
		for _, aim := range aims[i] {
			targets[aim.resource] = true
		}
		if len(aims[i]) == 0 {
			targets[nil] = true
		}
	}
	for i, instance := range resource.Instances {
		for _, aim := range aims[i] {
			u.parts[instance.Node] = true
			one := search{module, resource, instance, ARMType(instance)}.update(aim)
			one.shared = len(targets) > 1
			u.of[aim.instance.Node] = append(u.of[aim.instance.Node], one)
		}
	}
}

// search is the looking for what an update is about.
type search struct {
	module   *code.Module
	resource *code.Resource
	instance code.Instance
	armType  string
}

// aim is an instance that an update is about, or may be.
type aim struct {
	resource *code.Resource
	instance code.Instance
	certain  bool
	// key is the one that is meant where the instance stands for several.
	key string
}

// update returns what the update says, as a part of the instance that it is about.
func (s search) update(aim aim) update {
	read := func(root code.Node) layer {
		found := layerOf(azapi{}, root)
		if isSettings(s.armType) {
			return settings(found)
		}
		return found
	}
	found := update{layer: read(s.instance.Node), by: s.resource, certain: aim.certain, key: aim.key}
	if len(s.resource.Ignored) > 0 {
		written := found.layer
		found.layer, found.written = read(code.Ignoring(s.instance.Node, s.resource.Ignored)), &written
	}
	return found
}

// settings returns what the settings of a site say of the site: their properties are its siteConfig.
func settings(l layer) layer {
	l.top = siteConfig(l.top)
	l.block = l.top
	if l.above != nil {
		above := settings(*l.above)
		l.above = &above
	}
	return l
}

// siteConfig returns the body of a site that has nothing but the properties of another body as its siteConfig.
func siteConfig(body code.Node) code.Node {
	return within{body, "properties", within{body, "siteConfig", body.Member("properties")}}
}

// within is an object of one member, where another node stands.
type within struct {
	code.Node
	name string
	only code.Node
}

func (w within) Shape() code.Shape { return code.Object }
func (w within) Names() code.Names { return code.Names{Names: []string{w.name}, Complete: true} }
func (w within) Elements() code.Elements {
	return code.Elements{Nodes: []code.Node{w}, Complete: true}
}

func (w within) Member(name string) code.Node {
	if name == w.name {
		return w.only
	}
	place := w.Node.Value().Place
	place.Name = name
	return code.Missing(code.Value{Place: place})
}

// aims returns what the update is about: nothing, where that is no resource of the module.
func (s search) aims() []aim {
	if s.resource.Type == AzapiUpdateResource {
		if id := s.instance.Member("resource_id"); id.Value().State != code.Absent {
			return s.byWholeID(id)
		}
	}
	parent, name := s.instance.Member("parent_id"), s.instance.Member("name")
	text, known := name.Value().Text()
	switch {
	case !isSettings(s.armType):
		return s.byName(parent, name)
	case known && !strings.EqualFold(text, "web"):
		return nil
	}
	aims := s.byID(parent)
	for i := range aims {
		aims[i].certain = aims[i].certain && known
	}
	return aims
}

// byWholeID returns what the ID of the update means. The settings of a site are about the site.
func (s search) byWholeID(id code.Node) []aim {
	if text, ok := id.Value().Text(); ok && isSettings(s.armType) {
		site, web := cutSuffixFold(text, settingsOf)
		if !web {
			return nil
		}
		return s.named(site, "", nil)
	}
	return s.byID(id)
}

// settingsOf is what the ID of a site's settings has behind that of the site.
const settingsOf = "/config/web"

func cutSuffixFold(text, suffix string) (before string, found bool) {
	before, behind := text[:max(0, len(text)-len(suffix))], text[max(0, len(text)-len(suffix)):]
	return before, strings.EqualFold(behind, suffix)
}

// byID returns what an ID means.
func (s search) byID(id code.Node) []aim {
	value := id.Value()
	if text, ok := value.Text(); ok {
		return s.named(text, "", nil)
	}
	if len(value.TextParts()) > 0 {
		return s.byText(id)
	}
	found := []aim{}
	origins := id.Origins()
	_, certain := only(origins)
	for _, reference := range origins.References {
		if (reference.Member == "" || reference.Member == "id") && s.fits(reference) {
			found = append(found, s.target(reference, certain)...)
		}
	}
	return found
}

// only returns the resource that a value comes from, if it comes from that one and nothing else, as it is there.
func only(origins code.Origins) (code.Reference, bool) {
	if len(origins.References) != 1 || origins.Outside || origins.Null || origins.Mixed {
		return code.Reference{}, false
	}
	return origins.References[0], true
}

// byText returns what an ID means that is put together: the last part is the name, or a reference to one.
func (s search) byText(id code.Node) []aim {
	parts, last := id.Value().TextParts(), id.Value().End()
	references := id.Origins().References
	if isSettings(s.armType) {
		if strings.EqualFold(last, settingsOf) && len(parts) == 2 && len(references) == 1 {
			return s.target(references[0], true)
		}
		return nil
	}
	if last != "" {
		return s.named(last, "", nil)
	}
	if len(parts) > 1 && !strings.HasSuffix(parts[len(parts)-2].Text, "/") {
		return nil // The name is made of more than what is named last.
	}
	for _, reference := range references {
		if reference.Member == "name" && s.fits(reference) {
			return s.target(reference, true)
		}
	}
	return nil
}

// byName returns what a name and a parent mean.
func (s search) byName(parent, name code.Node) []aim {
	if reference, ok := only(name.Origins()); ok {
		if reference.Member != "name" || !s.fits(reference) {
			return nil
		}
		above, _ := parent.Value().Text()
		return slices.DeleteFunc(s.target(reference, true), func(one aim) bool {
			return s.beside(one.resource, one.instance, above, parent) == code.False
		})
	}
	text, ok := name.Value().Text()
	if !ok {
		return nil
	}
	return s.named("", text, parent)
}

// target returns the instances that a reference means. It is certain that each is meant if the reference is, and if the
// update is there where the instance is.
func (s search) target(reference code.Reference, certain bool) []aim {
	resource, instances := s.module.Targets(reference)
	if resource == nil || resource.Type == AzapiUpdateResource {
		return nil
	}
	found := []aim{}
	each := s.each()
	for _, instance := range instances {
		one := aim{resource: resource, instance: instance, certain: certain && !s.instance.Uncertain}
		many := instance.Uncertain || len(instance.Keys) > 1 || len(resource.Instances) > 1
		switch {
		case each && s.alongside(resource, instance) && reference.Key == cty.NilVal:
			one.certain = certain
		case many && reference.Key == cty.NilVal:
			one.certain = false
		case instance.Uncertain:
			one.certain = certain && s.alongside(resource, instance) && instance.AtMostOne
		case len(instance.Keys) > 1:
			one.key = code.KeyText(reference.Key)
		}
		found = append(found, one)
	}
	return found
}

// each reports whether every instance of the update names another one.
func (s search) each() bool {
	arguments := []string{"parent_id", "name"}
	if s.resource.Type == AzapiUpdateResource {
		arguments = append(arguments, "resource_id")
	}
	return slices.ContainsFunc(arguments, func(argument string) bool {
		return code.PerInstance(s.instance.Member(argument).Expression())
	})
}

// alongside reports whether there is an instance of the update for each one of the resource.
func (s search) alongside(resource *code.Resource, instance code.Instance) bool {
	for _, argument := range []string{"count", "for_each"} {
		repeated := s.instance.Member(argument)
		if repeated.Value().State == code.Absent {
			continue
		}
		if over, ok := only(repeated.Origins()); ok && over.Member == "" && s.module.Lookup(over) == resource {
			return true
		}
		text := repeated.Expression()
		if text != "" && text == instance.Member(argument).Expression() {
			return true
		}
	}
	return false
}
