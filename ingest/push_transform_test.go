package ingest

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"github.com/sluice-analytics/sluice/ingest/format"
)

func TestPushThroughATransform(t *testing.T) {
	for name, id := range map[string]string{"without an id": "", "with an id": "b1"} {
		t.Run(name, func(t *testing.T) {
			data := newFake()
			for range 2 {
				body := append(events("a", 20), "bad\n"...)
				report, err := push(t.Context(), data, "d", bytes.NewReader(body), "", PushOptions{ID: id, Transform: oddToSide{}})
				if err != nil {
					t.Fatal(err)
				}
				if report.Earlier == nil && (report.Rejected != 3 || report.Rejects[0].Line != 9) {
					t.Errorf("got %+v", report)
				}
			}
			side, times := data.siblings["side"], 2
			if id != "" {
				times = 1
			}
			if len(data.rows) != 8 || len(side.rows) != 10 || data.rows["a-0"] != times || side.rows["a-1"] != times || data.open+side.open != 0 {
				t.Errorf("%v and %v", data.rows, side.rows)
			}
		})
	}
	data := newFake()
	data.sibling("side").(*fakeDataset).fail = func(string) error { return errors.New("full") }
	if _, err := push(t.Context(), data, "d", bytes.NewReader(events("a", 20)), "", PushOptions{Transform: oddToSide{}}); err == nil || len(data.rows) > 0 {
		t.Errorf("a failing side gives %v, %v", err, data.rows)
	}
}

func TestPushWithRecordsThatWereRefused(t *testing.T) {
	refused := []format.Reject{{Line: 2, Reason: "no name", Text: "secret"}}
	for _, private := range []bool{false, true} {
		data := newFake()
		options := PushOptions{Rejected: refused, Transform: oddToSide{private}}
		report, err := push(t.Context(), data, "d", strings.NewReader(string(events("a", 1))+"\nbad\n"), "", options)
		if err != nil || report.Events != 1 || report.Rejected != 2 || report.Rejects[0].Line != 2 || report.Rejects[1].Line != 3 {
			t.Fatalf("got %+v, %v", report, err)
		}
		if len(data.rejects) != 2 || (data.rejects[0].Text == "") != private || (data.rejects[1].Text == "") != private {
			t.Errorf("kept %+v", data.rejects)
		}
	}
	data := newFake()
	report, err := push(t.Context(), data, "d", strings.NewReader("\n"), "", PushOptions{Rejected: refused})
	if err != nil || report.Rejected != 1 || data.exists {
		t.Errorf("a body of nothing but refused records: %+v, %v", report, err)
	}
}

func TestPushToANewDatasetWithoutItsNames(t *testing.T) {
	data := newFake()
	options := PushOptions{Time: "time", Actors: []string{"nobody"}, Event: "nothing", NamesOptional: true}
	_, err := push(t.Context(), data, "d", strings.NewReader(`{"time":"2026-03-01T10:00:00Z","id":"a"}`), "", options)
	if err != nil || data.config.Event != "nothing" || len(data.config.Actors) != 1 || len(data.rows) != 1 {
		t.Errorf("%v, %+v", err, data.config)
	}
}
