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
	// ends and codes lay the stretches over the rows of a block.
	ends  []uint16
	codes []uint32
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
	s.stretches, s.ends, s.codes = s.stretches[:0], s.ends[:0], s.codes[:0]
	for i, run := range s.m.runs {
		s.leaveOut(run.from)
		s.cut(run, s.m.entries[i], times)
	}
	if len(s.stretches) == 0 {
		return nil
	}
	s.leaveOut(len(times))
	count := len(s.stretches)
	for i, code := range s.codes {
		s.codes[i] = min(code, uint32(count)) // one more, of what is left out
	}
	s.local.Restart(count + 1)
	groups := aggregate.Groups{Ends: s.ends, Codes: s.codes}
	if len(s.codes) == 1 {
		groups = aggregate.Groups{Const: true, Codes: s.codes}
	}
	if err := s.local.AddGroups(&s.m.batch, groups, count+1); err != nil {
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

// leaveOut adds the rows up to end-1 that are in no stretch yet to those that do not count.
func (s *retentionStretches) leaveOut(end int) {
	known := 0
	if n := len(s.ends); n > 0 {
		known = int(s.ends[n-1])
	}
	if end > known {
		s.ends, s.codes = append(s.ends, uint16(end)), append(s.codes, aggregate.Dropped)
	}
}

// cut finds the stretches of a run's events from the first entry on.
func (s *retentionStretches) cut(run actorRun, entry int, times []int64) {
	outcomes, periods := s.m.outcomes, s.m.periods
	i, entered := run.from, outcomes.Entry(entry).Time
	for i < run.to && times[i] < entered {
		i++
	}
	s.leaveOut(i)
	next, more, period := entry, true, 0
	for i < run.to {
		at := times[i]
		for more && at >= outcomes.Entry(next).Time {
			more = !outcomes.Entry(next).Last
			next++
		}
		period = periods.Near(period, at)
		end := periods[period+1]
		if more {
			end = min(end, outcomes.Entry(next).Time)
		}
		for i++; i < run.to && times[i] < end; i++ {
		}
		s.ends, s.codes = append(s.ends, uint16(i)), append(s.codes, uint32(len(s.stretches)))
		s.stretches = append(s.stretches, returnStretch{at, period, entry})
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
