package rules_test

import (
	"reflect"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/code"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
)

// Every path in a table is one.
func TestPaths(t *testing.T) {
	all := rules.All()
	found := 0
	for _, rule := range all {
		for _, path := range pathsIn(reflect.ValueOf(rule)) {
			found++
			if err := path.Check(); err != nil {
				t.Errorf("%s: %v", rule.Name, err)
			}
		}
	}
	if found < 100 {
		t.Errorf("only %d paths were found", found)
	}
}

// pathsIn returns the paths in a value of a table, wherever they are.
func pathsIn(value reflect.Value) []code.Path {
	if path, ok := value.Interface().(code.Path); ok {
		return []code.Path{path}
	}
	found := []code.Path{}
	switch value.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !value.IsNil() {
			return pathsIn(value.Elem())
		}
	case reflect.Struct:
		for i := range value.NumField() {
			if value.Type().Field(i).IsExported() {
				found = append(found, pathsIn(value.Field(i))...)
			}
		}
	case reflect.Slice:
		for i := range value.Len() {
			found = append(found, pathsIn(value.Index(i))...)
		}
	case reflect.Map:
		for _, key := range value.MapKeys() {
			found = append(found, pathsIn(key)...)
			found = append(found, pathsIn(value.MapIndex(key))...)
		}
	}
	return found
}

// Every rule that judges endpoints is a family, which coverage and exceptions see; and every rule that looks at families
// names some that there are.
func TestFamilies(t *testing.T) {
	all := rules.All()
	families := map[string]bool{}
	for _, rule := range all {
		families[rule.Name] = len(rule.Resources) > 0
	}
	for _, rule := range all {
		named := rule.Families
		for _, conflict := range rule.Conflicts {
			named = append(named, conflict.Families...)
		}
		for _, family := range named {
			if !families[family] {
				t.Errorf("%s looks at %s, which is no family", rule.Name, family)
			}
		}
		looks := rule.Endpoint != nil || rule.Module != nil
		if looks != (len(rule.Families) > 0 || rule.EveryFamily) {
			t.Errorf("%s has functions that see no endpoints, or families that nothing looks at", rule.Name)
		}
	}
}

// What a rule reads is the same however often the tables are made, and whatever other rules there are.
func TestPlansAreTheRules(t *testing.T) {
	all := rules.All()
	for _, rule := range all {
		first, second := &table.Plan{}, &table.Plan{}
		rule.Read(first, all)
		rule.Read(second, rules.All())
		if !reflect.DeepEqual(first.Types(), second.Types()) || !reflect.DeepEqual(first.Looks(), second.Looks()) {
			t.Errorf("%s reads something else the second time", rule.Name)
		}
	}
}
