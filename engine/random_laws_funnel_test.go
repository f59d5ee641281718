package engine_test

import (
	"math/rand/v2"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/schema"
)

// askFunnel answers a funnel's steps, those of all units.
func askFunnel(t *testing.T, e *engine.Engine, doc *query.Document) []result.Step {
	t.Helper()
	answer, err := ask(e, doc)
	if err != nil {
		t.Fatalf("ask: %v", err)
	}
	defer answer.Release()
	return answer.Funnel.Steps
}

// TestFunnelCountsFall: no step has more units than the last required one before it, and of
// those each has the step, is in progress to it, or dropped.
func TestFunnelCountsFall(t *testing.T) {
	eachLaw(t, viewFunnel, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		steps, before := askFunnel(t, e, c.doc), -1
		for i, step := range steps {
			switch {
			case before >= 0 && step.Count > steps[before].Count:
				t.Errorf("step %d has %d units, and step %d has %d", i+1, step.Count, before+1, steps[before].Count)
			case before >= 0 && step.Count+step.Dropped+step.InProgress != steps[before].Count:
				t.Errorf("step %d: %d reached it, %d dropped, %d are in progress, and %d reached step %d", i+1, step.Count, step.Dropped, step.InProgress, steps[before].Count, before+1)
			case step.Count < 0 || step.Dropped < 0 || step.InProgress < 0:
				t.Errorf("step %d has negative counts: %+v", i+1, step)
			}
			if !isSet(c.doc.Funnel.Steps[i].Optional) {
				before = i
			}
		}
	})
}

func isSet(flag *bool) bool { return flag != nil && *flag }

// isPlain reports whether what is said of step 1 holds by definition: nothing may take
// a unit out, or split it, that has an event of step 1 in the range.
func isPlain(f *query.FunnelDocument) bool {
	for _, x := range f.Exclude {
		if x.Effect == "void" || x.Effect == "drop" {
			return false
		}
	}
	return f.Order != "any" && len(f.Hold) == 0 && f.Session == nil && !isSet(f.Steps[0].FirstEver) && !isSet(f.Steps[0].Optional)
}

// TestFunnelsStartWithTheActorsOfTheFirstStep: the first step of an ordered funnel counts
// the actors who did it within the range, whatever follows and however it is broken down.
func TestFunnelsStartWithTheActorsOfTheFirstStep(t *testing.T) {
	eachLaw(t, viewFunnel, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		f := c.doc.Funnel
		if !isPlain(f) {
			return
		}
		// The range is of the times as resolution cuts them.
		f.Resolution = ""
		where := f.Steps[0].Where
		if c.doc.Where != "" {
			where = "(" + c.doc.Where + ") and (" + where + ")"
		}
		actors, starts := countOf(t, e, *c.doc, "uniq(user_id)", where), countOf(t, e, *c.doc, "count(user_id) filter (where user_id != '')", where)
		for count, want := range map[string][2]int64{"actors": {actors, actors}, "entries": {actors, starts}, "starts": {starts, starts}} {
			f.Count = count
			if f.Entry == "first" && count != "actors" {
				continue
			}
			if got := askFunnel(t, e, c.doc)[0].Count; got < want[0] || got > want[1] {
				t.Errorf("%d actors did the first step %d times, and the funnel counts %d %s", actors, starts, got, count)
			}
		}
	})
}

// TestStartsOfRangesAddUp: every step-1 event is in one of two ranges that meet, with the
// best chain from it, which may leave its range.
func TestStartsOfRangesAddUp(t *testing.T) {
	eachLaw(t, viewFunnel, func(t *testing.T, r *rand.Rand, c *randomCase, e *engine.Engine) {
		if definesEntities(c.doc) {
			return
		}
		f := c.doc.Funnel
		f.Count, f.Entry, f.Complete, f.Resolution = "starts", "", nil, ""
		f.Trend, f.TrendMode = "", ""
		c.doc.From, c.doc.To, c.doc.Compare = "", "", nil
		before, after := *c.doc, *c.doc
		middle := schema.TimestampText(c.events[r.IntN(len(c.events))].Time)
		before.To, after.From = middle, middle
		all, first, second := askFunnel(t, e, c.doc), askFunnel(t, e, &before), askFunnel(t, e, &after)
		for i := range all {
			if all[i].Count != first[i].Count+second[i].Count || all[i].Dropped != first[i].Dropped+second[i].Dropped {
				t.Errorf("step %d: %+v is not the sum of %+v and %+v, which meet at %s", i+1, all[i], first[i], second[i], middle)
			}
		}
	})
}

// TestSplitTrendsAddUp: the buckets of a split trend are the one funnel's units by entry
// time, and no separate bucket has a unit twice.
func TestSplitTrendsAddUp(t *testing.T) {
	eachLaw(t, viewFunnel, func(t *testing.T, _ *rand.Rand, c *randomCase, e *engine.Engine) {
		if c.doc.Funnel.Trend == "" {
			return
		}
		c.doc.Funnel.TrendMode = "split"
		answer, err := ask(e, c.doc)
		if err != nil {
			t.Fatal(err)
		}
		defer answer.Release()
		for i, step := range answer.Funnel.Steps {
			sum := int64(0)
			for _, bucket := range answer.Funnel.Trend {
				sum += bucket.Steps[i].Count
			}
			if sum != step.Count {
				t.Errorf("step %d: the buckets have %d units, the funnel %d", i+1, sum, step.Count)
			}
		}
	})
}
