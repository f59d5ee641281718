package source

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/sluice-analytics/sluice/ingest/source/sqsfake"
)

// fakeQueue returns a fake server and a queue that reads it without connections.
func fakeQueue(t *testing.T) (*sqsfake.Server, *Queue) {
	t.Helper()
	server := sqsfake.Make()
	queue, err := OpenQueue(t.Context(), QueueOptions{URL: server.URL, S3: S3Options{
		Region: "us-east-1", AccessKeyID: "test-key", SecretAccessKey: testSecret, Transport: server.Transport(),
	}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(queue.Close)
	return server, queue
}

// about is a notification of objects with these keys.
func about(keys ...string) string {
	var list []string
	for _, key := range keys {
		list = append(list, fmt.Sprintf(`{"eventName": "ObjectCreated:Put", "s3": {"bucket": {"name": "logs"}, "object": {"key": %q}}}`, key))
	}
	return records(list...)
}

func receive(t *testing.T, queue *Queue, want int) []Hint {
	t.Helper()
	hints, err := queue.Receive(t.Context())
	if err != nil || len(hints) != want {
		t.Fatalf("got %+v, %v; want %d hints", hints, err, want)
	}
	return hints
}

func done(t *testing.T, queue *Queue, hints ...Hint) {
	t.Helper()
	for _, hint := range hints {
		if err := queue.Done(t.Context(), hint); err != nil {
			t.Fatal(err)
		}
	}
}

func TestQueueDeletesWhatIsDone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server, queue := fakeQueue(t)
		server.Send(about("a", "b"))
		server.Send(about("c"))
		server.Send(`{"Event": "s3:TestEvent"}`)
		server.Send(about())
		hints := receive(t, queue, 3)
		if hints[0].Key != "a" || hints[2].Key != "c" || hints[0].Bucket != "logs" {
			t.Errorf("got %+v", hints)
		}
		done(t, queue, hints[0], hints[0]) // twice is once
		if server.Len() != 2 {
			t.Errorf("%d messages while a hint of the first is open", server.Len())
		}
		done(t, queue, hints[1:]...)
		want := QueueCounts{Received: 4, Ignored: 2, Hints: 3, Deleted: 2}
		if counts := queue.Counts(); server.Len() != 0 || counts != want {
			t.Errorf("%d messages, %+v", server.Len(), counts)
		}
	})
}

// TestQueueWaits holds that an empty queue is asked once in 20 seconds, that a message ends
// the wait, and that a server without long polls is not asked without pause.
func TestQueueWaits(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server, queue := fakeQueue(t)
		began := time.Now()
		receive(t, queue, 0)
		if waited := time.Since(began); waited != 20*time.Second {
			t.Errorf("an empty queue answers after %v", waited)
		}
		go func() {
			time.Sleep(7 * time.Second) // of the bubble
			server.Send(about("a"))
		}()
		began = time.Now()
		done(t, queue, receive(t, queue, 1)...)
		if waited := time.Since(began); waited != 7*time.Second {
			t.Errorf("a message comes after %v", waited)
		}
		server.ShortPoll = true
		began = time.Now()
		receive(t, queue, 0)
		if waited := time.Since(began); waited != queuePause {
			t.Errorf("a short poll is repeated after %v", waited)
		}
	})
}

func TestQueueKeepsWhatIsWorkedOn(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server, queue := fakeQueue(t)
		ctx, cancel := context.WithCancel(t.Context())
		defer cancel()
		go queue.KeepAlive(ctx)
		for i := range 25 {
			server.Send(about(fmt.Sprint(i)))
		}
		var hints []Hint
		for len(hints) < 25 {
			got, err := queue.Receive(t.Context())
			if err != nil {
				t.Fatal(err)
			}
			hints = append(hints, got...)
		}
		time.Sleep(3 * time.Hour) // of the bubble
		if counts := queue.Counts(); counts.Received != 25 || counts.Lost != 0 || counts.Open != 25 {
			t.Errorf("after three hours: %+v", counts)
		}
		receive(t, queue, 0)
		// Nobody extends any more: all come again, and as they are still worked on, as no new hints.
		cancel()
		time.Sleep(10 * time.Minute) // of the bubble
		for range 3 {
			receive(t, queue, 0)
		}
		if counts := queue.Counts(); counts.Repeated != 25 {
			t.Errorf("after the end of leases: %+v", counts)
		}
		// The latest receipt counts.
		done(t, queue, hints...)
		if server.Len() != 0 {
			t.Errorf("%d messages are left", server.Len())
		}
	})
}

func TestQueueLeavesFailedAndPoison(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server, queue := fakeQueue(t)
		server.MaxReceives = 3
		server.Send("poison")
		server.Send(about("bad", "good"))
		for range 3 {
			hints := receive(t, queue, 2)
			queue.Failed(hints[0])
			done(t, queue, hints[1])
			time.Sleep(5 * time.Minute) // of the bubble
		}
		receive(t, queue, 0)
		counts := queue.Counts()
		if counts.Poison != 3 || counts.Failed != 3 || counts.Deleted != 0 || !strings.Contains(counts.LastPoison, "message-1: it is no JSON") {
			t.Errorf("got %+v", counts)
		}
		if dead := server.Dead(); len(dead) != 2 || server.Len() != 0 {
			t.Errorf("%d messages, dead: %q", server.Len(), dead)
		}
	})
}

// TestQueueDuplicates delivers a message again while it is worked on, and after it was done with a
// deletion that was lost.
func TestQueueDuplicates(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server, queue := fakeQueue(t)
		server.Send(about("a"))
		hints := receive(t, queue, 1)
		server.Reveal()
		receive(t, queue, 0)
		server.Fault = func(r sqsfake.Request) sqsfake.Behaviour {
			return sqsfake.Behaviour{Break: r.Action == "DeleteMessage"}
		}
		if err := queue.Done(t.Context(), hints[0]); err == nil || server.Len() != 1 {
			t.Errorf("a deletion that fails: %v, %d messages", err, server.Len())
		}
		server.Fault = nil
		time.Sleep(5 * time.Minute)             // of the bubble
		done(t, queue, receive(t, queue, 1)...) // who asks the ledger finds it loaded
		if server.Len() != 0 {
			t.Errorf("%d messages are left", server.Len())
		}
	})
}

func TestQueueFaults(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server, queue := fakeQueue(t)
		server.Send(about("a"))
		// Whatever is transient is asked again; a lost answer to Receive hides the message for a while.
		server.Fault = func(r sqsfake.Request) sqsfake.Behaviour {
			faults := []sqsfake.Behaviour{
				{Status: 400, Code: "RequestThrottled"}, {Status: 503, Code: "ServiceUnavailable"}, {Break: true}, {LoseAnswer: true},
			}
			if r.Number <= len(faults) {
				return faults[r.Number-1]
			}
			return sqsfake.Behaviour{}
		}
		var hints []Hint
		for len(hints) == 0 {
			var err error
			if hints, err = queue.Receive(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		done(t, queue, hints...)
		if server.Len() != 0 {
			t.Errorf("%d messages are left", server.Len())
		}
	})
}

// TestQueueLoses has extensions refused: by the server they are tried again, as a fault of ours not.
func TestQueueLoses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		server, queue := fakeQueue(t)
		server.Send(about("a"))
		hints := receive(t, queue, 1)
		if err := queue.Extend(t.Context()); err != nil || len(server.Requests()) != 1 {
			t.Errorf("extended at once: %v, %+v", err, server.Requests())
		}
		behaviour := sqsfake.Behaviour{RefuseEntries: true}
		server.Fault = func(sqsfake.Request) sqsfake.Behaviour { return behaviour }
		time.Sleep(time.Minute) // of the bubble
		for _, step := range []struct{ lost, requests int }{{0, 2}, {1, 3}, {1, 3}} {
			if err := queue.Extend(t.Context()); err != nil {
				t.Fatal(err)
			}
			if lost, asked := queue.Counts().Lost, len(server.Requests()); int(lost) != step.lost || asked != step.requests {
				t.Errorf("%d lost after %d requests, want %+v", lost, asked, step)
			}
			behaviour.SenderFault = true
		}
		behaviour = sqsfake.Behaviour{}
		done(t, queue, hints...)
	})
}

func TestQueueErrors(t *testing.T) {
	tests := []struct {
		behaviour sqsfake.Behaviour
		want      string
	}{
		{sqsfake.Behaviour{Status: 400, Code: "QueueDoesNotExist"}, "the queue http://sqs/1/queue does not exist"},
		{sqsfake.Behaviour{Status: 403, Code: "AccessDeniedException"}, "the credentials do not allow it"},
		{sqsfake.Behaviour{Status: 403, Code: "InvalidClientTokenId"}, "does not accept the credentials"},
		{sqsfake.Behaviour{Status: 403, Code: "SignatureDoesNotMatch"}, "does not accept the credentials"},
		{sqsfake.Behaviour{Status: 307, Location: "http://169.254.169.254/"}, "redirects (307) to another place, which is not followed"},
		{sqsfake.Behaviour{Status: 400, Code: "InvalidAttributeValue"}, "status 400 InvalidAttributeValue"},
		{sqsfake.Behaviour{Status: 500, Code: "InternalFailure"}, "status 500"},
		{sqsfake.Behaviour{Break: true}, "the connection broke"},
	}
	for _, test := range tests {
		synctest.Test(t, func(t *testing.T) {
			server, queue := fakeQueue(t)
			server.Fault = func(sqsfake.Request) sqsfake.Behaviour { return test.behaviour }
			_, err := queue.Receive(t.Context())
			if err == nil || !strings.Contains(err.Error(), test.want) || strings.Contains(err.Error(), testSecret) {
				t.Errorf("%+v: got %v", test.behaviour, err)
			}
		})
	}
}

func TestQueueHost(t *testing.T) {
	tests := []struct{ queue, endpoint, region string }{
		{"https://sqs.eu-central-1.amazonaws.com/123/logs", "https://sqs.eu-central-1.amazonaws.com", "eu-central-1"},
		{"https://sqs.cn-north-1.amazonaws.com.cn/123/logs", "https://sqs.cn-north-1.amazonaws.com.cn", "cn-north-1"},
		{"https://queue.amazonaws.com/123/logs", "https://queue.amazonaws.com", ""},
		{"http://localhost:4566/000000000000/logs", "http://localhost:4566", ""},
		{"http://sqs.eu-central-1.amazonaws.com/123/logs", "", ""},
		{"https://user:secret@host/123/logs", "", ""},
		{"https://host/", "", ""},
		{"ftp://host/x", "", ""},
		{"logs", "", ""},
		{"https://sqs.amazonaws.com/1/q", "https://sqs.amazonaws.com", ""},
	}
	for _, test := range tests {
		endpoint, region, err := queueHost(test.queue)
		if endpoint != test.endpoint || region != test.region || (err == nil) != (test.endpoint != "") {
			t.Errorf("%s: got %q %q %v", test.queue, endpoint, region, err)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("%s: the error shows a password: %v", test.queue, err)
		}
	}
}

// TestQueueOverConnections asks a server over real connections once.
func TestQueueOverConnections(t *testing.T) {
	server := sqsfake.New(t)
	server.Send(about("a"))
	queue, err := OpenQueue(t.Context(), QueueOptions{URL: server.URL, S3: S3Options{AccessKeyID: "k", SecretAccessKey: testSecret}})
	if err != nil {
		t.Fatal(err)
	}
	defer queue.Close()
	done(t, queue, receive(t, queue, 1)...)
	if server.Len() != 0 {
		t.Errorf("%d messages are left", server.Len())
	}
}
