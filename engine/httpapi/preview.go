package httpapi

import (
	"errors"
	"fmt"
	"io"
	"net/http"
	"strconv"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/decompress"
	"github.com/sluice-analytics/sluice/ingest/format"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// previewBytes bounds the piece of a file that a preview takes.
const previewBytes = 1 << 20

// previewNames are the columns that have a meaning.
type previewNames struct {
	Time   string   `json:"time"`
	Actors []string `json:"actors"`
	Event  string   `json:"event"`
}

type previewColumn struct {
	Name     string             `json:"name"`
	Type     schema.Type        `json:"type"`
	Filled   float64            `json:"filled"`
	Examples []result.JSONValue `json:"examples"`
	TimeLike bool               `json:"time_like"`
}

type previewReject struct {
	Line   int64  `json:"line"`
	Reason string `json:"reason"`
	Text   string `json:"text"`
}

// previewAnswer is what the start of a file looks like.
type previewAnswer struct {
	Format      string               `json:"format"`
	Compression string               `json:"compression"`
	Names       previewNames         `json:"names"`
	Columns     []previewColumn      `json:"columns"`
	Rows        [][]result.JSONValue `json:"rows"`
	RowsSeen    int                  `json:"rows_seen"`
	Rejected    []previewReject      `json:"rejected"`
	Note        string               `json:"note,omitempty"`
}

// preview answers POST /v1/preview. The body is the first piece of a file as it is, and is told from a whole file by the parameter
// size, or where that is missing by being as long as a piece may be.
func (s *server) preview(w http.ResponseWriter, r *http.Request) error {
	if err := checkType(r, "application/octet-stream"); err != nil {
		return err
	}
	if err := knownParameters(r, "name", "size"); err != nil {
		return err
	}
	head, err := io.ReadAll(http.MaxBytesReader(w, r.Body, previewBytes))
	var tooLarge *http.MaxBytesError
	if errors.As(err, &tooLarge) {
		return failure(http.StatusRequestEntityTooLarge, "body_too_large", "a preview takes the first 1048576 bytes of a file", "send a piece of that length")
	} else if err != nil {
		return clientFault(err)
	}
	whole := len(head) < previewBytes
	if text := r.URL.Query().Get("size"); text != "" {
		size, err := strconv.ParseInt(text, 10, 64)
		if err != nil || size < int64(len(head)) {
			return badParameter("size", fmt.Sprintf("a file of which this is a piece does not have %q bytes", text), "the size of the whole file")
		}
		whole = size == int64(len(head))
	}
	seen, err := ingest.Look(r.Context(), head, whole, r.URL.Query().Get("name"))
	if err != nil {
		return eventsError(err)
	}
	writeJSON(w, http.StatusOK, newPreviewAnswer(seen))
	return nil
}

func newPreviewAnswer(seen ingest.Preview) previewAnswer {
	answer := previewAnswer{
		Format: seen.Format, Compression: seen.Compression, RowsSeen: seen.RowsSeen, Note: seen.Note,
		Names:   previewNames{Time: seen.Names.Time, Actors: append([]string{}, seen.Names.Actors...), Event: seen.Names.Event},
		Columns: make([]previewColumn, len(seen.Columns)), Rows: make([][]result.JSONValue, len(seen.Rows)), Rejected: make([]previewReject, len(seen.Rejected)),
	}
	for i, column := range seen.Columns {
		answer.Columns[i] = previewColumn{Name: column.Name, Type: column.Type, Filled: column.Filled, Examples: jsonValues(column.Examples), TimeLike: column.TimeLike}
	}
	for i, row := range seen.Rows {
		answer.Rows[i] = jsonValues(row)
	}
	for i, reject := range seen.Rejected {
		answer.Rejected[i] = previewReject{Line: reject.Line, Reason: reject.Reason, Text: reject.Text}
	}
	return answer
}

func jsonValues(values []schema.Value) []result.JSONValue {
	converted := make([]result.JSONValue, len(values))
	for i, value := range values {
		converted[i] = result.JSONValue(value)
	}
	return converted
}

// eventsError says what is wrong with a file or a body of events.
func eventsError(err error) error {
	switch {
	case errors.Is(err, format.ErrUnknownFormat):
		return failure(http.StatusBadRequest, "unknown_format", err.Error(), "events are read from NDJSON, JSON, CSV, TSV, access logs, Parquet and Arrow")
	case errors.Is(err, format.ErrNames):
		return failure(http.StatusBadRequest, "unknown_column", err.Error(), "name the columns: ?time=, &actor=, &event=")
	case errors.Is(err, ingest.ErrNamesFixed):
		return failure(http.StatusConflict, "names_fixed", err.Error(), "leave the names out, or load into another dataset")
	case errors.Is(err, format.ErrTooManyBadLines):
		return failure(http.StatusUnprocessableEntity, "events_rejected", "no event was taken: "+err.Error(), "?errors_max= allows a larger share")
	case errors.Is(err, storage.ErrDatasetExists):
		return failure(http.StatusConflict, "dataset_exists", err.Error(), "the names of two datasets differ by more than upper and lower case")
	case errors.Is(err, schema.ErrTooManyColumns), errors.Is(err, format.ErrFields):
		return failure(http.StatusUnprocessableEntity, "too_many_properties", "no event was taken: "+err.Error(),
			"put what varies from event to event into values instead of names, or load into another dataset")
	case errors.Is(err, format.ErrDamaged), errors.Is(err, decompress.ErrDamaged), errors.Is(err, decompress.ErrBomb), errors.Is(err, io.ErrUnexpectedEOF):
		return failure(http.StatusBadRequest, "bad_body", err.Error(), "")
	}
	return err
}
