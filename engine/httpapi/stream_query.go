package httpapi

import (
	"context"
	"errors"
	"sync"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/history"
)

// StreamBackend is what the handlers of streamed answers need of *engine.Engine.
type StreamBackend interface {
	Stream(ctx context.Context, document []byte, options engine.StreamOptions, emit func(engine.Frame) error) error
	Live(ctx context.Context, request engine.LiveRequest, emit func(engine.LiveFrame) error) error
}

// streamQuery is a query of a client on its way, and where its frames go.
type streamQuery struct {
	server *server
	id     int64
	out    *outbox
	slot   slot
	// mu guards what follows: frames come from the engine and from who cancels.
	mu    sync.Mutex
	seq   int64
	ended bool
}

// send places a frame, or what it is divided into, unless the last one has been placed.
func (q *streamQuery) send(frame streamFrame) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.ended {
		return nil
	}
	parts, frame, err := divided(frame)
	if err != nil {
		return err
	}
	var texts [][]byte
	for _, one := range append(parts, frame) {
		one.ID, one.Seq = q.id, q.seq
		text, err := one.text()
		if err != nil {
			return err
		}
		texts = append(texts, text)
		q.seq++
	}
	q.ended = frame.isLast()
	q.out.put(&q.slot, texts...)
	return nil
}

// run answers a document by frames; the error is for fail.
func (q *streamQuery) run(ctx context.Context, document []byte, options engine.StreamOptions, keep bool) error {
	ran, began := Ran{Document: document, By: callerOf(ctx)}, time.Now()
	err := q.server.backend.Stream(ctx, document, options, func(f engine.Frame) error {
		if f.State != engine.FrameEstimate && f.Answer != nil {
			ran.RowsScanned, ran.Spark = f.Answer.Stats.RowsScanned, f.Answer.Spark(history.SparkMax)
		}
		frame, err := newStreamFrame(f)
		if err != nil {
			return err
		}
		return q.send(frame)
	})
	if keep {
		ran.Elapsed, ran.Err = time.Since(began), err
		q.server.ran(ran)
	}
	return err
}

// fail tells the client why there is no answer.
func (q *streamQuery) fail(err error) {
	problem := classify(err)
	switch {
	case errors.Is(err, context.Canceled):
		_ = q.send(streamFrame{State: stateCancelled}) // a frame of nothing but numbers can be written
		return
	case problem.Code == "internal":
		q.server.options.Log.Error("streamed query failed", "id", q.id, "error", err)
	}
	_ = q.send(streamFrame{State: stateError, Error: problem})
}
