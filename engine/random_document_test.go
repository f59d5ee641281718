package engine_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// The views that random documents ask.
const (
	viewAggregate  = "aggregate"
	viewSessions   = "sessions"
	viewActors     = "actors"
	viewFlows      = "flows"
	viewSamples    = "samples"
	viewFunnel     = "funnel"
	viewRetention  = "retention"
	viewPaths      = "paths"
	viewLifecycle  = "lifecycle"
	viewStickiness = "stickiness"
	viewDifference = "difference"
)

var zones = []string{
	"", "UTC", "Europe/Zurich", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia", "America/Sao_Paulo", "Asia/Kathmandu",
}

// documents writes random documents.
type documents struct {
	*writer
	schema schema.Schema
	now    time.Time
	// exact says that there are so few events that every measure is exact, so that
	// any may decide which rows are answered.
	exact bool
	doc   *query.Document
	// named are the definitions that are computed before the view, with their types.
	named  []string
	typeOf []schema.Type
}

// newDocument writes a random document for a view.
func newDocument(r *rand.Rand, view string, s schema.Schema, events []placedEvent, now time.Time) *query.Document {
	d := &documents{writer: newWriter(r, s, events), schema: s, now: now, exact: len(events) <= 250, doc: &query.Document{Dataset: randomDataset}}
	d.common()
	switch view {
	case viewSamples:
		d.doc.Samples = d.samples()
	case viewFunnel:
		d.doc.Funnel = d.funnel()
	case viewRetention:
		d.doc.Retention = d.retention()
	case viewLifecycle:
		d.doc.Lifecycle = d.lifecycle()
	case viewStickiness:
		d.doc.Stickiness = d.stickiness()
	case viewPaths:
		d.doc.Paths = d.paths()
	case viewDifference:
		d.doc.Difference = d.difference()
	default:
		d.doc.Aggregate = d.aggregate(view)
	}
	d.useDefined()
	return d.doc
}

func (d *documents) common() {
	r := d.r
	d.doc.Timezone = pick(r, zones...)
	if chance(r, 0.3) {
		d.doc.WeekStart = pick(r, "sunday", "monday", "saturday")
	}
	if chance(r, 0.5) {
		d.doc.From = d.bound()
	}
	if chance(r, 0.4) {
		d.doc.To = d.bound()
	}
	if chance(r, 0.3) {
		d.doc.Define = query.Definitions{{Name: "big", Text: d.condition(1)}, {Name: "size", Text: "round(" + d.number(1) + ")"}}
		d.doc.Define = append(d.doc.Define, query.Definition{Name: "label", Text: d.text(1)})
		d.defined[schema.Bool], d.defined[schema.String] = append(d.defined[schema.Bool], "big"), append(d.defined[schema.String], "label")
	}
	if chance(r, 0.15) {
		d.doc.Params = map[string]json.RawMessage{"list": json.RawMessage(`["CH", "u1", null, ""]`), "least": json.RawMessage("3")}
	}
	if chance(r, 0.25) {
		d.defineObjects()
	}
	if chance(r, 0.5) {
		d.doc.Where = d.condition(2)
		if d.doc.Params != nil {
			d.doc.Where = pick(r, "country in ($list)", "user_id in ($list)", "length(event) > $least") + " or " + d.doc.Where
		}
	}
	if chance(r, 0.1) {
		d.doc.Missing = "null"
		d.doc.Where = pick(r, "unheard_of is null", "unheard_of = 'x' or event = 'view'", "coalesce(unheard_of, 1) = 1")
	}
	if chance(r, 0.1) {
		d.doc.Sample = 1
	}
	if chance(r, 0.12) {
		d.doc.Compare = &query.CompareDocument{Offset: pick(r, "1d", "7d", "1w", "1mo", "36h", "10m", "1y", "1h")}
	}
}

// bound is an end of the range, within the data or relative to now.
func (d *documents) bound() string {
	at := time.UnixMicro(d.events[d.r.IntN(len(d.events))].Time).UTC()
	return pick(d.r,
		at.Format(time.RFC3339Nano), at.Format("2006-01-02"), at.Format("2006-01-02T15:04"), at.Format("2006-01-02T15:04:05+02:00"),
		"now-1d", "now", "now/d", "now-1w/w", "now-90d", "now-1mo/mo", "now-6h/h",
	)
}

// units are buckets from short to long.
var units = []struct {
	text string
	size time.Duration
}{
	{"1s", time.Second}, {"7s", 7 * time.Second}, {"1m", time.Minute}, {"15m", 15 * time.Minute}, {"1h", time.Hour}, {"3h", 3 * time.Hour},
	{"5h", 5 * time.Hour}, {"12h", 12 * time.Hour}, {"1d", 24 * time.Hour}, {"2d", 48 * time.Hour}, {"1w", 168 * time.Hour}, {"1mo", 720 * time.Hour},
	{"1q", 2160 * time.Hour}, {"1y", 8760 * time.Hour},
}

// unit is a bucket that cuts the data into some tens at most.
func (d *documents) unit() string {
	low, high := d.events[0].Time, d.events[0].Time
	for _, e := range d.events {
		low, high = min(low, e.Time), max(high, e.Time)
	}
	var fitting []string
	for _, unit := range units {
		if n := (high - low) / unit.size.Microseconds(); n <= 60 {
			fitting = append(fitting, unit.text)
		}
	}
	return pick(d.r, fitting[:min(5, len(fitting))]...)
}

func (d *documents) aggregate(view string) *query.AggregateDocument {
	r := d.r
	doc := &query.AggregateDocument{}
	switch view {
	case viewSessions:
		doc.Over = &query.OverDocument{Sessions: d.sessions()}
	case viewActors:
		doc.Over = &query.OverDocument{Actors: d.actors()}
	case viewFlows:
		flows := d.flows()
		flows.Funnel.Resolution = "" // whose cut times lie before the data's first, where an open axis begins
		doc.Over = &query.OverDocument{Flows: flows}
	}
	timed := chance(r, 0.4)
	keys := r.IntN(3)
	if timed {
		doc.By = append(doc.By, pick(r, "time('"+d.unit()+"')", "time('"+d.unit()+"')", "time('auto')"))
		keys = r.IntN(2)
	}
	for i := range keys {
		doc.By = append(doc.By, d.key()+fmt.Sprintf(" as k%d", i))
	}
	r.Shuffle(len(doc.By), func(i, j int) { doc.By[i], doc.By[j] = doc.By[j], doc.By[i] })
	for i := range 1 + r.IntN(4) {
		measure := d.measure(timed, i == 0)
		doc.Measures = append(doc.Measures, measure+fmt.Sprintf(" as m%d", i))
	}
	d.rest(doc, timed)
	return doc
}

// rest writes what cuts and orders the answer.
func (d *documents) rest(doc *query.AggregateDocument, timed bool) {
	r := d.r
	if chance(r, 0.25) {
		doc.Having = pick(r, "m0 > 1", "m0 is not null", "m0 < 100 or m0 is null", "m0 % 2 = 0")
	}
	if chance(r, 0.35) {
		doc.Order = append(doc.Order, pick(r, "m0", "m0 desc"))
		for i := range doc.By {
			if name := fmt.Sprintf("k%d", i); chance(r, 0.3) && len(doc.By) > i+1 {
				doc.Order = append([]string{name + pick(r, "", " desc")}, doc.Order...)
				break
			}
		}
	}
	if len(doc.By) > 0 && chance(r, 0.5) {
		limit := pick(r, 0, 1, 2, 5, 20, 70)
		doc.Limit = &limit
	}
	if timed && len(doc.By) > 1 && chance(r, 0.4) {
		limit := pick(r, 1, 2, 3)
		doc.LimitBy = &limit
	}
	if timed && chance(r, 0.3) {
		fill := chance(r, 0.2)
		doc.Fill = &fill
	}
}

// key writes a group key.
func (d *documents) key() string {
	mode := pick(d.r, "", ", 'linear'", ", 'log'")
	if d.exact {
		mode = pick(d.r, mode, ", 'quantile'")
	}
	return pick(d.r,
		d.text(0), d.text(0), d.text(1), d.condition(1), fmt.Sprintf("bins(%s, %d%s)", d.number(1), pick(d.r, 1, 4, 10, 40), mode), d.number(0),
		"log_bucket("+d.number(0)+", "+pick(d.r, "2", "1.2")+")", "case when "+d.condition(0)+" then "+d.number(1)+" else "+d.number(0)+" end",
		"string("+d.number(0)+")", "coalesce("+d.number(0)+", "+d.number(1)+")", "case when "+d.condition(0)+" then "+d.text(0)+" else 'none' end",
		"bucket("+d.number(0)+", 5)", "date_trunc('"+d.unit()+"', time)", "day_of_week(time)", "hour(time)", d.any(),
	)
}

// any is a column of any type.
func (d *documents) any() string {
	for _, typ := range []schema.Type{schema.StringList, schema.Timestamp, schema.Unknown, schema.Bool} {
		if name := d.column(typ); name != "" && chance(d.r, 0.4) {
			return quote(name)
		}
	}
	return "event"
}

// measure writes a measure. A deciding one is exact, and the same to the last bit
// however it is computed.
func (d *documents) measure(timed, deciding bool) string {
	r := d.r
	if deciding {
		m := pick(r, "count()", "count()", "uniq("+d.actor()+")", d.aggregateCall(true), d.aggregateCall(true))
		if timed && chance(r, 0.25) {
			m = pick(r, "cumulative(count())", "trailing("+m+", '"+d.window()+"')", "change(count())")
		}
		return m
	}
	m := d.aggregateCall(false)
	switch r.IntN(8) {
	case 0:
		m = pick(r, "rate(count(), '1s')", "rate(sum(level), '1m')", "rate(uniq(user_id), '1h') * 2")
	case 1:
		m = pick(r, "sum(epoch) / uniq(user_id)", "count() + 1", "count() filter (where event = 'buy') / count()", "coalesce("+m+", null)",
			"max(time) - min(time)", "case when count() > 3 then 'many' else 'few' end", "count() * 1.5 - uniq(event)")
		if !d.has("epoch") || !d.has("level") {
			m = "count() / uniq(event)"
		}
	case 2:
		m = pick(r, "share(count())", "share(uniq(user_id))")
	}
	if timed && chance(r, 0.35) {
		m = pick(r, "cumulative(count())", "cumulative(uniq(user_id))", "moving_avg(count(), 3)", "moving_avg(uniq(event), 7)", "change(count())",
			"cumulative(sum("+d.number(0)+"))", "change(max("+d.number(0)+"))", "moving_avg(avg("+d.number(0)+"), 2)", "cumulative(avg("+d.number(0)+"))",
			"trailing("+d.aggregateCall(false)+", '"+d.window()+"')", "trailing(uniq(user_id), '"+d.window()+"')",
			"count() - trailing(count(), '"+d.window()+"')")
	}
	if !d.has("level") && m == "rate(sum(level), '1m')" {
		m = "rate(count(), '1m')"
	}
	return m
}

func (d *documents) has(name string) bool {
	for _, names := range d.columns {
		for _, known := range names {
			if known == name {
				return true
			}
		}
	}
	return false
}

func (d *documents) window() string { return pick(d.r, "1m", "90m", "7h", "1d", "7d", "30d") }

// aggregateCall writes one aggregate function.
func (d *documents) aggregateCall(deciding bool) string {
	r := d.r
	number, text := d.number(1), d.text(1)
	call := pick(r,
		"count("+text+")", "count("+number+")", "min("+number+")", "max("+number+")", "min("+text+")", "max("+text+")", "first("+text+")", "last("+text+")",
		"first("+number+")", "last("+d.any()+")", "uniq("+text+")", "uniq("+number+")", "uniq("+d.any()+")", "uniq("+d.actor()+")", "min(time)", "max(time)",
		"quantile_exact("+number+", 0.42)", "count("+d.any()+")",
	)
	if deciding && chance(r, 0.6) {
		// Whatever is compared with a number in having has to be one.
		call = pick(r, "count("+text+")", "uniq("+text+")", "uniq("+d.actor()+")", "uniq("+number+")", "max(length("+text+"))", "count("+d.any()+")")
	}
	if !deciding && chance(r, 0.5) {
		call = pick(r,
			"sum("+number+")", "sum("+number+")", "avg("+number+")", "avg("+number+")", "stddev("+number+")", "uniq_approx("+text+")", "uniq_approx("+number+")", "median("+number+")",
			"p75("+number+")", "p90("+number+")", "p95("+number+")", "p99("+number+")", "p999("+number+")", "quantile("+number+", 0.1)", "quantile("+number+", 1)",
		)
	}
	if chance(r, 0.35) {
		call += " filter (where " + d.condition(1) + ")"
	}
	return call
}
