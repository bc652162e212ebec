// Command picture draws what a terminal shows. It reads text from standard input, with the escape sequences for colours
// in it, and writes an SVG:
//
//	tflint --color | go run ./tools/picture '$ tflint' >picture.svg
//
// Its argument is the line above the text, and the picture's title.
package main

import (
	"fmt"
	"html"
	"io"
	"os"
	"regexp"
	"strings"
	"unicode/utf8"
)

const (
	columns    = 124 // an address of a rule's page fits on a line
	lineHeight = 19
	margin     = 18
	width      = columns*78/10 + 2*margin
	bar        = 34
)

// styles are the classes of the escape sequences that TFLint writes; the others end a style.
var styles = map[string]string{
	"1": "b", "4": "u", "1;4": "b u", "31": "r", "32": "g", "33": "y", "34": "c", "36": "c",
}

const header = `<svg xmlns="http://www.w3.org/2000/svg" width="%[1]d" height="%[2]d" viewBox="0 0 %[1]d %[2]d" xml:space="preserve" role="img" aria-label="%[3]s">
<style>
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d0d7de; white-space: pre }
.b { font-weight: 700; fill: #fff } .u { text-decoration: underline }
.r { fill: #ff7b72 } .g { fill: #7ee787 } .y { fill: #e3b341 } .c { fill: #79c0ff } .t { fill: #8b949e }
</style>
<rect width="%[1]d" height="%[2]d" rx="8" fill="#0d1117"/>
<path d="M0 %[4]dV8a8 8 0 0 1 8-8H%[5]da8 8 0 0 1 8 8V%[4]dz" fill="#21262d"/>
<circle cx="20" cy="17" r="6" fill="#ff5f57"/><circle cx="40" cy="17" r="6" fill="#febc2e"/><circle cx="60" cy="17" r="6" fill="#28c840"/>
<text class="t" x="%[6]d" y="22" text-anchor="middle">%[3]s</text>
`

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: tflint --color | picture '$ tflint' >picture.svg")
		os.Exit(2)
	}
	text, err := io.ReadAll(os.Stdin)
	if err == nil {
		_, err = io.WriteString(os.Stdout, draw(os.Args[1], strings.TrimRight(string(text), "\n")))
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "picture:", err)
		os.Exit(1)
	}
}

// draw returns the picture of a terminal in which the command has printed the text.
func draw(command, text string) string {
	lines := wrap(command)
	for line := range strings.SplitSeq(text, "\n") {
		lines = append(lines, wrap(line)...)
	}
	title := html.EscapeString(strings.TrimPrefix(command, "$ "))
	var svg strings.Builder
	fmt.Fprintf(&svg, header, width, bar+len(lines)*lineHeight+2*margin, title, bar, width-8, width/2)
	for i, line := range lines {
		if line != "" {
			fmt.Fprintf(&svg, "<text x=\"%d\" y=\"%d\">%s</text>\n", margin, bar+margin+i*lineHeight+13, line)
		}
	}
	svg.WriteString("</svg>\n")
	return svg.String()
}

var token = regexp.MustCompile(`\x1b\[[\d;]*m| *[^ \x1b]+| +`)

// wrap returns a line of the terminal as lines of the picture, broken between words, with its styles as spans.
func wrap(line string) []string {
	var lines []string
	var current strings.Builder
	style, used := "", 0
	span := func(tag string) {
		if style != "" {
			current.WriteString(strings.Replace(tag, "?", style, 1))
		}
	}
	for _, word := range token.FindAllString(line, -1) {
		if sequence, ok := strings.CutPrefix(word, "\x1b["); ok {
			span(`</tspan>`)
			style = styles[strings.TrimSuffix(sequence, "m")]
			span(`<tspan class="?">`)
			continue
		}
		if used > 0 && used+utf8.RuneCountInString(word) > columns {
			span(`</tspan>`)
			lines = append(lines, current.String())
			current.Reset()
			span(`<tspan class="?">`)
			word, used = strings.TrimLeft(word, " "), 0
		}
		used += utf8.RuneCountInString(word)
		current.WriteString(html.EscapeString(word))
	}
	span(`</tspan>`)
	return append(lines, current.String())
}
