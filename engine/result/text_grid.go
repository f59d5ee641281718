package result

import (
	"fmt"
	"strings"
)

// grid is columns of cells to be put in line.
type grid struct{ columns []gridColumn }

type gridColumn struct {
	head  string
	cells []string
	// right puts the cells at the right edge, as numbers stand.
	right bool
	// whole forbids cutting: half a number would be another number.
	whole bool
	width int
}

const (
	columnSeparator = "  "
	// cutMin is the width below which a cut text says nothing any more.
	cutMin = 8
)

func (g *grid) add(column gridColumn) {
	column.width = displayWidth(column.head)
	for _, cell := range column.cells {
		column.width = max(column.width, displayWidth(cell))
	}
	g.columns = append(g.columns, column)
}

// write fits the grid into the width and writes it, a line for each row.
func (g *grid) write(out *strings.Builder, options TextOptions) {
	left := g.fit(options.Width)
	head := strings.Builder{}
	for i, column := range g.columns {
		head.WriteString(column.place(column.head, i == len(g.columns)-1))
	}
	out.WriteString(style(options, bold, head.String()) + "\n")
	out.WriteString(style(options, dim, strings.Repeat("─", g.width())) + "\n")
	for row := range g.rows() {
		line := strings.Builder{}
		for i, column := range g.columns {
			line.WriteString(column.place(column.cells[row], i == len(g.columns)-1))
		}
		out.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	if len(left) > 0 {
		note := fmt.Sprintf("%s not shown, the terminal is too narrow: %s", countNoun(int64(len(left)), "column"), strings.Join(left, ", "))
		out.WriteString(style(options, dim, note) + "\n")
	}
}

func (g *grid) rows() int {
	if len(g.columns) == 0 {
		return 0
	}
	return len(g.columns[0].cells)
}

func (g *grid) width() int {
	width := 0
	for _, column := range g.columns {
		width += column.width + len(columnSeparator)
	}
	return max(width-len(columnSeparator), 0)
}

// fit narrows the widest text columns until the grid has the width; where that is
// not enough it drops columns from the right, and returns their names.
func (g *grid) fit(width int) (dropped []string) {
	if width <= 0 {
		return nil
	}
	for g.width() > width {
		if g.narrow(g.width() - width) {
			continue
		}
		last := len(g.columns) - 1
		if last == 0 {
			return dropped
		}
		dropped = append([]string{g.columns[last].head}, dropped...)
		g.columns = g.columns[:last]
		g.widen()
	}
	return dropped
}

// narrow takes up to excess from the widest column that may be cut, not below the next widest
// one, so that wide columns give first.
func (g *grid) narrow(excess int) bool {
	widest, next := -1, cutMin
	for i, column := range g.columns {
		if column.whole || column.width <= cutMin {
			continue
		}
		switch {
		case widest < 0 || column.width > g.columns[widest].width:
			if widest >= 0 {
				next = max(next, g.columns[widest].width)
			}
			widest = i
		default:
			next = max(next, column.width)
		}
	}
	if widest < 0 {
		return false
	}
	column := &g.columns[widest]
	column.width -= min(excess, max(column.width-next, 1))
	return true
}

// widen gives the columns their natural widths back, after one was dropped.
func (g *grid) widen() {
	columns := g.columns
	g.columns = nil
	for _, column := range columns {
		g.add(column)
	}
}

// place pads or cuts a cell to the column's width.
func (c gridColumn) place(cell string, last bool) string {
	cell = cut(cell, c.width)
	padding := strings.Repeat(" ", max(c.width-displayWidth(cell), 0))
	switch {
	case c.right && last:
		return padding + cell
	case c.right:
		return padding + cell + columnSeparator
	case last:
		return cell
	}
	return cell + padding + columnSeparator
}

const (
	bold = "\x1b[1m"
	dim  = "\x1b[2m"
)

func style(options TextOptions, sequence, text string) string {
	if !options.Color {
		return strings.TrimRight(text, " ")
	}
	return sequence + text + "\x1b[0m"
}
