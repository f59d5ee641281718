package httpapi

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

// liveFrame is what a client is told of new events.
type liveFrame struct {
	ID       int64           `json:"id"`
	Seq      int64           `json:"seq"`
	State    string          `json:"state"`
	Columns  json.RawMessage `json:"columns"`
	Rows     json.RawMessage `json:"rows"`
	Matched  int64           `json:"matched"`
	LeftOut  int64           `json:"left_out"`
	BehindMS float64         `json:"behind_ms"`
	Counts   []liveCount     `json:"counts"`
}

type liveCount struct {
	Event *string `json:"event"`
	Count int64   `json:"count"`
}

// stateLive is that of frames of new events.
const stateLive = "live"

// newLiveFrame writes the frame of an engine, whose rows it releases.
func newLiveFrame(f engine.LiveFrame) (liveFrame, error) {
	defer f.Rows.Release()
	frame := liveFrame{
		State: stateLive, Matched: f.Matched, LeftOut: f.LeftOut, Counts: []liveCount{},
		BehindMS: float64(f.Behind.Round(time.Microsecond).Microseconds()) / 1000,
	}
	for _, count := range f.Counts {
		one := liveCount{Count: count.Count}
		if !count.Event.Null {
			text := count.Event.AsText()
			one.Event = &text
		}
		frame.Counts = append(frame.Counts, one)
	}
	var text bytes.Buffer
	if err := result.WriteJSON(&text, &result.Result{Table: f.Rows, Zone: f.Zone}); err != nil {
		return frame, err
	}
	var table struct{ Columns, Rows json.RawMessage }
	if err := json.Unmarshal(text.Bytes(), &table); err != nil {
		return frame, fmt.Errorf("write new events: %w", err)
	}
	frame.Columns, frame.Rows = table.Columns, table.Rows
	return frame, nil
}

// decodeLive reads a subscription.
func decodeLive(text []byte) (engine.LiveRequest, error) {
	var request engine.LiveRequest
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&request); err != nil {
		wrong := badMessage(err.Error())
		wrong.Where, wrong.Hint = "live", `send {"id": 1, "live": {"dataset": "shop", "where": "country = 'CH'"}}`
		return request, wrong
	}
	return request, nil
}

// follow tells of new events until ctx ends. A frame waits until the one before is sent: none may be
// missed, since each counts what has come since.
func (q *streamQuery) follow(ctx context.Context, text []byte) error {
	request, err := decodeLive(text)
	if err != nil {
		return err
	}
	return q.server.backend.Live(ctx, request, func(f engine.LiveFrame) error {
		if err := q.out.await(ctx, &q.slot); err != nil {
			f.Rows.Release()
			return err
		}
		frame, err := newLiveFrame(f)
		if err != nil {
			return err
		}
		return q.sendLive(frame)
	})
}

// sendLive places a frame.
func (q *streamQuery) sendLive(frame liveFrame) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	frame.ID, frame.Seq = q.id, q.seq
	text, err := json.Marshal(frame)
	if err != nil {
		return fmt.Errorf("write frame: %w", err)
	}
	q.seq++
	q.out.put(&q.slot, append(text, '\n'))
	return nil
}
