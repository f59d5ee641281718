package engine_test

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// newCachingEngine holds a day of events per commit, and keeps so many bytes.
func newCachingEngine(t *testing.T, bytes int64, days int) *engine.Engine {
	t.Helper()
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{CacheBytes: bytes})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := e.Close(); err != nil {
			t.Error(err)
		}
	})
	for day := range days {
		pushDay(t, e, day)
	}
	return e
}

func pushDay(t *testing.T, e *engine.Engine, day int) {
	t.Helper()
	var lines strings.Builder
	for i := range 500 {
		fmt.Fprintf(&lines, `{"time":%d,"user_id":"u%d","event":"%s","page":"/p%d","ms":%d}`+"\n",
			1_704_067_200+86_400*day+i*100, i%50, []string{"view", "cart", "buy"}[i%3], i%40, i*day)
	}
	if _, err := e.Push(context.Background(), "shop", strings.NewReader(lines.String())); err != nil {
		t.Fatal(err)
	}
	sealShop(t, e)
}

// linesOf writes the rows of an answer.
func linesOf(r *result.Result) string {
	var lines strings.Builder
	for row := range r.Table.Rows() {
		fmt.Fprintln(&lines, valuesText(rowOf(r.Table, row)))
	}
	return lines.String()
}

// wantCached asks, and compares the answer with that of an engine that keeps nothing.
func wantCached(t *testing.T, e, plain *engine.Engine, document string, hits, misses int) {
	t.Helper()
	got, want := answerOf(t, e, document), answerOf(t, plain, document)
	if linesOf(got) != linesOf(want) {
		t.Errorf("%s: with a cache\n%s\nwithout\n%s", document, linesOf(got), linesOf(want))
	}
	if got.Stats.CacheHits != hits || got.Stats.CacheMisses != misses {
		t.Errorf("%s: %d segments were found and %d not, want %d and %d", document, got.Stats.CacheHits, got.Stats.CacheMisses, hits, misses)
	}
	if hits > 0 && misses == 0 && got.Stats.RowsScanned >= want.Stats.RowsScanned {
		t.Errorf("%s: %d of %d rows are read though segments were found", document, got.Stats.RowsScanned, want.Stats.RowsScanned)
	}
}

const (
	perEvent = `{"dataset": "shop", "aggregate": {"by": ["event"], "measures": ["count()", "avg(ms)", "p95(ms)", "median(ms)", "uniq(page)"]}}`
	perDay   = `{"dataset": "shop", %s "aggregate": {"by": ["time('1d')"], "measures": ["count()", "stddev(ms)"]}}`
)

func TestWhoAsksAgainPaysForWhatIsNew(t *testing.T) {
	e, plain := newCachingEngine(t, 1<<20, 4), newCachingEngine(t, 0, 4)
	wantCached(t, e, plain, perEvent, 0, 4)
	wantCached(t, e, plain, perEvent, 4, 0)
	pushDay(t, e, 4)
	pushDay(t, plain, 4)
	wantCached(t, e, plain, perEvent, 4, 1)
	// Other rows, groups, measures, or buckets are another question.
	for _, other := range []string{
		strings.Replace(perEvent, `"aggregate"`, `"where": "page = '/p3'", "aggregate"`, 1),
		strings.Replace(perEvent, `"aggregate"`, `"where": "page like '/p3%'", "aggregate"`, 1),
		strings.Replace(perEvent, `"aggregate"`, `"where": "page like '/p4%'", "aggregate"`, 1),
		strings.Replace(perEvent, `"event"`, `"page"`, 1),
		strings.Replace(perEvent, `avg(ms)`, `max(ms)`, 1),
		fmt.Sprintf(perDay, ""),
		fmt.Sprintf(perDay, `"timezone": "Asia/Kolkata",`),
	} {
		wantCached(t, e, plain, other, 0, 5)
		wantCached(t, e, plain, other, 5, 0)
	}
	// What orders and cuts the answer is not.
	wantCached(t, e, plain, strings.Replace(perEvent, `"by"`, `"limit": 2, "by"`, 1), 5, 0)
}

func TestRangeTakesWholeSegmentsFromTheCache(t *testing.T) {
	e, plain := newCachingEngine(t, 1<<20, 5), newCachingEngine(t, 0, 5)
	wantCached(t, e, plain, fmt.Sprintf(perDay, ""), 0, 5)
	part := `"from": "2024-01-02T06:00:00Z", "to": "2024-01-05",`
	wantCached(t, e, plain, fmt.Sprintf(perDay, part), 2, 0)
}

func TestActorsAreNotKept(t *testing.T) {
	e, plain := newCachingEngine(t, 1<<20, 3), newCachingEngine(t, 0, 3)
	for range 2 {
		wantCached(t, e, plain, `{"dataset": "shop", "aggregate": {"by": ["event"], "measures": ["uniq(user_id)"]}}`, 0, 0)
	}
}

func TestCacheIsBounded(t *testing.T) {
	e, plain := newCachingEngine(t, 16_000, 3), newCachingEngine(t, 0, 3)
	for i := range 40 {
		wantCached(t, e, plain, fmt.Sprintf(`{"dataset": "shop", "where": "ms > %d", "aggregate": {"by": ["event"], "measures": ["count()"]}}`, i), 0, 3)
	}
	// The first question's segments have fallen out.
	wantCached(t, e, plain, `{"dataset": "shop", "where": "ms > 0", "aggregate": {"by": ["event"], "measures": ["count()"]}}`, 0, 3)
}

func TestQuestionWithTooManyGroupsIsReadTogether(t *testing.T) {
	e, plain := newCachingEngine(t, 1<<24, 1), newCachingEngine(t, 0, 1)
	var lines strings.Builder
	for i := range 6000 {
		fmt.Fprintf(&lines, `{"time":%d,"user_id":"u%d","event":"x","page":"/many/%d"}`+"\n", 1_704_200_000+i, i, i)
	}
	for _, engine := range []*engine.Engine{e, plain} {
		if _, err := engine.Push(context.Background(), "shop", strings.NewReader(lines.String())); err != nil {
			t.Fatal(err)
		}
		sealShop(t, engine)
	}
	many := `{"dataset": "shop", "aggregate": {"by": ["page"], "measures": ["count()"], "order": ["page"], "limit": 10000}}`
	wantCached(t, e, plain, many, 0, 2)
	wantCached(t, e, plain, many, 0, 0)
}

func TestManyAskTheSameAtOnce(t *testing.T) {
	e := newCachingEngine(t, 1<<20, 3)
	want := linesOf(answerOf(t, newCachingEngine(t, 0, 3), perEvent))
	var clients sync.WaitGroup
	for range 8 {
		clients.Go(func() {
			for range 5 {
				answer, err := e.Query(context.Background(), []byte(perEvent))
				if err != nil {
					t.Error(err)
					return
				}
				if got := linesOf(answer); got != want {
					t.Errorf("got\n%s\nwant\n%s", got, want)
				}
				answer.Release()
			}
		})
	}
	clients.Wait()
}
