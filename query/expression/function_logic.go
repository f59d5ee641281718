package expression

import (
	"regexp"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// logicApplies are the operators that see nulls.
var logicApplies = applies{
	OpAnd:    func(_ any, args []schema.Value) schema.Value { return all(args, false) },
	OpOr:     func(_ any, args []schema.Value) schema.Value { return all(args, true) },
	OpNot:    strict(schema.Bool, func(_ any, args []schema.Value) schema.Value { return schema.BoolOf(args[0].Int == 0) }),
	OpIsNull: func(_ any, args []schema.Value) schema.Value { return schema.BoolOf(args[0].Null) },
	OpCase: func(_ any, args []schema.Value) schema.Value {
		for ; len(args) >= 2; args = args[2:] {
			if args[0].Bool() {
				return args[1]
			}
		}
		return args[0]
	},
	FuncCoalesce: func(_ any, args []schema.Value) schema.Value {
		for _, arg := range args {
			if !arg.Null {
				return arg
			}
		}
		return schema.NullOf(args[0].Type)
	},
}

// all is "and" with decisive false, and "or" with decisive true: one decisive
// argument decides, else a null makes it null.
func all(args []schema.Value, decisive bool) schema.Value {
	null := false
	for _, arg := range args {
		if !arg.Null && arg.Bool() == decisive {
			return schema.BoolOf(decisive)
		}
		null = null || arg.Null
	}
	if null {
		return schema.NullOf(schema.Bool)
	}
	return schema.BoolOf(!decisive)
}

// compareApplies are the comparisons.
var compareApplies = applies{
	OpEqual:        comparison(func(c int) bool { return c == 0 }),
	OpNotEqual:     comparison(func(c int) bool { return c != 0 }),
	OpLess:         comparison(func(c int) bool { return c < 0 }),
	OpLessEqual:    comparison(func(c int) bool { return c <= 0 }),
	OpGreater:      comparison(func(c int) bool { return c > 0 }),
	OpGreaterEqual: comparison(func(c int) bool { return c >= 0 }),
	OpDistinct:     func(_ any, args []schema.Value) schema.Value { return schema.BoolOf(!same(args[0], args[1])) },
	OpNotDistinct:  func(_ any, args []schema.Value) schema.Value { return schema.BoolOf(same(args[0], args[1])) },
	OpIn: func(prepared any, args []schema.Value) schema.Value {
		set := prepared.(*InSet)
		switch {
		case len(set.Values) == 0 && !set.HasNull:
			return schema.BoolOf(false)
		case args[0].Null:
			return schema.NullOf(schema.Bool)
		case set.Contains(args[0]):
			return schema.BoolOf(true)
		case set.HasNull:
			return schema.NullOf(schema.Bool)
		default:
			return schema.BoolOf(false)
		}
	},
	OpLike:  strict(schema.Bool, matchLike),
	OpILike: strict(schema.Bool, matchLike),
	OpMatches: strict(schema.Bool, func(prepared any, args []schema.Value) schema.Value {
		return schema.BoolOf(prepared.(*regexp.Regexp).MatchString(args[0].Text))
	}),
}

func comparison(holds func(c int) bool) func(any, []schema.Value) schema.Value {
	return strict(schema.Bool, func(_ any, args []schema.Value) schema.Value {
		return schema.BoolOf(holds(Compare(args[0], args[1])))
	})
}

func same(a, b schema.Value) bool {
	if a.Null || b.Null {
		return a.Null && b.Null
	}
	return Compare(a, b) == 0
}

func matchLike(prepared any, args []schema.Value) schema.Value {
	return schema.BoolOf(prepared.(*LikePattern).Match(args[0].Text))
}
