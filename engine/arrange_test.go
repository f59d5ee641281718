package engine_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestPerAnswersTheSameFromACopyAndRegrouped asks the same per account of a dataset that has
// a copy in its order, and of one that has not.
func TestPerAnswersTheSameFromACopyAndRegrouped(t *testing.T) {
	asked := 0
	for _, view := range []string{viewSessions, viewFunnel, viewRetention, viewPaths} {
		eachLaw(t, view, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
			setPer(c.doc, "account")
			columns, err := schemaOf(e)
			if err != nil {
				t.Fatal(err)
			}
			if column, ok := columns.Find("account"); !ok || column.Type == schema.Unknown {
				return
			}
			plan, err := compileDocument(c.doc, columns, c.events, c.now)
			if err != nil {
				return // it was made for another per
			}
			want, err := reference.Run(plan, columns, plainEvents(c.events))
			if err != nil || want.Ambiguous != "" {
				return
			}
			other := *c
			other.layout.accounts = !c.layout.accounts
			otherEngine, err := newRandomEngine(other.events, other.layout, other.now)
			if err != nil {
				t.Fatal(err)
			}
			defer otherEngine.Close()
			if !sameTypes(t, e, otherEngine) {
				return
			}
			if a, b := answerText(t, e, c.doc), answerText(t, otherEngine, c.doc); a != b {
				t.Errorf("with a copy (%v) the answer is\n%s\notherwise\n%s", c.layout.accounts, a, b)
			}
			for _, one := range []*engine.Engine{e, otherEngine} {
				regrouped := (one == e) != c.layout.accounts
				wantOrder(t, one, c.doc, "account", regrouped)
			}
			asked++
		})
	}
	if asked < 10 && enoughCases(t) {
		t.Errorf("only %d cases were compared", asked)
	}
}

// sameTypes reports whether the columns of two engines have the same types: numbers that are
// accounts of one of them are text there.
func sameTypes(t *testing.T, a, b *engine.Engine) bool {
	t.Helper()
	first, err := schemaOf(a)
	if err != nil {
		t.Fatal(err)
	}
	second, err := schemaOf(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, column := range first.Columns {
		if other, ok := second.Find(column.Name); !ok || other.Type != column.Type {
			return false
		}
	}
	return true
}

// setPer makes a document be about other units.
func setPer(doc *query.Document, per string) {
	switch {
	case doc.Funnel != nil:
		doc.Funnel.Per = per
	case doc.Retention != nil:
		doc.Retention.Per = per
	case doc.Paths != nil:
		doc.Paths.Per = per
	default:
		doc.Aggregate.Over.Sessions.Per = per
	}
}

// wantOrder asks and looks at what the statistics say of the order.
func wantOrder(t *testing.T, e *engine.Engine, doc *query.Document, actor string, regrouped bool) {
	t.Helper()
	answer, err := ask(e, doc)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	if answer.Stats.Actor != actor || (answer.Stats.Regrouped != nil) != regrouped {
		t.Errorf("read in the order of %q, regrouped %+v; want %q, %v", answer.Stats.Actor, answer.Stats.Regrouped, actor, regrouped)
	}
}

// newOrders makes a dataset of events that have a user, an account, an order number and an
// amount; the first two are actors.
func newOrders(t testing.TB, events int, options engine.Options) *engine.Engine {
	t.Helper()
	placed := make([]placedEvent, events)
	for i := range placed {
		placed[i].Time = 1_700_000_000_000_000 + int64(i)*1_000_000
		placed[i].Values = map[string]schema.Value{
			"user_id": schema.StringOf(fmt.Sprintf("u%d", i*7%1000)), "account": schema.StringOf(fmt.Sprintf("a%d", i*7%1000/4)),
			"order": schema.IntOf(int64(i / 3)), "event": schema.StringOf([]string{"view", "cart", "buy"}[i%3]),
			"amount": schema.FloatOf(float64(i % 100)), "note": schema.StringOf(fmt.Sprintf("n%d", i%17)),
		}
		if i%5 == 0 {
			delete(placed[i].Values, "note")
		}
	}
	fs := vfs.NewMem()
	store, err := storage.Open(fs, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := fillStore(store, placed, layout{shards: 8, accounts: true}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	e, err := engine.OpenFS(fs, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	return e
}

// perOrder asks per order number, which no copy is ordered by.
const perOrder = `{"dataset": "random", "funnel": {"per": "order", "window": "1h",
	"steps": [{"where": "event = 'view'"}, {"where": "event = 'cart'"}, {"where": "event = 'buy' and order >= 0"}]}}`

func TestRegroupByNumbers(t *testing.T) {
	e := newOrders(t, 3000, engine.Options{})
	answer, err := e.Query(context.Background(), []byte(perOrder))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	if steps := answer.Funnel.Steps; steps[0].Count != 1000 || steps[2].Count != 1000 {
		t.Errorf("%d orders were begun and %d came to their end, of 1000", steps[0].Count, steps[2].Count)
	}
	if regrouped := answer.Stats.Regrouped; answer.Stats.Actor != "order" || regrouped == nil || regrouped.Rows != 3000 || regrouped.Bytes == 0 {
		t.Errorf("statistics: %q %+v", answer.Stats.Actor, regrouped)
	}
	var text strings.Builder
	if err := result.WriteJSON(&text, answer); err != nil || !strings.Contains(text.String(), `"actor":"order","regrouped":{"rows":3000,`) {
		t.Errorf("written as %s (%v)", text.String(), err)
	}
}

// TestSampleOfRegrouped: a sample is of whole units, whatever they are.
func TestSampleOfRegrouped(t *testing.T) {
	e := newOrders(t, 30_000, engine.Options{})
	answer, err := e.Query(context.Background(), []byte(strings.Replace(perOrder, `{`, `{"sample": 0.5, `, 1)))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	first, last := answer.Funnel.Steps[0].Count, answer.Funnel.Steps[2].Count
	if answer.Stats.SampledFraction != 0.5 || first != last || first%2 != 0 || first < 9500 || first > 10_500 {
		t.Errorf("a sample of %g of 10,000 orders: %d were begun and %d came to their end", answer.Stats.SampledFraction, first, last)
	}
}

// TestOrderOfAggregates: events are read in the order of the actors that are counted.
func TestOrderOfAggregates(t *testing.T) {
	e := newOrders(t, 3000, engine.Options{})
	for measures, actor := range map[string]string{
		`count()`: "user_id", `uniq(user_id)`: "user_id", `uniq(account)`: "account", `uniq(account), uniq(user_id)`: "user_id",
		`uniq(account) filter (where event = 'buy'), count()`: "account", `uniq(note)`: "user_id",
	} {
		doc := &query.Document{Dataset: randomDataset, Aggregate: &query.AggregateDocument{Measures: strings.Split(measures, ", ")}}
		wantOrder(t, e, doc, actor, false)
	}
}

// TestRegroupedEventsAreAllThere: what does not depend on units is the same of events that
// were regrouped for them: the sessions' events and amounts add up to those of all events.
func TestRegroupedEventsAreAllThere(t *testing.T) {
	e := newOrders(t, 3000, engine.Options{})
	total := func(doc string) string {
		answer, err := e.Query(context.Background(), []byte(doc))
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Release()
		return valuesText(rowOf(answer.Table, 0))
	}
	want := total(`{"dataset": "random", "where": "note is not null", "aggregate": {"measures": ["count()", "sum(amount)"]}}`)
	for _, per := range []string{"user_id", "account", "note", "order", "event"} {
		got := total(`{"dataset": "random", "where": "note is not null", "aggregate": {"over": {"sessions": {"per": "` + per + `",
			"gap": "1d", "properties": {"paid": "sum(amount)"}}}, "measures": ["sum(events)", "sum(paid)"]}}`)
		if got != want {
			t.Errorf("per %s: %s, of all events %s", per, got, want)
		}
	}
}

// TestViewThatReadsMoreThanWasRegrouped: a trailing window over sessions begins before the
// range.
func TestViewThatReadsMoreThanWasRegrouped(t *testing.T) {
	e := newOrders(t, 3000, engine.Options{})
	ask := func(per string, regrouped bool) string {
		answer, err := e.Query(context.Background(), []byte(`{"dataset": "random", "from": "2023-11-14T22:50:00Z", "to": "2023-11-14T22:52:00Z",
			"aggregate": {"over": {"sessions": {"per": "`+per+`", "gap": "1s"}}, "by": "time('1m')", "measures": ["count()", "trailing(sum(events), '30m')"]}}`))
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Release()
		if (answer.Stats.Regrouped != nil) != regrouped {
			t.Errorf("per %s: regrouped %+v", per, answer.Stats.Regrouped)
		}
		return valuesText(rowOf(answer.Table, 0)) + valuesText(rowOf(answer.Table, 1))
	}
	// Each order has three events within two seconds: 30 minutes have 1,800 events but
	// for those of the sessions that the edge cuts.
	if got := ask("order", true); got != `["2023-11-14T22:50:00Z", 20, 1800]["2023-11-14T22:51:00Z", 20, 1800]` {
		t.Errorf("per order: %s", got)
	}
	if got := ask("user_id", false); got != `["2023-11-14T22:50:00Z", 60, 1800]["2023-11-14T22:51:00Z", 60, 1800]` {
		t.Errorf("per user: %s", got)
	}
}

// TestEmptyActorsAreNotCounted: in whatever order events are read, uniq of an actor column
// leaves out the empty one, and of any other column counts it.
func TestEmptyActorsAreNotCounted(t *testing.T) {
	events := make([]placedEvent, 6)
	for i, text := range []string{"", "a", "b", "", "a", "c"} {
		events[i].Time = int64(i) * 1_000_000
		events[i].Values = map[string]schema.Value{
			"user_id": schema.StringOf(text), "account": schema.StringOf(text), "note": schema.StringOf(text), "event": schema.StringOf("view"),
		}
	}
	for _, accounts := range []bool{false, true} {
		e, err := newRandomEngine(events, layout{shards: 4, threads: 2, accounts: accounts}, time.Now())
		if err != nil {
			t.Fatal(err)
		}
		defer e.Close()
		empty := int64(4) // with the empty one
		if accounts {
			empty = 3
		}
		for measure, want := range map[string]int64{
			"uniq(user_id)": 3, "uniq(account)": empty, "uniq(note)": 4, "uniq(user_id) + uniq(account)": 3 + empty,
			"uniq(account) filter (where note != 'b')": empty - 1, "uniq(user_id) + uniq(account) filter (where note != 'b')": 3 + empty - 1,
		} {
			if got := countOf(t, e, query.Document{Dataset: randomDataset}, measure, ""); got != want {
				t.Errorf("accounts an actor: %v: %s is %d, want %d", accounts, measure, got, want)
			}
		}
		for _, per := range []string{"event", "user_id", "account"} {
			answer, err := e.Query(context.Background(), []byte(`{"dataset": "random", "aggregate": {"over": {"sessions": {"per": "`+per+`",
				"properties": {"users": "uniq(user_id)", "accounts": "uniq(account)"}}}, "measures": ["sum(users)", "sum(accounts)"]}}`))
			if err != nil {
				t.Fatal(err)
			}
			want := map[string]string{"event": fmt.Sprintf("[3, %d]", empty), "user_id": "[3, 3]", "account": "[3, 3]"}[per]
			if got := valuesText(rowOf(answer.Table, 0)); got != want {
				t.Errorf("accounts an actor: %v: per %s: %s, want %s", accounts, per, got, want)
			}
			answer.Release()
		}
	}
}

func TestRegroupingIsBounded(t *testing.T) {
	e := newOrders(t, 30_000, engine.Options{QueryMemoryBytes: 1 << 20})
	_, err := e.Query(context.Background(), []byte(perOrder))
	if !errors.Is(err, engine.ErrMemory) || !strings.Contains(err.Error(), "--actor order") {
		t.Errorf("got %v", err)
	}
	// What a query took is given back, whether it failed or not.
	e = newOrders(t, 30_000, engine.Options{MemoryBytes: 24 << 20})
	for range 10 {
		answer, err := e.Query(context.Background(), []byte(perOrder))
		if err != nil {
			t.Fatal(err)
		}
		answer.Release()
	}
}

func TestRegroupingEndsWithItsContext(t *testing.T) {
	e := newOrders(t, 3000, engine.Options{})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := e.Query(ctx, []byte(perOrder)); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
}

// TestPerOfAColumnThatIsEmpty: nobody is a unit where no event has a value.
func TestPerOfAColumnThatIsEmpty(t *testing.T) {
	e := newOrders(t, 100, engine.Options{})
	for _, doc := range []string{
		`{"dataset": "random", "where": "note = 'nobody'", "funnel": {"per": "note", "steps": [{"where": "true"}, {"where": "true"}]}}`,
		`{"dataset": "random", "where": "event = 'nothing'", "retention": {"per": "note", "start": "true"}}`,
		`{"dataset": "random", "where": "event = 'nothing'", "paths": {"per": "order"}}`,
		`{"dataset": "random", "where": "event = 'nothing'", "aggregate": {"over": {"sessions": {"per": "order"}}}}`,
	} {
		answer, err := e.Query(context.Background(), []byte(doc))
		if err != nil {
			t.Errorf("%s: %v", doc, err)
			continue
		}
		var text strings.Builder
		if err := result.WriteJSON(&text, answer); err != nil || !json.Valid([]byte(text.String())) {
			t.Errorf("%s: %v", doc, err)
		}
		answer.Release()
	}
}
