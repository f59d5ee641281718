package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/timeline"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// streamSpec says which events a view wants, and in what form.
type streamSpec struct {
	// from (inclusive) and to (exclusive) bound the events' times.
	from, to int64
	// conditions are what the view asks of each event, at most 64.
	conditions []*expression.Expr
	// every keeps the events that meet no condition, too.
	every bool
	// whole asks for all events of an actor in one run. Otherwise an actor may come
	// in several runs, each later in time than the one before: a view that keeps what
	// it knows of an actor in an array by dense id needs no more, and its events
	// need not be brought together.
	whole bool
	// keys are those whose codes the view wants; they are the worker's own.
	keys []aggregate.Key
}

// actorStream hands on the events of a unit of work actor by actor: behaviours are made of
// these. It belongs to one goroutine. Events without an actor are counted and left
// out.
type actorStream struct {
	x      *execution
	worker int
	spec   streamSpec
	// clusters are the segments in the order of time; those of one cluster overlap.
	clusters [][]*segment.Reader

	cursor *scan.Cursor
	filter *scan.Filter
	steps  *scan.Steps
	batch  vector.Batch
	rows   []uint16
	kept   [block.Rows]uint16

	// events are those at hand; line brings those of overlapping segments in order,
	// collected being its events.
	events    eventRuns
	line      timeline.Timeline
	collected eventRuns
	unitMasks []uint64
	unitCodes []uint32

	fold func(*eventRuns) error
	// turn is that of the unit at hand.
	turn *turn
	// viewBytes is the memory that the view holds.
	viewBytes    func() int64
	withoutActor int64
}

// newActorStream returns the stream of one worker. The segments come from
// segmentsIn for the spec's range.
func (x *execution) newActorStream(worker int, spec streamSpec, segments []*segment.Reader) *actorStream {
	s := &actorStream{
		x: x, worker: worker, spec: spec,
		clusters: clusters(segments, spec.whole),
		cursor:   scan.NewCursor(x.snapshot),
		filter:   scan.NewFilter(spec.from, spec.to, x.plan.Where),
		steps:    scan.NewSteps(spec.conditions),
	}
	s.events.codes = make([][]uint32, len(spec.keys))
	s.collected.codes = make([][]uint32, len(spec.keys))
	return s
}

// clusters puts segments in the order of time, those that overlap together; as one
// cluster where an actor's events are wanted whole.
func clusters(segments []*segment.Reader, whole bool) [][]*segment.Reader {
	ordered := slices.Clone(segments)
	slices.SortFunc(ordered, func(a, b *segment.Reader) int {
		return cmp.Or(cmp.Compare(a.Info().MinTime, b.Info().MinTime), cmp.Compare(a.Info().ID, b.Info().ID))
	})
	if whole && len(ordered) > 0 {
		return [][]*segment.Reader{ordered}
	}
	var all [][]*segment.Reader
	var last int64
	for _, reader := range ordered {
		info := reader.Info()
		if n := len(all); n > 0 && info.MinTime <= last {
			all[n-1] = append(all[n-1], reader)
			last = max(last, info.MaxTime)
			continue
		}
		all = append(all, []*segment.Reader{reader})
		last = info.MaxTime
	}
	return all
}

// run calls fold with the events of a unit of work, as many at a time as it likes. viewBytes
// is asked now and then for the memory that the view itself holds.
func (s *actorStream) run(u unit, fold func(*eventRuns) error, viewBytes func() int64) error {
	s.fold, s.viewBytes, s.turn = fold, viewBytes, u.turn
	for _, cluster := range s.clusters {
		run := s.join
		if len(cluster) == 1 {
			run = s.follow
		}
		if err := run(u, cluster); err != nil {
			return err
		}
	}
	return nil
}

// follow hands on the events of one segment, block by block. An actor's run may go on
// in the next block, so the last run of a block waits for it.
func (s *actorStream) follow(u unit, cluster []*segment.Reader) error {
	s.events.reset()
	err := s.x.scanBlocks(s.cursor, s.filter, u, cluster, func(int) error {
		if err := s.collect(&s.events); err != nil {
			return err
		}
		last := len(s.events.runs) - 1
		switch last {
		case -1:
			s.events.reset()
			return nil
		case 0:
			return nil
		}
		waiting := s.events.runs[last]
		s.events.runs = s.events.runs[:last]
		if err := s.fold(&s.events); err != nil {
			return err
		}
		s.events.runs = append(s.events.runs, waiting)
		s.events.keepLast()
		return nil
	})
	if err != nil || len(s.events.runs) == 0 {
		return err
	}
	return s.fold(&s.events)
}

// join hands on the events of segments that overlap.
func (s *actorStream) join(u unit, cluster []*segment.Reader) error {
	s.collected.reset()
	s.line.Reset()
	err := s.x.scanBlocks(s.cursor, s.filter, u, cluster, func(int) error {
		s.collected.runs = s.collected.runs[:0]
		if err := s.collect(&s.collected); err != nil {
			return err
		}
		s.line.Times = s.collected.times
		for _, run := range s.collected.runs {
			s.line.AddRun(run.actor, run.from, run.to-run.from)
		}
		return nil
	})
	if err != nil {
		return err
	}
	s.events.reset()
	if err := s.line.Each(s.cursor.Actors().Bound(), s.append); err != nil || len(s.events.runs) == 0 {
		return err
	}
	return s.fold(&s.events)
}

// append appends an actor's events to those at hand, and hands them on when they
// are as many as a block has.
func (s *actorStream) append(u *timeline.Unit) error {
	e := &s.events
	if len(e.times) >= block.Rows {
		if err := s.fold(e); err != nil {
			return err
		}
		e.reset()
		if err := s.turn.pause(); err != nil {
			return err
		}
	}
	from := len(e.times)
	e.times = append(e.times, u.Times...)
	e.masks = append(e.masks, timeline.Gather(u, s.collected.masks, &s.unitMasks)...)
	for k := range e.codes {
		e.codes[k] = append(e.codes[k], timeline.Gather(u, s.collected.codes[k], &s.unitCodes)...)
	}
	e.add(u.Actor, from, len(e.times))
	return nil
}

// collect appends the events of the cursor's block that the view wants.
func (s *actorStream) collect(e *eventRuns) error {
	c := s.cursor
	masks, any, err := s.steps.Masks(c)
	if err != nil {
		return err
	}
	if !s.spec.every {
		if !any {
			return nil
		}
		s.rows = kernel.NonZero(c.Selection(), masks, s.kept[:])
		if len(s.rows) == 0 {
			return nil
		}
		if len(s.rows) < c.BlockRows() {
			c.Select(s.rows)
		}
	}
	if err := s.appendSelected(e, masks); err != nil {
		return err
	}
	return s.x.memory.set(s.worker, s.sizeBytes())
}

// appendSelected appends the selected rows of the block.
func (s *actorStream) appendSelected(e *eventRuns, masks []uint64) error {
	c := s.cursor
	s.batch.Reset(c.Selected(), c)
	times, err := s.batch.Column(timeRef)
	if err != nil {
		return err
	}
	first, selected := len(e.times), c.Selected()
	if times.Const {
		for range selected {
			e.times = append(e.times, times.Ints[0])
		}
	} else {
		e.times = append(e.times, times.Ints[:selected]...)
	}
	e.masks = slices.Grow(e.masks, selected)[:first+selected]
	kernel.Gather64(c.Selection(), masks, e.masks[first:])
	for k, key := range s.spec.keys {
		groups, err := key.Codes(&s.batch)
		if err != nil {
			return err
		}
		for i := range selected {
			e.codes[k] = append(e.codes[k], groups.At(i))
		}
	}
	return c.SelectedRuns(func(actor uint32, from, to int) {
		if actor < segment.FirstActor {
			s.withoutActor += int64(to - from)
			return
		}
		e.add(actor, first+from, first+to)
	})
}

func (s *actorStream) sizeBytes() int64 {
	return s.events.sizeBytes() + s.collected.sizeBytes() + s.line.SizeBytes() +
		int64(cap(s.unitMasks))*8 + int64(cap(s.unitCodes))*4 + s.viewBytes()
}
