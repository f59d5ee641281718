package engine_test

import (
	"encoding/json"
	"slices"
	"time"

	"github.com/sluice-analytics/sluice/query"
)

// shrinkTime bounds how long a failing case is made smaller.
const shrinkTime = 10 * time.Second

// shrink drops events, then properties and parts of the document, as long as the
// answers still differ.
func (c *randomCase) shrink() *randomCase {
	deadline := time.Now().Add(shrinkTime)
	smaller := *c
	smaller.engine = nil
	try := func(candidate randomCase) bool {
		if time.Now().After(deadline) || len(candidate.events) == 0 {
			return false
		}
		candidate.engine = nil
		found, err := candidate.compare()
		if closed := candidate.close(); err != nil || closed != nil || found.difference == "" {
			return false
		}
		candidate.engine = nil
		smaller = candidate
		return true
	}
	for round := true; round && time.Now().Before(deadline); {
		round = shrinkEvents(&smaller, try)
		round = shrinkDocument(&smaller, try) || round
		round = shrinkLayout(&smaller, try) || round
		round = shrinkValues(&smaller, try) || round
	}
	return &smaller
}

// shrinkEvents drops halves, then quarters, and so on.
func shrinkEvents(c *randomCase, try func(randomCase) bool) bool {
	any := false
	for size := (len(c.events) + 1) / 2; size > 0; size /= 2 {
		for from := 0; from < len(c.events); {
			candidate := *c
			candidate.events = append(append([]placedEvent{}, c.events[:from]...), c.events[min(len(c.events), from+size):]...)
			if try(candidate) {
				any = true
			} else {
				from += size
			}
		}
	}
	return any
}

// shrinkValues drops properties from all events.
func shrinkValues(c *randomCase, try func(randomCase) bool) bool {
	any := false
	for _, property := range properties {
		candidate := *c
		candidate.events = nil
		found := false
		for _, e := range c.events {
			values := e.Values
			if _, ok := values[property.name]; ok {
				found = true
				e.Values = clone(values)
				delete(e.Values, property.name)
			}
			candidate.events = append(candidate.events, e)
		}
		any = found && try(candidate) || any
	}
	return any
}

func clone[K comparable, V any](m map[K]V) map[K]V {
	copied := map[K]V{}
	for key, value := range m {
		copied[key] = value
	}
	return copied
}

func shrinkLayout(c *randomCase, try func(randomCase) bool) bool {
	any := false
	for _, simpler := range []func(l *layout) bool{
		func(l *layout) bool { change := l.threads != 1; l.threads = 1; return change },
		func(l *layout) bool { change := l.cache != 0; l.cache = 0; return change },
		func(l *layout) bool { change := l.unitRows != 0; l.unitRows = 0; return change },
		func(l *layout) bool { change := l.shards != 1; l.shards = 1; return change },
		func(l *layout) bool { change := l.buffer != 0; l.buffer = 0; return change },
		func(l *layout) bool { change := l.compacted; l.compacted = false; return change },
		func(l *layout) bool { change := l.accounts; l.accounts = false; return change },
		func(l *layout) bool { change := l.opened; l.opened = false; return change },
	} {
		candidate := *c
		any = simpler(&candidate.layout) && try(candidate) || any
	}
	candidate := *c
	candidate.events = nil
	change := false
	for _, e := range c.events {
		change = change || e.commit != 0 || e.batch != 0
		e.commit, e.batch = 0, 0
		candidate.events = append(candidate.events, e)
	}
	return change && try(candidate) || any
}

// simplifications drop one part of a document each.
var simplifications = []func(d *query.Document){
	func(d *query.Document) { d.Where = "" },
	func(d *query.Document) { d.Compare = nil },
	func(d *query.Document) { d.From = "" },
	func(d *query.Document) { d.To = "" },
	func(d *query.Document) { d.Timezone, d.WeekStart = "", "" },
	func(d *query.Document) { d.Define = nil },
	func(d *query.Document) { d.Define = d.Define[1:] },
	func(d *query.Document) { d.Define = d.Define[:len(d.Define)-1] },
	func(d *query.Document) { d.Aggregate.Over.Actors = &query.ActorRowsDocument{} },
	func(d *query.Document) { d.Aggregate.Over.Flows.Properties = nil },
	func(d *query.Document) { d.Aggregate.Over.Flows.Properties = d.Aggregate.Over.Flows.Properties[1:] },
	func(d *query.Document) { d.Params = nil },
	func(d *query.Document) { d.Missing = "" },
	func(d *query.Document) { d.Sample = 0 },
	func(d *query.Document) { d.Aggregate.Over = nil },
	func(d *query.Document) { d.Aggregate.Having = "" },
	func(d *query.Document) { d.Aggregate.Order = nil },
	func(d *query.Document) { d.Aggregate.Limit = nil },
	func(d *query.Document) { d.Aggregate.LimitBy = nil },
	func(d *query.Document) { d.Aggregate.Fill = nil },
	func(d *query.Document) { d.Aggregate.By = d.Aggregate.By[1:] },
	func(d *query.Document) { d.Aggregate.By = d.Aggregate.By[:len(d.Aggregate.By)-1] },
	func(d *query.Document) { d.Aggregate.Measures = d.Aggregate.Measures[1:] },
	func(d *query.Document) { d.Aggregate.Measures = d.Aggregate.Measures[:len(d.Aggregate.Measures)-1] },
	func(d *query.Document) { d.Aggregate.Over.Sessions.Max = "" },
	func(d *query.Document) { d.Aggregate.Over.Sessions.Start = "" },
	func(d *query.Document) { d.Aggregate.Over.Sessions.End = "" },
	func(d *query.Document) { d.Aggregate.Over.Sessions.Split = "" },
	func(d *query.Document) { d.Aggregate.Over.Sessions.SplitOn = "" },
	func(d *query.Document) { d.Aggregate.Over.Sessions.GapEdge = "" },
	func(d *query.Document) { d.Aggregate.Over.Sessions.Gap = "" },
	func(d *query.Document) {
		d.Aggregate.Over.Sessions.Properties = d.Aggregate.Over.Sessions.Properties[1:]
	},
	func(d *query.Document) {
		p := &d.Aggregate.Over.Sessions.Properties
		*p = (*p)[:len(*p)-1]
	},
	func(d *query.Document) { d.Samples.Columns = d.Samples.Columns[1:] },
	func(d *query.Document) { d.Samples.Actor = nil },
	func(d *query.Document) { d.Samples.Limit = nil },
	func(d *query.Document) { d.Aggregate.Over.Sessions.Per = "" },
	func(d *query.Document) { d.Retention.Per = "" },
	func(d *query.Document) { d.Paths.Per = "" },
	func(d *query.Document) { d.Retention.By, d.Retention.ByReturn, d.Retention.Limit = nil, nil, nil },
	func(d *query.Document) { d.Retention.ByReturn = nil },
	func(d *query.Document) { d.Retention.By = d.Retention.By[1:] },
	func(d *query.Document) { d.Retention.Measure = "" },
	func(d *query.Document) { d.Retention.Limit = nil },
	func(d *query.Document) { d.Retention.Start = "true" },
	func(d *query.Document) { d.Retention.Return = "true" },
	func(d *query.Document) { d.Retention.Mode = "" },
	func(d *query.Document) { d.Retention.Day = "" },
	func(d *query.Document) { d.Retention.Cohort = "" },
	func(d *query.Document) { d.Retention.AtLeast = 0 },
	func(d *query.Document) { d.Retention.Brackets = d.Retention.Brackets[1:] },
	func(d *query.Document) { d.Retention.Periods = nil },
	func(d *query.Document) { one := 1; d.Retention.Periods, d.Retention.Brackets = &one, nil },
	func(d *query.Document) { d.Paths.Node = "" },
	func(d *query.Document) { d.Paths.Start = "" },
	func(d *query.Document) { d.Paths.End, d.Paths.EndAt = "", "" },
	func(d *query.Document) { d.Paths.EndAt = "" },
	func(d *query.Document) { d.Paths.Before = nil },
	func(d *query.Document) { d.Paths.After = nil },
	func(d *query.Document) { d.Paths.Gap = "" },
	func(d *query.Document) { d.Paths.Session = nil },
	func(d *query.Document) { d.Paths.CollapseRepeats = nil },
	func(d *query.Document) { d.Paths.Exclude = "" },
	func(d *query.Document) { d.Paths.Count = "" },
	func(d *query.Document) { d.Paths.Limit = nil },
	func(d *query.Document) { d.Difference.Over = nil },
	func(d *query.Document) { d.Difference.Baseline = "" },
	func(d *query.Document) { d.Difference.Properties = nil },
	func(d *query.Document) { d.Difference.Properties = d.Difference.Properties[1:] },
	func(d *query.Document) {
		p := d.Difference.Properties
		d.Difference.Properties = p[:len(p)-1]
	},
	func(d *query.Document) { d.Difference.Exclude = nil },
	func(d *query.Document) { d.Difference.Limit, d.Difference.Values, d.Difference.Bins = nil, nil, 0 },
}

func shrinkDocument(c *randomCase, try func(randomCase) bool) bool {
	any := false
	for _, simplify := range slices.Concat(simplifications, funnelSimplifications(funnelIn(c.doc))) {
		candidate := *c
		candidate.doc = copyDocument(c.doc)
		if apply(simplify, candidate.doc) && !sameDocument(c.doc, candidate.doc) {
			any = try(candidate) || any
		}
	}
	return any
}

// apply reports false where the document has no such part.
func apply(simplify func(*query.Document), d *query.Document) (ok bool) {
	defer func() { ok = recover() == nil }()
	simplify(d)
	return true
}

func sameDocument(a, b *query.Document) bool {
	left, _ := json.Marshal(a)
	right, _ := json.Marshal(b)
	return string(left) == string(right)
}

// copyDocument copies what simplifications change.
func copyDocument(d *query.Document) *query.Document {
	copied := *d
	if d.Aggregate != nil {
		a := *d.Aggregate
		switch {
		case a.Over != nil && a.Over.Sessions != nil:
			sessions := *a.Over.Sessions
			a.Over = &query.OverDocument{Sessions: &sessions}
		case a.Over != nil && a.Over.Flows != nil:
			flows := *a.Over.Flows
			flows.Funnel = copyFunnel(flows.Funnel)
			a.Over = &query.OverDocument{Flows: &flows}
		case a.Over != nil:
			over := *a.Over
			a.Over = &over
		}
		copied.Aggregate = &a
	}
	if d.Samples != nil {
		s := *d.Samples
		copied.Samples = &s
	}
	if d.Retention != nil {
		r := *d.Retention
		copied.Retention = &r
	}
	if d.Lifecycle != nil {
		l := *d.Lifecycle
		copied.Lifecycle = &l
	}
	if d.Stickiness != nil {
		s := *d.Stickiness
		copied.Stickiness = &s
	}
	if d.Funnel != nil {
		copied.Funnel = copyFunnel(d.Funnel)
	}
	if d.Paths != nil {
		p := *d.Paths
		copied.Paths = &p
	}
	if d.Difference != nil {
		f := *d.Difference
		copied.Difference = &f
	}
	return &copied
}
