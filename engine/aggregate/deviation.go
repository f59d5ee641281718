package aggregate

import (
	"math"
	"math/big"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// deviation is the standard deviation of a sample (n-1), null below two values.
type deviation struct {
	counts  []int64
	sums    []triple
	squares []triple
}

func (d *deviation) Grow(groups int) {
	d.counts = grown(d.counts, groups)
	d.sums = grown(d.sums, groups)
	d.squares = grown(d.squares, groups)
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
		d.sums[group].add(x)
		d.squares[group].addSquare(x)
	}
}

// addStretch adds rows of one group. The products and what they lack are sums of their
// own, since each addition waits for the one before.
func (d *deviation) addStretch(group uint32, values *vector.Vector, from, to int) {
	var sum, products, lacking triple
	for i := from; i < to; i++ {
		x := number(values, i)
		product := x * x
		sum.add(x)
		products.add(product)
		lacking.add(math.FMA(x, x, -product))
	}
	d.counts[group] += int64(to - from)
	d.sums[group].merge(sum)
	d.squares[group].merge(products)
	d.squares[group].merge(lacking)
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
	squares, finiteSquares := d.squares[group].exact()
	sum, finiteSum := d.sums[group].exact()
	if !finiteSquares || !finiteSum {
		return finite(math.NaN())
	}
	// n sum x^2 - (sum x)^2 over n (n-1).
	squares.Mul(squares, new(big.Float).SetInt64(n))
	squares.Sub(squares, sum.Mul(sum, sum))
	rest, _ := squares.Float64()
	return finite(math.Sqrt(max(0, rest) / (float64(n) * float64(n-1))))
}

func (d *deviation) SizeBytes() int64 { return int64(cap(d.counts)) * 56 }
