package difference

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func TestOrderKeepsTheOrder(t *testing.T) {
	values := []float64{-math.MaxFloat64, -2, -1.5, -1, -1e-300, -5e-324, 0, 5e-324, 1e-300, 1, 1.5, 2, math.MaxFloat64}
	for i, v := range values {
		if fromOrder(order(v)) != v || i > 0 && order(values[i-1]) >= order(v) {
			t.Errorf("%g: key %d, back %g", v, order(v), fromOrder(order(v)))
		}
	}
	if order(math.Copysign(0, -1)) != order(0) {
		t.Error("the zeros differ")
	}
}

// TestEdgesAreCloseToQuantiles: edges lie within 1 % of the quantiles of both sides together,
// and the counts between edges are those of the values.
func TestEdgesAreCloseToQuantiles(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for round := range 30 {
		n := NewNumbers(schema.Float64)
		var values []float64
		var sides []uint8
		for range 1000 + r.IntN(5000) {
			v := math.Exp(r.NormFloat64() * 3)
			if round%3 == 0 {
				v = r.NormFloat64() * 1000
			}
			values, sides = append(values, v), append(sides, uint8(r.IntN(10)/9))
		}
		n.AddFloats(values, nil, sides)
		d := n.Distribution(20)
		for i, bin := range d.Bins {
			var want Counts
			for k, v := range values {
				if v >= d.Edges[i].Float && v < d.Edges[i+1].Float {
					want = want.Add(one[sides[k]])
				}
			}
			if bin != want {
				t.Fatalf("round %d: bin %d has %v, want %v", round, i, bin, want)
			}
		}
		if len(d.Bins) != 20 {
			t.Errorf("round %d: %d bins", round, len(d.Bins))
		}
		checkEdges(t, values, sides, d)
	}
}

func checkEdges(t *testing.T, values []float64, sides []uint8, d Distribution) {
	t.Helper()
	var sizes Counts
	for _, side := range sides {
		sizes = sizes.Add(one[side])
	}
	rows := make([]int, len(values))
	for i := range rows {
		rows[i] = i
	}
	slices.SortFunc(rows, func(a, b int) int { return int(math.Copysign(1, values[a]-values[b])) })
	weight, next := 0.0, 1
	for _, row := range rows {
		weight += 0.5 / float64(Counts{sizes.Rest, sizes.Selection}.of(sides[row]))
		for next < 20 && weight >= float64(next)/20-1e-9 {
			if quantile, edge := values[row], d.Edges[next].Float; math.Abs(edge-quantile) > 0.01*math.Abs(quantile) {
				t.Errorf("edge %d is %g, the quantile %g", next, edge, quantile)
			}
			next++
		}
	}
}

// of returns the second count for the selection, the first for the rest.
func (c Counts) of(side uint8) int64 {
	if side == Selected {
		return c.Rest
	}
	return c.Selection
}

// TestNumbersDoNotDependOnHowTheyAreCounted compares one count of all values with the sum of
// many, packed and not.
func TestNumbersDoNotDependOnHowTheyAreCounted(t *testing.T) {
	for seed := range uint64(200) {
		r := rand.New(rand.NewPCG(seed, 7))
		typ := []schema.Type{schema.Int64, schema.Float64, schema.Timestamp}[r.IntN(3)]
		spread := []int64{20, 45, 60, 1000, 1e6, 1e15}[r.IntN(6)]
		whole, sum := NewNumbers(typ), NewNumbers(typ)
		parts := make([]*Numbers, 1+r.IntN(4))
		for i := range parts {
			parts[i] = NewNumbers(typ)
		}
		for range r.IntN(400) {
			v, side, part := r.Int64N(spread), uint8(r.IntN(2)), parts[r.IntN(len(parts))]
			if r.IntN(2) == 0 && v < 1<<32 {
				part.AddDecimals([]uint32{7, uint32(v)}, []uint16{1}, 1, []uint8{side})
			} else {
				part.AddOne(valueOf(typ, v), one[side])
			}
			whole.AddOne(valueOf(typ, v), one[side])
		}
		for _, part := range parts {
			part.Flush()
			sum.Merge(part)
		}
		if !sameNumbers(whole, sum) {
			t.Errorf("seed %d: %s of %d differ", seed, typ, spread)
		}
	}
}

func valueOf(typ schema.Type, v int64) schema.Value {
	if typ == schema.Float64 {
		return schema.FloatOf(float64(v))
	}
	return schema.Value{Type: typ, Int: v}
}

func sameNumbers(a, b *Numbers) bool {
	values, counts, few := a.Few()
	otherValues, otherCounts, otherFew := b.Few()
	if few != otherFew {
		return false
	}
	if few {
		return slices.Equal(values, otherValues) && slices.Equal(counts, otherCounts)
	}
	d, other := a.Distribution(30), b.Distribution(30)
	return slices.Equal(d.Edges, other.Edges) && slices.Equal(d.Bins, other.Bins) && d.Selection == other.Selection && d.Rest == other.Rest
}

func TestSidesCountRows(t *testing.T) {
	r := rand.New(rand.NewPCG(8, 9))
	var s Sides
	for range 200 {
		rows := r.IntN(300)
		s.Reset(rows)
		for i := range s.Of {
			s.Of[i] = uint8(r.IntN(2))
		}
		s.Seal()
		from := r.IntN(rows + 1)
		to := from + r.IntN(rows-from+1)
		var want, all Counts
		for i, side := range s.Of {
			all = all.Add(one[side])
			if i >= from && i < to {
				want = want.Add(one[side])
			}
		}
		if got := s.Between(from, to); got != want || s.Counts != all || !s.All() {
			t.Fatalf("%d rows: %v between %d and %d, want %v; %v in all, want %v", rows, got, from, to, want, s.Counts, all)
		}
		if rows > 0 {
			s.Of[0] = Neither
			if s.Seal(); s.All() || s.Counts.Total() != int64(rows-1) {
				t.Fatalf("%v of %d rows, one of which is on no side", s.Counts, rows)
			}
		}
	}
}
