package aggregate

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// quantile answers a quantile within 1 % from a sketch per group.
type quantile struct {
	q      float64
	groups []*Sketch
	// table counts for groups that are beyond exact values.
	table   bucketTable
	numbers rowNumbers
	values  []float64
	missed  []int32
}

func (s *quantile) Grow(groups int) {
	for len(s.groups) < groups {
		s.groups = append(s.groups, &Sketch{})
	}
	s.table.rows = grown(s.table.rows, groups)
}

func (s *quantile) Add(in *Input) {
	s.reserve(in.Rows)
	groups, values := in.rowGroups(&s.numbers), s.floats(in)
	s.missed = s.table.add(groups, values, s.missed[:0])
	for _, r := range s.missed {
		s.addOne(groups[r], values[r])
	}
}

// reserve makes sure that the table can count so many values.
func (s *quantile) reserve(values int) {
	if s.table.added+int64(values) > math.MaxUint32 {
		s.table.empty(s.groups)
	}
}

// addOne adds a value that the table has no place for yet.
func (s *quantile) addOne(group uint32, value float64) {
	sketch := s.groups[group]
	if !sketch.counted || value <= 0 || !s.table.take(group, bucketOf(value)) {
		sketch.Add(value)
	}
}

// floats returns the argument's values as doubles.
func (s *quantile) floats(in *Input) []float64 {
	if in.Arg.Type == schema.Float64 {
		return in.Arg.Floats[:in.Rows]
	}
	s.values = grown(s.values, in.Rows)
	for i, value := range in.Arg.Ints[:in.Rows] {
		s.values[i] = float64(value)
	}
	return s.values[:in.Rows]
}

// number is a value of a numeric vector as a double.
func number(v *vector.Vector, i int) float64 {
	if v.Type == schema.Float64 {
		return v.Floats[i]
	}
	return float64(v.Ints[i])
}

func (s *quantile) EndShard() {}

func (s *quantile) Merge(other State, mapping []uint32) {
	from := other.(*quantile)
	from.table.empty(from.groups)
	for group, to := range mapping {
		if to != Dropped {
			s.groups[to].Merge(from.groups[group])
		}
	}
}

func (s *quantile) Value(group uint32) schema.Value { return s.at(group, s.q) }

func (s *quantile) at(group uint32, q float64) schema.Value {
	s.table.empty(s.groups)
	value, ok := s.groups[group].Quantile(q)
	if !ok {
		return schema.NullOf(schema.Float64)
	}
	return schema.FloatOf(value + 0)
}

func (s *quantile) SizeBytes() int64 {
	size := s.table.sizeBytes()
	for _, sketch := range s.groups {
		size += sketch.SizeBytes()
	}
	return size
}

// quantileView is another quantile of the rows that a state before it in the
// program has sketched.
type quantileView struct {
	of *quantile
	q  float64
}

func (v *quantileView) Grow(int)              {}
func (v *quantileView) Add(*Input)            {}
func (v *quantileView) EndShard()             {}
func (v *quantileView) Merge(State, []uint32) {}
func (v *quantileView) SizeBytes() int64      { return 0 }

func (v *quantileView) Value(group uint32) schema.Value { return v.of.at(group, v.q) }

// quantileExact keeps all values.
type quantileExact struct {
	q      float64
	groups [][]float64
	size   int64
}

func (s *quantileExact) Grow(groups int) { s.groups = grown(s.groups, groups) }

func (s *quantileExact) Add(in *Input) {
	for i := range in.Rows {
		group := in.Groups.At(i)
		s.groups[group] = append(s.groups[group], number(in.Arg, i))
	}
	s.size += 10 * int64(in.Rows)
}

func (s *quantileExact) EndShard() {}

func (s *quantileExact) Merge(other State, mapping []uint32) {
	for group, to := range mapping {
		if to != Dropped {
			values := other.(*quantileExact).groups[group]
			s.groups[to] = append(s.groups[to], values...)
			s.size += int64(len(values)) * 10
		}
	}
}

func (s *quantileExact) Value(group uint32) schema.Value {
	if len(s.groups[group]) == 0 {
		return schema.NullOf(schema.Float64)
	}
	return schema.FloatOf(ExactQuantile(s.groups[group], s.q) + 0)
}

func (s *quantileExact) SizeBytes() int64 { return s.size + int64(len(s.groups))*24 }
