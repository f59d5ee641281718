package engine_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"strings"
)

// shopDocuments writes random questions about the simulator's shop, in which some shards
// tell something of all.
type shopDocuments struct{ r *rand.Rand }

func (d shopDocuments) pick(words ...string) string { return words[d.r.IntN(len(words))] }

// document returns a question and the same without its limits, so that each group of the first
// is in the answer to the second.
func (d shopDocuments) document() (asked, unlimited map[string]any) {
	view := d.pick("aggregate", "aggregate", "aggregate", "sessions", "actors", "flows", "funnel", "funnel", "retention", "lifecycle", "stickiness", "paths")
	asked = map[string]any{"dataset": "shop"}
	if d.r.IntN(2) == 0 {
		asked["where"] = d.condition()
	}
	if d.r.IntN(3) == 0 {
		asked["from"], asked["to"] = "2026-01-07", d.pick("2026-01-10", "2026-01-20", "2026-01-31T12:00")
	}
	if d.r.IntN(8) == 0 {
		asked["compare"] = map[string]any{"offset": d.pick("7d", "1d")}
	}
	var body map[string]any
	switch view {
	case "funnel":
		body = d.funnel()
	case "retention":
		body = d.retention()
	case "lifecycle", "stickiness":
		body = map[string]any{"event": d.pick("true", d.condition()), "period": d.pick("day", "week")}
	case "paths":
		body = map[string]any{d.pick("start", "start", "end"): "event = '" + d.event() + "'", "limit": 1 + d.r.IntN(8)}
		if _, ok := body["start"]; ok {
			body["after"] = 1 + d.r.IntN(4)
		}
	default:
		body = d.aggregate(view)
		view = "aggregate"
	}
	asked[view] = body
	return asked, withoutLimits(asked, view)
}

func withoutLimits(asked map[string]any, view string) map[string]any {
	all, whole := maps.Clone(asked), maps.Clone(asked[view].(map[string]any))
	if _, grouped := whole["by"]; grouped || view == "paths" {
		whole["limit"] = 0
	}
	if view == "aggregate" {
		whole["limit_by"] = 0
	}
	delete(whole, "having")
	all[view] = whole
	return all
}

func (d shopDocuments) event() string {
	return d.pick("page_view", "search", "product_view", "add_to_cart", "checkout_start", "purchase", "signup", "login", "review")
}

func (d shopDocuments) condition() string {
	return d.pick("event = '"+d.event()+"'", "country in ('CH', 'DE', 'US')", "platform = '"+d.pick("web", "ios", "android")+"'",
		"latency_ms > 100", "status >= 500", "amount > 20", "plan != 'guest'", "referrer is not null", "event = 'page_view' and platform = 'web'")
}

func (d shopDocuments) key() string {
	return d.pick("country", "event", "platform", "plan", "version", "host", "status", "page", "referrer", "log_bucket(latency_ms, 2)",
		"hour(time)", "latency_ms > 200 as slow", "time('1d')", "time('1d')", "time('6h')", "time('auto')", "device")
}

func (d shopDocuments) measure() string {
	measure := d.pick("count()", "count()", "count(amount)", "sum(amount)", "sum(latency_ms)", "avg(latency_ms)", "avg(amount)", "stddev(latency_ms)",
		"uniq(user_id)", "uniq(user_id)", "median(latency_ms)", "p90(latency_ms)", "p99(latency_ms)", "max(latency_ms)", "min(amount)", "uniq(page)")
	if d.r.IntN(4) == 0 {
		measure += " filter (where " + d.condition() + ")"
	}
	if d.r.IntN(6) == 0 {
		measure = d.pick("count() / uniq(user_id)", "sum(amount) / uniq(user_id)", "count() filter (where event = 'purchase') / count()",
			"rate(count(), '1h')", "share(count())", "1.5 * count()", "avg(latency_ms) - median(latency_ms)")
	}
	return measure
}

func (d shopDocuments) aggregate(kind string) map[string]any {
	body := map[string]any{}
	keys, measures := []string{}, []string{}
	key, measure := d.key, d.measure
	switch kind {
	case "sessions":
		body["over"] = map[string]any{"sessions": map[string]any{"gap": d.pick("10m", "30m"), "properties": map[string]any{
			"views": "count() filter (where event = 'product_view')", "landing": "first(page)", "land": "first(country)"}}}
		key = func() string { return d.pick("landing", "land", "views > 2 as many", "events") }
		measure = func() string {
			return d.pick("count()", "avg(views)", "sum(events)", "median(duration)", "uniq(user_id)", "count() filter (where events = 1) / count()")
		}
	case "actors":
		body["over"] = map[string]any{"actors": map[string]any{"properties": map[string]any{
			"orders": "count() filter (where event = 'purchase')", "spent": "sum(amount)", "land": "first(country)"}}}
		key = func() string { return d.pick("orders", "land", "orders > 0 as bought") }
		measure = func() string { return d.pick("count()", "avg(spent)", "sum(orders)", "p90(orders)", "sum(spent)") }
	case "flows":
		body["over"] = map[string]any{"flows": map[string]any{"funnel": map[string]any{"steps": d.steps(), "window": d.pick("1h", "1d")}}}
		key = func() string { return "step" }
		measure = func() string { return d.pick("count()", "median(duration)", "avg(duration)") }
	}
	for i := range d.r.IntN(3) {
		name, _, _ := strings.Cut(key(), " as ")
		if i > 0 && strings.HasPrefix(name, "time(") { // one is the most
			name = "platform"
		}
		keys = append(keys, fmt.Sprintf("%s as k%d", name, i))
	}
	for i := range 1 + d.r.IntN(3) {
		measures = append(measures, fmt.Sprintf("%s as m%d", measure(), i))
	}
	body["by"], body["measures"] = keys, measures
	if len(keys) > 0 && d.r.IntN(2) == 0 {
		body["order"], body["limit"] = []string{"m0 desc"}, 1+d.r.IntN(15)
		if d.r.IntN(4) == 0 {
			body["having"] = "m0 > 1"
		}
	}
	return body
}

func (d shopDocuments) steps() []any {
	steps := []any{}
	for _, event := range [][]string{{"page_view", "product_view", "add_to_cart"}, {"page_view", "search", "product_view", "purchase"}, {"signup", "purchase"}}[d.r.IntN(3)] {
		steps = append(steps, map[string]any{"where": "event = '" + event + "'"})
	}
	return steps
}

func (d shopDocuments) funnel() map[string]any {
	body := map[string]any{"steps": d.steps(), "window": d.pick("1h", "1d", "7d")}
	if d.r.IntN(2) == 0 {
		body["by"] = d.pick("country", "platform", "plan")
		body["limit"] = 1 + d.r.IntN(10)
	}
	switch d.r.IntN(5) {
	case 0:
		body["trend"] = "1d"
	case 1:
		body["count"] = "entries"
	case 2:
		body["measures"] = []string{"sum(amount)", "avg(latency_ms)"}
	}
	return body
}

func (d shopDocuments) retention() map[string]any {
	body := map[string]any{"start": d.pick("true", d.condition()), "return": "event = '" + d.event() + "'", "period": d.pick("day", "week"), "periods": 3 + d.r.IntN(5)}
	switch d.r.IntN(4) {
	case 0:
		body["by"], body["limit"] = d.pick("country", "platform"), 1+d.r.IntN(5)
	case 1:
		body["measure"] = d.pick("sum(amount)", "count()", "avg(latency_ms)")
	case 2:
		body["day"] = "rolling"
	}
	return body
}
