package aggregate

import (
	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// decimalCodes remembers the codes of a numberKey by the decimals that its values are
// computed from, so that an expression of one column is computed once per number instead of
// once per row. Decimals that are too large to be remembered, or not known yet, are
// computed together.
type decimalCodes struct {
	// known holds 1 + the code of small numbers, 0 where unknown, by the power that they are
	// over, of which blocks of a column have one or a few.
	known map[float64]*[columnsMax]uint32
	// missing lists rows of the batch whose codes are not known.
	missing [block.Rows]uint16
	few     fewDoubles
	batch   vector.Batch
	out     [block.Rows]uint32
	// asked and computed count rows: where most had to be computed it is given up.
	asked, computed int
}

// enoughAsked is the number of rows after which it shows whether remembering pays.
const enoughAsked = 1 << 17

// codes returns the codes of a batch, and whether it could.
func (d *decimalCodes) codes(k *numberKey, b *vector.Batch) (Groups, bool, error) {
	if d.asked > enoughAsked && 2*d.computed > d.asked {
		return Groups{}, false, nil
	}
	source, ok := b.Block()
	if !ok || b.Rows*wholeShare < source.BlockRows() {
		return Groups{}, false, nil
	}
	numbers, ok, err := source.BlockDecimals(*k.values.OnlyDouble())
	if !ok || err != nil {
		return Groups{}, false, err
	}
	known := d.known[numbers.Power]
	if known == nil {
		known = new([columnsMax]uint32)
		d.known[numbers.Power] = known
	}
	rows := source.Selection()
	missing := lookUpDecimals(rows, numbers.Values, known, &d.out, &d.missing)
	d.asked, d.computed = d.asked+len(rows), d.computed+missing
	if err := d.compute(k, rows, numbers, known, d.missing[:missing]); err != nil {
		return Groups{}, false, err
	}
	return Groups{Codes: d.out[:len(rows)]}, true, nil
}

// lookUpDecimals writes the codes of the rows whose numbers are known, and lists which of
// the others there are; it returns how many.
//
//go:noinline
func lookUpDecimals(rows []uint16, numbers *[block.Rows]uint32, known *[columnsMax]uint32, out *[block.Rows]uint32, missing *[block.Rows]uint16) int {
	if numbers == nil || known == nil || out == nil {
		return 0 // once, instead of for each row
	}
	count := 0
	for i, r := range rows {
		number := numbers[r%block.Rows]
		code := known[number%columnsMax]
		if number >= columnsMax || code == 0 {
			missing[count%block.Rows] = uint16(i)
			count++
		}
		out[i%block.Rows] = code - 1
	}
	return count
}

// compute finds the codes of the rows listed and remembers them.
func (d *decimalCodes) compute(k *numberKey, rows []uint16, numbers vector.Decimals, known *[columnsMax]uint32, missing []uint16) error {
	if len(missing) == 0 {
		return nil
	}
	d.few.values = d.few.values[:0]
	for _, i := range missing {
		d.few.values = append(d.few.values, float64(numbers.Values[rows[i]])/numbers.Power)
	}
	d.batch.Reset(len(missing), &d.few)
	groups, err := k.evaluate(&d.batch)
	if err != nil {
		return err
	}
	for place, i := range missing {
		code := groups.At(place)
		d.out[i] = code
		if number := numbers.Values[rows[i]]; number < columnsMax {
			known[number] = code + 1
		}
	}
	return nil
}

// fewDoubles is a source of some values of one column.
type fewDoubles struct {
	values []float64
	vector vector.Vector
}

func (s *fewDoubles) Load(expression.Ref) (*vector.Vector, error) {
	s.vector = vector.Vector{Type: schema.Float64, Floats: s.values}
	return &s.vector, nil
}

func (s *fewDoubles) Bounds(expression.Ref) (low, high int64, ok bool) { return 0, 0, false }

func (s *fewDoubles) Histogram(expression.Ref) (h vector.Histogram, ok bool, err error) {
	return h, false, nil
}
