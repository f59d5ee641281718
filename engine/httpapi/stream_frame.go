package httpapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

// streamFrame is what a client is told of a query.
type streamFrame struct {
	ID        int64           `json:"id"`
	Seq       int64           `json:"seq"`
	State     string          `json:"state"`
	Done      *float64        `json:"done,omitempty"`
	Answer    json.RawMessage `json:"answer,omitempty"`
	Intervals json.RawMessage `json:"intervals,omitempty"`
	Error     *apiError       `json:"error,omitempty"`
	Elapsed   *float64        `json:"elapsed_ms,omitempty"`
	// Expected is how many seconds the exact answer would take, of a frame that has stopped.
	Expected *float64 `json:"expected_seconds,omitempty"`
	// Parts are the lengths of the lists that have come in frames of their own.
	Parts map[string]int `json:"parts,omitempty"`
	// Of such a frame List is the name of the list, From the place of its first element.
	List     string            `json:"list,omitempty"`
	From     *int              `json:"from,omitempty"`
	Elements []json.RawMessage `json:"elements,omitempty"`
	// ElementIntervals mirror the elements.
	ElementIntervals []json.RawMessage `json:"element_intervals,omitempty"`
}

// The states of frames beside those of the engine's.
const (
	stateError     = "error"
	stateCancelled = "cancelled"
	// statePart is a piece of a list of the answer that follows.
	statePart = "part"
)

// isLast reports whether no frame of the query follows.
func (f streamFrame) isLast() bool {
	switch f.State {
	case string(engine.FrameExact), string(engine.FrameStopped), stateError, stateCancelled:
		return true
	}
	return false
}

// newStreamFrame writes the frame of an engine, whose answer it releases.
func newStreamFrame(f engine.Frame) (streamFrame, error) {
	elapsed := float64(f.Elapsed.Round(time.Microsecond).Microseconds()) / 1000
	frame := streamFrame{State: string(f.State), Done: &f.Done, Elapsed: &elapsed}
	if f.State == engine.FrameStopped {
		seconds := f.Expected.Round(time.Millisecond).Seconds()
		frame.Expected = &seconds
	}
	if f.Answer == nil {
		return frame, nil
	}
	defer f.Answer.Release()
	if f.Intervals != nil {
		intervals, err := json.Marshal(f.Intervals)
		if err != nil {
			return frame, fmt.Errorf("write intervals: %w", err)
		}
		frame.Intervals = intervals
	}
	var text bytes.Buffer
	if err := result.WriteJSON(&text, f.Answer); err != nil {
		return frame, err
	}
	frame.Answer = bytes.TrimSuffix(text.Bytes(), []byte("\n"))
	return frame, nil
}

// text is the frame as one line.
func (f streamFrame) text() ([]byte, error) {
	text, err := json.Marshal(f)
	if err != nil {
		return nil, fmt.Errorf("write frame: %w", err)
	}
	return append(text, '\n'), nil
}
