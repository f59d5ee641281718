package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// contender is a group and the measure by which the answer is ordered first.
type contender struct {
	group uint32
	value schema.Value
}

// contenders returns the groups that may be among the rows shown. Where a limit keeps
// few of many groups and a measure orders them, only those groups become rows that
// are not behind the limit by that measure.
func (a *aggregation) contenders() []uint32 {
	groups := make([]uint32, a.groups.Len())
	for i := range groups {
		groups[i] = uint32(i)
	}
	limit := a.plan.Limit
	if !a.limitDecides() || len(groups) <= 4*limit {
		return groups
	}
	order := a.plan.Order[0]
	measure := a.plan.Measures[order.Column-len(a.plan.By)]
	row := a.wholeRow(a.groups.States, 0) // without a time key it is any group's
	all := make([]contender, len(groups))
	for i := range all {
		row.group = uint32(i)
		all[i] = contender{row.group, measure.Expr.Eval(row)}
	}
	compare := func(x, y contender) int { return compareOrdered(x.value, y.value, order.Descending) }
	selectFirst(all, limit, compare)
	last := slices.MaxFunc(all[:limit], compare)
	groups = groups[:0]
	for _, c := range all {
		if compare(c, last) <= 0 {
			groups = append(groups, c.group)
		}
	}
	a.passedOver = a.groups.Len() - len(groups)
	return groups
}

// limitDecides reports whether the limit cuts the groups as they are, in the order of
// a measure: nothing is filled in, measured along a series or dropped before.
func (a *aggregation) limitDecides() bool {
	return a.plan.Limit > 0 && a.plan.LimitBy == 0 && a.plan.Having == nil && a.timeKey < 0 &&
		len(a.plan.Order) > 0 && a.plan.Order[0].Column >= len(a.plan.By) &&
		!slices.ContainsFunc(a.plan.Measures, func(m query.Measure) bool { return m.Series != nil })
}
