package engine

import (
	"cmp"
	"slices"

	"github.com/sluice-analytics/sluice/engine/difference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The kinds of properties.
var differenceKinds = map[schema.Type]string{
	schema.String: "text", schema.StringList: "list", schema.Int64: "number", schema.Float64: "number",
	schema.Bool: "bool", schema.Timestamp: "time",
}

// whyTooMany is why a property with too many values is left out.
const whyTooMany = "it has more than 100,000 different values"

// answer turns what was counted into the answer.
func (w *differenceWorker) answer() *result.Difference {
	sizes := w.counts
	answer := &result.Difference{
		Selection: w.x.scaled(sizes.Selection), Baseline: w.x.scaled(sizes.Rest), Skipped: slices.Clone(w.plan.Skipped),
	}
	for i, property := range w.plan.Properties {
		var outcome difference.Outcome
		if property.OfEvents {
			outcome = w.presences[i].Outcome(sizes)
		} else {
			outcome = w.columns[i].Outcome(sizes, w.plan.Bins)
		}
		if outcome.TooMany {
			answer.Skipped = append(answer.Skipped, query.SkippedProperty{Name: property.Name, Why: whyTooMany})
			continue
		}
		answer.Properties = append(answer.Properties, w.property(property, outcome))
	}
	slices.SortStableFunc(answer.Skipped, func(a, b query.SkippedProperty) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortStableFunc(answer.Properties, func(a, b result.DifferenceProperty) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.Name, b.Name))
	})
	if limit := w.plan.Limit; limit > 0 && len(answer.Properties) > limit {
		answer.OtherProperties = len(answer.Properties) - limit
		answer.Properties = answer.Properties[:limit]
	}
	if w.events != nil {
		w.answerEvents(answer)
	}
	w.warn(sizes)
	return answer
}

// answerEvents answers which events the rows have.
func (w *differenceWorker) answerEvents(answer *result.Difference) {
	outcome := w.events.Outcome(w.counts)
	answer.Events = []result.DifferenceValue{}
	if outcome.TooMany {
		return
	}
	outcome.Missing = difference.Counts{} // what has no name is no event to tell of
	ranked := outcome.Ranked(w.counts, schema.String)
	shown := w.shown(len(ranked))
	answer.OtherEvents = len(ranked) - shown
	for _, v := range ranked[:shown] {
		answer.Events = append(answer.Events, w.value(v))
	}
}

// shown is how many of so many values are answered.
func (w *differenceWorker) shown(values int) int { return min(values, w.plan.Values) }

// property turns what was counted of a property into its part of the answer.
func (w *differenceWorker) property(property query.DifferenceProperty, o difference.Outcome) result.DifferenceProperty {
	typ := property.Expr.Type
	p := result.DifferenceProperty{
		Name: property.Name, Type: typ, Kind: differenceKinds[typ], OfEvents: property.OfEvents,
		Score: o.Score(w.counts), Missing: w.both(o.Missing), Different: len(o.Values),
		SelectionMedian: o.SelectionMedian, BaselineMedian: o.RestMedian,
	}
	if some := w.counts.Sub(o.Missing); w.counts.Selection > 0 && w.counts.Rest > 0 {
		switch {
		case some.Rest == 0 && some.Selection > 0:
			p.OnlyIn = "selection"
		case some.Selection == 0 && some.Rest > 0:
			p.OnlyIn = "baseline"
		}
	}
	if o.Distribution != nil {
		w.distribution(&p, o)
		return p
	}
	if typ == schema.StringList {
		typ = schema.String
	}
	ranked := o.Ranked(w.counts, typ)
	p.Best = w.best(ranked)
	shown := w.shown(len(ranked))
	for _, v := range ranked[:shown] {
		p.Values = append(p.Values, w.value(v))
	}
	if rest := ranked[shown:]; len(rest) > 0 && !o.Shared {
		var counts difference.Counts
		for _, v := range rest {
			counts = counts.Add(v.Counts)
		}
		both := w.both(counts)
		p.Other = &both
	}
	p.OtherValues = len(ranked) - shown
	return p
}

// best is the value with the largest correlation, nil where none has one above 0.
func (w *differenceWorker) best(ranked []difference.Value) *result.DifferenceValue {
	for _, v := range ranked {
		if w.strength(v.Counts) > 0 {
			best := w.value(v)
			return &best
		}
	}
	return nil
}

// distribution answers numbers or times by bins.
func (w *differenceWorker) distribution(p *result.DifferenceProperty, o difference.Outcome) {
	p.Distribution = &result.DifferenceDistribution{Edges: o.Distribution.Edges}
	type candidate struct {
		difference.Value
		to schema.Value
	}
	best := candidate{}
	none := schema.NullOf(p.Type)
	for i, counts := range append([]difference.Counts{o.Missing}, o.Distribution.Bins...) {
		c := candidate{difference.Value{Value: none, Counts: counts}, none}
		if i > 0 {
			both := w.both(counts)
			p.Distribution.Selection = append(p.Distribution.Selection, both.Selection)
			p.Distribution.Baseline = append(p.Distribution.Baseline, both.Baseline)
			c.Value.Value, c.to = o.Distribution.Edges[i-1], o.Distribution.Edges[i]
		}
		if w.strength(counts) > max(0, w.strength(best.Counts)) {
			best = c
		}
	}
	if best.Total() > 0 {
		value := w.value(best.Value)
		value.To, value.IsRange = best.to, !best.to.Null
		p.Best = &value
	}
}

// strength is the correlation without the digits that are rounding errors.
func (w *differenceWorker) strength(c difference.Counts) float64 {
	return difference.Rounded(difference.Correlation(c, w.counts))
}

// value answers what a value is worth.
func (w *differenceWorker) value(v difference.Value) result.DifferenceValue {
	answer := result.DifferenceValue{
		Value: v.Value, DifferenceBoth: w.both(v.Counts), Correlation: difference.Correlation(v.Counts, w.counts),
		Lift: schema.NullOf(schema.Float64), OddsRatio: schema.NullOf(schema.Float64),
	}
	if lift, ok := difference.Lift(v.Counts, w.counts); ok {
		answer.Lift = schema.FloatOf(lift)
	}
	if ratio, ok := difference.OddsRatio(v.Counts, w.counts); ok {
		answer.OddsRatio = schema.FloatOf(ratio)
	}
	return answer
}

// both answers counts with their shares; counts are scaled where the query takes a sample.
func (w *differenceWorker) both(c difference.Counts) result.DifferenceBoth {
	selection, rest := c.Shares(w.counts)
	return result.DifferenceBoth{
		Selection: result.DifferencePart{Count: w.x.scaled(c.Selection), Share: selection},
		Baseline:  result.DifferencePart{Count: w.x.scaled(c.Rest), Share: rest},
	}
}

// warn says why nothing can be told apart.
func (w *differenceWorker) warn(sizes difference.Counts) {
	rows := "events"
	if w.plan.Over != nil {
		rows = w.plan.Over.Entity() + "s"
	}
	switch {
	case sizes.Total() == 0:
		w.x.warn("no " + rows + " match the selection or the baseline")
	case sizes.Selection == 0:
		w.x.warn("no " + rows + " match the selection: there is nothing to explain")
	case sizes.Rest == 0:
		w.x.warn("the selection has all " + rows + " of the baseline: there is nothing to compare it with")
	}
}
