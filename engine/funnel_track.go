package engine

// track takes the chains of units on.
func (w *funnelWorker) track(e *eventRuns) error {
	var values []uint32
	if w.by != nil {
		values = w.by.values(e.codes[0])
	}
	for i, run := range e.runs {
		if i%ahead == 0 {
			w.tracker.Expect(w.soon(e.runs, i))
		}
		var own []uint32
		switch {
		case e.steady:
			own = values[i : i+1]
		case values != nil:
			own = values[run.from:run.to]
		}
		w.tracker.Add(run.actor, e.times[run.from:run.to], e.masks[run.from:run.to], own)
	}
	return nil
}

// trackRows takes the chains of units on by the runs from first to last-1.
func (w *funnelWorker) trackRows(r *blockRuns, first, last int) {
	var values []uint32
	if w.by != nil {
		values = w.by.values(r.codes)
	}
	actors := r.actors[:last]
	w.tracker.Expect(actors[first:min(first+ahead, last)])
	for i := first; i < last; i++ {
		if (i-first)%ahead == 0 {
			w.tracker.Expect(actors[min(i+ahead, last):min(i+2*ahead, last)])
		}
		value := uint32(noValue)
		if values != nil {
			value = values[i]
		}
		from, to := r.run(i)
		w.tracker.AddRows(actors[i], &r.Rows, from, to, value)
	}
}

// ahead is how many runs before its turn a unit is announced to the tracker, at least:
// enough for memory to answer, and few enough to stay in the nearest cache.
const ahead = 16

// soon returns the actors of the runs that follow those from run i on, which are about to
// be taken; with the first of all also theirs.
func (w *funnelWorker) soon(runs []actorRun, i int) []uint32 {
	from := i + ahead
	if i == 0 {
		from = 0
	}
	w.expected = w.expected[:0]
	for _, run := range runs[min(from, len(runs)):min(i+2*ahead, len(runs))] {
		w.expected = append(w.expected, run.actor)
	}
	return w.expected
}
