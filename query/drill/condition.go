package drill

import (
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// condition is a condition on rows and its exact opposite: in three-valued logic "not" does not give that, since
// neither x = 1 nor not x = 1 keeps a null. The zero value holds for every row.
type condition struct{ holds, fails *expression.Node }

// always reports whether the condition holds for every row.
func (c condition) always() bool { return c.holds == nil }

// operator makes a node of an operator.
func operator(text string, operands ...*expression.Node) *expression.Node {
	return &expression.Node{Kind: expression.NodeOperator, Text: text, Args: operands}
}

// name makes a node of a name.
func name(text string) *expression.Node {
	return &expression.Node{Kind: expression.NodeName, Text: text}
}

// call makes a node of a call.
func call(function string, arguments ...*expression.Node) *expression.Node {
	return &expression.Node{Kind: expression.NodeCall, Text: function, Args: arguments}
}

// constant makes a node of a value of a type that has literals: a string, a number or a bool.
func constant(value schema.Value) *expression.Node {
	return &expression.Node{Kind: expression.NodeLiteral, Value: value}
}

// text makes a node of a string.
func text(of string) *expression.Node { return constant(schema.StringOf(of)) }

// The operators that package expression has no name for.
const (
	isNotNull = "is not null"
	notIn     = "not in"
)

func isNull(of *expression.Node) condition {
	return condition{operator(expression.OpIsNull, of), operator(isNotNull, of)}
}

// equals is the condition that an expression has a value that is not null.
func equals(of, value *expression.Node) condition {
	return condition{operator(expression.OpEqual, of, value), operator(expression.OpDistinct, of, value)}
}

// within is the condition that low <= of < high; either end may be nil for none, not both.
func within(of, low, high *expression.Node, nullable bool) condition {
	var c condition
	var holds, fails []*expression.Node
	if low != nil {
		holds, fails = append(holds, operator(expression.OpGreaterEqual, of, low)), append(fails, operator(expression.OpLess, of, low))
	}
	if high != nil {
		holds, fails = append(holds, operator(expression.OpLess, of, high)), append(fails, operator(expression.OpGreaterEqual, of, high))
	}
	if nullable {
		fails = append(fails, operator(expression.OpIsNull, of))
	}
	c.holds, c.fails = join(expression.OpAnd, holds), join(expression.OpOr, fails)
	return c
}

// all is the condition that each of some conditions holds.
func all(conditions ...condition) condition {
	var c condition
	var holds, fails []*expression.Node
	for _, one := range conditions {
		if !one.always() {
			holds, fails = append(holds, one.holds), append(fails, one.fails)
		}
	}
	c.holds, c.fails = join(expression.OpAnd, holds), join(expression.OpOr, fails)
	return c
}

// opposite holds where the condition does not.
func (c condition) opposite() condition { return condition{c.fails, c.holds} }

// join joins operands by "and" or "or" as a tree of little depth, since depth is bounded; of none it is nil.
func join(by string, operands []*expression.Node) *expression.Node {
	const run = 8 // that many are written without parentheses
	switch n := len(operands); {
	case n == 0:
		return nil
	case n <= run:
		joined := operands[0]
		for _, operand := range operands[1:] {
			joined = operator(by, joined, operand)
		}
		return joined
	default:
		half := n / 2
		return operator(by, join(by, operands[:half]), join(by, operands[half:]))
	}
}

// and joins two nodes, either of which may be nil.
func and(a, b *expression.Node) *expression.Node {
	switch {
	case a == nil:
		return b
	case b == nil:
		return a
	}
	return operator(expression.OpAnd, a, b)
}
