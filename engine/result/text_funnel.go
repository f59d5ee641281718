package result

import (
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// The width of a funnel's bars: what the other columns leave, between these.
const (
	barMin = 8
	barMax = 32
)

func (f *Funnel) writeText(out *strings.Builder, zone *time.Location, options TextOptions) {
	f.stepGrid(options).write(out, options)
	if f.Trend != nil {
		out.WriteString("\n")
		f.trendGrid(zone).write(out, options)
	}
	if len(f.By) > 0 {
		out.WriteString("\n")
		f.groupGrid(zone).write(out, options)
	}
	if f.compares() {
		out.WriteString("\n")
		f.comparisonGrid(zone).write(out, options)
	}
}

// stepGrid shows the steps of the whole, each with a bar of its share.
func (f *Funnel) stepGrid(options TextOptions) *grid {
	g := f.stepColumns()
	room := barMax
	if options.Width > 0 {
		room = min(options.Width-g.width()-len(columnSeparator), barMax)
	}
	if room < barMin {
		return g
	}
	bars := make([]string, len(f.Steps))
	for i, step := range f.Steps {
		bars[i] = Bar(step.FromFirst, room)
	}
	columns := g.columns
	g = &grid{}
	for i, column := range columns {
		g.add(column)
		if i == 1 {
			g.add(gridColumn{head: strings.Repeat(" ", room), cells: bars, whole: true})
		}
	}
	return g
}

func (f *Funnel) stepColumns() *grid {
	g := &grid{}
	g.add(f.cells("step", false, func(i int, s Step) string { return strconv.Itoa(i+1) + "  " + escape(s.Name) }))
	g.add(f.cells("count", true, func(_ int, s Step) string { return NumberText(s.Count) }))
	g.add(f.cells("of first", true, func(_ int, s Step) string { return percent(s.FromFirst) }))
	g.add(f.cells("of previous", true, afterFirst(func(s Step) string { return percent(s.FromPrevious) })))
	g.add(f.cells("dropped", true, afterFirst(func(s Step) string { return NumberText(s.Dropped) })))
	if f.anyInProgress() {
		g.add(f.cells("in progress", true, afterFirst(func(s Step) string { return NumberText(s.InProgress) })))
	}
	g.add(f.cells("median time", true, func(_ int, s Step) string { return medianText(s.TimeFromPrevious) }))
	g.add(f.cells("from entry", true, func(_ int, s Step) string { return medianText(s.TimeFromEntry) }))
	for i, measure := range f.Measures {
		values := make([]schema.Value, len(f.Steps))
		for s, step := range f.Steps {
			values[s] = finite(step.Measures[i])
		}
		g.add(valueColumn(measure.Name, values, time.UTC))
	}
	return g
}

func (f *Funnel) cells(head string, number bool, text func(int, Step) string) gridColumn {
	cells := make([]string, len(f.Steps))
	for i, step := range f.Steps {
		cells[i] = text(i, step)
	}
	return gridColumn{head: head, cells: cells, right: number, whole: number}
}

// afterFirst leaves the first step's cell empty: nothing comes before it.
func afterFirst(text func(Step) string) func(int, Step) string {
	return func(i int, step Step) string {
		if i == 0 {
			return ""
		}
		return text(step)
	}
}

func (f *Funnel) anyInProgress() bool {
	for _, step := range f.Steps {
		if step.InProgress > 0 {
			return true
		}
	}
	return false
}

func medianText(times *Times) string {
	if times == nil || times.Count == 0 {
		return ""
	}
	return secondsText(times.Median)
}

// groupGrid shows a line for each value of the breakdown: its counts, and how many
// of its first step came to the last.
func (f *Funnel) groupGrid(zone *time.Location) *grid {
	g := &grid{}
	for key := range f.By {
		g.add(gridColumn{head: escape(f.By[key].Name), cells: f.groupNames(key, zone)})
	}
	for i, step := range f.Steps {
		cells := f.groupCells(i, func(s Step) string { return NumberText(s.Count) })
		g.add(gridColumn{head: cut(escape(step.Name), 20), cells: cells, right: true, whole: true})
	}
	if last := len(f.Steps) - 1; last > 0 {
		g.add(gridColumn{head: "converted", right: true, whole: true,
			cells: f.groupCells(last, func(s Step) string { return percent(s.FromFirst) })})
		g.add(gridColumn{head: "median time", right: true, whole: true,
			cells: f.groupCells(last, func(s Step) string { return medianText(s.TimeFromEntry) })})
	}
	return g
}

// groupNames are the values that the groups have for a key; the rest is told once.
func (f *Funnel) groupNames(key int, zone *time.Location) []string {
	values := make([]schema.Value, len(f.Groups))
	for i, group := range f.Groups {
		if group.Other {
			values[i] = schema.NullOf(schema.String)
		} else {
			values[i] = finite(group.Values[key])
		}
	}
	form := newColumnForm(values, zone)
	names := make([]string, len(f.Groups))
	for i, group := range f.Groups {
		names[i] = form.text(values[i])
		if group.Other {
			names[i] = ""
			if key == 0 {
				names[i] = "(other)"
			}
		}
	}
	return names
}

// trendGrid shows a line for each bucket: its counts, and how many of its first step came
// to the last.
func (f *Funnel) trendGrid(zone *time.Location) *grid {
	g := &grid{}
	times := make([]schema.Value, len(f.Trend))
	for i, point := range f.Trend {
		times[i] = schema.TimestampOf(point.Time)
	}
	g.add(valueColumn("entry", times, zone))
	cells := func(text func(steps []Step) string) []string {
		cells := make([]string, len(f.Trend))
		for i, point := range f.Trend {
			cells[i] = text(point.Steps)
		}
		return cells
	}
	for s, step := range f.Steps {
		g.add(gridColumn{head: cut(escape(step.Name), 20), right: true, whole: true,
			cells: cells(func(steps []Step) string { return NumberText(steps[s].Count) })})
	}
	if last := len(f.Steps) - 1; last > 0 {
		g.add(gridColumn{head: "converted", right: true, whole: true,
			cells: cells(func(steps []Step) string { return percent(steps[last].FromFirst) })})
	}
	return g
}

// comparisonGrid shows a line for each group: how its last step compares with the control's.
func (f *Funnel) comparisonGrid(zone *time.Location) *grid {
	g := &grid{}
	g.add(gridColumn{head: escape(f.By[0].Name), cells: f.groupNames(0, zone)})
	last := len(f.Steps) - 1
	add := func(head string, text func(c *Comparison, s StepComparison) string) {
		cells := make([]string, len(f.Groups))
		for i, group := range f.Groups {
			if group.Comparison != nil {
				cells[i] = text(group.Comparison, group.Comparison.Steps[last])
			}
		}
		g.add(gridColumn{head: head, cells: cells, right: true, whole: true})
	}
	add("exposed", func(c *Comparison, _ StepComparison) string { return NumberText(c.Exposed) })
	add("rate", func(_ *Comparison, s StepComparison) string { return percent(s.Rate) })
	add("lift", func(_ *Comparison, s StepComparison) string { return percent(s.Lift) })
	add("difference from", func(_ *Comparison, s StepComparison) string { return percent(s.Low) })
	add("to", func(_ *Comparison, s StepComparison) string { return percent(s.High) })
	add("p", func(_ *Comparison, s StepComparison) string {
		if !isFinite(s.PValue) {
			return ""
		}
		return strconv.FormatFloat(s.PValue, 'g', 3, 64)
	})
	return g
}

// valueColumn shows values, numbers at the right edge.
func valueColumn(head string, values []schema.Value, zone *time.Location) gridColumn {
	form := newColumnForm(values, zone)
	column := gridColumn{head: escape(head), whole: true}
	for _, value := range values {
		column.cells = append(column.cells, form.text(value))
		column.right = column.right || value.Type == schema.Int64 || value.Type == schema.Float64
	}
	return column
}

func (f *Funnel) groupCells(step int, text func(Step) string) []string {
	cells := make([]string, len(f.Groups))
	for i, group := range f.Groups {
		if step < len(group.Steps) {
			cells[i] = text(group.Steps[step])
		}
	}
	return cells
}

// Bar draws a share, 0 to 1, of the width in eighths of a column.
func Bar(share float64, width int) string {
	if !isFinite(share) {
		return ""
	}
	eighths := int(math.Round(min(max(share, 0), 1) * float64(width) * 8))
	if eighths == 0 && share > 0 {
		eighths = 1 // something is not nothing
	}
	text := strings.Repeat("█", eighths/8)
	if rest := eighths % 8; rest > 0 {
		text += string([]rune("▏▎▍▌▋▊▉")[rest-1])
	}
	return text
}
