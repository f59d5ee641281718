package expression

import (
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// NodeKind says what a node of the untyped tree is.
type NodeKind uint8

// The kinds of nodes.
const (
	// NodeLiteral is a constant; Value holds it. The null literal has type Unknown.
	NodeLiteral NodeKind = iota
	// NodeName is a name; Text holds it.
	NodeName
	// NodeParameter is $name; Text holds the name.
	NodeParameter
	// NodeOperator is an operator; Text holds its name as in the constants of this
	// package ("=", "and", "in", "case"), Args its operands.
	NodeOperator
	// NodeCall is a function call; Text holds its name in lower case.
	NodeCall
)

// Node is a node of the tree that Parse makes of a text. No name is resolved in it.
type Node struct {
	Kind  NodeKind
	Text  string
	Value schema.Value
	Args  []*Node
	// Filter is the condition of "filter (where ...)" behind a call, or nil.
	Filter *Node
	Span   Span
}

// Operators that only the untyped tree has; binding turns them into others.
const (
	opNotIn      = "not in"
	opBetween    = "between"
	opNotBetween = "not between"
	opNotLike    = "not like"
	opNotILike   = "not ilike"
	opNotMatches = "not matches"
	opIsNotNull  = "is not null"
	// opCaseOperand is "case x when ...": the first argument is x.
	opCaseOperand = "case of"
)

// Precedences, from loose to tight.
const (
	levelOr = iota + 1
	levelAnd
	levelNot
	levelCompare
	levelAdd
	levelMultiply
	levelNegate
	levelPrimary
)

// operatorLevels gives the precedence of each operator.
var operatorLevels = map[string]int{
	OpOr: levelOr, OpAnd: levelAnd, OpNot: levelNot,
	OpEqual: levelCompare, OpNotEqual: levelCompare, OpLess: levelCompare, OpLessEqual: levelCompare,
	OpGreater: levelCompare, OpGreaterEqual: levelCompare, OpDistinct: levelCompare, OpNotDistinct: levelCompare,
	OpIn: levelCompare, opNotIn: levelCompare, opBetween: levelCompare, opNotBetween: levelCompare,
	OpLike: levelCompare, opNotLike: levelCompare, OpILike: levelCompare, opNotILike: levelCompare,
	OpMatches: levelCompare, opNotMatches: levelCompare, OpIsNull: levelCompare, opIsNotNull: levelCompare,
	OpAdd: levelAdd, OpSubtract: levelAdd, OpMultiply: levelMultiply, OpDivide: levelMultiply, OpModulo: levelMultiply,
	OpNegate: levelNegate,
}

func (n *Node) level() int {
	if level, ok := operatorLevels[n.Text]; ok && n.Kind == NodeOperator {
		return level
	}
	return levelPrimary
}

// String writes the tree in its normal form: two texts of the same tree have the same
// normal form, and parsing it gives the tree again.
func (n *Node) String() string {
	var text strings.Builder
	n.write(&text)
	return text.String()
}

func (n *Node) write(text *strings.Builder) {
	switch n.Kind {
	case NodeLiteral:
		text.WriteString(literalText(n.Value))
	case NodeName:
		text.WriteString(QuoteName(n.Text))
	case NodeParameter:
		text.WriteString("$" + n.Text)
	case NodeCall:
		text.WriteString(n.Text)
		writeList(text, n.Args)
		if n.Filter != nil {
			text.WriteString(" filter (where ")
			n.Filter.write(text)
			text.WriteString(")")
		}
	case NodeOperator:
		n.writeOperator(text)
	}
}

func (n *Node) writeOperator(text *strings.Builder) {
	switch n.Text {
	case OpCase, opCaseOperand:
		n.writeCase(text)
	case OpNot:
		text.WriteString("not ")
		n.writeOperand(text, 0, levelNot)
	case OpNegate:
		text.WriteString("-")
		level := levelPrimary
		if n.Args[0].Kind == NodeLiteral {
			level++ // "-5" would read as a number
		}
		n.writeOperand(text, 0, level)
	case OpIsNull, opIsNotNull:
		n.writeOperand(text, 0, levelCompare)
		text.WriteString(" " + n.Text)
	case OpIn, opNotIn:
		n.writeOperand(text, 0, levelCompare)
		text.WriteString(" " + n.Text + " ")
		writeList(text, n.Args[1:])
	case opBetween, opNotBetween:
		n.writeOperand(text, 0, levelCompare)
		text.WriteString(" " + n.Text + " ")
		n.writeOperand(text, 1, levelAdd)
		text.WriteString(" and ")
		n.writeOperand(text, 2, levelAdd)
	default:
		n.writeOperand(text, 0, n.level())
		text.WriteString(" " + n.Text + " ")
		n.writeOperand(text, 1, n.level()+1)
	}
}

// writeOperand writes an operand, in parentheses where it binds less than level.
// A negative number counts as a negation, since that is how it reads.
func (n *Node) writeOperand(text *strings.Builder, i, level int) {
	operand := n.Args[i]
	bind := operand.level()
	if operand.Kind == NodeLiteral && strings.HasPrefix(literalText(operand.Value), "-") {
		bind = levelNegate
	}
	if bind >= level {
		operand.write(text)
		return
	}
	text.WriteString("(")
	operand.write(text)
	text.WriteString(")")
}

func (n *Node) writeCase(text *strings.Builder) {
	args := n.Args
	text.WriteString("case")
	if n.Text == opCaseOperand {
		text.WriteString(" ")
		args[0].write(text)
		args = args[1:]
	}
	for ; len(args) >= 2; args = args[2:] {
		text.WriteString(" when ")
		args[0].write(text)
		text.WriteString(" then ")
		args[1].write(text)
	}
	if len(args) == 1 {
		text.WriteString(" else ")
		args[0].write(text)
	}
	text.WriteString(" end")
}

func writeList(text *strings.Builder, nodes []*Node) {
	text.WriteString("(")
	for i, node := range nodes {
		if i > 0 {
			text.WriteString(", ")
		}
		node.write(text)
	}
	text.WriteString(")")
}

// literalText writes a constant so that it reads back the same.
func literalText(v schema.Value) string {
	switch {
	case v.Null:
		return "null"
	case v.Type == schema.String:
		return "'" + strings.ReplaceAll(v.Text, "'", "''") + "'"
	case v.Type == schema.Bool:
		return strconv.FormatBool(v.Int != 0)
	case v.Type == schema.Float64:
		text := schema.FloatText(v.Float)
		if !strings.ContainsAny(text, ".e") {
			text += ".0" // or it would read as a whole number
		}
		return text
	default:
		return v.AsText()
	}
}

// QuoteName writes a name as expressions read it: bare where that works, else in
// double quotes.
func QuoteName(name string) string {
	if name != "" && nameLength(name, true) == len(name) && !reserved[strings.ToLower(name)] {
		return name
	}
	return `"` + strings.ReplaceAll(name, `"`, `""`) + `"`
}

// QuoteText writes a text as a constant of an expression.
func QuoteText(text string) string { return literalText(schema.StringOf(text)) }
