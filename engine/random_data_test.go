package engine_test

import (
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// placedEvent is an event and where it arrives: in which commit, and in which batch
// of it.
type placedEvent struct {
	reference.Event
	commit, batch int
}

// shape says what random data look like.
type shape struct {
	events, actors int
	// span is the time between the first and the last event, microseconds.
	span int64
	// tick is what times are cut to: the coarser, the more events at one instant.
	tick int64
	// commits and batches bound how the events arrive.
	commits, batches int
	// numbered makes some actors whole numbers: all, or those of every other commit.
	numbered, mixed bool
}

// spans are the lengths of random histories.
var spans = []time.Duration{
	time.Minute, time.Hour, 6 * time.Hour, 30 * time.Hour, 9 * 24 * time.Hour, 45 * 24 * time.Hour, 200 * 24 * time.Hour,
}

// starts are where random histories start: among them are the days on which clocks
// change somewhere, and the time before 1970.
var starts = []string{
	"2024-03-29T20:00:00Z", "2024-10-26T20:00:00Z", "2024-03-09T22:00:00Z", "2024-11-02T22:00:00Z",
	"2024-02-28T12:00:00Z", "2023-12-30T23:59:59Z", "1969-12-30T12:00:00Z", "2024-04-06T01:00:00Z",
}

func newShape(r *rand.Rand, small bool) shape {
	s := shape{
		events: 1 + r.IntN(1<<(2+r.IntN(8))), actors: r.IntN(61),
		span:    spans[r.IntN(len(spans))].Microseconds(),
		commits: 1 + r.IntN(4), batches: 1 + r.IntN(3),
	}
	if chance(r, 0.05) {
		s.events = 600 + r.IntN(2400)
	}
	if small {
		s.actors = 1 + r.IntN(12)
		s.events = 1 + r.IntN(8*s.actors)
	}
	s.numbered, s.mixed = chance(r, 0.15), chance(r, 0.5)
	s.tick = max(1, s.span/int64(1+r.IntN(2000)))
	if chance(r, 0.5) {
		s.tick = pick(r, int64(1), int64(1), 1000, 1_000_000)
	}
	if small && chance(r, 0.5) { // many events at one instant, and whole distances
		s.tick = max(1, s.span/int64(4+r.IntN(20))/1_000_000*1_000_000)
	}
	return s
}

func chance(r *rand.Rand, p float64) bool { return r.Float64() < p }

func pick[T any](r *rand.Rand, choices ...T) T { return choices[r.IntN(len(choices))] }

// property makes the value of a property of an event.
type property struct {
	name string
	make func(r *rand.Rand, e *eventContext) (schema.Value, bool)
}

// eventContext is what a value may depend on.
type eventContext struct {
	time                 int64
	actor, commit, batch int
	number               int
	numbered             bool
}

var unicodeTexts = []string{"", "ä", "Ünïcode", "日本語", "a'b", "x\ny", "\"q\"", "%_\\", " blank ", "🙂", "NULL", "0"}

// properties are the columns of random data. What is missing is null.
var properties = []property{
	{"user_id", makeActor},
	{"account", makeAccount},
	{"event", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.StringOf(pick(r, "view", "view", "cart", "buy", "error")), !chance(r, 0.03)
	}},
	{"country", func(_ *rand.Rand, e *eventContext) (schema.Value, bool) {
		return schema.StringOf([]string{"CH", "DE", "", "FR", "日本"}[e.actor%5]), e.actor%7 != 3
	}},
	{"platform", func(_ *rand.Rand, e *eventContext) (schema.Value, bool) {
		return schema.StringOf([]string{"web", "ios", "android", ""}[uint64(e.time/1000)*0x9e3779b97f4a7c15>>62]), e.time%11 != 0
	}},
	{"note", func(r *rand.Rand, e *eventContext) (schema.Value, bool) {
		return schema.StringOf(pick(r, pick(r, unicodeTexts...), fmt.Sprintf("n%d", e.number))), !chance(r, 0.2)
	}},
	{"page.url", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		path := fmt.Sprintf("/p%d", r.IntN(6))
		return schema.StringOf(pick(r, path, "https://Shop.example:80"+path+"?q=a%20b&n=1#f", "//x", "?")), !chance(r, 0.3)
	}},
	{"latency", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.IntOf(int64(math.Exp(r.NormFloat64()*2 + 4))), !chance(r, 0.1)
	}},
	{"level", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.IntOf(int64(r.IntN(7)) - 3), !chance(r, 0.2)
	}},
	{"id", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.IntOf(pick(r, math.MaxInt64, math.MinInt64, 1<<53+1, -(1 << 53), 0, r.Int64(), -r.Int64())), true
	}},
	{"epoch", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.IntOf(1_700_000_000 + int64(r.IntN(3))), true
	}},
	{"amount", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.FloatOf(pick(r, float64(r.IntN(20000)-4000)/100, math.Copysign(0, -1), 0, 19.99)), !chance(r, 0.25)
	}},
	{"ratio", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.FloatOf(pick(r, r.Float64(), r.NormFloat64(), 1e100*r.NormFloat64(), 1e-100, 1e-300)), true
	}},
	{"ok", func(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
		return schema.BoolOf(chance(r, 0.6)), !chance(r, 0.2)
	}},
	{"tags", makeTags},
	{"seen", func(r *rand.Rand, e *eventContext) (schema.Value, bool) {
		return schema.TimestampOf(e.time - int64(r.IntN(1e9))), !chance(r, 0.4)
	}},
	{"nothing", func(*rand.Rand, *eventContext) (schema.Value, bool) { return schema.NullOf(schema.Unknown), true }},
	{"rare", func(_ *rand.Rand, e *eventContext) (schema.Value, bool) {
		return schema.IntOf(int64(e.number)), e.batch == 1
	}},
	{"mixed", makeMixed},
	{"widened", func(r *rand.Rand, e *eventContext) (schema.Value, bool) {
		whole := schema.IntOf(int64(r.IntN(50)) - 10)
		if e.commit%2 == 1 {
			return schema.FloatOf(float64(whole.Int) + pick(r, 0.5, 0)), true
		}
		return whole, !chance(r, 0.1)
	}},
	{"listed", func(r *rand.Rand, e *eventContext) (schema.Value, bool) {
		if e.commit%3 == 1 {
			return schema.ListOf([]string{"a", "b"}[:r.IntN(3)]), true
		}
		return schema.IntOf(int64(r.IntN(3))), true
	}},
}

func makeActor(_ *rand.Rand, e *eventContext) (schema.Value, bool) {
	switch {
	case e.actor%9 == 8:
		return schema.NullOf(schema.String), e.number%2 == 0
	case e.actor%17 == 16:
		return schema.StringOf(""), !e.numbered
	case e.numbered:
		return schema.IntOf(int64(e.actor)), true
	case e.actor%6 == 5:
		return schema.StringOf(fmt.Sprintf("ünit-%d 🙂", e.actor)), true
	}
	return schema.StringOf(fmt.Sprintf("u%d", e.actor)), true
}

// makeAccount groups actors, who now and then change to another; some events have none.
func makeAccount(r *rand.Rand, e *eventContext) (schema.Value, bool) {
	account := e.actor / 3
	if chance(r, 0.1) {
		account = r.IntN(5)
	}
	switch {
	case chance(r, 0.05):
		return schema.StringOf(""), !chance(r, 0.5)
	case e.numbered:
		return schema.IntOf(int64(account)), true
	}
	return schema.StringOf(fmt.Sprintf("%d", account)), true
}

func makeTags(r *rand.Rand, _ *eventContext) (schema.Value, bool) {
	items := make([]string, r.IntN(4))
	for i := range items {
		items[i] = pick(r, "a", "b", "c", "", "日")
	}
	return schema.ListOf(items), !chance(r, 0.2)
}

// makeMixed changes its type from commit to commit, and sometimes within a batch.
func makeMixed(r *rand.Rand, e *eventContext) (schema.Value, bool) {
	switch kind := e.commit + r.IntN(50)/49; kind {
	case 0:
		return schema.IntOf(int64(r.IntN(5))), true
	case 1:
		return schema.FloatOf(float64(r.IntN(10)) / 2), true
	case 2:
		return schema.StringOf(pick(r, "2", "2.5", "x", "true", "")), true
	default:
		return schema.BoolOf(chance(r, 0.5)), !chance(r, 0.1)
	}
}

// newEvents makes events in the order in which they arrive.
func newEvents(r *rand.Rand, s shape) []placedEvent {
	first, err := time.Parse(time.RFC3339, pick(r, starts...))
	if err != nil {
		panic(err)
	}
	used := slices.DeleteFunc(slices.Clone(properties), func(p property) bool {
		return p.name != "user_id" && p.name != "event" && chance(r, 0.3)
	})
	events := make([]placedEvent, s.events)
	for i := range events {
		at := r.Int64N(s.span) / s.tick * s.tick
		if chance(r, 0.3) { // a burst: close to the event before
			at = max(0, events[max(0, i-1)].Time-first.UnixMicro()) + int64(r.IntN(3))*s.tick
		}
		e := &events[i]
		e.Time = first.UnixMicro() + at
		e.commit = i * s.commits / s.events
		e.batch = i * s.commits * s.batches / s.events % s.batches
		context := &eventContext{e.Time, r.IntN(s.actors + 1), e.commit, e.batch, i, s.numbered && !(s.mixed && e.commit%2 == 0)}
		e.Values = map[string]schema.Value{}
		for _, property := range used {
			if value, ok := property.make(r, context); ok {
				e.Values[property.name] = value
			}
		}
	}
	return events
}

// eventText writes an event for people.
func eventText(e placedEvent) string {
	names := make([]string, 0, len(e.Values))
	for name := range e.Values {
		names = append(names, name)
	}
	slices.Sort(names)
	var text strings.Builder
	fmt.Fprintf(&text, "commit %d batch %d {\"time\": %q", e.commit, e.batch, schema.TimestampText(e.Time))
	for _, name := range names {
		fmt.Fprintf(&text, ", %q: %s", name, valueText(e.Values[name]))
	}
	return text.String() + "}"
}

func valueText(v schema.Value) string {
	switch {
	case v.Null:
		return "null"
	case v.Type == schema.String || v.Type == schema.Timestamp:
		quoted, _ := json.Marshal(v.AsText())
		return string(quoted)
	case v.Type == schema.Float64 && v.Float == math.Trunc(v.Float) && math.Abs(v.Float) < 1e15:
		return fmt.Sprintf("%.1f", v.Float)
	}
	return v.AsText()
}
