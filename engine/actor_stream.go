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
	// bouts, if not nil, leave out of every event those inside of bouts that meet no
	// condition; they are the worker's own.
	bouts *bouts
	// whole asks for all events of an actor in one run. Otherwise an actor may come
	// in several runs, each later in time than the one before: a view that keeps what
	// it knows of an actor in an array by dense id needs no more, and its events
	// need not be brought together.
	whole bool
	// keys are those whose codes the view wants; they are the worker's own.
	keys []aggregate.Key
	// steady says that codes by run will do where no run has different ones.
	steady bool
}

// actorStream hands on the events of a unit actor by actor: behaviours are made of
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
	// The rows of a block that the view wants, and the scratch that finds them.
	rows     [block.Rows]uint16
	bitmap   [block.Rows / 64]uint64
	filtered [block.Rows / 64]uint64
	ranks    [block.Rows/64 + 1]uint16
	any      [block.Rows]uint8
	// runEnds are the runs of the block at hand.
	runEnds []runEnd

	// events are those at hand; line brings those of overlapping segments in order,
	// collected being its events.
	events    eventRuns
	line      timeline.Timeline
	collected eventRuns

	fold func(*eventRuns) error
	// foldRows takes the runs from first to last-1 as they lie in a block, where the view
	// can and they lie so that it can.
	foldRows func(e *blockRuns, first, last int)
	lying    blockRuns
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
		cursor:   x.newCursor(),
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

// run calls fold with the events of a unit, as many at a time as it likes. viewBytes
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
		planes, err := s.masks()
		if err != nil {
			return err
		}
		if taken, err := s.takeRows(planes); taken || err != nil {
			return err
		}
		if err := s.collect(&s.events, planes); err != nil {
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
		planes, err := s.masks()
		if err != nil {
			return err
		}
		if err := s.collect(&s.collected, planes); err != nil {
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
	e.times = u.AppendTimes(e.times)
	if len(s.spec.conditions) > 0 {
		e.masks = timeline.Append(u, s.collected.masks, e.masks)
	}
	for k := range e.codes {
		e.codes[k] = timeline.Append(u, s.collected.codes[k], e.codes[k])
	}
	e.add(u.Actor, from, len(e.times))
	return nil
}

// masks decides the conditions for the rows of the cursor's block; there are none where
// the view has no conditions or no row meets any.
func (s *actorStream) masks() ([][]uint8, error) {
	if len(s.spec.conditions) == 0 {
		return nil, nil
	}
	planes, any, err := s.steps.Masks(s.cursor)
	if err != nil || !any && !s.spec.every {
		return nil, err
	}
	return planes, nil
}

// collect appends the events of the cursor's block that the view wants.
func (s *actorStream) collect(e *eventRuns, planes [][]uint8) error {
	c := s.cursor
	if planes == nil && len(s.spec.conditions) > 0 {
		return nil
	}
	rows := s.wanted(planes)
	if len(rows) == 0 {
		return nil
	}
	if len(rows) < c.BlockRows() {
		c.Select(rows)
	}
	known := len(e.times)
	if err := s.appendRows(e, rows, planes); err != nil {
		return err
	}
	if s.spec.bouts != nil {
		s.spec.bouts.keep(e, known)
	}
	return s.x.memory.set(s.worker, s.sizeBytes())
}

// wanted lists the rows that the view wants, and sets them in s.bitmap.
func (s *actorStream) wanted(planes [][]uint8) []uint16 {
	c := s.cursor
	bitmap := s.bitmap[:kernel.Words(c.BlockRows())]
	switch {
	case s.spec.every && c.AllSelected():
		kernel.Clear(bitmap)
		kernel.SetRange(bitmap, 0, c.BlockRows())
		return c.Selection()
	case s.spec.every:
		selectRows(bitmap, c.Selection())
		return c.Selection()
	}
	any := planes[0]
	if len(planes) > 1 {
		any = s.any[:len(planes[0])]
		copy(any, planes[0])
		for _, plane := range planes[1:] {
			kernel.Or8(any, plane)
		}
	}
	kernel.SelectNonZero8(any, bitmap)
	if !c.AllSelected() {
		kept := s.filtered[:len(bitmap)]
		selectRows(kept, c.Selection())
		kernel.And(bitmap, kept)
	}
	return kernel.Rows(bitmap, s.rows[:])
}

// selectRows makes a bitmap of a list of rows.
func selectRows(bitmap []uint64, rows []uint16) {
	kernel.Clear(bitmap)
	for _, row := range rows {
		bitmap[row>>6] |= 1 << (row & 63)
	}
}

// appendRows appends the given rows of the block, which are selected.
func (s *actorStream) appendRows(e *eventRuns, rows []uint16, planes [][]uint8) error {
	c := s.cursor
	first := len(e.times)
	var err error
	if e.times, err = c.AppendTimes(e.times); err != nil {
		return err
	}
	if len(s.spec.conditions) > 0 {
		e.masks = slices.Grow(e.masks, len(rows))[:first+len(rows)]
		for p, plane := range planes {
			kernel.Widen8(rows, plane, uint(8*p), e.masks[first:])
		}
	}
	return s.appendRuns(e, first, rows)
}

// appendRuns adds the runs of the rows that were appended from event first on. Where a
// run ends among them is a matter of how many of the bitmap's rows are before its end.
func (s *actorStream) appendRuns(e *eventRuns, first int, rows []uint16) error {
	c := s.cursor
	actors, starts, err := c.BlockRunIndex()
	if err != nil {
		return err
	}
	bitmap := s.bitmap[:kernel.Words(c.BlockRows())]
	kernel.Ranks(bitmap, s.ranks[:])
	known := len(e.runs)
	s.runEnds = s.runEnds[:0]
	firstRow, from := c.FirstRow(), 0
	for i, actor := range actors {
		end := min(int(starts[i+1])-firstRow, c.BlockRows())
		to := kernel.Rank(bitmap, s.ranks[:], end)
		switch {
		case to == from:
		case actor < segment.FirstActor:
			s.withoutActor += int64(to - from)
		default:
			e.add(actor, first+from, first+to)
			s.runEnds = append(s.runEnds, runEnd{int(rows[from]), end, len(e.runs) - 1})
		}
		from = to
	}
	if len(s.spec.keys) == 0 {
		return nil
	}
	return s.appendCodes(e, known, rows)
}

// runEnd says where the rows of a run lie in the block: from its first wanted row on.
type runEnd struct{ first, end, run int }

// appendCodes adds the codes of the rows that were appended, by run where that will do.
// known is how many runs there were before.
func (s *actorStream) appendCodes(e *eventRuns, known int, rows []uint16) error {
	if s.spec.steady && e == &s.events && (known == 0 || e.steady) {
		steady, err := s.appendSteady(e, known)
		if steady || err != nil {
			return err
		}
	}
	e.spread(len(e.times) - len(rows))
	s.batch.Reset(len(rows), s.cursor)
	for k, key := range s.spec.keys {
		groups, err := key.Codes(&s.batch)
		if err != nil {
			return err
		}
		for i := range rows {
			e.codes[k] = append(e.codes[k], groups.At(i))
		}
	}
	return nil
}

// appendSteady adds the codes of the runs if each run has one for every key, and
// reports whether it did.
func (s *actorStream) appendSteady(e *eventRuns, known int) (bool, error) {
	for k, key := range s.spec.keys {
		stretches, ok, err := s.stretches(key)
		if ok {
			e.codes[k], ok = s.runCodes(stretches, e.codes[k])
		}
		if !ok || err != nil {
			for k := range e.codes {
				e.codes[k] = e.codes[k][:min(known, len(e.codes[k]))]
			}
			return false, err
		}
	}
	e.steady = true
	return true, nil
}

// runCodes adds the code of each run to those that are known, and reports whether every
// run has one.
func (s *actorStream) runCodes(stretches stretches, codes []uint32) ([]uint32, bool) {
	for _, run := range s.runEnds {
		code, ok := stretches.code(run.first, run.end)
		switch {
		case !ok:
			return codes, false
		case run.run == len(codes):
			codes = append(codes, code)
		case codes[run.run] != code: // what it goes on with is another
			return codes, false
		}
	}
	return codes, true
}

func (s *actorStream) sizeBytes() int64 {
	return s.events.sizeBytes() + s.collected.sizeBytes() + s.lying.sizeBytes() + s.line.SizeBytes() + s.spec.bouts.sizeBytes() + s.viewBytes()
}
