package engine

import (
	"context"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// deletionFilter is the condition of a deletion, compiled for the schema that it met last. It belongs to one goroutine.
type deletionFilter struct {
	engine  *Engine
	dataset string
	text    string
	purge   bool
	// from and to are the bounds as they were asked for, nil for none.
	from, to json.RawMessage
	// now is what relative times count from: the moment in which the deletion was asked for, also when it goes on later.
	now time.Time

	plan    *query.Plan
	columns []schema.Column
	// snapshot is the one that cursor and filter are about.
	snapshot *storage.Snapshot
	cursor   *scan.Cursor
	filter   *scan.Filter
	times    []int64
}

// recordedFilter is that of a deletion that was asked for before.
func (e *Engine) recordedFilter(dataset string, deletion storage.Deletion) *deletionFilter {
	filter := &deletionFilter{engine: e, dataset: dataset, text: deletion.Filter, purge: deletion.Purge, now: time.UnixMicro(deletion.Asked)}
	filter.from, filter.to = boundText(deletion.From), boundText(deletion.To)
	return filter
}

// boundText is a time as a document has it, nil for an open end.
func boundText(t int64) json.RawMessage {
	if t == math.MinInt64 || t == math.MaxInt64 {
		return nil
	}
	return json.RawMessage(time.UnixMicro(t).UTC().Format(`"2006-01-02T15:04:05.000000Z"`))
}

// compile binds the condition to the schema of a snapshot. A condition must be decided by the event alone, so that it
// chooses the same in every copy and whenever it is asked.
func (f *deletionFilter) compile(snapshot *storage.Snapshot) error {
	snapshot = snapshot.Copies()[0]
	if f.plan != nil && slices.Equal(f.columns, snapshot.Schema.Columns) {
		return nil
	}
	options, err := f.engine.compileOptions(snapshot)
	if err != nil {
		return err
	}
	options.Now = f.now
	document := map[string]any{"dataset": f.dataset, "where": f.text, "samples": map[string]int{"limit": 1}}
	for name, bound := range map[string]json.RawMessage{"from": f.from, "to": f.to} {
		if len(bound) > 0 {
			document[name] = bound
		}
	}
	encoded, err := json.Marshal(document)
	if err != nil {
		return fmt.Errorf("the bounds of a deletion: %w", err)
	}
	plan, err := query.Compile(encoded, snapshot.Schema, options)
	if err != nil {
		return err
	}
	if len(plan.Derived) > 0 || len(plan.Uses) > 0 {
		return &query.Error{Code: expression.CodeValue, Where: "where", Message: "a deletion is decided by each event alone, and this depends on what is saved or on other events",
			Hint: "write out what the definition, lookup or cohort says"}
	}
	f.plan, f.columns, f.snapshot = plan, snapshot.Schema.Columns, nil
	return nil
}

// selectRows is the storage.Selector of the deletion.
func (f *deletionFilter) selectRows(ctx context.Context, snapshot *storage.Snapshot, reader *segment.Reader) (*segment.Selection, error) {
	return f.choose(ctx, snapshot, reader, nil)
}

// choose returns the events of a segment that the condition is true for. note is told their times; it may be nil.
func (f *deletionFilter) choose(ctx context.Context, snapshot *storage.Snapshot, reader *segment.Reader, note func(t int64)) (*segment.Selection, error) {
	if err := f.compile(snapshot); err != nil {
		return nil, err
	}
	if f.snapshot != snapshot {
		f.snapshot, f.cursor, f.filter = snapshot, scan.NewCursor(snapshot), scan.NewFilter(f.plan.From, f.plan.To, f.plan.Where)
	}
	chosen := segment.NewSelection(reader.Info().Shards)
	for shard := range reader.Info().Shards {
		if err := ctx.Err(); err != nil {
			return nil, context.Cause(ctx)
		}
		err := vfs.Guard(func() error { return f.chooseSection(reader, shard, chosen, note) })
		if err != nil {
			return nil, err
		}
	}
	return chosen, nil
}

func (f *deletionFilter) chooseSection(reader *segment.Reader, shard int, chosen *segment.Selection, note func(t int64)) error {
	c := f.cursor
	c.OpenShard(shard)
	if !c.OpenSection(reader) {
		return nil
	}
	for b := range c.Blocks() {
		c.OpenBlock(b)
		some, err := f.filter.Apply(c)
		if err != nil {
			return err
		}
		if !some {
			continue
		}
		rows := c.Selection()
		for _, row := range rows {
			chosen.Set(shard, c.FirstRow()+int(row))
		}
		if note != nil {
			if f.times, err = c.AppendTimes(f.times[:0]); err != nil {
				return err
			}
			for _, t := range f.times {
				note(t)
			}
		}
	}
	return nil
}

// texts lists the strings that the condition names.
func (f *deletionFilter) texts() (found []string) {
	var visit func(e *expression.Expr)
	visit = func(e *expression.Expr) {
		if e == nil {
			return
		}
		if e.Op == expression.Constant && e.Value.Type == schema.String && e.Value.Text != "" {
			found = append(found, e.Value.Text)
		}
		for _, argument := range e.Args {
			visit(argument)
		}
	}
	visit(f.plan.Where)
	return found
}

// forgetHistory takes queries out of the history that name a string of the condition.
func (e *Engine) forgetHistory(filter *deletionFilter) error {
	snapshot, err := e.snapshot(filter.dataset)
	if err != nil {
		return err
	}
	err = filter.compile(snapshot)
	snapshot.Release()
	if err != nil {
		return err
	}
	log, err := e.history.open(e)
	if err != nil {
		return err
	}
	return log.Forget(filter.dataset, filter.texts())
}
