package engine_test

import (
	"context"
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/sluice-analytics/sluice/engine"
	"github.com/sluice-analytics/sluice/ingest"
)

// TestWhatMakesSpansSlow holds the figures about real spans that docs/query.md names.
func TestWhatMakesSpansSlow(t *testing.T) {
	if testing.Short() {
		t.Skip("its figures take many events: others run the same code with few")
	}
	data := os.Getenv("SLUICE_TEST_DATA")
	if data == "" {
		t.Skip("SLUICE_TEST_DATA names no folder with data")
	}
	e, err := engine.Open(filepath.Join(t.TempDir(), "store"), engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer e.Close()
	_, err = e.Ingest(context.Background(), ingest.Request{
		Dataset: "traces", Sources: []string{filepath.Join(data, "traces_trainticket")},
		Time: "StartTimeUnixNano", Actors: []string{"TraceID"}, Event: "OperationName",
	})
	if err != nil {
		t.Fatal(err)
	}
	d := answerOf(t, e, `{"dataset": "traces", "difference": {"selection": "Duration > 1000000"}}`).Difference
	if d.Selection != 3761 || d.Selection+d.Baseline != 508_018 {
		t.Errorf("%d slow ones, %d others", d.Selection, d.Baseline)
	}
	pod := d.Properties[0]
	if pod.Name != "PodName" || math.Abs(pod.Score-0.858) > 0.0005 || pod.Best.Value.Text != "ts-gateway-service-6f6cfc45b-d9pnv" ||
		math.Abs(pod.Best.Selection.Share-0.38) > 0.005 || math.Abs(pod.Best.Baseline.Share-0.012) > 0.0005 {
		t.Errorf("first is %s with %g, best %+v", pod.Name, pod.Score, pod.Best)
	}
}
