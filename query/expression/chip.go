package expression

import (
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// Chip is a condition that compares one name with constants: what a reader can change
// piece by piece without knowing the language.
type Chip struct {
	// Property is the name, as it is meant and not as it is quoted.
	Property string
	// Operator is one of ChipOperators.
	Operator string
	// Values are constants in the order of the text; null has the type Unknown.
	Values []schema.Value
}

// chipNegations gives for each operator that a chip may have the one that it turns into
// under "not". What is null stays null.
var chipNegations = bothWays(map[string]string{
	OpEqual: OpNotEqual, OpLess: OpGreaterEqual, OpLessEqual: OpGreater, OpDistinct: OpNotDistinct,
	OpIn: opNotIn, opBetween: opNotBetween, OpIsNull: opIsNotNull, OpLike: opNotLike, OpILike: opNotILike,
	OpMatches: opNotMatches, chipTrue: chipFalse, FuncHas: "not " + FuncHas, FuncContains: "not " + FuncContains,
	FuncStartsWith: "not " + FuncStartsWith, FuncEndsWith: "not " + FuncEndsWith,
})

// A condition that is a name alone, or "not" before one.
const (
	chipTrue  = "is true"
	chipFalse = "is false"
)

func bothWays(pairs map[string]string) map[string]string {
	both := map[string]string{}
	for operator, negated := range pairs {
		both[operator], both[negated] = negated, operator
	}
	return both
}

// chipMirrors are the comparisons that can be read from either side.
var chipMirrors = map[string]string{
	OpEqual: OpEqual, OpNotEqual: OpNotEqual, OpLess: OpGreater, OpGreater: OpLess, OpLessEqual: OpGreaterEqual,
	OpGreaterEqual: OpLessEqual, OpDistinct: OpDistinct, OpNotDistinct: OpNotDistinct,
}

// ChipOf reads a condition as a chip, and returns the node of its name; ok is false where
// it is more than one name and constants, or where a constant has no exact form outside
// of the language: a whole number beyond 2^53.
func ChipOf(node *Node) (chip Chip, name *Node, ok bool) {
	switch {
	case node.Kind == NodeName:
		return Chip{Property: node.Text, Operator: chipTrue}, node, true
	case node.Kind == NodeCall && isChipCall(node.Text) && len(node.Args) == 2 && node.Filter == nil:
		return chipOfOperands(node.Text, node.Args)
	case node.Kind != NodeOperator:
		return chip, nil, false
	case node.Text == OpNot:
		chip, name, ok = ChipOf(node.Args[0])
		chip.Operator = chipNegations[chip.Operator]
		return chip, name, ok
	}
	if chipNegations[node.Text] == "" || node.Text == chipTrue {
		return chip, nil, false
	}
	mirror, mirrored := chipMirrors[node.Text]
	if mirrored && node.Args[0].Kind == NodeLiteral {
		return chipOfOperands(mirror, []*Node{node.Args[1], node.Args[0]})
	}
	return chipOfOperands(node.Text, node.Args)
}

// isChipCall reports whether a chip may be a call of a function.
func isChipCall(function string) bool {
	switch function {
	case FuncHas, FuncContains, FuncStartsWith, FuncEndsWith:
		return true
	}
	return false
}

func chipOfOperands(operator string, operands []*Node) (Chip, *Node, bool) {
	chip := Chip{Operator: operator}
	if operands[0].Kind != NodeName {
		return chip, nil, false
	}
	chip.Property = operands[0].Text
	for _, operand := range operands[1:] {
		inexact := operand.Value.Type == schema.Int64 && !schema.ExactFloat(operand.Value.Int)
		if operand.Kind != NodeLiteral || inexact {
			return chip, nil, false
		}
		chip.Values = append(chip.Values, operand.Value)
	}
	return chip, operands[0], true
}

// String writes the chip as a condition in normal form, from which ChipOf reads the same chip.
func (c Chip) String() string {
	name := QuoteName(c.Property)
	positive, negated := strings.CutPrefix(c.Operator, "not ")
	switch {
	case c.Operator == chipTrue:
		return name
	case c.Operator == chipFalse:
		return "not " + name
	case negated && isChipCall(positive):
		return "not " + positive + "(" + name + ", " + c.list(", ") + ")"
	case isChipCall(c.Operator):
		return c.Operator + "(" + name + ", " + c.list(", ") + ")"
	case c.Operator == OpIn || c.Operator == opNotIn:
		return name + " " + c.Operator + " (" + c.list(", ") + ")"
	case len(c.Values) == 0:
		return name + " " + c.Operator
	}
	return name + " " + c.Operator + " " + c.list(" and ")
}

// list writes the constants with something between them.
func (c Chip) list(between string) string {
	texts := make([]string, len(c.Values))
	for i, value := range c.Values {
		texts[i] = literalText(value)
	}
	return strings.Join(texts, between)
}

// ChipOperators are the operators that a chip may have.
func ChipOperators() []string {
	operators := make([]string, 0, len(chipNegations))
	for operator := range chipNegations {
		operators = append(operators, operator)
	}
	return operators
}

// IsLoose reports whether a condition needs parentheses to be an operand of "and".
func (n *Node) IsLoose() bool { return n.level() < levelAnd }

// AllOf returns the conditions that have to hold together: the operands of "and", and of
// those in it, or the node itself.
func AllOf(node *Node) []*Node {
	if node.Kind != NodeOperator || node.Text != OpAnd {
		return []*Node{node}
	}
	var all []*Node
	for _, operand := range flatten(node) {
		all = append(all, AllOf(operand)...)
	}
	return all
}

// Operands returns the parts of a node as they are read: those of a chain of "and" or "or"
// side by side, else its arguments.
func (n *Node) Operands() []*Node {
	if n.Kind == NodeOperator && (n.Text == OpAnd || n.Text == OpOr) {
		return flatten(n)
	}
	return n.Args
}
