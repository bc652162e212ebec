package rules

import (
	"strings"
	"testing"
)

func TestLooksAtCertificate(t *testing.T) {
	for policy, want := range map[string]bool{
		"":                               false,
		"<policies/>":                    false,
		"<validate-client-certificate/>": true,
		"<validate-client-certificate validate-trust=\"true\">":                                 true,
		"<validate-client-certificate":                                                          true,
		"<validate-client-certificates-of-mine/><x/>":                                           false,
		"<!-- <validate-client-certificate/> --><x/>":                                           false,
		"<!-- a --><validate-client-certificate\n/><!-- b -->":                                  true,
		`<when condition="@(context.Request.Certificate == null)">`:                             true,
		`<!-- context.Request.Certificate -->`:                                                  false,
		"<validate-client-certificates/><validate-client-certificate ignore-error=\"false\" />": true,
		"<validate-jwt/>": false,
	} {
		if got := looksAtCertificate(policy); got != want {
			t.Errorf("%q: got %t", policy, got)
		}
	}
}

// No text makes it fail, and nothing that is inside a comment counts.
func FuzzLooksAtCertificate(f *testing.F) {
	f.Add("<validate-client-certificate/>")
	f.Add("<!-- x --><!--")
	f.Add("context.Request.Certificate")
	f.Fuzz(func(t *testing.T, policy string) {
		looksAtCertificate(policy)
		if comment := "<!-- " + strings.ReplaceAll(policy, "-", "") + " -->"; looksAtCertificate(comment) {
			t.Fatalf("%q counts", comment)
		}
	})
}
