package engine

import (
	"math"
	"sort"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
)

// funnelTrend is the buckets of entry time.
type funnelTrend struct {
	// starts ascend; one more than there are buckets.
	starts   []int64
	from, to int64
}

// newFunnelTrend returns the buckets of the range, with open ends closed by the data's; nil
// where there is no trend.
func (x *execution) newFunnelTrend(plan *query.Funnel) (*funnelTrend, error) {
	if plan.Trend == nil {
		return nil, nil
	}
	t := &funnelTrend{from: x.plan.From, to: x.plan.To}
	from, to := t.from, t.to
	first, last := dataRange(x.snapshot)
	if len(x.whole.Segments) == 0 {
		return t, nil
	}
	if from == math.MinInt64 {
		from = cutTime(first, plan.Resolution)
	}
	if to == math.MaxInt64 {
		to = after(cutTime(last, plan.Resolution), 1)
	}
	if calendar.CountBuckets(from, to, *plan.Trend) > query.TrendMax {
		return nil, &query.Error{
			Code: expression.CodeLimit, Where: "funnel.trend", Message: "the data have too many buckets of the trend", Hint: "narrow the range or take larger buckets",
		}
	}
	t.starts = x.plan.Zone.Table(from, to, *plan.Trend)
	return t, nil
}

// count is the number of buckets.
func (t *funnelTrend) count() int { return max(0, len(t.starts)-1) }

// bucketOf returns the bucket of an entry time within the range.
func (t *funnelTrend) bucketOf(at int64) int {
	i := sort.Search(len(t.starts), func(i int) bool { return t.starts[i] > at }) - 1
	return max(0, min(i, t.count()-1))
}

// rangeOf returns the part of the range that a bucket has.
func (t *funnelTrend) rangeOf(bucket int) (from, to int64) {
	return max(t.from, t.starts[bucket]), min(t.to, t.starts[bucket+1])
}
