package scan

import (
	"math"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// intCondition is low <= column <= high over whole numbers, bools and timestamps.
type intCondition struct {
	ref       expression.Ref
	low, high int64
}

func (i *intCondition) selectRows(c *Cursor, f *Filter, bitmap []uint64) (verdict, error) {
	return selectInts(c, f, c.column(i.ref.ID), i.low, i.high, bitmap)
}

func selectInts(c *Cursor, f *Filter, col *column, low, high int64, bitmap []uint64) (verdict, error) {
	if col.chunk == nil {
		return noRows, nil
	}
	stats := col.chunk.Stats(c.index)
	switch {
	case stats.Nulls == stats.Rows || stats.Min > high || stats.Max < low:
		return noRows, nil
	case stats.Nulls == 0 && stats.Min >= low && stats.Max <= high:
		return allRows, nil
	}
	b, err := c.open(col)
	if err != nil {
		return noRows, err
	}
	if b.SelectInts(low, high, f.codes[:], bitmap) {
		return someRows, nil
	}
	f.values = sized(f.values, b.Len())
	values := f.values
	b.Ints(values)
	kernel.SelectRange(values, low, high, bitmap)
	kernel.AndNot(bitmap, b.Nulls())
	return someRows, nil
}

// floatCondition is low <= column <= high over doubles. Open ends are the next
// double.
type floatCondition struct {
	ref       expression.Ref
	low, high float64
}

// order is the range in the order of zone maps, which tells the two zeros apart though
// they are equal.
func (x *floatCondition) order() (low, high int64) {
	low, high = block.FloatOrder(x.low), block.FloatOrder(x.high)
	if x.low == 0 {
		low = block.FloatOrder(math.Copysign(0, -1))
	}
	if x.high == 0 {
		high = block.FloatOrder(0)
	}
	return low, high
}

func (x *floatCondition) selectRows(c *Cursor, f *Filter, bitmap []uint64) (verdict, error) {
	col := c.column(x.ref.ID)
	if col.chunk == nil {
		return noRows, nil
	}
	stats := col.chunk.Stats(c.index)
	if stats.Nulls == stats.Rows {
		return noRows, nil
	}
	f.floats = sized(f.floats, c.BlockRows())
	values := f.floats
	b, err := c.open(col)
	if err != nil {
		return noRows, err
	}
	if col.chunk.Type() == schema.Float64 {
		low, high := x.order()
		switch {
		case stats.Min > high || stats.Max < low:
			return noRows, nil
		case stats.Nulls == 0 && stats.Min >= low && stats.Max <= high:
			return allRows, nil
		}
		if b.SelectFloats(x.low, x.high, f.codes[:], bitmap) {
			return someRows, nil
		}
		b.Floats(values)
	} else { // whole numbers of a column that widened since
		b.Floats(values)
	}
	kernel.SelectFloatRange(values, x.low, x.high, bitmap)
	kernel.AndNot(bitmap, b.Nulls())
	return someRows, nil
}

// intRange recognises a comparison of a whole-number column with a constant.
func intRange(e *expression.Expr) (low, high int64, ref expression.Ref, ok bool) {
	operator, column, value, ok := columnAndConstant(e)
	if !ok || value.Null || column.Type == schema.Float64 || column.Type.IsText() || value.Type != column.Type {
		return 0, 0, ref, false
	}
	low, high = math.MinInt64, math.MaxInt64
	switch v := value.Int; operator {
	case expression.OpEqual:
		low, high = v, v
	case expression.OpLessEqual:
		high = v
	case expression.OpGreaterEqual:
		low = v
	case expression.OpLess:
		if v == math.MinInt64 {
			return 1, 0, column.Ref, true
		}
		high = v - 1
	case expression.OpGreater:
		if v == math.MaxInt64 {
			return 1, 0, column.Ref, true
		}
		low = v + 1
	default:
		return 0, 0, ref, false
	}
	return low, high, column.Ref, true
}

// floatRange recognises a comparison of a column of doubles with a constant.
func floatRange(e *expression.Expr) (low, high float64, ref expression.Ref, ok bool) {
	operator, column, value, ok := columnAndConstant(e)
	if !ok || value.Null || column.Type != schema.Float64 || value.Type != schema.Float64 {
		return 0, 0, ref, false
	}
	low, high = math.Inf(-1), math.Inf(1)
	switch v := value.Float; operator {
	case expression.OpEqual:
		low, high = v, v
	case expression.OpLessEqual:
		high = v
	case expression.OpGreaterEqual:
		low = v
	case expression.OpLess:
		high = math.Nextafter(v, math.Inf(-1))
	case expression.OpGreater:
		low = math.Nextafter(v, math.Inf(1))
	default:
		return 0, 0, ref, false
	}
	return low, high, column.Ref, true
}

// columnAndConstant takes "column op constant" apart, turning it round where the
// constant stands first.
func columnAndConstant(e *expression.Expr) (operator string, column *expression.Expr, value schema.Value, ok bool) {
	if e.Op != expression.Call || len(e.Args) != 2 {
		return "", nil, value, false
	}
	a, b := e.Args[0], e.Args[1]
	operator = e.Function.Name
	if a.Op == expression.Constant {
		a, b = b, a
		turned, known := mirrored[operator]
		if !known {
			return "", nil, value, false
		}
		operator = turned
	}
	if a.Op != expression.Column || b.Op != expression.Constant {
		return "", nil, value, false
	}
	return operator, a, b.Value, true
}

var mirrored = map[string]string{
	expression.OpEqual: expression.OpEqual, expression.OpLess: expression.OpGreater, expression.OpLessEqual: expression.OpGreaterEqual,
	expression.OpGreater: expression.OpLess, expression.OpGreaterEqual: expression.OpLessEqual,
}
