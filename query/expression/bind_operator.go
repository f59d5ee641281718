package expression

import (
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// bindOperator binds an operator and its operands.
func (b *Binder) bindOperator(node *Node) (*Expr, error) {
	switch node.Text {
	case OpIn, opNotIn:
		return b.bindIn(node)
	case OpCase, opCaseOperand:
		return b.bindCase(node)
	case OpAnd, OpOr:
		return b.bindLogic(node)
	}
	args, err := b.bindAll(node.Args)
	if err != nil {
		return nil, err
	}
	switch node.Text {
	case OpNot:
		return b.negated(args[0], node.Span)
	case OpIsNull, opIsNotNull:
		expr := build(OpIsNull, schema.Bool, node.Span, nil, args[0])
		return b.negatedIf(node.Text == opIsNotNull, expr)
	case opBetween, opNotBetween:
		return b.bindBetween(node, args)
	case OpLike, opNotLike, OpILike, opNotILike:
		return b.bindLike(node, args)
	case OpMatches, opNotMatches:
		return b.bindMatches(node, args)
	case OpNegate:
		return b.bindNegate(node, args[0])
	case OpAdd, OpSubtract, OpMultiply, OpDivide, OpModulo:
		return b.arithmetic(node.Text, args[0], args[1], node.Span)
	default:
		return b.compare(node.Text, args[0], args[1], node.Span)
	}
}

// negated is "not e".
func (b *Binder) negated(e *Expr, span Span) (*Expr, error) {
	e, err := b.coerce(e, schema.Bool, "the operand of not")
	if err != nil {
		return nil, err
	}
	return build(OpNot, schema.Bool, span, nil, e), nil
}

func (b *Binder) negatedIf(negate bool, e *Expr) (*Expr, error) {
	if !negate {
		return e, nil
	}
	return build(OpNot, schema.Bool, e.Span, nil, e), nil
}

// bindLogic binds "and" and "or". What is nested in operators of the same name becomes
// one call, constants that decide nothing go, and one that decides is the result.
func (b *Binder) bindLogic(node *Node) (*Expr, error) {
	var args []*Expr
	decisive := node.Text == OpOr
	for _, operand := range flatten(node) {
		arg, err := b.bind(operand)
		if err == nil {
			arg, err = b.coerce(arg, schema.Bool, "an operand of "+node.Text)
		}
		if err != nil {
			return nil, err
		}
		if arg.Op == Call && arg.Function.Name == node.Text {
			args = append(args, arg.Args...)
			continue
		}
		args = append(args, arg)
	}
	var open []*Expr
	for _, arg := range args {
		if arg.Op != Constant || arg.Value.Null {
			open = append(open, arg)
		} else if arg.Value.Bool() == decisive {
			return constant(schema.BoolOf(decisive), node.Span), nil
		}
	}
	switch len(open) {
	case 0:
		return constant(schema.BoolOf(!decisive), node.Span), nil
	case 1:
		return open[0], nil
	}
	return build(node.Text, schema.Bool, node.Span, nil, open...), nil
}

// flatten returns the operands of a chain of one operator, which the parser has
// nested to the left.
func flatten(node *Node) []*Node {
	var reversed []*Node
	at := node
	for at.Kind == NodeOperator && at.Text == node.Text {
		reversed = append(reversed, at.Args[1])
		at = at.Args[0]
	}
	operands := []*Node{at}
	for i := len(reversed) - 1; i >= 0; i-- {
		operands = append(operands, reversed[i])
	}
	return operands
}

// compare binds a comparison of two operands.
func (b *Binder) compare(operator string, left, right *Expr, span Span) (*Expr, error) {
	left, right, err := b.durations(left, right)
	if err != nil {
		return nil, err
	}
	left, right = wholeConstant(left, right), wholeConstant(right, left)
	args, typ, err := b.unify(operator, []*Expr{left, right})
	if err != nil {
		return nil, err
	}
	if typ == schema.StringList && isOrdering(operator) {
		return nil, b.fail(CodeType, span, "%s cannot order lists of strings", operator)
	}
	if typ == schema.Unknown { // null with null
		args[0], args[1] = b.typedNull(args[0], schema.Bool), b.typedNull(args[1], schema.Bool)
	}
	return build(operator, schema.Bool, span, nil, args...), nil
}

func isOrdering(operator string) bool {
	switch operator {
	case OpLess, OpLessEqual, OpGreater, OpGreaterEqual:
		return true
	}
	return false
}

// durations reads '30m' as seconds where the other operand is a length of time.
func (b *Binder) durations(left, right *Expr) (*Expr, *Expr, error) {
	var err error
	if b.isDuration(left) && isText(right) {
		right, err = b.seconds(right)
	} else if b.isDuration(right) && isText(left) {
		left, err = b.seconds(left)
	}
	return left, right, err
}

func (b *Binder) seconds(e *Expr) (*Expr, error) {
	us, err := b.durationConstant(e)
	if err != nil {
		return nil, err
	}
	return constant(schema.FloatOf(float64(us)/float64(calendar.Second)), e.Span), nil
}

func (b *Binder) isDuration(e *Expr) bool {
	return e.Op == Call && e.Function.Name == TimeBetween || e.Op == Column && b.Scope.IsDuration(e.Ref)
}

func (b *Binder) bindBetween(node *Node, args []*Expr) (*Expr, error) {
	lower, err := b.compare(OpGreaterEqual, args[0], args[1], node.Span)
	if err != nil {
		return nil, err
	}
	upper, err := b.compare(OpLessEqual, args[0], args[2], node.Span)
	if err != nil {
		return nil, err
	}
	both := build(OpAnd, schema.Bool, node.Span, nil, lower, upper)
	return b.negatedIf(node.Text == opNotBetween, both)
}

// bindIn binds "x in (...)": a set where every item is a constant, else a chain of
// "=".
func (b *Binder) bindIn(node *Node) (*Expr, error) {
	subject, err := b.bind(node.Args[0])
	if err != nil {
		return nil, err
	}
	items, err := b.bindItems(node.Args[1:])
	if err != nil {
		return nil, err
	}
	if len(items) > ListMax {
		return nil, b.fail(CodeLimit, node.Span, "in has %d values; at most %d are allowed", len(items), ListMax)
	}
	expr, err := b.in(subject, items, node.Span)
	if err != nil {
		return nil, err
	}
	return b.negatedIf(node.Text == opNotIn, expr)
}

// bindItems binds the items of a list; a parameter may give many.
func (b *Binder) bindItems(nodes []*Node) ([]*Expr, error) {
	var items []*Expr
	for _, node := range nodes {
		if node.Kind != NodeParameter {
			item, err := b.bind(node)
			if err != nil {
				return nil, err
			}
			items = append(items, item)
			continue
		}
		parameter, err := b.parameter(node)
		if err != nil {
			return nil, err
		}
		for _, value := range parameter.Values {
			items = append(items, constant(value, node.Span))
		}
	}
	return items, nil
}

func (b *Binder) in(subject *Expr, items []*Expr, span Span) (*Expr, error) {
	constants := true
	for i, item := range items {
		_, read, err := b.durations(subject, item)
		if err != nil {
			return nil, err
		}
		items[i] = wholeConstant(read, subject)
		constants = constants && items[i].Op == Constant
	}
	if !constants {
		return b.inChain(subject, items, span)
	}
	args, typ, err := b.unify("in", append([]*Expr{subject}, items...))
	if err != nil {
		return nil, err
	}
	values := make([]schema.Value, len(items))
	for i, item := range args[1:] {
		values[i] = item.Value
	}
	return build(OpIn, schema.Bool, span, newInSet(typ, values), args[0]), nil
}

func (b *Binder) inChain(subject *Expr, items []*Expr, span Span) (*Expr, error) {
	tests := make([]*Expr, len(items))
	for i, item := range items {
		test, err := b.compare(OpEqual, subject, item, span)
		if err != nil {
			return nil, err
		}
		tests[i] = test
	}
	if len(tests) == 1 {
		return tests[0], nil
	}
	return build(OpOr, schema.Bool, span, nil, tests...), nil
}

// bindCase binds both forms of case to conditions and values.
func (b *Binder) bindCase(node *Node) (*Expr, error) {
	args, err := b.bindAll(node.Args)
	if err != nil {
		return nil, err
	}
	var subject *Expr
	if node.Text == opCaseOperand {
		subject, args = args[0], args[1:]
	}
	var conditions, values []*Expr
	for ; len(args) >= 2; args = args[2:] {
		condition := args[0]
		if subject != nil {
			condition, err = b.compare(OpEqual, subject, condition, condition.Span)
		} else {
			condition, err = b.coerce(condition, schema.Bool, "a condition of case")
		}
		if err != nil {
			return nil, err
		}
		conditions, values = append(conditions, condition), append(values, args[1])
	}
	if len(args) == 0 {
		args = []*Expr{constant(schema.NullOf(schema.Unknown), node.Span)}
	}
	return b.caseOf("case", conditions, append(values, args[0]), node.Span)
}

// caseOf builds a case from conditions and one value more.
func (b *Binder) caseOf(what string, conditions, values []*Expr, span Span) (*Expr, error) {
	values, typ, err := b.unify(what, values)
	if err != nil {
		return nil, err
	}
	var args []*Expr
	for i, condition := range conditions {
		args = append(args, condition, values[i])
	}
	return build(OpCase, typ, span, nil, append(args, values[len(conditions)])...), nil
}
