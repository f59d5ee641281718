package engine

import (
	"cmp"
	"context"
	"errors"
	"time"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// valueCounter is the view that counts values: of all shards where that is quick, else of as many as the budget allows.
type valueCounter struct {
	request *query.ValuesRequest
	budget  time.Duration
	// few and probe replace valuesRowsFew and valuesProbeRows; 0 for no change.
	few, probe int64
	found      *countedValues

	x     *execution
	tally valueTally
	// all are the shards that there are, of which counted so many first ones are; rows[i] are the rows of
	// the first i.
	all     []int
	counted int
	rows    []int64
}

// valueTally counts the events of each value.
type valueTally interface {
	// add counts the events in the execution's shards, which were not counted before.
	add() error
	// found returns what was counted, its numbers scaled as the execution says.
	found(searched bool) *countedValues
}

// valuesRowsFew is the number of rows that are always counted.
const valuesRowsFew = 1 << 19

// valuesProbeRows is about how many rows each core counts to find out how fast it is.
const valuesProbeRows = 1 << 17

// view counts within the budget.
func (v *valueCounter) view(x *execution, _ *result.Result) error {
	v.x, v.all = x, x.shards
	var err error
	if v.tally, err = x.newValueTally(); err != nil {
		return err
	}
	v.rows = make([]int64, len(v.all)+1)
	segments := x.segmentsIn(x.plan.From, x.plan.To)
	for i, shard := range v.all {
		v.rows[i+1] = v.rows[i] + shardRows(segments, shard)
	}
	if err := v.count(); err != nil {
		return err
	}
	x.shards = v.all[:v.counted]
	v.found = v.tally.found(v.request.Contains != "")
	v.found.exact, v.found.fraction = v.counted == len(v.all), 1/x.scale()
	return nil
}

// count counts shard after shard until the budget is spent: a few to find out how fast it goes, and then as many as
// are likely to be done in time.
func (v *valueCounter) count() error {
	total := v.rows[len(v.all)]
	if v.request.Exact || total <= cmp.Or(v.few, valuesRowsFew) {
		return v.countTo(v.x.ctx, len(v.all))
	}
	started := time.Now()
	v.x.cache = nil // it knows whole segments
	probe := v.upTo(cmp.Or(v.probe, int64(v.x.threads)*valuesProbeRows))
	if err := v.countTo(v.x.ctx, max(1, probe)); err != nil {
		return err
	}
	// The machine may be busy with something else by now: then what was counted is enough.
	ctx, cancel := context.WithTimeout(v.x.ctx, 2*v.budget)
	defer cancel()
	for v.counted < len(v.all) {
		taken := max(time.Since(started), time.Microsecond)
		done := max(1, v.rows[v.counted])
		affordable := done + int64(float64(v.budget-taken)/float64(taken)*float64(done))
		// Not much more than what is known, so that a first guess that was wrong does no harm.
		next := v.upTo(min(affordable, 3*done))
		if next <= v.counted {
			return nil
		}
		err := v.countTo(ctx, next)
		if errors.Is(err, context.DeadlineExceeded) && v.x.ctx.Err() == nil {
			return nil
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// upTo is the number of first shards that have at most so many rows.
func (v *valueCounter) upTo(rows int64) int {
	count := 0
	for count < len(v.all) && v.rows[count+1] <= rows {
		count++
	}
	return count
}

// countTo counts the shards behind those that were counted, up to a number.
func (v *valueCounter) countTo(ctx context.Context, next int) error {
	outer := v.x.ctx
	v.x.ctx, v.x.shards = ctx, v.all[v.counted:next]
	defer func() { v.x.ctx = outer }()
	if err := v.tally.add(); err != nil {
		return err
	}
	v.counted = next
	return nil
}

// newValueTally returns what counts the values of the plan's key.
func (x *execution) newValueTally() (valueTally, error) {
	plan := *x.plan.Aggregate
	a := &aggregation{x: x, plan: &plan, timeKey: -1, bins: map[int][]float64{}}
	if err := a.prepare(); err != nil {
		return nil, err
	}
	if actor, ok := x.actor(); ok && plan.By[0].Expr.Op == expression.Column && plan.By[0].Expr.Ref.ID == actor.ID {
		return newActorTally(a), nil
	}
	return &groupTally{a: a}, nil
}
