package scan

import (
	"math"

	"github.com/sluice-analytics/sluice/engine/vector"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/block"
	"github.com/sluice-analytics/sluice/storage/kernel"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// Filter keeps the rows of a block for which a time range and a condition hold. It
// belongs to one goroutine.
type Filter struct {
	from, to int64
	// quick are the conjuncts that are decided on encoded lanes, slow those that
	// are evaluated on the rows that the quick ones left.
	quick []condition
	slow  []*vector.Evaluator

	batch  vector.Batch
	kept   [block.Rows / 64]uint64
	word   [block.Rows / 64]uint64
	rows   [block.Rows]uint16
	values []int64 // made on first use
	floats []float64
	codes  [block.Rows]uint32
	bytes  [block.Rows]uint8
}

// condition is a conjunct that can be decided on a block's lanes.
type condition interface {
	// select sets the bit of every row of the cursor's block for which the
	// condition is true and clears the others, or answers for all rows at once.
	selectRows(c *Cursor, f *Filter, bitmap []uint64) (verdict, error)
}

// verdict is a condition's answer for a block.
type verdict uint8

const (
	someRows verdict = iota // the bitmap says which
	noRows
	allRows
)

// NewFilter returns the filter of the rows with from <= time < to for which all of
// where are true; a nil one is always true.
func NewFilter(from, to int64, where ...*expression.Expr) *Filter {
	f := &Filter{from: from, to: to}
	for _, condition := range where {
		for _, conjunct := range expression.Conjuncts(condition) {
			if quick := quickCondition(conjunct); quick != nil {
				f.quick = append(f.quick, quick)
			} else {
				f.slow = append(f.slow, vector.Compile(conjunct))
			}
		}
	}
	return f
}

func quickCondition(e *expression.Expr) condition {
	if readsDerived(e) {
		if actors := newActorCondition(e); actors != nil {
			return actors
		}
		if sessions := newSessionCondition(e); sessions != nil {
			return sessions
		}
		return nil
	}
	if verdicts, ok := vector.NewVerdicts(e); ok {
		return &textCondition{verdicts: verdicts}
	}
	if low, high, ref, ok := intRange(e); ok {
		return &intCondition{ref: ref, low: low, high: high}
	}
	if low, high, ref, ok := floatRange(e); ok {
		return &floatCondition{ref: ref, low: low, high: high}
	}
	return nil
}

// Apply selects the rows of the cursor's block that pass, and reports whether
// there is one.
func (f *Filter) Apply(c *Cursor) (bool, error) {
	n := c.BlockRows()
	kept := f.kept[:kernel.Words(n)]
	from, to := c.BlockPart()
	all := to-from == n
	if !all { // the conditions decide on all rows of the block nevertheless
		c.Select(nil)
		kernel.Clear(kept)
		kernel.SetRange(kept, from, to)
	}
	narrow := func(v verdict) bool {
		switch {
		case v == noRows:
			return false
		case v == allRows:
		case all:
			copy(kept, f.word[:])
			all = false
		default:
			kernel.And(kept, f.word[:len(kept)])
		}
		return true
	}
	v, err := f.selectTime(c)
	if err != nil || !narrow(v) {
		return false, err
	}
	for _, condition := range f.quick {
		v, err := condition.selectRows(c, f, f.word[:len(kept)])
		if err != nil || !narrow(v) {
			return false, err
		}
	}
	c.Scanned.Rows += int64(to - from)
	if !all {
		rows := kernel.Rows(kept, f.rows[:])
		if len(rows) == 0 {
			return false, nil
		}
		if len(rows) < n {
			c.selectKept(rows, kept)
		}
	}
	return f.applySlow(c)
}

// applySlow evaluates what could not be decided on lanes, on fewer rows each time.
func (f *Filter) applySlow(c *Cursor) (bool, error) {
	for _, slow := range f.slow {
		f.batch.Reset(c.Selected(), c)
		v, err := slow.Eval(&f.batch)
		if err != nil {
			return false, err
		}
		if v.Const {
			if v.IsNull(0) || v.Ints[0] == 0 {
				return false, nil
			}
			continue
		}
		n := 0
		selection := c.Selection()
		for i, row := range selection {
			if v.Ints[i] != 0 && !v.Null.Get(i) {
				f.rows[n] = row // never ahead of the row that is read
				n++
			}
		}
		if n == 0 {
			return false, nil
		}
		if n < len(selection) {
			c.Select(f.rows[:n])
		}
	}
	return true, nil
}

// selectTime applies the time range.
func (f *Filter) selectTime(c *Cursor) (verdict, error) {
	if f.from == math.MinInt64 && f.to == math.MaxInt64 {
		return allRows, nil
	}
	if f.to <= f.from {
		return noRows, nil
	}
	if f.from <= c.minTime && c.maxTime < f.to {
		return allRows, nil
	}
	return selectInts(c, f, c.column(schema.TimeID), f.from, f.to-1, f.word[:])
}
