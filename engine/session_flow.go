package engine

import (
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// sessionFlow makes sessions with properties of their own of events that come in the order of
// time, so that each event is read once: it belongs to the latest session of its actor, or
// starts another. Where conditions, keys or a maximum split sessions too, or segments overlap
// in time, a sessionWorker does it.
type sessionFlow struct {
	rows     *sessionRows
	segments []*segment.Reader
	check    memoryCheck
	cursor   *scan.Cursor
	filter   *scan.Filter
	batch    vector.Batch
	times    vector.Compactor
	pause    uint64
	entities *sessionEntities
	// latest is the session that each actor is in, by dense id.
	latest []latestSession
	// ends and codes are the stretches of rows of one session.
	ends  []uint16
	codes []uint32
}

// latestSession is the session of which an actor's next event may be.
type latestSession struct {
	// end is the time of its last event.
	end int64
	// group is its group: 1 + its row, or restGroup where it does not start in the range.
	group uint32
	known bool
}

// restGroup is that of events of no session that counts.
const restGroup = 0

// newFlow returns a worker for sessions that are made in the order of time, or nil where they
// cannot be.
func (s *sessionRows) newFlow(index int) *sessionFlow {
	plan := s.plan
	if plan.Max > 0 || plan.Start != nil || plan.End != nil || plan.SplitOn != nil || plan.SplitDay {
		return nil
	}
	low, high := s.readRange()
	w := &sessionFlow{
		rows: s, check: memoryCheck{account: s.x.memory, worker: index},
		cursor: s.x.newCursor(), filter: scan.NewFilter(low, high, s.x.plan.Where),
		pause: s.spec().Pause(), entities: newSessionEntities(s),
	}
	for _, cluster := range clusters(s.segments, false) {
		if len(cluster) > 1 {
			return nil
		}
		w.segments = append(w.segments, cluster[0])
	}
	w.entities.firstGroup = restGroup + 1
	return w
}

func (w *sessionFlow) run(u unit, emit func(*vector.Batch) error) error {
	e := w.entities
	e.reset(vector.NewActorText(w.rows.x.snapshot.Actors(u.shard), u.shard))
	e.states = aggregate.NewMeasurer(w.rows.program(), 1)
	w.latest = append(w.latest[:0], make([]latestSession, e.actors.Bound())...)
	err := w.rows.x.scanBlocks(w.cursor, w.filter, u, w.segments, func(int) error { return w.add() })
	if err != nil {
		return err
	}
	e.states.EndShard()
	return e.emit(emit)
}

// add adds the selected events of a block to their sessions.
func (w *sessionFlow) add() error {
	runs, err := w.cursor.RunActors()
	if err != nil {
		return err
	}
	w.batch.Reset(w.cursor.Selected(), w.cursor)
	column, err := w.batch.Column(timeRef)
	if err != nil {
		return err
	}
	w.cut(runs, w.times.Spread(column, w.batch.Rows).Ints)
	groups := aggregate.Groups{Ends: w.ends, Codes: w.codes, Ascending: true}
	if len(w.codes) == 1 {
		groups = aggregate.Groups{Const: true, Codes: w.codes}
	}
	if err := w.entities.states.AddGroups(&w.batch, groups, len(w.entities.actor)+1); err != nil {
		return err
	}
	return w.check.now(w.sizeBytes)
}

// cut finds the stretches of rows of one session in the actors' runs.
func (w *sessionFlow) cut(runs vector.Spans, times []int64) {
	w.ends, w.codes = w.ends[:0], w.codes[:0]
	from, withoutActor := uint16(0), 0
	for i, actor := range runs.Codes {
		end := runs.Ends[i]
		if actor < segment.FirstActor {
			withoutActor += int(end - from)
			w.ends, w.codes = append(w.ends, end), append(w.codes, restGroup)
		} else {
			w.cutRun(actor, from, end, times)
		}
		from = end
	}
	if withoutActor > 0 {
		w.rows.x.withoutActor.Add(int64(withoutActor))
	}
}

// cutRun finds the sessions of an actor's run of rows from from to end-1.
func (w *sessionFlow) cutRun(actor uint32, from, end uint16, times []int64) {
	latest := &w.latest[actor]
	if !latest.known || uint64(times[from]-latest.end) >= w.pause {
		latest.known, latest.group = true, w.start(actor, times[from])
	}
	for r := from + 1; r < end; r++ {
		if uint64(times[r]-times[r-1]) >= w.pause {
			w.extend(latest.group, times[from:r], r)
			latest.group, from = w.start(actor, times[r]), r
		}
	}
	w.extend(latest.group, times[from:end], end)
	latest.end = times[end-1]
}

// start begins a session, and returns its group.
func (w *sessionFlow) start(actor uint32, at int64) uint32 {
	if at < w.rows.from || at >= w.rows.to {
		return restGroup
	}
	return w.entities.firstGroup + w.entities.add(actor, at, at, 0)
}

// extend adds a stretch of rows, which ends before row end, to a session.
func (w *sessionFlow) extend(group uint32, times []int64, end uint16) {
	w.ends, w.codes = append(w.ends, end), append(w.codes, group)
	if group != restGroup {
		row := group - w.entities.firstGroup
		w.entities.end[row] = times[len(times)-1]
		w.entities.events[row] += int64(len(times))
	}
}

// sizeBytes estimates what the worker holds.
func (w *sessionFlow) sizeBytes() int64 {
	return w.entities.sizeBytes() + int64(cap(w.latest))*16 + int64(cap(w.ends))*2 + int64(cap(w.codes))*4
}
