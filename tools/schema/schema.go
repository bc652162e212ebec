package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"path"
)

// schema is a resource or a block in it, as either form has it.
type schema struct {
	Attributes map[string]attribute `json:"attributes"`

	// BlockTypes are the blocks that Terraform prints.
	BlockTypes map[string]struct {
		MinItems int     `json:"min_items"`
		Block    *schema `json:"block"`
	} `json:"block_types"`

	// Blocks are the blocks that facts have, and the others what they say of such a block.
	Blocks        map[string]*schema `json:"blocks"`
	Required      bool               `json:"required"`
	Computed      bool               `json:"computed"`
	AttributeMode bool               `json:"attribute_mode"`
	Nesting       string             `json:"nesting"`
}

type attribute struct {
	// Type is Terraform's type constraint in JSON; facts have it as an expression.
	Type json.RawMessage `json:"type"`
	// Nested is there instead where the provider says more of an object's attributes.
	Nested *struct {
		Mode string `json:"nesting_mode"`
	} `json:"nested_type"`
	Required bool            `json:"required"`
	Optional bool            `json:"optional"`
	Computed bool            `json:"computed"`
	Default  json.RawMessage `json:"default"`
}

// readSchema returns the resources of a schema of azurerm in either form.
func readSchema(content []byte, version string) (map[string]*schema, error) {
	var file struct {
		Providers map[string]struct {
			Resources map[string]struct {
				Block *schema `json:"block"`
			} `json:"resource_schemas"`
		} `json:"provider_schemas"`
		Provider  string             `json:"provider"`
		Version   string             `json:"version"`
		Resources map[string]*schema `json:"resources"`
	}
	if err := json.Unmarshal(content, &file); err != nil {
		return nil, fmt.Errorf("this is not what terraform providers schema -json prints: %w", err)
	}
	switch {
	case file.Resources != nil && path.Base(file.Provider) != "azurerm":
		return nil, fmt.Errorf("this is about the provider %q, not azurerm", file.Provider)
	case file.Resources != nil && file.Version != version:
		return nil, fmt.Errorf("this is about azurerm %s, not %s", file.Version, version)
	case file.Resources != nil:
		return file.Resources, nil
	}
	resources := map[string]*schema{}
	for address, provider := range file.Providers {
		if path.Base(address) != "azurerm" {
			continue
		}
		if len(resources) > 0 {
			return nil, errors.New("this has more than one provider azurerm")
		}
		for name, resource := range provider.Resources {
			resources[name] = resource.Block
		}
	}
	if len(resources) == 0 {
		return nil, errors.New("there is no provider azurerm in this; run terraform providers schema -json where required_providers names it, after terraform init")
	}
	return resources, nil
}

// excerpt returns what may stand in a block, without what only the provider sets.
func (s *schema) excerpt() (*block, error) {
	if s == nil {
		return nil, errors.New("there is no schema")
	}
	b := &block{Arguments: map[string]string{}, Blocks: map[string]*block{}}
	for name, a := range s.Attributes {
		if err := b.add(name, a); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	for name, inner := range s.BlockTypes {
		if err := b.addBlock(name, inner.Block, inner.MinItems > 0); err != nil {
			return nil, err
		}
	}
	for name, inner := range s.Blocks {
		if err := b.addBlock(name, inner, inner != nil && inner.Required); err != nil {
			return nil, err
		}
		if inner.AttributeMode {
			b.Arguments[name] = mode(inner.Required, inner.Computed) + inner.Nesting + "(object)"
		}
	}
	return b, nil
}

func (b *block) addBlock(name string, inner *schema, required bool) error {
	found, err := inner.excerpt()
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	found.Required = required
	b.Blocks[name] = found
	return nil
}

// add adds an attribute that code may set.
func (b *block) add(name string, a attribute) error {
	if !a.Required && !a.Optional {
		if !a.Computed {
			return errors.New("nobody can set it")
		}
		return nil
	}
	if a.Nested != nil {
		// It is written as an argument only, and what is in it is not looked at.
		text := "object"
		if a.Nested.Mode != "single" {
			text = a.Nested.Mode + "(object)"
		}
		b.Arguments[name] = mode(a.Required, a.Computed) + text
		return nil
	}
	parsed, err := parseType(a.Type)
	if err != nil {
		return err
	}
	b.addTyped(name, mode(a.Required, a.Computed), parsed)
	if len(a.Default) > 0 {
		var text bytes.Buffer
		if err := json.Compact(&text, a.Default); err != nil {
			return err
		}
		b.Arguments[name] += " = " + text.String()
	}
	return nil
}

func mode(required, computed bool) string {
	switch {
	case required:
		return "required "
	case computed:
		return "computed "
	}
	return ""
}

// addTyped adds an argument, and a list or set of objects as a block besides, because Terraform lets it be written as
// blocks, too. Which of the objects' attributes are required the type does not say.
// https://developer.hashicorp.com/terraform/language/attr-as-blocks
func (b *block) addTyped(name, mode string, t *typeConstraint) {
	b.Arguments[name] = mode + t.text
	if t.blocks == nil {
		return
	}
	inner := &block{Arguments: map[string]string{}, Blocks: map[string]*block{}}
	for field, fieldType := range t.blocks {
		inner.addTyped(field, "", fieldType)
	}
	b.Blocks[name] = inner
}

// typeConstraint is a type.
type typeConstraint struct {
	text string
	// object has the attributes of an object, and blocks those of the objects of which it is a list or a set.
	object, blocks map[string]*typeConstraint
}

// parseType reads a type as Terraform prints it: "string", ["list", "string"], ["set", ["object", {"a": "bool"}]].
func parseType(content json.RawMessage) (*typeConstraint, error) {
	var name string
	if json.Unmarshal(content, &name) == nil && name != "" {
		return &typeConstraint{text: name}, nil
	}
	unknown := fmt.Errorf("%q is no type", content)
	var parts []json.RawMessage
	if json.Unmarshal(content, &parts) != nil || len(parts) < 2 || json.Unmarshal(parts[0], &name) != nil {
		return nil, unknown
	}
	switch name {
	case "tuple":
		return &typeConstraint{text: name}, nil
	case "object":
		var attributes map[string]json.RawMessage
		if err := json.Unmarshal(parts[1], &attributes); err != nil {
			return nil, unknown
		}
		object := &typeConstraint{text: name, object: map[string]*typeConstraint{}}
		for attribute, inner := range attributes {
			parsed, err := parseType(inner)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", attribute, err)
			}
			object.object[attribute] = parsed
		}
		return object, nil
	case "list", "set", "map":
		element, err := parseType(parts[1])
		if err != nil {
			return nil, err
		}
		collection := &typeConstraint{text: name + "(" + element.text + ")"}
		if name != "map" {
			collection.blocks = element.object
		}
		return collection, nil
	}
	return nil, unknown
}
