package expression

import (
	"math"
	"strings"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// coerce gives an expression a type where a rule allows it: null takes any type,
// int64 widens to float64, and a string constant where a time is wanted is read
// as one. what names the operand in the error.
func (b *Binder) coerce(e *Expr, typ schema.Type, what string) (*Expr, error) {
	switch {
	case e.Type == typ:
		return e, nil
	case e.Type == schema.Unknown:
		return b.typedNull(e, typ), nil
	case e.Type == schema.Int64 && typ == schema.Float64:
		return build(CastFloat64, schema.Float64, e.Span, nil, e), nil
	case typ == schema.Timestamp && isText(e):
		return b.timeConstant(e)
	}
	return nil, b.fail(CodeType, e.Span, "%s has to be %s, and this is %s", what, article(typ), article(e.Type)).
		WithHint("%s", typeHint(e, typ))
}

// typedNull gives an expression that is always null a type.
func (b *Binder) typedNull(e *Expr, typ schema.Type) *Expr {
	return constant(schema.NullOf(typ), e.Span)
}

func isText(e *Expr) bool { return e.Op == Constant && e.Type == schema.String && !e.Value.Null }

// timeConstant reads a string constant as a time.
func (b *Binder) timeConstant(e *Expr) (*Expr, error) {
	us, err := b.Zone.ParseMoment(e.Value.Text, b.Now)
	if err != nil {
		return nil, b.fail(CodeValue, e.Span, "'%s' is no time", e.Value.Text).WithHint("%s", calendar.ErrMoment.Error())
	}
	return constant(schema.TimestampOf(us), e.Span), nil
}

// durationConstant reads a string constant as a duration in microseconds.
func (b *Binder) durationConstant(e *Expr) (int64, error) {
	us, err := calendar.ParseDuration(e.Value.Text)
	if err != nil {
		return 0, b.fail(CodeValue, e.Span, "'%s' is no duration", e.Value.Text).
			WithHint("write one like '30m', '1h30m' or '7d' (units w, d, h, m, s, ms, us)")
	}
	return us, nil
}

// article writes a type as in a sentence.
func article(typ schema.Type) string {
	if typ == schema.Int64 {
		return "an int64"
	}
	if typ == schema.Unknown {
		return "null"
	}
	return "a " + typ.String()
}

// typeHint says how e may become what is wanted, or is empty.
func typeHint(e *Expr, want schema.Type) string {
	switch {
	case want == schema.String && e.Op == Constant && e.Type.IsNumber():
		return "quote it: '" + e.Value.AsText() + "'"
	case want == schema.String && e.Type == schema.StringList:
		return "has(list, 'x') looks into a list"
	case want == schema.String:
		return "string(x) makes a string of any value"
	case want.IsNumber() && isText(e) && !number(e.Value.Text).Null:
		return "write the number without quotes: " + strings.TrimSpace(e.Value.Text)
	case want.IsNumber() && e.Type == schema.String:
		return "number(x) reads a numeric string, and is null for others"
	case want == schema.Bool && e.Op != Constant:
		return "compare it with something, as in x = 1 or x is not null"
	case want == schema.Timestamp:
		return "write a time in quotes: '2024-05-01' or '2024-05-01T12:00:00Z'"
	case want == schema.StringList:
		return "has and length look into lists of strings"
	}
	return ""
}

// commonType returns the type that all expressions can take, or false.
func commonType(exprs []*Expr) (schema.Type, bool) {
	common := schema.Unknown
	for _, e := range exprs {
		switch {
		case e.Type == schema.Unknown || e.Type == common:
		case common == schema.Unknown:
			common = e.Type
		case common.IsNumber() && e.Type.IsNumber():
			common = schema.Float64
		case common == schema.Timestamp && isText(e):
		case e.Type == schema.Timestamp && common == schema.String && allTexts(exprs):
			common = schema.Timestamp
		default:
			return common, false
		}
	}
	return common, true
}

// allTexts reports whether every string among the expressions is a constant.
func allTexts(exprs []*Expr) bool {
	for _, e := range exprs {
		if e.Type == schema.String && !isText(e) {
			return false
		}
	}
	return true
}

// unify gives the operands of an operator one type. what names the operator.
func (b *Binder) unify(what string, exprs []*Expr) ([]*Expr, schema.Type, error) {
	common, ok := commonType(exprs)
	if !ok {
		return nil, common, b.mixed(what, exprs)
	}
	unified := make([]*Expr, len(exprs))
	for i, e := range exprs {
		expr, err := b.coerce(e, common, "an operand of "+what)
		if err != nil {
			return nil, common, err
		}
		unified[i] = expr
	}
	return unified, common, nil
}

// mixed is the error about operands of types that do not go together: the first
// one with a type is held against the first one that differs.
func (b *Binder) mixed(what string, exprs []*Expr) error {
	first := exprs[0]
	for _, e := range exprs {
		if first.Type == schema.Unknown {
			first = e
		}
		if _, ok := commonType([]*Expr{first, e}); ok {
			continue
		}
		// The constant is what the writer can change.
		wrong, other := e, first
		if first.Op == Constant && e.Op != Constant {
			wrong, other = first, e
		}
		return b.fail(CodeType, wrong.Span, "%s cannot take %s and %s", what, operandText(first), operandText(e)).
			WithHint("%s", mixHint(wrong, other))
	}
	return b.fail(CodeType, first.Span, "%s cannot take these types together", what)
}

func mixHint(wrong, other *Expr) string {
	if other.Type == schema.StringList {
		return "has(list, 'x') looks into a list"
	}
	if hint := typeHint(wrong, other.Type); hint != "" {
		return hint
	}
	return typeHint(other, wrong.Type)
}

// operandText names an operand and its type.
func operandText(e *Expr) string {
	switch e.Op {
	case Column:
		return QuoteName(e.Ref.Name) + " (" + e.Type.String() + ")"
	case Constant:
		if text := literalText(e.Value); len(text) <= 40 {
			return text + " (" + e.Type.String() + ")"
		}
	}
	return article(e.Type)
}

// wholeConstant turns a double without a fraction that is compared with a whole
// number into one, so that the column need not be cast row by row.
func wholeConstant(e, other *Expr) *Expr {
	if e.Op != Constant || e.Type != schema.Float64 || e.Value.Null || other.Type != schema.Int64 || other.Op == Constant {
		return e
	}
	v := e.Value.Float
	if v != math.Trunc(v) || math.Abs(v) > 1<<53 {
		return e
	}
	return constant(schema.IntOf(int64(v)), e.Span)
}
