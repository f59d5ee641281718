package aggregate

import (
	"math/bits"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/segment"
)

// ActorMarks counts the distinct actors of some groups, of all other groups together, and
// of all rows. While a shard is worked on it keeps for each actor a word of marks, one for
// each of the groups that he was seen in: to add a row is to look its mark up. It belongs to
// one goroutine.
type ActorMarks struct {
	program Program
	keys    *placeFinder
	// words is the number of words per actor.
	words  int
	counts []*actorCount
	// rows holds the places of rows, where these are not found by a table of marks; direct
	// has the marks of places.
	rows   [block.Rows]uint32
	direct placeTable
	runs   vector.Spans
}

// actorCount is what is known for one aggregation.
type actorCount struct {
	filter *vector.Evaluator
	// marks[words*actor] are those of a shard's actor; of the actors from low to high-1 some
	// may not be zero.
	marks     []uint64
	low, high uint32
	byPlace   [placesMax]int64
	total     int64
}

// NewActorMarks returns the marks for a program all of whose aggregations are numbers of
// distinct actors. The groups of places have the keys' values listed, at most MarkedMax
// places.
func NewActorMarks(program Program, places [][][]schema.Value) *ActorMarks {
	words := len(places)/64 + 1
	m := &ActorMarks{program: program, keys: newPlaceFinder(program, places, words), words: words}
	for _, a := range program.Aggregations {
		count := &actorCount{low: ^uint32(0)}
		if a.Filter != nil {
			count.filter = vector.Compile(a.Filter)
		}
		m.counts = append(m.counts, count)
	}
	for place := range placesMax {
		m.direct.places = append(m.direct.places, uint8(place))
	}
	m.direct.mark(words)
	return m
}

// Add marks the actors of a batch.
func (m *ActorMarks) Add(b *vector.Batch) error {
	groups, table, err := m.keys.find(b)
	if err != nil {
		return err
	}
	runs, err := m.actorRuns(b)
	if err != nil || len(runs.Codes) == 0 {
		return err
	}
	for _, count := range m.counts {
		groups, table := groups, table
		switch {
		case count.filter != nil:
			condition, err := count.filter.Eval(b)
			if err != nil {
				return err
			}
			groups, table = m.passing(condition, groups, table.places, b.Rows), &m.direct
		case len(table.places) > markedMax:
			groups, table = m.placesOf(groups, table.places, b.Rows), &m.direct
		}
		count.mark(runs, groups, table, m.words)
	}
	return nil
}

// actorRuns returns the batch's rows by actor.
func (m *ActorMarks) actorRuns(b *vector.Batch) (vector.Spans, error) {
	runs, ok, err := b.ActorRuns(m.program.Actor)
	if ok || err != nil {
		return runs, err
	}
	actors, err := b.Column(m.program.Actor)
	if err != nil {
		return vector.Spans{}, err
	}
	m.runs.Ends, m.runs.Codes = m.runs.Ends[:0], m.runs.Codes[:0]
	for row := range b.Rows {
		actor := actors.Codes[0]
		if !actors.Const {
			actor = actors.Codes[row]
		}
		if last := len(m.runs.Codes) - 1; last >= 0 && m.runs.Codes[last] == actor {
			m.runs.Ends[last] = uint16(row + 1)
			continue
		}
		m.runs.Ends, m.runs.Codes = append(m.runs.Ends, uint16(row+1)), append(m.runs.Codes, actor)
	}
	return m.runs, nil
}

// passing returns the place of every row for which the condition is true; the others are
// nowhere.
func (m *ActorMarks) passing(condition *vector.Vector, groups Groups, places []uint8, rows int) Groups {
	groups = groups.perRow(&m.rows)
	for row := range rows {
		at := row
		if condition.Const {
			at = 0
		}
		place := uint32(nowherePlace)
		if condition.Ints[at] != 0 && !condition.Null.Get(at) {
			place = uint32(places[groups.At(row)])
		}
		m.rows[row] = place
	}
	return Groups{Codes: m.rows[:rows]}
}

// placesOf returns the place of every row.
func (m *ActorMarks) placesOf(groups Groups, places []uint8, rows int) Groups {
	groups = groups.perRow(&m.rows)
	for row := range rows {
		m.rows[row] = uint32(places[groups.At(row)])
	}
	return Groups{Codes: m.rows[:rows]}
}

// mark marks the actors of runs with the places of their rows' groups.
func (c *actorCount) mark(runs vector.Spans, groups Groups, table *placeTable, words int) {
	c.reserve(runs.Codes, words)
	for word := range words {
		marks, masks := c.marks[word:], table.masks[word]
		switch {
		case groups.Const:
			mark := masks[groups.Codes[0]]
			for _, actor := range runs.Codes {
				marks[int(actor)*words] |= mark
			}
		case groups.Ends != nil:
			for stretch, run := 0, 0; run < len(runs.Codes); {
				marks[int(runs.Codes[run])*words] |= masks[groups.Codes[stretch]]
				stretch, run = next(runs.Ends, groups.Ends, run, stretch)
			}
		default:
			markRows(runs, groups.Codes, masks, marks, words)
		}
	}
}

// markRows marks actors whose rows have a number each; those of an actor are in
// marks[words*actor].
func markRows(runs vector.Spans, codes []uint32, masks, marks []uint64, words int) {
	from := uint16(0)
	actors := runs.Codes[:len(runs.Ends)]
	for i, end := range runs.Ends {
		mark := uint64(0)
		for _, code := range codes[from:end] {
			mark |= masks[code]
		}
		marks[int(actors[i])*words] |= mark
		from = end
	}
}

// reserve makes room for the marks of actors.
func (c *actorCount) reserve(actors []uint32, words int) {
	low, high := c.low, c.high
	for _, actor := range actors {
		low, high = min(low, actor), max(high, actor+1)
	}
	c.low, c.high = low, high
	c.marks = grown(c.marks, int(high)*words)
}

// next steps to the next pair of a run and a stretch that share rows.
func next(runs, stretches []uint16, run, stretch int) (nextStretch, nextRun int) {
	end, other := runs[run], stretches[stretch]
	if end <= other {
		run++
	}
	if other <= end {
		stretch++
	}
	return stretch, run
}

// EndShard counts the shard's marks and forgets them.
func (m *ActorMarks) EndShard() {
	for _, count := range m.counts {
		count.endShard(m.words)
	}
}

func (c *actorCount) endShard(words int) {
	for actor := max(c.low, segment.FirstActor); actor < c.high; actor++ {
		marked := false
		for word, mark := range c.marks[int(actor)*words : (int(actor)+1)*words] {
			marked = marked || mark != 0
			for ; mark != 0; mark &= mark - 1 {
				c.byPlace[word<<6|bits.TrailingZeros64(mark)]++
			}
		}
		if marked {
			c.total++
		}
	}
	if c.low < c.high {
		clear(c.marks[int(c.low)*words : int(c.high)*words])
	}
	c.low, c.high = ^uint32(0), 0
}

// SizeBytes estimates the memory held.
func (m *ActorMarks) SizeBytes() int64 {
	size := m.keys.sizeBytes()
	for _, count := range m.counts {
		size += int64(cap(count.marks)) * 8
	}
	return size
}
