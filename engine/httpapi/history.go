package httpapi

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/history"
	"github.com/sluice-analytics/sluice/engine/result"
)

// Ran is a query that was run for a client that wants it in the history.
type Ran struct {
	// Document is the document as it was sent.
	Document []byte
	// Elapsed is the time until the answer was there, or known to come never.
	Elapsed     time.Duration
	RowsScanned int64
	// Err is why there is no answer; nil where there is one.
	Err error
	// By is the name of the token of whoever asked; empty where none is asked for.
	By string
	// Spark is the small chart of the answer.
	Spark []float64
}

// ran keeps a query in the history, also one that failed. One that was cancelled, by its client as a rule because another
// one took its place, is not kept. The history is a convenience: what goes wrong with it is logged and fails nothing.
func (s *server) ran(ran Ran) {
	remembered := engine.Ran{Document: ran.Document, Elapsed: ran.Elapsed, RowsScanned: ran.RowsScanned, By: ran.By, Spark: ran.Spark}
	if ran.Err != nil {
		problem := classify(ran.Err)
		if problem.status == statusClientGone {
			return
		}
		remembered.Error = problem.Message
	}
	if err := s.backend.Remember(remembered); err != nil && !errors.Is(err, history.ErrDocument) {
		s.options.Log.Error("history not written", "error", err)
	}
}

// remembering wraps a function that answers documents where the request asks for its query to be kept in the history.
func (s *server) remembering(r *http.Request, answers answering) answering {
	if r.Header.Get("Sluice-History") != "keep" {
		return answers
	}
	return func(ctx context.Context, document []byte) (*result.Result, error) {
		started := time.Now()
		answer, err := answers(ctx, document)
		ran := Ran{Document: document, Elapsed: time.Since(started), Err: err, By: callerOf(ctx)}
		if answer != nil {
			ran.RowsScanned, ran.Spark = answer.Stats.RowsScanned, answer.Spark(history.SparkMax)
		}
		s.ran(ran)
		return answer, err
	}
}

// answering is a function of the engine that answers a document.
type answering = func(context.Context, []byte) (*result.Result, error)

// historyDefault is how many entries an answer has where the request does not say.
const historyDefault = 50

// historyAnswer is a page of the history, the newest first.
type historyAnswer struct {
	Entries []history.Entry `json:"entries"`
	// Cursor asks for the next page; empty at the end.
	Cursor string `json:"cursor,omitempty"`
}

// history answers GET /v1/history.
func (s *server) history(w http.ResponseWriter, r *http.Request) error {
	filter, err := historyFilter(r)
	if err != nil {
		return err
	}
	list, more, err := s.backend.History(filter)
	if err != nil {
		return err
	}
	answer := historyAnswer{Entries: list}
	if more {
		answer.Cursor = strconv.FormatInt(list[len(list)-1].ID, 10)
	}
	writeJSON(w, http.StatusOK, answer)
	return nil
}

func historyFilter(r *http.Request) (history.Filter, error) {
	filter, parameters := history.Filter{Limit: historyDefault}, r.URL.Query()
	if err := knownParameters(r, "search", "starred", "cursor", "limit"); err != nil {
		return filter, err
	}
	filter.Search = parameters.Get("search")
	switch starred := parameters.Get("starred"); starred {
	case "", "false":
	case "true":
		filter.Starred = true
	default:
		return filter, badParameter("starred", fmt.Sprintf("%q is neither true nor false", starred), "")
	}
	var err error
	if text := parameters.Get("cursor"); text != "" {
		if filter.Before, err = strconv.ParseInt(text, 10, 64); err != nil || filter.Before < 1 {
			return filter, badParameter("cursor", fmt.Sprintf("%q is no cursor", text), "the cursor of an answer")
		}
	}
	if text := parameters.Get("limit"); text != "" {
		if filter.Limit, err = strconv.Atoi(text); err != nil || filter.Limit < 1 || filter.Limit > history.PageMax {
			return filter, badParameter("limit", fmt.Sprintf("cannot return %q entries", text), fmt.Sprintf("a whole number from 1 to %d", history.PageMax))
		}
	}
	return filter, nil
}

// putHistory answers PUT /v1/history/{id}: {"starred": true} or false.
func (s *server) putHistory(w http.ResponseWriter, r *http.Request) error {
	text, err := s.readJSON(w, r, noteBytes)
	if err != nil {
		return err
	}
	id, err := historyID(r)
	if err != nil {
		return err
	}
	var body map[string]bool
	starred := false
	if err = json.Unmarshal(text, &body); err == nil {
		_, given := body["starred"]
		starred = body["starred"]
		if !given || len(body) > 1 {
			err = errors.New("it has the field starred and no other")
		}
	}
	if err != nil {
		return failure(http.StatusBadRequest, "json", "the body is not as it is expected: "+err.Error(), `send {"starred": true}`)
	}
	entry, err := s.backend.StarHistory(id, starred)
	if err != nil {
		return historyError(err)
	}
	writeJSON(w, http.StatusOK, entry)
	return nil
}

// deleteHistory answers DELETE /v1/history/{id}.
func (s *server) deleteHistory(w http.ResponseWriter, r *http.Request) error {
	if err := knownParameters(r); err != nil {
		return err
	}
	id, err := historyID(r)
	if err != nil {
		return err
	}
	if err := s.backend.DropHistory(id); err != nil {
		return historyError(err)
	}
	writeJSON(w, http.StatusOK, removed{r.PathValue("id")})
	return nil
}

func historyID(r *http.Request) (int64, error) {
	id, err := strconv.ParseInt(r.PathValue("id"), 10, 64)
	if err != nil {
		return 0, badParameter("id", fmt.Sprintf("%q is no id of the history", r.PathValue("id")), "GET /v1/history lists them")
	}
	return id, nil
}

func historyError(err error) error {
	switch {
	case errors.Is(err, history.ErrNoEntry):
		return failure(http.StatusNotFound, engine.CodeNotSaved, err.Error(), "GET /v1/history lists them")
	case errors.Is(err, history.ErrStars):
		return failure(http.StatusConflict, "limit", err.Error(), "take some away first")
	}
	return err
}
