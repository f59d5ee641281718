package aggregate

import (
	"cmp"
	"strings"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// edge is the value at the earliest or latest time; among equal times the smallest
// value, so that the order in which events arrived does not show.
type edge struct {
	typ schema.Type
	// flip turns times into ranks, of which the highest wins: the times themselves for
	// the latest, all of their bits turned over for the earliest.
	flip int64
	// Of these one is used; for text both codes and texts are: what came as a code of a
	// dictionary stays one as long as no other dictionary's come. texts is made when it is
	// needed first.
	ints   []held[int64]
	floats []held[float64]
	codes  []held[uint32]
	texts  []held[string]
	of     *vector.DictionaryText
	// compareCodes orders codes of the dictionary at hand by their strings.
	compareCodes func(a, b uint32) int
}

// held is a group's value so far, and the rank of its time.
type held[T int64 | float64 | uint32 | string] struct {
	rank  int64
	value T
	seen  bool
}

func newEdge(last bool, typ schema.Type) *edge {
	e := &edge{typ: typ}
	if !last {
		e.flip = -1
	}
	e.compareCodes = func(a, b uint32) int { return strings.Compare(e.of.At(a), e.of.At(b)) }
	return e
}

func (e *edge) Grow(groups int) {
	switch {
	case e.typ == schema.Float64:
		e.floats = grown(e.floats, groups)
	case e.typ.IsText():
		e.codes = grown(e.codes, groups)
	default:
		e.ints = grown(e.ints, groups)
	}
}

func (e *edge) takesStretches() {}

func (e *edge) Add(in *Input) {
	times := in.Time.Ints[:in.Rows]
	switch {
	case e.typ == schema.Float64:
		addEdges(e.floats, in, times, in.Arg.Floats, e.flip, cmp.Compare)
	case !e.typ.IsText():
		addEdges(e.ints, in, times, in.Arg.Ints, e.flip, cmp.Compare)
	default:
		text, ok := in.Arg.Text.(*vector.DictionaryText)
		if !ok {
			e.addTexts(in)
			return
		}
		if text != e.of {
			e.resolve()
			e.of = text
		}
		e.addCodes(in, times)
	}
}

// addCodes adds rows whose values are codes of the dictionary at hand; null is code 0.
func (e *edge) addCodes(in *Input, times []int64) {
	if in.Groups.Ends == nil {
		addEdges(e.codes, in, times, in.Arg.Codes, e.flip, e.compareCodes)
		return
	}
	from := uint16(0)
	for i, end := range in.Groups.Ends {
		h := &e.codes[in.Groups.Codes[i]]
		if in.Groups.Ascending && e.flip != 0 {
			e.addEarliest(h, times[from:end], in.Arg.Codes[from:end])
			from = end
			continue
		}
		for r := from; r < end; r++ {
			if code := in.Arg.Codes[r]; code != 0 {
				h.offer(times[r]^e.flip, code, e.compareCodes)
			}
		}
		from = end
	}
}

// addEarliest offers the codes of ascending times up to where a later one cannot win.
func (e *edge) addEarliest(h *held[uint32], times []int64, codes []uint32) {
	for r, code := range codes {
		rank := times[r] ^ e.flip
		if h.seen && rank < h.rank {
			return
		}
		if code != 0 {
			h.offer(rank, code, e.compareCodes)
		}
	}
}

// addTexts adds rows whose values are of a table of strings that may not last.
func (e *edge) addTexts(in *Input) {
	e.texts = grown(e.texts, len(e.codes))
	from, ends := 0, in.Groups.Ends
	for r, at := range in.Time.Ints[:in.Rows] {
		for len(ends) > 0 && r >= int(ends[0]) {
			from, ends = from+1, ends[1:]
		}
		code := in.Arg.Codes[r]
		if code == 0 {
			continue
		}
		group := uint32(0)
		if in.Groups.Ends != nil {
			group = in.Groups.Codes[from]
		} else {
			group = in.Groups.At(r)
		}
		if h, rank := &e.texts[group], at^e.flip; !h.seen || rank >= h.rank {
			h.offer(rank, in.Arg.Text.At(code), strings.Compare)
		}
	}
}

// addEdges offers the values of rows, none of which is null, to their groups.
func addEdges[T int64 | float64 | uint32 | string](groups []held[T], in *Input, times []int64, values []T, flip int64, compare func(a, b T) int) {
	switch {
	case in.Groups.Const:
		h := &groups[in.Groups.Codes[0]]
		for r, at := range times {
			h.offer(at^flip, values[r], compare)
		}
	case in.Groups.Ends != nil:
		from := uint16(0)
		for i, end := range in.Groups.Ends {
			h := &groups[in.Groups.Codes[i]]
			for r := from; r < end; r++ {
				h.offer(times[r]^flip, values[r], compare)
			}
			from = end
		}
	default:
		for r, group := range in.Groups.Codes[:len(times)] {
			groups[group].offer(times[r]^flip, values[r], compare)
		}
	}
}

// offer replaces the value where the new one wins.
func (h *held[T]) offer(rank int64, value T, compare func(a, b T) int) {
	if h.seen && rank <= h.rank {
		if rank == h.rank && value != h.value && compare(value, h.value) < 0 {
			h.value = value
		}
		return
	}
	h.rank, h.value, h.seen = rank, value, true
}

// text is a group's string, whichever way it is held.
func (e *edge) text(group int) held[string] {
	var h held[string]
	if group < len(e.texts) {
		h = e.texts[group]
	}
	if c := &e.codes[group]; c.seen {
		h.offer(c.rank, e.of.At(c.value), strings.Compare)
	}
	return h
}

// resolve makes strings of all codes, so that those of another dictionary can come.
func (e *edge) resolve() {
	if e.of == nil {
		return
	}
	e.texts = grown(e.texts, len(e.codes))
	for group := range e.codes {
		e.texts[group] = e.text(group)
	}
	clear(e.codes)
	e.of = nil
}

// EndShard keeps the codes: most states are asked for their values now.
func (e *edge) EndShard() {}

func (e *edge) Merge(other State, mapping []uint32) {
	from := other.(*edge)
	if e.typ.IsText() {
		e.texts = grown(e.texts, len(e.codes))
	}
	for group, to := range mapping {
		switch {
		case to == Dropped:
		case e.typ == schema.Float64:
			merge(e.floats, to, from.floats[group], cmp.Compare)
		case e.typ.IsText():
			merge(e.texts, to, from.text(group), strings.Compare)
		default:
			merge(e.ints, to, from.ints[group], cmp.Compare)
		}
	}
}

// merge offers what a group of another state holds, if anything, to a group.
func merge[T int64 | float64 | uint32 | string](groups []held[T], to uint32, from held[T], compare func(a, b T) int) {
	if from.seen {
		groups[to].offer(from.rank, from.value, compare)
	}
}

// Column makes a vector of the values of some groups that shares the codes of a dictionary,
// and reports whether it could.
func (e *edge) Column(groups []uint32, v *vector.Vector) bool {
	if e.of == nil {
		return false
	}
	for _, group := range groups {
		h := &e.codes[group]
		switch {
		case int(group) < len(e.texts) && e.texts[group].seen:
			return false
		case h.seen:
			v.Codes = append(v.Codes, h.value)
		default:
			v.Codes = append(v.Codes, 0)
		}
	}
	v.Text = e.of
	return true
}

func (e *edge) Value(group uint32) schema.Value {
	null := schema.NullOf(e.typ)
	switch {
	case e.typ == schema.Float64:
		if h := &e.floats[group]; h.seen {
			return schema.FloatOf(h.value + 0) // -0 is 0
		}
	case e.typ.IsText():
		if h := e.text(int(group)); h.seen {
			return schema.Value{Type: e.typ, Text: h.value}
		}
	default:
		if h := &e.ints[group]; h.seen {
			return schema.Value{Type: e.typ, Int: h.value}
		}
	}
	return null
}

func (e *edge) SizeBytes() int64 {
	return int64(cap(e.ints)+cap(e.floats))*24 + int64(cap(e.codes))*16 + int64(cap(e.texts))*48
}
