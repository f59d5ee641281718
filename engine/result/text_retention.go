package result

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// incomplete marks a cell whose period is not over.
const incomplete = "*"

func (r *Retention) writeText(out *strings.Builder, zone *time.Location, options TextOptions) {
	r.cohortGrid(zone).write(out, options)
	if r.anyIncomplete() {
		out.WriteString(style(options, dim, incomplete+" not over yet, and not in the total") + "\n")
	}
	if r.By != "" {
		out.WriteString("\n")
		r.groupGrid(zone).write(out, options)
	}
}

// cohortGrid shows a line for each cohort, and the total last.
func (r *Retention) cohortGrid(zone *time.Location) *grid {
	starts := make([]schema.Value, len(r.Cohorts))
	sizes := make([]string, len(r.Cohorts), len(r.Cohorts)+1)
	for i, cohort := range r.Cohorts {
		starts[i], sizes[i] = schema.TimestampOf(cohort.Start), NumberText(cohort.Size)
	}
	form := newColumnForm(starts, zone)
	names := make([]string, len(starts), len(starts)+1)
	for i, start := range starts {
		names[i] = form.text(start)
	}
	g := &grid{}
	g.add(gridColumn{head: "cohort", cells: append(names, "(total)"), whole: true})
	g.add(gridColumn{head: "size", cells: append(sizes, NumberText(r.size())), right: true, whole: true})
	for k := 1; k < len(r.Periods); k++ {
		cells := make([]string, 0, len(r.Cohorts)+1)
		for _, cohort := range r.Cohorts {
			cells = append(cells, cohort.text(k))
		}
		cells = append(cells, r.Total[k].text())
		g.add(gridColumn{head: r.Periods[k].text(), cells: cells, right: true, whole: true})
	}
	return g
}

// groupGrid shows a line for each value of the breakdown: its total.
func (r *Retention) groupGrid(zone *time.Location) *grid {
	values := make([]schema.Value, len(r.Groups))
	for i, group := range r.Groups {
		values[i] = finite(group.Value)
		if group.Other {
			values[i] = schema.NullOf(schema.String)
		}
	}
	form := newColumnForm(values, zone)
	names, sizes := make([]string, len(values)), make([]string, len(values))
	for i, group := range r.Groups {
		names[i], sizes[i] = form.text(values[i]), NumberText(group.size())
		if group.Other {
			names[i] = "(other)"
		}
	}
	g := &grid{}
	g.add(gridColumn{head: escape(r.By), cells: names})
	g.add(gridColumn{head: "size", cells: sizes, right: true, whole: true})
	for k := 1; k < len(r.Periods); k++ {
		cells := make([]string, len(r.Groups))
		for i, group := range r.Groups {
			cells[i] = group.Total[k].text()
		}
		g.add(gridColumn{head: r.Periods[k].text(), cells: cells, right: true, whole: true})
	}
	return g
}

// size is the number of entries, over all cohorts.
func (m Matrix) size() int64 {
	size := int64(0)
	for _, cohort := range m.Cohorts {
		size += cohort.Size
	}
	return size
}

// text is the share of a cell, nothing where it cannot be known at all.
func (c Cohort) text(k int) string {
	cell := c.Cells[k]
	switch {
	case cell.Complete && c.Size > 0:
		return shortPercent(cell.Share)
	case cell.Count > 0:
		return shortPercent(cell.Share) + incomplete
	}
	return ""
}

func (t RetentionTotal) text() string {
	if t.Size == 0 {
		return ""
	}
	return shortPercent(t.Share)
}

// text is the head of a column.
func (p Periods) text() string {
	if p.First == p.Last {
		return strconv.Itoa(p.First)
	}
	return fmt.Sprintf("%d-%d", p.First, p.Last)
}

// anyIncomplete reports whether a cell that is shown is marked.
func (r *Retention) anyIncomplete() bool {
	for _, cohort := range r.Cohorts {
		for k := 1; k < len(cohort.Cells); k++ {
			if cell := cohort.Cells[k]; !cell.Complete && cell.Count > 0 {
				return true
			}
		}
	}
	return false
}

// shortPercent leaves the space out, so that more periods fit a terminal.
func shortPercent(share float64) string { return strings.ReplaceAll(percent(share), " ", "") }
