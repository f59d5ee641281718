package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/timeline"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// sessionWorker makes sessions of one unit at a time: it writes the events' times
// down, numbers the sessions actor by actor, and then reads the events once more
// where the sessions have properties of their own.
type sessionWorker struct {
	rows    *sessionRows
	check   memoryCheck
	cursor  *scan.Cursor
	filter  *scan.Filter
	spec    funnel.SessionSpec
	start   flagColumn
	end     flagColumn
	splitOn aggregate.Key
	// splitKeys numbers the pairs of day and value that split sessions.
	splitKeys aggregate.Numbers
	batch     vector.Batch

	line timeline.Timeline
	// session holds each event's session, keys what a session must not mix.
	session []uint32
	keys    []uint32
	// pieces remembers which rows of which blocks the events came from.
	pieces []piece

	unitSession []uint32
	// ends and codes are the stretches of rows of one session.
	ends     []uint16
	codes    []uint32
	unitKeys []uint32
	entities *sessionEntities
}

// flagColumn is a condition's truth for each event.
type flagColumn struct {
	values *vector.Evaluator // nil where there is no condition
	flags  []bool
	unit   []bool
}

func (f *flagColumn) append(b *vector.Batch) error {
	if f.values == nil {
		return nil
	}
	v, err := f.values.Eval(b)
	if err != nil {
		return err
	}
	for r := range b.Rows {
		value := v.Value(r)
		f.flags = append(f.flags, value.Bool())
	}
	return nil
}

func (f *flagColumn) gather(u *timeline.Unit) []bool {
	if f.values == nil {
		return nil
	}
	return timeline.Gather(u, f.flags, &f.unit)
}

func (w *sessionWorker) run(u unit, emit func(*vector.Batch) error) error {
	w.reset()
	err := w.rows.x.scanBlocks(w.cursor, w.filter, u, w.rows.segments, w.collect)
	if err != nil {
		return err
	}
	w.session = slices.Grow(w.session[:0], len(w.line.Times))[:len(w.line.Times)]
	for i := range w.session {
		w.session[i] = noSession
	}
	w.entities.reset(w.cursor.Actors())
	if err := w.line.Each(w.cursor.Actors().Bound(), w.split); err != nil {
		return err
	}
	if len(w.rows.plan.Aggregates) > 0 {
		if err := w.measure(); err != nil {
			return err
		}
	}
	return w.entities.emit(emit)
}

// noSession marks events that belong to no session that counts.
const noSession = ^uint32(0)

func (w *sessionWorker) reset() {
	w.line.Reset()
	w.keys, w.pieces = w.keys[:0], w.pieces[:0]
	w.start.flags, w.end.flags = w.start.flags[:0], w.end.flags[:0]
}

// collect writes the selected events of a block down.
func (w *sessionWorker) collect(segmentIndex int) error {
	c := w.cursor
	w.batch.Reset(c.Selected(), c)
	times, err := w.batch.Column(timeRef)
	if err != nil {
		return err
	}
	first := len(w.line.Times)
	w.line.AddTimes(times, c.Selected())
	if err := w.collectConditions(first); err != nil {
		return err
	}
	w.pieces = append(w.pieces, pieceAt(c, segmentIndex, first))
	withoutActor := int64(0)
	err = c.SelectedRuns(func(actor uint32, from, to int) {
		if actor < segment.FirstActor {
			withoutActor += int64(to - from)
			return
		}
		w.line.AddRun(actor, first+from, to-from)
	})
	w.rows.x.withoutActor.Add(withoutActor)
	if err != nil {
		return err
	}
	return w.check.now(w.sizeBytes)
}

// collectConditions evaluates what splits sessions besides the gap.
func (w *sessionWorker) collectConditions(first int) error {
	if err := w.start.append(&w.batch); err != nil {
		return err
	}
	if err := w.end.append(&w.batch); err != nil {
		return err
	}
	plan := w.rows.plan
	if plan.SplitOn == nil && !plan.SplitDay {
		return nil
	}
	var groups aggregate.Groups
	if plan.SplitOn != nil {
		var err error
		if groups, err = w.splitOn.Codes(&w.batch); err != nil {
			return err
		}
	}
	for i, at := range w.line.Times[first:] {
		key := uint64(0)
		if plan.SplitDay {
			key = uint64(uint32(dayOf(w.rows.x.plan.Zone.Wall(at))))
		}
		if plan.SplitOn != nil {
			key |= uint64(groups.At(i)) << 32
		}
		w.keys = append(w.keys, w.splitKeys.Number(key))
	}
	return nil
}

// dayOf numbers the days of a clock from 1970-01-01, also those before.
func dayOf(wall int64) int64 {
	if wall < 0 {
		return (wall+1)/calendar.Day - 1
	}
	return wall / calendar.Day
}

// split finds the sessions of one actor and keeps those that start in the range.
func (w *sessionWorker) split(u *timeline.Unit) error {
	times := u.Times()
	if w.spec.GapAlone() && !w.conditional() {
		w.splitByGap(u, times)
		return nil
	}
	var keys []uint32
	if len(w.keys) > 0 {
		keys = timeline.Gather(u, w.keys, &w.unitKeys)
	}
	numbers := slices.Grow(w.unitSession[:0], len(times))[:len(times)]
	w.unitSession = numbers
	funnel.Sessions(w.spec, times, w.start.gather(u), w.end.gather(u), keys, numbers, 0)
	events := timeline.NewFiller(u, w.session)
	for from := 0; from < len(numbers); {
		to := from + 1
		for to < len(numbers) && numbers[to] == numbers[from] {
			to++
		}
		events.Fill(to-from, w.keep(u.Actor, times[from:to]))
		from = to
	}
	return nil
}

// conditional reports whether more than times decides where sessions split.
func (w *sessionWorker) conditional() bool {
	return w.start.values != nil || w.end.values != nil || len(w.keys) > 0
}

// splitByGap is split for a gap alone, the common case.
func (w *sessionWorker) splitByGap(u *timeline.Unit, times []int64) {
	pause, from := w.spec.Pause(), 0
	events := timeline.NewFiller(u, w.session)
	for i := 1; i < len(times); i++ {
		if uint64(times[i]-times[i-1]) >= pause {
			events.Fill(i-from, w.keep(u.Actor, times[from:i]))
			from = i
		}
	}
	events.Fill(len(times)-from, w.keep(u.Actor, times[from:]))
}

// keep returns the number of the session that consists of an actor's events with the times given,
// which is noSession where it does not start in the range.
func (w *sessionWorker) keep(actor uint32, times []int64) uint32 {
	start := times[0]
	if start < w.rows.from || start >= w.rows.to {
		return noSession
	}
	return w.entities.add(actor, start, times[len(times)-1], len(times))
}

// sizeBytes estimates what the worker holds.
func (w *sessionWorker) sizeBytes() int64 {
	size := w.line.SizeBytes() + int64(cap(w.session)+cap(w.keys))*4 + w.entities.sizeBytes()
	return size + piecesBytes(w.pieces)
}
