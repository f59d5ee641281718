package activity

import (
	"cmp"
	"slices"
)

// Fold counts one actor after the other from all of its events. It belongs to one
// goroutine.
type Fold struct {
	spec *Retention
	// Less orders the values that codes stand for; it is needed where there are
	// codes.
	Less func(a, b uint32) bool

	// Keep, where it is set, gets the outcomes of the actors.
	Keep *Outcomes

	entries []entry
	returns []visit
}

// entry is what puts an actor in a cohort.
type entry struct {
	time   int64
	cohort int
	code   uint32
}

// visit is a return.
type visit struct {
	time int64
	code uint32
}

// NewFold returns the fold of a retention, which is not changed while it is used.
func NewFold(spec *Retention) *Fold { return &Fold{spec: spec} }

// Add counts an actor, a dense id: its events in the order of time, what each of them is, and
// the code of each one's value, nil where none is asked for. countsOf returns where
// the entries of a code are counted, or nil to end the counting.
func (f *Fold) Add(actor uint32, times []int64, masks []uint64, codes []uint32, countsOf func(code uint32) *Counts) {
	f.enter(times, masks, codes)
	if len(f.entries) == 0 {
		return
	}
	f.collect(times, masks, codes)
	for _, e := range f.entries {
		counts := countsOf(e.code)
		if counts == nil {
			return
		}
		row := f.spec.row(counts, e.cohort)
		row[0]++
		if f.Keep != nil {
			f.Keep.add(actor, Outcome{Time: e.time, Cohort: e.cohort, Code: e.code})
		}
		f.count(e, row)
	}
}

// enter finds the actor's entries.
func (f *Fold) enter(times []int64, masks []uint64, codes []uint32) {
	f.entries = f.entries[:0]
	for i, at := range times {
		switch {
		case masks[i]&Start == 0:
			continue
		case at >= f.spec.To:
			return
		case at < f.spec.From && f.spec.FirstEver:
			return
		case at < f.spec.From:
			continue
		}
		e := entry{time: at}
		if codes != nil {
			e.code = codes[i]
		}
		if n := len(f.entries); n > 0 {
			last := &f.entries[n-1]
			if last.time == at {
				if e.code != last.code && f.Less(e.code, last.code) {
					last.code = e.code
				}
				continue
			}
			if !f.spec.Every {
				return
			}
			if at < f.spec.Edges[last.cohort+1] {
				continue
			}
		}
		if n := len(f.entries); n > 0 {
			e.cohort = f.entries[n-1].cohort + 1 // or later
		}
		e.cohort += Slots(f.spec.Edges[e.cohort:]).Near(0, at)
		f.entries = append(f.entries, e)
	}
}

// collect gathers the actor's returns in the order of time, by code where only those of
// one code count.
func (f *Fold) collect(times []int64, masks []uint64, codes []uint32) {
	f.returns = f.returns[:0]
	sorted := true // as where a property is the same in all events of an actor
	for i, at := range times {
		if masks[i]&Return == 0 || at < f.entries[0].time {
			continue
		}
		v := visit{time: at}
		if f.spec.SameValue {
			v.code = codes[i]
		}
		if n := len(f.returns); n > 0 && v.code < f.returns[n-1].code {
			sorted = false
		}
		f.returns = append(f.returns, v)
	}
	if !sorted {
		slices.SortFunc(f.returns, compareVisits)
	}
}

func compareVisits(a, b visit) int {
	return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(a.time, b.time))
}

// count counts an entry in the cells after the first.
func (f *Fold) count(e entry, row []int64) {
	returns := f.returnsOf(e)
	from := 0
	for k := 1; k < len(row) && from < len(returns); k++ {
		start, end := f.spec.bounds(e.time, e.cohort, f.spec.Cells[k])
		from = advance(returns, from, start)
		to := len(returns)
		if f.spec.Mode != OnOrAfter {
			to = advance(returns, from, end)
		}
		switch {
		case to-from >= f.spec.AtLeast:
			row[k]++
			f.keepCell(k)
		case f.spec.Mode != On:
			f.keepUntil(k - 1)
			return // nor does it count in any later cell
		}
		if f.spec.Mode != OnOrAfter {
			from = to
		}
	}
}

// keepCell and keepUntil note in which cells the entry counts, where that is wanted.
func (f *Fold) keepCell(k int) {
	if f.Keep != nil && f.Keep.words > 0 {
		f.Keep.count(k)
	}
}

func (f *Fold) keepUntil(k int) {
	if f.Keep != nil {
		f.Keep.entries[len(f.Keep.entries)-1].Until = k
	}
}

// returnsOf are the returns that may count for an entry: in the order of time, from its time
// on, and of its code where only those count.
func (f *Fold) returnsOf(e entry) []visit {
	if !f.spec.SameValue {
		return f.returns[advance(f.returns, 0, e.time):]
	}
	from, _ := slices.BinarySearchFunc(f.returns, visit{e.time, e.code}, compareVisits)
	to, _ := slices.BinarySearchFunc(f.returns[from:], e.code, func(v visit, code uint32) int {
		if v.code > code {
			return 1
		}
		return -1
	})
	return f.returns[from : from+to]
}

// advance returns the number of the first visit from the given one on that is not before a
// time. Most are near, so it looks in leaps that grow.
func advance(visits []visit, from int, at int64) int {
	leap := 1
	for from+leap <= len(visits) && visits[from+leap-1].time < at {
		from += leap
		leap *= 2
	}
	for ; leap > 0; leap /= 2 {
		if from+leap <= len(visits) && visits[from+leap-1].time < at {
			from += leap
		}
	}
	return from
}
