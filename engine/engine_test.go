package engine_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"go.uber.org/goleak"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/query"
	"github.com/sluice-analytics/sluice/storage/segment"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

// shopEvents makes lines of events of so many users, ten each, one a minute.
func shopEvents(users int) string {
	var lines strings.Builder
	for user := range users {
		for i := range 10 {
			fmt.Fprintf(&lines, `{"time":%d,"user_id":"u%d","event":"%s","page":"/p%d","latency_ms":%d.5}`+"\n",
				1_700_000_000+60*i+user, user, []string{"view", "cart", "buy"}[i%3], user*10+i, i*100)
		}
	}
	return lines.String()
}

// newShop opens an engine in memory that holds the events of so many users.
func newShop(t *testing.T, users int, options engine.Options) *engine.Engine {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), options)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(shopEvents(users))); err != nil {
		t.Fatal(err)
	}
	return e
}

// sealShop makes segments of what was pushed: those of pushes one after the other would be one in memory.
func sealShop(t testing.TB, e *engine.Engine) {
	t.Helper()
	if err := e.Store().Seal(context.Background(), "shop"); err != nil {
		t.Fatal(err)
	}
}

func answerOf(t *testing.T, e *engine.Engine, document string) *result.Result {
	t.Helper()
	answer, err := e.Query(context.Background(), []byte(document))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(answer.Release)
	return answer
}

const countPages = `{"dataset": "shop", "aggregate": {"measures": ["count()", "uniq(page)"], "by": "page"}}`

func TestQueryOverItsMemoryFailsAndOthersGoOn(t *testing.T) {
	e := newShop(t, 3000, engine.Options{QueryMemoryBytes: 1 << 20})
	_, err := e.Query(context.Background(), []byte(countPages))
	if !errors.Is(err, engine.ErrMemory) {
		t.Fatalf("30,000 groups in 1 MiB: %v", err)
	}
	answer := answerOf(t, e, `{"dataset": "shop", "aggregate": {"measures": ["count()"]}}`)
	if got := answer.Table.Value(0, 0).Int; got != 30_000 {
		t.Errorf("a small query after that counts %d events", got)
	}
}

func TestProcessMemoryIsGivenBack(t *testing.T) {
	e := newShop(t, 3000, engine.Options{QueryMemoryBytes: 64 << 20, MemoryBytes: 64 << 20})
	for range 20 { // together far more than the process may have
		answerOf(t, e, countPages)
	}
}

func TestCancelledQueryStops(t *testing.T) {
	e := newShop(t, 100, engine.Options{})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for name, document := range map[string]string{
		"aggregate": countPages,
		"sessions":  `{"dataset": "shop", "aggregate": {"over": {"sessions": {"per": "user_id"}}}}`,
		"samples":   `{"dataset": "shop", "samples": {}}`,
		"funnel":    `{"dataset": "shop", "funnel": {"steps": [{"where": "event = 'view'"}]}}`,
	} {
		if _, err := e.Query(ctx, []byte(document)); !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestSampleIsOfWholeActorsAndSaysSo(t *testing.T) {
	e := newShop(t, 4000, engine.Options{})
	answer := answerOf(t, e, `{"dataset": "shop", "sample": 0.25, "aggregate": {"measures":
		["count() as events", "uniq(user_id) as users", "avg(latency_ms) as mean"]}}`)
	events, users, mean := answer.Table.Value(0, 0).Int, answer.Table.Value(0, 1).Int, answer.Table.Value(0, 2).Float
	if events != 10*users {
		t.Errorf("%d events of %d users: not whole actors", events, users)
	}
	if math.Abs(float64(users)-4000) > 400 {
		t.Errorf("%d users are estimated where there are 4000", users)
	}
	if mean != 450.5 {
		t.Errorf("the mean was scaled: %v", mean)
	}
	if got := answer.Stats.SampledFraction; got != 0.25 {
		t.Errorf("the fraction is told as %v", got)
	}
	if got := strings.Join(answer.Stats.Scaled, " "); got != "events users" {
		t.Errorf("told as scaled: %s", got)
	}
}

func TestQueriesAndPushesSideBySide(t *testing.T) {
	e := newShop(t, 50, engine.Options{})
	var group sync.WaitGroup
	for worker := range 4 {
		group.Go(func() {
			for i := range 8 {
				if worker == 0 {
					line := fmt.Sprintf(`{"time":%d,"user_id":"late%d","event":"view"}`, 1_700_000_000+i, i)
					if _, err := e.Push(context.Background(), "shop", strings.NewReader(line)); err != nil {
						t.Error(err)
					}
					continue
				}
				answer, err := e.Query(context.Background(), []byte(`{"dataset": "shop", "aggregate": {"measures": ["count()", "count(page)"]}}`))
				if err != nil {
					t.Error(err)
					continue
				}
				all, pages := answer.Table.Value(0, 0).Int, answer.Table.Value(0, 1).Int
				if pages != 500 || all < 500 || all > 508 {
					t.Errorf("%d events, %d with a page", all, pages)
				}
				answer.Release()
			}
		})
	}
	group.Wait()
	if got := answerOf(t, e, `{"dataset": "shop", "aggregate": {}}`).Table.Value(0, 0).Int; got != 508 {
		t.Errorf("%d events in the end", got)
	}
}

func TestDamageIsNamedAndNeverAnswered(t *testing.T) {
	fs := vfs.NewMem()
	e, err := engine.OpenFS(fs, engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, err = e.Push(context.Background(), "shop", strings.NewReader(shopEvents(500)))
	if err := errors.Join(err, e.Close()); err != nil {
		t.Fatal(err)
	}
	want, err := sumOf(fs)
	if err != nil {
		t.Fatal(err)
	}
	names, err := fs.List("datasets/shop")
	if err != nil {
		t.Fatal(err)
	}
	path := ""
	for _, name := range names {
		if strings.HasSuffix(name, ".segment") {
			path = "datasets/shop/" + name
		}
	}
	content := readAll(t, fs, path)
	wrong, refused := 0, 0
	for at := 0; at < len(content); at += 97 {
		damaged := bytes.Clone(content)
		damaged[at] ^= 0x10
		writeAll(t, fs, path, damaged)
		answer, err := sumOf(fs)
		switch {
		case err != nil && (errors.Is(err, segment.ErrCorrupt) || strings.Contains(err.Error(), "segment")):
			refused++
		case err != nil:
			t.Fatalf("byte %d: %v", at, err)
		case answer != want:
			wrong++
		}
	}
	if wrong > 0 || refused == 0 {
		t.Errorf("%d wrong answers, %d refused", wrong, refused)
	}
}

// sumOf opens the store and asks for a sum.
func sumOf(fs vfs.FS) (sum float64, err error) {
	e, err := engine.OpenFS(fs, engine.Options{})
	if err != nil {
		return 0, err
	}
	defer func() { err = errors.Join(err, e.Close()) }()
	answer, err := e.Query(context.Background(), []byte(`{"dataset": "shop", "aggregate": {"measures": ["sum(latency_ms)"]}}`))
	if err != nil {
		return 0, err
	}
	defer answer.Release()
	return answer.Table.Value(0, 0).Float, nil
}

func readAll(t *testing.T, fs vfs.FS, name string) []byte {
	t.Helper()
	mapping, err := fs.Map(name)
	if err != nil {
		t.Fatal(err)
	}
	defer mapping.Close()
	return bytes.Clone(mapping.Bytes())
}

func writeAll(t *testing.T, fs vfs.FS, name string, content []byte) {
	t.Helper()
	if err := fs.Remove(name); err != nil {
		t.Fatal(err)
	}
	file, err := fs.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(file.Sync(), file.Close()); err != nil {
		t.Fatal(err)
	}
}

func TestUnknownDatasetIsToldWithTheNearest(t *testing.T) {
	e := newShop(t, 1, engine.Options{})
	_, err := e.Query(context.Background(), []byte(`{"dataset": "shpo", "aggregate": {}}`))
	var wrong *query.Error
	if !errors.As(err, &wrong) || wrong.Code != engine.CodeUnknownDataset || wrong.Where != "dataset" || !strings.Contains(wrong.Hint, `"shop"`) {
		t.Errorf("got %v", err)
	}
}
