package result

import (
	"fmt"
	"io"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// WriteNDJSON writes one JSON object a line for each row of the flat answer.
func WriteNDJSON(w io.Writer, r *Result) error {
	table, err := r.Flat()
	if err != nil {
		return fmt.Errorf("write answer as NDJSON: %w", err)
	}
	defer table.Release()
	if err := table.writeNDJSON(w, r); err != nil {
		return fmt.Errorf("write answer as NDJSON: %w", err)
	}
	return nil
}

func (t *Table) writeNDJSON(w io.Writer, r *Result) error {
	out := &textWriter{w: w}
	row := make([]schema.Value, len(t.Columns))
	for i := range t.Rows() {
		out.text = append(out.text, '{')
		for j, value := range t.read(i, row) {
			out.name(t.Columns[j].Name)
			out.text = appendJSON(out.text, value, r.zone())
		}
		out.text = append(out.text, '}', '\n')
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	return out.flush()
}
