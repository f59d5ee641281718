package engine

import (
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// blockRuns are events of one shard as they lie in a block, also those that the view
// does not want. Nothing is copied: who wants few things of an actor's events finds them
// by bits.
type blockRuns struct {
	funnel.Rows
	// actors has the actor of each run, starts where the runs start, as rows of the
	// section, with the end of the last behind; firstRow is the block's first, rows
	// their number.
	actors, starts []uint32
	firstRow, rows int
	// codes holds the code of each run for the key of the view, if it has one.
	codes []uint32

	lanes         [block.Rows]uint32
	steps         [funnel.RowSteps][block.Rows/64 + 1]uint64
	matched, tied [block.Rows/64 + 1]uint64
}

// run returns the rows of the block that are a run's.
func (r *blockRuns) run(i int) (from, to int) {
	return max(int(r.starts[i])-r.firstRow, 0), min(int(r.starts[i+1])-r.firstRow, r.rows)
}

func (r *blockRuns) sizeBytes() int64 { return int64(cap(r.codes)) * 4 }

// takeRows hands on the events of the cursor's block as they lie, and reports whether
// it could. The last run waits as it does in follow, as events.
func (s *actorStream) takeRows(planes [][]uint8) (bool, error) {
	if s.foldRows == nil || len(planes) != 1 {
		return false, nil
	}
	r, e := &s.lying, &s.events
	if ok, err := s.lieRows(r, planes[0]); !ok || err != nil {
		return false, err
	}
	first, last := 0, len(r.actors)-1
	if last < 0 {
		return true, nil
	}
	if len(e.runs) > 0 {
		if e.runs[0].actor == r.actors[0] {
			s.wait(r, 0)
			first = 1
		}
		if last == 0 && first == 1 {
			return true, nil
		}
		if err := s.fold(e); err != nil {
			return false, err
		}
	}
	e.reset()
	for ; first < last && r.actors[first] < segment.FirstActor; first++ {
		s.withoutActor += int64(r.Count(r.run(first)))
	}
	s.foldRows(r, first, last)
	s.wait(r, last)
	return true, s.x.memory.set(s.worker, s.sizeBytes())
}

// wait appends a run's events to those that wait, which are the same actor's if there
// are any.
func (s *actorStream) wait(r *blockRuns, i int) {
	e, actor := &s.events, r.actors[i]
	from, to := r.run(i)
	if actor < segment.FirstActor {
		s.withoutActor += int64(r.Count(from, to))
		return
	}
	known := len(e.times)
	if r.codes != nil && known > 0 && !(e.steady && e.codes[0][0] == r.codes[i]) {
		e.spread(known)
	}
	e.times, e.masks = r.AppendEvents(from, to, e.times, e.masks)
	added := len(e.times) - known
	if added == 0 {
		return
	}
	e.add(actor, known, len(e.times))
	switch {
	case r.codes == nil:
	case known == 0:
		e.steady = true
		e.codes[0] = append(e.codes[0], r.codes[i])
	case !e.steady:
		for range added {
			e.codes[0] = append(e.codes[0], r.codes[i])
		}
	}
}

// lieRows finds out how the events of the cursor's block lie, and reports whether they
// lie as blockRuns can tell.
func (s *actorStream) lieRows(r *blockRuns, plane []uint8) (bool, error) {
	c := s.cursor
	var ok bool
	var err error
	if r.Lanes, r.Base, r.Scale, ok, err = c.Times32(r.lanes[:]); !ok || err != nil {
		return false, err
	}
	if r.actors, r.starts, err = c.BlockRunIndex(); err != nil {
		return false, err
	}
	r.firstRow, r.rows = c.FirstRow(), c.BlockRows()
	if ok, err = s.lieCodes(r); !ok || err != nil {
		return false, err
	}
	s.lieSteps(r, plane)
	words := kernel.Words(r.rows)
	kernel.SelectRises32(r.Lanes, 1, r.tied[:words])
	kernel.Not(r.tied[:words], r.rows)
	r.Matched, r.Tied = r.matched[:], r.tied[:]
	return true, nil
}

// lieSteps makes the bitmaps of the steps.
func (s *actorStream) lieSteps(r *blockRuns, plane []uint8) {
	words := kernel.Words(r.rows)
	kept := s.cursor.Kept()
	if kept == nil && !s.cursor.AllSelected() {
		kept = s.filtered[:words]
		selectRows(kept, s.cursor.Selection())
	}
	keep := func(bitmap []uint64) {
		if !s.cursor.AllSelected() {
			kernel.And(bitmap, kept)
		}
	}
	r.Steps = r.Steps[:0]
	for step := range s.spec.conditions {
		bitmap := r.steps[step][:]
		kernel.SelectBit8(plane, uint(step), bitmap[:words])
		keep(bitmap[:words])
		r.Steps = append(r.Steps, bitmap)
	}
	kernel.SelectNonZero8(plane, r.matched[:words])
	keep(r.matched[:words])
}

// lieCodes finds the code of each run, and reports whether each has one.
func (s *actorStream) lieCodes(r *blockRuns) (bool, error) {
	switch len(s.spec.keys) {
	case 0:
		return true, nil
	case 1:
	default:
		return false, nil
	}
	stretches, ok, err := s.stretches(s.spec.keys[0])
	if !ok || err != nil {
		return false, err
	}
	r.codes = r.codes[:0]
	for i, actor := range r.actors {
		code := uint32(0)
		if actor >= segment.FirstActor {
			if code, ok = stretches.code(r.run(i)); !ok {
				return false, nil
			}
		}
		r.codes = append(r.codes, code)
	}
	return true, nil
}
