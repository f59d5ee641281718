package engine_test

import (
	"reflect"
	"slices"

	"github.com/sluice-analytics/sluice/query"
)

// funnelIn is the funnel of a document: the view's, or that of flows.
func funnelIn(d *query.Document) *query.FunnelDocument {
	if d.Aggregate != nil && d.Aggregate.Over != nil && d.Aggregate.Over.Flows != nil {
		return d.Aggregate.Over.Flows.Funnel
	}
	return d.Funnel
}

// funnelSimplifications drop one part of a funnel each: every option of the funnel, of its
// steps, exclusions and sessions, whatever there will be; and steps and exclusions.
func funnelSimplifications(doc *query.FunnelDocument) []func(d *query.Document) {
	if doc == nil {
		return nil
	}
	var simpler []func(d *query.Document)
	drop := func(count int, of func(d *query.Document) any) {
		for i := range count {
			simpler = append(simpler, func(d *query.Document) {
				if field := reflect.ValueOf(of(d)).Elem().Field(i); field.Kind() != reflect.Slice || !hasSteps(field) {
					field.SetZero()
				}
			})
		}
	}
	drop(reflect.TypeFor[query.FunnelDocument]().NumField(), func(d *query.Document) any { return funnelIn(d) })
	drop(reflect.TypeFor[query.SessionsDocument]().NumField(), func(d *query.Document) any { return funnelIn(d).Session })
	for s := range doc.Steps {
		simpler = append(simpler, func(d *query.Document) { dropStep(funnelIn(d), s) })
		drop(reflect.TypeFor[query.StepDocument]().NumField(), func(d *query.Document) any { return &funnelIn(d).Steps[s] })
		simpler = append(simpler, func(d *query.Document) { funnelIn(d).Steps[s].Where = "true" })
	}
	for x := range doc.Exclude {
		simpler = append(simpler, func(d *query.Document) { funnelIn(d).Exclude = slices.Delete(funnelIn(d).Exclude, x, x+1) })
		drop(reflect.TypeFor[query.ExclusionDocument]().NumField(), func(d *query.Document) any { return &funnelIn(d).Exclude[x] })
	}
	return append(simpler,
		func(d *query.Document) { funnelIn(d).By, funnelIn(d).Attribution, funnelIn(d).Limit = nil, nil, nil },
		func(d *query.Document) { funnelIn(d).By = funnelIn(d).By[1:] },
		func(d *query.Document) { funnelIn(d).By = funnelIn(d).By[:1] },
		func(d *query.Document) { funnelIn(d).Trend, funnelIn(d).TrendMode = "", "" },
		func(d *query.Document) { funnelIn(d).Hold = funnelIn(d).Hold[1:] },
		func(d *query.Document) { funnelIn(d).Measures = funnelIn(d).Measures[1:] },
	)
}

// hasSteps reports whether a field is the steps themselves, without which there is no
// funnel.
func hasSteps(field reflect.Value) bool {
	return field.Type() == reflect.TypeFor[[]query.StepDocument]()
}

// dropStep drops a step; exclusions and an attribution that count steps keep meaning the
// same ones.
func dropStep(f *query.FunnelDocument, step int) {
	f.Steps = slices.Delete(f.Steps, step, step+1)
	shift := func(number *int) {
		if *number > step+1 {
			*number--
		}
	}
	for i := range f.Exclude {
		shift(&f.Exclude[i].After)
		shift(&f.Exclude[i].Before)
	}
	if f.Attribution != nil {
		shift(&f.Attribution.Step)
	}
}

// copyFunnel copies what simplifications change.
func copyFunnel(doc *query.FunnelDocument) *query.FunnelDocument {
	f := *doc
	f.Steps, f.Exclude = slices.Clone(f.Steps), slices.Clone(f.Exclude)
	f.By, f.Hold, f.Measures = slices.Clone(f.By), slices.Clone(f.Hold), slices.Clone(f.Measures)
	if f.Session != nil {
		session := *f.Session
		f.Session = &session
	}
	if f.Attribution != nil {
		attribution := *f.Attribution
		f.Attribution = &attribution
	}
	return &f
}
