package expression

import (
	"regexp"

	"github.com/sluice-analytics/sluice/storage/schema"
)

func (b *Binder) bindLike(node *Node, args []*Expr) (*Expr, error) {
	fold := node.Text == OpILike || node.Text == opNotILike
	text, pattern, err := b.patternOperands(node.Text, args)
	if err != nil {
		return nil, err
	}
	operator := OpLike
	if fold {
		operator = OpILike
	}
	if pattern.Null {
		return constant(schema.NullOf(schema.Bool), node.Span), nil
	}
	like, problem := newLikePattern(pattern.Text, fold)
	if problem != nil {
		return nil, b.fail(CodeValue, args[1].Span, "%s", problem.Error()).WithHint(`write \\ for a backslash`)
	}
	expr := build(operator, schema.Bool, node.Span, like, text)
	return b.negatedIf(node.Text == opNotLike || node.Text == opNotILike, expr)
}

func (b *Binder) bindMatches(node *Node, args []*Expr) (*Expr, error) {
	text, pattern, err := b.patternOperands(node.Text, args)
	if err != nil {
		return nil, err
	}
	if pattern.Null {
		return constant(schema.NullOf(schema.Bool), node.Span), nil
	}
	compiled, err := b.compile(pattern.Text, args[1].Span)
	if err != nil {
		return nil, err
	}
	expr := build(OpMatches, schema.Bool, node.Span, compiled, text)
	return b.negatedIf(node.Text == opNotMatches, expr)
}

// patternOperands checks a text and the constant pattern that it is matched with.
func (b *Binder) patternOperands(what string, args []*Expr) (text *Expr, pattern schema.Value, err error) {
	if text, err = b.coerce(args[0], schema.String, "the left operand of "+what); err != nil {
		return nil, pattern, err
	}
	pattern, err = b.patternConstant(args[1], what)
	return text, pattern, err
}

// patternConstant returns the value of an argument that has to be a constant
// string.
func (b *Binder) patternConstant(e *Expr, what string) (schema.Value, error) {
	e, err := b.coerce(e, schema.String, "the pattern of "+what)
	if err != nil {
		return schema.Value{}, err
	}
	if e.Op != Constant {
		return schema.Value{}, b.fail(CodeType, e.Span, "the pattern of %s has to be a constant", what).
			WithHint("contains(a, b), starts_with(a, b) and ends_with(a, b) take any text")
	}
	if len(e.Value.Text) > PatternBytesMax {
		return schema.Value{}, b.fail(CodeLimit, e.Span, "the pattern has %d bytes; at most %d are allowed", len(e.Value.Text), PatternBytesMax)
	}
	return e.Value, nil
}

// compile compiles a regular expression.
func (b *Binder) compile(pattern string, span Span) (*regexp.Regexp, error) {
	compiled, err := regexp.Compile(pattern)
	if err != nil {
		return nil, b.fail(CodeValue, span, "%s", err.Error()).WithHint("regular expressions are those of RE2: no look-around, no back references")
	}
	return compiled, nil
}
