package integration

import (
	"encoding/json"
	"encoding/xml"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/azurerm-mtls/tflint-ruleset-azurerm-mtls/project"
)

// richest is the folder of fixtures with the most findings, written to a folder of its own, with what TFLint finds there.
func richest(t *testing.T) (dir string, found []finding) {
	t.Helper()
	judged := judgedFixtures(t)
	folder, most := "", 0
	for _, name := range judged.code.modules() {
		if n := len(judged.of(name).issues); n > most && !judged.code.callsModules(name) {
			folder, most = name, n
		}
	}
	if folder == "" {
		t.Fatal("no fixture has a finding")
	}
	dir = materialise(t, folder)
	for _, f := range judged.of(folder).findings() {
		f.File = strings.TrimPrefix(f.File, folder+"/")
		found = append(found, f)
	}
	return dir, found
}

// materialise writes one folder of the fixtures to a temporary folder.
func materialise(t *testing.T, folder string) string {
	t.Helper()
	dir := t.TempDir()
	code := fixtures(t)
	for _, name := range code.in(folder) {
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(name)), code[name], 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// formatted runs TFLint in a folder and returns its output in a format.
func formatted(t *testing.T, dir, format string) string {
	t.Helper()
	printed, err := realTFLint(t).run(dir, "--format="+format)
	if err != nil {
		t.Fatal(err)
	}
	if printed.stderr != "" {
		t.Fatalf("tflint printed to stderr:\n%s", printed.stderr)
	}
	return printed.stdout
}

// TestSARIF reads what code scanning is given: each rule needs an address that leads to its page, and each finding a
// place.
func TestSARIF(t *testing.T) {
	t.Parallel()
	dir, want := richest(t)
	var log struct {
		Runs []struct {
			Tool struct {
				Driver struct {
					Name  string `json:"name"`
					Rules []struct {
						ID      string `json:"id"`
						HelpURI string `json:"helpUri"`
					} `json:"rules"`
				} `json:"driver"`
			} `json:"tool"`
			Results []struct {
				RuleID  string `json:"ruleId"`
				Level   string `json:"level"`
				Message struct {
					Text string `json:"text"`
				} `json:"message"`
				Locations []struct {
					PhysicalLocation struct {
						ArtifactLocation struct {
							URI string `json:"uri"`
						} `json:"artifactLocation"`
						Region struct {
							StartLine   int `json:"startLine"`
							StartColumn int `json:"startColumn"`
							EndLine     int `json:"endLine"`
							EndColumn   int `json:"endColumn"`
						} `json:"region"`
					} `json:"physicalLocation"`
				} `json:"locations"`
			} `json:"results"`
		} `json:"runs"`
	}
	if err := json.Unmarshal([]byte(formatted(t, dir, "sarif")), &log); err != nil {
		t.Fatal(err)
	}
	levels := map[string]string{"error": "ERROR", "warning": "WARNING", "note": "NOTICE"}
	var got []finding
	for _, run := range log.Runs {
		for _, rule := range run.Tool.Driver.Rules {
			if want := project.ReferenceLink(rule.ID); rule.HelpURI != want {
				t.Errorf("rule %s has the helpUri %q, want %q", rule.ID, rule.HelpURI, want)
			}
		}
		for _, result := range run.Results {
			if len(result.Locations) != 1 {
				t.Fatalf("a result of %s has %d locations, want 1", result.RuleID, len(result.Locations))
			}
			place := result.Locations[0].PhysicalLocation
			got = append(got, finding{
				File:     place.ArtifactLocation.URI,
				Line:     place.Region.StartLine,
				Columns:  columns(position{place.Region.StartLine, place.Region.StartColumn}, position{place.Region.EndLine, place.Region.EndColumn}),
				Rule:     result.RuleID,
				Severity: levels[result.Level],
				Message:  result.Message.Text,
			})
		}
	}
	for _, mismatch := range compare(want, got) {
		t.Error(mismatch)
	}
}

// TestCheckstyle reads what Jenkins and other collectors are given.
func TestCheckstyle(t *testing.T) {
	t.Parallel()
	dir, want := richest(t)
	var log struct {
		Files []struct {
			Name   string `xml:"name,attr"`
			Errors []struct {
				Rule     string `xml:"source,attr"`
				Line     int    `xml:"line,attr"`
				Severity string `xml:"severity,attr"`
				Message  string `xml:"message,attr"`
				Link     string `xml:"link,attr"`
			} `xml:"error"`
		} `xml:"file"`
	}
	if err := xml.Unmarshal([]byte(formatted(t, dir, "checkstyle")), &log); err != nil {
		t.Fatal(err)
	}
	var got []finding
	for _, file := range log.Files {
		for _, e := range file.Errors {
			if want := project.ReferenceLink(e.Rule); e.Link != want {
				t.Errorf("rule %s has the link %q, want %q", e.Rule, e.Link, want)
			}
			got = append(got, finding{File: file.Name, Line: e.Line, Rule: e.Rule, Severity: severities[e.Severity], Message: e.Message})
		}
	}
	for _, mismatch := range compare(withoutColumns(want), got) {
		t.Error(mismatch)
	}
}

// junitCase is how TFLint names a test case: the rule, and the range as Go prints it.
var junitCase = regexp.MustCompile(`^(\S+) (.+:(\d+),.+)$`)

// TestJUnit reads what test reporters are given.
func TestJUnit(t *testing.T) {
	t.Parallel()
	dir, want := richest(t)
	var log struct {
		Suites []struct {
			Cases []struct {
				Name    string `xml:"name,attr"`
				File    string `xml:"classname,attr"`
				Failure struct {
					Message string `xml:"message,attr"`
					Type    string `xml:"type,attr"`
				} `xml:"failure"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	if err := xml.Unmarshal([]byte(formatted(t, dir, "junit")), &log); err != nil {
		t.Fatal(err)
	}
	var got []finding
	for _, suite := range log.Suites {
		for _, c := range suite.Cases {
			name := junitCase.FindStringSubmatch(c.Name)
			if name == nil {
				t.Fatalf("the test case %q names no rule and range", c.Name)
			}
			line, err := strconv.Atoi(name[3])
			if err != nil {
				t.Fatal(err)
			}
			got = append(got, finding{
				File:     c.File,
				Line:     line,
				Rule:     name[1],
				Severity: strings.ToUpper(c.Failure.Type),
				Message:  strings.TrimPrefix(c.Failure.Message, name[2]+": "),
			})
		}
	}
	for _, mismatch := range compare(withoutColumns(want), got) {
		t.Error(mismatch)
	}
}
