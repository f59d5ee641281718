package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// pathsSessions cuts the events of whole actors into sessions that more than a gap ends.
type pathsSessions struct {
	w    *pathsWorker
	rows *sessionRows
	// start and end are the bits of the conditions that start and end a session, 0 for none;
	// splitOn is the number of the key that splits, -1 for none.
	start, end uint64
	splitOn    int

	starts, ends []bool
	keys         []uint32
	days         *dayCells
	numbers      []uint32
}

// newPathsSessions adds to the stream what the sessions need of it; nil where they are ended by a gap
// alone. condition adds a condition and returns its bit.
func (x *execution) newPathsSessions(w *pathsWorker, plan *query.Sessions, stream *streamSpec, condition func(*expression.Expr) uint64) *pathsSessions {
	if plan == nil {
		return nil
	}
	s := &pathsSessions{w: w, rows: &sessionRows{x: x, plan: plan, from: x.plan.From, to: x.plan.To}, splitOn: -1}
	if plan.SplitDay {
		s.days = &dayCells{zone: x.plan.Zone}
	}
	s.start, s.end = condition(plan.Start), condition(plan.End)
	if plan.SplitOn != nil {
		s.splitOn = len(stream.keys)
		stream.keys = append(stream.keys, aggregate.NewKey(vector.Compile(plan.SplitOn)))
	}
	stream.whole = true
	return s
}

// follow finds the paths of the actors of some runs, each of which is all of its actor.
func (s *pathsSessions) follow(e *eventRuns) error {
	s.w.findNull()
	masks := s.w.masks(e)
	s.splitBy(e)
	s.starts, s.ends = flags(s.starts, masks, s.start), flags(s.ends, masks, s.end)
	s.numbers = slices.Grow(s.numbers[:0], len(e.times))[:len(e.times)]
	for _, run := range e.runs {
		s.addActor(e, run, masks)
	}
	return nil
}

// addActor cuts the events of an actor into sessions, and finds their paths.
func (s *pathsSessions) addActor(e *eventRuns, run actorRun, masks []uint64) {
	from, to := run.from, run.to
	part := func(all []bool) []bool {
		if all == nil {
			return nil
		}
		return all[from:to]
	}
	var keys []uint32
	if s.keys != nil {
		keys = s.keys[from:to]
	}
	funnel.Sessions(s.rows.spec(), e.times[from:to], part(s.starts), part(s.ends), keys, s.numbers[from:to], 0)
	for from < to {
		next := from + 1
		for next < to && s.numbers[next] == s.numbers[from] {
			next++
		}
		s.w.paths.AddSession(run.actor, e.times[from:next], masks[from:next], e.codes[0][from:next], s.w.null)
		from = next
	}
}

// splitBy sets a key for each event, which is that of the event before unless the day or the value
// that splits is another.
func (s *pathsSessions) splitBy(e *eventRuns) {
	plan := s.rows.plan
	if s.splitOn < 0 && !plan.SplitDay {
		return
	}
	s.keys = slices.Grow(s.keys[:0], len(e.times))[:len(e.times)]
	day, key, code := int64(0), uint32(0), uint32(0)
	for i, at := range e.times {
		if plan.SplitDay {
			if start := s.days.start(at); start != day {
				day = start
				key++
			}
		}
		if s.splitOn >= 0 && e.codes[s.splitOn][i] != code {
			code = e.codes[s.splitOn][i]
			key++
		}
		s.keys[i] = key
	}
}

// flags says which masks have a bit, in the buffer; nil where there is no bit.
func flags(buffer []bool, masks []uint64, bit uint64) []bool {
	if bit == 0 {
		return nil
	}
	buffer = buffer[:0]
	for _, mask := range masks {
		buffer = append(buffer, mask&bit != 0)
	}
	return buffer
}

// sizeBytes is the memory held.
func (s *pathsSessions) sizeBytes() int64 {
	if s == nil {
		return 0
	}
	return int64(cap(s.starts)+cap(s.ends)) + int64(cap(s.keys)+cap(s.numbers))*4
}
