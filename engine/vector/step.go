package vector

import (
	"math"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// stepNode applies log_bucket to doubles once or twice per cell, a range of doubles
// that share their leading bits. The function never falls, and cells are so narrow that it
// takes at most one step in each.
type stepNode struct {
	expr   *expression.Expr
	arg    node
	values []schema.Value
	shift  uint
	cells  []stepCell
	// learned counts the cells that were looked into.
	learned int
	out     output
}

// stepCell is what is known of a cell: the value before and from a change on, which is
// nowhere where there is none. No value is told by a double that is no number.
type stepCell struct {
	number        uint64
	change        float64
	before, since float64
}

const (
	// stepBaseMin is the least base whose powers are far enough apart for cells.
	stepBaseMin = 1.02
	// stepCells is how many cells are remembered.
	stepCells = 1 << 12
	// learnedMax bounds how often cells are looked into, for values that are all over
	// the doubles.
	learnedMax = 4 * stepCells
)

// newStepNode returns the node of log_bucket with a constant base from stepBaseMin on.
func newStepNode(e *expression.Expr, arg node) *stepNode {
	// The upper end of a cell is at most 1 + 2^-bits times its lower one.
	bits := max(0, math.Ceil(-math.Log2(e.Args[1].Value.Float-1)))
	n := &stepNode{
		expr: e, arg: arg, values: []schema.Value{{}, e.Args[1].Value},
		shift: 52 - uint(bits), cells: make([]stepCell, stepCells),
	}
	for i := range n.cells {
		n.cells[i].number = math.MaxUint64 // which is no cell
	}
	return n
}

func (n *stepNode) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	values := arg.Floats
	v := n.out.reset(schema.Float64, len(values))
	v.Const = arg.Const
	out, cells, shift := v.Floats[:len(values)], n.cells[:stepCells], n.shift&63
	for i, value := range values {
		number := math.Float64bits(value) >> shift
		cell := &cells[number&(stepCells-1)]
		if cell.number != number {
			out[i] = n.miss(number, value)
			continue
		}
		step := cell.before
		if value >= cell.change {
			step = cell.since
		}
		out[i] = step
	}
	dropInfinite(out, func(row int) { n.out.nulls(len(values)).Set(row) })
	n.out.orNulls(arg, len(values))
	return v, nil
}

// miss computes the function of a value whose cell is not remembered, and remembers the
// cell where that is worth it. Subnormal numbers have fewer leading bits than cells want.
func (n *stepNode) miss(number uint64, value float64) float64 {
	if number<<n.shift<<1>>53 != 0 && n.learned < learnedMax {
		n.learned++
		n.cells[number&(stepCells-1)] = n.learn(number)
	}
	return n.apply(value)
}

// learn finds the step in a cell by bisection.
func (n *stepNode) learn(number uint64) stepCell {
	low := number << n.shift
	high := low | (1<<n.shift - 1)
	before, since := n.apply(math.Float64frombits(low)), n.apply(math.Float64frombits(high))
	cell := stepCell{number: number, change: math.Inf(1), before: before, since: since}
	if before == since || math.IsNaN(before) {
		return cell
	}
	for low+1 < high {
		if middle := low + (high-low)/2; n.apply(math.Float64frombits(middle)) == before {
			low = middle
		} else {
			high = middle
		}
	}
	cell.change = math.Float64frombits(high)
	return cell
}

// apply computes the function of one value; what is no number stands for null.
func (n *stepNode) apply(value float64) float64 {
	n.values[0] = schema.FloatOf(value)
	if step := n.expr.Function.Apply(n.expr.Prepared, n.values); !step.Null {
		return step.Float
	}
	return math.NaN()
}
