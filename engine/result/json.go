package result

import (
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// flushBytes is how much text the writers gather before they pass it on.
const flushBytes = 64 << 10

// WriteJSON writes the result as one JSON object, followed by a newline. Tables give
// {"query", "columns", "rows", "total", "other", "compare", "cursor", "stats"},
// funnels {"query", "steps", "groups", "compare", "stats"}, retention {"query", "cohorts",
// "total", "groups", "compare", "stats"}, a lifecycle {"query", "periods", "compare", "stats"}, a
// stickiness {"query", "count", "active_periods", "compare", "stats"}, paths {"query", "count", "nodes", "edges",
// "top_paths", "compare", "stats"}, a difference {"query", "selection", "baseline", "properties",
// "events", "skipped", "compare", "stats"}; a list of actors, a table, begins with {"query", "of",
// "cohort"}, one of the events of a mark with {"query", "of", "count"}; what an answer does not have
// is left out.
func WriteJSON(w io.Writer, r *Result) error {
	out := &textWriter{w: w}
	if err := r.writeObject(out); err != nil {
		return fmt.Errorf("write answer as JSON: %w", err)
	}
	out.text = append(out.text, '\n')
	if err := out.flush(); err != nil {
		return fmt.Errorf("write answer as JSON: %w", err)
	}
	return nil
}

// writeObject writes the object of one result; a comparison is one inside another.
func (r *Result) writeObject(out *textWriter) error {
	out.text = append(out.text, '{')
	if r.Query != nil {
		if err := out.marshal("query", r.Query); err != nil {
			return err
		}
	}
	if r.Actors != nil {
		if err := r.Actors.writeMembers(out); err != nil {
			return err
		}
	}
	if r.Events != nil {
		if err := r.Events.writeMembers(out); err != nil {
			return err
		}
	}
	if err := r.writeView(out); err != nil {
		return err
	}
	if r.Compare != nil {
		out.name("compare")
		if err := r.Compare.writeObject(out); err != nil {
			return err
		}
	}
	if err := out.marshal("stats", r.Stats); err != nil {
		return err
	}
	out.text = append(out.text, '}')
	return nil
}

func (a *ActorsList) writeMembers(out *textWriter) error {
	if err := out.marshal("of", a.Of); err != nil || len(a.Cohort) == 0 {
		return err
	}
	return out.marshal("cohort", a.Cohort)
}

func (e *EventsList) writeMembers(out *textWriter) error {
	if err := out.marshal("of", e.Of); err != nil {
		return err
	}
	if err := out.marshal("count", e.Count); err != nil || e.Beside == 0 {
		return err
	}
	return out.marshal("beside", e.Beside)
}

func (r *Result) writeView(out *textWriter) error {
	switch {
	case r.Table != nil:
		return r.Table.writeMembers(out, r.zone())
	case r.Funnel != nil:
		return r.Funnel.writeMembers(out, r.zone())
	case r.Retention != nil:
		return r.Retention.writeMembers(out, r.zone())
	case r.Lifecycle != nil:
		return r.Lifecycle.writeMembers(out, r.zone())
	case r.Stickiness != nil:
		return r.Stickiness.writeMembers(out)
	case r.Paths != nil:
		return r.Paths.writeMembers(out, r.zone())
	case r.Difference != nil:
		return r.Difference.writeMembers(out, r.zone())
	}
	return nil
}

// zone is the zone of the result's times, UTC where none is set.
func (r *Result) zone() *time.Location {
	if r.Zone == nil {
		return time.UTC
	}
	return r.Zone
}

func (t *Table) writeMembers(out *textWriter, zone *time.Location) error {
	columns := t.Columns
	if columns == nil {
		columns = []Column{}
	}
	if err := out.marshal("columns", columns); err != nil {
		return err
	}
	out.name("rows")
	out.text = append(out.text, '[')
	row := make([]schema.Value, len(t.Columns))
	for i := range t.Rows() {
		if i > 0 {
			out.text = append(out.text, ',')
		}
		out.text = appendRow(out.text, t.read(i, row), zone)
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	out.text = append(out.text, ']')
	if t.Total != nil {
		out.name("total")
		out.text = appendRow(out.text, t.Total, zone)
	}
	if t.Other != nil {
		out.name("other")
		out.text = appendRow(out.text, t.Other, zone)
	}
	if t.Cursor != "" {
		return out.marshal("cursor", t.Cursor)
	}
	return nil
}

// read fills row with the values of row number index.
func (t *Table) read(index int, row []schema.Value) []schema.Value {
	for i := range row {
		row[i] = t.Value(index, i)
	}
	return row
}

// textWriter gathers text and passes it on in large pieces.
type textWriter struct {
	w    io.Writer
	text []byte
}

func (t *textWriter) flush() error {
	_, err := t.w.Write(t.text)
	t.text = t.text[:0]
	return err
}

func (t *textWriter) flushIfFull() error {
	if len(t.text) < flushBytes {
		return nil
	}
	return t.flush()
}

// name begins a member of an object, with the comma that may have to stand before it.
// An opening brace is never the last byte of a flush, so no text means there was a member.
func (t *textWriter) name(name string) {
	if n := len(t.text); n == 0 || t.text[n-1] != '{' {
		t.text = append(t.text, ',')
	}
	t.text = append(appendString(t.text, name), ':')
}

// marshal writes a whole member.
func (t *textWriter) marshal(name string, value any) error {
	text, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("marshal %s: %w", name, err)
	}
	t.name(name)
	t.text = append(t.text, text...)
	return nil
}
