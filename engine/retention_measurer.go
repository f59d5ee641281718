package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/activity"
	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/scan"
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// retentionMeasurer measures the returns of a unit's actors by cell, once it is known in which
// cohorts the actors are and in which cells they count: it reads the returns once more, in any
// order, and only then the properties that are measured.
type retentionMeasurer struct {
	w        *retentionWorker
	segments []*segment.Reader
	cursor   *scan.Cursor
	filter   *scan.Filter
	outcomes *activity.Outcomes
	// periods are those of the calendar, and what follows them.
	periods activity.Slots

	states *aggregate.Measurer
	// places[code][cohort] is 1 + the number of the cohort's first cell in the states.
	places [][]uint32
	cells  int
	check  memoryCheck

	// stretches measures instead where each return is in many cohorts, else nil.
	stretches *retentionStretches

	batch vector.Batch
	times blockTimes
	runs  []actorRun
	// entries are the numbers of the outcomes that the runs are looked at for.
	entries []int
	numbers [block.Rows]uint32
}

func newRetentionMeasurer(w *retentionWorker, segments []*segment.Reader) *retentionMeasurer {
	_, to := w.spec.Read()
	x := w.x
	// Actors are distinct values like others here: an actor may be in many cells, which are
	// added up to totals.
	program := aggregate.Program{Aggregations: w.plan.Aggregates, Time: timeRef}
	m := &retentionMeasurer{
		w: w, segments: segments, cursor: x.newCursor(),
		filter:   scan.NewFilter(w.spec.From, to, x.plan.Where, condition(w.plan.Return)),
		outcomes: activity.NewOutcomes(w.spec),
		periods:  append(activity.Slots(w.spec.Edges[:len(w.spec.Edges):len(w.spec.Edges)]), math.MaxInt64),
		states:   aggregate.NewMeasurer(program, 0),
		check:    memoryCheck{account: x.memory, worker: w.index},
	}
	m.stretches = newRetentionStretches(m, program)
	return m
}

// open makes room for the outcomes of a unit's actors.
func (m *retentionMeasurer) open(u unit) {
	m.cursor.OpenShard(u.shard)
	m.outcomes.Reset(m.cursor.Actors().Bound())
}

// run measures the returns of a unit.
func (m *retentionMeasurer) run(u unit) error {
	err := m.w.x.scanBlocks(m.cursor, m.filter, u, m.segments, func(int) error {
		if err := m.add(); err != nil {
			return err
		}
		return m.check.now(m.w.sizeBytes)
	})
	m.states.EndShard()
	return err
}

// add measures the selected events of the cursor's block, for one entry of each actor after the
// other.
func (m *retentionMeasurer) add() error {
	if err := m.findRuns(); err != nil || len(m.runs) == 0 {
		return err
	}
	times, err := m.times.load(m.cursor)
	if err != nil {
		return err
	}
	m.batch.Reset(m.cursor.Selected(), m.cursor)
	if m.stretches != nil {
		return m.stretches.add(times)
	}
	codes, err := m.codes()
	if err != nil {
		return err
	}
	for more := true; more; {
		if more, err = m.addRound(times, codes); err != nil {
			return err
		}
	}
	return nil
}

// findRuns lists the runs of actors that have an entry.
func (m *retentionMeasurer) findRuns() error {
	m.runs, m.entries = m.runs[:0], m.entries[:0]
	return m.cursor.SelectedRuns(func(actor uint32, from, to int) {
		if entry := m.outcomes.Of(actor); entry >= 0 {
			m.runs, m.entries = append(m.runs, actorRun{actor, from, to}), append(m.entries, entry)
		}
	})
}

// codes are those of the values of returns, where they have to be those of entries.
func (m *retentionMeasurer) codes() (codes aggregate.Groups, err error) {
	if m.w.spec.SameValue {
		codes, err = m.w.key.Codes(&m.batch)
	}
	return codes, err
}

// addRound measures the returns for the entries at hand, and reports whether there are more.
func (m *retentionMeasurer) addRound(times []int64, codes aggregate.Groups) (more bool, err error) {
	numbers := m.numbers[:len(times)]
	for i := range numbers {
		numbers[i] = aggregate.Dropped
	}
	for i, run := range m.runs {
		if m.entries[i] < 0 {
			continue
		}
		m.place(run, m.entries[i], times, codes, numbers)
		if m.outcomes.Entry(m.entries[i]).Last {
			m.entries[i] = -1
			continue
		}
		m.entries[i]++
		more = true
	}
	for _, state := range m.states.States {
		state.Grow(m.cells)
	}
	return more, m.states.Add(&m.batch, numbers, aggregate.Dropped)
}

// place finds the cells of a run's events.
func (m *retentionMeasurer) place(run actorRun, number int, times []int64, codes aggregate.Groups, numbers []uint32) {
	entry := m.outcomes.Entry(number)
	if times[run.to-1] < entry.Time {
		return
	}
	first, period := m.firstCell(entry), 0
	for i := run.from; i < run.to; i++ {
		if m.w.spec.SameValue && codes.At(i) != entry.Code {
			continue
		}
		if m.w.spec.Rolling == 0 {
			period = m.periods.Near(period, times[i])
		}
		if cell := m.outcomes.Cell(number, times[i], period); cell >= 0 {
			numbers[i] = first + uint32(cell)
		}
	}
}

// firstCell is the number in the states of the first cell of an entry's cohort.
func (m *retentionMeasurer) firstCell(e *activity.Outcome) uint32 {
	for int(e.Code) >= len(m.places) {
		m.places = append(m.places, nil)
	}
	if m.places[e.Code] == nil {
		m.places[e.Code] = make([]uint32, m.w.spec.Cohorts)
	}
	place := &m.places[e.Code][e.Cohort]
	if *place == 0 {
		*place = uint32(m.cells) + 1
		m.cells += len(m.w.spec.Cells)
	}
	return *place - 1
}

// sizeBytes is the memory held, none where nothing is measured.
func (m *retentionMeasurer) sizeBytes() int64 {
	if m == nil {
		return 0
	}
	return m.outcomes.SizeBytes() + m.foundBytes()
}

// foundBytes is the memory of what was measured.
func (m *retentionMeasurer) foundBytes() int64 {
	if m == nil {
		return 0
	}
	return m.states.SizeBytes() + int64(len(m.places))*int64(m.w.spec.Cohorts)*4
}
