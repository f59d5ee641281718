package drill

import (
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/query/calendar"
	"github.com/sluice-analytics/sluice/query/expression"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// clicked is the measure of the mark.
type clicked struct {
	query.Measure
	// node is the measure, without its name; alias is that, or "".
	node  *expression.Node
	alias string
	// window is that of a measure that is trailing(m, window) and nothing else, whose node is m then; microseconds.
	window int64
	// apart says why no cell by itself has the measure's number, "" where one has.
	apart string
}

// measure finds the measure of the mark: the first one where it names none.
func (d *drilling) measure() (*clicked, error) {
	texts := d.plan.Echo.Aggregate.Measures
	for i, measure := range d.plan.Aggregate.Measures {
		if wanted := d.Mark.Measure; wanted != "" && wanted != measure.Name && wanted != texts[i] {
			continue
		}
		node, alias, err := expression.ParseNamed(texts[i])
		if err != nil {
			return nil, err // cannot happen: the document has been compiled
		}
		if !d.inBucket() {
			node = withoutTrailing(node)
		}
		return newClicked(measure, node, alias), nil
	}
	names := make([]string, len(texts))
	for i, measure := range d.plan.Aggregate.Measures {
		names[i] = measure.Name
	}
	return nil, fault("measure", "its measures are "+strings.Join(names, ", "), "the document has no measure %s", d.Mark.Measure)
}

func newClicked(measure query.Measure, node *expression.Node, alias string) *clicked {
	m := &clicked{Measure: measure, node: node, alias: alias}
	switch {
	case measure.Series != nil:
		m.apart = measure.Series.Function + " is a function of other cells, too"
		m.node = node.Args[0]
	case node.Kind == expression.NodeCall && node.Text == "trailing":
		if window, err := calendar.ParseDuration(node.Args[1].Value.Text); err == nil {
			m.window, m.node = window, node.Args[0]
		}
	}
	if hasTrailing(m.node) {
		m.apart = "a window that trails behind the time bucket is of more rows than the mark's"
	}
	return m
}

// inBucket reports whether the mark is of one bucket of time.
func (d *drilling) inBucket() bool {
	for i := range d.plan.Aggregate.By {
		key := &d.plan.Aggregate.By[i]
		for given := range d.Mark.Keys {
			if isTime(key) && (given == key.Name || given == d.plan.Echo.Aggregate.By[i]) {
				return true
			}
		}
	}
	return false
}

// withoutTrailing is a measure whose windows are the rows themselves, as they are in the total of all buckets.
func withoutTrailing(node *expression.Node) *expression.Node {
	if node.Kind == expression.NodeCall && node.Text == "trailing" {
		return withoutTrailing(node.Args[0])
	}
	changed := *node
	changed.Args = make([]*expression.Node, len(node.Args))
	for i, argument := range node.Args {
		changed.Args[i] = withoutTrailing(argument)
	}
	return &changed
}

func hasTrailing(node *expression.Node) bool {
	if node.Kind == expression.NodeCall && node.Text == "trailing" {
		return true
	}
	for _, argument := range node.Args {
		if hasTrailing(argument) {
			return true
		}
	}
	return false
}

// aggregates calls visit for every aggregate of a measure.
func aggregates(node *expression.Node, visit func(*expression.Node)) {
	if query.IsAggregate(node) {
		visit(node)
		return
	}
	for _, argument := range node.Args {
		aggregates(argument, visit)
	}
}

// rows is the condition of the rows that the measure looks at: those of any of its aggregates. Of count(x) and uniq(x) they are those
// that have an x, so that the rows are as many as count(x) says.
func (m *clicked) rows() condition {
	var each []condition
	every := false
	aggregates(m.node, func(aggregate *expression.Node) {
		one := aggregate.Filter
		if aggregate.Text == "count" && len(aggregate.Args) == 1 {
			one = and(one, operator(isNotNull, aggregate.Args[0]))
		}
		every = every || one == nil
		if one != nil {
			each = append(each, condition{one, operator(expression.OpDistinct, one, constant(schema.BoolOf(true)))})
		}
	})
	if every || len(each) == 0 {
		return condition{}
	}
	for i := range each {
		each[i] = each[i].opposite()
	}
	return all(each...).opposite()
}

// counted is the column whose distinct values are the measure, "" where it is anything else.
func (m *clicked) counted() string {
	if m.node.Kind == expression.NodeCall && m.node.Text == "uniq" && m.node.Args[0].Kind == expression.NodeName {
		return m.node.Args[0].Text
	}
	return ""
}

// text is the measure by itself. In a bucket of time that has no row null is 0: where zero is set that tells such buckets, of
// which bucket is the condition, nil where nothing else is looked at.
func (m *clicked) text(zero bool, bucket *expression.Node) string {
	if !zero || !m.Type.IsNumber() || query.IsAggregate(m.node) && (m.node.Text == "count" || strings.HasPrefix(m.node.Text, "uniq")) {
		return m.named(m.node)
	}
	empty := operator(expression.OpEqual, countOf(bucket), constant(schema.IntOf(0)))
	filled := call(expression.FuncCoalesce, m.node, constant(schema.IntOf(0)))
	return m.named(operator(expression.OpCase, empty, filled, m.node))
}

func (m *clicked) named(node *expression.Node) string {
	if m.alias == "" {
		return node.String()
	}
	return node.String() + " as " + expression.QuoteName(m.alias)
}

// filtered is a measure each of whose aggregates looks at the rows of a condition alone; seconds stands for the length of
// the time bucket of rates.
func filtered(node, condition *expression.Node, seconds float64) *expression.Node {
	changed := *node
	if query.IsAggregate(node) {
		changed.Filter = and(node.Filter, condition)
		return &changed
	}
	if node.Kind == expression.NodeCall && node.Text == "rate" && len(node.Args) == 2 {
		per, err := calendar.ParseDuration(node.Args[1].Value.Text)
		if err == nil {
			length := constant(schema.FloatOf(seconds))
			units := operator(expression.OpDivide, length, constant(schema.FloatOf(float64(per)/float64(calendar.Second))))
			return operator(expression.OpDivide, filtered(node.Args[0], condition, seconds), units)
		}
	}
	changed.Args = make([]*expression.Node, len(node.Args))
	for i, argument := range node.Args {
		changed.Args[i] = filtered(argument, condition, seconds)
	}
	return &changed
}
