package query

import (
	"fmt"
	"maps"
	"slices"
	"sort"
	"strings"

	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// aggregateRule says how an aggregate function is written.
type aggregateRule struct {
	usage    string
	function AggregateFunction
	// min and max bound the number of arguments.
	min, max int
	// quantile is set for the functions that are a quantile by name.
	quantile float64
}

var aggregateRules = map[string]aggregateRule{
	"count":       {"count() or count(x)", CountRows, 0, 1, 0},
	"sum":         {"sum(x)", Sum, 1, 1, 0},
	"avg":         {"avg(x)", Avg, 1, 1, 0},
	"min":         {"min(x)", Min, 1, 1, 0},
	"max":         {"max(x)", Max, 1, 1, 0},
	"stddev":      {"stddev(x)", StdDev, 1, 1, 0},
	"first":       {"first(x)", First, 1, 1, 0},
	"last":        {"last(x)", Last, 1, 1, 0},
	"uniq":        {"uniq(x)", Uniq, 1, 1, 0},
	"uniq_approx": {"uniq_approx(x)", UniqApprox, 1, 1, 0},
	"median":      {"median(x)", Quantile, 1, 1, 0.5},
	"p75":         {"p75(x)", Quantile, 1, 1, 0.75},
	"p90":         {"p90(x)", Quantile, 1, 1, 0.9},
	"p95":         {"p95(x)", Quantile, 1, 1, 0.95},
	"p99":         {"p99(x)", Quantile, 1, 1, 0.99},
	"p999":        {"p999(x)", Quantile, 1, 1, 0.999},
	"quantile":    {"quantile(x, 0.42)", Quantile, 2, 2, 0},

	"quantile_exact": {"quantile_exact(x, 0.42)", QuantileExact, 2, 2, 0},
}

// seriesUsages are the functions over the buckets of a series, and of groups.
var seriesUsages = map[string]string{
	"cumulative": "cumulative(m)", "moving_avg": "moving_avg(m, 7)", "share": "share(m)", "change": "change(m)",
}

// measureUsages are the functions of measures that may stand anywhere in one.
var measureUsages = map[string]string{"rate": "rate(m, '1s')", "trailing": "trailing(m, '7d')"}

// bucketSecondsCall is the call that rate becomes. The blank keeps it out of
// documents.
const bucketSecondsCall = "bucket seconds"

// measureNames returns the functions that measures are made of.
func measureNames() []string {
	var names []string
	for name := range aggregateRules {
		names = append(names, name)
	}
	for name := range seriesUsages {
		names = append(names, name)
	}
	for name := range measureUsages {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// MeasureUsages shows how each function that measures are made of is called, by its name.
func MeasureUsages() map[string]string {
	usages := map[string]string{}
	for name, rule := range aggregateRules {
		usages[name] = rule.usage
	}
	maps.Copy(usages, seriesUsages)
	maps.Copy(usages, measureUsages)
	return usages
}

func isMeasureCall(node *expression.Node) bool {
	return node.Kind == expression.NodeCall && slices.Contains(measureNames(), node.Text)
}

// rejectMeasures is the Override of expressions over rows.
func rejectMeasures(node *expression.Node) (*expression.Expr, error) {
	if !isMeasureCall(node) {
		return nil, nil
	}
	return nil, &expression.Error{
		Code: expression.CodeType, Span: node.Span, Message: node.Text + " is a measure, and this is an expression over single rows",
		Hint: "filter groups by measures with having",
	}
}

// measurer compiles measures over one kind of row, and shares their aggregates.
type measurer struct {
	c *compiler
	// rows makes a binder for expressions over the rows.
	rows func() *expression.Binder
	// series says that there is a time axis for the functions that need one.
	series bool
	// entity is what the measures are properties of: functions of series and rate make no
	// sense there. It is empty for measures of groups.
	entity     string
	aggregates []Aggregation
	index      map[string]int
	// trailing is the window of the trailing(...) around what is being bound.
	trailing int64
}

// compiled is a measure and the normal form of its text.
type compiled struct {
	Measure
	form string
}

// compile compiles one measure.
func (m *measurer) compile(text, where string) (compiled, error) {
	node, name, err := expression.ParseNamed(text)
	if err != nil {
		return compiled{}, placed(err, where)
	}
	return m.compileTree(node, name, where)
}

// compileTree compiles a measure that has been read; name is what it is to be called, or "".
func (m *measurer) compileTree(node *expression.Node, name, where string) (measure compiled, err error) {
	measure = compiled{form: node.String()}
	measure.Name = name
	setDefault(&measure.Name, measure.form)
	body := node
	if _, ok := seriesUsages[node.Text]; ok && node.Kind == expression.NodeCall {
		if measure.Series, err = m.seriesOf(node); err != nil {
			return compiled{}, placed(err, where)
		}
		body = node.Args[0]
	}
	binder := m.binder()
	if measure.Expr, err = binder.Bind(body); err != nil {
		return compiled{}, placed(err, where)
	}
	return measure, placed(m.finish(binder, &measure, body), where)
}

// finish settles the type of a measure.
func (m *measurer) finish(binder *expression.Binder, measure *compiled, body *expression.Node) error {
	var err error
	if measure.Expr.Type == schema.Unknown {
		measure.Expr, err = binder.Coerce(measure.Expr, schema.Float64, "a measure")
	}
	measure.Type = measure.Expr.Type
	if err != nil || measure.Series == nil {
		return err
	}
	if !measure.Type.IsNumber() {
		return typeError(body, "%s needs a number, and this is a %s", measure.Series.Function, measure.Type)
	}
	if measure.Series.Function == "moving_avg" || measure.Series.Function == "share" {
		measure.Type = schema.Float64
	}
	return nil
}

// binder binds what stands around aggregates.
func (m *measurer) binder() *expression.Binder {
	binder := m.c.binder(listScope{describe: "measure"})
	binder.MissingNull = false
	binder.Override = func(node *expression.Node) (*expression.Expr, error) { return m.part(binder, node) }
	return binder
}

// part binds the nodes of a measure that are no scalar expressions.
func (m *measurer) part(binder *expression.Binder, node *expression.Node) (*expression.Expr, error) {
	if node.Kind == expression.NodeName {
		return nil, m.bareName(node)
	}
	if node.Kind != expression.NodeCall {
		return nil, nil
	}
	if rule, ok := aggregateRules[node.Text]; ok {
		return m.aggregate(node, rule)
	}
	switch node.Text {
	case "rate":
		return m.rate(binder, node)
	case "trailing":
		return m.trailingOf(binder, node)
	case bucketSecondsCall:
		return m.reference(node.Text, node.Span, Aggregation{Function: BucketSeconds, Type: schema.Float64})
	}
	if usage, ok := seriesUsages[node.Text]; ok {
		return nil, typeError(node, "%s has to stand outermost in a measure", node.Text).WithHint("%s is applied to the finished series", usage)
	}
	return nil, m.unknown(node)
}

// unknown is the error about a function that neither measures nor scalars have.
func (m *measurer) unknown(node *expression.Node) error {
	if slices.Contains(expression.FunctionNames(), node.Text) {
		return nil
	}
	err := &expression.Error{Code: expression.CodeUnknownFunction, Message: "there is no function " + node.Text,
		Span: expression.Span{Start: node.Span.Start, End: node.Span.Start + len(node.Text)}}
	if hint, ok := foreignAggregates[node.Text]; ok {
		err.Hint = "write " + hint
	} else if nearest := schema.Nearest(node.Text, append(measureNames(), expression.FunctionNames()...)); nearest != "" {
		err.Hint = "did you mean " + nearest + "?"
	}
	return err
}

var foreignAggregates = map[string]string{
	"count_distinct": "uniq(x)", "countdistinct": "uniq(x)", "uniqexact": "uniq(x)", "approx_count_distinct": "uniq_approx(x)",
	"average": "avg(x)", "mean": "avg(x)", "percentile": "quantile(x, 0.95)", "p50": "median(x)", "stdev": "stddev(x)",
	"countif": "count() filter (where ...)", "count_if": "count() filter (where ...)", "sumif": "sum(x) filter (where ...)",
	"percentile_cont": "quantile_exact(x, 0.95)",
}

func (m *measurer) bareName(node *expression.Node) error {
	name := expression.QuoteName(node.Text)
	if _, ok := aggregateRules[strings.ToLower(node.Text)]; ok {
		return typeError(node, "%s is a function", name).WithHint("write %s", aggregateRules[strings.ToLower(node.Text)].usage)
	}
	return typeError(node, "%s stands outside an aggregate", name).WithHint("a measure is made of aggregates such as sum(%s)", name)
}

func typeError(node *expression.Node, format string, args ...any) *expression.Error {
	return &expression.Error{Code: expression.CodeType, Span: node.Span, Message: fmt.Sprintf(format, args...)}
}

// seriesOf reads a function of series; its measure is the first argument.
func (m *measurer) seriesOf(node *expression.Node) (*Series, error) {
	wanted := 1
	if node.Text == "moving_avg" {
		wanted = 2
	}
	switch {
	case m.entity != "":
		return nil, typeError(node, "%s needs groups, and this is a property of one %s", node.Text, m.entity)
	case len(node.Args) != wanted || node.Filter != nil:
		return nil, typeError(node, "%s takes %d argument(s) and no filter", node.Text, wanted).WithHint("%s", seriesUsages[node.Text])
	case node.Text != "share" && !m.series:
		return nil, typeError(node, "%s needs a time axis", node.Text).WithHint("add time('1d') to by")
	}
	series := &Series{Function: node.Text}
	if wanted == 2 {
		points := node.Args[1]
		if points.Kind != expression.NodeLiteral || points.Value.Type != schema.Int64 || points.Value.Int < 1 || points.Value.Int > movingPointsMax {
			return nil, typeError(points, "the points of moving_avg have to be a whole number from 1 to %d", movingPointsMax)
		}
		series.Points = int(points.Value.Int)
	}
	return series, nil
}

// movingPointsMax bounds a moving average: no axis has more points.
const movingPointsMax = 100_000

// rate turns rate(m, '1s') into m / (bucket seconds / 1).
func (m *measurer) rate(binder *expression.Binder, node *expression.Node) (*expression.Expr, error) {
	us, err := m.window(node)
	if err != nil {
		return nil, err
	}
	seconds := &expression.Node{Kind: expression.NodeLiteral, Value: schema.FloatOf(float64(us) / float64(calendar.Second)), Span: node.Span}
	length := &expression.Node{Kind: expression.NodeCall, Text: bucketSecondsCall, Span: node.Span}
	units := &expression.Node{Kind: expression.NodeOperator, Text: expression.OpDivide, Args: []*expression.Node{length, seconds}, Span: node.Span}
	return binder.BindPart(&expression.Node{
		Kind: expression.NodeOperator, Text: expression.OpDivide, Args: []*expression.Node{node.Args[0], units}, Span: node.Span,
	})
}

// trailingOf binds the measure in trailing(m, '7d') with its window.
func (m *measurer) trailingOf(binder *expression.Binder, node *expression.Node) (*expression.Expr, error) {
	us, err := m.window(node)
	if err != nil {
		return nil, err
	}
	if !m.series {
		return nil, typeError(node, "trailing needs a time axis").WithHint("add time('1d') to by")
	}
	if m.trailing != 0 {
		return nil, typeError(node, "trailing stands inside trailing")
	}
	m.trailing = us
	defer func() { m.trailing = 0 }()
	return binder.BindPart(node.Args[0])
}

// window reads the duration of rate and trailing.
func (m *measurer) window(node *expression.Node) (int64, error) {
	if m.entity != "" {
		return 0, typeError(node, "%s needs groups, and this is a property of one %s", node.Text, m.entity)
	}
	if len(node.Args) != 2 || node.Filter != nil {
		return 0, typeError(node, "%s takes 2 arguments and no filter", node.Text).WithHint("%s", measureUsages[node.Text])
	}
	text := node.Args[1]
	us, err := calendar.ParseDuration(text.Value.Text)
	if text.Kind != expression.NodeLiteral || text.Value.Type != schema.String || err != nil || us <= 0 {
		return 0, typeError(text, "the second argument of %s has to be a duration", node.Text).WithHint("%s", measureUsages[node.Text])
	}
	return us, nil
}
