package engine_test

import (
	"fmt"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// flows writes the entity flows; what is asked of them afterwards sees the columns of flows.
func (d *documents) flows() *query.FlowsDocument {
	doc := &query.FlowsDocument{Funnel: d.plainFunnel()}
	doc.Funnel.Per = d.per()
	for i := range d.r.IntN(4) {
		doc.Properties = append(doc.Properties, query.Definition{Name: fmt.Sprintf("p%d", i), Text: d.property()})
	}
	d.writer = d.flowWriter(doc)
	return doc
}

// flowWriter writes expressions over flows.
func (d *documents) flowWriter(doc *query.FlowsDocument) *writer {
	w := &writer{r: d.r, events: d.events, defined: map[schema.Type][]string{}, columns: map[schema.Type][]string{
		schema.Timestamp: {"start"}, schema.Float64: {"duration"}, schema.Int64: {"step"}, schema.Bool: {"converted"}, schema.String: {"user_id"},
	}}
	if doc.Funnel.Per != "" {
		w.columns[schema.String] = []string{doc.Funnel.Per}
	}
	for i := range doc.Funnel.Steps {
		w.columns[schema.Timestamp] = append(w.columns[schema.Timestamp], fmt.Sprintf("step_time_%d", i+1))
	}
	plan, err := compileDocument(&query.Document{
		Dataset: randomDataset, Define: d.doc.Define, Params: d.doc.Params, Missing: d.doc.Missing,
		Aggregate: &query.AggregateDocument{Over: &query.OverDocument{Flows: doc}},
	}, d.schema, d.events, d.now)
	if err != nil {
		return w
	}
	for _, property := range plan.Aggregate.Over.Flows.Properties {
		w.columns[property.Type] = append(w.columns[property.Type], property.Name)
	}
	for _, held := range plan.Aggregate.Over.Flows.Funnel.Hold {
		w.columns[held.Expr.Type] = append(w.columns[held.Expr.Type], held.Name)
	}
	return w
}
