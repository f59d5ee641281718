package vector

import (
	"math"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The loops of functions of one number. Like those of arithmetic they call none for the
// rows without a result.

var floatFunctions = map[string]func(values, out []float64, none func(row int)){
	expression.FuncFloor: floorFloats, expression.FuncCeil: ceilFloats, expression.FuncRound: roundFloats,
	expression.FuncSqrt: sqrtFloats, expression.FuncLog: logFloats,
	expression.FuncAbs: absFloats, expression.OpNegate: negateFloats,
}

var intFunctions = map[string]func(values, out []int64, none func(row int)){
	expression.FuncAbs: absInts, expression.OpNegate: negateInts,
}

// compileFunction returns the node of a function of one number and constants, or nil.
func compileFunction(e *expression.Expr, args []node) node {
	name, typ := e.Function.Name, e.Args[0].Type
	switch {
	case typ == schema.Float64 && len(args) == 1:
		if loop, ok := floatFunctions[name]; ok {
			return &unaryNode[float64]{arg: args[0], result: e.Type, loop: loop}
		}
	case typ == schema.Int64 && len(args) == 1:
		if name == expression.FuncFloor || name == expression.FuncCeil || name == expression.FuncRound {
			return args[0] // a whole number already
		}
		if loop, ok := intFunctions[name]; ok {
			return &unaryNode[int64]{arg: args[0], result: e.Type, loop: loop}
		}
	case len(args) != 2 || e.Args[1].Op != expression.Constant || e.Args[1].Value.Null:
		return nil
	case typ == schema.Float64 && name == expression.FuncRound:
		return &unaryNode[float64]{arg: args[0], result: e.Type, loop: roundingTo(e.Args[1].Value.Int)}
	case typ == schema.Float64 && name == expression.FuncLogBucket && e.Args[1].Value.Float >= stepBaseMin:
		return newStepNode(e, args[0])
	}
	return nil
}

// unaryNode applies a loop to a number. The result is null where the number is, and
// where the loop says that there is none.
type unaryNode[T int64 | float64] struct {
	arg    node
	result schema.Type
	loop   func(values, out []T, none func(row int))
	out    output
}

func (n *unaryNode[T]) eval(b *Batch) (*Vector, error) {
	arg, err := n.arg.eval(b)
	if err != nil {
		return nil, err
	}
	values := lanes[T](arg)
	v := n.out.reset(n.result, len(values))
	v.Const = arg.Const
	n.loop(values, lanes[T](v), func(row int) { n.out.nulls(len(values)).Set(row) })
	n.out.orNulls(arg, len(values))
	return v, nil
}

// Adding 0 makes 0 of -0.

func floorFloats(values, out []float64, _ func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = math.Floor(value) + 0
	}
}

func ceilFloats(values, out []float64, _ func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = math.Ceil(value) + 0
	}
}

func roundFloats(values, out []float64, _ func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = round(value) + 0
	}
}

// belowHalf is the largest double below one half.
const belowHalf = 0.49999999999999994

// round is math.Round without its branches: to cut off the fraction is one instruction.
// Were it a half that is added, belowHalf itself would give 1.
func round(value float64) float64 { return math.Trunc(value + math.Copysign(belowHalf, value)) }

func sqrtFloats(values, out []float64, none func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = math.Sqrt(value)
	}
	dropInfinite(out, none)
}

func logFloats(values, out []float64, none func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = math.Log(value)
	}
	dropInfinite(out, none)
}

func absFloats(values, out []float64, _ func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = math.Abs(value)
	}
}

func negateFloats(values, out []float64, none func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = 0 - value
	}
	dropInfinite(out, none)
}

func absInts(values, out []int64, none func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		sign := value >> 63
		out[i] = (value ^ sign) - sign
		if value == math.MinInt64 {
			out[i] = 0
			none(i)
		}
	}
}

func negateInts(values, out []int64, none func(row int)) {
	out = out[:len(values)]
	for i, value := range values {
		out[i] = -value
		if value == math.MinInt64 {
			out[i] = 0
			none(i)
		}
	}
}

// roundedDigitsMax bounds the digits of round, as its meaning does.
const roundedDigitsMax = 17

// roundingTo returns the loop of round(x, digits).
func roundingTo(digits int64) func(values, out []float64, none func(row int)) {
	digits = max(-roundedDigitsMax, min(digits, roundedDigitsMax))
	if digits < 0 {
		scale := math.Pow10(int(-digits))
		return func(values, out []float64, none func(row int)) {
			for i, value := range values {
				out[i] = round(value/scale) * scale
			}
			dropInfinite(out, none)
		}
	}
	scale := math.Pow10(int(digits))
	return func(values, out []float64, none func(row int)) {
		for i, value := range values {
			if scaled := value * scale; math.Abs(scaled) < 1<<53 {
				value = round(scaled) / scale
			}
			out[i] = value
		}
		dropInfinite(out, none)
	}
}
