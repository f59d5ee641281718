package funnel

import (
	"math"
	"math/bits"
)

// bounded is what the pass forward knows where neighbours bound each other. Of the chains
// of a level it keeps the latest: its start and its latest event. No other of that level
// starts later, nor ends later, so that it can go on wherever another can: taking away
// its last step leaves a chain that is no older than the one that any older chain of the
// level goes on from. What ends chains while they wait (strict order, an exclusion) ends
// all of a level whose latest event lies before it, and so leaves the latest if any.
type bounded struct {
	// alive says at which levels there is a chain that may go on; bit 0 stands for the
	// chain about to start.
	alive uint64
	// starts holds by level the first event of the start's instant, lasts the time of the
	// latest event, ends the last moment of the window.
	starts [MaxSteps + 1]int32
	lasts  [MaxSteps + 1]int64
	ends   [MaxSteps + 1]int64
	// pending holds, for levels after which a least time must pass, the chains that are
	// not ripe yet, in the order of their latest events.
	pending [MaxSteps + 1]waiting
	// deadline is the last moment at which a chain may go on.
	deadline int64
}

// record is one chain of a level.
type record struct {
	start     int32
	last, end int64
}

// waiting is a queue of records.
type waiting struct {
	records []record
	head    int
}

func (w *waiting) clear() { w.records, w.head = w.records[:0], 0 }

// findBounded makes the pass forward.
func (m *Matcher) findBounded(times []int64, masks []uint64, starters int) found {
	b, best := &m.bounded, found{}
	b.alive, b.deadline = 0, math.MinInt64
	for levels := m.afterLevels; levels != 0; levels &= levels - 1 {
		b.pending[bits.TrailingZeros64(levels)].clear()
	}
	masks = masks[:len(times)]
	complete := m.spec.Steps
	for i := 0; i < len(times); {
		time, mask, next := times[i], masks[i], i+1
		if i < starters {
			b.alive |= 1
		} else if b.alive &^= 1; b.alive == 0 || time > b.deadline {
			break
		}
		if mask == 1 && best.level > 0 && i+1 < starters && masks[i+1] == 1 && times[i+1] != time && m.apart&2 == 0 {
			// The next start can do all that this one can.
			kill := m.kills(1, 0)
			m.endWaiting(kill, 0)
			b.alive &^= kill
			i++
			continue
		}
		breaks := bits.TrailingZeros64(mask & m.all)
		together := m.sharedRun(mask)
		if next < len(times) && times[next] == time {
			next, mask, breaks, together = m.gatherBounded(times, masks, i)
		}
		var fresh uint64
		if together {
			fresh = m.advanceTogether(times, masks, i, next, mask, &best)
		} else {
			fresh = m.advanceOne(time, i, mask, &best)
		}
		if best.level == complete {
			break
		}
		if kill := m.kills(mask, breaks); kill != 0 {
			m.endWaiting(kill, fresh)
			b.alive &^= kill
		}
		b.alive |= fresh
		i = next
	}
	return best
}

// sharedRun says whether one event may take a chain by several steps.
func (m *Matcher) sharedRun(mask uint64) bool {
	return m.spec.Reuse && mask&(mask>>1)&m.all&^(m.apart>>1) != 0
}

// gatherBounded joins the events of an instant of two or more, like gather; breaks is the
// most steps of which one of them matches none before the next.
func (m *Matcher) gatherBounded(times []int64, masks []uint64, i int) (next int, union uint64, breaks int, together bool) {
	time, serving := times[i], 0
	for next = i; next < len(times) && times[next] == time; next++ {
		mask := masks[next]
		union |= mask
		if mask &= m.all; mask != 0 {
			serving++
		}
		breaks = max(breaks, bits.TrailingZeros64(mask))
	}
	runs := union & (union >> 1) & (m.all >> 1) &^ (m.apart >> 1)
	return next, union, breaks, runs != 0 && (serving > 1 || m.spec.Reuse)
}

// kills returns the levels whose chains end at an instant if they wait through it.
func (m *Matcher) kills(mask uint64, breaks int) uint64 {
	kill := m.direct &^ m.lenient
	if m.direct&m.lenient != 0 {
		kill |= m.direct & m.lenient & (2<<breaks - 1)
	}
	for marks := mask & m.cutting; marks != 0; marks &= marks - 1 {
		kill |= m.cutLevels[bits.TrailingZeros64(marks)-m.spec.Steps]
	}
	return kill &^ 1
}

// advanceOne takes each chain on by one step at most: from the highest level down, so that
// none goes on twice. It returns the levels reached from which chains may go on.
func (m *Matcher) advanceOne(time int64, event int, mask uint64, best *found) (fresh uint64) {
	b := &m.bounded
	for able := mask & m.all & (b.alive | m.afterLevels); able != 0; {
		level := (bits.Len64(able) - 1) & (MaxSteps - 1)
		able &^= 1 << level
		if !m.mayGoOn(level, time, event) || level+1 == m.spec.Steps && best.level > level {
			continue
		}
		b.starts[level+1], b.lasts[level+1], b.ends[level+1] = b.starts[level], time, b.ends[level]
		m.reached(level+1, event, best)
		fresh |= 2 << level
	}
	return fresh &^ m.cutShort(mask)
}

// cutShort returns the levels that chains have reached in vain which came from the level
// before and wait for a step that an exclusion of the instant keeps them from.
func (m *Matcher) cutShort(mask uint64) uint64 {
	short := uint64(0)
	for marks := mask & m.cutting; marks != 0; marks &= marks - 1 {
		levels := m.cutLevels[bits.TrailingZeros64(marks)-m.spec.Steps]
		short |= levels & (levels << 1)
	}
	return short
}

// mayGoOn says whether the chain of a level may take its next step at a time, and makes
// the chain about to start for level 0.
func (m *Matcher) mayGoOn(level int, time int64, event int) bool {
	b := &m.bounded
	if level == 0 {
		if b.alive&1 == 0 {
			return false
		}
		b.starts[0], b.lasts[0] = int32(event), time
		b.ends[0] = m.windowLast(time)
		return true
	}
	if m.afterLevels>>level&1 != 0 && !m.ripen(level, time) {
		return false
	}
	return time <= b.ends[level] && uint64(time-b.lasts[level]) <= m.limits[level]
}

// reached notes that a level was reached: how long its chain may go on, and the first of
// the highest level.
func (m *Matcher) reached(level, event int, best *found) {
	b := &m.bounded
	if level > best.level {
		*best = found{level: level, start: int(b.starts[level]), end: event}
	}
	if level == m.spec.Steps {
		return
	}
	deadline := b.ends[level]
	if limit := m.limits[level]; limit < uint64(deadline-b.lasts[level]) {
		deadline = b.lasts[level] + int64(limit)
	}
	b.deadline = max(b.deadline, deadline)
	if m.afterLevels>>level&1 != 0 {
		w := &b.pending[level]
		w.records = append(w.records, record{b.starts[level], b.lasts[level], b.ends[level]})
	}
}

// ripen makes the latest chain of a level after whose latest event enough time has passed
// the level's record; it reports whether there is one.
func (m *Matcher) ripen(level int, time int64) bool {
	b, w := &m.bounded, &m.bounded.pending[level]
	least, ripe := m.afters[level], false
	for w.head < len(w.records) && uint64(time-w.records[w.head].last) >= least {
		r := w.records[w.head]
		b.starts[level], b.lasts[level], b.ends[level] = r.start, r.last, r.end
		w.head, ripe = w.head+1, true
	}
	if ripe {
		w.head-- // it stays the one to go on from
	}
	return ripe
}

// endWaiting takes the chains that end at an instant out of the queues: all but those that
// have just reached their level, which are alive.
func (m *Matcher) endWaiting(kill, fresh uint64) {
	for levels := kill & m.afterLevels; levels != 0; levels &= levels - 1 {
		level := bits.TrailingZeros64(levels)
		if w := &m.bounded.pending[level]; fresh>>level&1 != 0 {
			w.head = len(w.records) - 1
		} else {
			w.clear()
		}
	}
}

// advanceTogether takes the chains on over an instant in which one may go on by several
// steps. Starts fall from level to level, so of the levels that may go on and from which a
// level can be reached the lowest is the best one; it also is the last to be cut short.
func (m *Matcher) advanceTogether(times []int64, masks []uint64, first, next int, union uint64, best *found) (fresh uint64) {
	b, time := &m.bounded, times[first]
	m.loadTies(masks[first:next])
	lowest := m.ties.lowestBefore()
	able := uint64(0)
	for levels := (b.alive | m.afterLevels) & m.all; levels != 0; levels &= levels - 1 {
		if level := bits.TrailingZeros64(levels); m.mayGoOn(level, time, first) {
			able |= 1 << level
		}
	}
	for level := m.spec.Steps; level >= 1; level-- {
		from := able & (1<<level - 1) >> lowest[level] << lowest[level]
		if from == 0 || level == m.spec.Steps && best.level == level {
			continue
		}
		entered := bits.TrailingZeros64(from)
		b.starts[level], b.lasts[level], b.ends[level] = b.starts[entered], time, b.ends[entered]
		m.reached(level, first, best)
		if m.cutFrom(union, entered)>>level&1 == 0 {
			fresh |= 1 << level
		}
	}
	return fresh
}

// loadTies takes the events of an instant.
func (m *Matcher) loadTies(masks []uint64) {
	m.ties.apart, m.ties.shared = m.apart, m.spec.Reuse
	m.ties.load(masks, m.all, m.spec.Steps)
}

// cutFrom returns the levels that a chain which enters an instant at a level reaches there in
// vain.
func (m *Matcher) cutFrom(mask uint64, entered int) uint64 {
	cut := uint64(0)
	for marks := mask & m.cutting; marks != 0; marks &= marks - 1 {
		if levels := m.cutLevels[bits.TrailingZeros64(marks)-m.spec.Steps]; levels>>entered&1 != 0 {
			cut |= levels
		}
	}
	return cut
}

// openBounded says whether a chain of a level may go on after the data.
func (m *Matcher) openBounded(level int) bool {
	b := &m.bounded
	if level == m.spec.Steps {
		return false
	}
	if m.afterLevels>>level&1 != 0 {
		w := &b.pending[level]
		for _, r := range w.records[w.head:] {
			if m.opens(level, r) {
				return true
			}
		}
		return false
	}
	return b.alive>>level&1 != 0 && m.opens(level, record{last: b.lasts[level], end: b.ends[level]})
}

// opens says whether a chain of a level may take its next step later than the data.
func (m *Matcher) opens(level int, r record) bool {
	if r.end <= m.spec.DataEnd {
		return false
	}
	time := m.spec.DataEnd + 1
	if ripe := r.last + int64(m.afters[level]); ripe >= r.last {
		time = max(time, ripe)
	}
	return time <= r.end && uint64(time-r.last) >= m.afters[level] && uint64(time-r.last) <= m.limits[level] &&
		(!m.spec.Complete || time < m.to)
}
