package aggregate

import (
	"math"
	"math/big"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// deviation is the standard deviation of a sample (n-1), null below two values.
type deviation struct {
	counts []int64
	// ordinary has the values whose squares a double holds, huge and tiny the others. Those
	// two are nil until such a value comes, which hardly ever does.
	ordinary, huge, tiny []moments
}

func (d *deviation) Grow(groups int) {
	d.counts = grown(d.counts, groups)
	d.ordinary = grown(d.ordinary, groups)
	if d.huge != nil {
		d.huge = grown(d.huge, groups)
	}
	if d.tiny != nil {
		d.tiny = grown(d.tiny, groups)
	}
}

func (d *deviation) takesStretches() {}

func (d *deviation) Add(in *Input) {
	if in.Groups.Const || in.Groups.Ends != nil {
		from := 0
		for i, end := range in.ends() {
			d.addStretch(in.Groups.Codes[i], in.Arg, from, int(end))
			from = int(end)
		}
		return
	}
	for i, group := range in.Groups.Codes[:in.Rows] {
		x := number(in.Arg, i)
		d.counts[group]++
		product := x * x
		if !isOrdinary(product) {
			d.addOutside(group, x)
			continue
		}
		of := &d.ordinary[group]
		of.sum.add(x)
		of.squares.add(product)
		of.squares.add(math.FMA(x, x, -product))
	}
}

// addStretch adds rows of one group. The products and what they lack are sums of their
// own, since each addition waits for the one before.
func (d *deviation) addStretch(group uint32, values *vector.Vector, from, to int) {
	var sum, products, lacking triple
	for i := from; i < to; i++ {
		x := number(values, i)
		product := x * x
		if !isOrdinary(product) {
			d.addOutside(group, x)
			continue
		}
		sum.add(x)
		products.add(product)
		lacking.add(math.FMA(x, x, -product))
	}
	d.counts[group] += int64(to - from)
	of := &d.ordinary[group]
	of.sum.merge(sum)
	of.squares.merge(products)
	of.squares.merge(lacking)
}

// addOutside adds a value that is not ordinary. Zero adds nothing.
func (d *deviation) addOutside(group uint32, x float64) {
	switch size := math.Abs(x); {
	case size == 0:
	case size < 1:
		d.tiny = grown(d.tiny, len(d.counts))
		d.tiny[group].add(math.Ldexp(x, momentsShift))
	default:
		d.huge = grown(d.huge, len(d.counts))
		d.huge[group].add(math.Ldexp(x, -momentsShift))
	}
}

func (d *deviation) EndShard() {}

func (d *deviation) Merge(other State, mapping []uint32) {
	from := other.(*deviation)
	for group, to := range mapping {
		if to != Dropped {
			d.counts[to] += from.counts[group]
		}
	}
	d.ordinary = mergeMoments(d.ordinary, from.ordinary, mapping, len(d.counts))
	d.huge = mergeMoments(d.huge, from.huge, mapping, len(d.counts))
	d.tiny = mergeMoments(d.tiny, from.tiny, mapping, len(d.counts))
}

func (d *deviation) Value(group uint32) schema.Value {
	n := d.counts[group]
	if n < 2 {
		return schema.NullOf(schema.Float64)
	}
	sum, squares, isFinite := d.exact(group)
	if !isFinite {
		return finite(math.NaN())
	}
	// n sum x^2 - (sum x)^2 over n (n-1).
	squares.Mul(squares, new(big.Float).SetInt64(n))
	squares.Sub(squares, sum.Mul(sum, sum))
	if squares.Sign() <= 0 {
		return schema.FloatOf(0)
	}
	// The root is taken of a number between 1/2 and 2: of the difference itself a double may
	// hold nothing, where it holds its root.
	half := squares.MantExp(nil) >> 1
	rest, _ := squares.SetMantExp(squares, -2*half).Float64()
	return finite(math.Ldexp(math.Sqrt(rest/(float64(n)*float64(n-1))), half))
}

// exact returns the sums of a group's values and of their squares, and false where they are
// not finite.
func (d *deviation) exact(group uint32) (sum, squares *big.Float, isFinite bool) {
	sum, squares, isFinite = d.ordinary[group].exact(0)
	if d.huge != nil {
		s, q, ok := d.huge[group].exact(momentsShift)
		sum, squares, isFinite = plus(sum, s), plus(squares, q), isFinite && ok
	}
	if d.tiny != nil {
		s, q, ok := d.tiny[group].exact(-momentsShift)
		sum, squares, isFinite = plus(sum, s), plus(squares, q), isFinite && ok
	}
	return sum, squares, isFinite
}

func (d *deviation) SizeBytes() int64 {
	return int64(cap(d.counts))*8 + int64(cap(d.ordinary)+cap(d.huge)+cap(d.tiny))*48
}
