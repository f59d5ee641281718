package httpapi

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
	"github.com/sluice-analytics/sluice/storage/schema"
	"github.com/sluice-analytics/sluice/storage/vfs"
)

// hearText is hear for a frame as it is.
func hearText(t *testing.T, socket *websocket.Conn) string {
	t.Helper()
	if err := socket.SetReadDeadline(time.Now().Add(10 * time.Second)); err != nil {
		t.Fatal(err)
	}
	_, text, err := socket.ReadMessage()
	if err != nil {
		t.Fatal(err)
	}
	var schema = document(t).Components.Schemas["StreamFrame"].Value
	var value any
	if err := json.Unmarshal(text, &value); err != nil {
		t.Fatal(err)
	}
	if err := schema.VisitJSON(value); err != nil {
		t.Errorf("%s: %v", text, err)
	}
	return string(text)
}

func TestNewEventsAreTold(t *testing.T) {
	e, err := engine.OpenFS(vfs.NewMem(), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	push := func(line string) {
		if _, err := e.Push(t.Context(), "shop", strings.NewReader(line)); err != nil {
			t.Fatal(err)
		}
	}
	push(`{"time":"2026-01-01T00:00:00Z","user_id":"a","event":"view","n":1}`)
	address, stop := listen(t, Handler(e, Options{Log: quiet}), ServeOptions{})
	socket := dial(t, address)
	say(t, socket, `{"id": 9, "live": {"dataset": "shop", "where": "n > 1", "columns": ["user_id"], "limit": 5}}`)
	if first := hearText(t, socket); !strings.HasPrefix(first, `{"id":9,"seq":0,"state":"live","columns":[{"name":"time"`) || !strings.Contains(first, `"rows":[],"matched":0,"left_out":0`) {
		t.Error(first)
	}
	push(`{"time":"2026-01-02T00:00:00Z","user_id":"b","event":"buy","n":2}`)
	if told := hearText(t, socket); !strings.Contains(told, `"seq":1,`) || !strings.Contains(told, `"rows":[["2026-01-02T00:00:00Z","buy","b"]],"matched":1,"left_out":0,"behind_ms":`) ||
		!strings.Contains(told, `"counts":[{"event":"buy","count":1}]`) {
		t.Error(told)
	}
	say(t, socket, `{"id": 10, "live": {"dataset": "shop", "where": "nn > 1"}}`)
	if last := hear(t, socket); last.Error == nil || last.Error.Where != "live.where" || last.ID != 10 {
		t.Errorf("%+v", last)
	}
	say(t, socket, `{"id": 11, "live": {"dataset": "shop", "wher": "n > 1"}}`)
	if last := hear(t, socket); last.Error == nil || last.Error.Where != "live" {
		t.Errorf("%+v", last)
	}
	say(t, socket, `{"id": 9, "cancel": true}`)
	if last := hear(t, socket); last.State != "cancelled" || last.ID != 9 {
		t.Errorf("%+v", last)
	}
	if err := stop(); err != nil {
		t.Error(err)
	}
	if err := e.Close(); err != nil {
		t.Error(err)
	}
}

func TestSubscriptionsOfAConnectionAreBounded(t *testing.T) {
	backend := &fake{onLive: func(ctx context.Context, _ engine.LiveRequest, _ func(engine.LiveFrame) error) error {
		<-ctx.Done()
		return ctx.Err()
	}}
	socket := talk(t, backend, Options{Concurrency: 1})
	for id := range streamFollowing + 1 {
		say(t, socket, `{"id": 10`+string(rune('0'+id))+`, "live": {"dataset": "shop"}}`)
	}
	if last := hear(t, socket); last.Error == nil || last.Error.Code != "overloaded" {
		t.Errorf("%+v", last)
	}
	say(t, socket, `{"id": 1, "run": {}}`) // the gate has a place
	if last := untilLast(t, socket); last.State != "exact" {
		t.Errorf("%+v", last)
	}
}

func TestFramesOfNewEventsAreNotMissed(t *testing.T) {
	out := newOutbox()
	q := &streamQuery{id: 1, out: out, server: &server{backend: &fake{onLive: func(_ context.Context, _ engine.LiveRequest, emit func(engine.LiveFrame) error) error {
		for n := range 3 {
			table, err := result.NewTable([]result.Column{{Name: "n", Type: schema.Int64}}, nil)
			if err != nil {
				return err
			}
			if err := emit(engine.LiveFrame{Rows: table, Matched: int64(n)}); err != nil {
				return err
			}
		}
		return nil
	}}}}
	ended := make(chan error, 1)
	go func() { ended <- q.follow(t.Context(), []byte(`{}`)) }()
	for n := range 3 {
		<-out.wakeup
		if got := string(out.take()); !strings.Contains(got, `"matched":`+string(rune('0'+n))) {
			t.Errorf("frame %d is %s", n, got)
		}
	}
	if err := <-ended; err != nil {
		t.Error(err)
	}
}
