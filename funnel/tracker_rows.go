package funnel

import "math/bits"

// Rows are the events of many units as they lie in a block of rows, those of a unit one
// after the other and in the order of time. Bitmaps have row r in bit r%64 of word r/64,
// and one word more than the rows need.
type Rows struct {
	// The time of row r is Base + Scale*Lanes[r].
	Lanes       []uint32
	Base, Scale int64
	// Steps holds for each step the rows that match it.
	Steps [][]uint64
	// Matched holds the rows that match any step.
	Matched []uint64
	// Tied holds the rows that have the time of the row before, no matter whose that is.
	Tied []uint64
}

// RowSteps is the greatest number of steps of a funnel whose tracker takes Rows.
const RowSteps = 8

// TracksRows reports whether AddRows serves the tracker's funnel.
func (t *Tracker) TracksRows() bool { return t.spec.Steps <= RowSteps }

func (r *Rows) time(row int) int64 { return r.Base + r.Scale*int64(r.Lanes[row]) }

// window returns up to 64 rows of a bitmap.
func window(bitmap []uint64, from, n int) uint64 {
	word, shift := bitmap[from>>6:], uint(from)&63
	_ = word[1]
	return (word[0]>>shift | word[1]<<1<<(63-shift)) & (^uint64(0) >> ((64 - uint(n)) & 63))
}

// pieceRows is how many rows the bits of a number stand for.
const pieceRows = 64

// AddRows is Add for the rows from to to-1, which are all of one unit and have one value.
//
// It does not go from event to event. Between two events that may take a unit's best
// chain further, all that matters is what the records are in the end, and that the bits of
// some rows tell: the record of a level is the chain back from the last event of its last
// step, and where there is none, what the events add to the record of a lower level.
func (t *Tracker) AddRows(unit uint32, rows *Rows, from, to int, value uint32) {
	matched, together := rows.matched(from, to)
	if !matched {
		return
	}
	row := t.rows[int(unit)*t.stride:][:t.stride]
	if row[0] == int64(t.spec.Steps) && !t.rule.touches() {
		return
	}
	if together || !t.direct(row, rows, from, to, value) {
		t.addEvents(unit, rows, from, to, value)
		return
	}
	for from < to && row[0] != int64(t.spec.Steps) {
		n := min(to-from, pieceRows)
		t.addPiece(unit, row, rows, from, n)
		from += n
	}
}

// matched reports whether any of a unit's rows match a step, and whether some that do may
// be of one instant.
func (r *Rows) matched(from, to int) (any, together bool) {
	n := min(to-from, pieceRows)
	found := window(r.Matched, from, n)
	tied := window(r.Tied, from, n) & found &^ 1 // the row before the first is another unit's
	for from += n; from < to; from += pieceRows {
		n = min(to-from, pieceRows)
		more := window(r.Matched, from, n)
		found |= more
		tied |= window(r.Tied, from, n) & more
	}
	return found != 0, tied != 0
}

// direct reports whether bits tell all of a unit's rows, no two of which are of one
// instant: they lie within a window, so that chains among them need not be measured,
// before the range's end, and the unit's events have one value.
func (t *Tracker) direct(row []int64, rows *Rows, from, to int, value uint32) bool {
	first, last := rows.time(from), rows.time(to-1)
	if t.rule.touches() || uint64(last-first) > t.window || last >= t.spec.To {
		return false
	}
	return !t.rule.follows() || t.shareValue(row, value)
}

// addEvents gives Add the events of some rows one by one.
func (t *Tracker) addEvents(unit uint32, rows *Rows, from, to int, value uint32) {
	t.times, t.masks = rows.AppendEvents(from, to, t.times[:0], t.masks[:0])
	t.oneValue[0] = value
	values := t.oneValue[:]
	if t.rule.Kind == NoValue {
		values = nil
	}
	t.Add(unit, t.times, t.masks, values)
}

// Count returns how many of the rows from to to-1 match a step.
func (r *Rows) Count(from, to int) int {
	n := 0
	for ; from < to; from += pieceRows {
		n += bits.OnesCount64(window(r.Matched, from, min(to-from, pieceRows)))
	}
	return n
}

// AppendEvents appends the times and masks of those of the rows from to to-1 that match
// a step.
func (r *Rows) AppendEvents(from, to int, times []int64, masks []uint64) ([]int64, []uint64) {
	for ; from < to; from += pieceRows {
		matched := window(r.Matched, from, min(to-from, pieceRows))
		for ; matched != 0; matched &= matched - 1 {
			row := from + bits.TrailingZeros64(matched)
			mask := uint64(0)
			for step, bitmap := range r.Steps {
				mask |= bitmap[row>>6] >> (row & 63) & 1 << step
			}
			times, masks = append(times, r.time(row)), append(masks, mask)
		}
	}
	return times, masks
}

// piece is up to 64 rows of a unit.
type piece struct {
	rows *Rows
	from int
	// steps holds for each step the rows that match it.
	steps [RowSteps]uint64
}

func (p *piece) time(row int) int64 { return p.rows.time(p.from + row) }

// addPiece takes a unit's records on over some rows: from one event that may be the first
// of the next level to the other, and those one by one.
func (t *Tracker) addPiece(unit uint32, row []int64, rows *Rows, from, n int) {
	p := piece{rows: rows, from: from}
	for step, bitmap := range rows.Steps {
		p.steps[step&(RowSteps-1)] = window(bitmap, from, n)
	}
	for left := ^uint64(0); ; {
		reached := int(row[0])
		if reached == t.spec.Steps {
			return
		}
		rises := p.steps[reached&(RowSteps-1)] & left
		if reached > 0 {
			t.renew(row, &p, left&(rises&-rises-1), reached)
		}
		if rises == 0 {
			return
		}
		event := bits.TrailingZeros64(rises)
		for step := reached; step >= 0; step-- {
			if p.steps[step&(RowSteps-1)]>>event&1 != 0 {
				t.advance(unit, row, step, step, p.time(event))
			}
		}
		left = ^uint64(0) << event << 1
	}
}

// renew makes the records what they are after some rows of a piece, none of which matches
// the step after the highest level.
func (t *Tracker) renew(row []int64, p *piece, among uint64, reached int) {
	for level := reached; level > 1; level-- {
		if last := p.steps[(level-1)&(RowSteps-1)] & among; last != 0 {
			t.renewLevel(row, p, among, level, last)
		}
	}
	if starts := p.steps[0] & among; starts != 0 {
		row[t.records[1]] = p.time(highest(starts))
	}
}

// renewLevel makes the record of a level the chain back from its last event, if the rows
// have one: no other starts as late.
func (t *Tracker) renewLevel(row []int64, p *piece, among uint64, level int, last uint64) {
	event := highest(last)
	for step := level - 2; step >= 0; step-- {
		before := p.steps[step&(RowSteps-1)] & among & (1<<event - 1)
		if before == 0 {
			t.prolong(row, p, among, level)
			return
		}
		event = highest(before)
	}
	chain := row[t.records[level]:][:level]
	chain[0] = p.time(event)
	p.follow(chain, 1, among&(^uint64(0)<<event<<1))
}

// prolong makes the record of a level what the rows add to that of a lower one, if that
// has a later start. Starts fall from level to level. Of those with the same start the
// highest took its steps the earliest.
func (t *Tracker) prolong(row []int64, p *piece, among uint64, level int) {
	chain := row[t.records[level]:][:level]
	for from := 1; from < level; from++ {
		start := row[t.records[from]]
		if start <= chain[0] {
			return
		}
		event := p.end(from, level, among)
		if event < 0 || uint64(p.time(event)-start) > t.window {
			continue
		}
		for from+1 < level && row[t.records[from+1]] == start {
			from++
		}
		copy(chain, row[t.records[from]:][:from])
		p.follow(chain, from, among)
		return
	}
}

// end returns the event at which a chain that has some steps has all of a level, -1 if it
// gets none of the rows for one of them.
func (p *piece) end(from, level int, among uint64) int {
	event := -1
	for step := from; step < level; step++ {
		next := p.steps[step&(RowSteps-1)] & among
		if next == 0 {
			return -1
		}
		event = bits.TrailingZeros64(next)
		among = ^uint64(0) << event << 1 & among
	}
	return event
}

// follow sets the times of a chain from some step on, each as early as can be.
func (p *piece) follow(chain []int64, from int, among uint64) {
	for step := from; step < len(chain); step++ {
		event := bits.TrailingZeros64(p.steps[step&(RowSteps-1)] & among)
		chain[step] = p.time(event)
		among &= ^uint64(0) << event << 1
	}
}

// highest returns the number of the highest bit of bits that are not zero.
func highest(word uint64) int { return 63 - bits.LeadingZeros64(word) }
