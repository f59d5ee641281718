package vector

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// compileNumeric returns the node of a function of numbers, or nil.
func compileNumeric(e *expression.Expr, args []node) node {
	name := e.Function.Name
	if name == expression.CastFloat64 && e.Args[0].Type == schema.Int64 {
		return &castNode{arg: args[0]}
	}
	if len(args) > 0 && !e.Args[0].Type.IsText() {
		for _, compile := range numericCompilers {
			if n := compile(e, args); n != nil {
				return n
			}
		}
	}
	if len(args) != 2 || isFloat(e.Args[0]) != isFloat(e.Args[1]) ||
		e.Args[0].Type.IsText() || e.Args[1].Type.IsText() {
		return nil
	}
	if isFloat(e.Args[0]) {
		if loop, ok := floatComparisons[name]; ok {
			return &binaryNode[float64]{a: args[0], b: args[1], result: e.Type, compare: loop}
		}
		if loop, ok := floatArithmetic[name]; ok && e.Type == schema.Float64 {
			return &binaryNode[float64]{a: args[0], b: args[1], result: e.Type, arithmetic: loop}
		}
		return nil
	}
	if loop, ok := intComparisons[name]; ok {
		return &binaryNode[int64]{a: args[0], b: args[1], result: e.Type, compare: loop}
	}
	if loop, ok := intArithmetic[name]; ok {
		return &binaryNode[int64]{a: args[0], b: args[1], result: e.Type, arithmetic: loop}
	}
	return nil
}

// numericCompilers know functions whose first argument is a number, a bool or a time.
var numericCompilers = []func(e *expression.Expr, args []node) node{
	compileFunction, compileMember, compileDistinct, compileSeconds, compileNumberText,
}

func isFloat(e *expression.Expr) bool { return e.Type == schema.Float64 }

// binaryNode applies a loop to two operands of the same kind. Exactly one of
// compare and arithmetic is set. The result is null where an operand is, and where
// arithmetic says that it has none.
type binaryNode[T int64 | float64] struct {
	a, b       node
	result     schema.Type
	compare    func(a, b []T, out []int64)
	arithmetic func(a, b, out []T, none func(row int))
	spreadA    spreader[T]
	spreadB    spreader[T]
	out        output
}

func (n *binaryNode[T]) eval(b *Batch) (*Vector, error) {
	left, err := n.a.eval(b)
	if err != nil {
		return nil, err
	}
	right, err := n.b.eval(b)
	if err != nil {
		return nil, err
	}
	rows := b.Rows
	v := n.out.reset(n.result, rows)
	x := n.spreadA.spread(lanes[T](left), left.Const, rows)
	y := n.spreadB.spread(lanes[T](right), right.Const, rows)
	if n.compare != nil {
		n.compare(x, y, v.Ints)
	} else {
		n.arithmetic(x, y, lanes[T](v), func(row int) { n.out.nulls(rows).Set(row) })
	}
	n.out.orNulls(left, rows)
	n.out.orNulls(right, rows)
	return v, nil
}

// lanes returns the vector's values of one kind.
func lanes[T int64 | float64](v *Vector) []T {
	var kind T
	if _, ok := any(kind).(float64); ok {
		return any(v.Floats).([]T)
	}
	return any(v.Ints).([]T)
}

// spreader repeats constants over all rows, so that the loops need one form only. It
// remembers what it repeated last, which is nearly always the same.
type spreader[T int64 | float64] struct {
	buffer []T
	filled int
}

func (s *spreader[T]) spread(values []T, isConst bool, rows int) []T {
	if !isConst {
		return values[:rows]
	}
	if rows > s.filled || !identical(s.buffer[0], values[0]) {
		s.buffer = grow(s.buffer, rows)
		s.filled = rows
		fill(s.buffer[:rows], values)
	}
	return s.buffer[:rows]
}

// identical reports whether two numbers are the same to the bit: 0 is not -0.
func identical[T int64 | float64](a, b T) bool {
	return a == b && (a != 0 || 1/float64(a) == 1/float64(b))
}

var intComparisons = map[string]func(a, b []int64, out []int64){
	expression.OpEqual: equal[int64], expression.OpNotEqual: notEqual[int64],
	expression.OpLess: less[int64], expression.OpLessEqual: lessEqual[int64],
	expression.OpGreater: greater[int64], expression.OpGreaterEqual: greaterEqual[int64],
}

var floatComparisons = map[string]func(a, b []float64, out []int64){
	expression.OpEqual: equal[float64], expression.OpNotEqual: notEqual[float64],
	expression.OpLess: less[float64], expression.OpLessEqual: lessEqual[float64],
	expression.OpGreater: greater[float64], expression.OpGreaterEqual: greaterEqual[float64],
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}

func equal[T int64 | float64](a, b []T, out []int64) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = bit(a[i] == b[i])
	}
}

func notEqual[T int64 | float64](a, b []T, out []int64) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = bit(a[i] != b[i])
	}
}

func less[T int64 | float64](a, b []T, out []int64) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = bit(a[i] < b[i])
	}
}

func lessEqual[T int64 | float64](a, b []T, out []int64) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = bit(a[i] <= b[i])
	}
}

func greater[T int64 | float64](a, b []T, out []int64) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = bit(a[i] > b[i])
	}
}

func greaterEqual[T int64 | float64](a, b []T, out []int64) {
	a, b = a[:len(out)], b[:len(out)]
	for i := range out {
		out[i] = bit(a[i] >= b[i])
	}
}

// castNode turns whole numbers into doubles.
type castNode struct {
	arg node
	out output
}

func (n *castNode) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	v := n.out.reset(schema.Float64, len(arg.Ints))
	v.Const = arg.Const
	for i, value := range arg.Ints {
		v.Floats[i] = float64(value)
	}
	v.Null = arg.Null
	return v, nil
}
