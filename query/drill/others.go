package drill

import (
	"errors"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// expressionBytesMax is how long a predicate may become beside a filter and a measure, of which an expression holds
// expression.TextBytesMax in all.
const expressionBytesMax = expression.TextBytesMax / 2

// others is the condition of the rows that the limits cut.
func (d *drilling) others(keys []groupKey) (condition, error) {
	rows := d.Facts.Shown
	if d.Mark.Shown != nil {
		return d.notShown(keys)
	}
	rest := condition{}
	if d.Facts.Cut != nil {
		// A having dropped rows that are neither shown nor among the others.
		cut, err := d.anyRow(keys, d.Facts.Cut)
		if err != nil {
			return rest, err
		}
		rest = cut
	} else {
		shown, err := d.anyRow(keys, rows)
		if err != nil {
			return rest, err
		}
		rest = shown.opposite()
	}
	return rest, fitsExpression(rest)
}

// errTooLong says that no expression tells the other rows from those shown.
var errTooLong = errors.New("to tell these rows from those shown takes too long an expression; lower the limit of the document, or group by fewer keys")

func fitsExpression(c condition) error {
	if c.holds != nil && max(len(c.holds.String()), len(c.fails.String())) > expressionBytesMax {
		return errTooLong
	}
	return nil
}

// notShown is the condition of the rows without those whose keys the mark gives.
func (d *drilling) notShown(keys []groupKey) (condition, error) {
	shown := make([][]schema.Value, len(d.Mark.Shown))
	for i, row := range d.Mark.Shown {
		where := fmt.Sprintf("shown[%d]", i)
		shown[i] = make([]schema.Value, len(keys))
		for given := range row {
			known := false
			for _, key := range keys {
				known = known || key.called(given)
			}
			if !known {
				return condition{}, d.noKey(keys, given, where)
			}
		}
		for k, key := range keys {
			found := false
			for given, raw := range row {
				if key.called(given) {
					value, err := d.valueOf(raw, key.Type, where+"."+given)
					if err != nil {
						return condition{}, err
					}
					shown[i][k], found = value, true
				}
			}
			if !found {
				return condition{}, missing(where+"."+key.Name, "give every key of the row")
			}
		}
	}
	any, err := d.anyRow(keys, shown)
	if err != nil {
		return condition{}, err
	}
	return any.opposite(), fitsExpression(any)
}

// anyRow is the condition that a row has the keys of any of some.
func (d *drilling) anyRow(keys []groupKey, rows [][]schema.Value) (condition, error) {
	keys, rows = d.series(keys, rows)
	if len(keys) == 1 && !isTime(keys[0].Key) && keys[0].Bins == nil {
		return d.anyValue(keys[0], rows), nil
	}
	var opposites []condition
	for _, row := range rows {
		one := d.whole()
		var conditions []condition
		for i, key := range keys {
			if isTime(key.Key) {
				from, to, err := d.bucket(row[i], "shown")
				if err != nil {
					return condition{}, err
				}
				one.narrow(from, to)
				continue
			}
			has, err := d.has(key, row[i], "shown")
			if err != nil {
				return condition{}, err
			}
			conditions = append(conditions, has)
		}
		conditions = append(conditions, d.within(one, d.timeColumn()))
		opposites = append(opposites, all(conditions...).opposite())
	}
	if len(opposites) == 0 {
		return condition{constant(schema.BoolOf(false)), constant(schema.BoolOf(true))}, nil
	}
	return all(opposites...).opposite(), nil
}

// series leaves the time out where rows are cut by whole series.
func (d *drilling) series(keys []groupKey, rows [][]schema.Value) ([]groupKey, [][]schema.Value) {
	a := d.plan.Aggregate
	if a.Limit > 0 || a.Having != nil {
		return keys, rows
	}
	var kept []groupKey
	for _, key := range keys {
		if !isTime(key.Key) {
			kept = append(kept, key)
		}
	}
	if len(kept) == len(keys) || len(kept) == 0 {
		return keys, rows
	}
	var series [][]schema.Value
	known := map[string]bool{}
	for _, row := range rows {
		var values []schema.Value
		var text strings.Builder
		for i, key := range keys {
			if !isTime(key.Key) {
				values = append(values, row[i])
				fmt.Fprintf(&text, "%t %q ", row[i].Null, row[i].AsText())
			}
		}
		if !known[text.String()] {
			known[text.String()] = true
			series = append(series, values)
		}
	}
	return kept, series
}

// anyValue is the condition that a key has any of some values.
func (d *drilling) anyValue(key groupKey, rows [][]schema.Value) condition {
	var values []schema.Value
	null, size := false, 0
	for _, row := range rows {
		if row[0].Null {
			null = true
		} else {
			values = append(values, row[0])
			size += len(row[0].Text) + 8
		}
	}
	var either []condition // of which any is true, opposite for opposite
	if null {
		either = append(either, isNull(key.node).opposite())
	}
	switch {
	case key.Type == schema.Timestamp || key.Type == schema.StringList || len(values) == 1:
		for _, value := range values {
			either = append(either, d.is(key.node, value).opposite())
		}
	case len(values) > 1:
		either = append(either, d.in(key, values, size, null).opposite())
	}
	if len(either) == 0 {
		return condition{constant(schema.BoolOf(false)), constant(schema.BoolOf(true))}
	}
	return all(either...).opposite()
}

// in is the condition that a key has one of some values, none of which is null. A null fails it, if withNull does not
// say that it is not asked.
func (d *drilling) in(key groupKey, values []schema.Value, size int, withNull bool) condition {
	operands := []*expression.Node{key.node}
	if key.Type == schema.String && size > literalBytesMax {
		texts := make([]string, len(values))
		for i, value := range values {
			texts[i] = value.Text
		}
		operands = append(operands, d.parameter(texts))
	} else {
		for _, value := range values {
			operands = append(operands, d.literal(value))
		}
	}
	c := condition{operator(expression.OpIn, operands...), operator(notIn, operands...)}
	if !withNull {
		c.fails = operator(expression.OpOr, c.fails, operator(expression.OpIsNull, key.node))
	}
	return c
}
