package aggregate

import (
	"cmp"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// extreme is the smallest or largest value, null over no value.
type extreme struct {
	max    bool
	typ    schema.Type
	seen   []bool
	ints   []int64
	floats []float64
	texts  []string
	groups rowNumbers
}

func (e *extreme) Grow(groups int) {
	e.seen = grown(e.seen, groups)
	switch {
	case e.typ == schema.Float64:
		e.floats = grown(e.floats, groups)
	case e.typ.IsText():
		e.texts = grown(e.texts, groups)
	default:
		e.ints = grown(e.ints, groups)
	}
}

func (e *extreme) takesStretches() {}

func (e *extreme) Add(in *Input) {
	if (in.Groups.Const || in.Groups.Ends != nil) && e.texts == nil {
		e.addStretches(in)
		return
	}
	groups := in.rowGroups(&e.groups)
	switch {
	case e.floats != nil:
		keepAll(e, e.floats, groups, in.Arg.Floats)
	case e.texts != nil:
		for i, group := range groups {
			keep(e, e.texts, group, in.Arg.Text.At(in.Arg.Codes[i]))
		}
	default:
		keepAll(e, e.ints, groups, in.Arg.Ints)
	}
}

// addStretches adds numbers of one group after the other.
func (e *extreme) addStretches(in *Input) {
	from := uint16(0)
	for i, end := range in.ends() {
		group := in.Groups.Codes[i]
		if e.floats != nil {
			keep(e, e.floats, group, furthest(in.Arg.Floats[from:end], e.max))
		} else {
			keep(e, e.ints, group, furthest(in.Arg.Ints[from:end], e.max))
		}
		from = end
	}
}

// addBounds adds a batch of one group by the bounds of its values, and reports
// whether those are enough: values between them may not change anything.
func (e *extreme) addBounds(group uint32, bounds vector.Extremes) bool {
	side := 0
	if e.max {
		side = 1
	}
	switch {
	case bounds.Attained && e.floats != nil:
		keep(e, e.floats, group, bounds.Floats[side])
	case bounds.Attained:
		keep(e, e.ints, group, bounds.Ints[side])
	case e.floats != nil:
		return !further(e, e.floats, group, bounds.Floats[side])
	default:
		return !further(e, e.ints, group, bounds.Ints[side])
	}
	return true
}

// furthest is the largest or the smallest of some values.
func furthest[T int64 | float64](values []T, largest bool) T {
	best := values[0]
	if largest {
		for _, value := range values {
			best = max(best, value)
		}
		return best
	}
	for _, value := range values {
		best = min(best, value)
	}
	return best
}

// keep replaces the group's value where the new one is further out.
func keep[T cmp.Ordered](e *extreme, values []T, group uint32, value T) {
	if further(e, values, group, value) {
		e.seen[group] = true
		values[group] = value
	}
}

// further reports whether a value is further out than the group's.
func further[T cmp.Ordered](e *extreme, values []T, group uint32, value T) bool {
	return !e.seen[group] || (e.max && value > values[group]) || (!e.max && value < values[group])
}

func keepAll[T int64 | float64](e *extreme, held []T, groups []uint32, values []T) {
	for i, group := range groups {
		keep(e, held, group, values[i])
	}
}

func (e *extreme) EndShard() {}

func (e *extreme) Merge(other State, mapping []uint32) {
	from := other.(*extreme)
	for group, to := range mapping {
		switch {
		case to == Dropped || !from.seen[group]:
		case e.floats != nil:
			keep(e, e.floats, to, from.floats[group])
		case e.texts != nil:
			keep(e, e.texts, to, from.texts[group])
		default:
			keep(e, e.ints, to, from.ints[group])
		}
	}
}

func (e *extreme) Value(group uint32) schema.Value {
	if !e.seen[group] {
		return schema.NullOf(e.typ)
	}
	switch {
	case e.floats != nil:
		return schema.FloatOf(e.floats[group] + 0) // -0 is 0, or the order of events would show
	case e.texts != nil:
		return schema.Value{Type: e.typ, Text: e.texts[group]}
	default:
		return schema.Value{Type: e.typ, Int: e.ints[group]}
	}
}

func (e *extreme) SizeBytes() int64 {
	return int64(cap(e.seen)) + int64(cap(e.ints)+cap(e.floats))*8 + int64(cap(e.texts))*48
}

// Compare orders two values of one type; null comes before everything else.
func Compare(a, b schema.Value) int {
	switch {
	case a.Null || b.Null:
		return cmp.Compare(boolRank(!a.Null), boolRank(!b.Null))
	case a.Type == schema.Float64:
		return cmp.Compare(a.Float, b.Float)
	case a.Type.IsText():
		return cmp.Compare(a.Text, b.Text)
	default:
		return cmp.Compare(a.Int, b.Int)
	}
}

func boolRank(b bool) int {
	if b {
		return 1
	}
	return 0
}
