package reference

import (
	"math"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// score is the root of the triangular discrimination of two distributions, less what
// chance gives.
func (d *divided) score(counts [][2]int64) float64 {
	if len(d.rows[0]) == 0 || len(d.rows[1]) == 0 {
		return 0
	}
	distance, expected := 0.0, 0.0
	for _, c := range counts {
		distance += d.distance(float64(c[0]), float64(c[1]))
		expected += d.expected(c[0] + c[1])
	}
	return math.Round(math.Sqrt(max(0, distance-expected))*1e6) / 1e6
}

func (d *divided) distance(a, b float64) float64 {
	p, q := a/d.size(0), b/d.size(1)
	if a+b == 0 {
		return 0
	}
	return (p - q) * (p - q) / (p + q) / 2
}

// expected is the mean distance of a value of total rows when as many rows as there are in
// the selection are drawn by lot.
func (d *divided) expected(total int64) float64 {
	n, size, t := d.size(0)+d.size(1), d.size(0), float64(total)
	if t == 0 || t == n {
		return 0
	}
	if t*size/n*(1-size/n)*(n-t)/(n-1) > 100 {
		return (1/d.size(0) + 1/d.size(1)) / 4 * (n - t) / (n - 1)
	}
	mean := 0.0
	for a := max(0, t-d.size(1)); a <= min(t, size); a++ {
		mean += math.Exp(logChoose(t, a)+logChoose(n-t, size-a)-logChoose(n, size)) * d.distance(a, t-a)
	}
	return mean
}

// logChoose is the logarithm of the number of ways to choose k of n.
func logChoose(n, k float64) float64 {
	all, _ := math.Lgamma(n + 1)
	chosen, _ := math.Lgamma(k + 1)
	others, _ := math.Lgamma(n - k + 1)
	return all - chosen - others
}

// bins puts many numbers or times, which ascend, into bins.
func (d *divided) bins(p *DifferenceProperty, values []DifferenceValue, typ schema.Type) {
	bucketOf := logBucket
	if typ == schema.Timestamp {
		width := int64(1)
		first, last := values[0].Value.Int, values[len(values)-1].Value.Int
		for floorDivide(last, width)-floorDivide(first, width) >= 1<<16 {
			width *= 2
		}
		bucketOf = func(v schema.Value) (low, end schema.Value) {
			at := floorDivide(v.Int, width) * width
			return schema.TimestampOf(at), schema.TimestampOf(at + width)
		}
	}
	var totals [2]int64
	for _, v := range values {
		totals[0], totals[1] = totals[0]+v.Counts[0], totals[1]+v.Counts[1]
	}
	// Each side has half of the weight; a side without values has none.
	weigh := func(c [2]int64) float64 {
		return float64(c[0])*float64(max(totals[1], 1)) + float64(c[1])*float64(max(totals[0], 1))
	}
	cut := d.cuts(values, bucketOf, weigh, weigh(totals))
	var end schema.Value
	for i, v := range values {
		low, above := bucketOf(v.Value)
		if i == 0 || cut[nameOf(low)] && nameOf(low) != nameOf(p.Edges[len(p.Edges)-1]) {
			p.Edges, p.Bins = append(p.Edges, low), append(p.Bins, [2]int64{})
		}
		bin := &p.Bins[len(p.Bins)-1]
		bin[0], bin[1] = bin[0]+v.Counts[0], bin[1]+v.Counts[1]
		end = above
	}
	p.Edges = append(p.Edges, end)
	p.Score = d.score(append([][2]int64{p.Missing}, p.Bins...))
	for side := range p.Medians {
		if m := medianOf(values, side); !m.Null {
			low, high := bucketOf(m)
			p.Medians[side] = schema.Value{Type: low.Type, Int: low.Int + (high.Int-low.Int)/2, Float: low.Float + (high.Float-low.Float)/2}
		}
	}
	d.bestBin(p)
}

// cuts are the buckets at which a bin may start: in which another share of the weight is
// reached.
func (d *divided) cuts(values []DifferenceValue, bucketOf func(schema.Value) (low, end schema.Value), weigh func([2]int64) float64, total float64) map[string]bool {
	cut := map[string]bool{}
	for k := 1; k < d.plan.Bins; k++ {
		reached := 0.0
		for _, v := range values {
			if reached += weigh(v.Counts); reached*float64(d.plan.Bins) >= total*float64(k) {
				low, _ := bucketOf(v.Value)
				cut[nameOf(low)] = true
				break
			}
		}
	}
	return cut
}

func (d *divided) bestBin(p *DifferenceProperty) {
	candidates := []DifferenceValue{{Value: schema.Value{Null: true}, Counts: p.Missing}}
	for i, bin := range p.Bins {
		candidates = append(candidates, DifferenceValue{Value: p.Edges[i], Counts: bin})
	}
	for i := range candidates {
		c := &candidates[i]
		if d.judge(c); c.Correlation > 1e-12 && (p.Best == nil || c.Correlation > p.Best.Correlation+1e-12) {
			p.Best = c
		}
	}
}

func floorDivide(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// logBucket is the range from m/128 to (m+1)/128 times a power of two, 128 <= m < 256, that
// holds a number; of negative ones the upper end does not belong to it.
func logBucket(v schema.Value) (low, end schema.Value) {
	x := v.Float
	if v.Type == schema.Int64 {
		x = float64(v.Int)
	}
	if math.Abs(x) < 0x1p-1022 {
		// Numbers so small have fewer bits: their ranges are all of one width, 0 included.
		m := math.Floor(math.Ldexp(x, 1029))
		return schema.FloatOf(math.Ldexp(m, -1029)), schema.FloatOf(math.Ldexp(m+1, -1029))
	}
	fraction, exponent := math.Frexp(x)
	if fraction == -0.5 {
		fraction, exponent = -1, exponent-1
	}
	m := math.Floor(fraction * 256)
	return schema.FloatOf(math.Ldexp(m, exponent-8)), schema.FloatOf(math.Ldexp(m+1, exponent-8))
}
