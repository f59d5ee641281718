package continuous

import (
	"fmt"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source"
	"github.com/sluice-analytics/sluice/ingest/source/s3fake"
	"github.com/sluice-analytics/sluice/ingest/source/sqsfake"
)

// byHost sends what is for the queue there, and the rest to the bucket.
type byHost struct{ queue, bucket http.RoundTripper }

func (b byHost) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.URL.Host == "sqs" {
		return b.queue.RoundTrip(r)
	}
	return b.bucket.RoundTrip(r)
}

// queued is a world with a source that is listed every 12 hours and has a queue.
func queued(t *testing.T) (*world, *sqsfake.Server) {
	queue := sqsfake.Make()
	w := newWorld(t, strings.Replace(oneSource, "every: 1m", "every: 12h", 1))
	declared := w.set.options.Config.Sources
	declared[0].S3.Queue = queue.URL
	bucket := w.set.options.S3
	w.set.options.S3 = func(options *source.S3Options) {
		bucket(options)
		options.Transport = byHost{queue.Transport(), options.Transport}
	}
	return w, queue
}

func notification(bucket, key string) string {
	return fmt.Sprintf(`{"Records":[{"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":%q},"object":{"key":%q}}}]}`, bucket, key)
}

// TestQueueOfARunningSource: notifications wake a source long before it is listed, twice or thrice is once, what nobody told of
// is found by the list, and what is no notification stops nothing.
func TestQueueOfARunningSource(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, queue := queued(t)
		defer w.close()
		queue.MaxReceives = 3
		w.events(5, "web/first")
		stop := w.start()
		time.Sleep(time.Minute)
		w.holds("web", 1, 5)

		w.events(5, "web/told")
		queue.Send(notification("logs", "web/told"))
		time.Sleep(time.Minute)
		w.holds("web", 2, 10)
		if queue.Len() != 0 {
			t.Errorf("%d messages are left of what is loaded", queue.Len())
		}

		w.events(5, "web/twice")
		queue.Send(notification("logs", "web/twice"))
		queue.Send(notification("logs", "web/twice"))
		queue.Reveal()
		time.Sleep(time.Minute)
		queue.Send(notification("logs", "web/twice"))
		time.Sleep(time.Minute)
		w.holds("web", 3, 15)

		queue.Send("{no notification")
		queue.Send(notification("logs", "web/never"))
		queue.Send(notification("elsewhere", "web/first"))
		w.events(5, "web/after", "app/other")
		queue.Send(notification("logs", "app/other"))
		queue.Send(notification("logs", "web/after"))
		time.Sleep(time.Minute)
		w.holds("web", 4, 20)

		if listings := w.listings(); listings != 1 {
			t.Errorf("listed %d times, of which notifications are to spare", listings)
		}
		w.events(5, "web/lost")
		time.Sleep(time.Minute)
		w.holds("web", 4, 20)
		time.Sleep(13 * time.Hour)
		w.holds("web", 5, 25)
		if dead := queue.Dead(); queue.Len() != 0 || len(dead) != 1 || dead[0] != "{no notification" {
			t.Errorf("%d messages are left, %q are dead", queue.Len(), dead)
		}
		stop()
	})
}

// TestQueueThatFails: while the queue answers nothing or forgets what is done, each object is there once; when it is well again,
// it wakes.
func TestQueueThatFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, queue := queued(t)
		defer w.close()
		queue.Fault = func(r sqsfake.Request) sqsfake.Behaviour {
			switch {
			case r.Action == "ReceiveMessage" && r.Number <= 20:
				return sqsfake.Behaviour{Break: true}
			case r.Action == "DeleteMessage" && r.Number <= 20:
				return sqsfake.Behaviour{Status: 500, Code: "InternalError"}
			}
			return sqsfake.Behaviour{}
		}
		stop := w.start()
		time.Sleep(time.Minute)
		w.events(5, "web/a", "web/b")
		queue.Send(notification("logs", "web/a"))
		queue.Send(notification("logs", "web/b"))
		time.Sleep(6 * time.Hour)
		w.holds("web", 2, 10)
		if queue.Len() != 0 {
			t.Errorf("%d messages are left", queue.Len())
		}
		stop()
	})
}

// listings is how often all keys of the source were asked for.
func (w *world) listings() int {
	listings := 0
	for _, request := range w.bucket.Requests() {
		if !request.Get && request.Prefix == "web/" && request.Token == "" {
			listings++
		}
	}
	return listings
}

// TestNotificationsWhileTheBucketFails: what could not be looked up is told of again, and loaded long before the next list.
func TestNotificationsWhileTheBucketFails(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, queue := queued(t)
		defer w.close()
		var fails atomic.Bool
		w.bucket.Fault = func(s3fake.Request) s3fake.Behaviour {
			if fails.Load() {
				return s3fake.Behaviour{Status: http.StatusForbidden, Code: "AccessDenied"}
			}
			return s3fake.Behaviour{}
		}
		stop := w.start()
		time.Sleep(time.Minute)
		fails.Store(true)
		w.events(5, "web/a", "web/b")
		queue.Send(notification("logs", "web/a"))
		queue.Send(notification("logs", "web/b"))
		time.Sleep(10 * time.Minute)
		if queue.Len() != 2 {
			t.Errorf("%d messages are left of two objects that are not loaded", queue.Len())
		}
		fails.Store(false)
		time.Sleep(hour)
		w.holds("web", 2, 10)
		if queue.Len() != 0 {
			t.Errorf("%d messages are left", queue.Len())
		}
		stop()
	})
}

// TestMoreNotificationsThanWait: those that find no place while a pass takes long come again, and their objects are loaded long
// before the next list.
func TestMoreNotificationsThanWait(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, queue := queued(t)
		defer w.close()
		w.bucket.Fault = func(r s3fake.Request) s3fake.Behaviour {
			return s3fake.Behaviour{Before: func() {
				if r.Get && strings.HasPrefix(r.Key, "web/slow") {
					time.Sleep(20 * time.Second)
				}
			}}
		}
		for i := range 100 {
			w.events(1, fmt.Sprintf("web/slow%d", i))
		}
		stop := w.start()
		time.Sleep(time.Second)
		for i := range hintsMax + 20 {
			key := fmt.Sprintf("web/%d", i)
			w.events(1, key)
			queue.Send(notification("logs", key))
			time.Sleep(time.Second)
		}
		if status := w.status("web"); status.Loaded > 50 {
			t.Errorf("the pass is over too soon: %+v", status)
		}
		time.Sleep(hour)
		w.holds("web", hintsMax+120, hintsMax+120)
		if listings := w.listings(); listings != 1 {
			t.Errorf("listed %d times, of which notifications are to spare", listings)
		}
		if queue.Len() != 0 {
			t.Errorf("%d messages are left", queue.Len())
		}
		stop()
	})
}
