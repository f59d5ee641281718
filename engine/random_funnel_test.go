package engine_test

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// funnel writes a funnel. Each option is drawn in a fair share of the documents, so that
// most of them have a few, whatever these make of each other.
func (d *documents) funnel() *query.FunnelDocument {
	r := d.r
	doc := &query.FunnelDocument{
		Order: pick(r, "", "ordered", "ordered", "strict", "any"), Bins: pick(r, 0, 0, 0, 1, 7), Window: d.funnelWindow(),
		Count: pick(r, "", "actors", "entries", "entries", "starts"), Entry: d.rarely("first", "any"), Prefer: d.rarely("earliest_start", "earliest_end"),
		Per: d.rarely("user_id"), Complete: d.flag(), Reuse: d.flag(),
	}
	d.steps(doc)
	d.time(doc)
	if doc.Order != "any" {
		doc.Repeat = d.rarely("end", "any")
	}
	for range r.IntN(3) {
		if len(doc.Steps) > 1 && chance(r, 0.5) {
			doc.Exclude = append(doc.Exclude, d.exclusion(len(doc.Steps)))
		}
	}
	if chance(r, 0.15) {
		doc.Hold = d.some("platform", "level", "ok", "country", "note")
	}
	if chance(r, 0.15) {
		doc.Session = d.funnelSession()
	}
	if chance(r, 0.5) {
		d.breakdown(doc)
	}
	if chance(r, 0.15) {
		doc.Trend, doc.TrendMode = d.unit(), pick(r, "", "separate", "split", "split")
	}
	for i := range r.IntN(6) / 4 * (1 + r.IntN(2)) {
		measure := d.aggregateCall(chance(r, 0.5))
		doc.Measures = append(doc.Measures, measure+fmt.Sprintf(" as m%d", i))
	}
	if len(doc.By) == 1 && chance(r, 0.25) {
		doc.CompareGroups = d.groups(doc.By[0])
	}
	return doc
}

// rarely draws the first value seldom, the others more seldom yet, and mostly none.
func (d *documents) rarely(value string, others ...string) string {
	switch {
	case chance(d.r, 0.15):
		return value
	case chance(d.r, 0.05):
		return pick(d.r, append(others, value)...)
	}
	return ""
}

func (d *documents) flag() *bool {
	value := chance(d.r, 0.8)
	if chance(d.r, 0.15) {
		return &value
	}
	return nil
}

// some draws one or two columns, of those that the data have.
func (d *documents) some(names ...string) []string {
	var found []string
	for range 1 + d.r.IntN(2) {
		if name := pick(d.r, names...); d.has(name) {
			found = append(found, name)
		}
	}
	if len(found) == 0 {
		return []string{"event"}
	}
	return found
}

// funnelWindow is a duration for a funnel: often the very distance of two events, so that
// edges are met.
func (d *documents) funnelWindow() string {
	if chance(d.r, 0.2) {
		return ""
	}
	return d.duration()
}

func (d *documents) duration() string {
	a, b := d.events[d.r.IntN(len(d.events))], d.events[d.r.IntN(len(d.events))]
	distance := max(a.Time-b.Time, b.Time-a.Time)
	switch {
	case distance == 0 || chance(d.r, 0.3):
		return pick(d.r, "1s", "10s", "10m", "3h", "1d", "2d", "7d")
	case distance%1_000_000 == 0:
		return fmt.Sprintf("%ds", distance/1_000_000)
	}
	return fmt.Sprintf("%dus", distance)
}

// steps writes the steps: mostly single events, which may be the same twice, and several
// steps may match the same events.
func (d *documents) steps(doc *query.FunnelDocument) {
	r := d.r
	for i := range pick(r, 1, 2, 2, 3, 3, 3, 4, 4, 5) {
		step := query.StepDocument{Where: "event = " + pick(r, "'view'", "'cart'", "'buy'", "'error'"), FirstEver: rare(d.flag(), chance(r, 0.4))}
		switch {
		case chance(r, 0.1):
			step.Where = d.condition(1)
		case chance(r, 0.2):
			step.Where = pick(r, "event in ('view', 'cart')", "event in ('cart', 'buy')", "event != 'error'")
		}
		if chance(r, 0.1) {
			step.Name = fmt.Sprintf("named %d", i)
		}
		switch {
		case doc.Order == "any":
			step.Anchored, step.Required = rare(d.flag(), chance(r, 0.7)), d.flag()
		default:
			step.Optional = d.flag()
		}
		if i > 0 || doc.Order == "any" {
			d.bounds(&step, doc.Order)
		}
		doc.Steps = append(doc.Steps, step)
	}
	if doc.Order == "strict" && chance(r, 0.4) {
		doc.StrictAllows = pick(r, "repeats", "repeats", "nothing")
	}
}

// rare keeps a flag only where it is wanted.
func rare(flag *bool, wanted bool) *bool {
	if wanted {
		return flag
	}
	return nil
}

// bounds writes what a step says of the one before it.
func (d *documents) bounds(step *query.StepDocument, order string) {
	r := d.r
	switch {
	case chance(r, 0.15):
		step.Within = d.duration()
	case chance(r, 0.1):
		step.After = d.duration()
	case chance(r, 0.03):
		step.Within, step.After = "2h", "1s"
	}
	if order != "any" {
		step.Directly = d.flag()
		if step.Directly != nil && *step.Directly && chance(r, 0.4) {
			step.StrictAllows = pick(r, "repeats", "repeats", "nothing")
		}
	}
}

// time writes what bends the order and the length of time.
func (d *documents) time(doc *query.FunnelDocument) {
	r := d.r
	switch {
	case chance(r, 0.12):
		doc.Window, doc.WindowDays = pick(r, "1d", "2d", "3d"), "calendar"
	case chance(r, 0.15):
		doc.WindowEdge = pick(r, "exclusive", "exclusive", "inclusive")
		doc.WindowDays = d.rarely("exact")
	}
	if chance(r, 0.12) {
		doc.Resolution = pick(r, "1s", "1s", "7s", "1m", "1h", "1d")
	}
	switch {
	case chance(r, 0.15):
		doc.Ties = pick(r, "strict", "strict", "any")
	case chance(r, 0.1) && doc.Order != "any":
		doc.Tolerance = pick(r, "1s", "2s", "1m", d.duration())
	}
}

func (d *documents) exclusion(steps int) query.ExclusionDocument {
	r := d.r
	doc := query.ExclusionDocument{
		Where:  pick(r, "event = 'error'", "event = 'error'", "event = 'error'", "event = 'cart'", d.condition(0)),
		Effect: pick(r, "", "cut", "void", "drop"),
	}
	if chance(r, 0.6) {
		doc.After = 1 + r.IntN(steps-1)
	}
	if chance(r, 0.6) {
		doc.Before = max(1, doc.After) + 1 + r.IntN(steps-max(1, doc.After))
	}
	return doc
}

// funnelSession writes the sessions to which chains are held.
func (d *documents) funnelSession() *query.SessionsDocument {
	r := d.r
	doc := &query.SessionsDocument{Gap: pick(r, "", "1s", "5m", "2h", "1d", d.duration()), Per: d.rarely("user_id"), GapEdge: d.rarely("exclusive", "inclusive"), Split: d.rarely("day")}
	if chance(r, 0.3) {
		doc.Max = pick(r, "10m", "1h", "24h", d.duration())
	}
	if chance(r, 0.1) {
		doc.Start = "event = 'view'"
	}
	if chance(r, 0.1) {
		doc.End = "event = 'buy'"
	}
	if chance(r, 0.1) && d.has("level") {
		doc.SplitOn = "level"
	}
	return doc
}

// breakdown writes by, and where its values come from.
func (d *documents) breakdown(doc *query.FunnelDocument) {
	r := d.r
	doc.By = query.Texts{pick(r, d.some("country", "platform", "level", "ok")[0], "user_id", d.text(1), d.number(0), d.any())}
	if chance(r, 0.2) {
		doc.By = append(doc.By, d.some("country", "platform", "level")[0])
		doc.By = doc.By[:len(doc.By)-min(1, strings.Count(doc.By[0], doc.By[1]))]
	}
	if chance(r, 0.85) {
		doc.Attribution = &query.AttributionDocument{Mode: pick(r, "first", "last", "first_touch", "last_touch", "each", "actor")}
		if chance(r, 0.2) {
			doc.Attribution = &query.AttributionDocument{Step: 1 + r.IntN(len(doc.Steps))}
		}
	}
	if chance(r, 0.4) {
		limit := pick(r, 0, 1, 2, 3)
		doc.Limit = &limit
	}
}

// groups writes which group the others are compared with; its value often occurs.
func (d *documents) groups(by string) *query.GroupsDocument {
	doc := &query.GroupsDocument{Control: json.RawMessage(pick(d.r, `"CH"`, `"DE"`, `""`, "0", "true"))}
	value, ok := d.events[d.r.IntN(len(d.events))].Values[by]
	if text := valueText(value); ok && !value.Null && json.Valid([]byte(text)) {
		doc.Control = json.RawMessage(text)
	}
	if ok && value.Type == schema.String {
		quoted, _ := json.Marshal(value.Text)
		doc.Control = quoted
	}
	if chance(d.r, 0.5) {
		doc.Exposed = pick(d.r, "event = 'view'", "event = 'error'", "ok")
		if !d.has("ok") {
			doc.Exposed = "true"
		}
	}
	return doc
}
