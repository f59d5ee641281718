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
	// places holds the places of rows that pass a filter, direct each place by itself.
	places [block.Rows]uint32
	direct [placesMax]uint8
	runs   vector.Spans
}

// The places of groups: others is that of all groups not chosen, and those chosen have the
// numbers from 1 on. Rows that do not count are at a place of which no actors are counted.
const (
	othersPlace  = 0
	nowherePlace = placesMax - 1
	placesMax    = 256
	// MarkedMax is the number of groups that can be marked.
	MarkedMax = nowherePlace - 1
	// The last bit of a word stands for what is nowhere, where one word is enough.
	oneWordMax = 64 - 2
)

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
	m := &ActorMarks{program: program, keys: newPlaceFinder(program, places), words: 1}
	if len(places) > oneWordMax {
		m.words = placesMax / 64
	}
	for _, a := range program.Aggregations {
		count := &actorCount{low: ^uint32(0)}
		if a.Filter != nil {
			count.filter = vector.Compile(a.Filter)
		}
		m.counts = append(m.counts, count)
	}
	for place := range m.direct {
		m.direct[place] = uint8(place)
	}
	return m
}

// Add marks the actors of a batch.
func (m *ActorMarks) Add(b *vector.Batch) error {
	groups, places, err := m.keys.find(b)
	if err != nil {
		return err
	}
	runs, err := m.actorRuns(b)
	if err != nil || len(runs.Codes) == 0 {
		return err
	}
	for _, count := range m.counts {
		groups, places := groups, places
		if count.filter != nil {
			condition, err := count.filter.Eval(b)
			if err != nil {
				return err
			}
			groups, places = m.passing(condition, groups, places, b.Rows), m.direct[:]
		}
		count.mark(runs, groups, places, m.words)
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
	groups = groups.perRow(&m.places)
	for row := range rows {
		at := row
		if condition.Const {
			at = 0
		}
		place := uint32(nowherePlace)
		if condition.Ints[at] != 0 && !condition.Null.Get(at) {
			place = uint32(places[groups.At(row)])
		}
		m.places[row] = place
	}
	return Groups{Codes: m.places[:rows]}
}

// mark marks the actors of runs with the places of their rows' groups.
func (c *actorCount) mark(runs vector.Spans, groups Groups, places []uint8, words int) {
	c.reserve(runs.Codes, words)
	if words == 1 {
		markWord(runs, groups, places, c.marks)
		return
	}
	for word := range words {
		markWords(runs, groups, places, c.marks[word:], words, uint8(word))
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

// markWord marks actors where a word has room for all places.
func markWord(runs vector.Spans, groups Groups, places []uint8, marks []uint64) {
	codes := groups.Codes
	if groups.Const {
		mark := uint64(1) << (places[codes[0]] & 63)
		for _, actor := range runs.Codes {
			marks[actor] |= mark
		}
		return
	}
	if groups.Ends != nil {
		for stretch, run := 0, 0; run < len(runs.Codes); {
			marks[runs.Codes[run]] |= 1 << (places[codes[stretch]] & 63)
			stretch, run = next(runs.Ends, groups.Ends, run, stretch)
		}
		return
	}
	from := uint16(0)
	for i, end := range runs.Ends {
		mark := uint64(0)
		for _, code := range codes[from:end] {
			mark |= 1 << (places[code] & 63)
		}
		marks[runs.Codes[i]] |= mark
		from = end
	}
}

// markWords marks actors in one of several words, those of the places that are in it.
func markWords(runs vector.Spans, groups Groups, places []uint8, marks []uint64, words int, word uint8) {
	var masks [placesMax]uint64
	for bit := range 64 {
		masks[int(word)*64+bit] = 1 << bit
	}
	codes := groups.Codes
	if groups.Const {
		mark := masks[places[codes[0]]]
		for _, actor := range runs.Codes {
			marks[int(actor)*words] |= mark
		}
		return
	}
	if groups.Ends != nil {
		for stretch, run := 0, 0; run < len(runs.Codes); {
			marks[int(runs.Codes[run])*words] |= masks[places[codes[stretch]]]
			stretch, run = next(runs.Ends, groups.Ends, run, stretch)
		}
		return
	}
	from := uint16(0)
	for i, end := range runs.Ends {
		mark := uint64(0)
		for _, code := range codes[from:end] {
			mark |= masks[places[code]]
		}
		marks[int(runs.Codes[i])*words] |= mark
		from = end
	}
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
			if word == words-1 {
				mark &^= 1 << 63 // what is nowhere
			}
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
