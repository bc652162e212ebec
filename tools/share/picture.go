package main

import (
	"fmt"
	"html"
	"strings"
)

const (
	width      = 760
	margin     = 20
	barLeft    = 280
	barWidth   = 300
	lineHeight = 24
	// nameLength is how many characters of a name there is room for.
	nameLength = 34
)

// colours are those of a bar's parts, from left to right.
var colours = []struct{ counts, colour string }{
	{"required", "#2da44e"}, {"optional", "#d4a72c"}, {"off", "#cf222e"}, {"unknown", "#8c959f"}, {"excepted", "#c8d1da"},
}

const header = `<svg xmlns="http://www.w3.org/2000/svg" width="%[1]d" height="%[2]d" viewBox="0 0 %[1]d %[2]d" role="img" aria-label="%[3]s">
<style>text { font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328 } .h { font-size: 15px; font-weight: 600 } .b { font-weight: 600; fill: #59636e }</style>
<rect width="%[1]d" height="%[2]d" rx="8" fill="#fff" stroke="#d1d9e0"/>
`

// svg draws a bar for each row: how many of its resources in scope count as what.
func (s summary) svg() string {
	var lines strings.Builder
	y := margin + 14
	fmt.Fprintf(&lines, "<text class=\"h\" x=\"%d\" y=\"%d\">%s</text>\n", margin, y, html.EscapeString(s.headline()))
	y += lineHeight
	for i, part := range colours {
		x := margin + i*100
		fmt.Fprintf(&lines, "<rect x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" fill=\"%s\"/><text x=\"%d\" y=\"%d\">%s</text>\n",
			x, y-11, part.colour, x+18, y, part.counts)
	}
	for _, section := range s.sections {
		y += lineHeight + 8
		fmt.Fprintf(&lines, "<text class=\"b\" x=\"%d\" y=\"%d\">by %s</text>\n", margin, y, section.by)
		for _, row := range section.rows {
			y += lineHeight
			lines.WriteString(row.bar(y))
		}
	}
	return fmt.Sprintf(header, width, y+margin, html.EscapeString(s.headline())) + lines.String() + "</svg>\n"
}

// bar draws a row whose text stands at a height.
func (r row) bar(y int) string {
	var parts strings.Builder
	fmt.Fprintf(&parts, "<text x=\"%d\" y=\"%d\">%s</text>", margin, y, html.EscapeString(shortened(r.name)))
	all, before := 0, 0
	for _, part := range colours {
		all += r.counts[part.counts]
	}
	for _, part := range colours {
		n := r.counts[part.counts]
		if n == 0 {
			continue
		}
		left, right := barLeft+before*barWidth/all, barLeft+(before+n)*barWidth/all
		fmt.Fprintf(&parts, "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"14\" fill=\"%s\"/>", left, y-12, right-left, part.colour)
		before += n
	}
	says := fmt.Sprintf("%d of %d (%s)", r.counts["required"], r.counted(), r.per())
	if r.counted() == 0 {
		says = "none counted"
	}
	fmt.Fprintf(&parts, "<text x=\"%d\" y=\"%d\">%s</text>\n", barLeft+barWidth+14, y, says)
	return parts.String()
}

// shortened returns a name that fits: its end, which tells folders apart.
func shortened(name string) string {
	letters := []rune(name)
	if len(letters) <= nameLength {
		return name
	}
	return "…" + string(letters[len(letters)-nameLength+1:])
}
