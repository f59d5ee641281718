package aggregate

import (
	"math"
	"math/bits"

	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// sum adds whole numbers in 128 bits or doubles in double-double, and counts them;
// it answers the sum or the average, null over no value.
type sum struct {
	average bool
	float   bool
	ints    []counted[wide]
	doubles []counted[double]
	// spans are the sums of a batch's stretches.
	spans []kernel.Double
}

// counted is a sum beside the number of its summands, which are wanted together.
type counted[T wide | double] struct {
	sum   T
	count int64
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

func (w *wide) addAll(values []int64) {
	total := *w
	for _, value := range values {
		total.add(value)
	}
	*w = total
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
	if s.float {
		s.doubles = grown(s.doubles, groups)
	} else {
		s.ints = grown(s.ints, groups)
	}
}

func (s *sum) takesStretches() {}

func (s *sum) Add(in *Input) {
	groups := in.Groups
	switch {
	case s.float && (groups.Const || groups.Ends != nil):
		s.addSpans(in)
	case s.float:
		values, doubles := in.Arg.Floats[:in.Rows], s.doubles
		for i, group := range groups.Codes[:in.Rows] {
			total := &doubles[group]
			total.count++
			total.sum.add(values[i])
		}
	case groups.Const || groups.Ends != nil:
		s.addWholeSpans(in)
	default:
		values, ints := in.Arg.Ints[:in.Rows], s.ints
		for i, group := range groups.Codes[:in.Rows] {
			total := &ints[group]
			total.count++
			total.sum.add(values[i])
		}
	}
}

// addSpans adds doubles to the groups of stretches, or of all rows.
func (s *sum) addSpans(in *Input) {
	ends := in.ends()
	s.spans = grown(s.spans, len(ends))
	kernel.SumSpans(in.Arg.Floats, ends, s.spans)
	from := uint16(0)
	for i, end := range ends {
		total := &s.doubles[in.Groups.Codes[i]]
		total.count += int64(end - from)
		total.sum.merge(double{s.spans[i].High, s.spans[i].Low})
		from = end
	}
}

// addWholeSpans does it for whole numbers.
func (s *sum) addWholeSpans(in *Input) {
	from := uint16(0)
	for i, end := range in.ends() {
		total := &s.ints[in.Groups.Codes[i]]
		total.count += int64(end - from)
		total.sum.addAll(in.Arg.Ints[from:end])
		from = end
	}
}

func (s *sum) EndShard() {}

func (s *sum) Merge(other State, mapping []uint32) {
	from := other.(*sum)
	for group, to := range mapping {
		switch {
		case to == Dropped:
		case s.float:
			s.doubles[to].count += from.doubles[group].count
			s.doubles[to].sum.merge(from.doubles[group].sum)
		default:
			s.ints[to].count += from.ints[group].count
			s.ints[to].sum.merge(from.ints[group].sum)
		}
	}
}

// Value is null over no value, and for a sum of whole numbers beyond 64 bits.
func (s *sum) Value(group uint32) schema.Value {
	if s.float {
		return s.doubleValue(s.doubles[group])
	}
	total := s.ints[group]
	switch {
	case s.average && total.count == 0:
		return schema.NullOf(schema.Float64)
	case s.average:
		return finite(total.sum.float() / float64(total.count))
	}
	whole, fits := total.sum.int()
	if total.count == 0 || !fits {
		return schema.NullOf(schema.Int64)
	}
	return schema.IntOf(whole)
}

func (s *sum) doubleValue(total counted[double]) schema.Value {
	switch {
	case total.count == 0:
		return schema.NullOf(schema.Float64)
	case s.average:
		return finite(total.sum.value() / float64(total.count))
	}
	return finite(total.sum.value())
}

func (s *sum) SizeBytes() int64 { return int64(cap(s.ints)+cap(s.doubles)) * 24 }

// finite returns the double, or null where it is infinite or no number.
func finite(v float64) schema.Value {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return schema.NullOf(schema.Float64)
	}
	return schema.FloatOf(v)
}
