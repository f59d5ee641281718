package activity

import (
	"cmp"
	"math"
	"slices"
	"sort"
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
		e.cohort = sort.Search(f.spec.Cohorts, func(i int) bool { return f.spec.Edges[i+1] > at })
		f.entries = append(f.entries, e)
	}
}

// collect gathers the actor's returns in the order of time, by code where only those of
// one code count.
func (f *Fold) collect(times []int64, masks []uint64, codes []uint32) {
	f.returns = f.returns[:0]
	for i, at := range times {
		if masks[i]&Return == 0 || at < f.entries[0].time {
			continue
		}
		v := visit{time: at}
		if f.spec.SameValue {
			v.code = codes[i]
		}
		f.returns = append(f.returns, v)
	}
	if f.spec.SameValue {
		slices.SortFunc(f.returns, compareVisits)
	}
}

func compareVisits(a, b visit) int {
	return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(a.time, b.time))
}

// count counts an entry in the cells after the first.
func (f *Fold) count(e entry, row []int64) {
	code := uint32(0)
	if f.spec.SameValue {
		code = e.code
	}
	for k := 1; k < len(row); k++ {
		from, to := f.spec.bounds(e.time, e.cohort, f.spec.Cells[k])
		if f.spec.Mode == OnOrAfter {
			to = math.MaxInt64
		}
		switch {
		case f.before(to, code)-f.before(from, code) >= f.spec.AtLeast:
			row[k]++
			if f.Keep != nil && f.Keep.words > 0 {
				f.Keep.count(k)
			}
		case f.spec.Mode != On:
			if f.Keep != nil {
				f.Keep.entries[len(f.Keep.entries)-1].Until = k - 1
			}
			return // nor does it count in any later cell
		}
	}
}

// before counts the returns of smaller codes, and those of the code before a time.
func (f *Fold) before(at int64, code uint32) int {
	n, _ := slices.BinarySearchFunc(f.returns, visit{at, code}, compareVisits)
	return n
}
