package engine

import (
	"context"
	"fmt"
	"math"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Query answers a query document, JSON as docs/query.md describes it. The caller
// releases the result.
//
// A document that is wrong gives a *query.Error, so does a dataset that does not
// exist, with the code CodeUnknownDataset; a query over its memory limit gives an
// error that wraps ErrMemory; a damaged file one that wraps segment.ErrCorrupt. When ctx ends
// the query stops within a block's time.
func (e *Engine) Query(ctx context.Context, document []byte) (*result.Result, error) {
	return e.answer(document, func(snapshot *storage.Snapshot, options query.CompileOptions) (*result.Result, error) {
		plan, err := query.Compile(document, snapshot.Schema, options)
		if err != nil {
			return nil, err
		}
		return e.run(ctx, plan, snapshot)
	})
}

// answer takes the time of what a document asks.
func (e *Engine) answer(document []byte, of func(*storage.Snapshot, query.CompileOptions) (*result.Result, error)) (*result.Result, error) {
	started := time.Now()
	answer, err := about(e, document, of)
	if err != nil {
		return nil, err
	}
	answer.Stats.Elapsed = time.Since(started)
	return answer, nil
}

// about hands on the snapshot that a document is about, and what its names may mean.
func about[T any](e *Engine, document []byte, of func(*storage.Snapshot, query.CompileOptions) (T, error)) (none T, err error) {
	name, err := query.Dataset(document)
	if err != nil {
		return none, err
	}
	snapshot, err := e.snapshot(name)
	if err != nil {
		return none, err
	}
	defer snapshot.Release()
	options, err := e.compileOptions(snapshot)
	if err != nil {
		return none, err
	}
	return of(snapshot, options)
}

// CodeUnknownDataset is the code of the error about a dataset that is not there.
const CodeUnknownDataset = "unknown_dataset"

// snapshot returns a dataset as it is now; where there is none of that name, a
// *query.Error with the nearest one.
func (e *Engine) snapshot(name string) (*storage.Snapshot, error) {
	names := e.store.Datasets()
	if !slices.Contains(names, name) {
		wrong := &query.Error{
			Code: CodeUnknownDataset, Where: "dataset", Message: fmt.Sprintf("there is no dataset %q", name),
		}
		if current := e.store.CalledNow(name); current != "" {
			wrong.Hint = fmt.Sprintf("it was renamed to %q", current)
		} else if nearest := schema.Nearest(name, names); nearest != "" {
			wrong.Hint = fmt.Sprintf("did you mean %q?", nearest)
		}
		return nil, wrong
	}
	if e.options.AllowMissing {
		return e.store.SnapshotWithout(name)
	}
	return e.store.Snapshot(name)
}

// run executes a plan, and once more over the shifted range where the plan
// compares.
func (e *Engine) run(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot) (*result.Result, error) {
	return e.runIn(ctx, plan, snapshot, e.wholeScope(), (*execution).view)
}

func (e *Engine) runIn(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot, scope scope, view viewFunc) (*result.Result, error) {
	scope.measured = scope.shards == nil
	answer, err := e.executeIn(ctx, plan, snapshot, scope, view)
	if err != nil || plan.Compare == nil {
		return answer, err
	}
	if answer.Compare, err = e.executeIn(ctx, shiftedPlan(plan), snapshot, scope, view); err != nil {
		answer.Release()
		return nil, fmt.Errorf("compare: %w", err)
	}
	return answer, nil
}

// viewFunc answers the view of a plan.
type viewFunc = func(x *execution, answer *result.Result) error

// execute runs a plan once, which view answers.
func (e *Engine) execute(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot, service *service, view viewFunc) (*result.Result, error) {
	scope := e.wholeScope()
	scope.service = service
	return e.executeIn(ctx, plan, snapshot, scope, view)
}

func (e *Engine) executeIn(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot, scope scope, view viewFunc) (*result.Result, error) {
	spent := scope.service.spent()
	memory := e.account(scope)
	defer memory.release()
	x := newExecution(ctx, plan, snapshot, scope.threads, memory, scope.service)
	x.rowsPerUnit, x.cache, x.progress = e.options.rowsPerUnit, e.cache, scope.progress
	x.found, x.keeps = scope.found, scope.keeps
	if scope.shards != nil {
		x.estimates = true
		x.shards, x.cache = scope.shards, nil // what is kept of segments is of all their shards
	}
	defer x.release()
	answer := &result.Result{Query: plan.Echo, Zone: plan.Zone.Location}
	err := contained(func() error {
		if err := x.derive(); err != nil {
			return err
		}
		return x.inOrder(func() error { return view(x, answer) })
	})
	if err != nil {
		return nil, err
	}
	answer.Stats = x.stats()
	if scope.measured && x.cacheHits == 0 && answer.Stats.Regrouped == nil && len(plan.Derived) == 0 {
		e.speeds.note(viewName(plan), answer.Stats.RowsScanned-x.reused, scope.service.spent()-spent)
	}
	return answer, nil
}

// account returns the memory account of an execution: its own, or a part of its query's.
func (e *Engine) account(scope scope) *memoryAccount {
	if scope.memory != nil {
		return scope.memory.part(scope.threads + 1)
	}
	return newMemoryAccount(&e.memory, e.options.QueryMemoryBytes, scope.threads+1)
}

// view runs the plan's view over the snapshot in the order that the view asks for.
func (x *execution) view(answer *result.Result) (err error) {
	switch plan := x.plan; {
	case plan.Aggregate != nil:
		answer.Table, err = x.aggregate(plan.Aggregate)
	case plan.Samples != nil:
		answer.Table, err = x.samples(plan.Samples)
	case plan.Retention != nil:
		answer.Retention, err = x.retention(plan.Retention)
	case plan.Lifecycle != nil:
		answer.Lifecycle, err = x.lifecycle(plan.Lifecycle)
	case plan.Stickiness != nil:
		answer.Stickiness, err = x.stickiness(plan.Stickiness)
	case plan.Paths != nil:
		answer.Paths, err = x.paths(plan.Paths)
	case plan.Difference != nil:
		answer.Difference, err = x.difference(plan.Difference)
	default:
		answer.Funnel, err = x.funnel(plan.Funnel)
	}
	return err
}

// dataRange returns the times of the snapshot's first and last event; both 0
// where there is none.
func dataRange(snapshot *storage.Snapshot) (from, to int64) {
	from, to, _ = snapshot.TimeRange()
	return from, to
}

// dataEnd is the time of the dataset's latest event.
func (x *execution) dataEnd() int64 {
	_, to := dataRange(x.snapshot)
	return to
}

// stats sums up what the execution cost.
func (x *execution) stats() result.Stats {
	stats := result.Stats{
		RowsScanned:     x.rows.Load(),
		BytesScanned:    x.bytes.Load(),
		Segments:        x.segments,
		SegmentsPruned:  len(x.whole.Segments) - x.segments,
		CacheHits:       x.cacheHits,
		CacheMisses:     x.cacheMisses,
		SampledFraction: 1 / x.scale(),
		WithoutActor:    x.withoutActor.Load(),
		Warnings:        slices.Concat(x.plan.Warnings, missingWarnings(x.whole), x.warnings),
		Actor:           x.order,
		Regrouped:       x.regrouped,
		Uses:            x.plan.Uses,
	}
	if x.scale() > 1 {
		stats.Scaled = x.scaledMeasures()
	}
	return stats
}

// before and after move a time back and forth without passing the ends of time.
func before(at, duration int64) int64 {
	if at < math.MinInt64+duration {
		return math.MinInt64
	}
	return at - duration
}

func after(at, duration int64) int64 {
	if at > math.MaxInt64-duration {
		return math.MaxInt64
	}
	return at + duration
}
