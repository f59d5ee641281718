package httpapi

import (
	"fmt"
	"io"
	"net/http"
	"regexp"
	"strings"

	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/storage"
)

// rejectedLine is a line of a body that was not taken, and why.
type rejectedLine struct {
	Line   int64  `json:"line"`
	Reason string `json:"reason"`
}

// accepted is the answer to a body of events.
type accepted struct {
	Accepted int64 `json:"accepted"`
	// RejectedCount counts all rejected lines, Rejected lists the first.
	RejectedCount int64          `json:"rejected_count"`
	Rejected      []rejectedLine `json:"rejected"`
	// Duplicates are events that were left out because the dataset has them, or has a later row of their key.
	Duplicates int64 `json:"duplicates,omitempty"`
	// AlreadyLoaded says that the body was there before, under its id; the numbers are those of then.
	AlreadyLoaded bool `json:"already_loaded,omitempty"`
}

// batchHeader names a body, so that it can be sent again.
const batchHeader = "Sluice-Batch-Id"

// batchIDBytesMax bounds the id of a body.
const batchIDBytesMax = 200

// batchID returns the id of a request's body, empty where it has none.
func batchID(r *http.Request) (string, error) {
	ids := r.Header.Values(batchHeader)
	if len(ids) == 0 {
		return "", nil
	}
	id := ids[0]
	visible := strings.IndexFunc(id, func(c rune) bool { return c <= ' ' || c > '~' }) < 0
	if len(ids) > 1 || id == "" || len(id) > batchIDBytesMax || !visible {
		return "", badParameter(batchHeader, fmt.Sprintf("%q cannot be the id of a body", id), fmt.Sprintf("send one of 1 to %d visible characters of ASCII", batchIDBytesMax))
	}
	return id, nil
}

// datasetName is what storage takes as the name of a dataset. A push makes the dataset it
// names, so a wrong name has to be told from a fault inside.
var datasetName = regexp.MustCompile(`^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,63}$`)

// events answers POST /v1/datasets/{name}/events: when the answer comes, the events are
// on disk.
func (s *server) events(w http.ResponseWriter, r *http.Request) error {
	if r.URL.RawQuery != "" {
		return s.upload(w, r)
	}
	if err := checkType(r, "application/x-ndjson", "application/json"); err != nil {
		return err
	}
	name, err := pushedDataset(r)
	if err != nil {
		return err
	}
	id, err := batchID(r)
	if err != nil {
		return err
	}
	transform, err := s.transformOf(w, r, name)
	if err != nil {
		return err
	}
	report, err := readBody(w, r, s.options.EventsBytes, s.options.EventsBytesExpanded, func(events io.Reader) (*ingest.Report, error) {
		return s.backend.PushWith(r.Context(), name, events, ingest.PushOptions{ID: id, Transform: transform})
	})
	if err != nil {
		return eventsError(err)
	}
	return answerPush(w, report)
}

// pushedDataset is the dataset that a request adds to, which need not be there.
func pushedDataset(r *http.Request) (string, error) {
	name := r.PathValue("name")
	if !datasetName.MatchString(name) {
		return "", badParameter("name", fmt.Sprintf("%q cannot be the name of a dataset", name), "up to 64 letters, digits, '_', '-' and '.', the first not a dot")
	}
	return name, nil
}

func answerPush(w http.ResponseWriter, report *ingest.Report) error {
	if len(report.Failed) > 0 {
		failed := report.Failed[0]
		problem := failure(http.StatusUnprocessableEntity, "events_rejected", "no event was taken: "+failed.Err.Error(), "")
		problem.Rejected = rejectedLines(failed.First)
		return problem
	}
	if earlier := report.Earlier; earlier != nil {
		writeJSON(w, http.StatusOK, accepted{Accepted: earlier.Rows, RejectedCount: earlier.Rejected, Rejected: []rejectedLine{}, Duplicates: earlier.Duplicates, AlreadyLoaded: true})
		return nil
	}
	writeJSON(w, http.StatusOK, accepted{
		Accepted: report.Events, RejectedCount: report.Rejected, Rejected: rejectedLines(report.Rejects), Duplicates: report.Duplicates,
	})
	return nil
}

func rejectedLines(rejects []storage.Reject) []rejectedLine {
	lines := make([]rejectedLine, len(rejects))
	for i, reject := range rejects {
		lines[i] = rejectedLine{Line: reject.Line, Reason: reject.Reason}
	}
	return lines
}
