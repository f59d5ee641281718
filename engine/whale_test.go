package engine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// whaleLines makes lines of events, a tenth of them of one actor.
func whaleLines(random *rand.Rand, events int) string {
	var lines strings.Builder
	for i := range events {
		user := fmt.Sprintf(`"u%d"`, random.IntN(events/20))
		switch {
		case i%10 == 0:
			user = `"whale"`
		case i%97 == 0:
			user = "null"
		}
		fmt.Fprintf(&lines, `{"time":%d,"user_id":%s,"event":"%s","country":"c%d","latency_ms":%d}`+"\n",
			1_700_000_000+random.IntN(5*86_400), user, []string{"view", "cart", "buy"}[random.IntN(3)], random.IntN(4), random.IntN(1000))
	}
	return lines.String()
}

var whaleQuestions = []string{
	`{"dataset": "shop", "aggregate": {"measures": ["count()", "avg(latency_ms)", "p95(latency_ms)"], "by": "event"}}`,
	`{"dataset": "shop", "where": "country != 'c1'", "aggregate": {"measures": ["count()", "uniq(user_id)"], "by": ["time('1d')", "event"]}}`,
	`{"dataset": "shop", "aggregate": {"measures": ["uniq(user_id)", "uniq(country)"], "by": "country", "limit": 2}}`,
	`{"dataset": "shop", "aggregate": {"over": {"sessions": {"per": "user_id", "gap": "30m", "properties": {"kinds": "uniq(event)"}}}, "measures": ["count()", "avg(duration)", "p95(events)", "sum(kinds)"]}}`,
	`{"dataset": "shop", "funnel": {"per": "user_id", "steps": [{"where": "event = 'view'"}, {"where": "event = 'cart'"}, {"where": "event = 'buy'"}], "window": "1d"}}`,
	`{"dataset": "shop", "funnel": {"per": "user_id", "order": "strict", "by": "country", "steps": [{"where": "event = 'view'"}, {"where": "event = 'buy'"}], "window": "6h"}}`,
	`{"dataset": "shop", "difference": {"selection": "event = 'buy'"}}`,
	`{"dataset": "shop", "difference": {"over": {"sessions": {}}, "selection": "events > 1"}}`,
	`{"dataset": "shop", "samples": {"columns": ["user_id", "event"], "limit": 50}}`,
}

// TestAnswersDoNotDependOnHowTheWorkIsCut asks the same with one worker and several,
// with shards whole and cut small.
func TestAnswersDoNotDependOnHowTheWorkIsCut(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	fs := vfs.NewMem()
	random := rand.New(rand.NewPCG(seed, 1))
	fillWhale(t, fs, random)
	want := whaleAnswers(t, fs, engine.Options{Threads: 1})
	for _, threads := range []int{1, 2, 7} {
		for _, rows := range []int64{0, 1, 50, 1000} {
			got := whaleAnswers(t, fs, engine.Options{Threads: threads}.WithRowsPerUnit(rows))
			for i, question := range whaleQuestions {
				if got[i] != want[i] {
					t.Errorf("%d threads, %d rows per unit: %s\n  gives %s\n  not   %s", threads, rows, question, got[i], want[i])
				}
			}
		}
	}
}

// fillWhale loads the events in two commits that overlap.
func fillWhale(t *testing.T, fs vfs.FS, random *rand.Rand) {
	t.Helper()
	e, err := engine.OpenFS(fs, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := e.Push(context.Background(), "shop", strings.NewReader(whaleLines(random, 15_000))); err != nil {
			t.Fatal(err)
		}
		sealShop(t, e)
	}
	if err := e.Close(); err != nil {
		t.Fatal(err)
	}
}

// whaleAnswers asks all questions and gives the answers as JSON, without what they
// cost.
func whaleAnswers(t *testing.T, fs vfs.FS, options engine.Options) []string {
	t.Helper()
	e, err := engine.OpenFS(fs, options)
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	var answers []string
	for _, question := range whaleQuestions {
		answer, err := e.Query(context.Background(), []byte(question))
		if err != nil {
			t.Fatalf("%s: %v", question, err)
		}
		var text bytes.Buffer
		rows, without := answer.Stats.RowsScanned, answer.Stats.WithoutActor
		if err := json.NewEncoder(&text).Encode(answer.Funnel); err != nil {
			t.Fatal(err)
		}
		if answer.Table != nil {
			for row := range answer.Table.Rows() {
				fmt.Fprintln(&text, valuesText(rowOf(answer.Table, row)))
			}
			fmt.Fprintln(&text, valuesText(answer.Table.Total), valuesText(answer.Table.Other))
		}
		answers = append(answers, fmt.Sprintf("%d rows, %d without actor: %s", rows, without, text.String()))
		answer.Release()
	}
	return answers
}
