package reference

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// funnelBucket is a bucket of entry time.
type funnelBucket struct{ start, end int64 }

func (b funnelBucket) holds(c chain) bool {
	return c.first().time >= b.start && c.first().time < b.end
}

// trendBuckets are the buckets of the asked range, the empty ones too; none where no trend
// is asked for. An open end is that of the data.
func (r *runner) trendBuckets(plan *query.Funnel) []funnelBucket {
	if plan.Trend == nil || len(r.all) == 0 {
		return nil
	}
	from, to := r.plan.From, r.plan.To
	if from == minTime {
		from = cutTime(plan, r.first)
	}
	if to == maxTime {
		to = cutTime(plan, r.last) + 1
	}
	var buckets []funnelBucket
	for at := from; at < to; {
		start, end := r.plan.Zone.Bucket(at, *plan.Trend)
		buckets = append(buckets, funnelBucket{start, end})
		at = end
	}
	return buckets
}

// run answers a unit's outcomes in all and by bucket. A trend is a funnel of its own per
// bucket of entry time, whose range is the bucket's part of the range; split, it is the
// one funnel's chosen chains by entry time.
func (u *unit) run(buckets []funnelBucket) unitOutcomes {
	chains := u.chains()
	found := unitOutcomes{all: u.outcomes(chains), trend: make([][]outcome, len(buckets))}
	for i, bucket := range buckets {
		if u.plan.TrendSplit {
			found.trend[i] = slices.DeleteFunc(slices.Clone(found.all), func(o outcome) bool { return !bucket.holds(o.chosen[0]) })
			continue
		}
		part := u.within(bucket)
		found.trend[i] = part.outcomes(slices.DeleteFunc(slices.Clone(chains), func(c chain) bool {
			return !part.startsInRange(c) || !part.staysInRange(c)
		}))
	}
	return found
}

// within is the unit in the funnel of one bucket.
func (u *unit) within(bucket funnelBucket) *unit {
	part := *u
	part.from, part.to = max(u.from, bucket.start), min(u.to, bucket.end)
	return &part
}

// unitOutcomes are outcomes in all and of each bucket of the trend.
type unitOutcomes struct {
	all   []outcome
	trend [][]outcome
}

// sized are the outcomes with a list for each bucket.
func (o unitOutcomes) sized(buckets int) unitOutcomes {
	if o.trend == nil {
		o.trend = make([][]outcome, buckets)
	}
	return o
}

func (o *unitOutcomes) add(other unitOutcomes) {
	o.all = append(o.all, other.all...)
	*o = o.sized(len(other.trend))
	for i := range other.trend {
		o.trend[i] = append(o.trend[i], other.trend[i]...)
	}
}
