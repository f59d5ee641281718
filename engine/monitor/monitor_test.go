package monitor

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/monitor/alert"
	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// web writes hours of a dataset: how many events of each name, and what they have.
type web struct {
	random *rand.Rand
	rates  map[string]float64
	// without takes the plan of checkouts away; column adds one; beta is a value of plan that is new.
	without, column, beta bool
}

func (w *web) write(to *bytes.Buffer, hour int64) {
	for _, name := range []string{"view", "checkout", "purchase", "refund"} {
		rate := w.rates[name]
		if hour%24 < 6 {
			rate /= 2
		}
		for range int(rate + 0.3*w.random.NormFloat64()*rate/5) {
			plan := []string{`"free"`, `"paid"`}[w.random.IntN(2)]
			switch {
			case w.without && name == "checkout":
				plan = "null"
			case w.beta && name == "view":
				plan = `"beta"`
			}
			more := ""
			if w.column {
				more = `,"team":"red"`
			}
			at := hourTime(hour).Add(time.Duration(w.random.Int64N(int64(time.Hour))))
			fmt.Fprintf(to, `{"time":%q,"user_id":"u%d","event":%q,"plan":%s%s}`+"\n", at.Format(time.RFC3339Nano), w.random.IntN(50), name, plan, more)
		}
	}
}

func push(t *testing.T, store *engine.Engine, w *web, from, until int64) {
	t.Helper()
	var text bytes.Buffer
	for hour := from; hour < until; hour++ {
		w.write(&text, hour)
	}
	if _, err := store.Push(t.Context(), "web", &text); err != nil {
		t.Fatal(err)
	}
}

func rules() []config.Rule {
	return []config.Rule{
		{Name: "fewer", On: config.RuleVolume, Dataset: "web", AboveShare: 0.3},
		{Name: "unknown", On: config.RuleNew}, {Name: "emptied", On: config.RuleNull, AboveShare: 0.3},
		{Name: "values", On: config.RuleValues}, {Name: "changed", On: config.RuleSchema},
		{Name: "late", On: config.RuleLag, AboveDuration: time.Hour, For: 10 * time.Minute},
		{Name: "broken", On: config.RuleFailures}, {Name: "dirty", On: config.RuleRejects, AboveShare: 0.05},
		{Name: "full", On: config.RuleDisk, AboveShare: 0.9},
	}
}

// told are the alerts that fire, as kind, event or source, and property.
func told(m *Monitor) map[string]alert.Alert {
	list := map[string]alert.Alert{}
	for _, a := range m.View().Alerts {
		if a.State == alert.Firing {
			list[strings.TrimRight(fmt.Sprintf("%s %s%s %s", a.Kind, a.Event, a.Source, a.Property), " ")] = a
		}
	}
	return list
}

// TestARealStoreIsWatched loads five weeks, then hours with everything wrong, and reads with real queries.
func TestARealStoreIsWatched(t *testing.T) {
	const begin, good = int64(492_000), int64(492_000 + 5*168)
	clock := hourTime(good).Add(20 * time.Minute)
	now := func() time.Time { return clock }
	system := vfs.NewMem()
	store, err := engine.OpenFS(system, engine.Options{Now: now})
	must(t, err)
	defer store.Close()
	w := &web{random: rand.New(rand.NewPCG(1, 1)), rates: map[string]float64{"view": 40, "checkout": 20, "purchase": 30}}
	push(t, store, w, begin, good)
	file := filepath.Join(t.TempDir(), "told.ndjson")
	sources := []SourceState{{Name: "s3", Dataset: "web"}}
	options := Options{Now: now, Sources: func() []SourceState { return sources }, Disk: func() (float64, error) { return 0.5, nil }}
	m, err := New(store, config.Alerts{File: file, Rules: rules(), Zone: time.UTC}, options)
	must(t, err)
	must(t, m.Round(t.Context()))
	if firing := told(m); len(firing) != 0 {
		t.Fatalf("all is well, and there are %v", firing)
	}

	w.rates = map[string]float64{"view": 40, "checkout": 20, "refund": 10}
	w.without, w.column, w.beta = true, true, true
	push(t, store, w, good, good+8)
	clock = hourTime(good + 8).Add(20 * time.Minute)
	sources[0] = SourceState{Name: "s3", Dataset: "web", Failures: 3, RejectsShare: 0.2}
	must(t, m.Round(t.Context()))
	firing := told(m)
	for _, want := range []string{"gone purchase", "new refund", "null checkout plan", "values  plan = beta", "schema  team", "failures s3", "rejects s3"} {
		if _, ok := firing[want]; !ok {
			t.Errorf("nothing is told of %s; there are %v", want, firing)
		}
	}
	for name, a := range firing {
		if a.Question == nil {
			continue
		}
		answer, err := store.Query(t.Context(), a.Question)
		if err != nil {
			t.Errorf("%s: the question %s: %v", name, a.Question, err)
			continue
		}
		answer.Release()
	}
	hours := m.Expected("web", "purchase", 24)
	if len(hours) != 24 || hours[23].Count != 0 || hours[23].Expected < 10 || hours[0].Count == 0 || !hours[23].At.Equal(hourTime(good+7)) {
		t.Errorf("expected are %+v", hours)
	}
	text, err := os.ReadFile(file)
	must(t, err)
	if lines := bytes.Count(text, []byte("\n")); lines != 1 { // more than five are one message
		t.Errorf("the file has %d lines: %s", lines, text)
	}

	// A monitor that is started again knows all of it, and tells nothing again.
	must(t, m.Close())
	m, err = New(store, config.Alerts{File: file, Rules: rules(), Zone: time.UTC}, options)
	must(t, err)
	defer m.Close()
	clock = clock.Add(time.Minute)
	must(t, m.Round(t.Context()))
	if again := told(m); len(again) != len(firing) {
		t.Errorf("after a restart %v, before %v", again, firing)
	}
	after, err := os.ReadFile(file)
	must(t, err)
	if !bytes.Equal(text, after) {
		t.Errorf("told again: %s", after[len(text):])
	}

	// All is well again; what happened once is over a day later.
	w.rates = map[string]float64{"view": 40, "checkout": 20, "purchase": 30, "refund": 10}
	w.without, w.beta = false, false
	push(t, store, w, good+8, good+56)
	sources[0] = SourceState{Name: "s3", Dataset: "web"}
	for range 3 {
		clock = clock.Add(16 * time.Hour)
		must(t, m.Round(t.Context()))
	}
	if firing := told(m); len(firing) != 0 {
		t.Errorf("all is well again, and there are %v", firing)
	}
}

func TestRulesAboutSourcesWait(t *testing.T) {
	clock := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	now := func() time.Time { return clock }
	store, err := engine.OpenFS(vfs.NewMem(), engine.Options{Now: now})
	must(t, err)
	defer store.Close()
	sources := []SourceState{{Name: "s3", Dataset: "web", Lag: 2 * time.Hour}}
	m, err := New(store, config.Alerts{Rules: rules()}, Options{Now: now, Sources: func() []SourceState { return sources }, Disk: func() (float64, error) { return 0.95, nil }})
	must(t, err)
	defer m.Close()
	must(t, m.Round(t.Context()))
	if firing := told(m); len(firing) != 1 || firing["disk"].Value != 0.95 {
		t.Errorf("at first %v", firing)
	}
	clock = clock.Add(10 * time.Minute)
	must(t, m.Round(t.Context()))
	if late := told(m)["lag s3"]; late.Value != 7200 || late.Text != "the source s3 is 2h0m0s behind" {
		t.Errorf("after ten minutes %+v", told(m))
	}
}

// TestRunMakesRounds runs in fake time.
func TestRunMakesRounds(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		store, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
		must(t, err)
		defer store.Close()
		rounds := 0
		m, err := New(store, config.Alerts{Rules: rules()}, Options{Disk: func() (float64, error) { rounds++; return 0, nil }})
		must(t, err)
		defer m.Close()
		ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute+time.Second)
		defer cancel()
		done := make(chan error)
		go func() { done <- m.Run(ctx) }()
		synctest.Wait()
		if !m.View().Watching {
			t.Error("a monitor that runs says that it does not watch")
		}
		if err := <-done; err != context.DeadlineExceeded || rounds != 11 || m.View().Watching {
			t.Errorf("%v after %d rounds", err, rounds)
		}
	})
}

func TestTheViewIsAsItIsPromised(t *testing.T) {
	clock := time.Date(2026, 3, 2, 23, 0, 0, 0, time.UTC)
	store, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	must(t, err)
	defer store.Close()
	m, err := New(store, config.Alerts{Rules: rules()[5:6], Quiet: []config.Quiet{{From: 22 * 60, To: 7 * 60, Zone: time.UTC}}}, Options{Now: func() time.Time { return clock }})
	must(t, err)
	defer m.Close()
	got, err := json.Marshal(m.View())
	must(t, err)
	want := `{"watching":false,"quiet_until":"2026-03-03T07:00:00Z","alerts":[],"rules":[{"name":"late","on":"lag","dataset":"","source":"","event":"","above":3600,"for_seconds":600}],"notes":[]}`
	if string(got) != want {
		t.Errorf("the view is\n%s, want\n%s", got, want)
	}
	if tested := m.Test(t.Context()); tested != (Tested{"none", "none"}) {
		t.Errorf("a test without anywhere to go: %+v", tested)
	}
}
