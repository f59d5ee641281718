package engine_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/reference"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// eachLaw calls check for some random cases of a view, with an engine over their
// events.
func eachLaw(t *testing.T, view string, check func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine)) {
	t.Helper()
	seed, cases := randomCases(t)
	for i := range max(1, cases/10) {
		seed := seed + uint64(i)
		r := rand.New(rand.NewPCG(seed, 0x1a3))
		c := &randomCase{events: newEvents(r, newShape(r, isAboutActors(view))), layout: newLayout(r)}
		c.layout.nameless = false
		c.now = time.UnixMicro(c.events[0].Time).UTC()
		e, err := newRandomEngine(c.events, c.layout, c.now)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		columns, err := schemaOf(e)
		if err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		c.doc = newDocument(r, view, columns, c.events, c.now)
		// Laws name the actors and the events by their columns, which some of so few events do not have.
		_, named := columns.Find("user_id")
		if named {
			_, named = columns.Find("event")
		}
		if plan, err := compileDocument(c.doc, columns, c.events, c.now); err == nil && named && affordable(plan, c.events) {
			check(t, r, c, e)
		}
		if err := e.Close(); err != nil {
			t.Fatalf("seed %d: %v", seed, err)
		}
		if t.Failed() {
			t.Fatalf("seed %d\n%s", seed, c)
		}
	}
}

// answerText is the JSON of an answer without the query and the statistics.
func answerText(t *testing.T, e *engine.Engine, doc *query.Document) string {
	t.Helper()
	answer, err := ask(e, doc)
	if err != nil {
		t.Errorf("ask: %v", err)
		return ""
	}
	defer answer.Release()
	var text bytes.Buffer
	if err := result.WriteJSON(&text, answer); err != nil {
		t.Errorf("write answer: %v", err)
	}
	members := map[string]json.RawMessage{}
	if err := json.Unmarshal(text.Bytes(), &members); err != nil {
		t.Errorf("read answer: %v", err)
	}
	return fmt.Sprintf("rows %s total %s other %s steps %s cohorts %s groups %s count %s nodes %s edges %s top paths %s periods %s active periods %s trend %s selection %s baseline %s properties %s events %s skipped %s",
		members["rows"], members["total"], members["other"], members["steps"], members["cohorts"], members["groups"],
		members["count"], members["nodes"], members["edges"], members["top_paths"], members["periods"], members["active_periods"], members["trend"],
		members["selection"], members["baseline"], members["properties"], members["events"], members["skipped"])
}

// TestAnswersDoNotDependOnHowEventsAreStored holds answers to the last byte, whatever
// the order in which events arrived, and in how many commits, segments, shards and
// threads.
func TestAnswersDoNotDependOnHowEventsAreStored(t *testing.T) {
	for _, view := range []string{viewAggregate, viewSessions, viewActors, viewFlows, viewFunnel, viewRetention, viewLifecycle, viewStickiness, viewPaths, viewDifference} {
		t.Run(view, func(t *testing.T) {
			eachLaw(t, view, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
				if ambiguous(t, c, e) {
					return
				}
				other := *c
				other.layout, other.events = newLayout(r), rearranged(r, c.events)
				// What is an actor is text, and is not counted where it is empty.
				other.layout.nameless, other.layout.accounts = false, c.layout.accounts
				otherEngine, err := newRandomEngine(other.events, other.layout, other.now)
				if err != nil {
					t.Fatal(err)
				}
				defer otherEngine.Close()
				if a, b := answerText(t, e, c.doc), answerText(t, otherEngine, c.doc); a != b {
					t.Errorf("stored as %+v the answer is\n%s\nstored as %+v it is\n%s", c.layout, a, other.layout, b)
				}
			})
		})
	}
}

// ambiguous reports whether a case has several right answers.
func ambiguous(t *testing.T, c *randomCase, e *engine.Engine) bool {
	t.Helper()
	columns, err := schemaOf(e)
	if err != nil {
		t.Fatal(err)
	}
	plan, err := compileDocument(c.doc, columns, c.events, c.now)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := reference.Run(plan, columns, plainEvents(c.events))
	return err != nil || answer.Ambiguous != ""
}

// rearranged are the events in another order, in other commits and batches.
func rearranged(r *rand.Rand, events []placedEvent) []placedEvent {
	shuffled := append([]placedEvent{}, events...)
	r.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
	commits, batches := 1+r.IntN(5), 1+r.IntN(4)
	for i := range shuffled {
		shuffled[i].commit = i * commits / len(shuffled)
		shuffled[i].batch = i * commits * batches / len(shuffled) % batches
	}
	return shuffled
}

// countOf asks for a number.
func countOf(t *testing.T, e *engine.Engine, doc query.Document, measure, where string) int64 {
	t.Helper()
	doc.Where, doc.Compare, doc.Samples, doc.Funnel, doc.Retention, doc.Lifecycle, doc.Stickiness, doc.Paths, doc.Difference = where, nil, nil, nil, nil, nil, nil, nil, nil
	doc.Aggregate = &query.AggregateDocument{Measures: []string{measure}}
	answer, err := ask(e, &doc)
	if err != nil {
		t.Errorf("ask for %s where %s: %v", measure, where, err)
		return 0
	}
	defer answer.Release()
	return answer.Table.Value(0, 0).Int
}

// TestConditionsHaveThreeOutcomes: every event passes a condition, or its negation, or
// the condition is null.
func TestConditionsHaveThreeOutcomes(t *testing.T) {
	eachLaw(t, viewAggregate, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
		columns, err := schemaOf(e)
		if err != nil {
			t.Fatal(err)
		}
		doc := query.Document{Dataset: randomDataset, From: c.doc.From, To: c.doc.To, Timezone: c.doc.Timezone}
		condition := newWriter(r, columns, c.events).condition(2)
		doc.Where, doc.Aggregate = condition, &query.AggregateDocument{}
		if _, err := compileDocument(&doc, columns, c.events, c.now); err != nil {
			return // it names a property that no event has
		}
		all := countOf(t, e, doc, "count()", "")
		yes, no := countOf(t, e, doc, "count()", condition), countOf(t, e, doc, "count()", "not ("+condition+")")
		null := countOf(t, e, doc, "count()", "("+condition+") is null")
		filtered := countOf(t, e, doc, "count() filter (where "+condition+")", "")
		if yes+no+null != all || filtered != yes {
			t.Errorf("of %d events %d pass %s (%d with filter), %d pass its negation, for %d it is null", all, yes, condition, filtered, no, null)
		}
	})
}

// TestRangesAddUp: the counts of two ranges that meet are that of both.
func TestRangesAddUp(t *testing.T) {
	eachLaw(t, viewAggregate, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
		doc := query.Document{Dataset: randomDataset}
		middle := schema.TimestampText(c.events[r.IntN(len(c.events))].Time)
		before, after := doc, doc
		before.To, after.From = middle, middle
		const where = "hour(time) != 13"
		all := countOf(t, e, doc, "count()", where)
		if first, second := countOf(t, e, before, "count()", where), countOf(t, e, after, "count()", where); first+second != all {
			t.Errorf("%d events before %s and %d from then on are not %d", first, middle, second, all)
		}
	})
}

// TestActorsWhoDoNothingChangeNoFunnel adds events of a new actor that match no step, no
// later than the data's end, which decides who is in progress.
func TestActorsWhoDoNothingChangeNoFunnel(t *testing.T) {
	eachLaw(t, viewFunnel, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
		if definesEntities(c.doc) {
			return
		}
		c.doc.Funnel.Per = ""            // idle users have the accounts of others
		c.doc.Funnel.CompareGroups = nil // whoever is exposed counts there
		for i := range c.doc.Funnel.Steps {
			step := &c.doc.Funnel.Steps[i]
			step.Where = "(" + step.Where + ") and user_id != 'idle'"
		}
		more := *c
		for range 1 + r.IntN(20) {
			idle := c.events[r.IntN(len(c.events))]
			idle.Values = clone(idle.Values)
			idle.Values["user_id"] = schema.StringOf("idle")
			idle.commit = c.events[len(c.events)-1].commit
			more.events = append(more.events[:len(more.events):len(more.events)], idle)
		}
		second, err := newRandomEngine(more.events, more.layout, more.now)
		if err != nil {
			t.Fatal(err)
		}
		defer second.Close()
		if a, b := answerText(t, e, c.doc), answerText(t, second, c.doc); a != b {
			t.Errorf("the answer was\n%s\nand with idle actors is\n%s", a, b)
		}
	})
}
