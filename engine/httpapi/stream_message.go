package httpapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"time"

	"github.com/sluice-analytics/sluice/engine"
)

// streamMessage is what a client sends over a WebSocket: exactly one of run, live and cancel.
type streamMessage struct {
	// ID is the client's number of the query, from 0 to idMax.
	ID *int64 `json:"id"`
	// Run is a query document.
	Run json.RawMessage `json:"run"`
	// Live is a subscription to new events.
	Live json.RawMessage `json:"live"`
	// Cancel ends the query of the ID, Cancels others.
	Cancel  bool    `json:"cancel"`
	Cancels []int64 `json:"cancels"`
	// MostSeconds is how long the exact answer of Run may be expected to take; 0 for as long as it takes.
	MostSeconds float64 `json:"most_seconds"`
	// History asks for the query to be kept.
	History bool `json:"history"`
}

const (
	// idMax is the largest whole number that JavaScript knows exactly.
	idMax = 1<<53 - 1
	// cancelsMax bounds a message's list.
	cancelsMax = 1000
	// mostSecondsMax is longer than any query may take.
	mostSecondsMax = 1_000_000
)

// decodeMessage reads a message. Where the error is an *apiError the message is JSON, so that it can
// be answered with an error frame, of the returned message's ID if that has one.
func decodeMessage(text []byte) (streamMessage, error) {
	var message streamMessage
	if !json.Valid(text) {
		return message, fmt.Errorf("a message is no JSON")
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&message); err != nil {
		return streamMessage{ID: idOf(text)}, badMessage(err.Error())
	}
	if _, err := decoder.Token(); err != io.EOF {
		return streamMessage{}, badMessage("there is more than one value")
	}
	return message, message.check()
}

// idOf is the number in a message that is wrong otherwise, or nil.
func idOf(text []byte) *int64 {
	var only struct {
		ID *int64 `json:"id"`
	}
	if json.Unmarshal(text, &only) != nil {
		return nil
	}
	return only.ID
}

func (m streamMessage) check() error {
	asked := 0
	for _, set := range []bool{isGiven(m.Run), isGiven(m.Live), m.Cancel} {
		if set {
			asked++
		}
	}
	switch {
	case m.ID == nil || *m.ID < 0 || *m.ID > idMax:
		return badMessage("id is needed, a whole number from 0 on")
	case asked != 1:
		return badMessage("exactly one of run, live and cancel is needed")
	case m.MostSeconds < 0 || m.MostSeconds > mostSecondsMax:
		return badMessage(fmt.Sprintf("most_seconds is not between 0 and %d", mostSecondsMax))
	case m.MostSeconds > 0 && !isGiven(m.Run):
		return badMessage("most_seconds is for run alone")
	case len(m.Cancels) > cancelsMax:
		return badMessage(fmt.Sprintf("cancels has more than %d elements", cancelsMax))
	}
	return nil
}

// options are those of a run.
func (m streamMessage) options() engine.StreamOptions {
	return engine.StreamOptions{Most: time.Duration(m.MostSeconds * float64(time.Second))}
}

func isGiven(member json.RawMessage) bool {
	return len(member) > 0 && string(member) != "null"
}

func badMessage(message string) *apiError {
	return failure(0, "bad_message", message, `send {"id": 1, "run": {...}} or {"id": 1, "cancel": true}`)
}
