package engine

import (
	"math"

	"github.com/sluice-analytics/sluice/funnel"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
)

// funnelTrend is the buckets of entry time.
type funnelTrend struct {
	// starts ascend; one more than there are buckets.
	starts   []int64
	from, to int64
	// width is that of a bucket on average.
	width uint64
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
	if n := t.count(); n > 0 {
		t.width = uint64(t.starts[n]-t.starts[0]) / uint64(n)
	}
	return t, nil
}

// count is the number of buckets.
func (t *funnelTrend) count() int { return max(0, len(t.starts)-1) }

// bucketOf returns the bucket of an entry time within the range. Buckets are of nearly one
// width, so that a division tells about where to look.
func (t *funnelTrend) bucketOf(at int64) int {
	last := t.count() - 1
	if last <= 0 {
		return 0
	}
	i := int(uint64(max(0, at-t.starts[0])) / t.width)
	i = min(i, last)
	for i > 0 && t.starts[i] > at {
		i--
	}
	for i < last && t.starts[i+1] <= at {
		i++
	}
	return i
}

// rangeOf returns the part of the range that a bucket has.
func (t *funnelTrend) rangeOf(bucket int) (from, to int64) {
	return max(t.from, t.starts[bucket]), min(t.to, t.starts[bucket+1])
}

// matchBuckets finds the chains of the unit at hand: those of the funnel itself, and those of
// the funnel of each bucket.
func (s *funnelScan) matchBuckets() {
	parts := s.plan.Count == query.CountActors && s.matcher.InParts()
	if !parts {
		s.matchIn(s.from, s.to)
	}
	f, u := &s.found, s.found.unit
	s.parts.Reset()
	for i := 0; i < len(u.times) && u.times[i] < s.to; {
		if u.masks[i]&s.layout.starters == 0 || u.times[i] < s.from {
			i++
			continue
		}
		f.bucket = s.trend.bucketOf(u.times[i])
		from, to := s.trend.rangeOf(f.bucket)
		first := i
		for i < len(u.times) && u.times[i] < to {
			i++
		}
		if parts {
			s.takePart(s.matcher.MatchPart(u.times, u.masks, first, i), from, to)
		} else {
			s.matchIn(from, to)
		}
	}
	f.bucket = -1
	if best := s.parts.Best(); best.Reached > 0 {
		s.take(best, s.from, s.to)
	}
}

// takePart hands on the chain of a bucket, which may be that of the funnel itself as well.
func (s *funnelScan) takePart(match funnel.Match, from, to int64) {
	s.parts.Add(s.found.unit.times, match)
	s.take(match, from, to)
}
