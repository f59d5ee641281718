package engine_test

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// both joins two conditions, of which either may be left out.
func both(a, b string) string {
	switch {
	case a == "":
		return b
	case b == "":
		return a
	}
	return "(" + a + ") and (" + b + ")"
}

// bare is a document without its view.
func bare(doc *query.Document) query.Document {
	d := *doc
	d.Aggregate, d.Samples, d.Funnel, d.Retention, d.Lifecycle, d.Stickiness, d.Paths, d.Compare = nil, nil, nil, nil, nil, nil, nil, nil
	return d
}

// activesByPeriod are the distinct actors of each period by its start, as aggregate has them.
func activesByPeriod(t *testing.T, e *engine.Engine, doc *query.Document, period, condition string) map[int64]int64 {
	t.Helper()
	d := bare(doc)
	d.Where = both(doc.Where, condition)
	unit := map[string]string{"": "1d", "hour": "1h", "day": "1d", "week": "1w", "month": "1mo"}[period]
	d.Aggregate = &query.AggregateDocument{By: []string{"time('" + unit + "')"}, Measures: []string{"uniq(user_id)"}}
	answer, err := ask(e, &d)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	actives := map[int64]int64{}
	for i := range answer.Table.Rows() {
		if n := answer.Table.Value(i, 1).Int; n > 0 {
			actives[answer.Table.Value(i, 0).Int] = n
		}
	}
	return actives
}

func asked(t *testing.T, e *engine.Engine, doc *query.Document) *result.Result {
	t.Helper()
	answer, err := ask(e, doc)
	if err != nil {
		t.Fatal(err)
	}
	answer.Release()
	return answer
}

// TestLifecycleAgreesWithDistinctActors: whoever is active is new, returning or resurrecting, and who was active before and
// is not new or back is dormant.
func TestLifecycleAgreesWithDistinctActors(t *testing.T) {
	eachLaw(t, viewLifecycle, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		view := c.doc.Lifecycle
		view.Per = "" // distinct users are counted
		actives := activesByPeriod(t, e, c.doc, view.Period, view.Event)
		periods := asked(t, e, c.doc).Lifecycle.Periods
		active := func(p result.LifecyclePeriod) int64 { return p.New + p.Returning + p.Resurrecting }
		for i, p := range periods {
			if active(p) != actives[p.Start] {
				t.Errorf("period %d: %+v, and there are %d distinct actors", i, p, actives[p.Start])
			}
			delete(actives, p.Start)
			// What the range cuts is told in part.
			if view.Created != "" || i == 0 || i == 1 && c.doc.From != "" || i == len(periods)-1 && c.doc.To != "" {
				continue
			}
			if before := active(periods[i-1]); before+p.Dormant != p.Returning {
				t.Errorf("period %d: %+v, and %d actors before", i, p, before)
			}
		}
		if len(actives) > 0 {
			t.Errorf("no period has these distinct actors: %v", actives)
		}
	})
}

// TestLifecyclesOfRangesThatMeet: two ranges that meet between two periods are answered as one.
func TestLifecyclesOfRangesThatMeet(t *testing.T) {
	eachLaw(t, viewLifecycle, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
		if definesEntities(c.doc) {
			return
		}
		c.doc.Compare = nil
		whole := asked(t, e, c.doc)
		periods := whole.Lifecycle.Periods
		if len(periods) < 2 {
			return
		}
		middle := schema.TimestampText(periods[1+r.IntN(len(periods)-1)].Start)
		first, second := *c.doc, *c.doc
		first.From, first.To = whole.Query.From, middle
		second.From, second.To = middle, whole.Query.To
		parts := append(asked(t, e, &first).Lifecycle.Periods, asked(t, e, &second).Lifecycle.Periods...)
		if !slices.Equal(periods, parts) {
			t.Errorf("the whole is\n%+v\nand the parts, which meet at %s, are\n%+v", periods, middle, parts)
		}
	})
}

// TestStickinessAddsUp: every active actor is in one number of periods, and each period of an actor is a
// distinct actor of that period.
func TestStickinessAddsUp(t *testing.T) {
	eachLaw(t, viewStickiness, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		view := c.doc.Stickiness
		view.Per = "" // distinct users are counted
		answer := asked(t, e, c.doc).Stickiness
		if actors := countOf(t, e, *c.doc, "uniq(user_id)", both(c.doc.Where, view.Event)); actors != answer.Count {
			t.Errorf("%d distinct actors, and %d were active", actors, answer.Count)
		}
		actors, pairs, wanted := int64(0), int64(0), int64(0)
		for _, p := range answer.ActivePeriods {
			actors += p.Count
			pairs += p.Count * int64(p.Periods)
		}
		for _, n := range activesByPeriod(t, e, c.doc, view.Period, view.Event) {
			wanted += n
		}
		if actors != answer.Count || pairs != wanted {
			t.Errorf("%d actors in %d periods, want %d in %d", actors, pairs, answer.Count, wanted)
		}
	})
}

// TestRetentionAgreesWithDistinctActors: period 0 is the cohort, whose size is that of the actors who
// started, and groups add up.
func TestRetentionAgreesWithDistinctActors(t *testing.T) {
	eachLaw(t, viewRetention, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		view := c.doc.Retention
		view.Measure, view.Per = "uniq(user_id)", ""
		answer := asked(t, e, c.doc).Retention
		actives := activesByPeriod(t, e, c.doc, view.Period, view.Start)
		size := int64(0)
		for i, cohort := range answer.Cohorts {
			size += cohort.Size
			if cohort.Cells[0].Count != cohort.Size || view.Cohort == query.CohortEvery && cohort.Size != actives[cohort.Start] {
				t.Errorf("cohort %d has %d actors, period 0 %d, and %d distinct actors started", i, cohort.Size, cohort.Cells[0].Count, actives[cohort.Start])
			}
			checkCells(t, view, cohort)
		}
		starters := countOf(t, e, *c.doc, "uniq(user_id)", both(c.doc.Where, view.Start))
		if view.Cohort == query.CohortFirstInRange && size != starters || view.Cohort != query.CohortEvery && size > starters {
			t.Errorf("%d actors in all cohorts, and %d distinct ones started", size, starters)
		}
		if len(view.By) > 0 {
			checkGroups(t, answer)
		}
	})
}

// checkCells holds the cells of a cohort to what they cannot but be.
func checkCells(t *testing.T, view *query.RetentionDocument, cohort result.Cohort) {
	t.Helper()
	for k, cell := range cohort.Cells {
		if cell.Count > cohort.Size || k > 0 && cohort.Values[k].Int != cell.Count || cohort.Values[k].Int > cell.Count {
			t.Errorf("period %d of %d actors counts %d, and %d distinct ones came back", k, cohort.Size, cell.Count, cohort.Values[k].Int)
		}
		falls := view.Mode == query.RetentionOnOrAfter || view.Mode == query.RetentionStreak
		if k > 0 && falls && cell.Count > cohort.Cells[k-1].Count {
			t.Errorf("period %d counts %d, the one before %d", k, cell.Count, cohort.Cells[k-1].Count)
		}
	}
}

// checkGroups holds the sum of the groups to the whole.
func checkGroups(t *testing.T, answer *result.Retention) {
	t.Helper()
	for i, cohort := range answer.Cohorts {
		for k, cell := range cohort.Cells {
			sum := int64(0)
			for _, group := range answer.Groups {
				sum += group.Cohorts[i].Cells[k].Count
			}
			if sum != cell.Count {
				t.Errorf("cohort %d, period %d: the groups have %d, the whole %d", i, k, sum, cell.Count)
			}
		}
	}
}

// TestModesOfRetentionContainEachOther: a streak comes back on each day, and whoever comes back on a day comes back on
// it or after.
func TestModesOfRetentionContainEachOther(t *testing.T) {
	eachLaw(t, viewRetention, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		c.doc.Compare, c.doc.Retention.Measure = nil, "count()"
		var modes []*result.Retention
		for _, mode := range []string{query.RetentionStreak, query.RetentionOn, query.RetentionOnOrAfter} {
			c.doc.Retention.Mode = mode
			modes = append(modes, asked(t, e, c.doc).Retention)
		}
		for i, cohort := range modes[0].Cohorts {
			for k := range cohort.Cells {
				for m := range 2 {
					less, more := modes[m].Cohorts[i], modes[m+1].Cohorts[i]
					if less.Cells[k].Count > more.Cells[k].Count || less.Values[k].Int > more.Values[k].Int {
						t.Errorf("cohort %d, period %d: mode %d has %d actors and %s returns, the next %d and %s", i, k, m,
							less.Cells[k].Count, less.Values[k].AsText(), more.Cells[k].Count, more.Values[k].AsText())
					}
				}
			}
		}
	})
}

// TestActorsWhoDoNothingChangeNoPeriods adds events of a new actor that match nothing, within the
// data's times.
func TestActorsWhoDoNothingChangeNoPeriods(t *testing.T) {
	const other = "user_id != 'idle'"
	for _, view := range []string{viewRetention, viewLifecycle, viewStickiness, viewPaths} {
		t.Run(view, func(t *testing.T) {
			eachLaw(t, view, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
				if definesEntities(c.doc) {
					return
				}
				// Units are users, for idle ones have the accounts of others.
				switch doc := c.doc; view {
				case viewRetention:
					doc.Retention.Per = ""
					doc.Retention.Start = both(doc.Retention.Start, other)
				case viewLifecycle:
					doc.Lifecycle.Per = ""
					doc.Lifecycle.Event = both(doc.Lifecycle.Event, other)
				case viewStickiness:
					doc.Stickiness.Per = ""
					doc.Stickiness.Event = both(doc.Stickiness.Event, other)
				default:
					doc.Paths.Per = ""
					if doc.Paths.Session != nil {
						doc.Paths.Session.Per = ""
					}
					doc.Paths.Exclude = "user_id = 'idle'"
				}
				second, err := newRandomEngine(withIdle(r, c.events), c.layout, c.now)
				if err != nil {
					t.Fatal(err)
				}
				defer second.Close()
				if view == viewPaths && ambiguous(t, c, e) {
					return
				}
				if a, b := answerText(t, e, c.doc), answerText(t, second, c.doc); a != b {
					t.Errorf("the answer was\n%s\nand with idle actors is\n%s", a, b)
				}
			})
		})
	}
}

// withIdle adds events of an idle actor.
func withIdle(r *rand.Rand, events []placedEvent) []placedEvent {
	more := slices.Clip(events)
	for range 1 + r.IntN(20) {
		idle := events[r.IntN(len(events))]
		idle.Values = clone(idle.Values)
		idle.Values["user_id"] = schema.StringOf("idle")
		idle.commit = events[len(events)-1].commit
		more = append(more, idle)
	}
	return more
}

// TestPathsAddUp: what comes into a node and starts there goes out of it and ends there, but where paths are cut.
func TestPathsAddUp(t *testing.T) {
	eachLaw(t, viewPaths, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		answer := asked(t, e, c.doc)
		view := answer.Query.Paths
		paths := answer.Paths
		first, last := -*view.Before, *view.After
		whole, depth0 := paths.OtherCount, int64(0)
		for _, p := range paths.TopPaths {
			whole += p.Count
		}
		for _, node := range paths.Nodes {
			in, out := node.Starts, node.Ends
			for _, edge := range paths.Edges {
				if edge.Depth == node.Depth-1 && stopText(edge.To) == stopText(node.PathStop) && edge.To.Other == node.Other {
					in += edge.Count
				}
				if edge.Depth == node.Depth && stopText(edge.From) == stopText(node.PathStop) && edge.From.Other == node.Other {
					out += edge.Count
				}
			}
			if in > node.Count || out > node.Count || node.Depth > first && in != node.Count || node.Depth < last && out != node.Count {
				t.Errorf("%+v: %d come and %d go", node, in, out)
			}
			if node.Depth == 0 {
				depth0 += node.Count
			}
		}
		if depth0 != paths.Count || whole != paths.Count {
			t.Errorf("%d paths, %d at depth 0, and whole ones are %d", paths.Count, depth0, whole)
		}
	})
}

// TestPathsStartWithTheActorsOfTheirStart: where sessions are endless and nothing else is asked of a path, those
// who start one are the actors who did the start.
func TestPathsStartWithTheActorsOfTheirStart(t *testing.T) {
	eachLaw(t, viewPaths, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		const start = "event = 'view'"
		c.doc.From, c.doc.To, c.doc.Compare = "", "", nil
		c.doc.Paths = &query.PathsDocument{Start: start, Node: "event", Gap: (100 * 365 * 24 * time.Hour).String()}
		if actors := countOf(t, e, *c.doc, "uniq(user_id)", both(c.doc.Where, start)); actors != asked(t, e, c.doc).Paths.Count {
			t.Errorf("%d actors did the start, and there are %d paths", actors, asked(t, e, c.doc).Paths.Count)
		}
	})
}
