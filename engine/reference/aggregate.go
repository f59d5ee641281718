package reference

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// aggregation is the aggregate view.
type aggregation struct {
	r    *runner
	plan *query.Aggregate
	axes *axes
	// rows are all rows of the range.
	rows []row
}

// group is a row of the answer on its way.
type group struct {
	keys []schema.Value
	// rows are those of the group; none in a bucket that was filled in.
	rows  []row
	cells []Cell
}

func (r *runner) aggregate(plan *query.Aggregate) *Table {
	a := &aggregation{r: r, plan: plan}
	from, to := r.plan.From, r.plan.To
	a.rows = a.source(from, to)
	a.axes = r.newAxes(plan.By, a.rows)
	groups := a.groups()
	for _, g := range groups {
		g.cells = a.measures(g.rows, g.keys)
	}
	groups = a.fill(groups)
	a.series(groups)
	groups = a.withoutFilled(groups)
	groups = slices.DeleteFunc(groups, func(g *group) bool { return !passes(plan.Having, outputRow{g}) })
	a.sort(groups)
	return a.table(groups, a.cut(groups))
}

// rowsOver returns the rows of a range: events where over is nil.
func (r *runner) rowsOver(over *query.Over, from, to int64) []row {
	switch {
	case over == nil:
		var rows []row
		for _, e := range r.matching(from, to) {
			rows = append(rows, e)
		}
		return rows
	case over.Actors != nil:
		return r.actorRows(over.Actors, from, to)
	case over.Flows != nil:
		return r.flows(over.Flows, from, to)
	}
	return r.sessions(over.Sessions, from, to)
}

// source returns the rows of a range.
func (a *aggregation) source(from, to int64) []row {
	return a.r.rowsOver(a.plan.Over, from, to)
}

// keysOf are the values of the group keys for a row.
func (a *aggregation) keysOf(row row) []schema.Value {
	keys := make([]schema.Value, len(a.plan.By))
	for i, key := range a.plan.By {
		keys[i] = a.axes.value(i, key, row)
	}
	return keys
}

// groups puts the rows into groups. Without keys there is one, whatever there is.
func (a *aggregation) groups() []*group {
	var groups []*group
	byName := map[string]*group{}
	if len(a.plan.By) == 0 {
		groups = []*group{{rows: a.rows}}
	}
	for _, row := range a.rows {
		keys := a.keysOf(row)
		name := nameOfAll(keys)
		if len(a.plan.By) == 0 {
			continue
		}
		g := byName[name]
		if g == nil {
			g = &group{keys: keys}
			byName[name] = g
			groups = append(groups, g)
		}
		g.rows = append(g.rows, row)
	}
	return groups
}

// measures computes the measures of a group; keys are nil for total and other.
func (a *aggregation) measures(rows []row, keys []schema.Value) []Cell {
	aggregates := make([]Cell, len(a.plan.Aggregates))
	for i, aggregate := range a.plan.Aggregates {
		aggregates[i] = a.aggregated(aggregate, rows, keys)
	}
	cells := make([]Cell, len(a.plan.Measures))
	for i, measure := range a.plan.Measures {
		value := measure.Expr.Eval(cellRow(aggregates))
		cells[i] = Cell{Value: value, Tolerance: cellRow(aggregates).tolerance(measure.Expr, value)}
	}
	return cells
}

func (a *aggregation) aggregated(aggregate query.Aggregation, rows []row, keys []schema.Value) Cell {
	inBucket := a.axes.time >= 0 && keys != nil
	if aggregate.Function == query.BucketSeconds {
		seconds := a.r.wholeSeconds()
		if inBucket {
			seconds = a.axes.seconds(keys[a.axes.time].Int)
		}
		return Cell{Value: schema.FloatOf(seconds), Tolerance: sumTolerance * seconds}
	}
	if aggregate.Trailing > 0 && inBucket {
		rows = a.trailing(aggregate.Trailing, keys)
	}
	// Of sessions the actor is a string like any other: none is without.
	skipEmpty := a.plan.Over == nil && a.r.isActor(aggregate)
	return a.r.measure(aggregate, rows, skipEmpty)
}

// trailing returns the rows of a series in the window that ends with a bucket. The
// bucket ends where the range does, if that comes first.
func (a *aggregation) trailing(window int64, keys []schema.Value) []row {
	_, end := a.r.plan.Zone.Bucket(keys[a.axes.time].Int, a.axes.unit)
	var rows []row
	for _, row := range a.source(add64(end, -window), min(end, a.r.plan.To)) {
		if nameOfAll(a.seriesOf(a.keysOf(row))) == nameOfAll(a.seriesOf(keys)) {
			rows = append(rows, row)
		}
	}
	return rows
}

// seriesOf are the keys without the time.
func (a *aggregation) seriesOf(keys []schema.Value) []schema.Value {
	if a.axes.time < 0 {
		return keys
	}
	return slices.Delete(slices.Clone(keys), a.axes.time, a.axes.time+1)
}

// fill adds the empty buckets of every series, always: functions along a series see
// them even where the answer does not show them. Empty buckets are 0 for every
// measure that is a number.
func (a *aggregation) fill(groups []*group) []*group {
	if a.axes.time < 0 {
		return groups
	}
	present := map[string]bool{}
	series := map[string][]schema.Value{}
	for _, g := range groups {
		present[nameOfAll(g.keys)] = true
		series[nameOfAll(a.seriesOf(g.keys))] = a.seriesOf(g.keys)
	}
	if len(a.plan.By) == 1 {
		series[""] = nil
	}
	for _, rest := range series {
		for _, start := range a.axes.buckets() {
			keys := slices.Insert(slices.Clone(rest), a.axes.time, schema.TimestampOf(start))
			if present[nameOfAll(keys)] {
				continue
			}
			g := &group{keys: keys, cells: a.measures(nil, keys)}
			for i := range g.cells {
				if cell := &g.cells[i]; cell.Null && cell.Type.IsNumber() {
					cell.Value = schema.Value{Type: cell.Type}
				}
			}
			groups = append(groups, g)
		}
	}
	return groups
}

// withoutFilled drops the buckets that fill added where they are not wanted.
func (a *aggregation) withoutFilled(groups []*group) []*group {
	if a.plan.Fill || a.axes.time < 0 {
		return groups
	}
	return slices.DeleteFunc(groups, func(g *group) bool { return len(g.rows) == 0 })
}

// sort orders the groups as asked, nulls last, and equal ones by their keys.
func (a *aggregation) sort(groups []*group) {
	slices.SortFunc(groups, func(x, y *group) int {
		for _, order := range a.plan.Order {
			if c := inOrder(x.output(order.Column), y.output(order.Column), order.Descending); c != 0 {
				return c
			}
		}
		return 0
	})
}

func inOrder(x, y schema.Value, descending bool) int {
	switch {
	case x.Null || y.Null:
		return -compare(x, y)
	case descending:
		return compare(y, x)
	}
	return compare(x, y)
}

// cut keeps the groups within the limits.
func (a *aggregation) cut(groups []*group) []*group {
	if a.plan.LimitBy > 0 && a.axes.time >= 0 {
		kept := a.topSeries(groups)
		groups = slices.DeleteFunc(slices.Clone(groups), func(g *group) bool {
			return !kept[nameOfAll(a.seriesOf(g.keys))]
		})
	}
	if a.plan.Limit > 0 && len(groups) > a.plan.Limit {
		return groups[:a.plan.Limit]
	}
	return groups
}

// topSeries names the series with the largest first measure over the whole series.
func (a *aggregation) topSeries(groups []*group) map[string]bool {
	type series struct {
		keys []schema.Value
		name string
		size schema.Value
	}
	rowsOf := map[string][]row{}
	for _, row := range a.rows {
		name := nameOfAll(a.seriesOf(a.keysOf(row)))
		rowsOf[name] = append(rowsOf[name], row)
	}
	var all []series
	seen := map[string]bool{}
	for _, g := range groups {
		s := series{keys: a.seriesOf(g.keys)}
		if s.name = nameOfAll(s.keys); seen[s.name] {
			continue
		}
		seen[s.name] = true
		s.size = a.measures(rowsOf[s.name], nil)[0].Value
		all = append(all, s)
	}
	slices.SortFunc(all, func(x, y series) int {
		return cmp.Or(inOrder(x.size, y.size, true), slices.CompareFunc(x.keys, y.keys, compare))
	})
	kept := map[string]bool{}
	for _, s := range all[:min(len(all), a.plan.LimitBy)] {
		kept[s.name] = true
	}
	return kept
}

// table writes the groups down, with a total over all rows, and an other row over
// those of the groups that are not shown.
func (a *aggregation) table(groups, shown []*group) *Table {
	table := &Table{}
	for _, g := range shown {
		table.Rows = append(table.Rows, g.outputs())
	}
	if len(a.plan.By) == 0 {
		return table
	}
	table.Total = a.rest(a.rows)
	if len(shown) < len(groups) {
		isShown := map[*group]bool{}
		for _, g := range shown {
			isShown[g] = true
		}
		var rows []row
		for _, g := range groups {
			if !isShown[g] {
				rows = append(rows, g.rows...)
			}
		}
		table.Other = a.rest(rows)
	}
	return table
}

// rest measures rows as one group without keys.
func (a *aggregation) rest(rows []row) []Cell {
	var cells []Cell
	for _, key := range a.plan.By {
		cells = append(cells, Cell{Value: schema.NullOf(key.Type)})
	}
	measures := a.measures(rows, nil)
	for i, measure := range a.plan.Measures {
		if measure.Series != nil {
			measures[i] = Cell{Value: schema.NullOf(measure.Type)}
		}
	}
	return append(cells, measures...)
}
