package aggregate

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
)

// CommonFilter returns the filter that all aggregations have, and the aggregations without
// it: whoever drops the other rows before can do without. It is nil where they do not share
// one.
func CommonFilter(aggregations []query.Aggregation) (*expression.Expr, []query.Aggregation) {
	if len(aggregations) == 0 || aggregations[0].Filter == nil {
		return nil, aggregations
	}
	filter := aggregations[0].Filter
	bare := slices.Clone(aggregations)
	for i := range bare {
		if !same(bare[i].Filter, filter) {
			return nil, aggregations
		}
		bare[i].Filter = nil
	}
	return filter, bare
}

// same reports whether two expressions are known to have the same values. What a
// call prepared cannot be looked into, so two calls that prepared something are
// the same only if they share it.
func same(a, b *expression.Expr) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil || a.Op != b.Op || a.Type != b.Type || len(a.Args) != len(b.Args) {
		return false
	}
	switch a.Op {
	case expression.Constant:
		return a.Value == b.Value
	case expression.Column:
		return a.Ref.ID == b.Ref.ID
	}
	if a.Function != b.Function || a.Prepared != nil || b.Prepared != nil {
		return false
	}
	for i := range a.Args {
		if !same(a.Args[i], b.Args[i]) {
			return false
		}
	}
	return true
}
