package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
)

// retentionStretches measures returns that count in many cohorts each. An actor's returns of one
// period between two of its entries are in the same cells, whichever these are: they are measured
// once, and added to all of those cells.
type retentionStretches struct {
	m *retentionMeasurer
	// local measures the stretches of a block.
	local     *aggregate.Measurer
	stretches []returnStretch
	mapping   []uint32
}

// returnStretch is returns of one actor that are in the same cells; entry is the number of the one looked at,
// -1 where none is left.
type returnStretch struct {
	at     int64
	period int
	entry  int
}

// newRetentionStretches returns nil where returns are not in many cohorts, or their measures not light enough.
func newRetentionStretches(m *retentionMeasurer, program aggregate.Program) *retentionStretches {
	spec := m.w.spec
	if !spec.Every || spec.Rolling > 0 || spec.SameValue || !program.Light() {
		return nil
	}
	return &retentionStretches{m: m, local: aggregate.NewMeasurer(program, 0)}
}

// add measures the selected events of the block, whose runs are known.
func (s *retentionStretches) add(times []int64) error {
	numbers := s.m.numbers[:len(times)]
	for i := range numbers {
		numbers[i] = aggregate.Dropped
	}
	s.stretches = s.stretches[:0]
	for i, run := range s.m.runs {
		s.cut(run, s.m.entries[i], times, numbers)
	}
	if len(s.stretches) == 0 {
		return nil
	}
	s.local.Restart(len(s.stretches))
	if err := s.local.Add(&s.m.batch, numbers, aggregate.Dropped); err != nil {
		return err
	}
	for s.place() {
		for i, state := range s.m.states.States {
			state.Grow(s.m.cells)
			state.Merge(s.local.States[i], s.mapping)
		}
	}
	return nil
}

// cut finds the stretches of a run's events from the first entry on.
func (s *retentionStretches) cut(run actorRun, entry int, times []int64, numbers []uint32) {
	next, more, period, number := entry, true, 0, aggregate.Dropped
	for i := run.from; i < run.to; i++ {
		at := times[i]
		entered := false
		for more && at >= s.m.outcomes.Entry(next).Time {
			entered, more = true, !s.m.outcomes.Entry(next).Last
			next++
		}
		if number == aggregate.Dropped && !entered {
			continue
		}
		if now := s.m.periods.Near(period, at); entered || now != period {
			period, number = now, uint32(len(s.stretches))
			s.stretches = append(s.stretches, returnStretch{at, period, entry})
		}
		numbers[i] = number
	}
}

// place finds the next cell of every stretch, and reports whether there is one.
func (s *retentionStretches) place() bool {
	s.mapping = s.mapping[:0]
	found := false
	for i := range s.stretches {
		cell := s.stretches[i].next(s.m)
		found = found || cell != aggregate.Dropped
		s.mapping = append(s.mapping, cell)
	}
	return found
}

// next is the number of the stretch's next cell, Dropped where there is none.
func (r *returnStretch) next(m *retentionMeasurer) uint32 {
	for r.entry >= 0 {
		number, e := r.entry, m.outcomes.Entry(r.entry)
		if r.entry++; e.Last {
			r.entry = -1
		}
		if e.Time > r.at {
			r.entry = -1 // as all that follow
			break
		}
		if cell := m.outcomes.Cell(number, r.at, r.period); cell >= 0 {
			return m.firstCell(e) + uint32(cell)
		}
	}
	return aggregate.Dropped
}
