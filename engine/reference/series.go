package reference

import (
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// outputRow gives the columns of the answer to having.
type outputRow struct{ *group }

func (o outputRow) Value(ref expression.Ref) schema.Value { return o.output(int(ref.ID)) }

// output is a column of the answer: the keys, then the measures.
func (g *group) output(column int) schema.Value {
	if column < len(g.keys) {
		return g.keys[column]
	}
	return g.cells[column-len(g.keys)].Value
}

func (g *group) outputs() []Cell {
	var cells []Cell
	for _, key := range g.keys {
		cells = append(cells, Cell{Value: key})
	}
	return append(cells, g.cells...)
}

// series applies the functions along series, for which null counts as 0.
func (a *aggregation) series(groups []*group) {
	for i, measure := range a.plan.Measures {
		if measure.Series == nil {
			continue
		}
		for _, line := range a.lines(groups, measure.Series.Function == "share") {
			before := make([]Cell, len(line))
			for j, g := range line {
				before[j] = g.cells[i]
			}
			whole := addCells(schema.Float64, before, nil, 1).Float
			for j, g := range line {
				g.cells[i] = along(measure, before, j, whole)
			}
		}
	}
}

// lines returns the groups of each series in the order of time; across, those of
// each time bucket.
func (a *aggregation) lines(groups []*group, across bool) [][]*group {
	byName := map[string][]*group{}
	for _, g := range groups {
		name := ""
		switch {
		case across && a.axes.time >= 0:
			name = nameOf(g.keys[a.axes.time])
		case !across:
			name = nameOfAll(a.seriesOf(g.keys))
		}
		byName[name] = append(byName[name], g)
	}
	var lines [][]*group
	for _, line := range byName {
		if !across {
			slices.SortFunc(line, func(x, y *group) int {
				return compare(x.keys[a.axes.time], y.keys[a.axes.time])
			})
		}
		lines = append(lines, line)
	}
	return lines
}

// along is the function of a series at one of its points; whole is the sum of all.
func along(measure query.Measure, line []Cell, at int, whole float64) Cell {
	switch measure.Series.Function {
	case "cumulative":
		return addCells(measure.Type, line[:at+1], nil, 1)
	case "moving_avg":
		window := line[max(0, at-measure.Series.Points+1) : at+1]
		return addCells(schema.Float64, window, nil, float64(len(window)))
	case "change":
		if at == 0 {
			return Cell{Value: schema.NullOf(measure.Type)}
		}
		return addCells(measure.Type, line[at:at+1], line[at-1:at], 1)
	}
	if whole == 0 {
		return Cell{Value: schema.FloatOf(0)}
	}
	return addCells(schema.Float64, line[at:at+1], nil, whole)
}

// addCells adds numbers, null as 0, takes others away, and divides the sum.
func addCells(typ schema.Type, plus, minus []Cell, divisor float64) Cell {
	tolerance := 0.0
	valuesOf := func(cells []Cell) []schema.Value {
		var values []schema.Value
		for _, cell := range cells {
			tolerance += cell.Tolerance + sumTolerance*math.Abs(asFloat(cell.Value))
			if !cell.Null {
				values = append(values, cell.Value)
			}
		}
		return values
	}
	exact := total(valuesOf(plus))
	exact.Sub(exact, total(valuesOf(minus)))
	if typ == schema.Int64 {
		whole, _ := exact.Int(nil)
		if !whole.IsInt64() {
			return Cell{Value: schema.NullOf(schema.Int64)}
		}
		return Cell{Value: schema.IntOf(whole.Int64())}
	}
	rounded, _ := exact.Float64()
	return Cell{Value: finite(rounded / divisor), Tolerance: tolerance / math.Abs(divisor)}
}
