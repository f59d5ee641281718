package expression

import "github.com/sluice-analytics/sluice/storage/schema"

// applies holds the meaning of every operator and function by name.
type applies = map[string]func(prepared any, args []schema.Value) schema.Value

// functions are all operators, casts and functions.
var functions = collect(logicApplies, compareApplies, arithmeticApplies, mathApplies, textApplies, urlApplies, timeApplies, lookupApplies)

func collect(groups ...applies) map[string]*Function {
	all := map[string]*Function{}
	for _, group := range groups {
		for name, apply := range group {
			all[name] = &Function{Name: name, Apply: apply}
		}
	}
	return all
}

// strict makes a function that is null where an argument is.
func strict(result schema.Type, apply func(prepared any, args []schema.Value) schema.Value) func(any, []schema.Value) schema.Value {
	return func(prepared any, args []schema.Value) schema.Value {
		for _, arg := range args {
			if arg.Null {
				return schema.NullOf(result)
			}
		}
		return apply(prepared, args)
	}
}

// strictSame is strict for functions whose result has the type of the first
// argument.
func strictSame(apply func(prepared any, args []schema.Value) schema.Value) func(any, []schema.Value) schema.Value {
	return func(prepared any, args []schema.Value) schema.Value {
		for _, arg := range args {
			if arg.Null {
				return schema.NullOf(args[0].Type)
			}
		}
		return apply(prepared, args)
	}
}
