package schedules

import (
	"context"
	"maps"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

// credulous is a system that tells no events apart.
type credulous struct{ System }

func (c *credulous) Declare(string) error { return c.System.Declare("") }

// shirking is a system that says that it has deleted, and has not.
type shirking struct {
	System
}

func (s *shirking) Delete(ctx context.Context, step Step) (planned, removed int64, err error) {
	by, chosen := "user", step.User
	if step.Name != "" {
		by, chosen = "event", step.Name
	}
	counts, err := s.Counts(ctx, by)
	return counts[chosen], counts[chosen], err
}

// thorough is a system that keeps less than it is told.
type thorough struct{ System }

func (t *thorough) Retain(ctx context.Context, step Step) error {
	step.Days, step.Bytes = 1, 0
	return t.System.Retain(ctx, step)
}

// stale is a system that restores nothing and goes on.
type stale struct{ System }

func (s *stale) Restore(context.Context, string, *Crash) error { return nil }

// TestPlantedFaultsOfUpkeepAreFound proves that what lives have beside loads is judged.
func TestPlantedFaultsOfUpkeepAreFound(t *testing.T) {
	for name, planted := range map[string]struct {
		plant func(System) System
		step  string
	}{
		"events are not told apart":  {func(s System) System { return &credulous{s} }, Declare},
		"a deletion leaves events":   {func(s System) System { return &shirking{s} }, Delete},
		"retention takes too many":   {func(s System) System { return &thorough{s} }, Retain},
		"nothing is restored at all": {func(s System) System { return &stale{s} }, Restore},
	} {
		t.Run(name, func(t *testing.T) {
			open := func(bucket *s3fake.Server) (System, error) {
				inner, err := NewSystem(bucket)
				return planted.plant(inner), err
			}
			for seed := uint64(1); seed < 400; seed++ {
				schedule := Generate(seed)
				if lived(t, schedule, open) == nil {
					continue
				}
				small := Reduce(schedule, func(candidate Schedule) bool { return lived(t, candidate, open) != nil })
				if err := lived(t, small, NewSystem); err != nil || len(small) > 6 || !does(small, planted.step) {
					t.Errorf("seed %d is reduced to %v; without the fault: %v", seed, small, err)
				}
				return
			}
			t.Error("no schedule finds it")
		})
	}
}

func does(schedule Schedule, what string) bool {
	for _, step := range schedule {
		if step.Do == what {
			return true
		}
	}
	return false
}

// TestSchedulesDoEverything: a few hundred seeds have each kind of step, undisturbed and, where that can be, disturbed.
func TestSchedulesDoEverything(t *testing.T) {
	left := map[string]bool{}
	for _, what := range []string{Look, Backfill, Push, Seal, Compact, Delete, Retain, Cold, Snapshot, Rename, Drop} {
		left[what], left[what+", disturbed"] = true, true
	}
	for _, what := range []string{Put, Remove, Wait, Restart, Declare, Restore} {
		left[what] = true
	}
	for seed := range uint64(400) {
		for _, step := range Generate(seed) {
			if step.disturbed() {
				delete(left, step.Do+", disturbed")
			} else {
				delete(left, step.Do)
			}
		}
	}
	if len(left) > 0 {
		t.Errorf("no schedule does %v", left)
	}
}

// told is a world with two origins, the events of which are an hour apart, and of one copy where their places are the same.
func told(identity string) (*world, *origin, *origin) {
	w := newWorld(time.Unix(1e9, 0))
	w.identity = identity
	first, _ := w.push("a", 2)
	second, _ := w.push("b", 2)
	for i, o := range []*origin{first, second} {
		for n := range o.events {
			o.events[n].copy = []string{"x", "y"}[n]
			o.events[n].time = w.began.Add(time.Duration(10*n+i) * time.Hour)
		}
	}
	return w, first, second
}

func TestJudgeTellsEventsApart(t *testing.T) {
	for name, c := range map[string]struct {
		identity string
		then     map[string]int64
		wrong    string
	}{
		"a duplicate is left out":        {Dedupe, map[string]int64{"a:0": 1, "a:1": 1}, ""},
		"a duplicate comes in":           {Dedupe, map[string]int64{"a:0": 1, "a:1": 1, "b:0": 1}, "of b, event 0 is there, and must not be"},
		"a duplicate supersedes":         {Dedupe, map[string]int64{"a:1": 1, "b:0": 1}, "event 0 is there 0 times"},
		"the later ones supersede":       {Upsert, map[string]int64{"b:0": 1, "b:1": 1}, ""},
		"what is superseded stays":       {Upsert, map[string]int64{"a:0": 1, "b:0": 1, "b:1": 1}, "of a, event 0 is there, and must not be"},
		"the later one is left out":      {Upsert, map[string]int64{"a:0": 1, "b:1": 1}, "event 0 is there"},
		"nothing is told apart":          {"", map[string]int64{"a:0": 1, "a:1": 1, "b:0": 1, "b:1": 1}, ""},
		"something is told apart though": {"", map[string]int64{"a:0": 1, "a:1": 1, "b:0": 1}, "event 1 is there 0 times"},
	} {
		w, _, second := told(c.identity)
		if err := w.judge(finding{counts: map[string]int64{"a:0": 1, "a:1": 1}}); err != nil {
			t.Fatal(err)
		}
		second.acknowledged = true
		err := w.judge(finding{counts: c.then, known: func(*origin) bool { return true }})
		if (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestJudgeOfWhatGoes(t *testing.T) {
	all := map[string]int64{"a:0": 1, "a:1": 1, "b:0": 1, "b:1": 1}
	without := func(ids ...string) map[string]int64 {
		counts := maps.Clone(all)
		for _, id := range ids {
			delete(counts, id)
		}
		return counts
	}
	user := Step{Do: Delete, User: userOf(0)} // a:0 and b:0
	age := Step{Do: Retain, Days: 1}
	for name, c := range map[string]struct {
		step  Step
		done  bool
		days  int
		then  map[string]int64
		wrong string
	}{
		"deleted":                       {user, true, 0, without("a:0", "b:0"), ""},
		"deleted or not":                {user, false, 0, all, ""},
		"not deleted":                   {user, true, 0, all, "is still there"},
		"half deleted":                  {user, false, 0, without("a:0"), "which go together"},
		"another one deleted":           {user, true, 0, without("a:0", "b:0", "b:1"), "event 1 is there 0 times"},
		"too old":                       {age, true, 4, map[string]int64{}, ""},
		"too old and kept":              {age, true, 4, all, "is still there"},
		"too old, and a power cut":      {age, false, 4, all, ""},
		"younger ones first":            {age, false, 4, without("b:1"), "which is older"},
		"too young":                     {age, true, 0, without("a:0"), "event 0 is there 0 times"},
		"the latest day is kept":        {Step{Do: Retain, Bytes: 1}, true, 0, without("a:0"), "event 0 is there 0 times"},
		"a step that takes nothing":     {Step{Do: Compact}, true, 0, without("a:0"), "event 0 is there 0 times"},
		"a step that has taken nothing": {Step{Do: Compact}, true, 0, all, ""},
	} {
		w, _, _ := told("")
		w.began = w.began.Truncate(day)
		if err := w.judge(finding{counts: all}); err != nil {
			t.Fatal(err)
		}
		leave := w.leaveOf(c.step, c.done, w.began.AddDate(0, 0, c.days))
		err := w.judge(finding{counts: c.then, leave: leave})
		if (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
