package engine_test

import (
	"fmt"
	"math"
	"slices"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// difference writes the view difference, with every option now and then.
func (d *documents) difference() *query.DifferenceDocument {
	r := d.r
	doc := &query.DifferenceDocument{}
	events := *d.writer
	switch {
	case chance(r, 0.2):
		doc.Over = &query.OverDocument{Sessions: d.sessions()}
	case chance(r, 0.25):
		doc.Over = &query.OverDocument{Actors: d.actors()}
	case chance(r, 0.3):
		doc.Over = &query.OverDocument{Flows: d.flows()}
	}
	doc.Selection = pick(r, d.condition(1), d.condition(1), d.condition(0))
	switch {
	case doc.Over == nil:
		doc.Selection = pick(r, doc.Selection, "event = 'buy'", "event in ('cart', 'buy')")
	case doc.Over.Actors != nil:
		doc.Selection = pick(r, doc.Selection, "events > 1", "last - first > '5m'", "hour(first) < 12")
	case doc.Over.Flows != nil:
		doc.Selection = pick(r, doc.Selection, "converted", "converted", "step > 1", "duration > '5m'", "step_time_1 is null")
	default:
		doc.Selection = pick(r, doc.Selection, "events > 1", "duration > '5m'", "hour(start) < 12")
	}
	if chance(r, 0.25) {
		doc.Baseline = pick(r, "true", d.condition(1), d.condition(0))
	}
	if chance(r, 0.4) {
		for i := range 1 + r.IntN(5) {
			text := pick(r, d.text(0), d.text(1), d.number(0), d.number(1), d.condition(0), "time")
			if doc.Over != nil {
				text = pick(r, text, events.text(0), events.text(1), "country", "event", pick(r, d.columns[schema.Timestamp]...))
			}
			if text == "time" && doc.Over != nil || !d.has("country") && text == "country" {
				text = "event"
			}
			doc.Properties = append(doc.Properties, text+fmt.Sprintf(" as p%d", i))
		}
		if name := events.column(schema.StringList); name != "" && chance(r, 0.3) {
			doc.Properties = append(doc.Properties, quote(name)+" as list")
		}
	}
	if chance(r, 0.2) {
		doc.Exclude = []string{pick(r, "event", "user_id", "p1")}
		if len(doc.Properties) > 0 || doc.Exclude[0] == "p1" {
			doc.Exclude = []string{"event"}
		}
	}
	if chance(r, 0.5) {
		limit, values := pick(r, 0, 1, 3, 100), pick(r, 0, 1, 2, 5, 1000)
		doc.Limit, doc.Values = &limit, &values
	}
	if chance(r, 0.4) {
		doc.Bins = pick(r, 2, 3, 10, 50, 100)
	}
	return doc
}

// differencesDiffer compares differences.
func differencesDiffer(got *result.Difference, want *reference.Difference) string {
	if got.Selection != want.Selection || got.Baseline != want.Baseline || got.OtherProperties != want.OtherProperties || got.OtherEvents != want.OtherEvents {
		return fmt.Sprintf("the engine compares %d with %d, %d properties and %d events beyond the limit; the reference %d with %d, %d, %d",
			got.Selection, got.Baseline, got.OtherProperties, got.OtherEvents, want.Selection, want.Baseline, want.OtherProperties, want.OtherEvents)
	}
	for i := range min(len(got.Properties), len(want.Properties)) {
		if difference := propertyDiffers(got.Properties[i], want.Properties[i]); difference != "" {
			return fmt.Sprintf("property %d, %s: %s", i+1, want.Properties[i].Name, difference)
		}
	}
	if len(got.Properties) != len(want.Properties) {
		return fmt.Sprintf("the engine has %d properties, the reference %d", len(got.Properties), len(want.Properties))
	}
	if difference := valuesDiffer(got.Events, want.Events); difference != "" || (got.Events == nil) != (want.Events == nil) {
		return "events: " + difference
	}
	return ""
}

func propertyDiffers(g result.DifferenceProperty, w reference.DifferenceProperty) string {
	missing := [2]int64{g.Missing.Selection.Count, g.Missing.Baseline.Count}
	if g.Name != w.Name || math.Abs(g.Score-w.Score) > 2e-6 || g.OnlyIn != w.OnlyIn || missing != w.Missing || g.Different != w.Different ||
		g.OtherValues != w.OtherValues || (g.Best == nil) != (w.Best == nil) || (g.Distribution == nil) != (w.Edges == nil) {
		return fmt.Sprintf("\n  engine    %+v\n  reference %+v", g, w)
	}
	if w.Best != nil {
		if difference := valueDiffers(*g.Best, *w.Best); difference != "" {
			return "best: " + difference
		}
	}
	if g.Kind == "number" || g.Kind == "time" {
		for side, median := range []schema.Value{g.SelectionMedian, g.BaselineMedian} {
			if !agrees(median, reference.Cell{Value: w.Medians[side]}) {
				return fmt.Sprintf("median %d: the engine has %s, the reference %s", side, describe(median), describe(w.Medians[side]))
			}
		}
	}
	if w.Edges == nil {
		return valuesDiffer(g.Values, w.Values)
	}
	var bins [][2]int64
	for i, part := range g.Distribution.Selection {
		bins = append(bins, [2]int64{part.Count, g.Distribution.Baseline[i].Count})
	}
	same := slices.EqualFunc(g.Distribution.Edges, w.Edges, func(a, b schema.Value) bool { return agrees(a, reference.Cell{Value: b}) })
	if !same || !slices.Equal(bins, w.Bins) {
		return fmt.Sprintf("\n  engine    %s %v\n  reference %s %v", valuesText(g.Distribution.Edges), bins, valuesText(w.Edges), w.Bins)
	}
	return ""
}

func valuesDiffer(got []result.DifferenceValue, want []reference.DifferenceValue) string {
	for i := range min(len(got), len(want)) {
		if difference := valueDiffers(got[i], want[i]); difference != "" {
			return fmt.Sprintf("value %d: %s", i+1, difference)
		}
	}
	if len(got) != len(want) {
		return fmt.Sprintf("the engine has %d values, the reference %d", len(got), len(want))
	}
	return ""
}

func valueDiffers(g result.DifferenceValue, w reference.DifferenceValue) string {
	value := agrees(g.Value, reference.Cell{Value: w.Value})
	counts := [2]int64{g.Selection.Count, g.Baseline.Count} == w.Counts
	if !value || !counts || !near(g.Correlation, w.Correlation) || !nearValues(g.Lift, w.Lift) || !nearValues(g.OddsRatio, w.Odds) {
		return fmt.Sprintf("\n  engine    %s %+v\n  reference %s %+v", describe(g.Value), g, describe(w.Value), w)
	}
	return ""
}

func nearValues(a, b schema.Value) bool {
	return a.Null == b.Null && (a.Null || near(a.Float, b.Float) || near(1/a.Float, 1/b.Float))
}
