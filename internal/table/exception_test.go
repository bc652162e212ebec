package table

import "testing"

func TestExceptionMatches(t *testing.T) {
	for _, row := range []struct {
		resource, module, address string
		want                      bool
	}{
		{"azurerm_linux_web_app.portal", "", "azurerm_linux_web_app.portal", true},
		{"azurerm_linux_web_app.portal", "", "azurerm_linux_web_app.portal2", false},
		{"azurerm_linux_web_app.portal", "module.a", "azurerm_linux_web_app.portal", true},
		{"module.a", "module.a", "azurerm_linux_web_app.portal", true},
		{"module.a.azurerm_linux_web_app.portal", "module.a", "azurerm_linux_web_app.portal", true},
		{"module.a", "", "module.a.deployment_slots[\"b/c\"]", true},
		{"module.a.deployment_slots[*]", "", "module.a.deployment_slots[\"b/c\"]", true},
		{"azurerm_*_web_app.*", "", "azurerm_linux_web_app.portal", true},
		{"azurerm_*_web_app.*", "", "azurerm_linux_function_app.portal", false},
		{"*", "", "azurerm_linux_web_app.portal", true},
		{"*.portal", "", "azurerm_linux_web_app.portal", true},
		{"*.portal", "", "azurerm_linux_web_app.portals", false},
		{"*ab*ba*", "", "x.aba", false},
		{"a*a", "", "a", false},
	} {
		if got := (Exception{Resource: row.resource}).Matches(row.module, row.address); got != row.want {
			t.Errorf("%s matches %s in %q: %v, want %v", row.resource, row.address, row.module, got, row.want)
		}
	}
}

func TestExceptionBelow(t *testing.T) {
	for _, row := range []struct {
		resource string
		want     bool
	}{
		{"module.portal", true},
		{"module.portal.azurerm_linux_web_app.this", true},
		{"module.portal.module.inner.azurerm_linux_web_app.this", true},
		{"module.*", true},
		{"module.po*", true},
		{"module.*.azurerm_linux_web_app.this", true},
		{"module.*tal", true},
		{"module.port", false},
		{"module.portals", false},
		{"module.orders.azurerm_linux_web_app.portal", false},
		// These are addresses of resources, which are looked for.
		{"*", false},
		{"*.portal", false},
		{"azurerm_linux_web_app.portal", false},
	} {
		if got := (Exception{Resource: row.resource}).Below("module.portal"); got != row.want {
			t.Errorf("%s names something below module.portal: %v, want %v", row.resource, got, row.want)
		}
	}
}

func TestExceptionIn(t *testing.T) {
	for _, row := range []struct {
		folder, root string
		want         bool
	}{
		{"", "apps/portal", true},
		{"apps/portal", "apps/portal", true},
		{"apps/portal", "apps/portal/modules", false},
		{"apps/portal", "apps", false},
		{"apps/*", "apps/portal", true},
		{"apps/*", "apps/portal/modules", true},
		{"apps/*", "apps", false},
		{"*/portal", "apps/portal", true},
		{"*/portal", "portal", false},
		{"*portal", "portal", true},
		{"*/portal/*", "teams/web/portal/test", true},
		{"*", ".", true},
		{".", ".", true},
		{".", "apps", false},
	} {
		if got := (Exception{Folder: row.folder}).In(row.root); got != row.want {
			t.Errorf("%q holds in %s: %v, want %v", row.folder, row.root, got, row.want)
		}
	}
}
