package expression

import "github.com/sluice-analytics/sluice/storage/schema"

// arithmetic binds + - * / %.
func (b *Binder) arithmetic(operator string, left, right *Expr, span Span) (*Expr, error) {
	if left.Type == schema.Timestamp || right.Type == schema.Timestamp {
		return b.timeArithmetic(operator, left, right, span)
	}
	left, right, err := b.durations(left, right)
	if err != nil {
		return nil, err
	}
	operands := []*Expr{left, right}
	for _, e := range operands {
		if e.Type != schema.Unknown && !e.Type.IsNumber() {
			return nil, b.fail(CodeType, e.Span, "%s cannot take %s and %s", operator, operandText(left), operandText(right)).
				WithHint("%s", arithmeticHint(operator, e))
		}
	}
	operands, typ, err := b.unify(operator, operands)
	if err != nil {
		return nil, err
	}
	if operator == OpDivide || typ == schema.Unknown {
		typ = schema.Float64
	}
	for i := range operands {
		if operands[i], err = b.coerce(operands[i], typ, "an operand of "+operator); err != nil {
			return nil, err
		}
	}
	return build(operator, typ, span, nil, operands...), nil
}

func arithmeticHint(operator string, e *Expr) string {
	if operator == OpAdd && e.Type == schema.String && number(e.Value.Text).Null {
		return "concat(a, b) joins text, and number(x) reads a numeric string"
	}
	return typeHint(e, schema.Float64)
}

// timeArithmetic binds a time plus or minus a duration, and the difference of two
// times in seconds.
func (b *Binder) timeArithmetic(operator string, left, right *Expr, span Span) (*Expr, error) {
	if right.Type == schema.Timestamp && operator == OpAdd {
		left, right = right, left
	}
	switch {
	case operator == OpSubtract && left.Type == right.Type:
		return build(TimeBetween, schema.Float64, span, nil, left, right), nil
	case left.Type == schema.Timestamp && isText(right) && (operator == OpAdd || operator == OpSubtract):
		us, err := b.durationConstant(right)
		if err != nil {
			return nil, err
		}
		if operator == OpSubtract {
			us = -us
		}
		return build(TimeAdd, schema.Timestamp, span, nil, left, constant(schema.IntOf(us), right.Span)), nil
	}
	return nil, b.fail(CodeType, span, "%s cannot take %s and %s", operator, operandText(left), operandText(right)).
		WithHint("a time takes + and - with a duration like '30m', and - with another time")
}

func (b *Binder) bindNegate(node *Node, operand *Expr) (*Expr, error) {
	typ := operand.Type
	if typ != schema.Int64 {
		typ = schema.Float64
	}
	operand, err := b.coerce(operand, typ, "the operand of -")
	if err != nil {
		return nil, err
	}
	return build(OpNegate, typ, node.Span, nil, operand), nil
}
