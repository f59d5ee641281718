package schedules

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
)

// TestMain lives a short life outside of any bubble first: what packages keep for later, such as encoders, must not be
// made in one bubble and used in the next.
func TestMain(m *testing.M) {
	_ = os.Unsetenv("AWS_CA_BUNDLE") // to read certificates again in every life takes a third of the time
	schedule := Schedule{{Do: Put, Key: "in/a", Count: 9}, {Do: Look}, {Do: Push, ID: "b", Count: 9}, {Do: Seal}, {Do: Compact}, {Do: Restart}}
	if err := Run(context.Background(), schedule, NewSystem); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	debug.SetGCPercent(400) // lives are short, and leave much behind
	os.Exit(m.Run())
}

// number reads a number of the environment.
func number(t *testing.T, name string, otherwise uint64) uint64 {
	text := os.Getenv(name)
	if text == "" {
		return otherwise
	}
	value, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return value
}

// lived runs a schedule in a bubble of its own.
func lived(t *testing.T, schedule Schedule, open func(*s3fake.Server) (System, error)) (err error) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { err = Run(context.Background(), schedule, open) })
	return err
}

// TestSchedules runs random schedules: SLUICE_SCHEDULES says how many, SLUICE_RANDOM_SEED what they come from, SLUICE_SCHEDULE
// is one to run again, as JSON. One that fails is reduced before it is shown.
func TestSchedules(t *testing.T) {
	if text := os.Getenv("SLUICE_SCHEDULE"); text != "" {
		var schedule Schedule
		if err := json.Unmarshal([]byte(text), &schedule); err != nil {
			t.Fatal(err)
		}
		if err := lived(t, schedule, NewSystem); err != nil {
			t.Fatal(err)
		}
		return
	}
	seed := number(t, "SLUICE_RANDOM_SEED", rand.Uint64())
	count := number(t, "SLUICE_SCHEDULES", 200)
	t.Logf("seed %d, %d schedules", seed, count)
	steps := 0
	for i := range count {
		schedule := Generate(seed + i)
		steps += len(schedule)
		if err := lived(t, schedule, NewSystem); err != nil {
			report(t, schedule, err, NewSystem)
			return
		}
		if (i+1)%1000 == 0 {
			t.Logf("%d schedules, %d steps", i+1, steps)
		}
	}
	t.Logf("%d steps", steps)
}

// report shows a schedule that fails, as small as it can be.
func report(t *testing.T, schedule Schedule, err error, open func(*s3fake.Server) (System, error)) {
	t.Helper()
	small := Reduce(schedule, func(candidate Schedule) bool { return lived(t, candidate, open) != nil })
	again := lived(t, small, open)
	text, _ := json.Marshal(small) // plain data
	var lines strings.Builder
	for _, step := range small {
		lines.WriteString("\n  " + step.String())
	}
	t.Errorf("%v\nwith as few steps as can be: %v%s\nSLUICE_SCHEDULE='%s'", err, again, lines.String(), text)
}

// forgetful is a system that forgets batch ids.
type forgetful struct {
	System
	pushes int
}

func (f *forgetful) Push(ctx context.Context, id string, body []byte) error {
	f.pushes++
	return f.System.Push(ctx, id+"-"+strconv.Itoa(f.pushes), body)
}

// hasty is a system that acknowledges pushes that it only holds in memory.
type hasty struct {
	System
	waiting map[string][]byte
}

func (h *hasty) Push(_ context.Context, id string, body []byte) error {
	h.waiting[id] = body
	return nil
}

func (h *hasty) Counts(ctx context.Context, column string) (map[string]int64, error) {
	for id, body := range h.waiting {
		if err := h.System.Push(ctx, id, body); err != nil {
			return nil, err
		}
	}
	clear(h.waiting)
	return h.System.Counts(ctx, column)
}

func (h *hasty) End(ctx context.Context, step Step) error {
	if step.Crash != nil {
		clear(h.waiting)
	}
	return h.System.End(ctx, step)
}

// TestPlantedFaultsAreFoundAndReduced proves that schedules find what is wrong, and are cut down to what it takes.
func TestPlantedFaultsAreFoundAndReduced(t *testing.T) {
	for name, planted := range map[string]struct {
		open  func(*s3fake.Server) (System, error)
		steps []string
		says  string
	}{
		"a batch id that is forgotten doubles": {
			open: func(bucket *s3fake.Server) (System, error) {
				inner, err := NewSystem(bucket)
				return &forgetful{System: inner}, err
			},
			steps: []string{Push, Push}, says: "is there 2 times",
		},
		"a push that is acknowledged too early is lost": {
			open: func(bucket *s3fake.Server) (System, error) {
				inner, err := NewSystem(bucket)
				return &hasty{inner, map[string][]byte{}}, err
			},
			steps: []string{Push}, says: "was acknowledged and is not there",
		},
	} {
		t.Run(name, func(t *testing.T) {
			for seed := uint64(1); seed < 200; seed++ {
				schedule := generate(rand.New(rand.NewPCG(seed, 6)), everyday, false)
				if lived(t, schedule, planted.open) == nil {
					continue
				}
				small := Reduce(schedule, func(candidate Schedule) bool { return lived(t, candidate, planted.open) != nil })
				var does []string
				for _, step := range small {
					does = append(does, step.Do)
				}
				if strings.Join(does, " ") != strings.Join(planted.steps, " ") {
					t.Errorf("seed %d is reduced to %v", seed, small)
				}
				var failure *Failure
				if err := lived(t, small, planted.open); !errors.As(err, &failure) || !strings.Contains(err.Error(), planted.says) {
					t.Errorf("it says %v", err)
				}
				return
			}
			t.Error("no schedule finds it")
		})
	}
}

func TestScheduleOfASeedIsTheSame(t *testing.T) {
	one, _ := json.Marshal(Generate(7))
	two, _ := json.Marshal(Generate(7))
	if string(one) != string(two) || len(one) == 0 {
		t.Errorf("%s and %s", one, two)
	}
}

func TestJudgeSeesWhatIsWrong(t *testing.T) {
	for name, c := range map[string]struct {
		counts map[string]int64
		wrong  string
	}{
		"nothing yet":             {},
		"all":                     {counts: map[string]int64{"a#1:0": 1, "a#1:1": 1, "b:0": 1}},
		"a part of an object":     {counts: map[string]int64{"a#1:0": 1}, wrong: "event 1 is there 0 times"},
		"an object twice":         {counts: map[string]int64{"a#1:0": 2, "a#1:1": 2}, wrong: "event 0 is there 2 times"},
		"two versions":            {counts: map[string]int64{"a#1:0": 1, "a#1:1": 1, "a#2:0": 1}, wrong: "in its versions 1 and 2"},
		"what nobody made":        {counts: map[string]int64{"c:0": 1}, wrong: "events of c, which nobody made"},
		"more than was made":      {counts: map[string]int64{"b:0": 1, "b:1": 1}, wrong: "2 events, of 1 that were made"},
		"a damaged object's part": {counts: map[string]int64{"d#1:0": 1}, wrong: "its content is damaged (cut)"},
	} {
		w := newWorld(time.Unix(0, 0))
		w.put("a", 2, "")
		w.put("a", 1, "")
		w.put("d", 1, Cut)
		w.push("b", 1)
		err := w.judge(finding{counts: c.counts})
		if (err == nil) != (c.wrong == "") || err != nil && !strings.Contains(err.Error(), c.wrong) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
