package query

import (
	"slices"

	"github.com/sluice-analytics/sluice/query/expression"
)

// retentionMeasure compiles the measure over the returns of a cell.
func (c *compiler) retentionMeasure(r *Retention, text string) error {
	const where = "retention.measure"
	if text == "" {
		return nil
	}
	node, _, err := expression.ParseNamed(text)
	if err != nil {
		return placed(err, where)
	}
	if call := alongTime(node); call != nil {
		return placed(typeError(call, "%s needs groups, and this is a measure of the cells of retention", call.Text).
			WithHint("a measure here is made of aggregates such as sum(amount)"), where)
	}
	m := &measurer{c: c, rows: c.eventBinder, entity: "cell"}
	measure, err := m.compile(text, where)
	if err != nil {
		return err
	}
	r.Measure, r.Aggregates = &measure.Measure, m.aggregates
	return nil
}

// alongTime returns a call of a function over series or time buckets, nil where there is
// none.
func alongTime(node *expression.Node) *expression.Node {
	if node.Kind == expression.NodeCall {
		_, series := seriesUsages[node.Text]
		_, timed := measureUsages[node.Text]
		if series || timed {
			return node
		}
	}
	for _, part := range append(slices.Clone(node.Args), node.Filter) {
		if part == nil {
			continue
		}
		if found := alongTime(part); found != nil {
			return found
		}
	}
	return nil
}
