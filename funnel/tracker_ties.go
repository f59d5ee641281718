package funnel

// addTogether takes the records on over the instant of events first to next-1, where a
// chain may go on by several steps at once. Starts fall from level to level, so of the
// levels from which a level can be reached the lowest has the latest start; of those with
// the same start the highest is taken, since its chain took its steps before this instant.
func (t *Tracker) addTogether(unit uint32, row, times []int64, steps []uint64, values []uint32, first, next int) {
	time, steps := times[first], steps[first:next]
	t.ties.load(steps, t.all, t.spec.Steps)
	lowest := t.ties.lowestBefore()
	t.loadStarts(row, time)
	for level := t.spec.Steps; level >= 1; level-- {
		from := lowest[level]
		if from == 0 && t.starts[0] == noTime {
			from = 1
		}
		for from+1 < level && t.starts[from+1] == t.starts[from] {
			from++
		}
		if from >= level || t.starts[from] == noTime {
			continue
		}
		change := t.advance(unit, row, from, level-1, time)
		if change == unchanged || len(values) == 0 {
			continue
		}
		value, served := t.valueAt(row, from), t.chain[:level-from]
		t.ties.assign(served, steps, from, 0)
		for k, event := range served {
			value = t.rule.take(value, valueOf(values, first, int(event)), from+k)
		}
		t.settle(row, level, change, value)
	}
}

// loadStarts fills t.starts with the starts of the records of a row before an instant,
// level 0 standing for the chain about to start.
func (t *Tracker) loadStarts(row []int64, time int64) {
	t.starts[0] = noTime
	if time >= t.spec.From && time < t.spec.To {
		t.starts[0] = time
	}
	for level := 1; level < t.spec.Steps; level++ {
		t.starts[level] = noTime
		if row[0] > 0 {
			t.starts[level] = row[t.records[level]]
		}
	}
}

// firstOf returns the index of the first event that matches a step; there is one.
func firstOf(steps []uint64, step int) int {
	for i, mask := range steps {
		if mask>>step&1 != 0 {
			return i
		}
	}
	return 0
}
