package storage

import (
	"math"
	"slices"
	"time"
)

// Retention says what of a dataset is kept. Zero is no bound.
type Retention struct {
	// Age is how old events may become, by their own times.
	Age time.Duration
	// Bytes bounds the segments of all copies together. The day of the latest event is kept whatever it takes.
	Bytes int64
}

// slackOf is how much older than the age an event may be before a cluster that also has younger ones is written anew
// for it: a tenth of the age, a day at least. So a rewrite is repaid by a tenth of what is kept, and nothing is older
// than that.
func (r Retention) slackOf() int64 {
	return max(dayMicros, r.Age.Microseconds()/10)
}

// expiry is what of a dataset goes: clusters as a whole, and of others the events before bound.
type expiry struct {
	drop  []cluster
	cut   []cluster
	bound int64
}

// planExpiry applies a retention at a moment, microseconds, to clusters in the order of time: first by age, then by size, the oldest
// first.
func planExpiry(clusters []cluster, retention Retention, now int64) expiry {
	plan := expiry{bound: math.MinInt64}
	if retention.Age > 0 {
		plan.bound = now - retention.Age.Microseconds()
		clusters = plan.byAge(clusters, retention.slackOf())
	}
	if retention.Bytes > 0 && len(plan.cut) == 0 {
		plan.bySize(clusters, retention.Bytes)
	}
	return plan
}

// byAge drops what is wholly older than the bound, and returns what is left. At most one cluster lies across it.
func (p *expiry) byAge(clusters []cluster, slack int64) (left []cluster) {
	for _, c := range clusters {
		switch first, last := c.times(); {
		case last < p.bound:
			p.drop = append(p.drop, c)
		case first < p.bound-slack:
			p.cut = append(p.cut, c)
		default:
			left = append(left, c)
		}
	}
	return left
}

// bySize drops the oldest until the rest is small enough. A cluster of several days loses whole days, as many as it takes if
// its bytes are spread evenly over its time.
func (p *expiry) bySize(clusters []cluster, limit int64) {
	total, latest := int64(0), int64(math.MinInt64)
	for _, c := range clusters {
		_, last := c.times()
		total, latest = total+c.sizeBytes(), max(latest, last)
	}
	newest := byDay.around(latest).from
	for _, c := range clusters {
		if total <= limit {
			return
		}
		first, last := c.times()
		bound := c.dayBehind(total - limit)
		if bound > last && last < newest {
			p.drop = append(p.drop, c)
			total -= c.sizeBytes()
			continue
		}
		if bound = min(bound, newest); bound > first {
			p.cut, p.bound = []cluster{c}, bound
		}
		return
	}
}

// dayBehind is the first midnight before which the cluster has so many bytes.
func (c cluster) dayBehind(bytes int64) int64 {
	first, last := c.times()
	share := float64(bytes) / float64(max(c.sizeBytes(), 1))
	if share >= 1 {
		return math.MaxInt64
	}
	return byDay.around(first + int64(share*float64(last-first))).to
}

// idsOf lists the segments of some clusters.
func idsOf(clusters []cluster) (ids []uint64) {
	for _, c := range clusters {
		for _, segment := range c {
			ids = append(ids, segment.ID)
		}
	}
	slices.Sort(ids)
	return ids
}
