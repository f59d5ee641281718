package result

import (
	"bytes"
	"strings"
	"testing"
)

func lifecycleResult() *Result {
	return &Result{Lifecycle: &Lifecycle{Periods: []LifecyclePeriod{
		{Start: 1772409600_000000, New: 1200, Returning: 2, Resurrecting: 1, Dormant: -3, Complete: true},
		{Start: 1772496000_000000, Returning: 1},
	}}, Stats: Stats{RowsScanned: 1, Segments: 1}}
}

func stickinessResult() *Result {
	return &Result{Stickiness: NewStickiness([]int64{3, 0, 1}), Stats: Stats{RowsScanned: 1, Segments: 1}}
}

func TestActivePeriodsInEveryForm(t *testing.T) {
	for _, c := range []struct{ name, got, want string }{
		{"lifecycle, JSON", written(t, lifecycleResult(), "json"),
			`{"periods":[{"start":"2026-03-02T00:00:00Z","new":1200,"returning":2,"resurrecting":1,"dormant":-3,"complete":true},` +
				`{"start":"2026-03-03T00:00:00Z","new":0,"returning":1,"resurrecting":0,"dormant":0,"complete":false}],"stats":{`},
		{"lifecycle, CSV", written(t, lifecycleResult(), "csv"),
			"period,new,returning,resurrecting,dormant,complete\r\n2026-03-02T00:00:00Z,1200,2,1,-3,true\r\n2026-03-03T00:00:00Z,0,1,0,0,false\r\n"},
		{"lifecycle, NDJSON", written(t, lifecycleResult(), "ndjson"),
			`{"period":"2026-03-02T00:00:00Z","new":1200,"returning":2,"resurrecting":1,"dormant":-3,"complete":true}` + "\n"},
		{"lifecycle, text", written(t, lifecycleResult(), "text"), "period         new  returning  resurrecting  dormant\n"},
		{"stickiness, JSON", written(t, stickinessResult(), "json"),
			`{"count":4,"active_periods":[{"periods":1,"count":3,"share":0.75,"or_more":4,"share_or_more":1},` +
				`{"periods":2,"count":0,"share":0,"or_more":1,"share_or_more":0.25},{"periods":3,"count":1,"share":0.25,"or_more":1,"share_or_more":0.25}],"stats":{`},
		{"stickiness, CSV", written(t, stickinessResult(), "csv"),
			"periods,count,share,or_more,share_or_more\r\n1,3,0.75,4,1\r\n2,0,0,1,0.25\r\n3,1,0.25,1,0.25\r\n"},
		{"stickiness of nobody", written(t, &Result{Stickiness: NewStickiness([]int64{0})}, "json"),
			`{"count":0,"active_periods":[{"periods":1,"count":0,"share":0,"or_more":0,"share_or_more":0}]`},
		{"stickiness, text", written(t, stickinessResult(), "text"), "periods  actors  share  or more   share\n"},
	} {
		if !strings.HasPrefix(c.got, c.want) {
			t.Errorf("%s:\n got %s\nwant %s", c.name, c.got, c.want)
		}
	}
	if text := written(t, lifecycleResult(), "text"); !strings.Contains(text, "2026-03-03*") || !strings.Contains(text, "* not over yet") {
		t.Errorf("the period that is not over is not marked:\n%s", text)
	}
}

// written is an answer in one of the forms.
func written(t *testing.T, r *Result, form string) string {
	t.Helper()
	var out bytes.Buffer
	var err error
	switch form {
	case "json":
		err = WriteJSON(&out, r)
	case "csv":
		err = WriteCSV(&out, r)
	case "ndjson":
		err = WriteNDJSON(&out, r)
	default:
		err = WriteText(&out, r, TextOptions{})
	}
	if err != nil {
		t.Fatal(err)
	}
	return out.String()
}
