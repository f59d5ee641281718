package difference

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// bools counts the values of a property that is true or false.
type bools struct {
	values *vector.Evaluator
	// counts are those of false and true, rest and selection.
	counts [2][2]int64
}

func (c *bools) Add(b *vector.Batch, s *Sides) error {
	v, err := c.values.Eval(b)
	if err != nil {
		return err
	}
	if v.Const {
		if !v.IsNull(0) {
			to := &c.counts[v.Ints[0]&1]
			to[Rest], to[Selected] = to[Rest]+s.Counts.Rest, to[Selected]+s.Counts.Selection
		}
		return nil
	}
	for r, truth := range v.Ints {
		if side := s.Of[r]; side != Neither && !v.Null.Get(r) {
			c.counts[truth&1][side]++
		}
	}
	return nil
}

func (c *bools) EndUnit() {}

func (c *bools) Merge(other Column) {
	for i, counts := range other.(*bools).counts {
		c.counts[i][0] += counts[0]
		c.counts[i][1] += counts[1]
	}
}

func (c *bools) Outcome(sizes Counts, _ int) Outcome {
	var o Outcome
	for i, counts := range c.counts {
		if counts != [2]int64{} {
			o.Values = append(o.Values, Value{schema.BoolOf(i == 1), Counts{counts[Selected], counts[Rest]}})
		}
	}
	o.Missing = sizes.Sub(sum(o.Values))
	return o
}

func (c *bools) SizeBytes() int64 { return 0 }
