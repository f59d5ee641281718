package difference

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// numberColumn counts the values of a property of numbers or times.
type numberColumn struct {
	values  *vector.Evaluator
	numbers *Numbers
}

// wholeShare is the part of a block's rows from which on it is quicker to decode all of its
// numbers as they are packed than those of the rows as doubles.
const wholeShare = 4

func (c *numberColumn) Add(b *vector.Batch, s *Sides) error {
	if done, err := c.addDecimals(b, s); done || err != nil {
		return err
	}
	v, err := c.values.Eval(b)
	switch {
	case err != nil:
		return err
	case v.Const:
		if !v.IsNull(0) {
			c.numbers.AddOne(v.Value(0), s.Counts)
		}
	case v.Type == schema.Float64:
		c.numbers.AddFloats(v.Floats, v.Null, s.Of)
	default:
		c.numbers.AddInts(v.Ints, v.Null, s.Of)
	}
	return nil
}

// addDecimals counts numbers as they are packed, where they are.
func (c *numberColumn) addDecimals(b *vector.Batch, s *Sides) (bool, error) {
	ref := c.values.Column()
	source, ok := b.Block()
	if ref == nil || !ok || b.Rows*wholeShare < source.BlockRows() {
		return false, nil
	}
	decimals, ok, err := source.BlockDecimals(*ref)
	if !ok || err != nil {
		return false, err
	}
	c.numbers.AddDecimals(decimals.Values[:], source.Selection(), decimals.Power, s.Of)
	return true, nil
}

func (c *numberColumn) EndUnit() { c.numbers.Flush() }

func (c *numberColumn) Merge(other Column) { c.numbers.Merge(other.(*numberColumn).numbers) }

func (c *numberColumn) Outcome(sizes Counts, bins int) Outcome {
	values, counts, few := c.numbers.Few()
	if !few {
		d := c.numbers.Distribution(bins)
		o := Outcome{Distribution: &d, SelectionMedian: d.Selection, RestMedian: d.Rest, Missing: sizes}
		for _, c := range d.Bins {
			o.Missing = o.Missing.Sub(c)
		}
		return o
	}
	var o Outcome
	for i, value := range values {
		o.Values = append(o.Values, Value{value, counts[i]})
	}
	o.SelectionMedian = median(o.Values, c.numbers.typ, func(c Counts) int64 { return c.Selection })
	o.RestMedian = median(o.Values, c.numbers.typ, func(c Counts) int64 { return c.Rest })
	o.Missing = sizes.Sub(sum(o.Values))
	return o
}

// median is the smallest value with at least half of the rows at or below it.
func median(values []Value, typ schema.Type, of func(Counts) int64) schema.Value {
	rank := (of(sum(values)) + 1) / 2
	for _, v := range values {
		if rank -= of(v.Counts); rank <= 0 && of(v.Counts) > 0 {
			return v.Value
		}
	}
	return schema.NullOf(typ)
}

func (c *numberColumn) SizeBytes() int64 { return c.numbers.SizeBytes() }
