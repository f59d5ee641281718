package engine_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/storage"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// TestFunnelsOfRowsAsTheyLie asks about so many events of few actors that their runs go
// on from block to block, and that bits tell of most. Each funnel is asked a second time
// with a bound between its steps that is never met first: then all events of an actor are
// brought together and matched one by one.
func TestFunnelsOfRowsAsTheyLie(t *testing.T) {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 0x407))
	e := newUnshardedShop(t)
	for _, days := range [][2]int{{0, 3}, {4, 7}, {8, 11}} { // segments that do not overlap
		if _, err := e.Push(context.Background(), "shop", strings.NewReader(lyingLines(r, days[0], days[1]))); err != nil {
			t.Fatal(err)
		}
		sealShop(t, e)
	}
	questions := 150
	if testing.Short() {
		questions = 20
	}
	for range questions {
		question := randomFunnel(r)
		got, want := funnelText(t, e, question.text(false)), funnelText(t, e, question.text(true))
		if got != want {
			t.Errorf("%s\ngives %s\nnot   %s", question.text(false), got, want)
			return
		}
	}
}

// newUnshardedShop returns an engine with an empty dataset of one shard.
func newUnshardedShop(t *testing.T) *engine.Engine {
	t.Helper()
	fs := vfs.NewMem()
	store, err := storage.Open(fs, storage.Options{})
	if err != nil {
		t.Fatal(err)
	}
	config := storage.DatasetConfig{Name: "shop", Shards: 1, Actors: []string{"user_id"}, Event: "event"}
	if err := errors.Join(store.CreateDataset(config), store.Close()); err != nil {
		t.Fatal(err)
	}
	e, err := engine.OpenFS(fs, engine.Options{Threads: 2})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { e.Close() })
	return e
}

// lyingLines makes events of some days in the order of time. Most users stay in one
// country, some move with the second segment, one may be everywhere, and some events have
// no user.
func lyingLines(r *rand.Rand, from, to int) string {
	const events = 20_000
	resolution := []int64{1, 60_000}[r.IntN(2)]
	times := make([]int64, events)
	for i := range times {
		times[i] = int64(from)*86_400_000 + r.Int64N(int64(to-from+1)*86_400_000)/resolution*resolution
	}
	slices.Sort(times)
	restless := r.IntN(100) // two out of three are here
	var lines strings.Builder
	for _, time := range times {
		user := r.IntN(r.IntN(150) + 1)
		name, country := fmt.Sprintf(`"u%d"`, user), user%5
		switch {
		case user%8 == 0 && time >= 4*86_400_000:
			country = 7
		case user == restless:
			country = r.IntN(3)
		}
		if r.IntN(30) == 0 {
			name = "null"
		}
		fmt.Fprintf(&lines, `{"time":%d,"user_id":%s,"event":"e%d","country":"c%d","latency_ms":%d}`+"\n",
			1_700_000_000_000+time, name, min(int(r.ExpFloat64()*1.2), 8), country, r.IntN(1000))
	}
	return lines.String()
}

// lyingFunnel is a question about those events.
type lyingFunnel struct {
	steps        []string
	window, rest string
	about        string
}

func randomFunnel(r *rand.Rand) lyingFunnel {
	f := lyingFunnel{window: []string{"3h", "3d", "4d", "5d", "7d"}[r.IntN(5)]}
	for range 1 + r.IntN(6) {
		switch r.IntN(8) {
		case 0:
			f.steps = append(f.steps, "latency_ms < 100")
		case 1:
			f.steps = append(f.steps, fmt.Sprintf("event in ('e%d', 'e%d')", r.IntN(4), r.IntN(9)))
		default:
			f.steps = append(f.steps, fmt.Sprintf("event = 'e%d'", len(f.steps)))
		}
	}
	if r.IntN(3) > 0 {
		f.rest = fmt.Sprintf(`, "by": "country", "attribution": %q`, []string{"first", "last", "first_touch", "last_touch"}[r.IntN(4)])
	}
	if r.IntN(3) == 0 {
		f.about = `"where": "latency_ms < 700", `
	}
	if r.IntN(3) == 0 {
		f.about += fmt.Sprintf(`"from": "2023-11-%d", "to": "2023-11-%d", `, 15+r.IntN(3), 19+r.IntN(9))
	}
	return f
}

// text is the document; bound bounds the time between steps by the window.
func (f lyingFunnel) text(bound bool) string {
	var steps []string
	for i, where := range f.steps {
		within := ""
		if bound && i > 0 {
			within = fmt.Sprintf(`, "within": %q`, f.window)
		}
		steps = append(steps, fmt.Sprintf(`{"where": %q%s}`, where, within))
	}
	return fmt.Sprintf(`{"dataset": "shop", %s"funnel": {"per": "user_id", "steps": [%s], "window": %q%s}}`,
		f.about, strings.Join(steps, ", "), f.window, f.rest)
}

// funnelText is the answer, and how many events had no actor.
func funnelText(t *testing.T, e *engine.Engine, question string) string {
	t.Helper()
	answer, err := e.Query(context.Background(), []byte(question))
	if err != nil {
		t.Fatalf("%s: %v", question, err)
	}
	defer answer.Release()
	var text bytes.Buffer
	if err := json.NewEncoder(&text).Encode(answer.Funnel); err != nil {
		t.Fatal(err)
	}
	return fmt.Sprintf("%d without actor: %s", answer.Stats.WithoutActor, text.String())
}
