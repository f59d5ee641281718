package engine_test

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// sessions writes the entity sessions; what is asked of them afterwards sees the
// columns of sessions.
func (d *documents) sessions() *query.SessionsDocument {
	r := d.r
	doc := &query.SessionsDocument{Per: d.per(), Gap: pick(r, "", "30m", "1s", "5m", "2h", "1d", "1000ms")}
	if chance(r, 0.3) {
		doc.Max = pick(r, "10m", "1h", "24h", "1s")
	}
	if chance(r, 0.2) {
		doc.GapEdge = "exclusive"
	}
	if chance(r, 0.2) {
		doc.Split = "day"
	}
	if chance(r, 0.2) {
		doc.Start = d.condition(1)
	}
	if chance(r, 0.2) {
		doc.End = d.condition(1)
	}
	if chance(r, 0.2) {
		doc.SplitOn = pick(r, d.text(0), d.number(0), "country")
	}
	for i := range r.IntN(4) {
		doc.Properties = append(doc.Properties, query.Definition{
			Name: fmt.Sprintf("p%d", i),
			Text: pick(r, "count() filter (where event = 'view')", "first(event)", "last(country)", "uniq(event)", d.aggregateCall(d.r.IntN(3) > 0),
				"max(time) - min(time)", "count() * 2", d.aggregateCall(true)),
		})
	}
	d.writer = d.sessionWriter(doc)
	return doc
}

// sessionWriter writes expressions over sessions.
func (d *documents) sessionWriter(doc *query.SessionsDocument) *writer {
	w := &writer{r: d.r, events: d.events, defined: map[schema.Type][]string{}, columns: map[schema.Type][]string{
		schema.Timestamp: {"start", "end"}, schema.Float64: {"duration"}, schema.Int64: {"events"}, schema.String: {"user_id"},
	}}
	if doc.Per != "" {
		w.columns[schema.String] = []string{doc.Per}
	}
	plan, err := compileDocument(&query.Document{
		Dataset: randomDataset, Define: d.doc.Define, Params: d.doc.Params, Missing: d.doc.Missing,
		Aggregate: &query.AggregateDocument{Over: &query.OverDocument{Sessions: doc}},
	}, d.schema, d.events, d.now)
	if err != nil {
		return w
	}
	for _, property := range plan.Aggregate.Over.Sessions.Properties {
		w.columns[property.Type] = append(w.columns[property.Type], property.Name)
	}
	return w
}

// flows writes the entity flows; what is asked of them afterwards sees the columns of flows.
func (d *documents) flows() *query.FlowsDocument {
	r := d.r
	funnel := d.funnel()
	funnel.By, funnel.Attribution, funnel.Limit, funnel.Bins = nil, nil, nil, 0
	funnel.Measures, funnel.Trend, funnel.TrendMode, funnel.CompareGroups = nil, "", "", nil
	doc := &query.FlowsDocument{Funnel: funnel}
	for i := range r.IntN(3) {
		doc.Properties = append(doc.Properties, query.Definition{
			Name: fmt.Sprintf("p%d", i), Text: pick(r, "count()", "count() filter (where event = 'view')", "uniq(event)", d.aggregateCall(true)),
		})
	}
	d.writer = d.flowWriter(doc)
	return doc
}

// flowWriter writes expressions over flows.
func (d *documents) flowWriter(doc *query.FlowsDocument) *writer {
	w := &writer{r: d.r, events: d.events, defined: map[schema.Type][]string{}, columns: map[schema.Type][]string{
		schema.Timestamp: {"start", "step_time_1"}, schema.Float64: {"duration"}, schema.Int64: {"step"}, schema.Bool: {"converted"}, schema.String: {"user_id"},
	}}
	if doc.Funnel.Per != "" {
		w.columns[schema.String] = []string{doc.Funnel.Per}
	}
	plan, err := compileDocument(&query.Document{
		Dataset: randomDataset, Define: d.doc.Define, Params: d.doc.Params, Missing: d.doc.Missing,
		Aggregate: &query.AggregateDocument{Over: &query.OverDocument{Flows: doc}},
	}, d.schema, d.events, d.now)
	if err != nil {
		return w
	}
	for _, key := range plan.Aggregate.Over.Flows.Funnel.Hold {
		w.columns[key.Expr.Type] = append(w.columns[key.Expr.Type], key.Name)
	}
	for _, property := range plan.Aggregate.Over.Flows.Properties {
		w.columns[property.Type] = append(w.columns[property.Type], property.Name)
	}
	return w
}

func (d *documents) samples() *query.SamplesDocument {
	r := d.r
	doc := &query.SamplesDocument{Order: pick(r, "", "time asc", "time desc")}
	for i := range r.IntN(5) {
		doc.Columns = append(doc.Columns, pick(r, d.text(1), d.number(1), d.condition(1), d.any(), "time")+fmt.Sprintf(" as c%d", i))
	}
	if chance(r, 0.7) {
		limit := pick(r, 1, 3, 10, 50, 1000)
		if len(d.events) > 300 {
			limit = max(limit, 50)
		}
		doc.Limit = &limit
	}
	if chance(r, 0.2) {
		actor := pick(r, "u1", "u0", "u10", "", "nobody", "ünit-5 🙂", "7")
		doc.Actor = &actor
	}
	return doc
}
