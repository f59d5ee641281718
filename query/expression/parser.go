package expression

import (
	"math"
	"strconv"
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// reserved are the words that cannot be bare names.
var reserved = map[string]bool{
	"and": true, "or": true, "not": true, "in": true, "is": true, "between": true, "like": true, "ilike": true,
	"distinct": true, "case": true, "when": true, "then": true, "else": true, "null": true, "true": true, "false": true, "where": true,
}

// Parse reads an expression.
func Parse(text string) (*Node, error) {
	node, name, span, err := parseNamed(text)
	if err == nil && name != "" {
		return nil, fail(CodeSyntax, span, "a name (as %s) is for measures and keys only", QuoteName(name))
	}
	return node, err
}

// ParseNamed reads an expression that "as name" may follow, and returns the name
// or "".
func ParseNamed(text string) (*Node, string, error) {
	node, name, _, err := parseNamed(text)
	return node, name, err
}

func parseNamed(text string) (*Node, string, Span, error) {
	tokens, err := scan(text)
	if err != nil {
		return nil, "", Span{}, err
	}
	p := &parser{tokens: tokens}
	node, err := p.expression(levelOr)
	if err != nil {
		return nil, "", Span{}, err
	}
	name, span := "", p.peek().span
	if p.acceptWord("as") {
		alias := p.next()
		if alias.kind != tokenName && alias.kind != tokenQuotedName {
			return nil, "", Span{}, p.unexpected(alias, "a name after as")
		}
		name, span.End = alias.text, alias.span.End
	}
	if p.peek().kind != tokenEnd {
		return nil, "", Span{}, p.unexpected(p.peek(), "an operator or the end")
	}
	return node, name, span, nil
}

// parser reads tokens by recursive descent; each level of precedence is a turn of
// expression.
type parser struct {
	tokens []token
	at     int
	depth  int
	nodes  int
}

func (p *parser) peek() token { return p.tokens[p.at] }

func (p *parser) next() token {
	t := p.tokens[p.at]
	if t.kind != tokenEnd {
		p.at++
	}
	return t
}

func (t token) isWord(word string) bool {
	return t.kind == tokenName && strings.EqualFold(t.text, word)
}

func (t token) isSymbol(symbol string) bool { return t.kind == tokenSymbol && t.text == symbol }

func (p *parser) acceptWord(words ...string) bool {
	for i, word := range words {
		if p.at+i >= len(p.tokens) || !p.tokens[p.at+i].isWord(word) {
			return false
		}
	}
	p.at += len(words)
	return true
}

func (p *parser) acceptSymbol(symbol string) bool {
	if !p.peek().isSymbol(symbol) {
		return false
	}
	p.at++
	return true
}

func (p *parser) expectSymbol(symbol string) error {
	if !p.acceptSymbol(symbol) {
		return p.unexpected(p.peek(), symbol)
	}
	return nil
}

func (p *parser) unexpected(t token, want string) error {
	if t.kind == tokenEnd {
		return fail(CodeSyntax, t.span, "the expression ends where %s is expected", want)
	}
	return fail(CodeSyntax, t.span, "unexpected %s where %s is expected", t.describe(), want)
}

func (t token) describe() string {
	switch t.kind {
	case tokenString:
		return "string " + literalText(schema.StringOf(t.text))
	case tokenQuotedName:
		return "name " + QuoteName(t.text)
	case tokenParameter:
		return "parameter $" + t.text
	default:
		return t.text
	}
}

// make builds a node over the tokens from start to the last one read.
func (p *parser) make(kind NodeKind, text string, start int, args ...*Node) (*Node, error) {
	span := Span{start, p.tokens[max(0, p.at-1)].span.End}
	if p.nodes++; p.nodes > NodesMax {
		return nil, fail(CodeLimit, span, "the expression has more than %d parts", NodesMax).WithHint("pass a long list as a parameter: x in $list")
	}
	return &Node{Kind: kind, Text: text, Args: args, Span: span}, nil
}

// expression reads operators that bind at least as tightly as level.
func (p *parser) expression(level int) (*Node, error) {
	if p.depth++; p.depth > DepthMax {
		return nil, fail(CodeLimit, p.peek().span, "the expression is nested more than %d deep", DepthMax)
	}
	defer func() { p.depth-- }()
	left, err := p.prefix(level)
	if err != nil {
		return nil, err
	}
	// A chain of operators nests to the left without depth here; NodesMax bounds it.
	for {
		operator, length := p.infix()
		operatorLevel := operatorLevels[operator]
		if operator == "" || operatorLevel < level {
			return left, nil
		}
		p.at += length
		if left, err = p.operands(operator, operatorLevel, left); err != nil {
			return nil, err
		}
	}
}

// prefix reads what an expression can start with.
func (p *parser) prefix(level int) (*Node, error) {
	start := p.peek()
	switch {
	case start.isWord("not") && level <= levelNot:
		p.next()
		operand, err := p.expression(levelNot)
		if err != nil {
			return nil, err
		}
		return p.make(NodeOperator, OpNot, start.span.Start, operand)
	case start.isSymbol("-"):
		p.next()
		if number := p.peek(); number.kind == tokenNumber {
			p.next()
			return p.number("-"+number.text, start.span.Start)
		}
		operand, err := p.expression(levelNegate)
		if err != nil {
			return nil, err
		}
		return p.make(NodeOperator, OpNegate, start.span.Start, operand)
	case start.isSymbol("+"):
		p.next()
		return p.expression(levelNegate)
	}
	return p.primary()
}

// wordOperators are the operators made of words, longer ones first.
var wordOperators = []struct {
	operator string
	words    []string
}{
	{OpOr, []string{"or"}}, {OpAnd, []string{"and"}},
	{opNotIn, []string{"not", "in"}}, {OpIn, []string{"in"}},
	{opNotBetween, []string{"not", "between"}}, {opBetween, []string{"between"}},
	{opNotLike, []string{"not", "like"}}, {OpLike, []string{"like"}},
	{opNotILike, []string{"not", "ilike"}}, {OpILike, []string{"ilike"}},
	{opNotMatches, []string{"not", "matches"}}, {OpMatches, []string{"matches"}},
	{OpNotDistinct, []string{"is", "not", "distinct", "from"}}, {OpDistinct, []string{"is", "distinct", "from"}},
	{opIsNotNull, []string{"is", "not", "null"}}, {OpIsNull, []string{"is", "null"}},
}

// infix returns the operator that comes next and how many tokens it has, or "".
func (p *parser) infix() (operator string, length int) {
	t := p.peek()
	if t.kind == tokenSymbol {
		if t.text == "<>" {
			return OpNotEqual, 1
		}
		if _, ok := operatorLevels[t.text]; ok {
			return t.text, 1
		}
		return "", 0
	}
	if t.kind != tokenName {
		return "", 0
	}
	from := p.at
	defer func() { p.at = from }()
	for _, candidate := range wordOperators {
		if p.acceptWord(candidate.words...) {
			return candidate.operator, len(candidate.words)
		}
	}
	return "", 0
}

// operands reads what follows an infix operator.
func (p *parser) operands(operator string, level int, left *Node) (*Node, error) {
	start := left.Span.Start
	switch operator {
	case OpIsNull, opIsNotNull:
		return p.make(NodeOperator, operator, start, left)
	case OpIn, opNotIn:
		list, err := p.inList()
		if err != nil {
			return nil, err
		}
		return p.make(NodeOperator, operator, start, append([]*Node{left}, list...)...)
	case opBetween, opNotBetween:
		lower, err := p.expression(levelAdd)
		if err != nil {
			return nil, err
		}
		if !p.acceptWord("and") {
			return nil, p.unexpected(p.peek(), "and of between")
		}
		upper, err := p.expression(levelAdd)
		if err != nil {
			return nil, err
		}
		return p.make(NodeOperator, operator, start, left, lower, upper)
	}
	right, err := p.expression(level + 1)
	if err != nil {
		return nil, err
	}
	return p.make(NodeOperator, operator, start, left, right)
}

// inList reads "(a, b)" or "$list".
func (p *parser) inList() ([]*Node, error) {
	if t := p.peek(); t.kind == tokenParameter {
		p.next()
		node, err := p.make(NodeParameter, t.text, t.span.Start)
		return []*Node{node}, err
	}
	if !p.peek().isSymbol("(") {
		return nil, p.unexpected(p.peek(), "a list in parentheses")
	}
	p.next()
	return p.list("a value")
}

// list reads expressions up to the closing parenthesis.
func (p *parser) list(what string) ([]*Node, error) {
	var nodes []*Node
	if p.acceptSymbol(")") {
		return nil, nil
	}
	for {
		if p.peek().kind == tokenEnd {
			return nil, p.unexpected(p.peek(), what)
		}
		node, err := p.expression(levelOr)
		if err != nil {
			return nil, err
		}
		nodes = append(nodes, node)
		if p.acceptSymbol(")") {
			return nodes, nil
		}
		if !p.acceptSymbol(",") {
			return nil, p.unexpected(p.peek(), ", or )")
		}
	}
}

// number reads a number: whole where it is written so and fits, else a double.
func (p *parser) number(text string, start int) (*Node, error) {
	node, err := p.make(NodeLiteral, "", start)
	if err != nil {
		return nil, err
	}
	if whole, err := strconv.ParseInt(text, 10, 64); err == nil {
		node.Value = schema.IntOf(whole)
		return node, nil
	}
	float, err := strconv.ParseFloat(text, 64)
	if err != nil || math.IsInf(float, 0) {
		return nil, fail(CodeValue, node.Span, "%s is too large for a number", text)
	}
	if !strings.ContainsAny(text, ".eE") {
		return nil, fail(CodeValue, node.Span, "%s is too large for a whole number", text).WithHint("write it with a decimal point for a float64")
	}
	node.Value = schema.FloatOf(float + 0) // no negative zero
	return node, nil
}
