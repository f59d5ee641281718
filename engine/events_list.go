package engine

import (
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// eventList makes a page of the events that lie in spans of time of units, and counts all of these.
type eventList struct {
	x *execution
	// whole takes every event that passes the filter.
	whole bool
	// of holds, where units are the actors that order events, the spans of each shard's actors, texts those of other units,
	// which the column unit has.
	of    []map[uint32][]unitSpan
	texts map[string][]unitSpan
	unit  *expression.Expr

	segments []*segment.Reader
	workers  []*eventScan
}

// newEventList returns the list of the events in spans, which come by unit, of the values of the column per; of all events where
// that is empty.
func newEventList(x *execution, per string, spans []unitSpan) (*eventList, error) {
	whole := per == "" // also where the dataset has no actor
	l := &eventList{x: x, whole: whole, segments: x.segmentsIn(x.plan.From, x.plan.To), workers: make([]*eventScan, x.threads)}
	byActor := !whole && per == x.snapshot.Schema.Actor()
	if byActor {
		l.of = make([]map[uint32][]unitSpan, x.snapshot.Config.Shards)
	} else if !whole {
		l.texts = map[string][]unitSpan{}
		column, _ := x.snapshot.Schema.Find(per)
		l.unit = &expression.Expr{Op: expression.Column, Type: column.Type, Ref: expression.Ref{Name: column.Name, ID: column.ID}}
	}
	find, bytes := findActor(x.snapshot), int64(0)
	for first := 0; first < len(spans); {
		end := first + 1
		for end < len(spans) && spans[end].unit == spans[first].unit {
			end++
		}
		unit := spans[first].unit
		bytes += int64(end-first)*unitSpanBytes + int64(len(unit)) + actorEntryBytes
		if !byActor {
			l.texts[unit] = spans[first:end]
		} else if shard, id, ok := find(unit); ok {
			if l.of[shard] == nil {
				l.of[shard] = map[uint32][]unitSpan{}
			}
			l.of[shard][id] = spans[first:end]
		}
		first = end
	}
	return l, x.memory.add(bytes)
}

// page scans the events.
func (l *eventList) page() (*result.Table, error) {
	plan := l.x.plan.Samples
	samples := make([]*samplesWorker, l.x.threads)
	units, err := l.x.units(l.x.shards, l.segments, uncut)
	if err != nil {
		return nil, err
	}
	err = l.x.forEachUnit(units, func(i int) func(unit) error {
		samples[i] = l.x.newSamplesWorker(plan, l.segments)
		l.workers[i] = l.newScan(samples[i])
		return l.workers[i].run
	})
	if err != nil {
		return nil, err
	}
	return l.x.samplesPage(plan, l.segments, samples)
}

// count is how many events there are on all pages.
func (l *eventList) count() int64 {
	count := int64(0)
	for _, w := range l.workers {
		if w != nil {
			count += w.count
		}
	}
	return count
}

// eventScan finds the events of the shards that one goroutine takes.
type eventScan struct {
	*samplesWorker
	list  *eventList
	times blockTimes
	// unit is the column of the units that do not order events, else nil.
	unit  *vector.Evaluator
	units vector.Batch
	kept  []uint16
	count int64
}

func (l *eventList) newScan(samples *samplesWorker) *eventScan {
	s := &eventScan{samplesWorker: samples, list: l}
	if l.unit != nil {
		s.unit = vector.Compile(l.unit)
	}
	return s
}

func (s *eventScan) run(u unit) error {
	clear(s.repeated)
	if s.list.of != nil && s.list.of[u.shard] == nil {
		return nil
	}
	return s.x.scanBlocks(s.cursor, s.filter, u, s.segments, func(segmentIndex int) error {
		if !s.list.whole {
			if err := s.choose(u.shard); err != nil || len(s.kept) == 0 {
				return err
			}
			s.cursor.Select(s.kept)
		}
		s.count += int64(s.cursor.Selected())
		return s.offer(u.shard, segmentIndex, 0)
	})
}

// choose keeps the selected events of the block that lie in spans.
func (s *eventScan) choose(shard int) error {
	s.kept = s.kept[:0]
	times, err := s.times.load(s.cursor)
	if err != nil {
		return err
	}
	rows := s.cursor.Selection()
	if s.unit == nil {
		spans := s.list.of[shard]
		return s.cursor.SelectedRuns(func(actor uint32, from, to int) {
			of := spans[actor]
			for i := from; i < to && len(of) > 0; i++ {
				if lies(of, times[i]) {
					s.kept = append(s.kept, rows[i])
				}
			}
		})
	}
	s.units.Reset(s.cursor.Selected(), s.cursor)
	units, err := s.unit.Eval(&s.units)
	if err != nil {
		return err
	}
	for i := range s.cursor.Selected() {
		if unit := units.Value(i); !unit.Null && lies(s.list.texts[unit.AsText()], times[i]) {
			s.kept = append(s.kept, rows[i])
		}
	}
	return nil
}

// lies reports whether a time lies in one of the spans, which ascend.
func lies(spans []unitSpan, at int64) bool {
	low, high := 0, len(spans)
	for low < high {
		if middle := (low + high) / 2; spans[middle].to < at {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low < len(spans) && spans[low].from <= at
}
