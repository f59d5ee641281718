package engine

import (
	"context"
	"math"
	"sync/atomic"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// execution is one plan on its way through one snapshot.
type execution struct {
	ctx  context.Context
	plan *query.Plan
	// whole is the dataset as the store has it; snapshot the same events in the order
	// that the view asks for, or of a regrouping those that it needs.
	whole, snapshot *storage.Snapshot
	threads         int
	memory          *memoryAccount
	service         *service
	// shards are those that the sample takes.
	shards []int
	// derived are the columns that definitions stand for, as far as they are computed.
	derived []*scan.Derived
	// releases give back what was arranged for them.
	releases []func()
	// cache is the engine's, or nil; the hits and misses are of segments.
	cache                  *segmentCache
	cacheHits, cacheMisses int
	// estimates says that only some shards are read, to see what they say of all.
	estimates bool
	// found is what is known of shards already, or nil; keeps says that what the passes find in the
	// one shard is added to it. reused is how many rows the execution has gone through by that alone.
	found  *findings
	keeps  bool
	reused int64
	// progress is told of the units that are done; may be nil.
	progress *progress
	// rowsPerUnit replaces what units would have; 0 for no change.
	rowsPerUnit int64

	// own is the arrangement of the snapshot, nil while it is the whole; order names
	// the column that orders it.
	own   *arrangement
	order string
	// regrouped is what the view's regrouping took, or nil.
	regrouped *result.Regrouped
	// narrow is what a view asked for beyond what was regrouped for it.
	narrow *needs

	rows, bytes  atomic.Int64
	withoutActor atomic.Int64
	// segments is the most segments that a pass of the query looks into.
	segments int
	// warnings are those that the events gave rise to.
	warnings []string
}

func newExecution(ctx context.Context, plan *query.Plan, snapshot *storage.Snapshot, threads int, memory *memoryAccount, service *service) *execution {
	x := &execution{ctx: ctx, plan: plan, whole: snapshot, snapshot: snapshot, threads: threads, memory: memory, service: service}
	count := snapshot.Config.Shards
	if plan.Sample > 0 && plan.Sample < 1 {
		count = max(1, int(math.Round(plan.Sample*float64(count))))
	}
	for shard := range count {
		x.shards = append(x.shards, shard)
	}
	return x
}

// release gives back what was arranged for the query's definitions.
func (x *execution) release() {
	for _, release := range x.releases {
		release()
	}
}

// warn adds a warning to the answer. It is called when the workers are done.
func (x *execution) warn(message string) { x.warnings = append(x.warnings, message) }

// scale is what counts of the sample are multiplied by.
func (x *execution) scale() float64 {
	return float64(x.snapshot.Config.Shards) / float64(len(x.shards))
}

// segmentsIn returns the segments that may have events with from <= time < to. It is
// called before the workers start.
func (x *execution) segmentsIn(from, to int64) []*segment.Reader {
	regrouped := x.own != nil && x.own.regrouped != nil
	if regrouped {
		x.missing(from, to)
	}
	var segments []*segment.Reader
	for _, reader := range x.snapshot.Segments {
		if info := reader.Info(); info.MaxTime >= from && info.MinTime < to {
			segments = append(segments, reader)
		}
	}
	if !regrouped {
		x.segments = max(x.segments, len(segments))
	}
	return segments
}

// actor returns the column that orders the segments.
func (x *execution) actor() (expression.Ref, bool) {
	column, ok := x.snapshot.Schema.Find(x.snapshot.Schema.Actor())
	return expression.Ref{Name: column.Name, ID: column.ID}, ok
}

// timeRef is the time column of events.
var timeRef = expression.Ref{Name: schema.TimeName, ID: schema.TimeID}

// scanBlocks calls visit for every block of the unit in the segments that has a
// row that passes the filter, with the cursor on it and the rows selected.
func (x *execution) scanBlocks(c *scan.Cursor, filter *scan.Filter, u unit, segments []*segment.Reader, visit func(segment int) error) error {
	c.OpenShard(u.shard)
	c.OpenStrip(u.strip)
	passed := 0
	for i, reader := range segments {
		if !c.OpenSection(reader) {
			continue
		}
		from, to := c.SectionPart()
		from, to = u.blocks(from, to, passed)
		for b := from; b < to; b++ {
			if err := u.turn.pause(); err != nil {
				return err
			}
			c.OpenBlock(b)
			some, err := filter.Apply(c)
			if err != nil {
				return err
			}
			if !some {
				continue
			}
			if err := visit(i); err != nil {
				return err
			}
		}
		passed += c.Blocks()
	}
	x.rows.Add(c.Scanned.Rows)
	x.bytes.Add(c.Scanned.Bytes)
	c.Scanned = scan.Scanned{}
	return nil
}
