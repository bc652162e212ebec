package code

import "testing"

func TestPerInstance(t *testing.T) {
	for expression, want := range map[string]bool{
		`each.value.id`: true,
		`member([](azurerm_linux_web_app.api,count.index)).id`:       true,
		`template(each.key,cty.StringVal(".azurewebsites.net"))`:     true,
		`cty.StringVal("${azurerm_linux_web_app.api[each.key].id}")`: true,
		`template(var.prefix,cty.StringVal(".beach.example.com"))`:   false,
		`cty.StringVal("each.example.com")`:                          false,
		`local.account.id`:                                           false,
		`azurerm_linux_web_app.each.id`:                              false,
	} {
		if got := PerInstance(expression); got != want {
			t.Errorf("%s: want %v, got %v", expression, want, got)
		}
	}
}
