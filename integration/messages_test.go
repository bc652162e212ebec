package integration

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// messagesFile lists what the fixtures have of each message, one example for each wording, to be read aloud.
const messagesFile = "testdata/messages.txt"

var (
	quoted    = regexp.MustCompile(`"(?:[^"\\]|\\.)*"`)
	addressed = regexp.MustCompile(`\b(?:(?:azurerm|azapi)_\w+|module|var|local|data|each)(?:\.[\w*-]+|\[[^\]]*\])+`)
	typed     = regexp.MustCompile(`\bMicrosoft\.[\w./]+`)
	numbered  = regexp.MustCompile(`\d+(?:[.-]\d+)*`)
	inputted  = regexp.MustCompile(`\binput \S+`)
	chosen    = regexp.MustCompile(` for …(?:, …)*`)
)

// TestMessages holds that the file lists the wordings of all messages that the fixtures have. What decided of an endpoint, as in
// the inventory and in the answer to "why?", is put together from these.
func TestMessages(t *testing.T) {
	byWording := map[string]map[string]string{}
	for _, of := range judgedFixtures(t).all() {
		for _, found := range of.findings() {
			if strings.HasPrefix(found.Message, "inventory: ") || strings.HasPrefix(found.Message, "why ") {
				continue
			}
			if byWording[found.Rule] == nil {
				byWording[found.Rule] = map[string]string{}
			}
			// Of all messages of one wording the shortest stands for it, so that the order of the fixtures decides nothing.
			wording := wordingOf(found.Message)
			if known, ok := byWording[found.Rule][wording]; !ok || shorter(found.Message, known) {
				byWording[found.Rule][wording] = found.Message
			}
		}
	}
	var text strings.Builder
	for _, rule := range slices.Sorted(maps.Keys(byWording)) {
		fmt.Fprintf(&text, "%s\n", rule)
		for _, message := range slices.Sorted(maps.Values(byWording[rule])) {
			fmt.Fprintf(&text, "  %s\n", message)
		}
	}
	if *update {
		if err := os.WriteFile(filepath.FromSlash(messagesFile), []byte(text.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	listed, err := os.ReadFile(filepath.FromSlash(messagesFile))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(strings.Split(string(listed), "\n"), strings.Split(text.String(), "\n")); diff != "" {
		t.Errorf("%s is not what the rules say; -update writes it, and every line of it is to be read aloud (-file +rules):\n%s", messagesFile, diff)
	}
}

// wordingOf returns a message without what differs from code to code: of what is wrong only what follows and what to write.
func wordingOf(message string) string {
	message = quoted.ReplaceAllString(message, "…")
	message = typed.ReplaceAllString(message, "…")
	message = addressed.ReplaceAllString(message, "…")
	message = numbered.ReplaceAllString(message, "0")
	message = inputted.ReplaceAllString(message, "input …")
	message = chosen.ReplaceAllString(message, "")
	if _, follows, ok := strings.Cut(message, ", so "); ok && !strings.HasPrefix(follows, "it cannot be told") {
		return follows
	}
	return message
}

// shorter orders messages by their length, and by their text where that is the same.
func shorter(a, b string) bool {
	if len(a) != len(b) {
		return len(a) < len(b)
	}
	return a < b
}
