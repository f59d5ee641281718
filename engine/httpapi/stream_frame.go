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
	ID        int64            `json:"id"`
	Seq       int64            `json:"seq"`
	State     string           `json:"state"`
	Done      *float64         `json:"done,omitempty"`
	Answer    json.RawMessage  `json:"answer,omitempty"`
	Intervals engine.Intervals `json:"intervals,omitempty"`
	Error     *apiError        `json:"error,omitempty"`
	Elapsed   *float64         `json:"elapsed_ms,omitempty"`
}

// The states of frames beside those of the engine's.
const (
	stateError     = "error"
	stateCancelled = "cancelled"
)

// newStreamFrame writes the frame of an engine, whose answer it releases.
func newStreamFrame(f engine.Frame) (streamFrame, error) {
	elapsed := float64(f.Elapsed.Round(time.Microsecond).Microseconds()) / 1000
	frame := streamFrame{State: string(f.State), Done: &f.Done, Intervals: f.Intervals, Elapsed: &elapsed}
	if f.Answer == nil {
		return frame, nil
	}
	defer f.Answer.Release()
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
