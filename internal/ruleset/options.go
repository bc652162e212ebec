package ruleset

import (
	"errors"
	"fmt"
	"reflect"
	"strconv"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/internal/table"
	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/rules"
	"github.com/hashicorp/hcl/v2"
	"github.com/zclconf/go-cty/cty"
)

// ruleOption is an option of a rule: what it may be, and how it is taken, which gives the value that is wrong, if one is.
type ruleOption struct {
	name, allowed string
	take          func(cty.Value, *table.Options) (wrong *cty.Value)
}

// ruleOptions are the options that a `rule` block may have, by rule.
var ruleOptions = map[string][]ruleOption{
	rules.ExclusionPaths: {{"allowed", `a list of paths, such as ["/healthz"]`, func(value cty.Value, options *table.Options) (wrong *cty.Value) {
		options.AllowedPaths, wrong = stringsOf(value)
		return wrong
	}}},
	rules.Plaintext: {{"report_default", "true or false", func(value cty.Value, options *table.Options) *cty.Value {
		return boolean(value, &options.ReportDefault)
	}}},
	rules.Exception: {{"warn_days", "a number of days from 0 to 3650", func(value cty.Value, options *table.Options) *cty.Value {
		days := float64(0)
		if wrong := number(value, 3650, &days); wrong != nil || days != float64(int(days)) {
			return &value
		}
		options.WarnDays = int(days)
		return nil
	}}, {"unused", "true or false", func(value cty.Value, options *table.Options) *cty.Value {
		return boolean(value, &options.Unused)
	}}},
	rules.Coverage: {
		{"minimum", "a number from 0 to 100", func(value cty.Value, options *table.Options) *cty.Value {
			return number(value, 100, &options.Minimum)
		}},
		{"inventory", "true or false", func(value cty.Value, options *table.Options) *cty.Value {
			return boolean(value, &options.Inventory)
		}},
		{"inventory_tags", `a list of tags, such as ["team"]`, func(value cty.Value, options *table.Options) (wrong *cty.Value) {
			options.InventoryTags, wrong = stringsOf(value)
			return wrong
		}},
		{"explain", `an address, such as "azurerm_linux_web_app.api"`, func(value cty.Value, options *table.Options) *cty.Value {
			if value.IsNull() || value.Type() != cty.String || value.AsString() == "" {
				return &value
			}
			options.Explain = value.AsString()
			return nil
		}},
	},
}

func boolean(value cty.Value, result *bool) *cty.Value {
	if value.IsNull() || value.Type() != cty.Bool {
		return &value
	}
	*result = value.True()
	return nil
}

func number(value cty.Value, highest float64, result *float64) *cty.Value {
	if value.IsNull() || value.Type() != cty.Number {
		return &value
	}
	*result, _ = value.AsBigFloat().Float64()
	if *result < 0 || *result > highest {
		return &value
	}
	return nil
}

// takeOptions reads the options of the rules that have a `rule` block. TFLint gives them to the runner only, so that they
// are read in each check. The first mistake ends the run.
func (r *runner) takeOptions(options *table.Options) error {
	options.Minimum, options.WarnDays = 100, 30
	for _, rule := range r.ruleSet.BuiltinRuleSet.RuleNames() {
		if r.ruleSet.global.Rules[rule] == nil {
			continue
		}
		decoded := optionsOf(rule, "")
		if err := r.DecodeRuleConfig(rule, decoded.Interface()); err != nil {
			if wrong := variableIn(err, rule); wrong != nil {
				return &optionError{rule, wrong}
			}
			return &optionError{rule, fmt.Errorf("options of %s: %w", rule, err)}
		}
		for i, option := range ruleOptions[rule] {
			value, ok := decoded.Elem().Field(i).Interface().(cty.Value)
			if !ok || value == cty.NilVal {
				continue
			}
			if wrong := option.take(value, options); wrong != nil {
				return &optionError{rule, mistake(r.where(rule, option.name), option.name+" of "+rule, option.allowed, *wrong)}
			}
		}
	}
	return nil
}

// variableIn returns the mistake of a variable in the options of a rule, if that is what the error says. It does not say in
// which option.
func variableIn(err error, rule string) error {
	var diagnostics hcl.Diagnostics
	if !errors.As(err, &diagnostics) || diagnostics[0].Expression == nil {
		return nil
	}
	return noLiteral("an option of "+rule, diagnostics[0].Expression)
}

// optionError is a wrong option of a rule.
type optionError struct {
	rule string
	error
}

// nothing is a type that no option has.
type nothing struct {
	Member int `cty:"azurerm_mtls_no_such_member"`
}

// where returns the place of a wrong option. The SDK tells it only in an error, so the option is decoded once more, into a
// type that it cannot have.
func (r *runner) where(rule, option string) hcl.Range {
	var diagnostics hcl.Diagnostics
	err := r.DecodeRuleConfig(rule, optionsOf(rule, option).Interface())
	if errors.As(err, &diagnostics) && diagnostics[0].Subject != nil {
		return *diagnostics[0].Subject
	}
	return hcl.Range{Filename: "rule " + strconv.Quote(rule)}
}

// optionsOf makes the struct into which the SDK decodes the options of a rule: a value for each, so that no value is
// wrong before it is looked at, but for the option that is to be refused.
func optionsOf(rule, refused string) reflect.Value {
	fields := []reflect.StructField{}
	for i, option := range ruleOptions[rule] {
		kind := reflect.TypeFor[cty.Value]()
		if option.name == refused {
			kind = reflect.TypeFor[nothing]()
		}
		fields = append(fields, reflect.StructField{
			Name: "Option" + strconv.Itoa(i),
			Type: kind,
			Tag:  reflect.StructTag(`hclext:"` + option.name + `,optional"`),
		})
	}
	return reflect.New(reflect.StructOf(fields))
}
