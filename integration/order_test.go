package integration

import (
	"bytes"
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// TestFileOrder holds that the same is found where each block has a file of its own, and the last of them comes first. What is
// said of several resources together stands at the first of them, so that places are not compared.
func TestFileOrder(t *testing.T) {
	t.Parallel()
	checkProperty(t, propertyOrder, apart, func(literal, changed []finding) []string {
		return compare(withoutPlaces(literal), withoutPlaces(changed))
	})
}

func withoutPlaces(findings []finding) []finding {
	findings = slices.Clone(findings)
	for i := range findings {
		findings[i].File, findings[i].Line = "", 0
	}
	return findings
}

// apart puts each block of a folder's native files into a file of its own, on the lines that it had, and names these files in the
// opposite order. What is merged into other files stays together, since its order has a meaning, and so does a file that speaks of
// itself.
func apart(code tree) (rewritten, error) {
	r := rewritten{code: maps.Clone(code), origins: map[string][]int{}, files: map[string]string{}}
	for _, folder := range rewritable(code) {
		bodies, err := nativeFiles(code, folder)
		if err != nil {
			return rewritten{}, err
		}
		names := slices.Sorted(maps.Keys(bodies))
		for i, name := range names {
			if isOverride(name) || strings.HasPrefix(path.Base(name), ".") || bytes.Contains(code[name], []byte("tflint-ignore-file")) {
				continue
			}
			delete(r.code, name)
			blocks := blocksApart(code[name], bodies[name])
			for j, text := range blocks {
				file := path.Join(folder, fmt.Sprintf("part_%03d_%03d.tf", len(names)-i, len(blocks)-j))
				r.code[file], r.files[file] = text, name
				r.changes++
			}
		}
	}
	return r, nil
}

// blocksApart returns the blocks of a file, each with what stands in front of it and as many empty lines before as it had lines.
// Blocks that share a line stay together.
func blocksApart(source []byte, body *hclsyntax.Body) [][]byte {
	found := [][]byte{}
	lines := bytes.SplitAfter(source, []byte("\n"))
	from := 0
	for i, block := range body.Blocks {
		end := block.CloseBraceRange.End.Line
		if i+1 < len(body.Blocks) && body.Blocks[i+1].TypeRange.Start.Line <= end {
			continue
		}
		if i+1 == len(body.Blocks) {
			end = len(lines)
		}
		found = append(found, append(bytes.Repeat([]byte("\n"), from), bytes.Join(lines[from:end], nil)...))
		from = end
	}
	if len(found) == 0 {
		return [][]byte{source}
	}
	return found
}

// TestSourceCase holds that the letter case of a provider's source makes no difference.
func TestSourceCase(t *testing.T) {
	t.Parallel()
	checkProperty(t, propertyCase, inOtherCase, func(literal, changed []finding) []string {
		return compare(literal, changed)
	})
}

// providerSource is where required_providers names the source of a provider.
var providerSource = regexp.MustCompile(`(?i)("?source"?\s*[=:]\s*")((?:registry\.\w+\.\w+/)?(?:hashicorp/azurerm|azure/azapi))"`)

// inOtherCase writes the sources of providers in capitals where they have small letters, and the other way round.
func inOtherCase(code tree) (rewritten, error) {
	r := rewritten{code: maps.Clone(code), origins: map[string][]int{}}
	for _, folder := range rewritable(code) {
		for _, name := range code.in(folder) {
			if !isNative(name) && !isJSON(name) {
				continue
			}
			r.code[name] = providerSource.ReplaceAllFunc(code[name], func(found []byte) []byte {
				r.changes++
				parts := providerSource.FindSubmatch(found)
				return slices.Concat(parts[1], []byte(strings.Map(otherCase, string(parts[2]))), []byte(`"`))
			})
		}
	}
	return r, nil
}

func otherCase(letter rune) rune {
	if 'a' <= letter && letter <= 'z' {
		return letter - 'a' + 'A'
	}
	if 'A' <= letter && letter <= 'Z' {
		return letter - 'A' + 'a'
	}
	return letter
}
