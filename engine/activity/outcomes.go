package activity

import (
	"math"
	"math/bits"
)

// Outcomes keeps of the actors of a shard, by dense id, what put each of them in cohorts and in which cells it
// counts, so that the cells of its returns can be told one by one. It belongs to one
// goroutine.
type Outcomes struct {
	spec *Retention
	// first is the number of each actor's first entry in entries, -1 where it has none; an actor's follow
	// each other, the last of them saying so.
	first   []int32
	entries []Outcome
	// counted has words words of bits for every entry where which cells it counts in cannot be said by
	// the last of them.
	counted []uint64
	words   int
	// cellOf is the cell of each period, -1 for none.
	cellOf []int32
}

// Outcome is an actor in a cohort.
type Outcome struct {
	// Time is that of the entry, Code its value's.
	Time   int64
	Cohort int
	Code   uint32
	// Until is the last cell in which the actor may count.
	Until int
	// Last says that no entry of the actor follows.
	Last bool
}

// NewOutcomes returns the outcomes of nobody; Reset makes room for actors.
func NewOutcomes(spec *Retention) *Outcomes {
	o := &Outcomes{spec: spec, cellOf: make([]int32, spec.last()+1)}
	if spec.Mode == On && spec.AtLeast > 1 {
		o.words = (len(spec.Cells) + 63) / 64
	}
	cell := 0
	for period := range o.cellOf {
		for cell+1 < len(spec.Cells) && spec.Cells[cell+1].First <= period {
			cell++
		}
		o.cellOf[period] = int32(cell)
		if period > spec.Cells[cell].Last && spec.Mode != OnOrAfter {
			o.cellOf[period] = -1
		}
	}
	return o
}

// Reset forgets everything, and makes room for that many actors.
func (o *Outcomes) Reset(actors int) {
	o.entries, o.counted = o.entries[:0], o.counted[:0]
	o.first = zeroed(o.first, actors)
	for i := range o.first {
		o.first[i] = -1
	}
}

// add adds an entry, which counts in all cells or, where bits are kept, in the first; an actor's
// entries are added one after the other.
func (o *Outcomes) add(actor uint32, e Outcome) *Outcome {
	n := len(o.entries)
	if o.first[actor] < 0 {
		o.first[actor] = int32(n)
	} else {
		o.entries[n-1].Last = false
	}
	e.Until, e.Last = len(o.spec.Cells)-1, true
	o.entries = append(o.entries, e)
	for range o.words {
		o.counted = append(o.counted, 0)
	}
	if o.words > 0 {
		o.count(0)
	}
	return &o.entries[n]
}

// count notes that the entry added last counts in a cell.
func (o *Outcomes) count(cell int) {
	o.counted[(len(o.entries)-1)*o.words+cell>>6] |= 1 << (cell & 63)
}

// Of returns the number of an actor's first entry, -1 where it has none.
func (o *Outcomes) Of(actor uint32) int { return int(o.first[actor]) }

// Entry returns the entry of a number.
func (o *Outcomes) Entry(number int) *Outcome { return &o.entries[number] }

// Cell returns the cell in which a return of the entry's actor is counted, -1 for none. With
// OnOrAfter it is the last of the cells, in which all are from the first on. period is
// that of the return by the calendar, not needed for rolling ones.
func (o *Outcomes) Cell(number int, at int64, period int) int {
	e := &o.entries[number]
	if at < e.Time {
		return -1
	}
	period -= e.Cohort
	if o.spec.Rolling > 0 {
		period = int(min((at-e.Time)/o.spec.Rolling, math.MaxInt32))
	}
	if period >= len(o.cellOf) {
		if o.spec.Mode != OnOrAfter {
			return -1
		}
		period = len(o.cellOf) - 1
	}
	cell := int(o.cellOf[period])
	switch {
	case cell < 0:
		return -1
	case o.words > 0 && o.counted[number*o.words+cell>>6]>>(cell&63)&1 == 0:
		return -1
	case o.spec.Mode == OnOrAfter:
		return min(cell, e.Until)
	case cell > e.Until:
		return -1
	}
	return cell
}

// SizeBytes is the memory held.
func (o *Outcomes) SizeBytes() int64 {
	const entryBytes = 40
	return int64(cap(o.first))*4 + int64(cap(o.entries))*entryBytes + int64(cap(o.counted))*8
}

// Outcomes adds the outcomes of all actors that were noted, for a Timed retention.
func (b *Bits) Outcomes(out *Outcomes) {
	if b.spec.Every {
		b.outcomesOfEvery(out)
		return
	}
	for actor, cohort := range b.first {
		if cohort < 0 || cohort == math.MaxInt32 {
			continue
		}
		e := Outcome{Cohort: int(cohort), Time: b.at[actor]}
		if b.byValue {
			e.Code = b.codes[actor]
		}
		b.outcome(out.add(uint32(actor), e), b.returns[actor*b.words:(actor+1)*b.words])
	}
}

func (b *Bits) outcomesOfEvery(out *Outcomes) {
	for actor := range len(b.starts) / b.words {
		from, times := actor*b.words, b.at[actor*b.spec.Cohorts:]
		for i, word := range b.starts[from : from+b.words] {
			for ; word != 0; word &= word - 1 {
				cohort := i<<6 + bits.TrailingZeros64(word)
				e := out.add(uint32(actor), Outcome{Cohort: cohort, Time: times[cohort]})
				b.outcome(e, b.returns[from:from+b.words])
			}
		}
	}
}

// outcome notes until when a streak lasts; in the other modes a return counts wherever it lies,
// since one is enough.
func (b *Bits) outcome(e *Outcome, returns []uint64) {
	if b.spec.Mode != Streak {
		return
	}
	cohort := e.Cohort
	if b.spec.Rolling > 0 {
		cohort = 0
	}
	for k, cell := range b.spec.Cells[1:] {
		if !anyBit(returns, cohort+cell.First, cohort+cell.Last) {
			e.Until = k
			return
		}
	}
}
