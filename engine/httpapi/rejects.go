package httpapi

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/storage"
)

// The lines of one page.
const rejectsDefault, rejectsMax = 100, 1000

// rejectAnswer is a line that was not taken.
type rejectAnswer struct {
	Source string `json:"source"`
	Key    string `json:"key"`
	Line   int64  `json:"line"`
	// Offset is in bytes of the decompressed input.
	Offset int64     `json:"offset"`
	Reason string    `json:"reason"`
	Text   string    `json:"text"`
	At     time.Time `json:"at"`
}

func newRejectAnswer(reject storage.Reject) rejectAnswer {
	return rejectAnswer{
		Source: reject.Source, Key: reject.Key, Line: reject.Line, Offset: reject.Offset,
		Reason: reject.Reason, Text: reject.Text, At: time.UnixMicro(reject.Time).UTC(),
	}
}

// rejects answers GET /v1/datasets/{name}/rejects.
func (s *server) rejects(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r, "reason", "cursor", "limit", "format"); err != nil {
		return err
	}
	limit, err := limitParameter(r, rejectsDefault, rejectsMax)
	if err != nil {
		return err
	}
	from, err := rejectCursor(r.URL.Query().Get("cursor"))
	if err != nil {
		return err
	}
	switch format := r.URL.Query().Get("format"); format {
	case "", "json":
		return s.rejectPage(w, r, from, limit)
	case "ndjson":
		return s.rejectLines(w, r, from)
	default:
		return badParameter("format", fmt.Sprintf("there is no answer in the form %q", format), "json or ndjson")
	}
}

// rejectCursor reads a place in the rejects as it is written for a page.
func rejectCursor(text string) (place storage.RejectPlace, err error) {
	if text == "" {
		return place, nil
	}
	if _, err := fmt.Sscanf(text, "%x.%d", &place.File, &place.Line); err != nil || place.Line < 0 {
		return place, badParameter("cursor", fmt.Sprintf("%q is no cursor", text), "the cursor of an answer")
	}
	return place, nil
}

// eachReject hands out the lines that the request asks for, until no more are wanted or its time is over.
func (s *server) eachReject(r *http.Request, from storage.RejectPlace, take func(storage.RejectPlace, storage.Reject) bool) error {
	reason := strings.ToLower(r.URL.Query().Get("reason"))
	err := s.backend.EachReject(r.PathValue("name"), from, func(place storage.RejectPlace, reject storage.Reject) bool {
		if r.Context().Err() != nil {
			return false
		}
		return !strings.Contains(strings.ToLower(reject.Reason), reason) || take(place, reject)
	})
	if err == nil {
		err = r.Context().Err()
	}
	return err
}

func (s *server) rejectPage(w http.ResponseWriter, r *http.Request, from storage.RejectPlace, limit int) error {
	rejects, cursor := []rejectAnswer{}, ""
	err := s.eachReject(r, from, func(place storage.RejectPlace, reject storage.Reject) bool {
		if len(rejects) == limit {
			cursor = fmt.Sprintf("%x.%d", place.File, place.Line)
			return false
		}
		rejects = append(rejects, newRejectAnswer(reject))
		return true
	})
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, struct {
		Rejects []rejectAnswer `json:"rejects"`
		Cursor  string         `json:"cursor,omitempty"`
	}{rejects, cursor})
	return nil
}

// rejectLines writes all lines, as a file to be saved.
func (s *server) rejectLines(w http.ResponseWriter, r *http.Request, from storage.RejectPlace) error {
	var lines *json.Encoder
	begin := func() {
		w.Header().Set("Content-Type", "application/x-ndjson")
		w.Header().Set("Content-Disposition", `attachment; filename="rejects.ndjson"`)
		lines = json.NewEncoder(w)
	}
	var broken error
	err := s.eachReject(r, from, func(_ storage.RejectPlace, reject storage.Reject) bool {
		if lines == nil {
			begin()
		}
		broken = lines.Encode(newRejectAnswer(reject))
		return broken == nil
	})
	if err == nil {
		err = broken
	}
	if err == nil && lines == nil {
		begin()
		w.WriteHeader(http.StatusOK)
	}
	return err
}
