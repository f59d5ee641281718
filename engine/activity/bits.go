package activity

import (
	"math"
	"math/bits"
	"sort"
)

// What Interval.Cohort says where it names no cohort.
const (
	// Before: a start event here is before the range, and keeps its actor out.
	Before int32 = -1
	// Never: a start event here does not matter.
	Never int32 = -2
)

// Interval is a stretch of time in which all events mean the same.
type Interval struct {
	// Start is inclusive, End exclusive.
	Start, End int64
	// Period is that of returns, -1 where they do not matter.
	Period int32
	// Cohort is that of start events, or Before or Never.
	Cohort int32
}

// Intervals cover all time, ascending.
type Intervals []Interval

// Intervals cuts time at the edges of periods and at the ends of the range. What lies
// after the last edge is one more period.
func (r *Retention) Intervals() Intervals {
	edges := append([]int64{math.MinInt64, r.From, r.To}, r.Edges...)
	sort.Slice(edges, func(i, j int) bool { return edges[i] < edges[j] })
	var all Intervals
	period := int32(-1)
	for i, start := range edges {
		for int(period+1) < len(r.Edges) && r.Edges[period+1] <= start {
			period++
		}
		end := int64(math.MaxInt64)
		if i+1 < len(edges) {
			end = edges[i+1]
		}
		if start == end {
			continue
		}
		interval := Interval{Start: start, End: end, Period: period, Cohort: Never}
		switch {
		case start >= r.From && start < r.To && period >= 0 && int(period) < r.Cohorts:
			interval.Cohort = period
		case start < r.From && r.FirstEver:
			interval.Cohort = Before
		}
		all = append(all, interval)
	}
	return all
}

// At returns the interval that holds a time.
func (all Intervals) At(at int64) *Interval {
	i := sort.Search(len(all), func(i int) bool { return all[i].Start > at })
	return &all[max(0, i-1)]
}

// Near returns the interval that holds a time, in being a guess.
func (all Intervals) Near(in *Interval, at int64) *Interval {
	if at >= in.Start && at < in.End {
		return in
	}
	return all.At(at)
}

// Bits keeps in which periods the actors of a shard, by dense id, started and came
// back. It belongs to one goroutine.
type Bits struct {
	spec  *Retention
	words int
	// returns has words words per actor, a bit for each period.
	returns []uint64
	// starts has as many, a bit for each cohort, where every one counts; else
	// first is the earliest cohort of each actor.
	starts []uint64
	first  []int32
	// at and codes tell of each actor's first start event when it was, and its
	// value, where either is asked for; where every cohort counts, at has the first of
	// each.
	byValue bool
	less    func(a, b uint32) bool
	at      []int64
	codes   []uint32
}

// CanCount reports whether Bits answers the retention.
func (r *Retention) CanCount(byValue bool) bool {
	return r.AtLeast == 1 && !r.SameValue && !(r.Every && (byValue || r.Rolling > 0 || r.Timed && r.Cohorts > timedCohortsMax))
}

// timedCohortsMax bounds the cohorts of which a time is kept for every actor.
const timedCohortsMax = 64

// NewBits returns the bits of a retention that CanCount allows. less orders the
// values of entries by their codes, and is nil where there are none.
func NewBits(spec *Retention, less func(a, b uint32) bool) *Bits {
	periods := len(spec.Edges)
	if spec.Rolling > 0 {
		periods = spec.last() + 2
	}
	return &Bits{spec: spec, words: (periods + 63) / 64, byValue: less != nil, less: less}
}

// Dated reports whether First is to be told of start events.
func (b *Bits) Dated() bool { return b.byValue || b.spec.Rolling > 0 || b.spec.Timed }

// Reset forgets everything, and makes room for that many actors.
func (b *Bits) Reset(actors int) {
	b.returns = zeroed(b.returns, actors*b.words)
	if b.spec.Every {
		b.starts = zeroed(b.starts, actors*b.words)
		if b.spec.Timed {
			b.at = filled(b.at, actors*b.spec.Cohorts, math.MaxInt64)
		}
		return
	}
	b.first = filled(b.first, actors, math.MaxInt32)
	if b.Dated() {
		b.at, b.codes = filled(b.at, actors, math.MaxInt64), zeroed(b.codes, actors)
	}
}

// filled returns n times a value, in the buffer where they fit.
func filled[T any](buffer []T, n int, value T) []T {
	buffer = zeroed(buffer, n)
	for i := range buffer {
		buffer[i] = value
	}
	return buffer
}

// zeroed returns n zeros, in the buffer where they fit.
func zeroed[T any](buffer []T, n int) []T {
	if cap(buffer) < n {
		return make([]T, n)
	}
	buffer = buffer[:n]
	clear(buffer)
	return buffer
}

// Mark notes events of an actor in an interval: those that the mask's bits say.
func (b *Bits) Mark(actor uint32, in *Interval, mask uint64) {
	if mask&Return != 0 && in.Period >= 0 {
		b.returns[int(actor)*b.words+int(in.Period>>6)] |= 1 << (in.Period & 63)
	}
	if mask&Start == 0 || in.Cohort == Never {
		return
	}
	if b.spec.Every {
		b.starts[int(actor)*b.words+int(in.Cohort>>6)] |= 1 << (in.Cohort & 63)
		return
	}
	b.first[actor] = min(b.first[actor], in.Cohort)
}

// Enter notes the time of a start event that is also marked, where every cohort counts.
func (b *Bits) Enter(actor uint32, in *Interval, at int64) {
	if in.Cohort >= 0 {
		held := &b.at[int(actor)*b.spec.Cohorts+int(in.Cohort)]
		*held = min(*held, at)
	}
}

// Opens reports whether a start event may be its actor's first, so that First wants
// to know it.
func (b *Bits) Opens(actor uint32, in *Interval, at int64) bool {
	return in.Cohort != Never && at <= b.at[actor]
}

// First notes time and value of a start event that is also marked; the value's code is 0 where
// there are none.
func (b *Bits) First(actor uint32, in *Interval, at int64, code uint32) {
	switch {
	case !b.Opens(actor, in, at):
	case at < b.at[actor] || code != b.codes[actor] && b.less(code, b.codes[actor]):
		b.at[actor], b.codes[actor] = at, code
	}
}

// Roll notes returns of an actor, in the order of time, by the time since its first
// start event, which is known by now: all of them have been marked. It is for rolling periods alone.
func (b *Bits) Roll(actor uint32, times []int64) {
	if cohort := b.first[actor]; cohort < 0 || cohort == math.MaxInt32 {
		return
	}
	entry, beyond := b.at[actor], int64(b.spec.last()+1)
	for i := 0; i < len(times); i++ {
		if times[i] < entry {
			continue
		}
		period := min((times[i]-entry)/b.spec.Rolling, beyond)
		b.returns[int(actor)*b.words+int(period>>6)] |= 1 << (period & 63)
		if period == beyond {
			return
		}
		for end := add(entry, (period+1)*b.spec.Rolling); i+1 < len(times) && times[i+1] < end; i++ {
		}
	}
}

// Count counts all actors. countsOf returns where the entries of a code are counted, or
// nil to end the counting; without values the code is 0.
func (b *Bits) Count(countsOf func(code uint32) *Counts) {
	if b.byValue {
		b.countByValue(countsOf)
		return
	}
	counts := countsOf(0)
	switch {
	case counts == nil:
	case b.spec.Every:
		b.countEvery(counts)
	default:
		for actor, cohort := range b.first {
			if cohort >= 0 && cohort != math.MaxInt32 {
				b.count(b.spec.row(counts, int(cohort)), int(cohort), b.returns[actor*b.words:(actor+1)*b.words])
			}
		}
	}
}

func (b *Bits) countByValue(countsOf func(code uint32) *Counts) {
	for actor, cohort := range b.first {
		if cohort < 0 || cohort == math.MaxInt32 {
			continue
		}
		counts := countsOf(b.codes[actor])
		if counts == nil {
			return
		}
		b.count(b.spec.row(counts, int(cohort)), int(cohort), b.returns[actor*b.words:(actor+1)*b.words])
	}
}

func (b *Bits) countEvery(counts *Counts) {
	for from := 0; from < len(b.starts); from += b.words {
		returns := b.returns[from : from+b.words]
		for i, word := range b.starts[from : from+b.words] {
			for ; word != 0; word &= word - 1 {
				cohort := i<<6 + bits.TrailingZeros64(word)
				b.count(b.spec.row(counts, cohort), cohort, returns)
			}
		}
	}
}

// count counts an entry with its actor's returns.
func (b *Bits) count(row []int64, cohort int, returns []uint64) {
	row[0]++
	cells := b.spec.Cells
	if b.spec.Rolling > 0 {
		cohort = 0 // periods count from the entry's
	}
	switch {
	case b.spec.Mode == OnOrAfter:
		last := lastBit(returns) - cohort
		for k := 1; k < len(row) && cells[k].First <= last; k++ {
			row[k]++
		}
	case b.spec.Mode == On && b.spec.last() == len(row)-1: // a period each
		countEach(row[1:], returns, cohort+1)
	default:
		for k := 1; k < len(row); k++ {
			if anyBit(returns, cohort+cells[k].First, cohort+cells[k].Last) {
				row[k]++
			} else if b.spec.Mode == Streak {
				return
			}
		}
	}
}

// countEach adds to each cell the bit that belongs to it, the first one being at from.
func countEach(cells []int64, words []uint64, from int) {
	for i := from >> 6; i < len(words); i++ {
		word := words[i]
		if i == from>>6 {
			word &= math.MaxUint64 << (from & 63)
		}
		for ; word != 0; word &= word - 1 {
			k := i<<6 + bits.TrailingZeros64(word) - from
			if k >= len(cells) {
				return
			}
			cells[k]++
		}
	}
}

// anyBit reports whether a bit from from to to, both included, is set.
func anyBit(words []uint64, from, to int) bool {
	for i := from >> 6; i <= to>>6; i++ {
		word := words[i]
		if i == from>>6 {
			word &= math.MaxUint64 << (from & 63)
		}
		if i == to>>6 {
			word &= math.MaxUint64 >> (63 - to&63)
		}
		if word != 0 {
			return true
		}
	}
	return false
}

// lastBit returns the number of the last bit that is set, -1 where none is.
func lastBit(words []uint64) int {
	for i := len(words) - 1; i >= 0; i-- {
		if words[i] != 0 {
			return i<<6 + 63 - bits.LeadingZeros64(words[i])
		}
	}
	return -1
}

// SizeBytes is the memory held.
func (b *Bits) SizeBytes() int64 {
	return int64(cap(b.returns)+cap(b.starts)+cap(b.at))*8 + int64(cap(b.first)+cap(b.codes))*4
}
