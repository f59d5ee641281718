package engine_test

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

// actorsOf lists all actors of a request, page by page of four.
func actorsOf(t *testing.T, e *engine.Engine, funnel, more string) []string {
	t.Helper()
	var actors []string
	cursor := ""
	for {
		document := fmt.Sprintf(`{"dataset":"shop","funnel":%s,"limit":4,"cursor":%q,%s}`, funnel, cursor, more)
		answer, err := e.Actors(context.Background(), []byte(document))
		if err != nil {
			t.Fatalf("%s: %v", document, err)
		}
		for i := range answer.Table.Rows() {
			actors = append(actors, answer.Table.Value(i, 0).Text)
		}
		cursor = answer.Table.Cursor
		answer.Release()
		if cursor == "" {
			return actors
		}
	}
}

// randomLines are events of some actors.
func randomLines(r *rand.Rand, actors int) []string {
	lines := make([]string, actors)
	for i := range lines {
		lines[i] = fmt.Sprintf("u%d", i)
		for range 3 + r.IntN(6) {
			lines[i] += fmt.Sprintf(" %c%d:%c", "ABCx"[r.IntN(4)], r.IntN(60), "pq"[r.IntN(2)])
		}
	}
	return append(lines, "last x70")
}

// TestActorsAreThoseCounted: of every step, state, group and bucket there are as many actors
// as the funnel counts, and each is listed once.
func TestActorsAreThoseCounted(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	actors := 25
	if testing.Short() {
		actors = 5
	}
	e := funnelEvents(t, randomLines(r, actors)...)
	const steps = `{"steps":[{"where":"event = 'A'"},{"where":"event = 'B'","optional":true},{"where":"event = 'C'"}],"window":"30s"`
	for _, funnel := range []string{
		steps + `}`, steps + `,"by":"v"}`, steps + `,"by":["v","user_id"]}`, steps + `,"by":"v","attribution":"each"}`,
		steps + `,"by":"user_id","limit":4}`, steps + `,"trend":"1m","by":"v"}`, steps + `,"by":"v","limit":1,"trend":"1m"}`, steps + `,"trend":"1m","trend_mode":"split"}`, strings.Replace(steps, `,"optional":true`, "", 1) + `,"order":"any"}`,
	} {
		answer, err := e.Query(context.Background(), []byte(`{"dataset":"shop","funnel":`+funnel+`}`))
		if err != nil {
			t.Fatal(err)
		}
		f := answer.Funnel
		checkCell(t, e, funnel, "", f.Steps)
		for _, point := range f.Trend {
			checkCell(t, e, funnel, fmt.Sprintf(`,"entry":%d`, point.Time/1e6), point.Steps)
		}
		for _, group := range f.Groups[max(0, len(f.Groups)-3):] {
			if group.Other {
				checkCell(t, e, funnel, `,"other":true`, group.Steps)
				for _, point := range group.Trend[:min(1, len(group.Trend))] {
					checkCell(t, e, funnel, fmt.Sprintf(`,"other":true,"entry":%d`, point.Time/1e6), point.Steps)
				}
				continue
			}
			var values []any
			for _, value := range group.Values {
				if value.Null {
					values = append(values, nil)
				} else {
					values = append(values, value.Text)
				}
			}
			form, err := json.Marshal(values)
			if err != nil {
				t.Fatal(err)
			}
			checkCell(t, e, funnel, `,"value":`+string(form), group.Steps)
		}
		answer.Release()
	}
}

func checkCell(t *testing.T, e *engine.Engine, funnel, more string, steps []result.Step) {
	t.Helper()
	for s, step := range steps {
		for state, want := range map[string]int64{"reached": step.Count, "dropped": step.Dropped, "in_progress": step.InProgress} {
			if s == 0 && state != "reached" {
				continue
			}
			actors := actorsOf(t, e, funnel, fmt.Sprintf(`"step":%d,"state":%q%s`, s+1, state, more))
			slices.Sort(actors)
			if got := len(slices.Compact(actors)); int64(got) != want || got != len(actors) {
				t.Errorf("%s%s: step %d, %s: %d actors of %d rows, the funnel counts %d", funnel, more, s+1, state, got, len(actors), want)
			}
		}
	}
}

// TestActorsCanBeSaved: the answer has the definition of its cohort, without what only the
// funnel's answer needs.
func TestActorsCanBeSaved(t *testing.T) {
	e := funnelEvents(t, "u A0:p B5", "v A1")
	document := `{"dataset":"shop","step":2,"state":"reached","funnel":{"steps":[{"where":"event = 'A'"},{"where":"event = 'B'"}],"by":"v","trend":"1d","bins":3}}`
	answer, err := e.Actors(context.Background(), []byte(document))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Release()
	if got := plainText(rowOf(answer.Table, 0)); got != "u, 1970-01-01T00:00:00Z, 2, 1970-01-01T00:00:05Z" || answer.Table.Rows() != 1 {
		t.Errorf("got %d rows, the first %s", answer.Table.Rows(), got)
	}
	var cohort struct {
		Actor struct {
			Funnel map[string]any
			Step   int
			State  string
		}
	}
	if err := json.Unmarshal(answer.Actors.Cohort, &cohort); err != nil {
		t.Fatal(err)
	}
	for _, field := range []string{"by", "attribution", "limit", "bins", "trend", "trend_mode"} {
		if _, given := cohort.Actor.Funnel[field]; given {
			t.Errorf("the cohort's funnel has %s", field)
		}
	}
	if cohort.Actor.Step != 2 || cohort.Actor.State != "reached" || len(cohort.Actor.Funnel["steps"].([]any)) != 2 {
		t.Errorf("%s", answer.Actors.Cohort)
	}
}
