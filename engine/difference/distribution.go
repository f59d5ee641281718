package difference

import "github.com/sluice-analytics/sluice/storage/schema"

// Distribution is the counts of numbers or times by bins.
type Distribution struct {
	// Edges are one more than there are bins: bin i has the values from Edges[i] on that are
	// less than Edges[i+1]. Edges of whole numbers are doubles.
	Edges []schema.Value
	// Bins are the counts of the bins.
	Bins []Counts
	// Medians of both sides, null of one without values.
	Selection, Rest schema.Value
}

// Distribution cuts the values, of which there are more than FewMax, into at most so many
// bins. Each holds about the same part of the two sides together, where each side weighs half
// however large it is. An edge between bins is a bound of the buckets that values are counted
// in, so the counts are exact.
func (n *Numbers) Distribution(bins int) Distribution {
	list := n.buckets()
	var sum Counts
	for _, b := range list {
		sum = sum.Add(b.counts)
	}
	d := Distribution{Selection: n.median(list, func(c Counts) int64 { return c.Selection }), Rest: n.median(list, func(c Counts) int64 { return c.Rest })}
	weigh := func(c Counts) float64 {
		return float64(c.Selection)*float64(max(sum.Rest, 1)) + float64(c.Rest)*float64(max(sum.Selection, 1))
	}
	total, before := weigh(sum), 0.0
	next := 1
	for i, b := range list {
		// A bin ends before the bucket in which its share of the weight is reached.
		upTo := before + weigh(b.counts)
		reached := next < bins && upTo*float64(bins) >= total*float64(next)
		if i == 0 || reached {
			d.Edges, d.Bins = append(d.Edges, n.edge(b.low)), append(d.Bins, Counts{})
		}
		for next < bins && upTo*float64(bins) >= total*float64(next) {
			next++
		}
		last := len(d.Bins) - 1
		d.Bins[last] = d.Bins[last].Add(b.counts)
		before = upTo
	}
	if len(list) > 0 {
		d.Edges = append(d.Edges, n.edge(list[len(list)-1].end))
	}
	return d
}

func (n *Numbers) buckets() []bucket {
	if n.time != nil {
		return n.time.list()
	}
	return n.logs.list()
}

// edge is the value of a bound between buckets.
func (n *Numbers) edge(key int64) schema.Value {
	if n.typ == schema.Timestamp {
		return schema.TimestampOf(key)
	}
	return schema.FloatOf(fromOrder(key))
}

// median is the middle of the bucket in which half of the values are reached.
func (n *Numbers) median(list []bucket, of func(Counts) int64) schema.Value {
	total := int64(0)
	for _, b := range list {
		total += of(b.counts)
	}
	rank := (total + 1) / 2
	for _, b := range list {
		if rank -= of(b.counts); rank <= 0 && of(b.counts) > 0 {
			return n.middle(b)
		}
	}
	return schema.NullOf(n.edge(0).Type)
}

func (n *Numbers) middle(b bucket) schema.Value {
	if n.typ == schema.Timestamp {
		return schema.TimestampOf(b.low + (b.end-b.low)/2)
	}
	low, high := fromOrder(b.low), fromOrder(b.end)
	if !isFinite(high) {
		return schema.FloatOf(low)
	}
	return schema.FloatOf(low + (high-low)/2)
}
