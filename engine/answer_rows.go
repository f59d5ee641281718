package engine

import (
	"slices"

	"github.com/sluice-analytics/sluice/engine/aggregate"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// answerRow is one row of the answer.
type answerRow struct {
	// values are the keys, then the measures.
	values []schema.Value
	// group is the row's group in the result, or empty for a bucket that was
	// filled in.
	group uint32
	empty bool
}

// stateRow gives the value of aggregations to the expressions of measures.
type stateRow struct {
	states []aggregate.State
	group  uint32
	// adjust, where it is set, has the last word on a value.
	adjust func(aggregation int, value schema.Value) schema.Value
}

func (r stateRow) Value(ref expression.Ref) schema.Value {
	value := r.states[ref.ID].Value(r.group)
	if r.adjust != nil {
		return r.adjust(int(ref.ID), value)
	}
	return value
}

// answer makes the table out of the groups.
func (a *aggregation) answer() (*result.Table, error) {
	rows := a.groupRows()
	rows = a.fill(rows)
	a.applySeries(rows)
	rows, dropped := a.having(a.withoutFilled(rows))
	a.sort(rows)
	shown, err := a.cut(rows)
	if err != nil {
		return nil, err
	}
	if err := a.countShown(shown); err != nil {
		return nil, err
	}
	columns := a.columns()
	values := make([][]schema.Value, len(shown))
	for i, row := range shown {
		values[i] = row.values
	}
	table, err := result.NewTable(columns, values)
	if err != nil || len(a.plan.By) == 0 {
		return table, err
	}
	if table.Total, err = a.restRow(); err != nil {
		return nil, err
	}
	if len(shown) < len(rows)+a.passedOver {
		table.Other, err = a.restRow(slices.Concat(shown, dropped)...)
	}
	return table, err
}

func (a *aggregation) columns() []result.Column {
	var columns []result.Column
	for _, key := range a.plan.By {
		columns = append(columns, result.Column{Name: key.Name, Type: key.Type})
	}
	for _, measure := range a.plan.Measures {
		columns = append(columns, result.Column{Name: measure.Name, Type: measure.Type})
	}
	return columns
}

// groupRows measures every group. Without keys there is one row, whatever was
// found.
func (a *aggregation) groupRows() []answerRow {
	groups := a.groups
	if len(a.plan.By) == 0 && groups.Len() == 0 {
		groups.AddEmpty()
	}
	chosen := a.contenders()
	rows := make([]answerRow, 0, len(chosen))
	for _, group := range chosen {
		keys := groups.Values(group)
		rows = append(rows, answerRow{group: group, values: append(keys, a.measures(groups.States, group, keys)...)})
	}
	return rows
}

// measures computes the measures of a group with these keys.
func (a *aggregation) measures(states []aggregate.State, group uint32, keys []schema.Value) []schema.Value {
	name := ""
	if len(a.trailing) > 0 {
		name = aggregate.Name(keys)
	}
	row := stateRow{states, group, func(i int, value schema.Value) schema.Value {
		if a.plan.Aggregates[i].Function == query.BucketSeconds {
			return schema.FloatOf(a.bucketSeconds(keys))
		}
		if values, ok := a.trailing[i]; ok {
			if value, ok = values[name]; !ok {
				value = a.emptyTrailing[i]
			}
		}
		return a.x.scaleValue(a.plan.Aggregates[i], value)
	}}
	values := make([]schema.Value, len(a.plan.Measures))
	for i, measure := range a.plan.Measures {
		values[i] = measure.Expr.Eval(row)
	}
	return values
}

// bucketSeconds is the length of the time bucket of a group, cut to the asked
// range, or of the whole range where no key is a time.
func (a *aggregation) bucketSeconds(keys []schema.Value) float64 {
	if a.timeKey < 0 || keys == nil {
		from, to := a.openRange()
		return seconds(max(0, to-from))
	}
	start := keys[a.timeKey].Int
	i, ok := slices.BinarySearch(a.edges, start)
	if !ok || i+1 >= len(a.edges) {
		return 0
	}
	return seconds(min(a.edges[i+1], a.x.plan.To) - max(start, a.x.plan.From))
}

// fill adds the time buckets in which a series has no row, with zeros: where the
// document wants them, and for functions along series, which count buckets and not rows.
func (a *aggregation) fill(rows []answerRow) []answerRow {
	along := slices.ContainsFunc(a.plan.Measures, func(m query.Measure) bool { return m.Series != nil })
	if a.timeKey < 0 || !(a.plan.Fill || along) || len(a.edges) < 2 {
		return rows
	}
	present := map[string]bool{}
	var series [][]schema.Value
	add := func(keys []schema.Value) {
		if name := "series " + aggregate.Name(keys); !present[name] {
			present[name] = true
			series = append(series, keys)
		}
	}
	for _, row := range rows {
		present[aggregate.Name(row.values[:len(a.plan.By)])] = true
		add(a.series(row.values[:len(a.plan.By)]))
	}
	if len(a.plan.By) == 1 {
		add(nil)
	}
	empty := uint32(a.groups.Len())
	for _, state := range a.groups.States {
		state.Grow(int(empty) + 1)
	}
	for _, keys := range series {
		for _, start := range a.starts() {
			full := a.withTime(keys, start)
			if present[aggregate.Name(full)] {
				continue
			}
			row := answerRow{group: empty, empty: true, values: full}
			row.values = append(row.values, zeros(a.measures(a.groups.States, empty, full))...)
			rows = append(rows, row)
		}
	}
	return rows
}

// withoutFilled drops the buckets that fill added where they are not wanted.
func (a *aggregation) withoutFilled(rows []answerRow) []answerRow {
	if a.plan.Fill {
		return rows
	}
	return slices.DeleteFunc(rows, func(row answerRow) bool { return row.empty })
}

// zeros turns the nulls of an empty bucket into 0: empty time buckets are 0 for
// every measure that is a number.
func zeros(values []schema.Value) []schema.Value {
	for i, value := range values {
		if value.Null && value.Type.IsNumber() {
			values[i] = schema.Value{Type: value.Type}
		}
	}
	return values
}

// rowValues gives the columns of an answer row to having.
type rowValues []schema.Value

func (r rowValues) Value(ref expression.Ref) schema.Value { return r[ref.ID] }

// having keeps the rows for which the condition holds, and returns the others too.
func (a *aggregation) having(rows []answerRow) (kept, dropped []answerRow) {
	if a.plan.Having == nil {
		return rows, nil
	}
	for _, row := range rows {
		if a.plan.Having.Eval(rowValues(row.values)).Bool() {
			kept = append(kept, row)
		} else {
			dropped = append(dropped, row)
		}
	}
	return kept, dropped
}

// sort orders the rows as asked, and equal ones by their keys, so that the same
// question always has the same answer. Nulls come last, up or down. Where a limit
// keeps few of many rows, only those are put in order, in front.
func (a *aggregation) sort(rows []answerRow) {
	if limit := a.plan.Limit; limit > 0 && len(rows) > 4*limit && a.plan.LimitBy == 0 {
		selectFirst(rows, limit, a.compare)
		rows = rows[:limit]
	}
	slices.SortFunc(rows, a.compare)
}

// compare is the order of the answer's rows.
func (a *aggregation) compare(x, y answerRow) int {
	for _, order := range a.plan.Order {
		if c := compareOrdered(x.values[order.Column], y.values[order.Column], order.Descending); c != 0 {
			return c
		}
	}
	return compareKeys(x.values[:len(a.plan.By)], y.values[:len(a.plan.By)])
}

func compareOrdered(x, y schema.Value, descending bool) int {
	if x.Null || y.Null {
		return -aggregate.Compare(x, y)
	}
	if descending {
		return aggregate.Compare(y, x)
	}
	return aggregate.Compare(x, y)
}

func compareKeys(x, y []schema.Value) int {
	for i := range x {
		if c := aggregate.Compare(x[i], y[i]); c != 0 {
			return c
		}
	}
	return 0
}

// cut keeps the rows within the limits.
func (a *aggregation) cut(rows []answerRow) ([]answerRow, error) {
	if a.plan.LimitBy > 0 && a.timeKey >= 0 {
		var err error
		if rows, err = a.cutSeries(rows); err != nil {
			return nil, err
		}
	}
	if a.plan.Limit > 0 && len(rows) > a.plan.Limit {
		return rows[:a.plan.Limit], nil
	}
	return rows, nil
}
