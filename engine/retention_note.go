package engine

import (
	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// note notes the selected events of the cursor's block, which are what the pass looks for.
func (s *retentionScan) note(p *retentionPass) error {
	in := s.interval(p)
	if in == nil {
		return s.noteTimes(p)
	}
	return s.cursor.SelectedRuns(func(actor uint32, from, to int) {
		if actor < segment.FirstActor {
			s.leaveOut(p, to-from)
			return
		}
		s.bits.Mark(actor, in, p.mask)
	})
}

// interval is the one in which all events of the block lie; nil where they do not, or
// where the pass has to know more of their times.
func (s *retentionScan) interval(p *retentionPass) *activity.Interval {
	low, high, ok := s.cursor.Bounds(timeRef)
	if !ok || p.rolls || s.dated(p.mask) {
		return nil
	}
	if in := s.intervals.At(low); high < in.End {
		return in
	}
	return nil
}

// dated reports whether the times of events are wanted beyond their intervals.
func (s *retentionScan) dated(mask uint64) bool { return s.bits.Dated() && mask&activity.Start != 0 }

// leaveOut counts events that have no actor.
func (s *retentionScan) leaveOut(p *retentionPass, events int) {
	if p.counts {
		s.withoutActor += int64(events)
	}
}

// noteTimes notes the selected events by their times.
func (s *retentionScan) noteTimes(p *retentionPass) error {
	var err error
	if s.times, err = s.reader.load(s.cursor); err != nil {
		return err
	}
	s.openings = s.openings[:0]
	in := &s.intervals[0]
	err = s.cursor.SelectedRuns(func(actor uint32, from, to int) {
		switch {
		case actor < segment.FirstActor:
			s.leaveOut(p, to-from)
		case p.rolls:
			s.bits.Roll(actor, s.times[from:to])
		default:
			in = s.noteRun(p.mask, in, actor, from, to)
		}
	})
	if err != nil || len(s.openings) == 0 {
		return err
	}
	return s.noteValues()
}

// noteRun notes a run of events: one in every interval that it
// touches. It returns the interval of the last.
func (s *retentionScan) noteRun(mask uint64, in *activity.Interval, actor uint32, from, to int) *activity.Interval {
	dated, every := s.dated(mask), s.w.spec.Every
	if dated && !every {
		in = s.intervals.Near(in, s.times[from])
		rows := s.cursor.Selection()
		for i := from; i < to && s.times[i] == s.times[from]; i++ {
			s.open(actor, in, s.times[i], rows[i])
		}
	}
	for i := from; i < to; {
		in = s.intervals.Near(in, s.times[i])
		s.bits.Mark(actor, in, mask)
		if dated && every {
			s.bits.Enter(actor, in, s.times[i])
		}
		if s.times[to-1] < in.End {
			break
		}
		for i++; s.times[i] < in.End; i++ {
		}
	}
	return in
}

// opening is a start event that may be its actor's first.
type opening struct {
	row   uint16
	actor uint32
	at    int64
	in    *activity.Interval
}

// open tells the bits of a start event that may be its actor's first, or keeps it until
// values are read.
func (s *retentionScan) open(actor uint32, in *activity.Interval, at int64, row uint16) {
	switch {
	case !s.bits.Opens(actor, in, at):
	case s.w.key == nil:
		s.bits.First(actor, in, at, 0)
	default:
		s.openings = append(s.openings, opening{row: row, actor: actor, at: at, in: in})
	}
}

// noteValues reads the values of the openings, and of nothing else.
func (s *retentionScan) noteValues() error {
	c := s.cursor
	for i, opening := range s.openings {
		s.opened[i] = opening.row
	}
	c.Select(s.opened[:len(s.openings)])
	s.batch.Reset(c.Selected(), c)
	codes, err := s.w.key.Codes(&s.batch)
	if err != nil {
		return err
	}
	for i, opening := range s.openings {
		s.bits.First(opening.actor, opening.in, opening.at, codes.At(i))
	}
	return nil
}
