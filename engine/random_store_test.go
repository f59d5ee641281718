package engine_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/batch"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// randomDataset is the name of the dataset of random events.
const randomDataset = "random"

// layout says how random events are stored and read.
type layout struct {
	shards, threads int
	// unitRows is about how many rows a unit of work has; 0 for as many as usual.
	unitRows int64
	buffer   int
	// cache is the size of the cache in bytes; each question is then asked twice.
	cache             int64
	compacted, opened bool
	// accounts keeps a copy of the events in the order of account.
	accounts bool
	// nameless leaves the dataset without an actor and an event column.
	nameless bool
	// pushed leaves the later commits to pushes, which are in no segment of a file when questions are asked.
	pushed bool
}

func newLayout(r *rand.Rand) layout {
	return layout{
		nameless: chance(r, 0.08), accounts: chance(r, 0.5),
		shards: pick(r, 1, 2, 4, 16, 64), threads: pick(r, 1, 1, 2, 4), unitRows: pick[int64](r, 0, 1, 5, 50, 400),
		cache:     pick[int64](r, 0, 8_000, 1<<24),
		buffer:    pick(r, 0, 0, 1, 20_000),
		compacted: chance(r, 0.3), opened: chance(r, 0.3), pushed: chance(r, 0.4),
	}
}

// newRandomEngine stores the events as the layout says and opens an engine over
// them. The caller closes it.
func newRandomEngine(events []placedEvent, l layout, now time.Time) (e *engine.Engine, err error) {
	fs := vfs.NewMem()
	clock := func() time.Time { return now }
	store, err := storage.Open(fs, storage.Options{BufferBytes: l.buffer, Now: clock})
	if err != nil {
		return nil, err
	}
	events, later := l.split(events)
	if err := fillStore(store, events, l); err != nil {
		return nil, err
	}
	if err := store.Close(); err != nil {
		return nil, fmt.Errorf("close store: %w", err)
	}
	options := engine.Options{Threads: l.threads, Now: clock, CacheBytes: l.cache}.WithRowsPerUnit(l.unitRows)
	e, err = engine.OpenFS(fs, options)
	if err != nil {
		return e, err
	}
	if err := errors.Join(pushEvents(e.Store(), later), saveRandom(e)); err != nil {
		return e, errors.Join(err, e.Close())
	}
	if !l.opened {
		return e, nil
	}
	if l.pushed { // the machine stops, so that what was pushed comes from the push log
		fs = fs.CrashClone(func() bool { return false })
	}
	if err := e.Close(); err != nil {
		return nil, fmt.Errorf("close engine: %w", err)
	}
	return engine.OpenFS(fs, options)
}

// split returns the events to commit, and those of later commits that are to be pushed.
func (l layout) split(events []placedEvent) (committed, later []placedEvent) {
	if !l.pushed {
		return events, nil
	}
	at := len(events) / 2
	for at > 0 && at < len(events) && events[at].commit == events[at-1].commit {
		at++
	}
	return events[:at], events[at:]
}

// pushEvents pushes each commit as a body, and looks at the dataset after some: that makes segments of what was pushed so far.
func pushEvents(store *storage.Store, events []placedEvent) error {
	for len(events) > 0 {
		builder, n := batch.NewBuilder(), 0
		for n < len(events) && events[n].commit == events[0].commit {
			if err := addEvent(builder, events[n]); err != nil {
				return err
			}
			n++
		}
		body := storage.Pushed{Dataset: randomDataset, Batches: []*batch.Batch{builder.Take()}}
		if err := store.Push(context.Background(), body); err != nil {
			return err
		}
		if n%2 == 0 {
			snapshot, err := store.Snapshot(randomDataset)
			if err != nil {
				return err
			}
			snapshot.Release()
		}
		events = events[n:]
	}
	return nil
}

func fillStore(store *storage.Store, events []placedEvent, l layout) error {
	config := storage.DatasetConfig{Name: randomDataset, Shards: l.shards, Actors: []string{"user_id"}, Event: "event"}
	if l.accounts {
		config.Actors = append(config.Actors, "account")
	}
	if l.nameless {
		config.Actors, config.Event = nil, ""
	}
	err := store.CreateDataset(config)
	if err != nil {
		return fmt.Errorf("create dataset: %w", err)
	}
	for len(events) > 0 {
		n := 0
		for n < len(events) && events[n].commit == events[0].commit {
			n++
		}
		if err := commitEvents(store, events[:n]); err != nil {
			return err
		}
		events = events[n:]
	}
	if l.compacted {
		if _, err := store.Compact(context.Background(), randomDataset); err != nil {
			return fmt.Errorf("compact: %w", err)
		}
	}
	return nil
}

func commitEvents(store *storage.Store, events []placedEvent) error {
	ctx := context.Background()
	transaction, err := store.Begin(randomDataset)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer transaction.Rollback()
	builder := batch.NewBuilder()
	for i, event := range events {
		if err := addEvent(builder, event); err != nil {
			return err
		}
		if i+1 == len(events) || events[i+1].batch != event.batch {
			if err := transaction.Append(ctx, builder.Take()); err != nil {
				return fmt.Errorf("append: %w", err)
			}
		}
	}
	if err := transaction.Commit(ctx); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

func addEvent(builder *batch.Builder, event placedEvent) error {
	builder.BeginRow()
	names := make([]string, 0, len(event.Values))
	for name := range event.Values {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		column, err := builder.Column([]byte(name))
		if err != nil {
			return fmt.Errorf("find column: %w", err)
		}
		setValue(builder, column, event.Values[name])
	}
	builder.EndRow(event.Time)
	return nil
}

func setValue(builder *batch.Builder, column int, value schema.Value) {
	switch {
	case value.Null:
		builder.SetNull(column)
	case value.Type == schema.String:
		builder.SetText(column, []byte(value.Text))
	case value.Type == schema.Int64:
		builder.SetInt(column, value.Int)
	case value.Type == schema.Float64:
		builder.SetFloat(column, value.Float)
	case value.Type == schema.Bool:
		builder.SetBool(column, value.Int != 0)
	case value.Type == schema.Timestamp:
		builder.SetTimestamp(column, value.Int)
	case value.Type == schema.StringList:
		builder.SetList(column, []byte(value.Text))
	}
}
