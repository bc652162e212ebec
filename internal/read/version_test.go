package read

import "testing"

func TestOnlyMajor(t *testing.T) {
	for _, row := range []struct {
		constraints []string
		want        int
	}{
		{nil, 0},
		{[]string{""}, 0},
		{[]string{"~> 4.20"}, 4},
		{[]string{"~> 4.20.1"}, 4},
		{[]string{"~> 4"}, 0}, // any version from 4 on
		{[]string{">= 4.1, < 5.0"}, 4},
		{[]string{">= 4.1, <= 5.0"}, 0},
		{[]string{">= 4.1", "< 5.0"}, 4},
		{[]string{">= 4.1", "~> 5.0"}, 5},
		{[]string{"5.2.0"}, 5},
		{[]string{"= 5.0.0"}, 5},
		{[]string{"= 5.0.0-beta1"}, 5},
		{[]string{">= 5.0.0-beta1, < 5.1.0"}, 5},
		{[]string{"> 4.80, < 4.90"}, 4},
		{[]string{">= 4.0"}, 0},
		{[]string{"< 5.0"}, 0},
		{[]string{"~> 3.0, != 3.5.0"}, 3},
		{[]string{"~> 3.0", "~> 4.0"}, 0},
		{[]string{"newest"}, 0},
		{[]string{"~> 4.0", "newest"}, 0},
		{[]string{"!= 4.0.0"}, 0},
	} {
		if got := onlyMajor(row.constraints); got != row.want {
			t.Errorf("%q: got %d, want %d", row.constraints, got, row.want)
		}
	}
}

func FuzzOnlyMajor(f *testing.F) {
	f.Add("~> 4.20")
	f.Add(">= 4.1, < 5.0")
	f.Add("= 99999999999999999999.0")
	f.Fuzz(func(t *testing.T, constraint string) {
		if major := onlyMajor([]string{constraint}); major < 0 {
			t.Fatalf("%q gives %d", constraint, major)
		}
	})
}

func FuzzLockedVersion(f *testing.F) {
	f.Add(`provider "registry.example/hashicorp/azurerm" {
  version = "5.2.0"
}`)
	f.Add(`provider "x" {`)
	f.Fuzz(func(t *testing.T, source string) {
		if version, err := lockedVersion([]byte(source)); err == nil && version != nil && len(version.Segments()) == 0 {
			t.Fatalf("%q has a version without segments", source)
		}
	})
}
