package engine

import (
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage"
)

// needs is what somebody is going to read of the events in an order.
type needs struct {
	// from (inclusive) and to (exclusive) bound the events' times; math.MinInt64 and
	// math.MaxInt64 leave an end open.
	from, to int64
	// where keeps the events of which it is true, all where it is nil.
	where *expression.Expr
	// columns are those that will be read. The time and the column of the order are
	// there in any case; every other column is null in what a regrouping gives.
	columns []expression.Ref
}

// arrangement is the events of a dataset in the order of one column.
type arrangement struct {
	// snapshot has all events of the dataset where there is a copy in the order, and
	// where there is none those that were needed. Its Schema.Actor() orders it: the
	// column itself, or where that is one of whole numbers, a column of their texts.
	// Events without a value of the column, or with an empty one, are left out of
	// what is regrouped.
	snapshot *storage.Snapshot
	// from and to bound the times of the events that were regrouped.
	from, to int64
	// regrouped is nil where the dataset has a copy.
	regrouped *result.Regrouped
	// release gives the memory back; the snapshot must not be read afterwards.
	release func()
}

// arranged returns the dataset's events in the order of a column of strings or whole
// numbers: a copy that the dataset has, at no cost, or one that is made in memory of
// what is needed. The memory counts for the query until the arrangement is released;
// over the limit, the error wraps ErrMemory and says what to do. An empty name means
// the first copy. It must not be called by a worker.
func (x *execution) arranged(per string, n needs) (*arrangement, error) {
	if per == "" {
		return &arrangement{snapshot: x.whole, release: func() {}}, nil
	}
	if own, ok := x.whole.By(per); ok {
		return &arrangement{snapshot: own, release: func() {}}, nil
	}
	return x.regroup(per, n)
}
