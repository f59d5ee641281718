package continuous

import (
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/storage"
)

// TestOnceLoadsWhatIsMissing runs a source again and again while objects appear, in any order of keys and times.
func TestOnceLoadsWhatIsMissing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		w.events(10, "web/b", "web/d")
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 2 || got.Events != 20 {
			t.Errorf("first: %+v", got)
		}
		w.events(10, "web/a", "web/c", "web/e", "elsewhere/f")
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 3 {
			t.Errorf("second: %+v", got)
		}
		w.restart(false)
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 0 {
			t.Errorf("third: %+v", got)
		}
		w.holds("web", 5, 50)
		status := w.status("web")
		if status.Loaded != 5 || status.Seen != 5 || status.Events != 50 || status.Lag != 0 || !status.LagKnown || status.LastSuccess.IsZero() {
			t.Errorf("status: %+v", status)
		}
	})
}

// TestQuarantineAfterTwoReads: damaged objects are read twice and then left alone, others go on; a new content is new work.
func TestQuarantineAfterTwoReads(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		whole := gzipped(lines("x", 1000))
		w.bucket.Put("logs", "web/cut.gz", whole[:len(whole)/2])
		w.bucket.Put("logs", "web/bad.ndjson", append(lines("y", 5), []byte("nonsense\nmore of it\n")...))
		w.bucket.Put("logs", "web/binary.ndjson", []byte(strings.Repeat("\x00\xff\x01", 100)))
		w.events(10, "web/good")
		got := w.once()["web"]
		if !errors.Is(got.Err, ErrFailed) || got.Loaded != 1 || got.Retry != 0 || got.Quarantined != 3 || len(got.Failures) != 3 || !strings.HasPrefix(got.Err.Error(), "3 ") {
			t.Errorf("got %+v", got)
		}
		bad := w.failure("web", "web/bad.ndjson")
		if bad.State != storage.ObjectQuarantined || bad.Line != 6 || bad.Unreadable != 2 || !strings.Contains(bad.Reason, "bad") {
			t.Errorf("said: %+v", bad)
		}
		if reads := w.reads("web/cut.gz"); reads != 2 {
			t.Errorf("the cut object was read %d times, not 2", reads)
		}
		w.restart(false)
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 0 {
			t.Errorf("afterwards: %+v", got)
		}
		if status := w.status("web"); status.Quarantined != 3 || status.Loaded != 1 || status.Seen != 4 {
			t.Errorf("status: %+v", status)
		}
		w.bucket.Put("logs", "web/cut.gz", whole[:len(whole)/3])
		if got := w.once()["web"]; !errors.Is(got.Err, ErrFailed) || got.Quarantined != 1 {
			t.Errorf("cut again: %+v", got)
		}
		if reads := w.reads("web/cut.gz"); reads != 4 {
			t.Errorf("two contents that are cut were read %d times, not 4", reads)
		}
		w.bucket.Put("logs", "web/cut.gz", whole)
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 1 || got.Events != 1000 {
			t.Errorf("mended: %+v", got)
		}
		if status := w.status("web"); status.Quarantined != 2 {
			t.Errorf("status: %+v", status)
		}
		w.holds("web", 2, 1010)
	})
}

// reads is how often an object was asked for.
func (w *world) reads(key string) int {
	reads := 0
	for _, request := range w.bucket.Requests() {
		if request.Get && request.Key == key {
			reads++
		}
	}
	return reads
}

// TestRetryOfQuarantined: what is quarantined is read once more when somebody asks.
func TestRetryOfQuarantined(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, strings.Replace(oneSource, "every: 1m", "max_errors: 1%", 1))
		defer w.close()
		w.bucket.Put("logs", "web/bad", append(lines("y", 5), []byte("nonsense\n")...))
		w.once()
		w.restart(false)
		result, err := w.set.Retry(t.Context(), "web", []string{"web/bad"})
		if !errors.Is(err, ErrFailed) || result.Quarantined != 1 {
			t.Errorf("still bad: %+v, %v", result, err)
		}
		if _, err := w.set.Retry(t.Context(), "web", []string{"web/none"}); !errors.Is(err, ErrNoObject) || !strings.Contains(err.Error(), "web/none") {
			t.Errorf("unknown key: %v", err)
		}
		w.bucket.Put("logs", "web/bad", append(lines("y", 5), []byte(" \n")...))
		w.restart(false)
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 1 {
			t.Errorf("mended: %+v", got)
		}
		w.holds("web", 1, 5)
	})
}

// TestOtherReadingLiftsQuarantine: what is quarantined is read again by itself when the file says to read it otherwise, and
// by nothing else that the file may say.
func TestOtherReadingLiftsQuarantine(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, strings.Replace(oneSource, "every: 1m", "max_errors: 1%", 1))
		defer w.close()
		w.bucket.Put("logs", "web/bad", append(lines("y", 5), []byte("nonsense\n")...))
		w.once()
		for _, same := range []string{"max_errors: 1%", "max_errors: 1%\n    every: 3m", "max_errors: 0.01"} {
			w.text = strings.Replace(oneSource, "every: 1m", same, 1)
			w.restart(false)
			if got := w.once()["web"]; got.Err != nil || got.Loaded != 0 || w.status("web").Quarantined != 1 {
				t.Errorf("%s: %+v", same, got)
			}
		}
		w.text = strings.Replace(oneSource, "every: 1m", "max_errors: 50%", 1)
		w.restart(false)
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 1 || got.Rejected != 1 {
			t.Errorf("read otherwise: %+v", got)
		}
		w.restart(true)
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 0 {
			t.Errorf("afterwards: %+v", got)
		}
		w.holds("web", 1, 5)
	})
}

// TestGoneBeforeRead (row 33): an object that is removed between listing and reading is told of once.
func TestGoneBeforeRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		w.events(10, "web/a", "web/b")
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			if r.Get && r.Key == "web/a" {
				return s3fake.Behaviour{Before: func() { w.bucket.Remove("logs", "web/a") }}
			}
			return s3fake.Behaviour{}
		}
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 1 || got.Gone != 1 {
			t.Errorf("got %+v", got)
		}
		w.restart(false)
		if got := w.once()["web"]; got.Err != nil || got.Gone != 0 {
			t.Errorf("again: %+v", got)
		}
		if status := w.status("web"); status.Gone != 1 || status.Loaded != 1 {
			t.Errorf("status: %+v", status)
		}
		if warnings := strings.Count(w.log.String(), "is gone"); warnings != 1 {
			t.Errorf("%d warnings", warnings)
		}
		w.bucket.Fault = nil
		w.events(10, "web/a")
		if got := w.once()["web"]; got.Loaded != 1 {
			t.Errorf("it came back: %+v", got)
		}
		if status := w.status("web"); status.Gone != 0 {
			t.Errorf("status: %+v", status)
		}
		w.holds("web", 2, 20)
	})
}

// TestChangedAfterCommit (row 23): an object that is overwritten after it was loaded keeps its first events; with fail it is a
// failure of the run that finds it.
func TestChangedAfterCommit(t *testing.T) {
	for policy, fails := range map[string]bool{"ignore": false, "fail": true} {
		t.Run(policy, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t, oneSource+"    on_change: "+policy+"\n")
				defer w.close()
				w.events(10, "web/a")
				w.once()
				w.events(20, "web/a")
				if got := w.once()["web"]; (got.Err != nil) != fails || got.Changed != 1 || got.Loaded != 0 {
					t.Errorf("got %+v", got)
				}
				w.restart(true)
				if got := w.once()["web"]; got.Err != nil || got.Changed != 0 {
					t.Errorf("again: %+v", got)
				}
				if got, err := w.set.Backfill(t.Context(), "web", source.Span{}, false, nil); err != nil || got.Loaded != 0 {
					t.Errorf("a backfill: %+v, %v", got, err)
				}
				if status := w.status("web"); status.Changed != 1 || status.Loaded != 1 || status.Seen != 1 {
					t.Errorf("status: %+v", status)
				}
				w.holds("web", 1, 10)
			})
		})
	}
}

// TestOverwrittenWhileRead (row 22): a change in mid-body is new work and not a failure.
func TestOverwrittenWhileRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		w.events(100, "web/a")
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			if r.Get && r.Number == 1 {
				return s3fake.Behaviour{CutAfter: 500}
			}
			if r.Get && r.Number == 2 {
				return s3fake.Behaviour{Before: func() { w.events(70, "web/a") }}
			}
			return s3fake.Behaviour{}
		}
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 1 || got.Events != 70 {
			t.Errorf("got %+v", got)
		}
		w.holds("web", 1, 70)
	})
}

// TestCutBodies (row 21): bodies that break off anywhere are resumed, and nothing of half an object is ever committed.
func TestCutBodies(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		for i := range 5 {
			w.events(50, fmt.Sprintf("web/%d", i))
		}
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			if r.Get && r.Number <= 5 {
				return s3fake.Behaviour{CutAfter: 1 + r.Number*97%700}
			}
			return s3fake.Behaviour{}
		}
		if got := w.once()["web"]; got.Err != nil || got.Loaded != 5 {
			t.Errorf("got %+v", got)
		}
		w.holds("web", 5, 250)
	})
}

// TestListingFailsOnAnyPage (row 26): what was listed before the page that fails is loaded, the source has failed, and the next
// run skips nothing, of keys with dates that are long over neither.
func TestListingFailsOnAnyPage(t *testing.T) {
	for _, place := range []struct{ pattern, key string }{
		{"s3://logs/web/", "web/%02d"},
		{`"s3://logs/web/{yyyy}/{mm}/{dd}/*"`, "web/1999/01/%02d/a"},
	} {
		for page := 1; page <= 4; page++ {
			t.Run(fmt.Sprint(place.key, " ", page), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) {
					w := newWorld(t, strings.Replace(oneSource, "s3://logs/web/", place.pattern, 1))
					defer w.close()
					w.bucket.PageSize = 3
					for i := range 12 {
						w.events(10, fmt.Sprintf(place.key, i+1))
					}
					w.listingFails(page, fmt.Sprintf(place.key, (page-1)*3))
				})
			})
		}
	}
}

// listingFails fails the page of a listing that comes after a key, of 12 objects in pages of three.
func (w *world) listingFails(page int, after string) {
	broken := true
	w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
		if broken && !r.Get && (page == 1 && r.Token == "" || r.Token == after) {
			return s3fake.Behaviour{Status: 403, Code: "AccessDenied"}
		}
		return s3fake.Behaviour{}
	}
	got := w.once()["web"]
	if got.Err == nil || errors.Is(got.Err, ErrFailed) || got.Loaded != int64(page-1)*3 {
		w.t.Errorf("broken: %+v", got)
	}
	if status := w.status("web"); status.State != Failed || !strings.Contains(status.Error, fmt.Sprintf("page %d", page)) || !status.LastSuccess.IsZero() {
		w.t.Errorf("status: %+v", status)
	}
	broken = false
	w.restart(true)
	if got := w.once()["web"]; got.Err != nil || got.Loaded != 12-int64(page-1)*3 {
		w.t.Errorf("mended: %+v", got)
	}
	w.holds("web", 12, 120)
}

// TestFlakyNetworkForAnHour (row 29): with nine of ten requests failing for an hour nothing is quarantined, and everything is
// loaded once when the network is well.
func TestFlakyNetworkForAnHour(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		for i := range 40 {
			w.events(20, fmt.Sprintf("web/%02d", i))
		}
		var isWell atomic.Bool
		var made atomic.Int64
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			requests := made.Add(1)
			if isWell.Load() || requests%10 == 0 {
				return s3fake.Behaviour{}
			}
			switch requests % 4 {
			case 0:
				return s3fake.Behaviour{Status: 503, Code: "SlowDown"}
			case 1:
				return s3fake.Behaviour{Status: 500, Code: "InternalError"}
			case 2:
				return s3fake.Behaviour{CutAfter: -1}
			}
			return s3fake.Behaviour{CutAfter: 300}
		}
		stop := w.start()
		for range 60 {
			time.Sleep(time.Minute)
			if status := w.status("web"); status.Quarantined != 0 {
				t.Fatalf("quarantined: %+v", status)
			}
		}
		t.Logf("after an hour, and %d requests: %+v", made.Load(), w.status("web"))
		isWell.Store(true)
		time.Sleep(hour)
		stop()
		if status := w.status("web"); status.Loaded != 40 || status.Failed != 0 || status.Lag != 0 || status.Error != "" {
			t.Errorf("status: %+v", status)
		}
		w.holds("web", 40, 800)
	})
}

// TestThrottling (row 30): a server that asks to slow down is asked less often, and all is loaded.
func TestThrottling(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, oneSource)
		defer w.close()
		for i := range 20 {
			w.events(5, fmt.Sprintf("web/%02d", i))
		}
		began := time.Now()
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			if time.Since(began) < 10*time.Minute {
				return s3fake.Behaviour{Status: 503, Code: "SlowDown"}
			}
			return s3fake.Behaviour{}
		}
		stop := w.start()
		time.Sleep(10 * time.Minute)
		if asked := len(w.bucket.Requests()); asked > 200 {
			t.Errorf("asked %d times in ten minutes of throttling", asked)
		}
		if status := w.status("web"); status.State != Failed || status.Error == "" {
			t.Errorf("status: %+v", status)
		}
		time.Sleep(20 * time.Minute)
		stop()
		w.holds("web", 20, 100)
	})
}
