package engine

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// LiveRequest asks for the events of a dataset that are committed from now on.
type LiveRequest struct {
	Dataset string `json:"dataset"`
	// Where keeps the events of which it is true; empty keeps all.
	Where string `json:"where"`
	// Columns are expressions that rows show behind the time and the event.
	Columns []string `json:"columns"`
	// Limit is the most rows of a frame, at most LiveRowsMax; 0 for 200.
	Limit int `json:"limit"`
}

const (
	// LiveRowsMax bounds the rows of a frame of new events.
	LiveRowsMax = 1000
	liveRows    = 200
	// liveEvery is how often new events are told at most.
	liveEvery = 250 * time.Millisecond
	// liveColumnsMax bounds the columns that a request asks for.
	liveColumnsMax = 100
)

// LiveFrame is the events that were committed since the frame before.
type LiveFrame struct {
	// Rows are the newest events, the newest first. It belongs to whom the frame was emitted to.
	Rows *result.Table
	// Zone is that of the times.
	Zone *time.Location
	// Matched counts the events that pass the condition, LeftOut those of them without a row.
	Matched, LeftOut int64
	// Behind is how long before now the newest of them happened; 0 without any.
	Behind time.Duration
	// Counts are the events by name, the most frequent first.
	Counts []LiveCount
}

// LiveCount is how many events have a name, null for those without.
type LiveCount struct {
	Event schema.Value
	Count int64
}

// Live emits new events as they are committed, several commits in one frame where they come quickly. The
// first frame comes at once, without events. It ends with ctx, whose error it returns, or the error of emit.
// emit may take its time: what is committed meanwhile is in the next frame. A wrong request gives a *query.Error, and so
// does a dataset that is dropped meanwhile (CodeUnknownDataset).
func (e *Engine) Live(ctx context.Context, request LiveRequest, emit func(LiveFrame) error) error {
	if err := request.check(); err != nil {
		return err
	}
	whole, err := e.snapshot(request.Dataset)
	if err != nil {
		return err
	}
	first, err := e.nothingNew(ctx, request, whole)
	whole.Release()
	if err != nil {
		return err
	}
	follower, err := e.store.Follow(request.Dataset)
	if err != nil {
		first.Rows.Release()
		return err
	}
	defer follower.Close()
	if err := emit(first); err != nil {
		return err
	}
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-follower.More():
		}
		if err := e.tellNew(ctx, request, follower, emit); err != nil {
			return err
		}
		if err := sleep(ctx, liveEvery); err != nil {
			return err
		}
	}
}

func sleep(ctx context.Context, pause time.Duration) error {
	timer := time.NewTimer(pause)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-timer.C:
		return nil
	}
}

func (r LiveRequest) check() error {
	wrong := func(where, message string) error {
		return &query.Error{Code: expression.CodeLimit, Where: where, Message: message}
	}
	switch {
	case r.Limit < 0 || r.Limit > LiveRowsMax:
		return wrong("live.limit", fmt.Sprintf("limit is a whole number from 1 to %d", LiveRowsMax))
	case len(r.Columns) > liveColumnsMax:
		return wrong("live.columns", fmt.Sprintf("there are more than %d columns", liveColumnsMax))
	}
	return nil
}

// nothingNew is a frame without events, of a request that has been checked against the dataset.
func (e *Engine) nothingNew(ctx context.Context, request LiveRequest, whole *storage.Snapshot) (LiveFrame, error) {
	empty := whole.Arrange(whole.Schema, nil, nil)
	return e.newEvents(ctx, request, empty, whole)
}

// tellNew emits what has been added.
func (e *Engine) tellNew(ctx context.Context, request LiveRequest, follower *storage.Follower, emit func(LiveFrame) error) error {
	snapshot, missed, err := follower.Take()
	if errors.Is(err, storage.ErrNoDataset) {
		return &query.Error{Code: CodeUnknownDataset, Where: "live.dataset", Message: fmt.Sprintf("the dataset %q was dropped", request.Dataset)}
	}
	if err != nil || snapshot == nil {
		return err
	}
	defer snapshot.Release()
	frame, err := e.newEvents(ctx, request, snapshot, snapshot)
	if err != nil {
		return err
	}
	frame.Matched, frame.LeftOut = frame.Matched+missed, frame.LeftOut+missed
	if frame.Matched == 0 {
		frame.Rows.Release()
		return nil
	}
	return emit(frame)
}

// newEvents answers two questions about the events of a snapshot; known has what is saved with the dataset.
func (e *Engine) newEvents(ctx context.Context, request LiveRequest, events, known *storage.Snapshot) (LiveFrame, error) {
	options, err := e.compileOptions(known)
	if err != nil {
		return LiveFrame{}, err
	}
	ask := func(document *query.Document) (*result.Result, error) {
		text, err := json.Marshal(document)
		if err != nil {
			return nil, fmt.Errorf("write live document: %w", err)
		}
		plan, err := query.Compile(text, known.Schema, options)
		if err != nil {
			return nil, liveError(err, liveLeading(known.Config.Event))
		}
		return e.run(ctx, plan, events)
	}
	rows, err := ask(request.rows(known.Config.Event))
	if err != nil {
		return LiveFrame{}, err
	}
	counts, err := ask(request.counts(known.Config.Event))
	if err != nil {
		rows.Release()
		return LiveFrame{}, err
	}
	defer counts.Release()
	frame := LiveFrame{Rows: rows.Table, Zone: rows.Zone}
	newest := frame.count(counts.Table, known.Config.Event != "")
	frame.LeftOut = frame.Matched - int64(rows.Table.Rows())
	if frame.Matched > 0 {
		frame.Behind = max(0, e.options.Now().Sub(time.UnixMicro(newest)))
	}
	return frame, nil
}

// count sums up the groups, and returns the time of the newest event.
func (f *LiveFrame) count(t *result.Table, named bool) (newest int64) {
	keys := 0
	if named {
		keys = 1
	}
	for i := range t.Rows() {
		n := t.Value(i, keys).Int
		if n == 0 {
			continue // of no group at all
		}
		f.Matched += n
		newest = max(newest, t.Value(i, keys+1).Int)
		if named {
			f.Counts = append(f.Counts, LiveCount{t.Value(i, 0), n})
		}
	}
	slices.SortStableFunc(f.Counts, func(a, b LiveCount) int { return cmp.Compare(b.Count, a.Count) })
	return newest
}

// liveLeading is the number of columns that rows have without being asked.
func liveLeading(event string) int {
	if event == "" {
		return 1
	}
	return 2
}

func (r LiveRequest) rows(event string) *query.Document {
	limit := cmp.Or(r.Limit, liveRows)
	columns := []string{"time"}
	if event != "" {
		columns = append(columns, expression.QuoteName(event))
	}
	return &query.Document{Dataset: r.Dataset, Where: r.Where, Samples: &query.SamplesDocument{Columns: append(columns, r.Columns...), Limit: &limit}}
}

func (r LiveRequest) counts(event string) *query.Document {
	all := 0
	aggregate := &query.AggregateDocument{Measures: []string{"count()", "max(time)"}, Limit: &all}
	if event != "" {
		aggregate.By = []string{expression.QuoteName(event)}
	}
	return &query.Document{Dataset: r.Dataset, Where: r.Where, Aggregate: aggregate}
}

// liveError names the place in the request for that in the document that was made of it, whose first columns
// are leading.
func liveError(err error, leading int) error {
	var wrong *query.Error
	if !errors.As(err, &wrong) {
		return err
	}
	moved := *wrong
	switch {
	case moved.Where == "where":
		moved.Where = "live.where"
	case strings.HasPrefix(moved.Where, "samples.columns["):
		var at int
		if _, err := fmt.Sscanf(moved.Where, "samples.columns[%d]", &at); err == nil {
			moved.Where = fmt.Sprintf("live.columns[%d]", at-leading)
		}
	}
	return &moved
}
