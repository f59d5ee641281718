package result

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// WriteCSV writes the flat answer as RFC 4180 has it: a header, lines ended by CR LF, fields in
// quotes where they need them. Null is an empty field, the empty string one in
// quotes; lists are JSON.
func WriteCSV(w io.Writer, r *Result) error {
	table, err := r.Flat()
	if err != nil {
		return fmt.Errorf("write answer as CSV: %w", err)
	}
	defer table.Release()
	if err := table.writeCSV(w, r.zone()); err != nil {
		return fmt.Errorf("write answer as CSV: %w", err)
	}
	return nil
}

// The package encoding/csv writes null and the empty string alike, so it is not
// used here.
func (t *Table) writeCSV(w io.Writer, zone *time.Location) error {
	out := &textWriter{w: w}
	for i, column := range t.Columns {
		out.text = appendField(appendComma(out.text, i), column.Name)
	}
	out.text = append(out.text, '\r', '\n')
	row := make([]schema.Value, len(t.Columns))
	for i := range t.Rows() {
		for j, value := range t.read(i, row) {
			out.text = appendCSV(appendComma(out.text, j), value, zone)
		}
		out.text = append(out.text, '\r', '\n')
		if err := out.flushIfFull(); err != nil {
			return err
		}
	}
	return out.flush()
}

func appendComma(text []byte, index int) []byte {
	if index == 0 {
		return text
	}
	return append(text, ',')
}

func appendCSV(text []byte, value schema.Value, zone *time.Location) []byte {
	if value.Null {
		return text
	}
	switch value.Type {
	case schema.Int64:
		return strconv.AppendInt(text, value.Int, 10)
	case schema.Timestamp:
		return appendTime(text, value.Int, zone)
	}
	return appendField(text, value.AsText())
}

// appendField appends text, in quotes where it is empty or would be read as something
// else: separators, quotes, line ends, and space at its ends, which some readers trim.
func appendField(text []byte, field string) []byte {
	if field != "" && !strings.ContainsAny(field, ",\"\r\n") && strings.TrimSpace(field) == field {
		return append(text, field...)
	}
	text = append(text, '"')
	text = append(text, strings.ReplaceAll(field, `"`, `""`)...)
	return append(text, '"')
}
