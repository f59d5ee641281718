package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"strconv"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
	"github.com/sluice-analytics/sluice/ingest/continuous"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// apiError is an error with its HTTP status; its JSON is the body's "error".
type apiError struct {
	status  int
	Code    string `json:"code"`
	Message string `json:"message"`
	// Where is the place in the query document or the parameter.
	Where string `json:"where,omitempty"`
	Hint  string `json:"hint,omitempty"`
	Span  *span  `json:"span,omitempty"`
	// Rejected are lines of a body that was not taken for their sake.
	Rejected []rejectedLine `json:"rejected,omitempty"`
	// after is how many seconds to wait before the next try, 0 for what is usual.
	after int64
}

// retryAfter is how many seconds to wait before the next try.
func (e *apiError) retryAfter() string {
	switch {
	case e.after > 0:
		return strconv.FormatInt(e.after, 10)
	case e.Code == "disk_full": // it takes a while until somebody has made room
		return "30"
	}
	return "5"
}

// span is the part [start, end) of the expression at where, in bytes.
type span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Error returns the message.
func (e *apiError) Error() string { return e.Message }

func failure(status int, code, message, hint string) *apiError {
	return &apiError{status: status, Code: code, Message: message, Hint: hint}
}

// badParameter is a failure in a parameter of the URL.
func badParameter(name, message, hint string) *apiError {
	err := failure(http.StatusBadRequest, "bad_parameter", message, hint)
	err.Where = name
	return err
}

// statusClientGone is what the log of a request says whose client did not wait; nobody
// receives it.
const statusClientGone = 499

// classify finds the status and the body for an error from anywhere below. Errors that are not
// the client's doing say nothing of the inside.
func classify(err error) *apiError {
	var known *apiError
	var wrong *query.Error
	var tooLarge *http.MaxBytesError
	var tooFast *engine.PushRateError
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &tooLarge):
		return bodyTooLarge(tooLarge.Limit, "")
	case errors.Is(err, storage.ErrRenamed):
		return failure(http.StatusConflict, "renamed", err.Error(), "name the dataset as it is called now")
	case errors.Is(err, storage.ErrNoDataset):
		return unknownDataset(err)
	case errors.As(err, &wrong):
		return fromQuery(wrong)
	case errors.Is(err, ingest.ErrBodyTooLarge):
		return failure(http.StatusRequestEntityTooLarge, "body_too_large", err.Error(), "send it in several requests")
	case errors.Is(err, ingest.ErrEncoding):
		return failure(http.StatusBadRequest, "bad_body", err.Error(), "")
	case errors.Is(err, storage.ErrInputExists):
		return failure(http.StatusConflict, "already_loaded", "this file is in the dataset already, with the same name and content", "nothing was added; remove the dataset to load it anew, or give it another name")
	case errors.Is(err, ingest.ErrIDTaken):
		return failure(http.StatusConflict, "id_taken", "another body was pushed to this dataset under the same id", "give each body an id of its own, and send it again unchanged")
	case errors.Is(err, continuous.ErrFailed):
		return failure(http.StatusUnprocessableEntity, "objects_failed", err.Error(), "the source lists them, with the reason of each")
	case errors.Is(err, storage.ErrQuarantined):
		return failure(http.StatusUnprocessableEntity, "quarantined", err.Error(), `"sluice check --deep" says what is damaged`)
	case errors.Is(err, storage.ErrDeleting):
		return failure(http.StatusConflict, "deleting", err.Error(), "nothing was added; wait until the deletion has ended, or resume it")
	case errors.As(err, &tooFast):
		problem := failure(http.StatusTooManyRequests, "push_rate", tooFast.Error(), "nothing was added; wait as long as Retry-After says, then send it again, or raise limits.push_rate")
		problem.after = int64(tooFast.After.Seconds())
		return problem
	case errors.Is(err, storage.ErrTailFull):
		return failure(http.StatusTooManyRequests, "overloaded", err.Error(), "nothing was added; send it again in a few seconds")
	case vfs.IsFull(err):
		return failure(http.StatusTooManyRequests, "disk_full", "the disk of the server is too full to take this", "nothing was added; make room on the server's disk, then send it again")
	case errors.Is(err, storage.ErrReadOnly):
		return failure(http.StatusServiceUnavailable, "read_only", "the store takes no more events after a failed write; the server's log says why", "start the server again")
	case errors.Is(err, engine.ErrMemory):
		return failure(http.StatusUnprocessableEntity, "memory_limit", err.Error(), "")
	case errors.Is(err, context.DeadlineExceeded):
		return failure(http.StatusGatewayTimeout, "timeout", "the query took longer than it may",
			"narrow the range, or ask for a sample")
	case errors.Is(err, context.Canceled):
		return failure(statusClientGone, "cancelled", "the request was cancelled", "")
	}
	return failure(http.StatusInternalServerError, "internal", "something failed inside; the server's log says what", "")
}

// unknownDataset keeps the hint of the nearest name, where there is one.
func unknownDataset(err error) *apiError {
	var wrong *query.Error
	if !errors.As(err, &wrong) {
		return failure(http.StatusNotFound, engine.CodeUnknownDataset, err.Error(), "GET /v1/datasets lists them")
	}
	problem := fromQuery(wrong)
	problem.status, problem.Code = http.StatusNotFound, engine.CodeUnknownDataset
	return problem
}

// fromQuery keeps the place and hint of an error in a document.
func fromQuery(wrong *query.Error) *apiError {
	err := failure(http.StatusBadRequest, string(wrong.Code), wrong.Message, wrong.Hint)
	switch wrong.Code {
	case engine.CodeUnknownDataset, engine.CodeNotSaved:
		err.status = http.StatusNotFound
	case engine.CodeConflict, engine.CodeInUse:
		err.status = http.StatusConflict
	}
	err.Where = wrong.Where
	err.Span = newSpan(wrong.Span)
	return err
}

func newSpan(place *expression.Span) *span {
	if place == nil {
		return nil
	}
	return &span{Start: place.Start, End: place.End}
}

// fail answers with an error. Once a part of an answer is out, no error can be said any
// more: the connection is cut, so that the client does not take the part for the whole.
func (s *server) fail(w http.ResponseWriter, r *http.Request, err error) {
	problem := classify(err)
	if problem.Code == "internal" && r.Context().Err() == nil { // else the client is gone
		s.options.Log.Error("request failed", "method", r.Method, "path", r.URL.Path, "error", err)
	}
	if started(w) {
		panic(http.ErrAbortHandler)
	}
	if problem.status == http.StatusTooManyRequests {
		w.Header().Set("Retry-After", problem.retryAfter())
	}
	writeJSON(w, problem.status, map[string]*apiError{"error": problem})
}

// started reports that a part of the answer is out, whatever has been put around its writer since.
func started(w http.ResponseWriter) bool {
	for {
		switch writer := w.(type) {
		case *tracker:
			return writer.started
		case interface{ Unwrap() http.ResponseWriter }:
			w = writer.Unwrap()
		default:
			return false
		}
	}
}

// writeJSON writes a small body whole. A client that is gone is no error to tell.
func writeJSON(w http.ResponseWriter, status int, body any) {
	text, err := json.Marshal(body)
	if err != nil {
		status, text = http.StatusInternalServerError, []byte(`{"error":{"code":"internal","message":"the answer has no JSON form"}}`)
	}
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	w.Write(append(text, '\n')) //nolint:errcheck // see above
}
