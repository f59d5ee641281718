package aggregate

import (
	"math"
	"math/bits"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// sum adds whole numbers in 128 bits or doubles in double-double, and counts them;
// it answers the sum or the average, null over no value.
type sum struct {
	average bool
	float   bool
	counts  []int64
	ints    []wide
	doubles []double
}

func newSum(average bool, arg schema.Type) *sum {
	return &sum{average: average, float: arg == schema.Float64}
}

// wide is a 128-bit whole number in two's complement.
type wide struct {
	low  uint64
	high int64
}

func (w *wide) add(x int64) {
	low, carry := bits.Add64(w.low, uint64(x), 0)
	w.low = low
	w.high += x>>63 + int64(carry)
}

func (w *wide) merge(other wide) {
	low, carry := bits.Add64(w.low, other.low, 0)
	w.low = low
	w.high += other.high + int64(carry)
}

// float returns the nearest double. It is taken of the magnitude: the low half of a
// small negative number is close to 2^64 and would be rounded to it.
func (w wide) float() float64 {
	if w.high < 0 {
		low, borrow := bits.Sub64(0, w.low, 0)
		return -(float64(-w.high-int64(borrow))*(1<<64) + float64(low))
	}
	return float64(w.high)*(1<<64) + float64(w.low)
}

// int returns the number if it fits 64 bits.
func (w wide) int() (int64, bool) {
	v := int64(w.low)
	return v, w.high == v>>63
}

func (s *sum) Grow(groups int) {
	s.counts = grown(s.counts, groups)
	if s.float {
		s.doubles = grown(s.doubles, groups)
	} else {
		s.ints = grown(s.ints, groups)
	}
}

func (s *sum) Add(in *Input) {
	arg := in.Arg
	if in.Groups.Const && !arg.Const && !arg.HasNull() {
		s.addOneGroup(in)
		return
	}
	if arg.Const || in.Groups.Const || arg.HasNull() {
		in.each(func(group uint32, i int) {
			s.counts[group]++
			if s.float {
				s.doubles[group].add(arg.Floats[i])
			} else {
				s.ints[group].add(arg.Ints[i])
			}
		})
		return
	}
	groups := in.Groups.Codes[:in.Rows]
	if s.float {
		for i, group := range groups {
			s.counts[group]++
			s.doubles[group].add(arg.Floats[i])
		}
		return
	}
	for i, group := range groups {
		s.counts[group]++
		s.ints[group].add(arg.Ints[i])
	}
}

// addOneGroup adds a batch that is all one group and has no nulls.
func (s *sum) addOneGroup(in *Input) {
	group := in.Groups.Codes[0]
	s.counts[group] += int64(in.Rows)
	if s.float {
		total := s.doubles[group]
		for _, value := range in.Arg.Floats[:in.Rows] {
			total.add(value)
		}
		s.doubles[group] = total
		return
	}
	total := s.ints[group]
	for _, value := range in.Arg.Ints[:in.Rows] {
		total.add(value)
	}
	s.ints[group] = total
}

func (s *sum) EndShard() {}

func (s *sum) Merge(other State, mapping []uint32) {
	from := other.(*sum)
	for group, to := range mapping {
		if to == Dropped {
			continue
		}
		s.counts[to] += from.counts[group]
		if s.float {
			s.doubles[to].merge(from.doubles[group])
		} else {
			s.ints[to].merge(from.ints[group])
		}
	}
}

// Value is null over no value, and for a sum of whole numbers beyond 64 bits.
func (s *sum) Value(group uint32) schema.Value {
	n := s.counts[group]
	switch {
	case s.average && n == 0:
		return schema.NullOf(schema.Float64)
	case s.average && s.float:
		return finite(s.doubles[group].value() / float64(n))
	case s.average:
		return finite(s.ints[group].float() / float64(n))
	case s.float && n == 0:
		return schema.NullOf(schema.Float64)
	case s.float:
		return finite(s.doubles[group].value())
	}
	total, fits := s.ints[group].int()
	if n == 0 || !fits {
		return schema.NullOf(schema.Int64)
	}
	return schema.IntOf(total)
}

func (s *sum) SizeBytes() int64 {
	return int64(cap(s.counts))*8 + int64(cap(s.ints))*16 + int64(cap(s.doubles))*16
}

// finite returns the double, or null where it is infinite or no number.
func finite(v float64) schema.Value {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return schema.NullOf(schema.Float64)
	}
	return schema.FloatOf(v)
}

// deviation is the standard deviation of a sample (n-1), null below two values.
type deviation struct {
	float   bool
	counts  []int64
	sums    []double
	squares []double
}

func (d *deviation) Grow(groups int) {
	d.counts = grown(d.counts, groups)
	d.sums = grown(d.sums, groups)
	d.squares = grown(d.squares, groups)
}

func (d *deviation) Add(in *Input) {
	in.each(func(group uint32, i int) {
		x := 0.0
		if d.float {
			x = in.Arg.Floats[i]
		} else {
			x = float64(in.Arg.Ints[i])
		}
		d.counts[group]++
		d.sums[group].add(x)
		d.squares[group].addProduct(x, x)
	})
}

func (d *deviation) EndShard() {}

func (d *deviation) Merge(other State, mapping []uint32) {
	from := other.(*deviation)
	for group, to := range mapping {
		if to == Dropped {
			continue
		}
		d.counts[to] += from.counts[group]
		d.sums[to].merge(from.sums[group])
		d.squares[to].merge(from.squares[group])
	}
}

func (d *deviation) Value(group uint32) schema.Value {
	n := d.counts[group]
	if n < 2 {
		return schema.NullOf(schema.Float64)
	}
	// n sum x^2 - (sum x)^2, in double-double all the way: the two are close to each
	// other wherever the values are large and lie close together.
	var rest double
	rest.addProduct(float64(n), d.squares[group].high)
	rest.add(float64(n) * d.squares[group].low)
	high := d.sums[group].value()
	low := d.sums[group].high - high + d.sums[group].low
	rest.addProduct(-high, high)
	rest.add(-2 * high * low)
	return finite(math.Sqrt(max(0, rest.value()) / (float64(n) * float64(n-1))))
}

func (d *deviation) SizeBytes() int64 { return int64(cap(d.counts)) * 40 }
