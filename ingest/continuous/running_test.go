package continuous

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/config"
	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage"
)

// fakeTables has the tables of sources whose content is not "bad".
type fakeTables struct{ loaded map[string]int }

func (f *fakeTables) Load(ctx context.Context, declared *config.Source, object source.Object) (int64, error) {
	if strings.Contains(object.Key, "bad") {
		return 0, fmt.Errorf("%w: no table", ErrContent)
	}
	if _, err := object.Hashed(ctx); err != nil {
		return 0, err
	}
	f.loaded[declared.Name]++
	return 3, nil
}

func (f *fakeTables) Has(declared *config.Source) bool { return f.loaded[declared.Name] > 0 }

const threeSources = `
datasets: {web: {actors: [user_id]}, app: {actors: [user_id]}}
sources:
  table: {dataset: web, lookup: {name: t, key: id}, s3: s3://logs/table/, every: 1m}
  web: {dataset: web, s3: s3://logs/web/, every: 1m, after: [table]}
  app: {dataset: app, s3: s3://logs/app/, every: 1m}
`

// TestFailedStepStopsWhatDependsOnIt: while a table cannot be listed, what comes after it waits and nothing else does.
func TestFailedStepStopsWhatDependsOnIt(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, threeSources)
		defer w.close()
		tables := &fakeTables{map[string]int{}}
		w.set.options.Tables = tables
		w.events(3, "table/t")
		w.events(10, "web/a", "app/a")
		var broken atomic.Bool
		broken.Store(true)
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			if broken.Load() && strings.HasPrefix(r.Prefix, "table") {
				return s3fake.Behaviour{Status: 403, Code: "AccessDenied"}
			}
			return s3fake.Behaviour{}
		}
		results := w.once()
		if results["table"].Err == nil || !errors.Is(results["web"].Err, ErrBefore) || results["app"].Err != nil || results["app"].Loaded != 1 {
			t.Errorf("once: %+v", results)
		}
		stop := w.start()
		time.Sleep(10 * time.Minute)
		if status := w.status("web"); status.State != Waiting || fmt.Sprint(status.WaitingFor) != "[table]" || status.Loaded != 0 {
			t.Errorf("waiting: %+v", status)
		}
		broken.Store(false)
		time.Sleep(10 * time.Minute)
		if status := w.status("web"); status.State != Idle || status.Loaded != 1 {
			t.Errorf("afterwards: %+v", status)
		}
		if tables.loaded["table"] != 1 {
			t.Errorf("the table was loaded %d times", tables.loaded["table"])
		}
		w.events(4, "table/t")
		time.Sleep(2 * time.Minute)
		stop()
		if tables.loaded["table"] != 2 {
			t.Errorf("the changed table was loaded %d times", tables.loaded["table"]-1)
		}
		w.holds("web", 1, 10)
		w.holds("app", 1, 10)
	})
}

// TestTableThatIsNone: what holds no table is read twice and left alone, until there is another content; what comes after waits.
func TestTableThatIsNone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, threeSources)
		defer w.close()
		tables := &fakeTables{map[string]int{}}
		w.set.options.Tables = tables
		w.events(3, "table/bad")
		w.events(10, "web/a")
		results := w.once()
		if table := results["table"]; table.Err == nil || !errors.Is(results["web"].Err, ErrBefore) {
			t.Errorf("once: %+v", results)
		}
		stop := w.start()
		time.Sleep(hour)
		if said := w.failure("table", "table/bad"); said.State != storage.ObjectQuarantined || said.Unreadable != 2 || !strings.Contains(said.Reason, "no table") {
			t.Errorf("said: %+v", said)
		}
		if status := w.status("web"); status.State != Waiting {
			t.Errorf("status: %+v", status)
		}
		if _, err := w.set.Backfill(t.Context(), "table", always(), false, nil); !errors.Is(err, ErrNotRun) {
			t.Errorf("a backfill of a table: %v", err)
		}
		w.events(3, "table/good")
		time.Sleep(hour)
		stop()
		if tables.loaded["table"] != 1 {
			t.Errorf("the table was loaded %d times", tables.loaded["table"])
		}
		w.holds("web", 1, 10)
	})
}

// TestRestartResumes: a source that is stopped or loses power at any time goes on with what is missing.
func TestRestartResumes(t *testing.T) {
	for _, crash := range []bool{false, true} {
		t.Run(fmt.Sprint(crash), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, oneSource)
				defer func() { w.close() }()
				bad := true
				w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
					if bad && r.Get && strings.HasSuffix(r.Key, "3") {
						return s3fake.Behaviour{Status: 403, Code: "AccessDenied"}
					}
					return s3fake.Behaviour{}
				}
				for round := range 5 {
					for i := range 10 {
						w.events(5, fmt.Sprintf("web/%d-%d", round, i))
					}
					stop := w.start()
					time.Sleep(90 * time.Second)
					stop()
					w.restart(crash)
					if status := w.status("web"); status.Failed != int64(round+1) || status.Lag == 0 {
						t.Errorf("round %d: %+v", round, status)
					}
				}
				bad = false
				stop := w.start()
				time.Sleep(hour)
				stop()
				w.holds("web", 50, 250)
				if status := w.status("web"); status.Failed != 0 || status.Lag != 0 {
					t.Errorf("at the end: %+v", status)
				}
			})
		})
	}
}

// TestDatesAreListed: only the dates that can have something new are listed, and once a day all of them.
func TestDatesAreListed(t *testing.T) {
	at := time.Date(2026, 3, 10, 12, 0, 0, 0, time.UTC)
	for _, test := range []struct {
		name           string
		complete, full time.Duration // before now; -1 for never
		from           time.Duration
		all            bool
	}{
		{"never", -1, -1, 0, true},
		{"never all", time.Minute, -1, 0, true},
		{"all a day ago", time.Minute, 24 * hour, 0, true},
		{"lately", time.Minute, hour, 48*hour + time.Minute, false},
		{"long ago", 20 * hour, 23 * hour, 68 * hour, false},
		{"by a clock that was set back", -20 * hour, hour, 48 * hour, false},
	} {
		mark := storage.SourceMark{}
		if test.complete != -1 {
			mark.Complete = at.Add(-test.complete).UnixMicro()
		}
		if test.full >= 0 {
			mark.Full = at.Add(-test.full).UnixMicro()
		}
		span, all := dates(mark, 48*hour, at)
		if all != test.all || !all && (!span.From.Equal(at.Add(-test.from)) || !span.To.After(at.Add(24*hour))) {
			t.Errorf("%s: %v, %v", test.name, span, all)
		}
	}
}

// TestAskedToLookNow: somebody who cannot wait has a source listed, or what failed tried again, long before its time; the latter
// takes no list.
func TestAskedToLookNow(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, strings.Replace(oneSource, "every: 1m", "every: 12h", 1))
		defer w.close()
		w.bucket.Put("logs", "web/bad", []byte("nonsense\n"))
		stop := w.start()
		time.Sleep(hour)
		w.events(5, "web/a")
		time.Sleep(hour)
		w.holds("web", 0, 0)
		if err := w.set.Wake("web"); err != nil {
			t.Error(err)
		}
		time.Sleep(time.Minute)
		w.holds("web", 1, 5)
		w.events(5, "web/bad", "web/b")
		if n, err := w.set.RetrySoon("web", []string{"web/bad"}); n != 1 || err != nil {
			t.Errorf("retry: %d, %v", n, err)
		}
		time.Sleep(time.Minute)
		stop()
		w.holds("web", 2, 10)
		if listings := w.listings(); listings != 2 {
			t.Errorf("listed %d times, want once at the start and once when it was asked for", listings)
		}
	})
}

// TestNothingCanBeReached: a pass in which a hundred objects in a row cannot be reached is broken off, and counts as a failure of
// the source; one in which others can be goes to its end.
func TestNothingCanBeReached(t *testing.T) {
	for _, every := range []int{1, 2} {
		t.Run(fmt.Sprint("one of ", every), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, oneSource)
				defer w.close()
				const objects = 400
				for i := range objects {
					w.events(1, fmt.Sprintf("web/%03d", i))
				}
				w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
					if number, _ := strconv.Atoi(strings.TrimPrefix(r.Key, "web/")); r.Get && number%every == 0 {
						return s3fake.Behaviour{Status: http.StatusForbidden, Code: "AccessDenied"}
					}
					return s3fake.Behaviour{}
				}
				got := w.once()["web"]
				brokenOff := errors.Is(got.Err, errTrouble)
				if brokenOff != (every == 1) || got.Err == nil || !brokenOff && (got.Retry != objects/2 || got.Loaded != objects/2) {
					t.Errorf("%+v", got.Err)
				}
				if brokenOff && (got.Retry < unreachedMax || got.Retry > objects/2 || !strings.Contains(got.Err.Error(), "AccessDenied")) {
					t.Errorf("%d of %d were tried: %v", got.Retry, objects, got.Err)
				}
				if quarantined := w.status("web").Quarantined; quarantined != 0 {
					t.Errorf("%d are quarantined", quarantined)
				}
				w.bucket.Fault = nil
				w.restart(true)
				if got := w.once()["web"]; got.Err != nil {
					t.Errorf("mended: %v", got.Err)
				}
				w.holds("web", objects, objects)
			})
		})
	}
}

// TestOnceOfSomeSources: only those that are named run, and a name that is unknown, or of a source of pushes, is an error.
func TestOnceOfSomeSources(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource+"  other: {dataset: web, s3: s3://logs/other/}\n  pushed: {dataset: web, push: {}}\n")
		defer w.close()
		w.events(3, "web/a", "other/a")
		for _, name := range []string{"none", "pushed"} {
			if results, err := w.set.Once(t.Context(), []string{"web", name}); err == nil || !strings.Contains(err.Error(), name) {
				t.Errorf("%s: %+v, %v", name, results, err)
			}
		}
		w.holds("web", 0, 0)
		if results := w.once("other"); len(results) != 1 || results["other"].Loaded != 1 {
			t.Errorf("%+v", results)
		}
		w.holds("web", 1, 3)
	})
}

// TestPauses: each is twice the one before, up to the longest, and half of it is a matter of chance.
func TestPauses(t *testing.T) {
	for _, test := range []struct {
		failures int64
		fraction float64
		want     time.Duration
	}{
		{0, 1, 10 * time.Second}, {1, 1, 10 * time.Second}, {1, 0, 5 * time.Second}, {2, 0.5, 15 * time.Second}, {4, 1, 80 * time.Second},
		{7, 1, 640 * time.Second}, {8, 1, 15 * time.Minute}, {20, 1, 15 * time.Minute}, {1 << 40, 0, 450 * time.Second},
	} {
		if got := pauseAfter(test.failures, objectPauseFirst, objectPauseLongest, test.fraction); got != test.want {
			t.Errorf("after %d failures, %v: %v, want %v", test.failures, test.fraction, got, test.want)
		}
	}
}

// TestLateKeyOfOldDate (row 25): a key whose date is long over is found by the daily listing of all dates.
func TestLateKeyOfOldDate(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, strings.Replace(oneSource, "s3://logs/web/", `"s3://logs/web/{yyyy}/{mm}/{dd}/*"`, 1))
		defer w.close()
		today := time.Now().UTC().Format("2006/01/02")
		w.events(10, "web/"+today+"/a", "web/1999/01/01/a")
		stop := w.start()
		time.Sleep(hour)
		w.events(10, "web/"+today+"/b", "web/1999/01/01/b", "web/today/c")
		time.Sleep(hour)
		if status := w.status("web"); status.Loaded != 3 {
			t.Errorf("after an hour: %+v", status)
		}
		time.Sleep(24 * hour)
		stop()
		w.holds("web", 4, 40)
	})
}

// datedSource is a source of hours of which only a minute is looked back on.
var datedSource = strings.Replace(oneSource, "s3://logs/web/", `{url: "s3://logs/web/{yyyy}/{mm}/{dd}/{hh}/*", lookback: 1m}`, 1)

// TestListingThatTakesHours: the next listing goes on from when one began, whose pages were behind a key before it came.
func TestListingThatTakesHours(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, datedSource)
		defer w.close()
		w.bucket.PageSize = 1
		now := time.Now().UTC().Format("web/2006/01/02/15/")
		for i := range 40 {
			w.events(10, fmt.Sprintf("%sb%02d", now, i))
		}
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			return s3fake.Behaviour{Before: func() {
				if !r.Get {
					time.Sleep(3 * time.Minute)
				}
			}}
		}
		if result := w.once()["web"]; result.Err != nil || result.Loaded != 40 {
			t.Errorf("%+v", result)
		}
		w.bucket.Fault = nil
		w.events(10, now+"a")
		if result := w.once()["web"]; result.Err != nil || result.Loaded != 1 {
			t.Errorf("again: %+v", result)
		}
	})
}

// TestBackfillSaysNothingOfOtherDates: the listings of a source go on from where they were.
func TestBackfillSaysNothingOfOtherDates(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, datedSource)
		defer w.close()
		w.once()
		time.Sleep(2 * hour)
		w.events(10, time.Now().UTC().Format("web/2006/01/02/15/a"), "web/1999/01/01/00/a")
		time.Sleep(8 * hour)
		span := source.Span{From: time.Date(1999, 1, 1, 0, 0, 0, 0, time.UTC), To: time.Date(1999, 1, 2, 0, 0, 0, 0, time.UTC)}
		if result, err := w.set.Backfill(t.Context(), "web", span, false, nil); err != nil || result.Loaded != 1 {
			t.Errorf("%+v, %v", result, err)
		}
		if result := w.once()["web"]; result.Err != nil || result.Loaded != 1 {
			t.Errorf("what came before the backfill: %+v", result)
		}
	})
}

// TestBackfill: a span is loaded without doubling, whatever is said of its objects.
func TestBackfill(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, strings.Replace(oneSource, "s3://logs/web/", `"s3://logs/web/{yyyy}-{mm}-{dd}/*"`, 1))
		defer w.close()
		w.events(10, "web/1999-01-01/a", "web/1999-01-02/a", "web/1999-01-03/a")
		span := source.Span{From: time.Date(1999, 1, 2, 0, 0, 0, 0, time.UTC), To: time.Date(1999, 1, 3, 0, 0, 0, 0, time.UTC)}
		for _, loaded := range []int64{1, 0} {
			result, err := w.set.Backfill(t.Context(), "web", span, false, nil)
			if err != nil || result.Loaded != loaded {
				t.Errorf("%+v, %v", result, err)
			}
		}
		w.holds("web", 1, 10)
		w.once()
		w.holds("web", 3, 30)
	})
}

// TestLimitsHold: no more objects are read at once than allowed, and not faster.
func TestLimitsHold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, threeSources+"limits: {objects: 2, read_rate: 10KB}\n")
		defer w.close()
		w.set.options.Tables = &fakeTables{map[string]int{}}
		w.events(1, "table/t")
		stored := 0
		for i := range 10 {
			for _, source := range []string{"web", "app"} {
				key := fmt.Sprintf("%s/%d", source, i)
				w.events(100, key)
				stored += len(lines(key, 100))
			}
		}
		began := time.Now()
		for name, result := range w.once() {
			if result.Err != nil {
				t.Errorf("%s: %v", name, result.Err)
			}
		}
		least := time.Duration(float64(stored) / 10e3 * float64(time.Second))
		if took := time.Since(began); took < least-time.Second || took > least+10*time.Second {
			t.Errorf("%d bytes took %v, want %v", stored, took, least)
		}
		w.holds("web", 10, 1000)
	})
}

// TestSettledFiles: a file that was written to lately is left to a later pass.
func TestSettledFiles(t *testing.T) {
	for settled, loaded := range map[string]int64{"1h": 0, "1ms": 1} {
		folder := t.TempDir()
		write(t, folder+"/a.ndjson", lines("a", 10))
		w := newWorld(t, fmt.Sprintf("datasets: {web: {actors: [user_id]}}\nsources: {web: {dataset: web, files: {paths: [%q], settled_for: %s}}}\n", folder, settled))
		if settled == "1ms" {
			old(t, folder+"/a.ndjson")
		}
		if got := w.once()["web"]; got.Err != nil || got.Loaded != loaded || got.Unsettled != 1-loaded {
			t.Errorf("%s: %+v", settled, got)
		}
		w.close()
	}
}
