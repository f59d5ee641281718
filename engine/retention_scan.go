package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// retentionScan notes in bits in which periods the actors of a shard started and came
// back. It takes blocks in any order and never brings an actor's events together;
// where a block lies in one period of the calendar it does not even read their times.
// Starts and returns have a pass each, so that each condition filters blocks on encoded
// lanes; rolling periods need the order of the passes, too: returns can be noted only
// when all starts are known.
type retentionScan struct {
	w         *retentionWorker
	segments  []*segment.Reader
	intervals activity.Intervals
	bits      *activity.Bits
	cursor    *scan.Cursor
	passes    []*retentionPass

	batch vector.Batch
	// times are those of the block at hand.
	times  []int64
	reader blockTimes

	// openings are the block's, opened their rows.
	openings []opening
	opened   [block.Rows]uint16

	withoutActor int64
}

// retentionPass goes through the events of a shard that are what the mask says.
type retentionPass struct {
	filter *scan.Filter
	mask   uint64
	// rolls says that these are returns of rolling periods.
	rolls bool
	// counts says that the pass counts the events without an actor.
	counts bool
}

func newRetentionScan(w *retentionWorker, segments []*segment.Reader) *retentionScan {
	s := &retentionScan{w: w, segments: segments, intervals: w.spec.Intervals(), cursor: w.x.newCursor(), passes: w.retentionPasses()}
	less := w.less
	if w.key == nil {
		less = nil
	}
	s.bits = activity.NewBits(w.spec, less)
	return s
}

// retentionPasses returns one pass for start events and one for returns, or one for both
// where they are the same.
func (w *retentionWorker) retentionPasses() []*retentionPass {
	from, to := w.spec.Read()
	view, where := w.x.plan.Echo.Retention, w.x.plan.Where
	rolls := w.spec.Rolling > 0
	same := view.Start == view.Return || query.IsTrue(w.plan.Start) && query.IsTrue(w.plan.Return)
	if same && !rolls {
		return []*retentionPass{{filter: scan.NewFilter(from, to, where, condition(w.plan.Start)), mask: activity.Start | activity.Return, counts: true}}
	}
	// An event without an actor is counted by one pass where that finds all that the
	// other does; else what both find counts as two.
	starts := &retentionPass{filter: scan.NewFilter(from, w.spec.To, where, condition(w.plan.Start)), mask: activity.Start,
		counts: !same && !query.IsTrue(w.plan.Return)}
	returns := &retentionPass{filter: scan.NewFilter(w.spec.From, to, where, condition(w.plan.Return)), mask: activity.Return, rolls: rolls,
		counts: same || !query.IsTrue(w.plan.Start)}
	return []*retentionPass{starts, returns}
}

// condition is nil for the condition that holds for every event.
func condition(e *expression.Expr) *expression.Expr {
	if query.IsTrue(e) {
		return nil
	}
	return e
}

// run notes the events of a unit, and counts its actors.
func (s *retentionScan) run(u unit) error {
	s.cursor.OpenShard(u.shard)
	s.bits.Reset(s.cursor.Actors().Bound())
	if err := s.w.x.memory.set(s.w.index, s.w.sizeBytes()); err != nil {
		return err
	}
	for _, p := range s.passes {
		note := func(int) error { return s.note(p) }
		if err := s.w.x.scanBlocks(s.cursor, p.filter, u, s.segments, note); err != nil {
			return err
		}
	}
	s.bits.Count(s.w.countsOf)
	if s.w.measured != nil {
		s.bits.Outcomes(s.w.measured.outcomes)
	}
	return s.w.err
}

// sizeBytes is the memory held, none where there is no scan.
func (s *retentionScan) sizeBytes() int64 {
	if s == nil {
		return 0
	}
	return s.bits.SizeBytes()
}
