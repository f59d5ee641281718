package engine_test

import (
	"fmt"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
)

// active writes a condition that makes actors active, or nothing.
func (d *documents) active() string {
	return pick(d.r, "", "", "true", "event = 'view'", "event in ('buy', 'error')", d.condition(1))
}

// lifecycle writes the view lifecycle.
func (d *documents) lifecycle() *query.LifecycleDocument {
	doc := &query.LifecycleDocument{Per: d.per(), Event: d.active(), Period: pick(d.r, "", "hour", "day", "day", "week", "month")}
	if chance(d.r, 0.4) {
		doc.Created = pick(d.r, "time", "date_trunc('day', time)", "date_trunc('week', time)", "case when "+d.condition(1)+" then time end")
	}
	return doc
}

// stickiness writes the view stickiness.
func (d *documents) stickiness() *query.StickinessDocument {
	return &query.StickinessDocument{Per: d.per(), Event: d.active(), Period: pick(d.r, "", "hour", "day", "day", "week", "month")}
}

func lifecycleDiffers(got *result.Lifecycle, want []reference.LifecyclePeriod) string {
	if got == nil || len(got.Periods) != len(want) {
		return fmt.Sprintf("the engine has %+v, the reference %d periods", got, len(want))
	}
	for i, p := range got.Periods {
		if reference.LifecyclePeriod(p) != want[i] {
			return fmt.Sprintf("period %d:\n  engine    %+v\n  reference %+v", i, p, want[i])
		}
	}
	return ""
}

func stickinessDiffers(got *result.Stickiness, want []int64) string {
	if got == nil || len(got.ActivePeriods) != len(want) {
		return fmt.Sprintf("the engine has %+v, the reference %d numbers of periods", got, len(want))
	}
	more := int64(0)
	for i := len(want) - 1; i >= 0; i-- {
		more += want[i]
		p := got.ActivePeriods[i]
		if p.Periods != i+1 || p.Count != want[i] || p.OrMore != more {
			return fmt.Sprintf("%d periods:\n  engine    %+v\n  reference %d, %d or more", i+1, p, want[i], more)
		}
		if got.Count > 0 && (!near(p.Share, float64(p.Count)/float64(got.Count)) || !near(p.ShareOrMore, float64(more)/float64(got.Count))) {
			return fmt.Sprintf("%d periods: wrong shares %+v of %d", i+1, p, got.Count)
		}
	}
	if got.Count != more {
		return fmt.Sprintf("the engine has %d active actors, the reference %d", got.Count, more)
	}
	return ""
}
