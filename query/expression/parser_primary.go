package expression

import (
	"strings"

	"github.com/sluice-analytics/sluice/storage/schema"
)

// primary reads a literal, a name, a call, a case or parentheses.
func (p *parser) primary() (*Node, error) {
	t := p.peek()
	switch {
	case t.kind == tokenString:
		return p.literal(schema.StringOf(t.text))
	case t.kind == tokenNumber:
		p.next()
		return p.number(t.text, t.span.Start)
	case t.kind == tokenParameter:
		p.next()
		return p.make(NodeParameter, t.text, t.span.Start)
	case t.kind == tokenQuotedName:
		p.next()
		return p.make(NodeName, t.text, t.span.Start)
	case t.isSymbol("("):
		return p.parenthesised()
	case t.kind == tokenName:
		return p.word(t)
	}
	return nil, p.unexpected(t, "a value")
}

func (p *parser) literal(value schema.Value) (*Node, error) {
	start := p.next().span.Start
	node, err := p.make(NodeLiteral, "", start)
	if err != nil {
		return nil, err
	}
	node.Value = value
	return node, nil
}

func (p *parser) parenthesised() (*Node, error) {
	p.next()
	node, err := p.expression(levelOr)
	if err != nil {
		return nil, err
	}
	return node, p.expectSymbol(")")
}

// word reads what starts with a bare word.
func (p *parser) word(t token) (*Node, error) {
	switch strings.ToLower(t.text) {
	case "true":
		return p.literal(schema.BoolOf(true))
	case "false":
		return p.literal(schema.BoolOf(false))
	case "null":
		return p.literal(schema.NullOf(schema.Unknown))
	case "case":
		return p.caseWhen()
	}
	if reserved[strings.ToLower(t.text)] {
		err := p.unexpected(t, "a value").(*Error)
		return nil, err.WithHint("put a property of this name in double quotes")
	}
	p.next()
	if p.acceptSymbol("(") {
		return p.call(t)
	}
	return p.make(NodeName, t.text, t.span.Start)
}

// call reads the arguments of a function, and a filter behind them.
func (p *parser) call(name token) (*Node, error) {
	if next := p.peek(); next.isWord("distinct") {
		return nil, fail(CodeSyntax, next.span, "distinct is not part of a call").WithHint("uniq(x) counts distinct values")
	}
	if next := p.peek(); next.isSymbol("*") {
		return nil, fail(CodeSyntax, next.span, "* is no argument").WithHint("count() counts rows")
	}
	args, err := p.list("an argument or )")
	if err != nil {
		return nil, err
	}
	node, err := p.make(NodeCall, strings.ToLower(name.text), name.span.Start, args...)
	if err != nil || !p.peek().isWord("filter") {
		return node, err
	}
	p.next()
	if err := p.expectSymbol("("); err != nil {
		return nil, err
	}
	if !p.acceptWord("where") {
		return nil, p.unexpected(p.peek(), "where, as in filter (where x > 1)")
	}
	if node.Filter, err = p.expression(levelOr); err != nil {
		return nil, err
	}
	if err := p.expectSymbol(")"); err != nil {
		return nil, err
	}
	node.Span.End = p.tokens[p.at-1].span.End
	return node, nil
}

// caseWhen reads both forms of case.
func (p *parser) caseWhen() (*Node, error) {
	start := p.next().span.Start
	operator := OpCase
	var args []*Node
	add := func() error {
		node, err := p.expression(levelOr)
		args = append(args, node)
		return err
	}
	if !p.peek().isWord("when") {
		operator = opCaseOperand
		if err := add(); err != nil {
			return nil, err
		}
	}
	branches := 0
	for ; p.acceptWord("when"); branches++ {
		if err := add(); err != nil {
			return nil, err
		}
		if !p.acceptWord("then") {
			return nil, p.unexpected(p.peek(), "then")
		}
		if err := add(); err != nil {
			return nil, err
		}
	}
	if branches == 0 {
		return nil, p.unexpected(p.peek(), "when")
	}
	if p.acceptWord("else") {
		if err := add(); err != nil {
			return nil, err
		}
	}
	if !p.acceptWord("end") {
		return nil, p.unexpected(p.peek(), "end of case")
	}
	return p.make(NodeOperator, operator, start, args...)
}
