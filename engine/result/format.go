package result

import (
	"fmt"
	"io"
	"strings"
)

// Format names a form in which an answer is written for programs.
type Format string

// The formats.
const (
	JSON   Format = "json"
	NDJSON Format = "ndjson"
	CSV    Format = "csv"
	Arrow  Format = "arrow"
)

// Formats lists the formats.
func Formats() []Format { return []Format{JSON, NDJSON, CSV, Arrow} }

// MediaType is the format's content type in HTTP.
func (f Format) MediaType() string {
	switch f {
	case NDJSON:
		return "application/x-ndjson"
	case CSV:
		return "text/csv"
	case Arrow:
		return "application/vnd.apache.arrow.stream"
	}
	return "application/json"
}

// ParseFormat returns the format of that name.
func ParseFormat(name string) (Format, error) {
	names := make([]string, 0, len(Formats()))
	for _, format := range Formats() {
		if name == string(format) {
			return format, nil
		}
		names = append(names, string(format))
	}
	return "", fmt.Errorf("unknown format %q: one of %s", name, strings.Join(names, ", "))
}

// Write writes the result in the format.
func Write(w io.Writer, r *Result, format Format) error {
	switch format {
	case JSON:
		return WriteJSON(w, r)
	case NDJSON:
		return WriteNDJSON(w, r)
	case CSV:
		return WriteCSV(w, r)
	case Arrow:
		return WriteArrow(w, r)
	}
	return fmt.Errorf("write answer: unknown format %q", format)
}
