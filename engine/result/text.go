package result

import (
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// TextOptions says where a table for people is shown.
type TextOptions struct {
	// Width is the number of columns of the terminal; 0 for no limit.
	Width int
	// Color allows escape sequences for bold and dim.
	Color bool
}

// WriteText writes the answer for people: columns in line, numbers with separators, a funnel
// as bars, a retention as cohorts by period, and a last line with what it cost. Control characters in the data are
// shown and never sent to the terminal.
func WriteText(w io.Writer, r *Result, options TextOptions) error {
	out := &strings.Builder{}
	r.writeTextView(out, options)
	if r.Compare != nil {
		out.WriteString("\n" + style(options, bold, "Compared range") + "\n\n")
		r.Compare.writeTextView(out, options)
	}
	out.WriteString("\n" + style(options, dim, r.footer()) + "\n")
	for _, warning := range r.Stats.Warnings {
		out.WriteString("warning: " + escape(warning) + "\n")
	}
	if _, err := io.WriteString(w, out.String()); err != nil {
		return fmt.Errorf("write answer as text: %w", err)
	}
	return nil
}

// WriteText writes the table alone for people, times in the zone.
func (t *Table) WriteText(w io.Writer, zone *time.Location, options TextOptions) error {
	out := &strings.Builder{}
	t.textGrid(zone).write(out, options)
	if _, err := io.WriteString(w, out.String()); err != nil {
		return fmt.Errorf("write table as text: %w", err)
	}
	return nil
}

func (r *Result) writeTextView(out *strings.Builder, options TextOptions) {
	switch {
	case r.Table != nil:
		r.Table.textGrid(r.zone()).write(out, options)
	case r.Funnel != nil:
		r.Funnel.writeText(out, r.zone(), options)
	case r.Retention != nil:
		r.Retention.writeText(out, r.zone(), options)
	case r.Lifecycle != nil:
		r.Lifecycle.writeText(out, r.zone(), options)
	case r.Stickiness != nil:
		r.Stickiness.writeText(out, options)
	case r.Paths != nil:
		r.Paths.writeText(out, r.zone(), options)
	case r.Difference != nil:
		r.Difference.writeText(out, r.zone(), options)
	}
}

// footer is what the answer cost, in one line.
func (r *Result) footer() string {
	parts := []string{}
	if r.Table != nil {
		parts = append(parts, countNoun(int64(r.Table.Rows()), "row"))
	}
	scanned := countNoun(r.Stats.RowsScanned, "event") + " scanned in " + countNoun(int64(r.Stats.Segments), "segment")
	if r.Stats.SegmentsPruned > 0 {
		scanned += fmt.Sprintf(" (%s pruned)", NumberText(int64(r.Stats.SegmentsPruned)))
	}
	parts = append(parts, scanned)
	if fraction := r.Stats.SampledFraction; fraction > 0 && fraction < 1 {
		parts = append(parts, "a sample of "+percent(fraction))
	}
	if r.Stats.WithoutActor > 0 {
		parts = append(parts, countNoun(r.Stats.WithoutActor, "event")+" without an actor left out")
	}
	if regrouped := r.Stats.Regrouped; regrouped != nil {
		parts = append(parts, fmt.Sprintf("%s regrouped by %s in %s", countNoun(regrouped.Rows, "event"),
			escape(r.Stats.Actor), DurationText(regrouped.Elapsed)))
	}
	parts = append(parts, DurationText(r.Stats.Elapsed))
	if r.Table != nil && r.Table.Cursor != "" {
		parts = append(parts, "more with cursor "+escape(r.Table.Cursor))
	}
	return strings.Join(parts, " · ")
}

// textGrid lays the table out, its other and total rows last.
func (t *Table) textGrid(zone *time.Location) *grid {
	g := &grid{}
	for i, column := range t.Columns {
		values := t.columnValues(i)
		form := newColumnForm(values, zone)
		cells := make([]string, len(values))
		for j, value := range values {
			cells[j] = form.text(value)
		}
		g.add(gridColumn{head: escape(column.Name), cells: cells, right: isRight(column.Type), whole: isRight(column.Type)})
	}
	g.label(t.Rows(), t.Other, "(other)")
	if t.Other != nil {
		g.label(t.Rows()+1, t.Total, "(total)")
	} else {
		g.label(t.Rows(), t.Total, "(total)")
	}
	return g
}

// columnValues are the values of a column, then its other and total.
func (t *Table) columnValues(index int) []schema.Value {
	values := make([]schema.Value, 0, t.Rows()+2)
	for i := range t.Rows() {
		values = append(values, t.Value(i, index))
	}
	for _, row := range [][]schema.Value{t.Other, t.Total} {
		if index < len(row) {
			values = append(values, finite(row[index]))
		} else if row != nil {
			values = append(values, schema.NullOf(t.Columns[index].Type))
		}
	}
	return values
}

// label replaces the leading nulls of a row, which stand for its keys, by its name.
func (g *grid) label(row int, values []schema.Value, name string) {
	for i, value := range values {
		if !value.Null || i >= len(g.columns) {
			return
		}
		g.columns[i].cells[row] = ""
		if i == 0 {
			g.columns[i].cells[row] = name
			g.columns[i].width = max(g.columns[i].width, displayWidth(name))
		}
	}
}

func isRight(typ schema.Type) bool { return typ.IsNumber() || typ == schema.Timestamp }

func countNoun(count int64, noun string) string {
	if count == 1 {
		return "1 " + noun
	}
	return NumberText(count) + " " + noun + "s"
}
