package funnel

import (
	"fmt"
	"math"
	"strings"
	"testing"
)

// eventsOf makes events of a word: a letter is an event at a node, a capital one
// starts a path, one with an exclamation mark before it ends one, one in round
// brackets is hidden, '-' stands for an event without a node, and '/' is a pause that ends
// a session. Events are a second apart.
func eventsOf(word string) (times []int64, masks []uint64, codes []uint32) {
	const start, end, hide = 1, 2, 4
	at, mask := int64(0), uint64(0)
	for _, letter := range word {
		switch letter {
		case '/':
			at += 1000
		case '!':
			mask |= end
		case '(':
			mask |= hide
		case ')':
		default:
			if strings.ToUpper(string(letter)) == string(letter) && letter != '-' {
				mask |= start
			}
			at++
			times, masks = append(times, at*1e6), append(masks, mask)
			codes = append(codes, uint32(strings.ToLower(string(letter))[0]))
			mask = 0
		}
	}
	return times, masks, codes
}

// describePaths writes the paths of a table: nodes, with '<' and '>' where nothing comes
// before and after, the node at depth 0 as a capital.
func describePaths(t *PathTable) string {
	var found []string
	for k := range t.kinds {
		kind := &t.kinds[k]
		text := fmt.Sprint(kind.count)
		if kind.starts() {
			text += "<"
		}
		for i, code := range t.nodes(kind) {
			letter := string(rune(code))
			if i == kind.anchor() {
				letter = strings.ToUpper(letter)
			}
			text += letter
		}
		if kind.ends() {
			text += ">"
		}
		found = append(found, text)
	}
	return strings.Join(found, " ")
}

func TestPaths(t *testing.T) {
	t.Parallel()
	const start, end = 1, 2
	for _, c := range []struct {
		name, word string
		spec       PathSpec
		want       string
	}{
		{"from the first node", "abc", PathSpec{After: 5}, "1<Abc>"},
		{"cut", "abcd", PathSpec{After: 2}, "1<Abc"},
		{"that ends where it would be cut", "abc", PathSpec{After: 2}, "1<Abc>"},
		{"of one node", "abc", PathSpec{}, "1<A"},
		{"every session counts", "ab/ab/ac", PathSpec{After: 5}, "2<Ab> 1<Ac>"},
		{"or the first of an actor", "ab/ac", PathSpec{After: 5, Once: true}, "1<Ab>"},
		{"that has a path", "ab/cD/Ef", PathSpec{Start: start, After: 5, Once: true}, "1D>"},
		{"collapsed", "aabbba", PathSpec{After: 5, Collapse: true}, "1<Aba>"},
		{"not collapsed", "aabb", PathSpec{After: 5}, "1<Aabb>"},
		{"collapsed where it is cut", "abbb", PathSpec{After: 1, Collapse: true}, "1<Ab>"},
		{"hidden events part nothing", "a(x)ab-b", PathSpec{After: 5, Collapse: true}, "1<Ab>"},
		{"hidden events alone are no path", "(x)-", PathSpec{After: 5}, ""},
		{"from a start", "abCde", PathSpec{Start: start, After: 1}, "1Cd"},
		{"a later start is a node like others", "aBcBd", PathSpec{Start: start, After: 9}, "1Bcbd>"},
		{"a hidden start is none", "(A)bCd", PathSpec{Start: start, After: 9}, "1Cd>"},
		{"no start, no path", "abc", PathSpec{Start: start, After: 9}, ""},
		{"with what came before", "abcDe", PathSpec{Start: start, Before: 2, After: 1}, "1bcDe>"},
		{"all of what came before", "abCd", PathSpec{Start: start, Before: 2, After: 1}, "1<abCd>"},
		{"a stop starts where any of its events does", "abBbc", PathSpec{Start: start, Before: 9, After: 9, Collapse: true}, "1<aBc>"},
		{"to an end", "abCd!ef", PathSpec{Start: start, End: end, After: 9}, "1Cde>"},
		{"the first one", "Ab!cd!e", PathSpec{Start: start, End: end, After: 9}, "1<Abc>"},
		{"the last one", "Ab!cd!ef", PathSpec{Start: start, End: end, EndLast: true, After: 9}, "1<Abcde>"},
		{"an end that comes before is none", "!aBc", PathSpec{Start: start, End: end, After: 9}, ""},
		{"the start is no end", "!Ab!a", PathSpec{Start: start, End: end, After: 9}, "1<Aba>"},
		{"not in one stop with it", "A!a", PathSpec{Start: start, End: end, After: 9, Collapse: true}, ""},
		{"an end beyond the cut", "Abcd!e", PathSpec{Start: start, End: end, After: 2}, "1<Abc"},
		{"a last end beyond the cut", "Ab!cd!e", PathSpec{Start: start, End: end, EndLast: true, After: 2}, "1<Abc"},
		{"a last end before the cut", "Ab!cdef", PathSpec{Start: start, End: end, EndLast: true, After: 3}, "1<Abc>"},
		{"an end at the cut", "Ab!cc", PathSpec{Start: start, End: end, After: 2, Collapse: true}, "1<Abc>"},
		{"no end, no path", "Abc", PathSpec{Start: start, End: end, After: 9}, ""},
		{"back from an end", "abc!de", PathSpec{End: end, Before: 2}, "1bcD>"},
		{"back from the first end", "a!bc!b", PathSpec{End: end, Before: 2}, "1<aB>"},
		{"back from the last end", "a!bc!bd", PathSpec{End: end, EndLast: true, Before: 2}, "1bcB>"},
		{"back from the last end to the first node", "a!bc!bd", PathSpec{End: end, EndLast: true, Before: 9}, "1<abcB>"},
		{"back from a last end among repeats", "abb!bbcd", PathSpec{End: end, EndLast: true, Before: 9, Collapse: true}, "1<aB>"},
		{"a stop's later event is the end", "a!bb", PathSpec{End: end, Before: 9, Collapse: true}, "1<aB>"},
	} {
		t.Run(c.name, func(t *testing.T) {
			c.spec.Gap, c.spec.From, c.spec.To, c.spec.Hide = 60e6, math.MinInt64, math.MaxInt64, 4
			times, masks, codes := eventsOf(c.word)
			// However the events are cut into pieces, and whoever comes in between.
			for cut := range len(times) + 1 {
				paths := NewPaths(c.spec)
				paths.Reset(2)
				paths.Add(1, times[:cut], masks[:cut], codes[:cut], '-')
				paths.Add(0, []int64{0}, []uint64{4}, []uint32{'-'}, '-')
				paths.Add(1, times[cut:], masks[cut:], codes[cut:], '-')
				paths.Close()
				if got := describePaths(paths.Table); got != c.want {
					t.Errorf("%s cut at %d: %s, want %s", c.word, cut, got, c.want)
				}
			}
		})
	}
}

// TestPathEdgesNumberPairs holds both forms of the table against a map.
func TestPathEdgesNumberPairs(t *testing.T) {
	t.Parallel()
	for _, width := range []int{3, 100, 5000} {
		edges, known := newPathEdges(width, width), map[[2]uint32]uint32{}
		if (edges.dense == nil) != (width == 5000) {
			t.Errorf("%d places: dense %t", width, edges.dense != nil)
		}
		at := uint32(1)
		for range 20_000 {
			at = at*1664525 + 1013904223
			pair := [2]uint32{at >> 16 % uint32(width), at >> 8 % uint32(width)}
			number, ok := known[pair]
			if !ok {
				number = uint32(len(known))
				known[pair] = number
			}
			if got := edges.number(pair[0], pair[1]); got != number {
				t.Fatalf("%d places: %v is number %d, want %d", width, pair, got, number)
			}
			if from, to := edges.pair(int(number)); from != pair[0] || to != pair[1] {
				t.Fatalf("%d places: number %d is %d %d, want %v", width, number, from, to, pair)
			}
		}
	}
}

// TestLongTimesOfEdges: times that the packed form has no room for are as exact as others.
func TestLongTimesOfEdges(t *testing.T) {
	t.Parallel()
	paths := NewPaths(PathSpec{Gap: math.MaxInt64, From: math.MinInt64, To: math.MaxInt64, After: 1})
	paths.Reset(5)
	for actor, time := range []int64{longTime + 7, 5, longTime, longTime - 1, 1 << 60} {
		paths.Add(uint32(actor), []int64{-3, time - 3}, []uint64{0, 0}, []uint32{0, 1}, NoNode)
	}
	paths.Close()
	counter := PathCounter{Sources: []PathSource{{paths.Table, []uint32{0, 1}}}, Nodes: 2, After: 1}
	edges := counter.Edges(0, counter.Depth(0), counter.Depth(1))
	const sum = longTime + 7 + 5 + longTime + longTime - 1 + 1<<60
	if len(edges) != 1 || edges[0].Count != 5 || edges[0].Median != longTime || edges[0].Mean != float64(sum)/5 {
		t.Errorf("got %+v", edges)
	}
}
