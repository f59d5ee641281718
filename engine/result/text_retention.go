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
	if len(r.By) > 0 {
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
	for k := r.firstShown(); k < len(r.Periods); k++ {
		cells := make([]string, 0, len(r.Cohorts)+1)
		for _, cohort := range r.Cohorts {
			cells = append(cells, cohort.text(k, zone))
		}
		cells = append(cells, r.totalText(k, zone))
		g.add(gridColumn{head: r.Periods[k].text(), cells: cells, right: true, whole: true})
	}
	return g
}

// groupGrid shows a line for each value of the breakdown: its total.
func (r *Retention) groupGrid(zone *time.Location) *grid {
	sizes := make([]string, len(r.Groups))
	for i, group := range r.Groups {
		sizes[i] = NumberText(group.size())
	}
	g := &grid{}
	for i, name := range r.By {
		g.add(gridColumn{head: escape(name), cells: r.groupNames(i, zone)})
	}
	g.add(gridColumn{head: "size", cells: sizes, right: true, whole: true})
	for k := r.firstShown(); k < len(r.Periods); k++ {
		cells := make([]string, len(r.Groups))
		for i, group := range r.Groups {
			cells[i] = group.totalText(k, zone)
		}
		g.add(gridColumn{head: r.Periods[k].text(), cells: cells, right: true, whole: true})
	}
	return g
}

// groupNames are the values of an expression of the breakdown, by group.
func (r *Retention) groupNames(i int, zone *time.Location) []string {
	values := make([]schema.Value, len(r.Groups))
	for j, group := range r.Groups {
		values[j] = schema.NullOf(schema.String)
		if !group.Other {
			values[j] = finite(group.Values[i])
		}
	}
	form := newColumnForm(values, zone)
	names := make([]string, len(values))
	for j, group := range r.Groups {
		switch {
		case !group.Other:
			names[j] = form.text(values[j])
		case i == 0:
			names[j] = "(other)"
		}
	}
	return names
}

// firstShown is the first period that is shown: of period 0 there is something to tell only where
// something is measured.
func (r *Retention) firstShown() int {
	if r.Measure != "" {
		return 0
	}
	return 1
}

// size is the number of entries, over all cohorts.
func (m Matrix) size() int64 {
	size := int64(0)
	for _, cohort := range m.Cohorts {
		size += cohort.Size
	}
	return size
}

// text is the share of a cell, or what was measured of it; nothing where it cannot be known at all.
func (c Cohort) text(k int, zone *time.Location) string {
	cell := c.Cells[k]
	text := shortPercent(cell.Share)
	if c.Values != nil {
		text = measuredText(c.Values[k], zone)
	}
	switch {
	case text == "" || cell.Complete && c.Size > 0:
		return text
	case cell.Count > 0:
		return text + incomplete
	}
	return ""
}

// totalText is the total of a period.
func (m Matrix) totalText(k int, zone *time.Location) string {
	switch {
	case m.Total[k].Size == 0:
		return ""
	case m.Values != nil:
		return measuredText(m.Values[k], zone)
	}
	return shortPercent(m.Total[k].Share)
}

// measuredText is what was measured, nothing where there was nothing to measure.
func measuredText(value schema.Value, zone *time.Location) string {
	value = finite(value)
	if value.Null {
		return ""
	}
	return newColumnForm([]schema.Value{value}, zone).text(value)
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
		for k := r.firstShown(); k < len(cohort.Cells); k++ {
			if cell := cohort.Cells[k]; !cell.Complete && cell.Count > 0 {
				return true
			}
		}
	}
	return false
}

// shortPercent leaves the space out, so that more periods fit a terminal.
func shortPercent(share float64) string { return strings.ReplaceAll(percent(share), " ", "") }
