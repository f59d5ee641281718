package query

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// aggregate binds an aggregate function, and returns a reference to it.
func (m *measurer) aggregate(node *expression.Node, rule aggregateRule) (*expression.Expr, error) {
	if len(node.Args) < rule.min || len(node.Args) > rule.max {
		return nil, typeError(node, "%s does not take %d arguments", node.Text, len(node.Args)).WithHint("write %s", rule.usage)
	}
	aggregation := Aggregation{Function: rule.function, Quantile: rule.quantile, Trailing: m.trailing, Type: schema.Int64}
	if rule.max == 2 {
		quantile, err := quantileOf(node.Args[1])
		if err != nil {
			return nil, err
		}
		aggregation.Quantile = quantile
	}
	if len(node.Args) > 0 {
		arg, err := m.argument(node, rule)
		if err != nil {
			return nil, err
		}
		aggregation.Arg, aggregation.Type = arg, resultType(rule.function, arg.Type)
	}
	if node.Filter != nil {
		filter, err := m.rows().BindCondition(node.Filter)
		if err != nil {
			return nil, err
		}
		aggregation.Filter = filter
	}
	if err := m.countActors(node, &aggregation); err != nil {
		return nil, err
	}
	return m.reference(aggregateForm(node, aggregation), node.Span, aggregation)
}

// aggregateForm is equal for aggregations that are the same, however they are
// written: median(x) is quantile(x, 0.5).
func aggregateForm(node *expression.Node, a Aggregation) string {
	form := fmt.Sprintf("%s %v %d", a.Function, a.Quantile, a.Trailing)
	if a.Arg != nil {
		form += " of " + node.Args[0].String()
	}
	if node.Filter != nil {
		form += " where " + node.Filter.String()
	}
	return form
}

func quantileOf(node *expression.Node) (float64, error) {
	v := node.Value
	q := v.Float
	if v.Type == schema.Int64 {
		q = float64(v.Int)
	}
	if node.Kind != expression.NodeLiteral || !v.Type.IsNumber() || q < 0 || q > 1 {
		return 0, typeError(node, "a quantile has to be a number from 0 to 1").WithHint("the 95th percentile is 0.95")
	}
	return q, nil
}

// argument binds what is aggregated, and checks its type.
func (m *measurer) argument(node *expression.Node, rule aggregateRule) (*expression.Expr, error) {
	binder := m.rows()
	arg, err := binder.Bind(node.Args[0])
	if err != nil {
		return nil, err
	}
	switch rule.function {
	case Sum, Avg, StdDev, Quantile, QuantileExact:
		return numberArgument(binder, node, arg)
	case Min, Max:
		if arg.Type == schema.StringList {
			return nil, typeError(node.Args[0], "%s cannot order lists of strings", node.Text)
		}
	}
	if arg.Type == schema.Unknown {
		return binder.Coerce(arg, schema.String, "the argument of "+node.Text)
	}
	return arg, nil
}

func numberArgument(binder *expression.Binder, node *expression.Node, arg *expression.Expr) (*expression.Expr, error) {
	if arg.Type == schema.Unknown {
		return binder.Coerce(arg, schema.Float64, "the argument of "+node.Text)
	}
	if arg.Type.IsNumber() {
		return arg, nil
	}
	err := typeError(node.Args[0], "%s takes a number, and %s is a %s", node.Text, node.Args[0], arg.Type)
	switch arg.Type {
	case schema.Bool:
		return nil, err.WithHint("count() filter (where %s) counts; if(%s, 1, 0) is a number", node.Args[0], node.Args[0])
	case schema.String:
		return nil, err.WithHint("number(%s) reads numeric strings", node.Args[0])
	default:
		return nil, err
	}
}

func resultType(function AggregateFunction, arg schema.Type) schema.Type {
	switch function {
	case CountRows, Uniq, UniqApprox:
		return schema.Int64
	case Sum, Min, Max, First, Last:
		return arg
	default:
		return schema.Float64
	}
}

// reference returns the column of an aggregation, which is added where it is new.
func (m *measurer) reference(form string, span expression.Span, aggregation Aggregation) (*expression.Expr, error) {
	if m.index == nil {
		m.index = map[string]int{}
	}
	i, ok := m.index[form]
	if !ok {
		i = len(m.aggregates)
		m.index[form] = i
		m.aggregates = append(m.aggregates, aggregation)
	}
	return &expression.Expr{
		Op: expression.Column, Type: aggregation.Type, Span: span,
		Ref: expression.Ref{Name: form, ID: uint32(i)},
	}, nil
}
