package engine

import (
	"cmp"
	"container/heap"
	"slices"

	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// sample is one event on its way into the answer: where it stands in the order of
// samples, and where it is stored.
type sample struct {
	query.Cursor
	segment, block int
	row            uint16
}

// sampleOrder is the order of samples: by time, up or down, then by shard, actor
// and, for events that are equal in all of those, by where they are stored.
type sampleOrder struct{ descending bool }

func (o sampleOrder) compare(a, b query.Cursor) int {
	byTime := cmp.Compare(a.Time, b.Time)
	if o.descending {
		byTime = -byTime
	}
	return cmp.Or(byTime, cmp.Compare(a.Shard, b.Shard), cmp.Compare(a.Actor, b.Actor), cmp.Compare(a.Ordinal, b.Ordinal))
}

// sampleHeap keeps the first events of the order, the last of them on top.
type sampleHeap struct {
	order sampleOrder
	items []sample
}

func (h *sampleHeap) Len() int { return len(h.items) }
func (h *sampleHeap) Less(i, j int) bool {
	return h.order.compare(h.items[i].Cursor, h.items[j].Cursor) > 0
}
func (h *sampleHeap) Swap(i, j int) { h.items[i], h.items[j] = h.items[j], h.items[i] }
func (h *sampleHeap) Push(item any) { h.items = append(h.items, item.(sample)) }
func (h *sampleHeap) Pop() any {
	last := h.items[len(h.items)-1]
	h.items = h.items[:len(h.items)-1]
	return last
}

// samplesWorker keeps the first events of the shards that one goroutine takes.
type samplesWorker struct {
	x        *execution
	plan     *query.Samples
	segments []*segment.Reader
	cursor   *scan.Cursor
	filter   *scan.Filter
	first    sampleHeap
	// repeated counts the events equal to the latest one in time, shard and actor.
	repeated map[query.Cursor]int64
	batch    vector.Batch
}

// samples answers the samples view: one page of events, and the cursor of the next.
func (x *execution) samples(plan *query.Samples) (*result.Table, error) {
	segments := x.segmentsIn(x.plan.From, x.plan.To)
	// The most promising segments come first, so that the others' blocks fall to
	// their zone maps.
	slices.SortStableFunc(segments, func(a, b *segment.Reader) int {
		if plan.Descending {
			return cmp.Compare(b.Info().MaxTime, a.Info().MaxTime)
		}
		return cmp.Compare(a.Info().MinTime, b.Info().MinTime)
	})
	workers := make([]*samplesWorker, x.threads)
	units, err := x.units(x.sampleShards(plan), segments, uncut)
	if err != nil {
		return nil, err
	}
	err = x.forEachUnit(units, func(i int) func(unit) error {
		workers[i] = x.newSamplesWorker(plan, segments)
		return workers[i].run
	})
	if err != nil {
		return nil, err
	}
	return x.samplesPage(plan, segments, workers)
}

// samplesPage makes a page of what workers, some of which may be nil, have kept.
func (x *execution) samplesPage(plan *query.Samples, segments []*segment.Reader, workers []*samplesWorker) (*result.Table, error) {
	order := sampleOrder{plan.Descending}
	var page []sample
	for _, w := range workers {
		if w != nil {
			page = append(page, w.first.items...)
		}
	}
	slices.SortFunc(page, func(a, b sample) int { return order.compare(a.Cursor, b.Cursor) })
	more := len(page) > plan.Limit
	page = page[:min(len(page), plan.Limit)]
	return x.samplesTable(plan, segments, page, more)
}

func (x *execution) newSamplesWorker(plan *query.Samples, segments []*segment.Reader) *samplesWorker {
	return &samplesWorker{
		x: x, plan: plan, segments: segments,
		cursor:   x.newCursor(),
		filter:   scan.NewFilter(x.plan.From, x.plan.To, x.plan.Where),
		first:    sampleHeap{order: sampleOrder{plan.Descending}},
		repeated: map[query.Cursor]int64{},
	}
}

// sampleShards returns the shards to look at: for one actor's timeline only its
// own.
func (x *execution) sampleShards(plan *query.Samples) []int {
	if plan.Actor == nil || *plan.Actor == "" {
		return x.shards
	}
	return []int{segment.ShardOf([]byte(*plan.Actor), x.snapshot.Config.Shards)}
}

func (w *samplesWorker) run(u unit) error {
	clear(w.repeated)
	shard := u.shard
	actor, known := uint32(0), true
	if w.plan.Actor != nil {
		w.cursor.OpenShard(shard)
		if actor, known = w.findActor(shard); !known {
			return nil
		}
	}
	return w.x.scanBlocks(w.cursor, w.filter, u, w.segments, func(segmentIndex int) error {
		return w.offer(shard, segmentIndex, actor)
	})
}

// findActor returns the dense id of the actor asked for. The empty one is in no
// dictionary.
func (w *samplesWorker) findActor(shard int) (actor uint32, known bool) {
	if *w.plan.Actor == "" {
		return segment.EmptyActor, true
	}
	return w.x.snapshot.Actors(shard).Find(*w.plan.Actor)
}

// full reports whether the page and the event after it are there.
func (w *samplesWorker) full() bool { return len(w.first.items) > w.plan.Limit }

// hopeless reports whether no event between two times can get onto the page.
func (w *samplesWorker) hopeless(low, high int64) bool {
	if w.plan.After != nil && ((w.plan.Descending && low > w.plan.After.Time) || (!w.plan.Descending && high < w.plan.After.Time)) {
		return true
	}
	if !w.full() {
		return false
	}
	worst := w.first.items[0].Time
	return (w.plan.Descending && high < worst) || (!w.plan.Descending && low > worst)
}

// offer looks at the selected events of a block; an actor of 0 takes all actors'.
func (w *samplesWorker) offer(shard, segmentIndex int, only uint32) error {
	c := w.cursor
	if low, high, ok := c.Bounds(timeRef); ok && w.hopeless(low, high) {
		return nil
	}
	w.batch.Reset(c.Selected(), c)
	times, err := w.batch.Column(timeRef)
	if err != nil {
		return err
	}
	rows := c.Selection()
	return c.SelectedRuns(func(actor uint32, from, to int) {
		if only != 0 && actor != only {
			return
		}
		for i := from; i < to; i++ {
			at := times.Ints[0]
			if !times.Const {
				at = times.Ints[i]
			}
			if w.hopeless(at, at) {
				continue
			}
			w.take(sample{
				Cursor:  query.Cursor{Time: at, Shard: shard, Actor: actor},
				segment: segmentIndex, block: c.BlockIndex(), row: rows[i],
			})
		}
	})
}

// take numbers an event among its equals and keeps it if it belongs to the page.
func (w *samplesWorker) take(s sample) {
	key := s.Cursor
	s.Ordinal = w.repeated[key]
	w.repeated[key]++
	if w.plan.After != nil && w.first.order.compare(s.Cursor, *w.plan.After) <= 0 {
		return
	}
	if w.full() {
		if w.first.order.compare(s.Cursor, w.first.items[0].Cursor) >= 0 {
			return
		}
		heap.Pop(&w.first)
	}
	heap.Push(&w.first, s)
}
