package query

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// LimitDefault is how many groups are answered unless the document says otherwise.
const LimitDefault = 100

// autoPoints is about how many buckets time('auto') gives.
const autoPoints = 100

// BucketsMax bounds the buckets of a time axis.
const BucketsMax = 100_000

// aggregate compiles the view aggregate.
func (c *compiler) aggregate(doc *AggregateDocument) error {
	a := &Aggregate{}
	c.plan.Aggregate = a
	rows, err := c.over(doc, a)
	if err != nil {
		return err
	}
	outputs, err := c.keys(doc, a, rows)
	if err != nil {
		return err
	}
	m := &measurer{c: c, rows: rows, series: a.timeKey() != nil}
	if outputs, err = c.measures(doc, a, m, outputs); err != nil {
		return err
	}
	a.Aggregates = m.aggregates
	if err := uniqueNames(outputs); err != nil {
		return err
	}
	if a.Having, err = c.having(doc.Having, outputs); err != nil {
		return err
	}
	if a.Order, err = orderOf(doc.Order, outputs, a); err != nil {
		return err
	}
	doc.Order = orderTexts(a.Order, outputs)
	c.limits(doc, a)
	return nil
}

// output is a column of the answer.
type output struct {
	name, form string
	typ        schema.Type
	// where is the place in the document.
	where string
}

// timeKey returns the key that is a time axis, or nil.
func (a *Aggregate) timeKey() *Key {
	for i := range a.By {
		if a.By[i].isTime() {
			return &a.By[i]
		}
	}
	return nil
}

func (k *Key) isTime() bool { return k.Time != nil || k.TimeAuto }

// isAxis reports whether the key's values are buckets in an order of their own.
func (k *Key) isAxis() bool { return k.isTime() || k.Bins != nil }

func (c *compiler) keys(doc *AggregateDocument, a *Aggregate, rows func() *expression.Binder) ([]output, error) {
	if len(doc.By) > KeysMax {
		return nil, newError(expression.CodeLimit, "aggregate.by", "there are %d keys; at most %d are allowed", len(doc.By), KeysMax)
	}
	var outputs []output
	for i, text := range doc.By {
		where := fmt.Sprintf("aggregate.by[%d]", i)
		node, name, err := expression.ParseNamed(text)
		if err != nil {
			return nil, placed(err, where)
		}
		key, err := c.key(node, a.OverEntities(), rows())
		if err != nil {
			return nil, placed(err, where)
		}
		if key.isTime() && a.timeKey() != nil {
			return nil, newError(expression.CodeValue, where, "by has two time axes").hint("date_trunc('1h', time) is a key like any other")
		}
		if name != "" {
			key.Name = name
		}
		a.By = append(a.By, *key)
		outputs = append(outputs, output{key.Name, node.String(), key.Type, where})
	}
	return outputs, nil
}

// key compiles one group key.
func (c *compiler) key(node *expression.Node, sessions bool, rows *expression.Binder) (*Key, error) {
	if node.Kind == expression.NodeCall && node.Text == "time" {
		return c.keyOfTime(node, sessions, rows)
	}
	if node.Kind == expression.NodeCall && node.Text == "bins" {
		return keyOfBins(node, rows)
	}
	expr, err := rows.Bind(node)
	if err == nil && expr.Type == schema.Unknown {
		expr, err = rows.Coerce(expr, schema.String, "a key")
	}
	if err != nil {
		return nil, err
	}
	return &Key{Name: node.String(), Type: expr.Type, Expr: expr}, nil
}

func (c *compiler) keyOfTime(node *expression.Node, sessions bool, rows *expression.Binder) (*Key, error) {
	if len(node.Args) != 1 || node.Args[0].Value.Type != schema.String || node.Args[0].Kind != expression.NodeLiteral {
		return nil, typeError(node, "time takes one unit in quotes").WithHint("time('1h'), time('1d') or time('auto')")
	}
	key := &Key{Name: schema.TimeName, Type: schema.Timestamp}
	from, to, known := c.span()
	if text := node.Args[0].Value.Text; text == "auto" {
		key.TimeAuto = true
		if known {
			unit := calendar.Auto(from, to, autoPoints)
			key.Time = &unit
		}
	} else {
		unit, err := calendar.ParseUnit(text)
		if err != nil {
			return nil, &expression.Error{Code: expression.CodeValue, Span: node.Args[0].Span, Message: err.Error()}
		}
		key.Time = &unit
	}
	if known && key.Time != nil && calendar.CountBuckets(from, to, *key.Time) > BucketsMax {
		return nil, &expression.Error{Code: expression.CodeLimit, Span: node.Span, Hint: "take a longer unit or a shorter range, or time('auto')",
			Message: fmt.Sprintf("the range has %d buckets of %s; at most %d are allowed", calendar.CountBuckets(from, to, *key.Time), key.Time, BucketsMax)}
	}
	name := schema.TimeName
	if sessions {
		name = sessionStart
	}
	ref, typ, _ := rows.Scope.Resolve(name)
	key.Expr = &expression.Expr{Op: expression.Column, Type: typ, Ref: ref, Span: node.Span}
	return key, nil
}

var binModes = []string{"linear", "log", "quantile"}

func keyOfBins(node *expression.Node, rows *expression.Binder) (*Key, error) {
	const usage = "bins(x, 40), bins(x, 40, 'log') or bins(x, 4, 'quantile')"
	if len(node.Args) < 2 || len(node.Args) > 3 || node.Filter != nil {
		return nil, typeError(node, "bins does not take %d arguments", len(node.Args)).WithHint(usage)
	}
	count := node.Args[1]
	if count.Kind != expression.NodeLiteral || count.Value.Type != schema.Int64 || count.Value.Int < 1 || count.Value.Int > BinsMax {
		return nil, typeError(count, "the number of bins has to be a whole number from 1 to %d", BinsMax).WithHint(usage)
	}
	bins := &Bins{Count: int(count.Value.Int), Mode: binModes[0]}
	if len(node.Args) == 3 {
		bins.Mode = node.Args[2].Value.Text
		if !slices.Contains(binModes, bins.Mode) {
			return nil, typeError(node.Args[2], "the mode of bins has to be one of '%s'", strings.Join(binModes, "', '"))
		}
	}
	expr, err := rows.Bind(node.Args[0])
	if err != nil {
		return nil, err
	}
	if expr, err = rows.Coerce(expr, schema.Float64, "what bins divides"); err != nil {
		return nil, err
	}
	return &Key{Name: node.String(), Type: schema.Float64, Expr: expr, Bins: bins}, nil
}

func (c *compiler) measures(doc *AggregateDocument, a *Aggregate, m *measurer, outputs []output) ([]output, error) {
	if len(doc.Measures) == 0 {
		doc.Measures = []string{"count()"}
	}
	if len(doc.Measures) > MeasuresMax {
		return nil, newError(expression.CodeLimit, "aggregate.measures", "there are %d measures; at most %d are allowed", len(doc.Measures), MeasuresMax)
	}
	for i, text := range doc.Measures {
		where := fmt.Sprintf("aggregate.measures[%d]", i)
		measure, err := m.compile(text, where)
		if err != nil {
			return nil, err
		}
		a.Measures = append(a.Measures, measure.Measure)
		outputs = append(outputs, output{measure.Name, measure.form, measure.Type, where})
	}
	return outputs, nil
}

// uniqueNames checks that no two columns of the answer have one name.
func uniqueNames(outputs []output) error {
	seen := map[string]bool{}
	for _, output := range outputs {
		if seen[output.name] {
			return newError(expression.CodeValue, output.where, "two columns are called %s", expression.QuoteName(output.name)).
				hint("name one of them: ... as name")
		}
		seen[output.name] = true
	}
	return nil
}

// limits fills in limit, limit_by and fill.
func (c *compiler) limits(doc *AggregateDocument, a *Aggregate) {
	axes, plain := 0, 0
	for i := range a.By {
		if a.By[i].isAxis() {
			axes++
		} else {
			plain++
		}
	}
	limit, limitBy := 0, 0
	switch {
	case axes == 0 && plain > 0:
		limit = LimitDefault
	case plain > 0 && axes == 1 && a.timeKey() != nil:
		limitBy = LimitDefault
	}
	a.Limit = fillInt(&doc.Limit, limit)
	a.LimitBy = fillInt(&doc.LimitBy, limitBy)
	fill := a.timeKey() != nil
	if doc.Fill == nil {
		doc.Fill = &fill
	}
	a.Fill = *doc.Fill && a.timeKey() != nil
}

func fillInt(field **int, usual int) int {
	if *field == nil {
		*field = &usual
	}
	return **field
}
