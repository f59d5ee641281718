package funnel

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// pathCase is random events of some actors, cut into segments by time and those into
// blocks.
type pathCase struct {
	*rand.Rand
	spec  PathSpec
	nodes uint32
	// events are in the order of time.
	events []pathEvent
}

type pathEvent struct {
	actor, code uint32
	time        int64
	mask        uint8
}

func newPathCase(seed uint64) *pathCase {
	r := rand.New(rand.NewPCG(seed, 7))
	c := &pathCase{Rand: r, nodes: 2 + r.Uint32N(5)}
	if r.IntN(4) == 0 {
		c.nodes = 400 // more than short paths have room for
	}
	c.spec = PathSpec{Gap: r.Int64N(40), From: math.MinInt64, To: math.MaxInt64, Collapse: r.IntN(2) == 0, Once: r.IntN(2) == 0}
	if r.IntN(3) == 0 {
		c.spec.From, c.spec.To = r.Int64N(300), 300+r.Int64N(1000)
	}
	c.spec.Hide = uint64(r.IntN(2)) * 4
	switch r.IntN(4) {
	case 0:
		c.spec.After = r.IntN(9)
	case 1:
		c.spec.Start, c.spec.After = 1, r.IntN(9)
	case 2:
		c.spec.Start, c.spec.End, c.spec.Before, c.spec.After, c.spec.EndLast = 1, uint64(r.IntN(2)*2), r.IntN(3), r.IntN(5), r.IntN(2) == 0
	default:
		c.spec.End, c.spec.Before, c.spec.EndLast = 2, r.IntN(4), r.IntN(2) == 0
	}
	c.spec.EndLast = c.spec.EndLast && c.spec.End != 0
	actors, at := 1+r.Uint32N(9), int64(0)
	for range r.IntN(900) {
		at += r.Int64N(6)
		e := pathEvent{actor: r.Uint32N(actors), code: r.Uint32N(c.nodes), time: at}
		for bit := range 3 {
			if r.IntN(6) == 0 {
				e.mask |= 1 << bit
			}
		}
		c.events = append(c.events, e)
	}
	return c
}

// segments cuts the events by time.
func (c *pathCase) segments() [][]pathEvent {
	var segments [][]pathEvent
	for from := 0; from < len(c.events); {
		to := min(len(c.events), from+1+c.IntN(200))
		for to < len(c.events) && c.events[to].time == c.events[to-1].time {
			to++
		}
		segments = append(segments, c.events[from:to])
		from = to
	}
	return segments
}

// node is null in some cases.
const nullNode = 1

// whole gives the events to a finder actor by actor.
func (c *pathCase) whole(p *Paths) {
	for actor := range uint32(10) {
		var times []int64
		var masks []uint64
		var codes []uint32
		for _, e := range c.events {
			if e.actor == actor {
				times, masks, codes = append(times, e.time), append(masks, uint64(e.mask)), append(codes, e.code)
			}
		}
		p.Add(actor, times, masks, codes, nullNode)
	}
}

// blocks gives them block by block.
func (c *pathCase) blocks(p *Paths) {
	segments := c.segments()
	for i, segment := range segments {
		early, late := int64(math.MinInt64), int64(math.MaxInt64)
		if i > 0 {
			early = segments[i-1][len(segments[i-1])-1].time + c.spec.Gap + 1
		}
		if i+1 < len(segments) {
			late = segments[i+1][0].time - c.spec.Gap
		}
		rows := slices.Clone(segment)
		slices.SortStableFunc(rows, func(a, b pathEvent) int { return int(a.actor) - int(b.actor) })
		size := 1 + c.IntN(150)
		for first := 0; first < len(rows); first += size {
			b := c.block(rows[first:min(len(rows), first+size)])
			b.Early, b.Late, b.Continues, b.Continued = early, late, first > 0, first+size < len(rows)
			p.AddBlock(b)
		}
	}
}

// block makes a block of rows, after some that are nobody's.
func (c *pathCase) block(rows []pathEvent) *PathBlock {
	nobody := c.IntN(3) * c.IntN(70)
	n := nobody + len(rows)
	words := (n + 63) / 64
	b := &PathBlock{
		Firsts: make([]uint64, words), Breaks: make([]uint64, words), Anchors: make([]uint64, words), Hidden: make([]uint64, words), Marks: make([]uint8, n),
		Times: PathTimes{Wide: make([]int64, n), Narrow: make([]uint32, n), Base: rows[0].time - 4000, Scale: 1},
		Codes: PathCodes{Wide: make([]uint32, n), Narrow: make([]uint8, n), Table: new([256]uint32), Null: nullNode},
	}
	for code := range b.Codes.Table {
		b.Codes.Table[code] = uint32(code+1) % 256
	}
	anchor := c.spec.Start
	if anchor == 0 {
		anchor = c.spec.End
	}
	b.Inside = true
	for k, e := range rows {
		i := nobody + k
		word, bit := i>>6, uint64(1)<<(i&63)
		b.Times.Wide[i], b.Times.Narrow[i] = e.time, uint32(e.time-b.Times.Base)
		b.Codes.Wide[i], b.Codes.Narrow[i], b.Marks[i] = e.code, uint8(e.code)-1, e.mask
		if k == 0 || rows[k-1].actor != e.actor {
			b.Actors, b.Starts = append(b.Actors, e.actor), append(b.Starts, uint16(i))
			b.Firsts[word] |= bit
			b.Breaks[word] |= bit
		} else if e.time-rows[k-1].time > c.spec.Gap {
			b.Breaks[word] |= bit
		}
		if uint64(e.mask)&c.spec.Hide != 0 || e.code == nullNode {
			b.Hidden[word] |= bit
		} else if anchor == 0 || uint64(e.mask)&anchor != 0 {
			b.Anchors[word] |= bit
		}
		b.Inside = b.Inside && e.time >= c.spec.From && e.time < c.spec.To
	}
	b.Starts = append(b.Starts, uint16(n))
	if c.IntN(2) == 0 {
		b.Times.Narrow = nil
	}
	if c.IntN(2) == 0 || c.nodes > 256 {
		b.Codes.Narrow = nil
	}
	return b
}

// TestBlocksOfPaths holds what is found block by block to what is found actor by actor.
func TestBlocksOfPaths(t *testing.T) {
	t.Parallel()
	first, found := rand.Uint64(), 0
	for seed := first; seed < first+2000; seed++ {
		c := newPathCase(seed)
		one, other := NewPaths(c.spec), NewPaths(c.spec)
		for range 2 { // the second time with what the first one left
			one.Reset(10)
			c.whole(one)
			one.Close()
			other.Reset(10)
			c.blocks(other)
			other.Close()
		}
		if got, want := sortedPaths(other.Table), sortedPaths(one.Table); got != want {
			t.Fatalf("seed %d, %+v: got\n%s, want\n%s", seed, c.spec, got, want)
		}
		for depth := range one.Table.edges {
			if got, want := sortedTimes(&other.Table.edges[depth]), sortedTimes(&one.Table.edges[depth]); !slices.Equal(got, want) {
				t.Fatalf("seed %d, %+v: the times of depth %d are %v, want %v", seed, c.spec, depth, got, want)
			}
		}
		found += one.Table.Len()
	}
	if found == 0 {
		t.Error("no case has a path")
	}
}

func sortedPaths(t *PathTable) string {
	var found []string
	for k := range t.kinds {
		kind := &t.kinds[k]
		found = append(found, fmt.Sprint(t.nodes(kind), kind.anchor(), kind.starts(), kind.ends(), kind.count))
	}
	slices.Sort(found)
	return strings.Join(found, "\n")
}

func sortedTimes(e *edgeTimes) []uint32 {
	var times []uint32
	for _, chunk := range e.chunks() {
		for _, entry := range chunk {
			times = append(times, uint32(entry))
		}
	}
	slices.Sort(times)
	return times
}
