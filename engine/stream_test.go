package engine_test

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/engine/result"
)

// streamedText is the JSON of an answer but for what it cost.
func streamedText(t *testing.T, answer *result.Result) string {
	t.Helper()
	defer answer.Release()
	answer.Stats.Elapsed, answer.Stats.CacheHits, answer.Stats.CacheMisses = 0, 0, 0
	answer.Stats.RowsScanned, answer.Stats.BytesScanned = 0, 0
	var text strings.Builder
	if err := result.WriteJSON(&text, answer); err != nil {
		t.Fatal(err)
	}
	return text.String()
}

// streamed collects the frames of a document.
func streamed(t *testing.T, e *engine.Engine, document string, quick time.Duration) []engine.Frame {
	t.Helper()
	var frames []engine.Frame
	err := e.Stream(context.Background(), []byte(document), engine.StreamOptions{Quick: quick}, func(f engine.Frame) error {
		frames = append(frames, f)
		return nil
	})
	if err != nil {
		t.Fatalf("%s: %v", document, err)
	}
	return frames
}

func TestStreamEndsWithTheAnswerOfQuery(t *testing.T) {
	e := newSimulatedShop(t, 30_000, 3_000, 1)
	for _, document := range []string{
		`{"dataset":"shop","aggregate":{"by":["country"],"measures":["count()","avg(latency_ms)","uniq(user_id)"],"limit":3}}`,
		`{"dataset":"shop","aggregate":{"by":["time('1d')"],"measures":["uniq(user_id)"]},"compare":{"offset":"7d"}}`,
		`{"dataset":"shop","funnel":{"steps":[{"where":"event = 'page_view'"},{"where":"event = 'search'"}],"window":"1d","by":"country"}}`,
		`{"dataset":"shop","retention":{"start":"true","return":"true","period":"week","periods":3}}`,
		`{"dataset":"shop","define":{"orders":{"actor":"count() filter (where event = 'purchase')"}},"aggregate":{"by":["orders"],"measures":["count()"]}}`,
	} {
		want, err := e.Query(context.Background(), []byte(document))
		if err != nil {
			t.Fatal(err)
		}
		frames := streamed(t, e, document, -1)
		if len(frames) < 3 || frames[0].State != engine.FrameEstimate || frames[0].Done != 4.0/64 || frames[1].Done != 16.0/64 {
			t.Errorf("%s: %d frames, the first is %s", document, len(frames), frames[0].State)
		}
		last := frames[len(frames)-1]
		if last.State != engine.FrameExact || last.Done != 1 || last.Intervals != nil {
			t.Errorf("%s: the last frame is %+v", document, last)
		}
		if got, want := streamedText(t, last.Answer), streamedText(t, want); got != want {
			t.Errorf("%s: streamed\n%s\nqueried\n%s", document, got, want)
		}
	}
}

// TestStreamGuessesNothingItCannotKnow asks what no part of the shards tells.
func TestStreamGuessesNothingItCannotKnow(t *testing.T) {
	e := newSimulatedShop(t, 20_000, 1_000, 2)
	for _, document := range []string{
		`{"dataset":"shop","samples":{"columns":["event"],"limit":5}}`,
		`{"dataset":"shop","difference":{"selection":"latency_ms > 100"}}`,
		`{"dataset":"shop","sample":0.25,"aggregate":{"measures":["count()"]}}`,
		`{"dataset":"shop","aggregate":{"by":["bins(latency_ms, 10)"],"measures":["count()"]}}`,
		`{"dataset":"shop","aggregate":{"by":["lower(user_id)"],"measures":["count()"]}}`,
		`{"dataset":"shop","funnel":{"per":"host","steps":[{"where":"event = 'search'"}],"window":"1d"}}`,
		`{"dataset":"shop","define":{"busy":{"per":"host","actor":"count() > 5"}},"aggregate":{"by":["busy"],"measures":["count()"]}}`,
	} {
		for _, frame := range streamed(t, e, document, -1) {
			if frame.State == engine.FrameEstimate {
				t.Errorf("%s: there is an estimate", document)
			}
			if frame.Answer != nil {
				frame.Answer.Release()
			}
		}
	}
}

func TestStreamOfAQuickQueryHasOneFrame(t *testing.T) {
	e := newSimulatedShop(t, 20_000, 1_000, 2)
	frames := streamed(t, e, `{"dataset":"shop","aggregate":{"by":["country"]}}`, 0)
	if len(frames) != 1 || frames[0].State != engine.FrameExact {
		t.Errorf("%d frames, the first is %s", len(frames), frames[0].State)
	}
	frames[0].Answer.Release()
}

func TestIntervalsMirrorTheAnswer(t *testing.T) {
	e := newSimulatedShop(t, 60_000, 10_000, 3)
	document := `{"dataset":"shop","aggregate":{"by":["platform"],"measures":["count()","max(latency_ms)","uniq(page)","first(country)","avg(latency_ms)"],"limit":2}}`
	frames := streamed(t, e, document, -1)
	text, err := json.Marshal(frames[0].Intervals)
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Rows  [][]*[2]float64
		Total []*[2]float64
		Other []*[2]float64
	}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatalf("%v: %s", err, text)
	}
	if len(got.Rows) != 2 || len(got.Total) != 6 || len(got.Other) != 6 {
		t.Fatalf("intervals of other rows than the answer's: %s", text)
	}
	for i, row := range append(got.Rows, got.Total) {
		for column, known := range []bool{false, true, false, false, false, true} {
			average := column == 5 && i < len(got.Rows) // of a row, of which there may be too few events
			if !average && (row[column] != nil) != known {
				t.Errorf("column %d: %s", column, text)
			}
		}
	}
	if columns := len(frames[0].Answer.Table.Columns); columns != 6 {
		t.Errorf("the answer has %d columns, with what was counted for the intervals", columns)
	}
	for _, frame := range frames {
		if frame.Answer != nil {
			frame.Answer.Release()
		}
	}
}

func TestStreamEndsWhereItsEmitFails(t *testing.T) {
	e := newSimulatedShop(t, 20_000, 1_000, 4)
	enough := errors.New("enough")
	calls := 0
	err := e.Stream(context.Background(), []byte(`{"dataset":"shop","aggregate":{"by":["country"]}}`), engine.StreamOptions{Quick: -1},
		func(f engine.Frame) error {
			calls++
			f.Answer.Release()
			return enough
		})
	if !errors.Is(err, enough) || calls != 1 {
		t.Errorf("%d calls, error %v", calls, err)
	}
}

func TestStreamStopsWithItsContext(t *testing.T) {
	e := newSimulatedShop(t, 20_000, 1_000, 5)
	ctx, cancel := context.WithCancel(context.Background())
	err := e.Stream(ctx, []byte(`{"dataset":"shop","aggregate":{"by":["country"]}}`), engine.StreamOptions{Quick: -1},
		func(f engine.Frame) error {
			cancel()
			f.Answer.Release()
			return nil
		})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

func TestStreamFailsAsQueryDoes(t *testing.T) {
	e := newSimulatedShop(t, 1_000, 100, 6)
	for _, document := range []string{`{"dataset":"shop","aggregate":{"by":["contry"]}}`, `{"dataset":"none"}`, `[]`} {
		_, want := e.Query(context.Background(), []byte(document))
		err := e.Stream(context.Background(), []byte(document), engine.StreamOptions{}, func(engine.Frame) error { return errors.New("a frame") })
		if err == nil || want == nil || err.Error() != want.Error() {
			t.Errorf("%s: %v, Query says %v", document, err, want)
		}
	}
}

// TestEstimatesLeaveTheCacheAlone asks by shards, then for what segments answered.
func TestEstimatesLeaveTheCacheAlone(t *testing.T) {
	e := newCachedShop(t, 20_000)
	document := `{"dataset":"shop","aggregate":{"by":["country"],"measures":["count()","sum(latency_ms)"]}}`
	frames := streamed(t, e, document, -1)
	last := frames[len(frames)-1].Answer
	if last.Stats.CacheHits > 0 {
		t.Error("the cache has answers of single shards")
	}
	want := streamedText(t, last)
	for range 2 {
		again := streamed(t, e, document, -1)
		if got := streamedText(t, again[len(again)-1].Answer); got != want {
			t.Errorf("first\n%s\nthen\n%s", want, got)
		}
	}
}
