package expression

import (
	"math"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// arithmeticApplies are the arithmetic operators. A result that is no finite
// number, and a whole number beyond int64, is null.
var arithmeticApplies = applies{
	OpAdd: strictSame(arithmetic(addInt, func(a, b float64) float64 { return a + b })),
	OpSubtract: strictSame(arithmetic(func(a, b int64) (int64, bool) {
		difference := a - b
		return difference, (a^b)&(a^difference) >= 0
	}, func(a, b float64) float64 { return a - b })),
	OpMultiply: strictSame(arithmetic(multiplyInt, func(a, b float64) float64 { return a * b })),
	OpDivide:   strictSame(arithmetic(nil, func(a, b float64) float64 { return a / b })),
	OpModulo: strictSame(arithmetic(func(a, b int64) (int64, bool) {
		if b == 0 {
			return 0, false
		}
		return a % b, true
	}, math.Mod)),
	OpNegate: strictSame(func(_ any, args []schema.Value) schema.Value {
		if args[0].Type == schema.Float64 {
			return finite(0 - args[0].Float)
		}
		return whole(-args[0].Int, args[0].Int != math.MinInt64)
	}),
	CastFloat64: strict(schema.Float64, func(_ any, args []schema.Value) schema.Value {
		return schema.FloatOf(float64(args[0].Int))
	}),
	CastString: strict(schema.String, func(_ any, args []schema.Value) schema.Value {
		return schema.StringOf(args[0].AsText())
	}),
	FuncNumber: strict(schema.Float64, func(_ any, args []schema.Value) schema.Value {
		return number(args[0].Text)
	}),
}

// finite is the value of a double, null where it is none.
func finite(v float64) schema.Value {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return schema.NullOf(schema.Float64)
	}
	return schema.FloatOf(v)
}

func whole(v int64, ok bool) schema.Value {
	if !ok {
		return schema.NullOf(schema.Int64)
	}
	return schema.IntOf(v)
}

func arithmetic(ints func(a, b int64) (int64, bool), floats func(a, b float64) float64) func(any, []schema.Value) schema.Value {
	return func(_ any, args []schema.Value) schema.Value {
		if args[0].Type == schema.Float64 {
			return finite(floats(args[0].Float, args[1].Float))
		}
		return whole(ints(args[0].Int, args[1].Int))
	}
}

func addInt(a, b int64) (int64, bool) {
	sum := a + b
	return sum, (a^sum)&(b^sum) >= 0
}

func multiplyInt(a, b int64) (int64, bool) {
	if a == 0 || b == 0 {
		return 0, true
	}
	product := a * b
	if a == -1 && b == math.MinInt64 || b == -1 && a == math.MinInt64 {
		return 0, false
	}
	return product, product/b == a
}

// number reads a decimal number, with blanks around it, or is null. The words and
// the hexadecimal forms that Go's parser takes are no numbers here.
func number(text string) schema.Value {
	text = strings.TrimSpace(text)
	if strings.Trim(text, "0123456789+-.eE") != "" || strings.ContainsAny(text, "_xX") {
		return schema.NullOf(schema.Float64)
	}
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		return schema.NullOf(schema.Float64)
	}
	return finite(v)
}

// mathApplies are the functions of numbers.
var mathApplies = applies{
	FuncAbs: strictSame(func(_ any, args []schema.Value) schema.Value {
		if args[0].Type == schema.Float64 {
			return schema.FloatOf(math.Abs(args[0].Float))
		}
		return whole(max(args[0].Int, -args[0].Int), args[0].Int != math.MinInt64)
	}),
	FuncFloor: strictSame(rounding(math.Floor)),
	FuncCeil:  strictSame(rounding(math.Ceil)),
	FuncRound: strictSame(func(_ any, args []schema.Value) schema.Value {
		if len(args) == 1 {
			return rounding(math.Round)(nil, args)
		}
		return roundTo(args[0].Float, args[1].Int)
	}),
	FuncSqrt: strictSame(func(_ any, args []schema.Value) schema.Value { return finite(math.Sqrt(args[0].Float)) }),
	FuncLog: strictSame(func(_ any, args []schema.Value) schema.Value {
		if len(args) == 1 {
			return finite(math.Log(args[0].Float))
		}
		if args[1].Float <= 0 || args[1].Float == 1 {
			return schema.NullOf(schema.Float64)
		}
		return finite(math.Log(args[0].Float) / math.Log(args[1].Float))
	}),
	FuncBucket: strictSame(func(_ any, args []schema.Value) schema.Value {
		if args[0].Type == schema.Float64 {
			return bucketFloat(args[0].Float, args[1].Float)
		}
		return bucketInt(args[0].Int, args[1].Int)
	}),
	FuncLogBucket: strictSame(func(_ any, args []schema.Value) schema.Value {
		return logBucket(args[0].Float, args[1].Float)
	}),
}

func rounding(round func(float64) float64) func(any, []schema.Value) schema.Value {
	return func(_ any, args []schema.Value) schema.Value {
		if args[0].Type == schema.Float64 {
			return schema.FloatOf(round(args[0].Float) + 0)
		}
		return args[0]
	}
}

// digitsMax bounds the digits of round: a double has no more than 17 that mean
// anything.
const digitsMax = 17

// roundTo rounds half away from zero to digits after the point, or before it where
// digits is negative.
func roundTo(v float64, digits int64) schema.Value {
	digits = max(-digitsMax, min(digits, digitsMax))
	if digits < 0 {
		scale := math.Pow10(int(-digits))
		return finite(math.Round(v/scale) * scale)
	}
	scale := math.Pow10(int(digits))
	if scaled := v * scale; !math.IsInf(scaled, 0) && math.Abs(scaled) < 1<<53 {
		return finite(math.Round(scaled) / scale)
	}
	return finite(v) // no digits as fine as that
}

func bucketFloat(v, width float64) schema.Value {
	if width <= 0 {
		return schema.NullOf(schema.Float64)
	}
	return finite(math.Floor(v/width)*width + 0)
}

func bucketInt(v, width int64) schema.Value {
	if width <= 0 {
		return schema.NullOf(schema.Int64)
	}
	rest := v % width
	if rest < 0 {
		rest += width
	}
	return whole(v-rest, v-rest <= v)
}

// logBucket returns the largest power of base that is at most v.
func logBucket(v, base float64) schema.Value {
	if v <= 0 || base <= 1 {
		return schema.NullOf(schema.Float64)
	}
	exponent := math.Floor(math.Log(v) / math.Log(base))
	// The quotient of two logarithms may miss a whole number by a hair.
	if math.Pow(base, exponent+1) <= v {
		exponent++
	} else if math.Pow(base, exponent) > v {
		exponent--
	}
	return finite(math.Pow(base, exponent))
}
